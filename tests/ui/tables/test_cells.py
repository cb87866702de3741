"""What is drawn follows what is so: state, selection, colours, text size, width of the columns."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

import pytest
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QWidget

from karier_desktop.ui import theme
from karier_desktop.ui.tables.column import Column, NameParts
from karier_desktop.ui.tables.table import RecordTable
from karier_desktop.ui.theme import Theme
from karier_desktop.ui.widgets.badge import BadgeValue

NAME, STATE = 0, 2
LATE, WELL = BadgeValue("late", "KGB terlambat"), BadgeValue("done", "Lengkap", quiet=True)


@dataclass(frozen=True)
class Person:
    id: int
    name: NameParts
    state: BadgeValue
    since: date | None = date(2022, 10, 1)


COLUMNS = [
    Column("name", "Nama", 290, "name", fixed=True),
    Column("since", "TMT", 100, "date", stretch=True),
    Column("state", "Keadaan", 138, "badge", sortable=False),
]
ROWS = [Person(number, NameParts("", f"Orang {number}"), state=LATE) for number in range(6)]


@pytest.fixture
def table(show: Callable[..., QWidget]) -> RecordTable:
    made = RecordTable(COLUMNS, "Daftar pegawai")
    made.rows.set_rows(ROWS)
    show(made, 900, 500)
    return made


def seen(table: RecordTable) -> QImage:
    QApplication.processEvents()
    return table.viewport().grab().toImage()


def colours(table: RecordTable, row: int, column: int) -> set[str]:
    room = table.visualRect(table.rows.index(row, column))
    picture = seen(table)
    return {
        QColor(picture.pixel(x, y)).name()
        for x in range(room.left(), room.right() + 1)
        for y in range(room.top(), room.bottom() + 1)
    }


def badge(kind: theme.Kind) -> str:
    return theme.current().badges[kind].fill.lower()


def test_a_state_that_changed_is_drawn_at_once(table: RecordTable) -> None:
    assert badge("late") in colours(table, 2, STATE)
    table.rows.set_rows([*ROWS[:2], replace(ROWS[2], state=WELL), *ROWS[3:]])
    assert badge("late") not in colours(table, 2, STATE)
    assert badge("late") in colours(table, 3, STATE)


def test_badges_take_over_colours_and_text_size(table: RecordTable, look: Theme) -> None:
    light = seen(table)
    look.set_mode("dark")
    assert badge("late") in colours(table, 2, STATE)
    look.set_mode("light")
    assert seen(table) == light
    look.set_percent(150)
    high = theme.current().u(22)
    room = table.visualRect(table.rows.index(2, STATE))
    picture, x = seen(table), room.left() + look.u(8) + look.u(4)
    filled = [y for y in range(room.top(), room.bottom()) if QColor(picture.pixel(x, y)).name() == badge("late")]
    assert abs(len(filled) - high) <= 4


def test_selected_rows_and_the_current_one_are_marked(table: RecordTable) -> None:
    tokens = theme.current().tokens
    table.select_row(1)
    select = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    table.selectionModel().select(table.rows.index(4, 0), select)
    marked = [tokens.soft.lower() in colours(table, row, NAME) for row in range(6)]
    assert marked == [False, True, False, False, True, False]
    assert [tokens.accent.lower() in colours(table, row, NAME) for row in range(6)] == [False, True] + [False] * 4


def test_a_narrow_column_cuts_its_badge(table: RecordTable) -> None:
    table.setColumnWidth(STATE, 60)
    table.horizontalHeader().moveSection(STATE, 0)
    nip = table.horizontalHeader().visualIndex(NAME)
    assert nip == 1
    assert badge("late") in colours(table, 2, STATE)
    assert badge("late") not in colours(table, 2, NAME)


def test_a_row_that_is_not_loaded_is_empty(table: RecordTable) -> None:
    table.rows.open(6, lambda start, stop, deliver: None, ROWS[:2])
    assert badge("late") in colours(table, 1, STATE)
    tokens = theme.current().tokens
    assert len(colours(table, 3, STATE) - {tokens.hairline.lower()}) == 1


def test_a_date_that_changed_is_written_anew(table: RecordTable) -> None:
    before = seen(table)
    table.rows.set_rows([replace(row, since=None) for row in ROWS])
    assert seen(table) != before
    table.rows.set_rows(ROWS)
    assert seen(table) == before
