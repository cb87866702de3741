"""Mentoring by keyboard alone: make a pair, note meetings, reach the monthly cap, decide, filter."""

from collections.abc import Callable
from datetime import date
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog
from sqlalchemy import select
from sqlalchemy.orm import Session

from karier_desktop.catalog.mentoring import MENTORING_PAIR
from karier_desktop.models import MentoringPair
from karier_desktop.services import records
from karier_desktop.storage.database import Database
from karier_desktop.ui.pages import record_print
from karier_desktop.ui.pages.mentoring_page import MentoringPage
from karier_desktop.ui.pages.mentoring_session import SessionDialog
from karier_desktop.ui.pages.mentoring_words import LOGBOOK, PAIRS
from karier_desktop.ui.theme import Theme
from karier_desktop.ui.widgets import paint
from karier_desktop.ui.widgets.detail import EvidenceLink
from tests.support.development import new_goal, new_meeting, new_pair
from tests.support.factories import new_competency, new_employee
from tests.support.hands import CTRL, Hands
from tests.support.live import live_window
from tests.support.walk import problems_of

KEY = Qt.Key
Open = Callable[[], tuple[MentoringPage, Hands]]


@pytest.fixture
def database(sqlcipher_database: Database) -> Database:
    return sqlcipher_database


@pytest.fixture
def pair(database: Database) -> UUID:
    """A pair at work that has met twice this month, and one that has gone silent."""

    def make(session: Session) -> UUID:
        mentor = new_employee(session, name="Yohanes Tukan", front_title="Ns.", golongan="III/d")
        first, second = (
            new_employee(session, name=name, golongan="III/a", superior_id=mentor.id)
            for name in ("Anastasia Fahik", "Petrus Leki")
        )
        competency = new_competency(session, "Triase gawat darurat").id
        made = new_pair(session, mentor.id, first.id, competency_id=competency, level_now=1, level_goal=3)
        for day in (2, 9):
            new_meeting(session, made.id, date(2026, 3, day))
        new_goal(session, made.id, due_date=date(2026, 4, 30))
        silent = new_pair(session, mentor.id, second.id, aim="Analisis data", start_date=date(2026, 1, 5))
        new_meeting(session, silent.id, date(2026, 1, 12), mentee_signed=False)
        return made.id

    return database.write(make).value


@pytest.fixture
def open_page(qtbot: Any, database: Database) -> Open:
    def build() -> tuple[MentoringPage, Hands]:
        window, hands = live_window(qtbot, database, MentoringPage)
        page = window.page()
        assert isinstance(page, MentoringPage)
        return page, hands

    return build


def modal(kind: type[QDialog]) -> QDialog:
    found = QApplication.activeModalWidget()
    assert isinstance(found, kind), found
    return found


def sessions(database: Database, pair: UUID) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = database.read(records.load, MENTORING_PAIR, pair).draft["sessions"]
    return rows


def test_a_pair_is_made_by_typing_names(open_page: Open, database: Database, pair: UUID) -> None:
    database.write(lambda session: new_employee(session, name="Theresia Bria", golongan="III/a").id)
    page, hands = open_page()
    hands.press(KEY.Key_N, CTRL)
    hands.pick("theresia")
    hands.enter()
    hands.pick("yohanes")
    hands.enter()
    hands.pick("triase")
    hands.enter()
    hands.write("1")
    hands.enter()
    hands.write("3")
    hands.enter(3)
    assert hands.field() == "Mulai"
    hands.write("1/4/26")
    hands.press(KEY.Key_S, CTRL)

    def newest(session: Session) -> tuple[str, int | None, date]:
        found = session.scalars(select(MentoringPair).order_by(MentoringPair.created_at.desc(), MentoringPair.id)).all()
        made = max(found, key=lambda row: row.start_date)
        return made.status, made.level_goal, made.start_date

    assert database.read(newest) == ("usulan", 3, date(2026, 4, 1))
    assert page.pane.mentee.text() == "Theresia Bria"
    assert page.pane.mentor.text() == "Ns. Yohanes Tukan"


