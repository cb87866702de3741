"""Guard against the Qt binding that loses one reference to None per call (PySide6 6.12.0 on Python 3.11)."""

import sys

import PySide6
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot


def test_many_calls_that_return_nothing_leave_the_interpreter_alive(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    for _ in range(20_000):
        widget.update()


def test_calls_that_return_nothing_do_not_use_up_none(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    before = sys.getrefcount(None)
    for _ in range(1_000):
        widget.update()
    assert sys.getrefcount(None) > before - 500


def test_the_binding_is_the_one_that_was_checked() -> None:
    assert PySide6.__version__ == "6.11.3"
