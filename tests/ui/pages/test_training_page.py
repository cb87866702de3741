"""Pelatihan by keyboard alone: plan with many participants, paste NIPs, settle clashes, close, hold again."""

from collections.abc import Callable
from datetime import date
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog
from sqlalchemy import select
from sqlalchemy.orm import Session

from karier_desktop.catalog.training import TRAINING_EVENT
from karier_desktop.models import Employee, TrainingEvent, TrainingHistory, TrainingParticipant
from karier_desktop.services import records
from karier_desktop.storage.database import Database
from karier_desktop.ui.pages.training_lists import training_lists
from karier_desktop.ui.pages.training_page import TrainingPage
from karier_desktop.ui.pages.training_participants import ParticipantSection
from karier_desktop.ui.pages.training_paste import PasteDialog
from karier_desktop.ui.pages.training_picker import PeoplePicker
from karier_desktop.ui.pages.training_results import ResultsDialog
from karier_desktop.ui.pages.training_settle import SettleDialog
from karier_desktop.ui.pages.training_support import ShortListPage
from karier_desktop.ui.theme import Theme
from karier_desktop.ui.widgets import paint
from karier_desktop.ui.widgets.button import Button
from tests.support.development import new_event, new_hours, new_seat
from tests.support.factories import new_employee, new_training_history, new_unit
from tests.support.hands import CTRL, Hands
from tests.support.live import back_in, live_window
from tests.support.walk import problems_of

KEY = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def database(sqlcipher_database: Database) -> Database:
    return sqlcipher_database


@pytest.fixture
def people(database: Database) -> list[UUID]:
    """27 people of one ward and one elsewhere."""

    def make(session: Session) -> list[UUID]:
        ward = new_unit(session, "Instalasi Gawat Darurat").id
        found = [new_employee(session, name=f"Pegawai {chr(65 + n)}", unit_id=ward) for n in range(26)]
        found.append(new_employee(session, name="Pegawai Z", unit_id=ward, employee_type="PPPK"))
        found.append(new_employee(session, name="Markus Tefa"))
        new_training_history(session, found[0].id, jp=12, end_date=date(2026, 2, 1))
        return [person.id for person in found]

    return database.write(make).value


Open = Callable[[], tuple[TrainingPage, Hands]]


@pytest.fixture
def open_page(qtbot: Any, database: Database) -> Open:
    def build() -> tuple[TrainingPage, Hands]:
        window, hands = live_window(qtbot, database, TrainingPage)
        page = window.page()
        assert isinstance(page, TrainingPage)
        return page, hands

    return build


def dialog(kind: type[QDialog]) -> QDialog:
    found = QApplication.activeModalWidget()
    assert isinstance(found, kind), found
    return found


def events(database: Database) -> dict[str, list[UUID]]:
    """Names of events with the people who have a seat."""

    def read(session: Session) -> dict[str, list[UUID]]:
        query = (
            select(TrainingEvent.name, TrainingParticipant.employee_id)
            .outerjoin(TrainingParticipant, TrainingParticipant.event_id == TrainingEvent.id)
            .where(TrainingEvent.deleted_at.is_(None), TrainingParticipant.deleted_at.is_(None))
        )
        found: dict[str, list[UUID]] = {}
        for name, person in session.execute(query):
            found.setdefault(name, []).extend([person] if person else [])
        return found

    return database.read(read)


def header_facts(hands: Hands) -> int:
    """Ctrl+N and the five facts of a training; how many keys were held besides those pressed."""
    hands.press(KEY.Key_N, CTRL)
    assert hands.field() == "Nama kegiatan"
    hands.write("Bimtek SKP")
    hands.enter(4)
    assert hands.field() == "JP"
    hands.write("24")
    hands.enter(2)
    assert hands.field() == "Mulai"
    hands.write("250326")
    hands.enter()
    hands.write("270326")
    hands.enter()
    assert hands.field() == "Tempat"
    hands.write("Aula BKPSDM")
    hands.enter()
    return 1


