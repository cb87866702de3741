import logging
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from karier_desktop.rules.problem import KnownError, Problem, Refused
from karier_desktop.ui import notices
from karier_desktop.ui.notices import Choice
from karier_desktop.ui.theme import Theme
from karier_desktop.ui.widgets.button import Button
from karier_desktop.ui.widgets.dialog import Dialog
from karier_desktop.ui.widgets.text import Text
from karier_desktop.ui.widgets.toast import SHOWN_MS, Toast
from tests.support.walk import problems_of


@pytest.fixture
def window(show: Callable[..., QWidget]) -> QWidget:
    return show(QWidget(), 900, 600)


def in_dialog(act: Callable[[Dialog], None]) -> list[str]:
    """Do something in the dialog that comes up next; what the walk finds in it."""
    found: list[str] = []

    def meet() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, Dialog)
        found.extend(problems_of(dialog))
        act(dialog)

    QTimer.singleShot(0, meet)
    return found


def words_of(dialog: QWidget) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(Text))


def press(name: str) -> Callable[[Dialog], None]:
    def act(dialog: Dialog) -> None:
        next(button for button in dialog.findChildren(Button) if button.text() == name).click()

    return act


CHOICES = [Choice("keep", "Simpan draf", "accent"), Choice("drop", "Buang", "danger")]
WHY = "Tiga isian belum disimpan. Isian itu tetap ada sebagai draf bila Anda memilih Simpan draf. " * 3


@pytest.mark.parametrize(("button", "answer"), [("Simpan draf", "keep"), ("Buang", "drop"), ("Batal", "cancel")])
def test_a_question_answers_with_its_key(window: QWidget, every_look: Theme, button: str, answer: str) -> None:
    found = in_dialog(press(button))
    assert notices.ask(window, "Buang isian yang belum disimpan?", WHY, CHOICES) == answer
    assert found == []


@pytest.mark.parametrize(("key", "answer"), [(Qt.Key.Key_Return, "keep"), (Qt.Key.Key_Escape, "cancel")])
def test_enter_takes_the_accent_and_escape_cancels(window: QWidget, key: Qt.Key, answer: str) -> None:
    in_dialog(lambda dialog: QTest.keyClick(dialog.focusWidget() or dialog, key))
    assert notices.ask(window, "Buang?", WHY, CHOICES) == answer


def test_a_known_error_says_what_why_and_what_to_do(window: QWidget, every_look: Theme) -> None:
    seen: list[str] = []

    def read(dialog: Dialog) -> None:
        seen.append(words_of(dialog))
        dialog.reject()

    found = in_dialog(read)
    error = KnownError("Data belum tersimpan.", "Ruang pada disk C: habis.", "Kosongkan ruang, lalu Simpan lagi.")
    notices.show_error(window, error)
    assert found == []
    for words in (error.what, error.why, error.todo):
        assert words in seen[0]


def test_a_refusal_lists_every_problem(window: QWidget) -> None:
    seen: list[str] = []

    def read(dialog: Dialog) -> None:
        seen.append(words_of(dialog))
        dialog.reject()

    in_dialog(read)
    notices.show_error(window, Refused([Problem("nik", "NIK harus 16 angka."), Problem("name", "Isi nama.")]))
    assert "NIK harus 16 angka." in seen[0]
    assert "Isi nama." in seen[0]


def test_a_bug_can_be_copied_without_personal_data(window: QWidget, caplog: Any) -> None:
    reports: list[str] = []

    def copy(dialog: Dialog) -> None:
        report = dialog.findChild(QPlainTextEdit)
        assert isinstance(report, QPlainTextEdit)
        press("Salin laporan")(dialog)
        reports.append(QGuiApplication.clipboard().text())
        dialog.reject()

    found = in_dialog(copy)
    try:
        raise ValueError("19850312 Yohanes")
    except ValueError as error:
        with caplog.at_level(logging.CRITICAL):
            notices.show_error(window, error)
    assert found == []
    assert "ValueError" in reports[0]
    assert "test_notices.py" in reports[0]
    assert "Yohanes" not in reports[0]


def test_a_toast_offers_undo_once(window: QWidget, every_look: Theme) -> None:
    undone: list[int] = []
    toast = notices.toast(window, "Pasangan dihapus.", undo=lambda: undone.append(1))
    QApplication.processEvents()
    assert problems_of(window) == []
    toast.undo()
    toast.undo()
    assert undone == [1]
    assert toast.isHidden()


def test_a_new_toast_takes_the_place_of_the_old(window: QWidget) -> None:
    first = notices.toast(window, "Satu.")
    second = notices.toast(window, "Dua.")
    assert first.isHidden()
    assert second.isVisible()
    assert [t for t in window.findChildren(Toast) if t.isVisible()] == [second]


def test_a_toast_goes_by_itself_but_not_while_it_has_the_focus(window: QWidget) -> None:
    toast = notices.toast(window, "Pasangan dihapus.", undo=lambda: None)
    assert toast._timer.interval() == SHOWN_MS
    window.activateWindow()
    toast.button.setFocus(Qt.FocusReason.TabFocusReason)
    toast._timer.timeout.emit()
    assert toast.isVisible()
    toast.button.clearFocus()
    toast._timer.timeout.emit()
    assert toast.isHidden()
