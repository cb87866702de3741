from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from karier_desktop.ui.widgets.choice_field import ChoiceField
from karier_desktop.ui.widgets.date_field import DateField
from karier_desktop.ui.widgets.fields import LongText, MoneyField, NumberField, TextField, ToggleField
from karier_desktop.ui.widgets.options import Option
from karier_desktop.ui.widgets.reference_field import ReferenceField
from karier_desktop.ui.widgets.search import SearchField

TODAY = date(2026, 3, 12)
Show = Callable[..., QWidget]


def changes(field: Any) -> list[object]:
    told: list[object] = []
    field.changed.connect(lambda: told.append(field.value()))
    return told


@pytest.fixture
def date_field(show: Show) -> DateField:
    field = DateField(lambda: TODAY)
    show(field, 200, 32)
    field.activateWindow()
    field.setFocus()
    QApplication.processEvents()
    return field


@pytest.mark.parametrize(
    "typed", ["12-3-2026", "12/03/2026", "12 Maret 2026", "120326", "12032026", "12.3.26", "12 mar 2026", "12/3"]
)
def test_a_date_is_understood_in_every_way_of_writing(date_field: DateField, typed: str) -> None:
    QTest.keyClicks(date_field, typed)
    assert date_field.value() == TODAY
    date_field.editingFinished.emit()
    assert date_field.text() == "12 Maret 2026"
    assert date_field.problem() == ""


def test_what_is_no_date_stays_as_typed_and_says_how(date_field: DateField) -> None:
    QTest.keyClicks(date_field, "31 Februari")
    date_field.editingFinished.emit()
    assert (date_field.value(), date_field.text()) == (None, "31 Februari")
    assert "hari, bulan, tahun" in date_field.problem()
    date_field.set_value(None)
    assert date_field.problem() == ""


def test_keys_of_a_date(date_field: DateField) -> None:
    told = changes(date_field)
    QTest.keyClick(date_field, Qt.Key.Key_Semicolon, Qt.KeyboardModifier.ControlModifier)
    assert date_field.value() == TODAY
    QTest.keyClick(date_field, Qt.Key.Key_Up)
    QTest.keyClick(date_field, Qt.Key.Key_Down)
    QTest.keyClick(date_field, Qt.Key.Key_Down)
    assert told == [TODAY, date(2026, 3, 13), TODAY, date(2026, 3, 11)]


def test_the_calendar_starts_on_monday_and_picks(date_field: DateField) -> None:
    popup = date_field.open_calendar()
    assert popup.calendar.firstDayOfWeek() == Qt.DayOfWeek.Monday
    assert popup.calendar.selectedDate().toPython() == TODAY
    QTest.keyClick(popup.calendar.focusProxy(), Qt.Key.Key_Right)
    popup.calendar.activated.emit(popup.calendar.selectedDate())
    assert date_field.value() == date(2026, 3, 13)


def test_money_takes_dots_while_typing(show: Show) -> None:
    field = MoneyField()
    show(field)
    told = changes(field)
    QTest.keyClicks(field, "4250000")
    assert (field.text(), field.value()) == ("4.250.000", 4250000)
    field.setCursorPosition(1)
    QTest.keyClicks(field, "9")
    assert (field.text(), field.cursorPosition()) == ("49.250.000", 2)
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(field, Qt.Key.Key_Delete)
    assert (field.text(), field.value()) == ("", None)
    assert told[-1] is None
    field.set_value(0)
    assert field.value() == 0


def test_pasted_money_keeps_its_figures_only(show: Show) -> None:
    field = MoneyField()
    show(field)
    QApplication.clipboard().setText("Rp1.250.000")
    field.paste()
    assert field.value() == 1250000


def test_numbers_stay_within_their_bounds(show: Show) -> None:
    field = NumberField(minimum=1, maximum=40)
    show(field)
    QTest.keyClicks(field, "4x1")
    assert field.value() == 41
    assert field.problem() == "Isi angka dari 1 sampai 40."
    field.set_value(None)
    assert (field.value(), field.problem()) == (None, "")


def test_text_is_trimmed(show: Show) -> None:
    field = TextField(max_length=10)
    show(field)
    QTest.keyClicks(field, "  Larantuka dan lain")
    assert field.value() == "Larantuk"


def test_tab_leaves_a_long_text_and_its_length_is_kept(show: Show) -> None:
    holder, long, after = QWidget(), LongText(max_length=5), TextField()
    box = QVBoxLayout(holder)
    box.addWidget(long)
    box.addWidget(after)
    show(holder)
    holder.activateWindow()
    long.setFocus()
    told = changes(long)
    QTest.keyClicks(long, "abcdefg")
    assert long.value() == "abcde"
    QTest.keyClick(long, Qt.Key.Key_Tab)
    assert after.hasFocus()
    long.set_value("baru")
    assert len(told) == 7, "setting a value is no change by a person"


def test_a_toggle_answers_to_space(show: Show) -> None:
    field = ToggleField("Orang asli Papua")
    show(field)
    told = changes(field)
    QTest.keyClick(field, Qt.Key.Key_Space)
    assert (field.value(), told) == (True, [True])
    field.set_value(None)
    assert field.value() is False


