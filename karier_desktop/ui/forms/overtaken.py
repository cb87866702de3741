"""The strip that says: somebody else saved this record while it was being typed; and the way on."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from karier_desktop.catalog.difference import meeting, merged
from karier_desktop.services.forms import FormData, open_form
from karier_desktop.storage.errors import Stale
from karier_desktop.ui.forms.compare import CompareDialog
from karier_desktop.ui.widgets.strip import Strip

if TYPE_CHECKING:
    from karier_desktop.ui.forms.sitting import Sitting


def tr(words: str) -> str:
    """Translate in this module's context."""
    return QCoreApplication.translate("Overtaken", words)


class Overtaken(QWidget):
    """`settled(FormData, Draft)`: their record, and the draft both agreed on; `reload_requested`: mine is given up."""

    settled = Signal(object, object)
    reload_requested = Signal()

    def __init__(self, sitting: "Sitting") -> None:
        super().__init__()
        self._sitting = sitting
        self.strip = Strip("attention", "", action=self.tr("Bandingkan"))
        self.strip.acted.connect(self.compare)
        self.strip.link_activated.connect(lambda _: self.reload_requested.emit())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.strip)
        self.hide()

    def show_other(self, error: Stale) -> None:
        """Say who was faster."""
        self._who = who_changed(error)
        body = self.tr("Isian Anda tetap ada di sini. Bandingkan dahulu, lalu pilih isi yang dipakai.")
        self.strip.say("attention", self._who, body, self.tr("Bandingkan"))
        self.strip.set_links([("reload", self.tr("Buang isian saya dan muat ulang"))])
        self.show()

    def compare(self) -> None:
        """Fetch what is stored now and put it beside what was typed."""
        record_id = self._sitting.data.loaded.id if self._sitting.data.loaded else None
        self._sitting.tasks.query(open_form, self._sitting.subject, record_id, done=self._on_present, owner=self)

    def _on_present(self, data: FormData) -> None:
        if data.loaded is None:
            return
        state, entity = self._sitting.state, self._sitting.subject.entity
        mine, theirs = state.outgoing().draft, data.loaded.draft
        self._sitting.lookup.add_names(data.names)
        met = meeting(entity, state.original, mine, theirs)
        dialog = CompareDialog(entity, met, self._sitting.lookup, self._who, self.window())
        if dialog.exec():
            self.hide()
            self.settled.emit(data, merged(entity, state.original, mine, theirs, dialog.kept()))


def who_changed(error: Stale) -> str:
    """Who saved, and when."""
    if not error.changes:
        return tr("Data ini sudah diubah sejak Anda membukanya.")
    last = error.changes[0]
    who = last.actor_name or tr("pengguna lain")
    return tr("Data ini diubah {0} pukul {1}, sesudah Anda membukanya.").format(who, f"{last.at.astimezone():%H.%M}")
