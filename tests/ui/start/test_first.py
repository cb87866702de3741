"""The first start: from an empty folder to work, by keyboard only."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from karier_desktop.services import training_mode
from karier_desktop.services.doors import Doors
from karier_desktop.services.welcome import welcome
from karier_desktop.ui.start.first import BeginPage, KeyPage, OfficePage
from karier_desktop.ui.start.login import LoginPage
from karier_desktop.ui.theme import Theme
from tests.support.databases import PASSWORD
from tests.support.walk import problems_of
from tests.ui.start.conftest import Visit

KEY = Qt.Key
Come = Callable[..., Visit]


def office_page(visit: Visit) -> OfficePage:
    page = visit.gate.window.page
    assert isinstance(page, OfficePage)
    return page


def key_page(visit: Visit) -> KeyPage:
    page = visit.gate.window.page
    assert isinstance(page, KeyPage)
    return page


def fill(visit: Visit) -> None:
    """Office, name, user and password typed one after the other."""
    hands = visit.hands
    hands.write("Puskesmas Wairunu")
    hands.press(KEY.Key_Tab)
    hands.write("Yuliana Bria")
    hands.press(KEY.Key_Tab)
    hands.write("yuli")
    hands.press(KEY.Key_Tab)
    hands.write(PASSWORD)
    hands.press(KEY.Key_Tab)
    hands.write(PASSWORD)
    hands.enter()


def prove(visit: Visit) -> None:
    """The two groups asked for, read from the sheet."""
    page = key_page(visit)
    for number, (_, group) in enumerate(page.proofs):
        visit.hands.write(page._groups[group].lower())
        if not number:
            visit.hands.press(KEY.Key_Tab)


def test_an_office_is_made_by_keyboard_only(visit: Come, doors: Doors) -> None:
    here = visit()
    assert here.hands.field() == "Nama kantor"
    fill(here)
    assert here.database is not None
    assert here.way is None
    prove(here)
    here.hands.enter()
    page = here.gate.window.page
    assert isinstance(page, BeginPage)
    here.hands.press(KEY.Key_Tab)
    here.hands.press(KEY.Key_Space)
    assert here.way == "empty"
    found = here.database.read(welcome)
    assert (found.office, found.person) == ("Puskesmas Wairunu", "Yuliana Bria")
    assert not found.training
    assert doors.folder.is_dir()


@pytest.mark.parametrize("way", ["import", "empty"])
def test_each_way_to_begin_is_told(visit: Come, way: str) -> None:
    here = visit()
    fill(here)
    key_page(here).kept.emit()
    page = here.gate.window.page
    assert isinstance(page, BeginPage)
    page.buttons[way].click()
    assert here.way == way


def test_practice_is_made_in_a_place_of_its_own(visit: Come, doors: Doors, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("karier_desktop.services.doors.TRAINING_PEOPLE", 4)
    here = visit()
    fill(here)
    key_page(here).kept.emit()
    page = here.gate.window.page
    assert isinstance(page, BeginPage)
    page.buttons["sample"].click()
    assert here.way == "sample"
    assert here.database is not None
    assert here.database.read(training_mode.is_on)
    assert here.database.folder == doors.training.folder
    again = visit()
    login = again.gate.window.page
    assert isinstance(login, LoginPage)
    here.database.close()
    login.training_requested.emit()
    again.hands.write(PASSWORD)
    again.hands.enter()
    assert again.database is not None
    assert again.database.read(training_mode.is_on)


@pytest.mark.parametrize(
    ("typed", "entry", "words"),
    [
        ({}, "office", "Isi nama kantor"),
        ({"office": "Dinas"}, "password", "Isi kata sandi"),
        ({"office": "Dinas", "password": "pendek"}, "password", "sedikitnya 12"),
        ({"office": "Dinas", "password": PASSWORD}, "again", "Berbeda"),
        ({"office": "Dinas", "password": PASSWORD, "again": PASSWORD, "username": ""}, "username", "belum diisi"),
    ],
)
def test_what_is_missing_is_told_at_its_field_and_nothing_is_made(
    visit: Come, doors: Doors, typed: dict[str, str], entry: str, words: str
) -> None:
    here = visit()
    page = office_page(here)
    for name, text in typed.items():
        page.entries[name].field.setText(text)
    page.button.click()
    assert words in page.entries[entry].field.accessibleDescription()
    assert page.entries[entry].field.hasFocus()
    assert here.database is None
    assert not (doors.folder / "kunci.json").exists()


def test_work_begins_only_with_the_key_in_hand(visit: Come) -> None:
    here = visit()
    fill(here)
    page = key_page(here)
    assert not page.button.isEnabled()
    here.hands.write("0000")
    assert not page.button.isEnabled()
    assert "Belum sama" in page.proofs[0][0].field.accessibleDescription()
    page.proofs[0][0].field.setText("")
    prove(here)
    assert page.button.isEnabled()


def test_the_key_can_be_copied(visit: Come) -> None:
    here = visit()
    fill(here)
    page = key_page(here)
    next(button for button in page.findChildren(type(page.button)) if button.text() == "Salin").click()
    assert QGuiApplication.clipboard().text() == page._key


def test_the_first_page_names_the_folder(visit: Come, doors: Doors) -> None:
    here = visit()
    shown = [label.text() for label in office_page(here).findChildren(type(office_page(here).title))]
    assert any(str(doors.folder) in text for text in shown)


def test_a_folder_that_cannot_be_made_is_told_on_the_page(visit: Come, doors: Doors, tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file where the folder should be")
    here = visit()
    page = here.gate.window.page
    assert page is not None
    if isinstance(page, OfficePage):
        fill(here)
        assert page.strip.isVisible()
    assert here.database is None


def test_the_pages_hold_in_every_look(visit: Come, every_look: Theme) -> None:
    here = visit()
    window = here.gate.window
    assert problems_of(window) == []
    fill(here)
    assert problems_of(window) == []
    key_page(here).kept.emit()
    assert problems_of(window) == []
