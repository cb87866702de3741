"""The strip that says: somebody else saved this record while it was being typed; and the way on."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from karier_desktop.catalog.difference import Difference, differences, meeting, merged
from karier_desktop.services.forms import FormData, open_form
from karier_desktop.storage.errors import Stale
from karier_desktop.ui.forms.changes import label_of, values_of
from karier_desktop.ui.forms.compare import CompareDialog
from karier_desktop.ui.widgets.strip import Strip

if TYPE_CHECKING:
    from karier_desktop.ui.forms.sitting import Sitting


translate = QCoreApplication.translate
SHOWN = 4
"""Changes named in the strip; comparing shows all."""


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
        """Say who was faster, and what they changed."""
        self._who = who_changed(error)
        self._say("")
        self.strip.set_links([("reload", self.tr("Buang isian saya dan muat ulang"))])
        self.show()
        self._fetch(self._tell)

    def compare(self) -> None:
        """Fetch what is stored now and put it beside what was typed."""
        self._fetch(self._on_present)

    def _fetch(self, done: Callable[[FormData], None]) -> None:
        record_id = self._sitting.data.loaded.id if self._sitting.data.loaded else None
        self._sitting.tasks.query(open_form, self._sitting.subject, record_id, done=done, owner=self)

    def _tell(self, data: FormData) -> None:
        if data.loaded is not None:
            self._sitting.lookup.add_names(data.names)
            entity = self._sitting.subject.entity
            found = differences(entity, self._sitting.state.original, data.loaded.draft)
            self._say("; ".join(self._words(difference) for difference in found[:SHOWN]))

    def _words(self, difference: Difference) -> str:
        label = label_of(self._sitting.subject.entity, difference)
        old, new = values_of(difference, self._sitting.lookup, self.tr("(kosong)"))
        return f"{label}: {old} → {new}" if old and new else f"{label}: {new or self.tr('dihapus')}"

    def _say(self, changes: str) -> None:
        told = self.tr("Yang diubah: {0}.").format(changes) if changes else ""
        mine = self.tr("Isian Anda tetap ada di sini. Bandingkan dahulu, lalu pilih isi yang dipakai.")
        self.strip.say("attention", self._who, f"{told} {mine}".strip(), self.tr("Bandingkan"))

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
        return translate("Overtaken", "Data ini sudah diubah sejak Anda membukanya.")
    last = error.changes[0]
    who = last.actor_name or translate("Overtaken", "pengguna lain")
    words = translate("Overtaken", "Data ini diubah {0} pukul {1}, sesudah Anda membukanya.")
    return words.format(who, f"{last.at.astimezone():%H.%M}")
