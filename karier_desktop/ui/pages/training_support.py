"""The short lists behind trainings and mentoring: programmes, providers, budget lines, the dictionary."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from karier_desktop.catalog.display import Reader
from karier_desktop.queries import training_money as lists
from karier_desktop.services.forms import FormData, open_form
from karier_desktop.services.records import Subject
from karier_desktop.ui.i18n import catalogue
from karier_desktop.ui.pages.record_list import Listing, RecordList
from karier_desktop.ui.pages.record_page import RecordPage
from karier_desktop.ui.shell.page import Page, Shell
from karier_desktop.ui.tables.from_catalog import columns_of
from karier_desktop.ui.widgets.button import Button, icon_button
from karier_desktop.ui.widgets.detail import FactGrid
from karier_desktop.ui.widgets.empty import EmptyState
from karier_desktop.ui.widgets.sheet import Hairline, ScrollSheet, row
from karier_desktop.ui.widgets.text import Text


@dataclass(frozen=True)
class ShortList:
    """One of the lists: what is listed, where the rows come from, and columns whose value is worked out."""

    subject: Subject
    find: lists.Find
    icon: str = "list"
    values: dict[str, Callable[[Any], Any]] = field(default_factory=dict)

    @property
    def title(self) -> str:
        """The name of the list."""
        return catalogue(self.subject.entity.plural)


class FactsPane(ScrollSheet):
    """All that is filled in of one record. `acted(what)` with edit, history or delete."""

    acted = Signal(str)

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(16, spacing=12, parent=parent)
        self.name = Text("", "name", wrap=True)
        self.facts = FactGrid(label=120)
        self.rows = QVBoxLayout()
        self.rows.setSpacing(12)
        self.nothing = EmptyState(icon, self.tr("Pilih satu baris di daftar."))
        self.inside.addWidget(self.name)
        self.inside.addWidget(self.facts)
        self.inside.addLayout(self.rows)
        self.inside.addWidget(self.nothing, 1)
        self.inside.addStretch(0)
        edit = Button(self.tr("Ubah"), icon="pencil", hint="F2")
        edit.clicked.connect(lambda: self.acted.emit("edit"))
        menu = QMenu(self)
        menu.addAction(self.tr("Riwayat perubahan")).triggered.connect(lambda: self.acted.emit("history"))
        menu.addAction(self.tr("Pindahkan ke Keranjang Sampah")).triggered.connect(lambda: self.acted.emit("delete"))
        self._foot = QWidget()
        foot = row(edit, None, icon_button("ellipsis", self.tr("Tindakan lain"), menu=menu))
        foot.setContentsMargins(16, 8, 12, 8)
        self._foot.setLayout(foot)
        self._line = Hairline()
        self.body.addWidget(self._line)
        self.body.addWidget(self._foot)
        self.show_record(None)

    def show_record(self, data: FormData | None, subject: Subject | None = None) -> None:
        """Show a record, or that none is chosen."""
        loaded = data.loaded if data is not None else None
        for widget in (self.name, self.facts, self._foot, self._line):
            widget.setVisible(loaded is not None)
        self.nothing.setVisible(loaded is None)
        self._clear_rows()
        if data is None or loaded is None or subject is None:
            return
        reader = Reader(data.context.rules, data.context.today, lambda key, found: data.names.get((key, found), ""))
        self.name.setText(loaded.title)
        fields = [f for f in subject.entity.fields if f.name != "name"]
        self.facts.set_facts([(catalogue(f.label), reader.read(f, loaded.draft.get(f.name))) for f in fields])
        for kind in subject.entity.children:
            if loaded.draft[kind.name]:
                self.rows.addWidget(Text(catalogue(kind.title), "section"))
            facts = [(_first(reader, kind, r), _rest(reader, kind, r)) for r in loaded.draft[kind.name]]
            self.rows.addWidget(FactGrid(facts, label=56))

    def _clear_rows(self) -> None:
        while (item := self.rows.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()


class ShortListPage(RecordPage):
    """A list with its facts beside it, pushed on the place it belongs to; Esc goes back."""

    listens: ClassVar[frozenset[str]] = frozenset({"training", "mentoring", "competency"})
    help_name = "data-pendukung"

    def __init__(self, shell: Shell, shown: ShortList, back_to: str) -> None:
        super().__init__(shell, shown.subject, "")
        self.header.set_title(shown.title)
        self.header.set_breadcrumb(back_to, shown.title)
        new = Button(self.tr("Tambah"), "accent", icon="plus", hint="Ctrl+N")
        new.clicked.connect(self.new)
        self.header.add_action(new)
        source = Listing(
            partial(lists.page_of, shown.find),
            partial(lists.count_of, shown.find),
            partial(lists.ids_of, shown.find),
            lists.ListFilter(),
            shown.subject.entity.key,
        )
        columns = columns_of(shown.subject.entity.columns, **shown.values)
        words = self.tr("Cari di daftar ini")
        listing = RecordList(self.tasks, source, columns, shown.title, search_words=words)
        listing.filters_ready()
        listing.empty.disc.set_icon(shown.icon)
        listing.empty.say(self.tr("Belum ada isi, atau tidak ada yang cocok."))
        self.pane = FactsPane(shown.icon)
        self.pane.acted.connect(self._act)
        self.build(listing, self.pane)
        self.add_key(self.tr("Kembali"), "Esc", self.shell.pop)
        self.refresh()

    def status_text(self) -> str:
        return self.tr("{0} baris").format(self.listing.total)

    def show_record(self, record_id: UUID | None) -> None:
        """Read the record under the cursor."""
        if record_id is None:
            self._show(None)
        else:
            self.tasks.query(open_form, self.subject, record_id, done=self._show, owner=self, latest="facts")

    def _show(self, data: FormData | None) -> None:
        self.pane.show_record(data, self.subject)
        self.bar.say(self.pane.name.text() if data is not None else "", "")

    def _act(self, what: str) -> None:
        if what == "edit":
            self.edit(self.current)
        elif what == "history":
            self.show_history()
        elif self.current is not None:
            self.delete([self.current])


def support_button(page: Page, shown: list[ShortList], back_to: str) -> Button:
    """The button "Data pendukung" with one line per list."""
    menu = QMenu(page)
    for one in shown:
        menu.addAction(one.title).triggered.connect(
            lambda _=False, one=one: page.shell.push(ShortListPage(page.shell, one, back_to))
        )
    words = QCoreApplication.translate("ShortListPage", "Data pendukung")
    return Button(words, icon="layers", menu=menu)


def _first(reader: Reader, kind: Any, values: dict[str, Any]) -> str:
    return reader.read(kind.fields[0], values.get(kind.fields[0].name))


def _rest(reader: Reader, kind: Any, values: dict[str, Any]) -> str:
    words = (reader.read(f, values.get(f.name)) for f in kind.fields[1:])
    return "; ".join(part for part in words if part)
