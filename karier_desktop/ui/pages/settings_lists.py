"""Signers and units: short lists with the form of the catalogue behind each line."""

from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout

from karier_desktop.catalog.office import SIGNING_MODES
from karier_desktop.queries.office import SignerRow, UnitRow, signer_rows, unit_rows
from karier_desktop.services import office, records
from karier_desktop.services.records import Subject
from karier_desktop.storage import journal
from karier_desktop.ui import notices
from karier_desktop.ui.forms.record_form import RecordForm
from karier_desktop.ui.notices import Choice
from karier_desktop.ui.pages.settings_parts import Section
from karier_desktop.ui.shell.page import Shell
from karier_desktop.ui.tables.column import Column
from karier_desktop.ui.tables.table import RecordTable
from karier_desktop.ui.widgets.badge import BadgeValue
from karier_desktop.ui.widgets.button import Button
from karier_desktop.ui.widgets.empty import EmptyState
from karier_desktop.ui.widgets.search import SearchField
from karier_desktop.ui.widgets.sheet import row


class ListSection(Section):
    """A searchable list of records. Enter opens the form, Del puts a line into the bin."""

    listens = frozenset({"office"})

    def __init__(
        self,
        shell: Shell,
        subject: Subject,
        find: Callable[..., Sequence[Any]],
        columns: Sequence[Column],
        title: str,
        sentence: str,
    ) -> None:
        super().__init__(shell, title, sentence)
        self.subject, self._find = subject, find
        self.search = SearchField(self.tr("Cari"), width=220)
        self.new = self.add_button(Button(self.tr("Tambah"), "accent", icon="plus", hint="Ctrl+N", shortcut=True))
        self.new.clicked.connect(lambda: self._open(None))
        self.table = RecordTable(columns, title)
        self.empty = EmptyState("list", self.tr("Belum ada yang dicatat."))
        self.body.addLayout(row(self.search, None))
        holder = QVBoxLayout()
        holder.addWidget(self.table, 1)
        holder.addWidget(self.empty, 1)
        self.body.addLayout(holder, 1)
        self.search.searched.connect(lambda _: self.load())
        self.search.left_downwards.connect(lambda: self.table.setFocus(Qt.FocusReason.OtherFocusReason))
        self.table.edit_requested.connect(self._open)
        self.table.delete_requested.connect(self._delete)
        self.table.typed.connect(self._on_typed)

    def load(self) -> None:
        self.tasks.query(self._find, self.search.text(), done=self._show, owner=self, latest="list")

    def may_delete(self, ids: Sequence[UUID]) -> bool:
        """Ask first where others hang on it."""
        return True

    def _show(self, rows: Sequence[Any]) -> None:
        held = self.table.current_id()
        self.table.rows.set_rows(rows)
        self.table.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        if held is not None:
            self.table.select_id(held)

    def _open(self, record_id: Any) -> None:
        self.shell.push(RecordForm(self.shell, self.subject, record_id))

    def _delete(self, ids: list[UUID]) -> None:
        if ids and self.may_delete(ids):
            self.tasks.action(
                records.delete, self.subject.entity, ids, written=lambda done: self._on_deleted(done), owner=self
            )

    def _on_deleted(self, written: Any) -> None:
        back = written.change_set
        notices.toast(
            self,
            self.tr("{0} data masuk Keranjang Sampah.").format(written.value),
            undo=lambda: self.tasks.action(journal.undo, back, owner=self),
        )

    def _on_typed(self, text: str) -> None:
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search.setText(text)


def signer_section(shell: Shell) -> ListSection:
    """Who signs, in which period and in which way."""
    modes = dict(SIGNING_MODES)
    columns = [
        Column("name", _tr("Nama"), 240),
        Column("position", _tr("Jabatan"), 260, "position", stretch=True),
        Column("mode", _tr("Cara"), 150, value=lambda signer: modes.get(signer.mode, signer.mode)),
        Column("valid_from", _tr("Mulai"), 100, "date"),
        Column("valid_to", _tr("Sampai"), 100, "date"),
        Column("is_default", _tr("Utama"), 70, value=_is_usual),
    ]
    sentence = _tr("Blok tanda tangan setiap dokumen disusun dari daftar ini menurut tanggal suratnya.")
    return ListSection(shell, office.SIGNER_SUBJECT, signer_rows, columns, _tr("Penanda tangan"), sentence)


class UnitSection(ListSection):
    """The tree of units; a unit with people is not put away without asking."""

    def __init__(self, shell: Shell) -> None:
        columns = [
            Column("name", _tr("Nama unit"), 380, value=_indented, stretch=True),
            Column("code", _tr("Kode surat"), 110),
            Column("people", _tr("Pegawai"), 80, "number"),
            Column("state", _tr("Keadaan"), 130, "badge", value=_state, sortable=False),
        ]
        sentence = _tr("Unit yang dibawa impor dan belum dikenali ditandai; tentukan unit induknya.")
        super().__init__(shell, office.UNIT_SUBJECT, unit_rows, columns, _tr("Unit kerja"), sentence)

    def may_delete(self, ids: Sequence[UUID]) -> bool:
        people = sum(self.tasks.read_now(office.people_in, unit) for unit in ids)
        if not people:
            return True
        what = self.tr("Unit ini masih mempunyai {0} pegawai.").format(people)
        why = self.tr(
            "Pegawai tidak ikut terhapus, tetapi tidak lagi tercatat pada unit mana pun. Pindahkan dahulu bila perlu."
        )
        return notices.ask(self, what, why, [Choice("delete", self.tr("Hapus unit"), "danger")]) == "delete"


def _indented(unit: UnitRow) -> str:
    return "     " * unit.depth + unit.name


def _state(unit: UnitRow) -> BadgeValue | None:
    return BadgeValue("attention", _tr("Perlu diperiksa")) if unit.needs_review else None


def _is_usual(signer: SignerRow) -> str:
    return _tr("ya") if signer.is_default else ""


def _tr(words: str) -> str:
    return QCoreApplication.translate("SettingsLists", words)
