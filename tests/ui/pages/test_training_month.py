"""The month: where bars go, how days are walked, what a screen reader hears."""

from collections.abc import Callable
from datetime import date
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from karier_desktop.queries.training_calendar import CalendarEvent
from karier_desktop.ui.pages.training_month import Piece, lay_out, shift
from karier_desktop.ui.pages.training_month_view import MonthCalendar

MARCH = date(2026, 3, 1)
TODAY = date(2026, 3, 12)
KEY = Qt.Key


def event(
    first: date, last: date | None = None, name: str = "Bimtek", number: int = 1, **over: object
) -> CalendarEvent:
    values = {"status": "direncanakan", "people": 0} | over
    return CalendarEvent(UUID(int=number), name, first=first, last=last or first, **values)  # type: ignore[arg-type]


def test_events_are_cut_at_the_ends_of_weeks() -> None:
    month = lay_out(MARCH, [event(date(2026, 3, 27), date(2026, 4, 7))], 3)
    assert month.first_day == date(2026, 2, 23)
    assert month.pieces == (
        Piece(0, 4, 4, 6, 0, opens=True, closes=False),
        Piece(0, 5, 0, 6, 0, opens=False, closes=False),
    )


def test_overlapping_events_take_lanes_and_free_ones_are_used_again() -> None:
    events = [event(date(2026, 3, 2), date(2026, 3, 4)), event(date(2026, 3, 3)), event(date(2026, 3, 5))]
    assert [(p.event, p.lane) for p in lay_out(MARCH, events, 3).pieces] == [(0, 0), (1, 1), (2, 0)]


def test_longer_events_come_first() -> None:
    events = [event(date(2026, 3, 2)), event(date(2026, 3, 2), date(2026, 3, 6))]
    assert [(p.event, p.lane) for p in lay_out(MARCH, events, 3).pieces] == [(1, 0), (0, 1)]


def test_what_finds_no_room_is_counted_by_day() -> None:
    events = [event(date(2026, 3, 2), date(2026, 3, 3), number=n) for n in range(4)]
    month = lay_out(MARCH, events, 2)
    assert len(month.pieces) == 2
    assert month.hidden == {date(2026, 3, 2): 2, date(2026, 3, 3): 2}


@pytest.mark.parametrize(
    ("month", "by", "expected"),
    [(MARCH, 1, date(2026, 4, 1)), (MARCH, -3, date(2025, 12, 1)), (date(2026, 12, 1), 1, date(2027, 1, 1))],
)
def test_months_step_over_years(month: date, by: int, expected: date) -> None:
    assert shift(month, by) == expected


@pytest.fixture
def calendar(show: Callable[..., QWidget]) -> MonthCalendar:
    made = MonthCalendar(TODAY)
    show(made, 818, 612)
    events = [
        event(date(2026, 3, 13), name="PPI", number=1),
        event(date(2026, 3, 19), date(2026, 3, 20), "Bimtek SKP", 2, people=7, clash=True),
        event(date(2026, 3, 19), name="Asuhan", number=3),
    ]
    made.show_month(MARCH, events, {date(2026, 3, 19): "Nyepi"})
    made.setFocus(Qt.FocusReason.TabFocusReason)
    return made


def test_arrows_walk_the_days_and_choose_the_first_event(calendar: MonthCalendar) -> None:
    chosen: list[UUID] = []
    calendar.event_chosen.connect(chosen.append)
    for key in (KEY.Key_Right, KEY.Key_Down, KEY.Key_Left, KEY.Key_Up, KEY.Key_Down):
        QTest.keyClick(calendar, key)
    assert calendar.day == date(2026, 3, 19)
    assert chosen == [UUID(int=1), UUID(int=2)]
    QTest.keyClick(calendar, KEY.Key_Space)
    assert calendar.chosen == UUID(int=3)


def test_enter_opens_the_event_or_asks_for_a_new_one(calendar: MonthCalendar) -> None:
    opened: list[object] = []
    calendar.event_opened.connect(opened.append)
    calendar.day_opened.connect(opened.append)
    QTest.keyClick(calendar, KEY.Key_Return)
    QTest.keyClick(calendar, KEY.Key_Right)
    QTest.keyClick(calendar, KEY.Key_Return)
    assert opened == [TODAY, UUID(int=1)]


@pytest.mark.parametrize(
    ("keys", "month"),
    [
        ([KEY.Key_PageDown], date(2026, 4, 1)),
        ([KEY.Key_PageUp], date(2026, 2, 1)),
        ([KEY.Key_Down] * 3, date(2026, 4, 1)),
    ],
)
def test_leaving_the_month_asks_for_another(calendar: MonthCalendar, keys: list[Qt.Key], month: date) -> None:
    asked: list[date] = []
    calendar.month_requested.connect(asked.append)
    for key in keys:
        QTest.keyClick(calendar, key)
    assert asked == [month]


def test_a_day_that_the_next_month_lacks_becomes_its_last(calendar: MonthCalendar) -> None:
    calendar.go_to(date(2026, 3, 31))
    QTest.keyClick(calendar, KEY.Key_PageDown)
    assert calendar.day == date(2026, 4, 30)
    QTest.keyClick(calendar, KEY.Key_Home)
    assert calendar.day == TODAY


def test_each_event_is_a_child_with_a_name_for_the_screen_reader(calendar: MonthCalendar) -> None:
    face = QAccessible.queryAccessibleInterface(calendar)
    assert face is not None
    names = {face.child(i).text(QAccessible.Text.Name) for i in range(face.childCount())}
    assert names == {
        "PPI; 13 Maret 2026",
        "Bimtek SKP, 7 orang; 19 s.d. 20 Maret 2026; ada peserta bentrok",
        "Asuhan; 19 Maret 2026",
    }
    assert face.text(QAccessible.Text.Name) == "Kalender Maret 2026"
    calendar.go_to(date(2026, 3, 19))
    assert calendar.accessibleDescription().splitlines()[:2] == ["Kamis, 19 Maret 2026", "Nyepi"]


def test_a_click_chooses_bar_or_day(calendar: MonthCalendar) -> None:
    bar = next(bar for _, bar in calendar.bars if bar.event_shown.id == UUID(int=3))
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton)
    assert (calendar.chosen, calendar.day) == (UUID(int=3), date(2026, 3, 19))
