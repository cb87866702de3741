from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from karier_desktop.ui import theme
from karier_desktop.ui.tables.cells import name_that_fits, without_middle
from karier_desktop.ui.tables.column import Column, NameParts
from karier_desktop.ui.tables.model import PAGE, RecordTableModel
from karier_desktop.ui.tables.table import RecordTable
from karier_desktop.ui.theme import Theme
from karier_desktop.ui.widgets import paint
from karier_desktop.ui.widgets.badge import BadgeValue
from tests.support.walk import problems_of


@dataclass(frozen=True)
class Person:
    id: int
    name: NameParts
    nip: str = "198503122010041914"
    since: date | None = date(2022, 10, 1)
    pay: int | None = 2785700
    state: BadgeValue = BadgeValue("late", "KGB terlambat")


COLUMNS = [
    Column("name", "Nama", 290, "name", second=lambda row: f"pegawai {row.id}", fixed=True),
    Column("nip", "NIP", 178, "nip"),
    Column("since", "TMT", 100, "date", stretch=True),
    Column("pay", "Gaji", 110, "money", visible=False),
    Column("state", "Keadaan", 138, "badge", sortable=False),
]


def person(number: int) -> Person:
    return Person(number, NameParts("Ns.", f"Orang {number:06}", "S.Kep."))


class Source:
    """Rows by pages; remembers what was asked, delivers at once or when told."""

    def __init__(self, *, at_once: bool = True) -> None:
        self.asked: list[tuple[int, int]] = []
        self.waiting: list[Callable[[], None]] = []
        self.at_once = at_once

    def fetch(self, start: int, stop: int, deliver: Callable[[Sequence[Any]], None]) -> None:
        self.asked.append((start, stop))
        rows = [person(number) for number in range(start, stop)]
        if self.at_once:
            deliver(rows)
        else:
            self.waiting.append(lambda: deliver(rows))


@pytest.fixture
def table(show: Callable[..., QWidget]) -> RecordTable:
    made = RecordTable(COLUMNS, "Daftar pegawai")
    show(made, 900, 500)
    return made


def test_the_model_keeps_qts_rules(qtmodeltester: Any) -> None:
    model = RecordTableModel(COLUMNS)
    model.open(1000, Source().fetch)
    qtmodeltester.check(model)
    model.set_rows([person(1), person(2)])
    qtmodeltester.check(model)


def test_a_hundred_thousand_rows_open_at_once(table: RecordTable) -> None:
    source = Source()
    table.rows.open(100_000, source.fetch)
    assert table.rows.rowCount() == 100_000
    assert source.asked == [(0, PAGE)]
    assert table.current_id() == 0
    table.select_row(99_999)
    assert source.asked[-1] == (100_000 - PAGE, 100_000)
    assert table.current_id() == 99_999


def test_known_first_rows_are_shown_and_the_rest_fetched_after_a_pause(table: RecordTable, qtbot: Any) -> None:
    source = Source(at_once=False)
    table.rows.open(5000, source.fetch, [person(number) for number in range(30)])
    assert table.rows.index(3, 1).data() == "19850312 201004 1 914"
    assert table.rows.row_at(31) is None
    assert source.asked == []
    qtbot.waitUntil(lambda: bool(source.waiting))
    source.waiting[0]()
    assert table.rows.row_at(31).id == 31


def test_rows_that_come_into_view_are_fetched_at_once_with_those_below(table: RecordTable) -> None:
    source = Source()
    table.rows.open(5000, source.fetch, [person(number) for number in range(30)])
    table.verticalScrollBar().setValue(20 * theme.current().row_height())
    assert source.asked == [(0, PAGE), (PAGE, 2 * PAGE)]


