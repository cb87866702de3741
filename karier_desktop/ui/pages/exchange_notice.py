"""The strip above Tukar Data: what just happened, or something the clerk must know once, with the act that mends it."""

from PySide6.QtCore import Signal

from karier_desktop.services.exchange.views import Notice
from karier_desktop.ui.theme import Kind
from karier_desktop.ui.widgets.strip import Strip


class NoticeStrip(Strip):
    """`resume_requested` for an import cut off, `resend_requested` for a bundle nobody acknowledged, `read(notice)`."""

    resume_requested = Signal()
    resend_requested = Signal()
    read = Signal(object)

    def __init__(self) -> None:
        super().__init__("done", "", action="")
        self._notice: Notice | None = None
        self.acted.connect(self._on_acted)
        self.hide()

    def tell(self, kind: Kind, title: str, body: str = "") -> None:
        """Something that just happened."""
        self._notice = None
        self.say(kind, title, body)
        self.show()

    def notice(self, notice: Notice) -> None:
        """Something to know, until it is put away or mended."""
        acts = {"unfinished": self.tr("Lanjutkan impor"), "unacknowledged": self.tr("Buat paket lagi")}
        self.say("attention", notice.text, notice.todo, acts.get(notice.kind, self.tr("Sudah saya baca")))
        self.show()
        self._notice = notice

    def _on_acted(self) -> None:
        notice, self._notice = self._notice, None
        self.hide()
        if notice is None:
            return
        if notice.kind == "unfinished":
            self.resume_requested.emit()
        elif notice.kind == "unacknowledged":
            self.resend_requested.emit()
        elif notice.id is not None:
            self.read.emit(notice)
