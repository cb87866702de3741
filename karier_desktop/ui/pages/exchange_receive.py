"""What lies on the stick, and what taking it in would do; nothing is stored before the button is pressed."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from karier_desktop.rules.dates_id import short_date, thousands
from karier_desktop.services.exchange.views import READY, Found, FoundState, Preview
from karier_desktop.ui.tables.column import Column
from karier_desktop.ui.tables.table import RecordTable
from karier_desktop.ui.widgets.badge import BadgeValue
from karier_desktop.ui.widgets.button import Button, accept_keys
from karier_desktop.ui.widgets.detail import FactGrid
from karier_desktop.ui.widgets.sheet import Sheet, row, scroll_area
from karier_desktop.ui.widgets.split import ListDetail
from karier_desktop.ui.widgets.text import Text


class ReceiveView(QWidget):
    """`accepted(list of Found)`, `dropped`, `chosen(Found)` when another row became current."""

    accepted = Signal(object)
    dropped = Signal()
    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.found: Sequence[Found] = ()
        self.table = RecordTable(_columns(), _tr("Paket di stik USB"))
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._on_current())
        self.listing = Sheet(0, spacing=0)
        head = row(Text(_tr("Paket di stik USB"), "section"), None)
        head.setContentsMargins(16, 12, 16, 8)
        self.listing.body.addLayout(head)
        self.listing.body.addWidget(self.table, 1)
        self.detail = PreviewSheet()
        self.split = ListDetail(self.listing, self.detail, width=480)
        self.drop = Button(_tr("Jangan terima dulu"), hint="Esc", shortcut=True)
        self.drop.clicked.connect(self.dropped)
        self.accept = Button("", "accent", icon="check", hint="Ctrl+Enter")
        self.accept.clicked.connect(lambda: self.accepted.emit(self.ready()))
        accept_keys(self, _tr("Terima paket yang siap"), self.accept.click)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.split, 1)
        column.addLayout(row(None, self.drop, self.accept))

    def show_found(self, found: Sequence[Found]) -> None:
        """The bundles of a stick or a folder, those that are ready first."""
        self.found = sorted(
            found, key=lambda one: (one.state not in READY, one.state == "not_for_us", one.office, one.no)
        )
        self.table.rows.set_rows([FoundRow(number, one) for number, one in enumerate(self.found)])
        ready = self.ready()
        words = _tr("Terima paket {0}").format(ready[0].no) if len(ready) == 1 else _tr("Terima {0} paket")
        self.accept.setText(words.format(len(ready)))
        self.accept.setAccessibleName(self.accept.text())
        self.accept.setVisible(bool(ready))
        self.drop.setText(_tr("Jangan terima dulu") if ready else _tr("Kembali"))
        self.drop.setAccessibleName(self.drop.text())
        if found:
            self.table.select_row(0)

    def show_preview(self, preview: Preview) -> None:
        """What the current bundle would do."""
        current = self.current()
        if current is not None and current.path == preview.found.path:
            self.detail.show_preview(preview)

    def ready(self) -> list[Found]:
        """What the button would take in."""
        return [one for one in self.found if one.state in READY]

    def current(self) -> Found | None:
        """The bundle of the current row."""
        number = self.table.current_id()
        return self.found[number] if isinstance(number, int) and number < len(self.found) else None

    def focus(self) -> None:
        """Put the focus where work starts."""
        (self.accept if self.ready() else self.table).setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_current(self) -> None:
        current = self.current()
        if current is not None:
            self.detail.show_found(current)
            self.chosen.emit(current)


class FoundRow:
    """A bundle as a row of the table."""

    def __init__(self, number: int, found: Found) -> None:
        self.id, self.found = number, found


class PreviewSheet(Sheet):
    """One bundle: where it comes from, what it brings, what it would change."""

    def __init__(self) -> None:
        super().__init__()
        self.title = Text("", "section", wrap=True)
        self.state = Text("", wrap=True)
        self.facts = FactGrid(label=124)
        self.people = Text("", "small", "muted", wrap=True)
        holder = QWidget()
        inside = QVBoxLayout(holder)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(12)
        for part in (self.title, self.state, self.facts, self.people):
            inside.addWidget(part)
        inside.addStretch(1)
        self.body.addWidget(scroll_area(holder), 1)

    def show_found(self, found: Found) -> None:
        """What is known before the bundle is opened."""
        named = _tr("Paket {0} dari {1}").format(found.no, found.office or _tr("kantor tak dikenal"))
        self.title.setText(named if found.no else _tr("Berkas ini tidak terbaca sebagai paket"))
        self.state.setText(found.text)
        self.facts.set_facts([(_tr("Berkas"), found.path.name), (_tr("Dibuat"), _moment(found))])
        self.people.setText("")

    def show_preview(self, preview: Preview) -> None:
        """What it would do."""
        if preview.sentence:
            self.state.setText(preview.sentence)
        counts = (
            (_tr("Data baru"), preview.new),
            (_tr("Data berubah"), preview.changed),
            (_tr("Sudah sama"), preview.same),
            (_tr("Akan perlu diputuskan"), preview.conflicts),
            (_tr("Mutasi masuk"), preview.transfers),
            (_tr("Tidak dapat diterima"), preview.refused),
        )
        facts = [(_tr("Berkas"), preview.found.path.name), (_tr("Dibuat"), _moment(preview.found))]
        facts += [(label, thousands(count)) for label, count in counts if count]
        facts += [(label, thousands(count)) for label, count in preview.subjects]
        self.facts.set_facts(facts)
        names = "; ".join(preview.people)
        self.people.setText(_tr("Antara lain: {0}").format(names) if names else "")


def _moment(found: Found) -> str:
    if found.at is None:
        return ""
    at = found.at.astimezone()
    return _tr("{0}, {1} menurut jam PC pengirim").format(short_date(at.date()), f"{at:%H.%M}")


def state_badge(state: FoundState) -> BadgeValue:
    """A bundle's state as a badge."""
    return {
        "ready": BadgeValue("information", _tr("Siap diterima"), icon="layers"),
        "unfinished": BadgeValue("attention", _tr("Belum selesai diterima"), icon="circle-play"),
        "done_before": BadgeValue("done", _tr("Sudah diterima"), quiet=True),
        "waits": BadgeValue("information", _tr("Menunggu paket sebelumnya"), icon="circle-pause"),
        "unknown_office": BadgeValue("attention", _tr("Kantor belum dikenal"), icon="circle-help"),
        "newer": BadgeValue("attention", _tr("Perlu program baru"), icon="arrow-up"),
        "not_for_us": BadgeValue("neutral", _tr("Untuk kantor lain")),
        "damaged": BadgeValue("late", _tr("Berkas rusak"), icon="circle-alert"),
        "incomplete": BadgeValue("attention", _tr("Belum lengkap"), icon="circle-dashed"),
    }[state]


def _columns() -> list[Column]:
    def day(line: FoundRow) -> str:
        return short_date(line.found.at.astimezone().date()) if line.found.at else ""

    def office(line: FoundRow) -> str:
        return line.found.office or line.found.code or line.found.path.name

    return [
        Column("no", _tr("Nomor"), 70, value=lambda line: str(line.found.no or "–"), fixed=True),
        Column("office", _tr("Dari"), 220, value=office, stretch=True),
        Column("at", _tr("Dibuat"), 96, value=day),
        Column("state", _tr("Keadaan"), 200, "badge", value=lambda line: state_badge(line.found.state)),
    ]


def _tr(words: str) -> str:
    return QCoreApplication.translate("ExchangeReceive", words)
