"""The walk sees each fault it is for."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from karier_desktop.ui.widgets.button import Button
from karier_desktop.ui.widgets.text import Text, field_label
from tests.support.walk import problems_of


def bare_field(parent: QWidget) -> None:
    QLineEdit(parent).resize(200, 40)


def tab_upwards(parent: QWidget) -> None:
    first, second = QLineEdit(parent), QLineEdit(parent)
    first.setGeometry(0, 100, 100, 40)
    second.setGeometry(0, 20, 100, 40)
    for field in (first, second):
        field.setAccessibleName("Nama")


def same_access_key(parent: QWidget) -> None:
    column = QVBoxLayout(parent)
    for words in ("&Nama", "&NIP"):
        field = QLineEdit()
        column.addWidget(field_label(words, field))
        column.addWidget(field)


def small_button(parent: QWidget) -> None:
    button = QPushButton("x", parent)
    button.setAccessibleName("Tutup")
    button.setGeometry(0, 0, 20, 20)


def narrow_label(parent: QWidget) -> None:
    Text("Penyuluh Kesehatan Masyarakat", parent=parent).resize(40, 20)


def low_lines(parent: QWidget) -> None:
    Text("Penyuluh Kesehatan Masyarakat Ahli Pertama", wrap=True, parent=parent).resize(120, 20)


def narrow_button(parent: QWidget) -> None:
    Button("Rencanakan kegiatan", parent=parent).resize(60, 32)


def outside(parent: QWidget) -> None:
    Text("Isi", parent=parent).move(390, 0)


def reads_markup(parent: QWidget) -> None:
    QLabel("Isi", parent)


@pytest.mark.parametrize(
    ("build", "words"),
    [
        (bare_field, "no name"),
        (tab_upwards, "Tab goes up"),
        (same_access_key, "used twice"),
        (small_button, "target of 20x20"),
        (narrow_label, "cut: "),
        (low_lines, "lines cut"),
        (narrow_button, "narrower than its words"),
        (outside, "outside its parent"),
        (reads_markup, "markup"),
    ],
)
def test_a_fault_is_found(show: Callable[..., QWidget], build: Callable[[QWidget], None], words: str) -> None:
    window = QWidget()
    build(window)
    show(window, 400, 300)
    found = problems_of(window)
    assert any(words in problem for problem in found), found


def test_two_columns_read_downwards_are_in_order(show: Callable[..., QWidget]) -> None:
    window = QWidget()
    grid = QGridLayout(window)
    fields = [[QLineEdit() for _ in range(2)] for _ in range(2)]
    for column, pair in enumerate(fields):
        for row, field in enumerate(pair):
            field.setAccessibleName(f"{column}{row}")
            grid.addWidget(field, row, column)
    show(window, 400, 300)
    assert problems_of(window) == []
