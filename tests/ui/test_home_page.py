"""Beranda by keyboard, with a real database behind it."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from sqlalchemy.orm import Session

from karier_desktop.models import Employee
from karier_desktop.queries.employee_filter import EmployeeFilter
from karier_desktop.services.backups import CARRIED, Backups
from karier_desktop.storage import drafts, journal
from karier_desktop.storage.database import Database
from karier_desktop.ui.main_window import MainWindow
from karier_desktop.ui.pages import home_links, record_print
from karier_desktop.ui.pages.home_page import HomePage
from karier_desktop.ui.pages.home_side import LinkLine
from karier_desktop.ui.shell.page import Page, Place, Shell
from karier_desktop.ui.tasks import ImmediateRunner, Tasks
from karier_desktop.ui.theme import Theme
from karier_desktop.ui.widgets.button import Button
from tests.support.databases import FixedClock
from tests.support.development import new_event, new_meeting, new_pair
from tests.support.factories import new_employee, new_increment, new_office, new_rank
from tests.support.walk import problems_of

KEY = Qt.Key


class Visited(Page):
    """Stands for another place and writes down what it was asked to show."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell, "Lain")
        self.targets: list[object] = []

    def visit(self, target: object) -> None:
        self.targets.append(target)


@pytest.fixture
def database(sqlcipher_database: Database) -> Database:
    return sqlcipher_database


def fill(session: Session) -> dict[str, UUID]:
    new_office(session)
    late = new_employee(session, name="Yohanes Tukan", cpns_date=date(2012, 4, 1))
    new_rank(session, late.id, golongan="III/c", effective_date=date(2022, 4, 1), grade_service_months=120)
    new_increment(session, late.id, effective_date=date(2024, 2, 1), grade_service_months=120)
    bound = new_employee(session, name="Nurul Ibrahim", employee_type="PPPK", contract_end=date(2026, 7, 1))
    event = new_event(session, start_date=date(2026, 3, 14), end_date=date(2026, 3, 15))
    pair = new_pair(session, late.id, bound.id)
    new_meeting(session, pair.id, date(2026, 2, 20))
    return {"late": late.id, "bound": bound.id, "event": event.id, "pair": pair.id}


@pytest.fixture
def ids(database: Database) -> dict[str, UUID]:
    return database.write(fill).value