def test_only_rows_in_view_are_needed_and_no_page_is_asked_for_twice() -> None:
    model, source = RecordTableModel(COLUMNS), Source(at_once=False)
    model.open(24, source.fetch, [person(number) for number in range(24)])
    model.grow(100)
    model.need(0, 23)
    assert source.asked == []
    model.need(0, 24)
    model.need(10, 30)
    assert source.asked == [(0, PAGE)]
    model.look_ahead(0, 24)
    assert source.asked == [(0, PAGE), (PAGE, 2 * PAGE)]
    model.need(90, 200)
    assert source.asked[-1] == (2 * PAGE, 100)
    for answer in source.waiting:
        answer()
    assert len(model.rows()) == 100
    model.look_ahead(0, 99)
    assert len(source.asked) == 3


def test_late_rows_of_an_earlier_list_are_dropped(table: RecordTable) -> None:
    source = Source(at_once=False)
    table.rows.open(5000, source.fetch)
    table.rows.set_rows([person(7)])
    source.waiting[0]()
    assert [row.id for row in table.rows.rows()] == [7]


def test_pages_far_away_are_forgotten_and_fetched_again() -> None:
    model, source = RecordTableModel(COLUMNS), Source()
    model.open(100_000, source.fetch)
    for start in range(0, 20_000, PAGE):
        model.need(start, start)
    assert model.row_at(0) is None
    model.need(0, 10)
    assert model.row_at(0).id == 0


def test_cells_speak_as_they_are_printed() -> None:
    model = RecordTableModel(COLUMNS)
    model.set_rows([person(1), Person(2, NameParts("", "Wagiman"), since=None, pay=None)])
    words = [[model.index(row, column).data() for column in range(5)] for row in range(2)]
    assert words[0] == [
        "Ns. Orang 000001, S.Kep.",
        "19850312 201004 1 914",
        "1 Okt 2022",
        "Rp2.785.700",
        "KGB terlambat",
    ]
    assert words[1][2:4] == ["", ""]
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == words[0][0]
    assert model.data(QModelIndex()) is None


def test_short_lists_sort_in_memory_with_empty_values_last(table: RecordTable) -> None:
    table.rows.set_rows([Person(i, NameParts("", name), since=since) for i, name, since in SORTED])
    table.select_id(2)
    head = table.horizontalHeader()
    head.sectionClicked.emit(0)
    assert [row.name.name for row in table.rows.rows()] == ["abu", "Budi", "Citra"]
    assert table.current_id() == 2
    head.sectionClicked.emit(0)
    assert [row.name.name for row in table.rows.rows()] == ["Citra", "Budi", "abu"]
    head.sectionClicked.emit(2)
    assert [row.since for row in table.rows.rows()] == [date(2020, 1, 1), date(2021, 1, 1), None]


SORTED = [(1, "Citra", None), (2, "abu", date(2021, 1, 1)), (3, "Budi", date(2020, 1, 1))]


def test_long_lists_ask_for_another_order(table: RecordTable, qtbot: Any) -> None:
    table.rows.open(5000, Source().fetch)
    with qtbot.waitSignal(table.rows.sort_requested) as asked:
        table.horizontalHeader().sectionClicked.emit(1)
    assert asked.args == ["nip", False]
    with qtbot.assertNotEmitted(table.rows.sort_requested):
        table.horizontalHeader().sectionClicked.emit(4)


@pytest.mark.parametrize(
    ("key", "signal", "expected"),
    [
        (Qt.Key.Key_Space, "card_requested", 1),
        (Qt.Key.Key_Return, "edit_requested", 1),
        (Qt.Key.Key_F2, "edit_requested", 1),
        (Qt.Key.Key_Delete, "delete_requested", [1]),
    ],
)
def test_keys_act_on_the_current_row(table: RecordTable, qtbot: Any, key: Qt.Key, signal: str, expected: Any) -> None:
    table.rows.set_rows([person(0), person(1), person(2)])
    table.select_row(1)
    with qtbot.waitSignal(getattr(table, signal)) as sent:
        QTest.keyClick(table, key)
    assert sent.args == [expected]