def test_f3_notes_a_meeting_and_the_cap_wants_a_reason(open_page: Open, database: Database, pair: UUID) -> None:
    page, hands = open_page()
    page.visit(pair)
    hands.press(KEY.Key_F3)
    shown = modal(SessionDialog)
    assert isinstance(shown, SessionDialog)
    assert (shown.state.value("day"), shown.state.value("jp")) == (date(2026, 3, 12), 2)
    hands.write("Simulasi triase")
    hands.press(KEY.Key_S, CTRL)
    assert len(sessions(database, pair)) == 2
    block = shown.form.block_at("day")
    assert block is not None
    assert block.reason.isVisible()
    block.reason.setFocus()
    hands.write("Persiapan akreditasi")
    hands.press(KEY.Key_S, CTRL)
    assert QApplication.activeModalWidget() is None
    assert [row["topic"] for row in sessions(database, pair)][0] == "Simulasi triase"
    assert page.pane.count.text() == "3"


def test_a_meeting_without_topic_is_not_saved(open_page: Open, database: Database, pair: UUID) -> None:
    page, hands = open_page()
    page.visit(pair)
    hands.press(KEY.Key_F3)
    hands.press(KEY.Key_S, CTRL)
    shown = modal(SessionDialog)
    assert isinstance(shown, SessionDialog)
    assert hands.field() == "Topik"
    hands.press(KEY.Key_Escape)
    assert len(sessions(database, pair)) == 2


def test_the_agenda_can_ask_for_a_meeting_at_once(open_page: Open, pair: UUID) -> None:
    page, _ = open_page()
    page.visit(("log_session", pair))
    modal(SessionDialog).reject()
    assert page.current == pair


def test_a_proposal_is_decided_with_ctrl_enter(open_page: Open, database: Database, pair: UUID) -> None:
    def propose(session: Session) -> UUID:
        mentor = new_employee(session, name="Rosmawati", golongan="IV/a")
        return new_pair(session, mentor.id, new_employee(session, golongan="II/a").id, status="usulan").id

    proposed = database.write(propose).value
    page, hands = open_page()
    page.visit(proposed)
    assert page.pane.decide.isVisible()
    hands.press(KEY.Key_Return, CTRL)
    assert database.read(records.load, MENTORING_PAIR, proposed).draft["status"] == "ditetapkan"
    assert not page.pane.decide.isVisible()


def test_chips_narrow_the_list_and_count(open_page: Open, pair: UUID) -> None:
    page, hands = open_page()
    assert {state: chip.count for state, chip in page.chips.items()} == {
        "": 2,
        "usulan": 0,
        "berjalan": 2,
        "selesai": 0,
        "diam": 1,
    }
    page.chips["diam"].setFocus()
    hands.press(KEY.Key_Space)
    assert [row.mentee.name for row in page.pairs.table.rows.rows()] == ["Petrus Leki"]
    assert page.pane.strip.isVisible()
    assert page.status_text() == "1 pasangan tampil  ·  1 sepi"


def test_the_pane_says_what_counts_and_what_is_missing(open_page: Open, pair: UUID) -> None:
    page, _ = open_page()
    page.visit(pair)
    assert page.pane.levels.words() == "1 → 3"
    assert page.pane.superior.isVisible()
    assert page.pane.goals.count() == 1
    page.chips["diam"].click()
    QApplication.processEvents()
    links = [link.text() for link in page.pane.meetings.findChildren(EvidenceLink) if link.isVisible()]
    assert links == ["Belum ditandatangani mentee"]


def test_documents_are_asked_of_whoever_prints(open_page: Open, pair: UUID, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[str, list[UUID]]] = []
    for code in (LOGBOOK, PAIRS):
        monkeypatch.setitem(record_print._known, code, lambda shell, ids, code=code: asked.append((code, list(ids))))
    page, hands = open_page()
    page.visit(pair)
    page.act(LOGBOOK)
    hands.press(KEY.Key_P, CTRL)
    assert asked == [(LOGBOOK, [pair]), (PAIRS, [])]


def test_nothing_is_cut_in_any_look(
    every_look: Theme, open_page: Open, pair: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, _ = open_page()
    page.visit(pair)
    monkeypatch.setattr(paint, "shortened", set())
    QApplication.processEvents()
    assert problems_of(page.window()) == []
    page.split.open_card()
    assert problems_of(page.window()) == []
    page.log_session()
    shown = modal(SessionDialog)
    assert problems_of(shown) == []
    shown.reject()
    page.new()
    for _ in range(5):  # the sections of a form are built one after the other
        QApplication.processEvents()
    assert problems_of(page.window()) == []
    assert paint.shortened == set()


def test_model_keeps_qts_promises(qtmodeltester: Any, open_page: Open, pair: UUID) -> None:
    page, _ = open_page()
    qtmodeltester.check(page.pairs.table.rows)
