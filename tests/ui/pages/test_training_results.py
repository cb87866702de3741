"""The results typed like in a spreadsheet: what cells take, filling down, pasting a block."""

from collections.abc import Callable
from datetime import date
from uuid import uuid4

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from karier_desktop.ui.pages.training_result_model import ResultLine, ResultModel, next_number
from karier_desktop.ui.pages.training_results import ResultTable

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
STATUS, DAYS, BEFORE, AFTER, NUMBER, DATE = range(1, 7)


def model(count: int = 3) -> ResultModel:
    lines = [ResultLine(uuid4(), ("", f"Pegawai {n}", "S.Kep."), "terdaftar") for n in range(count)]
    return ResultModel(lines, most_days=3, today=date(2026, 3, 12))


@pytest.mark.parametrize(
    ("column", "text", "shown"),
    [
        (STATUS, "Lulus", "Lulus"),
        (STATUS, "t", "Tidak lulus"),
        (STATUS, "entah", "Terdaftar"),
        (STATUS, "", "Terdaftar"),
        (DAYS, "3", "3"),
        (DAYS, "4", ""),
        (BEFORE, "100", "100"),
        (AFTER, "101", ""),
        (AFTER, "delapan", ""),
        (NUMBER, " 045/BKPSDM ", "045/BKPSDM"),
        (DATE, "12/3/26", "12-03-2026"),
        (DATE, "31/2/26", ""),
    ],
)
def test_a_cell_takes_what_it_can_read(column: int, text: str, shown: str) -> None:
    made = model(1)
    made.setData(made.index(0, column), text)
    assert made.words(0, column) == shown


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        ("045/BKPSDM/2026", "046/BKPSDM/2026"),
        ("BKPSDM-099", "BKPSDM-100"),
        ("999", "1000"),
        ("tanpa nomor", "tanpa nomor"),
        ("", ""),
    ],
)
def test_certificate_numbers_count_on(number: str, expected: str) -> None:
    assert next_number(number) == expected


@pytest.fixture
def table(show: Callable[..., QWidget]) -> ResultTable:
    made = ResultTable(model(), "Hasil")
    show(made, 900, 300)
    made.setFocus()
    return made


def test_letters_set_results_line_by_line(table: ResultTable) -> None:
    QTest.keyClicks(table, "LTH")
    assert [line.status for line in table.results.lines] == ["lulus", "tidak_lulus", "tidak_hadir"]


def test_filling_down_a_block_and_emptying_it(table: ResultTable) -> None:
    table.results.setData(table.results.index(0, NUMBER), "7/2026")
    choose = table.selectionModel().select
    for line in range(3):
        choose(table.results.index(line, NUMBER), QItemSelectionModel.SelectionFlag.Select)
    QTest.keyClick(table, KEY.Key_D, CTRL)
    assert [line.certificate_number for line in table.results.lines] == ["7/2026", "8/2026", "9/2026"]
    table.setCurrentIndex(table.results.index(1, NUMBER))
    QTest.keyClick(table, KEY.Key_Delete)
    assert table.results.lines[1].certificate_number == ""


def test_a_block_from_a_spreadsheet_is_pasted_where_the_cursor_is(table: ResultTable) -> None:
    QGuiApplication.clipboard().setText("3\t60\t85\r\n2\t55\tabsen\r\n")
    table.setCurrentIndex(table.results.index(1, DAYS))
    QTest.keyClick(table, KEY.Key_V, CTRL)
    lines = table.results.lines
    assert [(line.days_present, line.pre_test, line.post_test) for line in lines] == [
        (None, None, None),
        (3, 60, 85),
        (2, 55, None),
    ]