RANKS = [(f"r{number}", f"Penata {number}") for number in range(1, 15)]


def test_a_choice_keeps_its_value_when_its_list_changes() -> None:
    field = ChoiceField([("L", "Laki-laki"), ("P", "Perempuan")], empty="")
    field.set_value("P")
    field.set_options([("P", "Perempuan"), ("X", "Lain")])
    assert field.value() == "P"
    field.set_value("gone")
    assert field.value() is None


def test_a_long_choice_is_found_by_any_part(show: Show) -> None:
    field = ChoiceField(RANKS)
    show(field, 200, 32)
    told = changes(field)
    line = field.lineEdit()
    assert isinstance(line, QLineEdit)
    line.selectAll()
    QTest.keyClicks(line, "nata 12")
    line.editingFinished.emit()
    assert (field.value(), field.currentText()) == ("r12", "Penata 12")
    line.selectAll()
    QTest.keyClicks(line, "tidak ada")
    line.editingFinished.emit()
    assert (field.value(), field.currentText()) == ("r12", "Penata 12")
    assert told == ["r12"]


def test_scrolling_a_form_changes_no_choice(show: Show) -> None:
    field = ChoiceField(RANKS)
    show(field, 200, 32)
    field.set_value("r3")
    turn = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(field, turn)
    assert field.value() == "r3"


PEOPLE = [Option(1, "Anastasia Bete Fahik", "Bidan"), Option(2, "Markus Tefa", "Pengemudi")]


class Search:
    """Answers when told."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, Callable[[Sequence[Option]], None]]] = []

    def __call__(self, text: str, found: Callable[[Sequence[Option]], None]) -> None:
        self.asked.append((text, found))

    def answer(self, number: int = -1) -> None:
        text, found = self.asked[number]
        found([person for person in PEOPLE if text.casefold() in person.title.casefold()])


@pytest.fixture
def search() -> Search:
    return Search()


@pytest.fixture
def reference(show: Show, search: Search) -> ReferenceField:
    field = ReferenceField(search, delay_ms=0)
    show(field, 300, 32)
    field.activateWindow()
    field.setFocus()
    return field


def test_a_reference_is_picked_by_keys(reference: ReferenceField, search: Search, qtbot: Any) -> None:
    told = changes(reference)
    QTest.keyClicks(reference, "mar")
    qtbot.waitUntil(lambda: bool(search.asked))
    search.answer()
    popup = reference._below.list
    assert popup.isVisible()
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert (reference.value(), reference.text(), told[-1]) == (2, "Markus Tefa", 2)
    assert reference.problem() == ""


def test_late_answers_are_dropped(reference: ReferenceField, search: Search, qtbot: Any) -> None:
    QTest.keyClicks(reference, "mar")
    qtbot.waitUntil(lambda: len(search.asked) == 1)
    QTest.keyClicks(reference, "z")
    qtbot.waitUntil(lambda: len(search.asked) == 2)
    search.answer(1)
    search.answer(0)
    assert reference.model.options == []


def test_a_typed_name_counts_only_if_it_is_found(reference: ReferenceField, search: Search, qtbot: Any) -> None:
    reference.set_value(PEOPLE[0])
    reference.selectAll()
    QTest.keyClicks(reference, "markus tefa")
    assert reference.value() is None
    assert reference.problem() == "Pilih salah satu dari daftar, atau kosongkan."
    qtbot.waitUntil(lambda: bool(search.asked))
    search.answer()
    reference._below.list.hide()
    reference.clearFocus()
    assert reference.value() == 2


def test_f2_opens_and_f3_creates(reference: ReferenceField, qtbot: Any) -> None:
    reference.set_value(PEOPLE[0])
    with qtbot.waitSignal(reference.open_requested) as opened:
        QTest.keyClick(reference, Qt.Key.Key_F2)
    with qtbot.waitSignal(reference.create_requested) as created:
        QTest.keyClick(reference, Qt.Key.Key_F3)
    assert (opened.args, created.args) == ([1], ["Anastasia Bete Fahik"])


def test_search_is_sent_once_the_hand_rests(show: Show, qtbot: Any) -> None:
    box = SearchField("Nama", delay_ms=1)
    show(box)
    sent: list[str] = []
    box.searched.connect(sent.append)
    QTest.keyClicks(box, "peg")
    qtbot.waitUntil(lambda: sent == ["peg"])
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert sent == ["peg"], "nothing new to look for"
    QTest.keyClick(box, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: sent == ["peg", ""])
    with qtbot.waitSignal(box.left_downwards):
        QTest.keyClick(box, Qt.Key.Key_Down)


def test_escape_empties_the_search_before_it_closes_a_panel(show: Show) -> None:
    box = SearchField("Nama")
    show(box)
    press = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    press.ignore()
    QApplication.sendEvent(box, press)
    assert not press.isAccepted()
    box.setText("peg")
    QApplication.sendEvent(box, press)
    assert press.isAccepted()
