"""A place with a list and a detail beside it: keys, deleting with a way back, forms pushed on top.

A subclass makes the list and the detail and says what loading, opening and printing mean for its subject.
"""

from collections.abc import Callable, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from karier_desktop.services import bulk_edit, records
from karier_desktop.services.forms import FormData, open_form
from karier_desktop.services.records import Saved, Subject
from karier_desktop.storage import journal
from karier_desktop.storage.database import Written
from karier_desktop.ui import notices
from karier_desktop.ui.forms.record_form import RecordForm
from karier_desktop.ui.i18n import catalogue
from karier_desktop.ui.pages.bin_page import BinPage
from karier_desktop.ui.pages.history_page import HistoryPage
from karier_desktop.ui.pages.record_bar import RecordBar
from karier_desktop.ui.pages.record_bulk import BulkDialog
from karier_desktop.ui.pages.record_list import RecordList
from karier_desktop.ui.shell.page import Page, Shell
from karier_desktop.ui.widgets.split import ListDetail

TYPING_PAUSE_MS = 250
"""Longer than the time between two keys: building the detail in between would hold up the second one."""


class RecordPage(Page):
    """`subject` is what is listed. Call `build(list, detail)` at the end of the subclass's `__init__`."""

    def __init__(self, shell: Shell, subject: Subject, title: str) -> None:
        super().__init__(shell, title)
        self.subject = subject
        self.current: UUID | None = None
        self._away = False
        self._show_soon = QTimer(self)  # while somebody types, the list comes first
        self._show_soon.setSingleShot(True)
        self._show_soon.setInterval(TYPING_PAUSE_MS)
        self._show_soon.timeout.connect(self._show_now)

    def build(self, listing: RecordList, detail: QWidget, *, width: int = 376) -> None:
        """Put the two sides together and bind the keys."""
        self.listing, self.detail = listing, detail
        self.bar = RecordBar()
        self.split = ListDetail(listing, detail, width=width, bar=self.bar)
        self.body.addWidget(self.split, 1)
        listing.current_changed.connect(self._on_current)
        listing.search.textEdited.connect(self._on_typed)
        listing.edit_requested.connect(self.edit)
        listing.card_requested.connect(lambda _: self.split.open_card())
        listing.delete_requested.connect(self.delete)
        listing.bulk_requested.connect(self.change_many)
        listing.counted.connect(lambda _: self.status_changed.emit())
        self.bar.edit_requested.connect(lambda: self.edit(self.current))
        self.bar.card_requested.connect(self.split.open_card)
        self.split.folded_changed.connect(self.on_folded)
        self.add_key(self.tr("Data baru"), "Ctrl+N", self.new)
        self.add_key(self.tr("Ubah"), "F2", lambda: self.edit(self.current))
        self.add_key(self.tr("Cari di daftar"), "Ctrl+F", self._search)
        self.add_key(self.tr("Riwayat perubahan"), "Ctrl+H", self.show_history)
        self.add_key(self.tr("Ubah satu isian dari baris terpilih"), "Ctrl+E", listing.ask_bulk)
        self.add_key(self.tr("Keranjang Sampah"), "Ctrl+Shift+Del", self.show_bin)
        listing.bin_button.clicked.connect(self.show_bin)
        self.add_key(self.tr("Data sebelumnya"), "Ctrl+PgUp", partial(listing.table.step, -1))
        self.add_key(self.tr("Data berikutnya"), "Ctrl+PgDown", partial(listing.table.step, 1))

    # What a subclass says

    def show_record(self, record_id: UUID | None) -> None:
        """The cursor is on another record."""

    def current_title(self) -> str:
        """What the current record is called."""
        return ""

    def on_folded(self, folded: bool) -> None:
        """The detail gave way, or came back."""

    def before_delete(self, ids: Sequence[UUID], go_on: Callable[[], None]) -> None:
        """Ask what must be asked, then go on."""
        go_on()

    # What a person does

    def new(self) -> None:
        """The form of a new record."""
        self.push_form(None)

    def edit(self, record_id: object, start: tuple[str, UUID | None] | None = None) -> None:
        """The form of a record; `start` opens one row of a history (`("ranks", None)` a new one)."""
        if isinstance(record_id, UUID):
            self.push_form(record_id, start)

    def push_form(self, record_id: UUID | None, start: tuple[str, UUID | None] | None = None) -> None:
        """Put the form on top of this page."""
        form = RecordForm(self.shell, self.subject, record_id, start=start)
        form.saved.connect(self._on_saved)
        self._away = True
        self.shell.push(form)

    def delete(self, ids: Sequence[UUID]) -> None:
        """Into the recycle bin, with a way back in the toast."""
        self.before_delete(ids, partial(self._delete, list(ids)))

    def change_many(self, ids: Sequence[UUID]) -> None:
        """One field of many records, after a look at before and after."""
        self.tasks.query(open_form, self.subject, None, {}, done=partial(self._ask_bulk, list(ids)), owner=self)

    def show_history(self) -> None:
        """Who changed what in the current record."""
        if self.current is not None:
            self.shell.push(HistoryPage(self.shell, self.subject.entity, self.current, self.current_title()))

    def show_bin(self) -> None:
        """The recycle bin of the whole office."""
        self.shell.push(BinPage(self.shell, catalogue(self.subject.entity.plural)))

    # The page

    def refresh(self, changed: frozenset[str] | None = None) -> None:
        """Read list and detail again."""
        self.listing.reload()
        if self.current is not None:
            self.show_record(self.current)

    def visit(self, target: object) -> None:
        """A record by its id; `new` for the form of a new one."""
        if target == "new":
            self.new()
        elif isinstance(target, UUID):
            self.listing.go_to(target)
            self._on_current(target)

    def focus_first(self) -> None:
        if self._away:  # a form was open meanwhile, and may have left a draft
            self._away = False
            self.refresh()
        self.listing.focus_list()

    def key_hints(self) -> list[tuple[str, str]]:
        """Keys of the list."""
        return [
            (self.tr("Spasi"), self.tr("Buka kartu")),
            ("Enter", self.tr("Ubah data")),
            ("Del", self.tr("Pindahkan ke Keranjang Sampah")),
            ("Ctrl+C", self.tr("Salin baris terpilih")),
        ]

    def add_key(self, words: str, keys: str, slot: Callable[[], object]) -> None:
        """Bind a key on this page; the shortcut list and the palette find it."""
        action = QAction(words, self)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda: slot())
        self.addAction(action)

    # Inside

    def _search(self) -> None:
        self.listing.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.listing.search.selectAll()

    def _on_current(self, record_id: object) -> None:
        found = record_id if isinstance(record_id, UUID) else None
        if found != self.current:
            self.current = found
            if self.listing.search.hasFocus():
                self._show_soon.start()
            else:
                self._show_now()

    def _on_typed(self) -> None:
        if self._show_soon.isActive():
            self._show_soon.start()

    def _show_now(self) -> None:
        self._show_soon.stop()
        self.show_record(self.current)

    def _on_saved(self, saved: Saved) -> None:
        self.current = saved.id
        self.listing.go_to(saved.id)
        self.show_record(saved.id)
        notices.toast(self, self.tr("Tersimpan: {0}").format(saved.title))

    def _ask_bulk(self, ids: list[UUID], data: FormData) -> None:
        title = self.tr("Ubah satu isian pada {0} data").format(len(ids))
        dialog = BulkDialog(self.tasks, self.subject, data, ids, title, self.window())
        if dialog.exec():
            told = partial(self._on_changed_many, dialog.field.label)
            args = (self.subject, ids, dialog.field, dialog.value())
            self.tasks.action(bulk_edit.apply, *args, written=told, owner=self)

    def _on_changed_many(self, label: str, written: Written[int]) -> None:
        if written.change_set is not None:
            words = self.tr("{0} diubah pada {1} data.").format(catalogue(label), written.value)
            notices.toast(self, words, undo=partial(self.tasks.action, journal.undo, written.change_set, owner=self))

    def _delete(self, ids: list[UUID]) -> None:
        self.tasks.action(records.delete, self.subject.entity, ids, written=self._on_deleted, owner=self)

    def _on_deleted(self, written: Written[int]) -> None:
        if written.change_set is None:
            return
        thing = catalogue(self.subject.entity.title).lower()
        words = self.tr("{0} {1} dipindahkan ke Keranjang Sampah.").format(written.value, thing)
        undo = partial(self.tasks.action, journal.restore, written.change_set, owner=self)
        notices.toast(self, words, undo=undo)
