"""The answer to pasted NIPs: line by line, who was found and why the others were not."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from karier_desktop.services.training_paste import Match, MatchReport, Outcome
from karier_desktop.ui import theme
from karier_desktop.ui.tables.column import Column
from karier_desktop.ui.tables.table import RecordTable
from karier_desktop.ui.theme import Kind
from karier_desktop.ui.widgets.badge import BadgeValue
from karier_desktop.ui.widgets.button import Button
from karier_desktop.ui.widgets.dialog import Dialog
from karier_desktop.ui.widgets.strip import Strip

_KINDS: dict[Outcome, Kind] = {
    "found": "done",
    "busy": "late",
    "seated": "neutral",
    "twice": "neutral",
    "unknown": "attention",
    "unreadable": "attention",
}


class MatchTable(RecordTable):
    """The lines of the report, those that need a person first."""

    def sizeHint(self) -> QSize:
        look = theme.current()
        shown = min(max(self.rows.rowCount(), 3), 8)
        return QSize(look.u(640), look.u(34) + shown * look.u(46))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().u(300), theme.current().u(32) + 2 * theme.current().u(46))


class PasteDialog(Dialog):
    """Shows a report; `accepted` people are those of `report.people`. Enter adds them."""

    taken = Signal(list)

    def __init__(self, report: MatchReport, parent: QWidget | None = None) -> None:
        super().__init__("", width=860, parent=parent)
        self.setWindowTitle(self.tr("NIP yang ditempel"))
        self.heading.setText(self.windowTitle())
        self.report = report
        self.table = MatchTable(self._columns(), self.tr("Hasil pencocokan NIP"))
        order = {"unreadable": 0, "unknown": 1, "busy": 2, "twice": 3, "seated": 4, "found": 5}
        self.table.rows.set_rows(sorted(report.matches, key=lambda m: (order[m.outcome], m.line)))
        self.table.set_two_line(True)
        self.summary = Strip(*self._summary())
        self.body.addWidget(self.summary)
        self.body.addWidget(self.table, 1)
        self._add_buttons()

    def _add_buttons(self) -> None:
        count = len(self.report.people)
        rejected = self.report.count("unreadable", "unknown")
        if rejected:
            copy = Button(self.tr("Salin yang tidak masuk"), icon="copy")
            copy.clicked.connect(self._copy_rejected)
            self.add_button(copy)
        self.add_cancel(self.tr("Batal") if count else self.tr("Tutup"))
        if count:
            add = Button(self.tr("Tambahkan {0} peserta").format(count), "accent", icon="user-plus", hint="Enter")
            add.clicked.connect(self._take)
            self.add_button(add, default=True)

    def _take(self) -> None:
        self.taken.emit(list(self.report.people))
        self.accept()

    def _copy_rejected(self) -> None:
        lines = [f"{m.text}\t{m.words}" for m in self.report.matches if m.outcome in ("unreadable", "unknown")]
        QGuiApplication.clipboard().setText("\n".join(lines))

    def _summary(self) -> tuple[Kind, str, str]:
        report = self.report
        title = self.tr("{0} dari {1} baris cocok dengan pegawai.").format(len(report.people), len(report.matches))
        parts = [
            (report.count("busy"), self.tr("{0} di antaranya bentrok jadwal dan akan ditandai")),
            (report.count("seated"), self.tr("{0} sudah terdaftar")),
            (report.count("twice"), self.tr("{0} tertulis dua kali")),
            (report.count("unknown"), self.tr("{0} tidak ada di daftar pegawai")),
            (report.count("unreadable"), self.tr("{0} tidak dapat dibaca")),
        ]
        said = "; ".join(words.format(count) for count, words in parts if count)
        wrong = report.count("unknown", "unreadable", "busy")
        return ("attention" if wrong else "done"), title, f"{said[:1].upper()}{said[1:]}." if said else ""

    def _columns(self) -> list[Column]:
        return [
            Column("line", self.tr("Baris"), 56, "number"),
            Column("text", self.tr("Isi"), 178, "nip"),
            Column("outcome", self.tr("Hasil"), 140, "badge", value=self._badge),
            Column("words", self.tr("Keterangan"), 200, value=_first, second=_second, tooltip=_whole, stretch=True),
        ]

    def _badge(self, match: Match) -> BadgeValue:
        words = {
            "found": self.tr("Cocok"),
            "busy": self.tr("Bentrok"),
            "seated": self.tr("Sudah ada"),
            "twice": self.tr("Dua kali"),
            "unknown": self.tr("Tidak ditemukan"),
            "unreadable": self.tr("Tidak terbaca"),
        }
        return BadgeValue(_KINDS[match.outcome], words[match.outcome], quiet=match.outcome == "found")


def _first(match: Match) -> str:
    """The name of who was found, else what is wrong."""
    return match.person.full_name if match.person is not None else match.words.partition(". ")[0]


def _second(match: Match) -> str:
    """What stands in the way of who was found, else what to do."""
    return match.words if match.person is not None else match.words.partition(". ")[2]


def _whole(match: Match) -> str:
    return " ".join(part for part in (_first(match), _second(match)) if part)


def looks_like_numbers(text: str) -> bool:
    """Would a paste of this text rather be a list of NIPs than the value of one field?"""
    lines = [line for line in text.splitlines() if line.strip()]
    return len(lines) > 1 and sum(any(c.isdigit() for c in line) for line in lines) >= len(lines) - 1