def test_letters_go_to_the_search_box_and_home_end_to_the_ends(table: RecordTable, qtbot: Any) -> None:
    table.rows.set_rows([person(number) for number in range(50)])
    with qtbot.waitSignal(table.typed) as typed:
        QTest.keyClick(table, Qt.Key.Key_S)
    assert typed.args == ["s"]
    QTest.keyClick(table, Qt.Key.Key_End)
    assert table.current_id() == 49
    QTest.keyClick(table, Qt.Key.Key_Home)
    assert table.current_id() == 0


def test_copied_rows_paste_into_a_spreadsheet(table: RecordTable) -> None:
    table.rows.set_rows([person(1), person(2)])
    table.selectAll()
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = [line.split("\t") for line in QGuiApplication.clipboard().text().split("\n")]
    assert lines[0] == ["Nama", "NIP", "TMT", "Keadaan"]
    assert lines[2] == ["Ns. Orang 000002, S.Kep.", "19850312 201004 1 914", "1 Okt 2022", "KGB terlambat"]


def test_columns_are_chosen_and_remembered(table: RecordTable, qtbot: Any) -> None:
    menu = table.columns_menu()
    pay = next(action for action in menu.actions() if action.text() == "Gaji")
    fixed = next(action for action in menu.actions() if action.text() == "Nama")
    assert not pay.isChecked()
    assert not fixed.isEnabled()
    with qtbot.waitSignal(table.layout_changed, timeout=2000):
        pay.trigger()
        table.setColumnWidth(1, 240)
    state = table.layout_state()
    assert state["hidden"] == []
    assert state["widths"]["nip"] == 240
    other = RecordTable(COLUMNS, "Daftar lain")
    qtbot.addWidget(other)
    other.restore_layout(
        {**state, "order": ["nip", "name", "gone", "since", "pay", "state"], "hidden": ["name", "state"]}
    )
    assert other.columnWidth(1) == 240
    assert not other.isColumnHidden(0), "the name stays"
    assert other.isColumnHidden(4)
    assert other.horizontalHeader().visualIndex(1) == 0
    other.reset_layout()
    assert other.isColumnHidden(3)
    assert other.columnWidth(1) == 178


def test_current_row_is_told_even_if_its_page_comes_later(table: RecordTable) -> None:
    told: list[object] = []
    table.current_changed.connect(told.append)
    source = Source(at_once=False)
    table.rows.open(5000, source.fetch)
    assert told == []
    source.waiting[0]()
    assert told == [0]
    table.rows.set_rows([])
    assert told[-1] is None


def test_names_give_up_degrees_whole_and_in_order() -> None:
    name = NameParts("Ns.", "Yohanes", "S.Kep.")

    def width(tried: NameParts) -> float:
        return len(str(tried))

    fits = [name_that_fits(name, width, room) for room in (19, 18, 11, 10, 3)]
    assert fits == [
        name,
        NameParts("Ns.", "Yohanes"),
        NameParts("Ns.", "Yohanes"),
        NameParts("", "Yohanes"),
        NameParts("", "Yohanes"),
    ]


def test_positions_lose_words_from_the_middle(look: Theme) -> None:
    font: QFont = look.font("body")
    words = "Pranata Laboratorium Kesehatan Ahli Pertama"
    assert without_middle(words, font, 1000) == words
    assert without_middle(words, font, paint.advance(font, "Pranata … Ahli Pertama") + 1) == "Pranata … Ahli Pertama"
    assert without_middle("Bendahara Pengeluaran", font, 20) == "Bendahara Pengeluaran"


def test_the_list_is_whole_in_every_look(show: Callable[..., QWidget], every_look: Theme) -> None:
    table = RecordTable(COLUMNS, "Daftar pegawai")
    table.rows.set_rows([person(number) for number in range(40)])
    table.set_two_line(every_look.percent > 100, instead_of="since")
    show(table, 1100, 500)
    paint.shortened = set()
    table.grab()
    shortened, paint.shortened = paint.shortened, None
    assert shortened == set()
    assert problems_of(table) == []
    assert table.columnWidth(1) >= paint.advance(theme.current().font("body", tabular=True), "00000000 000000 0 000")