def test_training_with_25_participants_within_110_keys(open_page: Open, people: list[UUID], database: Database) -> None:
    page, hands = open_page()
    held = header_facts(hands)
    hands.press(KEY.Key_P, ALT)
    dialog(PeoplePicker)
    hands.write("gawat")
    hands.press(KEY.Key_Down)
    hands.press(KEY.Key_A, CTRL)
    hands.press(KEY.Key_Space)
    hands.press(KEY.Key_Down)
    hands.press(KEY.Key_Space)
    hands.press(KEY.Key_Return)
    back_in(hands)
    hands.press(KEY.Key_S, CTRL)
    assert set(events(database)["Bimtek SKP"]) == set(people[2:27])
    assert len(events(database)["Bimtek SKP"]) == 25
    assert hands.keys + held + 3 <= 110
    assert page.shell.page() is page  # type: ignore[attr-defined]


def test_training_with_pasted_numbers_within_110_keys(open_page: Open, people: list[UUID], database: Database) -> None:
    def numbers(session: Session) -> list[str]:
        return list(session.scalars(select(Employee.nip).where(Employee.id.in_(people[:25]))))

    QGuiApplication.clipboard().setText("NIP\r\n" + "\r\n".join(database.read(numbers)))
    _, hands = open_page()
    held = header_facts(hands)
    hands.press(KEY.Key_V, CTRL)
    report = dialog(PasteDialog)
    assert isinstance(report, PasteDialog)
    assert report.report.count("found") == 25
    hands.press(KEY.Key_Return)
    back_in(hands)
    hands.press(KEY.Key_S, CTRL)
    assert set(events(database)["Bimtek SKP"]) == set(people[:25])
    assert hands.keys + held + 2 <= 110


def test_bad_numbers_are_told_apart_and_good_ones_go_in(
    open_page: Open, people: list[UUID], database: Database
) -> None:
    _, hands = open_page()
    header_facts(hands)
    QGuiApplication.clipboard().setText("1,98503E+17\n198503122010041000\n199912312020121999")
    hands.press(KEY.Key_V, CTRL)
    report = dialog(PasteDialog)
    assert isinstance(report, PasteDialog)
    assert (report.report.count("unreadable"), report.report.count("unknown")) == (2, 1)
    hands.press(KEY.Key_Escape)
    back_in(hands)
    hands.press(KEY.Key_S, CTRL)
    assert events(database) == {"Bimtek SKP": []}


def test_one_line_on_the_clipboard_goes_into_the_field(open_page: Open, people: list[UUID]) -> None:
    _, hands = open_page()
    hands.press(KEY.Key_N, CTRL)
    QGuiApplication.clipboard().setText("Bimtek 2026")
    hands.press(KEY.Key_V, CTRL)
    assert QApplication.activeModalWidget() is None
    here = QApplication.focusWidget()
    assert here is not None
    assert here.text() == "Bimtek 2026"  # type: ignore[attr-defined]


# Clashes


@pytest.fixture
def clash(database: Database, people: list[UUID]) -> UUID:
    """An event in March whose first two participants are also elsewhere."""

    def make(session: Session) -> UUID:
        event = new_event(session, "Bimtek SKP")
        other = new_event(session, "Asuhan Persalinan Normal", start_date=date(2026, 3, 26))
        for number, person in enumerate(people[:4]):
            new_seat(session, event.id, person)
            if number < 2:
                new_seat(session, other.id, person)
        return event.id

    return database.write(make).value