@pytest.fixture
def window(qapp: QApplication, database: Database, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    monkeypatch.setattr(record_print, "_known", {})
    places = [Place("home", "house", "Beranda", lambda shell: HomePage(shell, Backups(database)))]
    for name in ("employee", "mentoring", "training", "appraisal", "career", "report", "exchange"):
        places.append(Place(name, "users", name.title(), Visited))
    made = MainWindow(Tasks(database, ImmediateRunner()), places)
    made.resize(1366, 768)
    made.show()
    made.go("home")
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


def page_of(window: MainWindow) -> HomePage:
    page = window.pages["home"]
    assert isinstance(page, HomePage)
    return page


def targets(window: MainWindow) -> tuple[str, list[object]]:
    page = window.pages[window.place]
    return window.place, page.targets if isinstance(page, Visited) else []


def press(window: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget() or window, key, modifiers)
    QApplication.processEvents()


def test_arrows_move_the_line_and_enter_does_its_work(ids: dict[str, UUID], window: MainWindow) -> None:
    page = page_of(window)
    assert QApplication.focusWidget() is page.agenda
    lines = [row.item.action for row in page.agenda.agenda.rows if row.item is not None]
    assert lines[0] == "print_kgb"
    press(window, KEY.Key_Return)
    assert targets(window) == ("career", [("kgb", ids["late"])])
    window.go("home")
    for _ in range(lines.index("log_session")):
        press(window, KEY.Key_Down)
    press(window, KEY.Key_Return)
    assert targets(window) == ("mentoring", [("log_session", ids["pair"])])


def test_the_agenda_says_who_why_and_until_when(ids: dict[str, UUID], window: MainWindow) -> None:
    page = page_of(window)
    spoken = [page.agenda.agenda.index(n, 0).data() for n in range(page.agenda.agenda.rowCount())]
    assert spoken[0].startswith("Terlambat")
    assert any("Yohanes Tukan" in words and "PP 7/1977" in words and "Enter: Buka KGB" in words for words in spoken)
    assert page.header.title.words() == "Selamat pagi"
    assert "terlambat" in page.header.subtitle.words()
    assert "hal dalam agenda" in page.status_text()


def test_the_button_of_a_line_works_with_the_mouse(ids: dict[str, UUID], window: MainWindow) -> None:
    view = page_of(window).agenda
    number = next(n for n, row in enumerate(view.agenda.rows) if row.item and row.item.action == "print_attendance")
    index = view.agenda.index(number, 0)
    spot = view.lines.button_rect(view.visualRect(index)).center().toPoint()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert targets(window) == ("training", [ids["event"]])


def test_known_documents_are_printed_instead(
    ids: dict[str, UUID], window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []
    known = {code: lambda shell, of, code=code: asked.append((code, list(of))) for code in ("surat-kgb", "agenda")}
    monkeypatch.setattr(record_print, "_known", known)
    page = page_of(window)
    page.refresh()
    item = page.agenda.agenda.rows[1].item
    assert item is not None
    assert home_links.button_words(item) == "Cetak surat KGB"
    page.agenda.act()
    press(window, KEY.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert asked == [("surat-kgb", [ids["late"]]), ("agenda", [])]


def test_every_action_of_the_agenda_has_words_and_a_way() -> None:
    assert set(home_links._ACTS) == {
        *("print_kgb", "check_promotion", "open_employee", "continue_appraisal", "plan_training"),
        *("print_attendance", "close_event", "log_session", "open_pair", "close_pair"),
        *("decide", "open_exchange"),
        *("decide", "open_exchange"),
    }


def test_figures_lead_to_what_they_count(ids: dict[str, UUID], window: MainWindow) -> None:
    page = page_of(window)
    page.figures.cells[1].setFocus()
    press(window, KEY.Key_Return)
    assert targets(window) == ("employee", [EmployeeFilter(active=True, incomplete=True)])
    window.go("home")
    page.figures.cells[4].click()
    assert targets(window) == ("career", [("pension", None)])


def test_what_comes_later_opens_on_demand(database: Database, ids: dict[str, UUID], window: MainWindow) -> None:
    def more(session: Session) -> None:
        for number in range(3):
            new_employee(session, name=f"Orang {number}", employee_type="PPPK", contract_end=date(2026, 8, number + 1))

    database.write(more)
    page = page_of(window)
    page.refresh()
    view = page.agenda
    before = view.agenda.rowCount()
    number = next(n for n, row in enumerate(view.agenda.rows) if row.kind == "more" and row.group == "later")
    view.setCurrentIndex(view.agenda.index(number, 0))
    press(window, KEY.Key_Return)
    assert view.agenda.rowCount() > before
    view.setCurrentIndex(view.agenda.index(view.agenda.rowCount() - 1, 0))
    press(window, KEY.Key_Return)
    assert view.agenda.rowCount() == before


def test_drafts_and_last_work_are_offered(
    database: Database, clock: FixedClock, ids: dict[str, UUID], window: MainWindow
) -> None:
    def work(session: Session) -> None:
        person = session.get(Employee, ids["late"])
        assert person is not None
        person.phone = "0812"
        journal.describe(session, "Mengubah pegawai: Yohanes Tukan")

    database.write(work)
    database.write(drafts.save, uuid4(), "employee", {"title": "Nurul Ibrahim"}, ids["bound"], 1)
    page = page_of(window)
    page.refresh()
    links = [link for link in page.side.findChildren(LinkLine) if link.isVisible()]
    assert [link.line.title for link in links] == ["Draf: Nurul Ibrahim", "Yohanes Tukan"]
    links[0].click()
    assert targets(window) == ("employee", [ids["bound"]])


def test_a_copy_is_carried_away(ids: dict[str, UUID], window: MainWindow, tmp_path: Path) -> None:
    page = page_of(window)
    assert page.side.outside.line.badge is not None
    assert page.side.outside.line.badge.text == "Segera"
    page.ask_folder = lambda parent, title: tmp_path
    press(window, KEY.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert (tmp_path / CARRIED).is_dir()
    assert page.side.outside.line.badge.text == "Baik"
    assert page.side.here.line.second == "Hari ini 10.41, sudah diperiksa"


def test_calling_off_the_copy_does_nothing(ids: dict[str, UUID], window: MainWindow) -> None:
    page = page_of(window)
    page.ask_folder = lambda parent, title: None
    page.side.carry.click()
    assert page.side.outside.line.second == "belum pernah"
    page.side.copy.click()
    assert page.side.copy.isHidden()


def test_an_empty_office_shows_three_ways_to_begin(window: MainWindow) -> None:
    page = page_of(window)
    assert page.nothing.isVisible()
    assert not page.agenda.isVisible()
    ways = page.nothing.findChildren(Button)
    assert len(ways) == 3
    for way, wanted in zip(ways, [("exchange", "import"), ("employee", "new"), ("exchange", "paste")], strict=True):
        way.click()
        place, seen = targets(window)
        assert (place, seen[-1]) == wanted
        window.go("home")


def test_nothing_trips_a_person(ids: dict[str, UUID], window: MainWindow, every_look: Theme) -> None:
    for height in (768, 700):
        window.resize(1366, height)
        QApplication.processEvents()
        assert problems_of(window) == []
    page = page_of(window)
    if page.turn.isVisible():
        page.turn.click()
        assert page.side.isVisible()
        assert problems_of(window) == []


def test_an_empty_office_trips_nobody(window: MainWindow, every_look: Theme) -> None:
    assert problems_of(window) == []
