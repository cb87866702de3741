"""Pengaturan with a real database: each section does what it says, by keyboard, in every look."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from karier_desktop.models import Record
from karier_desktop.services import account, office_views, rule_rows
from karier_desktop.services.appearance import Appearance
from karier_desktop.services.doors import Doors
from karier_desktop.storage.database import Database
from karier_desktop.storage.faults import WrongPassword
from karier_desktop.ui import notices
from karier_desktop.ui.main_window import MainWindow
from karier_desktop.ui.pages import settings_accounts, settings_office
from karier_desktop.ui.pages.settings_accounts import AccountSection
from karier_desktop.ui.pages.settings_copies import CopySection
from karier_desktop.ui.pages.settings_lists import ListSection
from karier_desktop.ui.pages.settings_look import LookSection
from karier_desktop.ui.pages.settings_office import OfficeSection, read_picture
from karier_desktop.ui.pages.settings_page import SettingsPage
from karier_desktop.ui.pages.settings_rules import RuleSection
from karier_desktop.ui.shell.page import Place
from karier_desktop.ui.tasks import ImmediateRunner, Tasks
from karier_desktop.ui.theme import Theme
from tests.support.databases import CHEAP, PASSWORD, FixedClock
from tests.support.factories import new_employee, new_signer, new_unit
from tests.support.walk import problems_of

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
OTHER = "pohon lontar hujan sore"
SECTIONS = ("office", "signers", "units", "accounts", "look", "copies", "rules")


@dataclass
class Program:
    """The running program as Pengaturan sees it."""

    database: Database | None
    appearance: Appearance = field(default_factory=Appearance)
    locked: int = 0

    def apply(self, chosen: Appearance) -> None:
        self.appearance = chosen

    def lock(self) -> None:
        self.locked += 1


@pytest.fixture
def doors(tmp_path: Path, clock: FixedClock) -> Doors:
    return Doors(tmp_path / "data", clock, CHEAP)


@pytest.fixture
def database(doors: Doors) -> Iterator[Database]:
    made = doors.make("Puskesmas Wairunu", "Yuliana Bria", "ani", PASSWORD)
    yield made.database
    made.database.close()


@pytest.fixture
def program(database: Database) -> Program:
    return Program(database)


@pytest.fixture
def window(qtbot: Any, database: Database, program: Program) -> MainWindow:
    tasks = Tasks(database, ImmediateRunner())
    made = MainWindow(tasks, [Place("settings", "settings", "Pengaturan", lambda shell: SettingsPage(shell, program))])
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    made.activateWindow()
    assert QTest.qWaitForWindowActive(made)
    made.go("settings")
    return made


@pytest.fixture
def page(window: MainWindow) -> SettingsPage:
    shown = window.page()
    assert isinstance(shown, SettingsPage)
    return shown


def at(page: SettingsPage, name: str, kind: type) -> Any:
    page.visit(name)
    QApplication.processEvents()
    section = page.section()
    assert isinstance(section, kind)
    return section


def lines_of(table: Any) -> list[Any]:
    return list(table.rows.rows())


def answer(monkeypatch: pytest.MonkeyPatch, choice: str) -> None:
    monkeypatch.setattr(notices, "ask", lambda *_, **__: choice)


def test_arrow_keys_walk_through_the_sections(page: SettingsPage) -> None:
    page.focus_first()
    seen = [type(page.section()).__name__]
    for _ in SECTIONS[1:]:
        QTest.keyClick(QApplication.focusWidget(), KEY.Key_Down)
        seen.append(type(page.section()).__name__)
    assert len(set(seen)) == len(SECTIONS)
    QTest.keyClick(QApplication.focusWidget(), KEY.Key_Down)
    assert page.sections.current() == len(SECTIONS) - 1


def test_arrow_keys_meet_every_section(page: SettingsPage) -> None:
    for name in SECTIONS:
        page.visit(name)
        assert page.sections.current() == SECTIONS.index(name)


@pytest.mark.parametrize("name", SECTIONS)
def test_every_section_holds_in_every_look(
    page: SettingsPage, database: Database, window: MainWindow, every_look: Theme, name: str
) -> None:
    store(database, new_unit, "Puskesmas Rawat Inap Sembilan Mutiara Pulau Karang Timur Wairunu")
    store(database, new_signer)
    account.add(database, "budi", "Maria Goreti Wilhelmina Nahak", "operator", OTHER)
    database.copy()
    page.visit(name)
    page.section().load()
    assert problems_of(window) == []


# Office


def test_the_profile_is_shown_and_f2_opens_its_form(page: SettingsPage, window: MainWindow) -> None:
    section = at(page, "office", OfficeSection)
    assert section.edit.isEnabled()
    QTest.keyClick(window, KEY.Key_F2)
    assert window.page() is not page


def test_a_picture_becomes_the_emblem_and_is_taken_away(
    page: SettingsPage, database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = picture(tmp_path / "lambang.jpg", 3000)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    section = at(page, "office", OfficeSection)
    section.replace.click()
    stored = logo(database)
    assert stored is not None
    kept = QImage.fromData(stored)
    assert max(kept.width(), kept.height()) <= settings_office.LARGEST
    assert stored.startswith(b"\x89PNG")
    section.remove.click()
    assert logo(database) is None


@pytest.mark.parametrize("content", [b"", b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"\x89PNG\r\n\x1a\nnothing"])
def test_what_is_no_picture_is_refused_in_words(
    page: SettingsPage, database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: bytes
) -> None:
    path = tmp_path / "lambang.png"
    path.write_bytes(content)
    told: list[str] = []
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    monkeypatch.setattr(notices, "tell", lambda _, what, *__: told.append(what))
    at(page, "office", OfficeSection).replace.click()
    assert told == ["Lambang tidak diganti."]
    assert logo(database) is None


def test_nothing_hidden_in_a_picture_comes_along(tmp_path: Path) -> None:
    path = picture(tmp_path / "a.png", 40)
    path.write_bytes(path.read_bytes() + b"PK\x03\x04 hidden")
    found = read_picture(path)
    assert found is not None
    assert b"hidden" not in found


# Signers and units


def test_a_unit_is_searched_opened_and_put_into_the_bin_and_brought_back(
    page: SettingsPage, database: Database, window: MainWindow
) -> None:
    store(database, new_unit, "Puskesmas Wairunu")
    store(database, new_unit, "Puskesmas Lamakera")
    section: ListSection = at(page, "units", ListSection)
    section.search.setText("lamak")
    section.search.searched.emit("lamak")
    assert [line.name for line in lines_of(section.table)] == ["Puskesmas Lamakera"]
    section.table.select_row(0)
    section.table.setFocus()
    QTest.keyClick(section.table, KEY.Key_Delete)
    assert lines_of(section.table) == []
    QTest.keyClick(section.table, KEY.Key_N, CTRL)
    assert window.page() is not page


@pytest.mark.parametrize(("choice", "left"), [("", 1), ("delete", 0)])
def test_a_unit_with_people_goes_only_when_asked(
    page: SettingsPage, database: Database, monkeypatch: pytest.MonkeyPatch, choice: str, left: int
) -> None:
    unit = store(database, new_unit)
    store(database, new_employee, unit_id=unit)
    answer(monkeypatch, choice)
    section: ListSection = at(page, "units", ListSection)
    section.table.delete_requested.emit([unit])
    assert len(lines_of(section.table)) == left


# Users


def test_a_new_user_is_added_and_can_log_in(page: SettingsPage, database: Database, doors: Doors) -> None:
    section: AccountSection = at(page, "accounts", AccountSection)
    dialog = section.add()
    type_into(dialog, full_name="Budi Santoso", username="budi", password=OTHER, again=OTHER)
    dialog.submit()
    assert not dialog.isVisible()
    assert [one.username for one in lines_of(section.table)] == ["ani", "budi"]
    database.close()
    doors.open("budi", OTHER).close()


def test_what_is_wrong_about_a_new_user_is_told_beside_the_field(page: SettingsPage, database: Database) -> None:
    dialog = at(page, "accounts", AccountSection).add()
    type_into(dialog, full_name="Budi", username="ani", password=OTHER, again="lain")
    dialog.submit()
    assert "Berbeda" in dialog.entries["again"].field.accessibleDescription()
    type_into(dialog, again=OTHER)
    dialog.submit()
    assert "sudah dipakai" in dialog.entries["username"].field.accessibleDescription()
    assert dialog.isVisible()
    assert dialog.button.isEnabled()
    dialog.reject()
    assert len(database.read(account.accounts)) == 1


def test_the_last_administrator_keeps_the_role(page: SettingsPage) -> None:
    section = at(page, "accounts", AccountSection)
    section.table.select_row(0)
    dialog = section.edit()
    dialog.role.set_value("auditor")
    dialog.submit()
    assert dialog.strip.isVisible()
    dialog.reject()


def test_ones_own_password_is_changed(page: SettingsPage, database: Database, doors: Doors) -> None:
    dialog = at(page, "accounts", AccountSection).change_own()
    type_into(dialog, old="salah sama sekali", password=OTHER, again=OTHER)
    dialog.submit()
    assert dialog.isVisible()
    type_into(dialog, old=PASSWORD)
    dialog.submit()
    assert not dialog.isVisible()
    database.close()
    with pytest.raises(WrongPassword):
        doors.open("ani", PASSWORD)
    doors.open("ani", OTHER).close()


def test_a_user_is_shut_out_and_let_in_again(
    page: SettingsPage, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    budi = account.add(database, "budi", "Budi", "operator", OTHER)
    section = at(page, "accounts", AccountSection)
    section.load()
    assert section.table.select_id(budi)
    answer(monkeypatch, "")
    section.shut_out()
    assert states(database) == [True, True]
    answer(monkeypatch, "close")
    section.shut_out()
    assert states(database) == [True, False]
    dialog = section.reset()
    type_into(dialog, password=OTHER, again=OTHER)
    dialog.submit()
    assert states(database) == [True, True]


def test_a_new_recovery_key_is_shown_once(
    page: SettingsPage, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[list[str]] = []
    monkeypatch.setattr(settings_accounts, "key_sheet", lambda groups: shown.append(groups) or settings_accounts.Text())
    answer(monkeypatch, "make")
    at(page, "accounts", AccountSection).new_key()
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    dialog.close()
    assert [len(groups) for groups in shown] == [7]


# Look


def test_every_choice_of_the_look_acts_at_once(page: SettingsPage, program: Program) -> None:
    section: LookSection = at(page, "look", LookSection)
    for choice, value in (
        (section.mode, "dark"),
        (section.percent, 150),
        (section.density, "large"),
        (section.language, "en"),
        (section.idle, 5),
    ):
        choice.set_value(value)
        choice.changed.emit()
    section.enter.set_value(False)
    section.enter.changed.emit()
    assert program.appearance == Appearance("dark", 150, "large", "en", enter_moves=False, idle_minutes=5)
    assert section.restart.isVisible()


def test_the_lock_is_one_press_away(page: SettingsPage, program: Program) -> None:
    section = at(page, "look", LookSection)
    section.buttons.itemAt(0).widget().click()
    assert program.locked == 1


# Copies


def test_a_copy_is_made_and_listed(page: SettingsPage, database: Database) -> None:
    section: CopySection = at(page, "copies", CopySection)
    assert not section.table.isVisible()
    section.make.click()
    (line,) = lines_of(section.table)
    assert line.at.strftime("%Y") == "2026"
    assert section.table.isVisible()


# Rules


def test_a_rule_is_searched_overlaid_and_taken_back(page: SettingsPage, database: Database) -> None:
    section: RuleSection = at(page, "rules", RuleSection)
    section.search.setText("lama satu jam")
    section.search.searched.emit("lama satu jam")
    assert len(lines_of(section.tables)) == 1
    dialog = section.edit()
    assert dialog is not None
    type_into(dialog, minutes="50")
    dialog.submit()
    assert dialog.isVisible()
    assert "dasar hukumnya" in dialog.entries["basis"].field.accessibleDescription()
    type_into(dialog, basis="Perbup 3/2026")
    dialog.submit()
    assert not dialog.isVisible()
    (line,) = lines_of(section.lines)
    assert (line.values["minutes"], line.confidence) == (50, "Aturan kantor")
    assert section.back.isEnabled()
    section.back.click()
    (line,) = lines_of(section.lines)
    assert line.values["minutes"] == 45
    assert all(table.own == 0 for table in database.read(rule_rows.tables))


def test_a_word_where_a_number_belongs_is_told_beside_it(page: SettingsPage) -> None:
    section: RuleSection = at(page, "rules", RuleSection)
    section.search.setText("lama satu jam")
    section.search.searched.emit("lama satu jam")
    dialog = section.edit()
    assert dialog is not None
    type_into(dialog, minutes="empat puluh", basis="Perbup")
    dialog.submit()
    assert "angka bulat" in dialog.entries["minutes"].field.accessibleDescription()
    dialog.reject()


@pytest.mark.parametrize("name", ["add", "edit", "own", "rule"])
def test_the_dialogs_hold_in_every_look(page: SettingsPage, every_look: Theme, name: str) -> None:
    section = at(page, "rules" if name == "rule" else "accounts", object)
    opener = {"add": "add", "edit": "edit", "own": "change_own", "rule": "edit"}[name]
    dialog = getattr(section, opener)()
    QApplication.processEvents()
    assert problems_of(dialog) == []
    dialog.reject()


def store(database: Database, make: Callable[..., Record], *args: Any, **over: Any) -> UUID:
    return database.write(lambda session: make(session, *args, **over).id).value


def type_into(dialog: Any, **texts: str) -> None:
    for name, text in texts.items():
        dialog.entries[name].field.setText(text)
        dialog.entries[name].field.changed.emit()


def states(database: Database) -> list[bool]:
    return [one.active for one in database.read(account.accounts)]


def logo(database: Database) -> bytes | None:
    view = database.read(office_views.office_view)
    assert view is not None
    return view.logo


def picture(path: Path, side: int) -> Path:
    image = QImage(side, side // 2, QImage.Format.Format_RGB32)
    image.fill(QColor("#225588"))
    assert image.save(str(path))
    return path