def test_clashes_are_shown_and_settled_beside_the_calendar(open_page: Open, clash: UUID, database: Database) -> None:
    page, hands = open_page()
    page.visit(clash)
    assert page.pane.strip.isVisible()
    assert [page.pane.seats.seats.badge(seat).text for seat in page.pane.seats.seats.seats] == [
        "Bentrok",
        "Bentrok",
        "Siap",
        "Siap",
    ]
    assert page.status_text() == "2 kegiatan bulan ini  ·  2 bentrok"
    page.pane.strip.findChildren(Button)[0].setFocus()
    hands.press(KEY.Key_Space)
    dialog(SettleDialog)
    hands.press(KEY.Key_Space)
    hands.press(KEY.Key_Return)
    hands.write("Hadir bergantian")
    hands.press(KEY.Key_Return)
    assert not page.pane.strip.isVisible()
    assert page.status_text() == "2 kegiatan bulan ini"
    draft = database.read(records.load, TRAINING_EVENT, clash).draft
    assert [row["clash_reason"] for row in draft["participants"]].count("Hadir bergantian") == 1
    assert len(draft["participants"]) == 3


def test_clash_in_the_form_wants_a_reason_that_stays_with_the_seat(
    open_page: Open, clash: UUID, database: Database, people: list[UUID]
) -> None:
    _, hands = open_page()
    hands.press(KEY.Key_N, CTRL)
    hands.write("Seminar gizi")
    hands.enter(6)
    hands.write("27/3/26")
    hands.enter(2)
    hands.press(KEY.Key_P, ALT)
    hands.write("Pegawai A")
    hands.press(KEY.Key_Down)
    hands.press(KEY.Key_Return)
    back_in(hands)
    hands.press(KEY.Key_S, CTRL)
    assert "Seminar gizi" not in events(database)
    section = hands.window.findChild(ParticipantSection)
    assert section is not None
    assert section.clashes.isVisible()
    section.clashes.findChildren(Button)[0].setFocus()
    hands.press(KEY.Key_Space)
    dialog(SettleDialog)
    hands.press(KEY.Key_Return)
    hands.write("Bergantian")
    hands.press(KEY.Key_Return)
    back_in(hands)
    section.table.setFocus()
    hands.press(KEY.Key_S, CTRL)
    assert events(database)["Seminar gizi"] == [people[0]]


def test_f3_adds_people_to_a_saved_event(open_page: Open, clash: UUID, people: list[UUID], database: Database) -> None:
    page, hands = open_page()
    page.visit(clash)
    hands.press(KEY.Key_F3)
    hands.write("markus")
    hands.press(KEY.Key_Down)
    hands.press(KEY.Key_Return)
    assert people[27] in events(database)["Bimtek SKP"]
    assert page.pane.count.text() == "5"


# Closing, holding again, throwing away


def test_closing_writes_histories_and_the_recap_counts_them(
    open_page: Open, people: list[UUID], database: Database
) -> None:
    def make(session: Session) -> UUID:
        event = new_event(session, "BTCLS", start_date=date(2026, 3, 3), end_date=date(2026, 3, 5), status="berjalan")
        for person in people[:3]:
            new_seat(session, event.id, person)
        return event.id

    event = database.write(make).value
    page, hands = open_page()
    page.visit(event)
    assert page.pane.due.isVisible()
    hands.press(KEY.Key_R, CTRL)
    results = dialog(ResultsDialog)
    assert isinstance(results, ResultsDialog)
    hands.write("LLT")
    results.table.setCurrentIndex(results.model.index(0, 5))
    hands.write("0")
    hands.write("45/BKPSDM")
    hands.press(KEY.Key_Return)
    hands.press(KEY.Key_D, CTRL)
    hands.press(KEY.Key_Return, CTRL)
    assert QApplication.activeModalWidget() is None

    def histories(session: Session) -> list[tuple[str, int | None]]:
        query = select(TrainingHistory).where(TrainingHistory.event_id == event, TrainingHistory.deleted_at.is_(None))
        return sorted((row.certificate_number, row.jp) for row in session.scalars(query))

    assert database.read(histories) == [("045/BKPSDM", 24), ("046/BKPSDM", 24)]
    back_in(hands)
    hands.press(KEY.Key_3, ALT)
    row = page.jp_tab.person(people[0])
    assert row is not None
    assert (row.jp, row.recap.fulfilled) == (36, True)


