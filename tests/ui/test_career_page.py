"""Karier & Talenta by keyboard, with a real database behind it."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from sqlalchemy.orm import Session

from karier_desktop.services import career
from karier_desktop.storage.database import Database
from karier_desktop.ui.main_window import MainWindow
from karier_desktop.ui.pages.career_page import CareerPage
from karier_desktop.ui.pages.career_pane import RequirementLine
from karier_desktop.ui.shell.page import Page, Place, Shell
from karier_desktop.ui.tasks import ImmediateRunner, Tasks
from karier_desktop.ui.theme import Theme
from tests.support.factories import new_employee, new_increment, new_position, new_rank
from tests.support.walk import problems_of

KEY = Qt.Key
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


class Visited(Page):
    def __init__(self, shell: Shell) -> None:
        super().__init__(shell, "Pegawai")
        self.targets: list[object] = []

    def visit(self, target: object) -> None:
        self.targets.append(target)


def staff(session: Session) -> dict[str, UUID]:
    maria = new_employee(session, name="Maria Nahak", cpns_date=date(2012, 4, 1), birth_date=date(1988, 1, 1))
    new_rank(session, maria.id, golongan="III/c", effective_date=date(2022, 4, 1), grade_service_months=120)
    new_increment(session, maria.id, effective_date=date(2024, 8, 1), grade_service_months=144)
    new_position(session, maria.id, position="Pengadministrasi", position_kind="pelaksana")
    markus = new_employee(session, name="Markus Tefa", birth_date=date(1968, 5, 4), cpns_date=date(1996, 8, 1))
    new_position(session, markus.id, position="Pengemudi", position_kind="pelaksana")
    siti = new_employee(session, name="Siti Rumakway", employee_type="PPPK", contract_end=date(2026, 5, 31))
    for person in (maria, markus, siti):
        career.refresh(session, person.id)
    return {"maria": maria.id, "markus": markus.id, "siti": siti.id}


@pytest.fixture
def database(sqlcipher_database: Database) -> Database:
    return sqlcipher_database


@pytest.fixture
def ids(database: Database) -> dict[str, UUID]:
    return database.write(staff).value


@pytest.fixture
def window(qapp: QApplication, database: Database) -> Iterator[MainWindow]:
    places = [
        Place("career", "trending-up", "Karier & Talenta", CareerPage, short="Talenta"),
        Place("employee", "users", "Pegawai", Visited),
    ]
    made = MainWindow(Tasks(database, ImmediateRunner()), places)
    made.resize(1366, 768)
    made.show()
    made.go("career")
    QApplication.processEvents()  # windows of earlier tests go now, and take the focus with them
    made.activateWindow()
    assert QTest.qWaitForWindowActive(made)
    made.page().focus_first()
    QApplication.processEvents()
    yield made
    made.close()
    made.deleteLater()
    # Qt would keep it until an event loop starts, and every change of the theme would walk over it.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def page_of(window: MainWindow) -> CareerPage:
    page = window.pages["career"]
    assert isinstance(page, CareerPage)
    return page


def press(window: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget() or window, key, modifiers)
    QApplication.processEvents()


def test_each_list_shows_whose_turn_it_is(ids: dict[str, UUID], window: MainWindow) -> None:
    page = page_of(window)
    assert [row.id for row in page.shown()] == [ids["maria"]]
    assert page.pane.title.text().startswith("MKG 14 tahun")
    assert "PP 7/1977" in page.pane.basis.text()
    press(window, KEY.Key_3, ALT)
    assert [row.id for row in page.shown()] == [ids["markus"]]
    press(window, KEY.Key_4, ALT)
    assert [row.id for row in page.shown()] == [ids["siti"]]
    assert page.chips["contract"].count == 1
    assert page.status_text() == "1 pegawai tampil"


def test_enter_opens_the_file(ids: dict[str, UUID], window: MainWindow) -> None:
    assert QApplication.focusWidget() is page_of(window).table
    press(window, KEY.Key_Return)
    visited = window.pages["employee"]
    assert isinstance(visited, Visited)
    assert (window.place, visited.targets) == ("employee", [ids["maria"]])


def test_a_month_narrows_the_list(ids: dict[str, UUID], window: MainWindow) -> None:
    page = page_of(window)
    page.months.set_value(date(2026, 8, 1))
    page.months.changed.emit()
    assert [row.name for row in page.shown()] == ["Maria Nahak"]
    page.months.set_value(date(2026, 9, 1))
    page.months.changed.emit()
    assert page.shown() == []
    assert page.nothing.isVisible()
    assert not page.xlsx.isEnabled()


def test_a_promotion_is_explained_for_anybody(ids: dict[str, UUID], window: MainWindow) -> None:
    page = page_of(window)
    page.visit(("kp", ids["siti"]))
    QApplication.processEvents()
    assert page.kind == "kp"
    lines = [line for line in page.pane.findChildren(RequirementLine) if line.isVisible()]
    assert lines[0].requirement.met is False
    assert "belum terpenuhi" in lines[0].accessibleName()
    assert page.pane.head.name.text() == "Siti Rumakway"


def test_visiting_a_person_chooses_the_line(ids: dict[str, UUID], window: MainWindow) -> None:
    page = page_of(window)
    page.visit(("pension", ids["markus"]))
    assert page.table.current_id() == ids["markus"]
    page.visit(("nothing", None))
    assert page.kind == "pension"


def test_the_list_goes_out_as_a_spreadsheet(ids: dict[str, UUID], window: MainWindow, tmp_path: Path) -> None:
    page = page_of(window)
    page.ask_path = lambda parent, title, name, kinds: tmp_path / name
    press(window, KEY.Key_S, CTRL)
    assert (tmp_path / "kgb.xlsx").exists()


def test_an_empty_office_says_so(window: MainWindow) -> None:
    page = page_of(window)
    assert page.nothing.isVisible()
    assert "KGB" in page.nothing.words.text()


def test_nothing_trips_a_person(ids: dict[str, UUID], window: MainWindow, every_look: Theme) -> None:
    page = page_of(window)
    for height in (768, 700):
        window.resize(1366, height)
        for kind in ("kgb", "kp", "pension"):
            page.split.close_card()
            page.visit((kind, None))
            QApplication.processEvents()
            assert problems_of(window) == []
            page.split.open_card()
            assert problems_of(window) == []
