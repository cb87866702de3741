"""The page on which a record is typed: sections at the left, fields in the middle, changes at the right.

    shell.push(RecordForm(shell, SUBJECT))                     # a new record
    shell.push(RecordForm(shell, SUBJECT, record_id))          # an existing one

`saved(Saved)` is sent after each save. What is typed is kept as a draft; leaving never loses it.
"""

from collections.abc import Callable, Mapping
from typing import TypeAlias
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QVBoxLayout

from karier_desktop.catalog.entity import Draft
from karier_desktop.services.forms import FormData, open_form
from karier_desktop.services.records import Saved, Subject
from karier_desktop.ui.forms.body import MakeSection
from karier_desktop.ui.forms.lookup import words
from karier_desktop.ui.forms.sitting import Sitting
from karier_desktop.ui.shell.page import Page, Shell
from karier_desktop.ui.widgets.button import Button
from karier_desktop.ui.widgets.strip import Strip
from karier_desktop.ui.widgets.text import Text

Start: TypeAlias = tuple[str, UUID | None] | None
"""The row of a history to begin with: its name, and the row's id (none: a new row)."""


class RecordForm(Page):
    """The frame: heading, buttons, keys. All about one record being typed is its `Sitting`."""

    saved = Signal(object)
    help_name = "formulir"

    def __init__(
        self,
        shell: Shell,
        subject: Subject,
        record_id: UUID | None = None,
        *,
        prefill: Draft | None = None,
        start: Start = None,
        own_sections: Mapping[str, MakeSection] | None = None,
    ) -> None:
        self._subject = subject
        self._own = own_sections or {}
        self._start = start
        self.sitting: Sitting | None = None
        super().__init__(shell, "")
        self._kept = Text("", "small", "muted")
        self.header.add_action(self._kept)
        cancel = Button(self.tr("Batal"), hint="Esc")
        cancel.setToolTip(self.tr("Kembali; isian tetap tersimpan sebagai draf"))
        cancel.clicked.connect(self._leave)
        self.header.add_action(cancel)
        self._save = Button(self.tr("Simpan"), "accent", icon="check", hint="Ctrl+S")
        self._save.clicked.connect(self.save)
        self.header.add_action(self._save)
        self._act(self.tr("Simpan"), ["Ctrl+S"], self.save)
        self._act(self.tr("Simpan lalu isi data baru"), ["Ctrl+Return", "Ctrl+Enter"], self.save_and_new)
        self._act(self.tr("Kembali, isian disimpan sebagai draf"), ["Esc"], self._on_escape)
        self.read_only = Strip("information", self.tr("Hanya dapat dibaca"))
        self.read_only.hide()
        self.body.addWidget(self.read_only)
        self._place = QVBoxLayout()
        self.body.addLayout(self._place, 1)
        self.open(record_id, prefill)

    def open(self, record_id: UUID | None, prefill: Draft | None = None) -> None:
        """Start with a record, or a new one; an unfinished draft of it is taken up."""
        self._record_id = record_id
        entity = self._subject.entity
        here = self.tr("Ubah data") if record_id else self.tr("Data baru")
        self.header.set_breadcrumb(words(entity.plural), here)
        self.header.set_title(self._title(""))
        self.tasks.query(open_form, self._subject, record_id, prefill, done=self._on_opened, owner=self)

    def save(self) -> None:
        """Save and go back to where the form was opened."""
        if self.sitting is not None and self.read_only.isHidden():
            self.sitting.save(self._on_saved)

    def save_and_new(self) -> None:
        """Save and start with the next new record."""
        if self.sitting is not None and self.read_only.isHidden():
            self.sitting.save(self._on_saved_go_on)

    def leave(self) -> bool:
        """What was typed stays as a draft."""
        if self.sitting is not None:
            self.sitting.keep()
        self.shell.set_saved()
        return True

    def status_text(self) -> str:
        return self.tr("Enter pindah ke isian berikutnya  ·  F1 bantuan isian ini")

    def focus_first(self) -> None:
        """Where typing starts."""
        if self.sitting is not None:
            self.sitting.focus_first()

    def key_hints(self) -> list[tuple[str, str]]:
        """Keys of the histories and fields."""
        return [
            ("Enter", self.tr("Isian berikutnya")),
            ("F3", self.tr("Tambah baris riwayat")),
            ("F2", self.tr("Ubah baris riwayat")),
            ("Del", self.tr("Tandai baris riwayat untuk dihapus")),
            ("Ctrl+D", self.tr("Gandakan baris riwayat")),
            ("Ctrl+;", self.tr("Isi tanggal hari ini")),
        ]

    # Inside

    def _on_opened(self, data: FormData) -> None:
        if self.sitting is not None:
            self._place.removeWidget(self.sitting)
            self.sitting.deleteLater()
        why = data.loaded.read_only if data.loaded is not None else ""
        self.read_only.say("information", self.tr("Hanya dapat dibaca"), why)
        self.read_only.setVisible(bool(why))
        self._save.setVisible(not why)
        sitting = Sitting(self.tasks, self._subject, data, self._own)
        sitting.titled.connect(lambda title: self.header.set_title(self._title(title)))
        sitting.counted.connect(self._on_counted)
        sitting.kept.connect(self._kept.setText)
        sitting.reload_requested.connect(lambda: self.open(self._record_id))
        self._kept.setText("")
        self.sitting = sitting
        self._place.addWidget(sitting)
        sitting.begin()
        start, self._start = self._start, None
        if start is not None:
            sitting.start_row(*start)
        elif self.isVisible():
            sitting.focus_first()

    def _on_saved(self, saved: Saved) -> None:
        self.shell.set_saved()
        self.sitting = None
        self.saved.emit(saved)
        self.shell.pop(force=True)

    def _on_saved_go_on(self, saved: Saved) -> None:
        carried = self.sitting.carried() if self.sitting is not None else None
        self.shell.set_saved()
        self.saved.emit(saved)
        self.open(None, carried)

    def _on_counted(self, changes: int) -> None:
        if changes:
            self.shell.set_saved(self.tr("{0} isian belum disimpan").format(changes), saved=False)
        else:
            self.shell.set_saved()

    def _on_escape(self) -> None:
        if self.sitting is None or not self.sitting.close_inner():
            self._leave()

    def _leave(self) -> None:
        self.shell.pop()

    def _title(self, title: str) -> str:
        return title or self.tr("{0} baru").format(words(self._subject.entity.title))

    def _act(self, text: str, keys: list[str], slot: Callable[[], object]) -> None:
        action = QAction(text, self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda: slot())
        self.addAction(action)