def test_held_again_on_another_day_with_its_hours(open_page: Open, clash: UUID, database: Database) -> None:
    database.write(lambda session: new_hours(session, clash, date(2026, 3, 25), 8, 10).id)
    page, hands = open_page()
    page.visit(clash)
    hands.press(KEY.Key_D, CTRL | Qt.KeyboardModifier.ShiftModifier)
    hands.press(KEY.Key_A, CTRL)
    hands.write("14/4/26")
    hands.press(KEY.Key_Return)
    back_in(hands)
    hands.press(KEY.Key_S, CTRL)

    def read(session: Session) -> list[tuple[date, date]]:
        query = select(TrainingEvent.start_date, TrainingEvent.end_date).order_by(TrainingEvent.start_date)
        return [(first, last) for first, last in session.execute(query.where(TrainingEvent.name == "Bimtek SKP"))]

    assert database.read(read)[1] == (date(2026, 4, 14), date(2026, 4, 16))


def test_enter_on_an_empty_day_plans_there(open_page: Open, people: list[UUID], database: Database) -> None:
    _, hands = open_page()
    hands.press(KEY.Key_Right)
    hands.press(KEY.Key_Return)
    hands.write("Rapat kerja")
    hands.press(KEY.Key_S, CTRL)

    def days(session: Session) -> tuple[date, date]:
        found = session.scalars(select(TrainingEvent)).one()
        return found.start_date, found.end_date

    assert database.read(days) == (date(2026, 3, 13), date(2026, 3, 13))


def test_delete_goes_to_the_bin_and_back(open_page: Open, clash: UUID, database: Database) -> None:
    page, hands = open_page()
    page.visit(clash)
    hands.press(KEY.Key_Delete)
    assert "Bimtek SKP" not in events(database)
    hands.press(KEY.Key_Z, CTRL)
    assert "Bimtek SKP" in events(database)


def test_lists_behind_the_page(open_page: Open, database: Database) -> None:
    page, hands = open_page()
    page.shell.push(ShortListPage(page.shell, training_lists(page.said)[1], "Pelatihan"))
    hands.press(KEY.Key_N, CTRL)
    hands.write("BKPSDM Kabupaten Nusa Timur")
    hands.press(KEY.Key_S, CTRL)
    shown = page.shell.page()  # type: ignore[attr-defined]
    assert isinstance(shown, ShortListPage)
    assert shown.pane.name.text() == "BKPSDM Kabupaten Nusa Timur"
    hands.press(KEY.Key_Escape)
    assert page.shell.page() is page  # type: ignore[attr-defined]


# Look


def test_nothing_is_cut_in_any_look(
    every_look: Theme, open_page: Open, clash: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, _ = open_page()
    page.visit(clash)
    monkeypatch.setattr(paint, "shortened", set())
    for number in range(3):
        page.show_tab(number)
        QApplication.processEvents()
        assert problems_of(page.window()) == []
    page.show_tab(0)
    page.split.open_card()
    assert problems_of(page.window()) == []
    assert paint.shortened == set()


def test_dialogs_and_form_are_whole_in_any_look(every_look: Theme, open_page: Open, clash: UUID, qtbot: Any) -> None:
    page, _ = open_page()
    page.visit(clash)
    for what in ("add", "settle", "results", "repeat"):
        page.act(what)
        shown = QApplication.activeModalWidget()
        assert isinstance(shown, QDialog)
        assert problems_of(shown) == [], what
        shown.reject()
    page.act("edit")
    # The sections of a form are built one after the other; the participants come last.
    qtbot.waitUntil(lambda: page.window().findChild(ParticipantSection) is not None)
    assert problems_of(page.window()) == []


def test_models_keep_qts_promises(qtmodeltester: Any, open_page: Open, clash: UUID) -> None:
    page, _ = open_page()
    page.visit(clash)
    qtmodeltester.check(page.pane.seats.seats)
    page.act("results")
    results = dialog(ResultsDialog)
    assert isinstance(results, ResultsDialog)
    qtmodeltester.check(results.model)
    results.reject()
    page.show_tab(1)
    qtmodeltester.check(page.list_tab.table.rows)
