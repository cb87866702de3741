"""Logging in, with the password or with the printed key, by keyboard only."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from karier_desktop.services import account
from karier_desktop.services.doors import Doors
from karier_desktop.storage.database import Created
from karier_desktop.ui.start.login import LoginPage, RecoveryPage
from karier_desktop.ui.theme import Theme
from tests.support.databases import PASSWORD
from tests.support.walk import problems_of
from tests.ui.start.conftest import Visit

KEY = Qt.Key
NEW = "pohon lontar hujan sore"
Come = Callable[..., Visit]
pytestmark = pytest.mark.usefixtures("office")


def login(visit: Visit) -> LoginPage:
    page = visit.gate.window.page
    assert isinstance(page, LoginPage)
    return page


def recovery(visit: Visit) -> RecoveryPage:
    page = visit.gate.window.page
    assert isinstance(page, RecoveryPage)
    return page


def test_the_password_and_enter_open_the_data(visit: Come) -> None:
    here = visit()
    assert login(here).title.text() == "Puskesmas Wairunu"
    assert here.hands.field() == "Kata sandi"
    here.hands.write(PASSWORD)
    here.hands.enter()
    assert here.database is not None
    assert here.way == ""
    assert here.hands.keys == len(PASSWORD) + 1


def test_a_wrong_password_is_told_at_the_field_and_typed_over(visit: Come) -> None:
    here = visit()
    here.hands.write("kuda darat")
    here.hands.enter()
    assert here.database is None
    page = login(here)
    assert "tidak cocok" in page.entry.field.accessibleDescription()
    assert page.button.isEnabled()
    here.hands.write(PASSWORD)
    here.hands.enter()
    assert here.database is not None


def test_no_password_says_what_to_do(visit: Come) -> None:
    here = visit()
    here.hands.enter()
    assert login(here).entry.field.accessibleDescription() == "Ketik kata sandi dahulu."


def test_after_many_wrong_tries_the_button_counts_down(visit: Come) -> None:
    here = visit()
    page = login(here)
    for _ in range(6):
        if not page.button.isEnabled():
            break
        here.hands.write("kuda darat merah mati")
        here.hands.enter()
    assert not page.button.isEnabled()
    before = page.button.text()
    assert before.startswith("Masuk (")
    page._tick()
    assert page.button.text() != before
    for _ in range(200):
        page._tick()
    assert page.button.isEnabled()
    assert page.button.text() == "Masuk"
    assert not page.strip.isVisible()


def test_the_password_is_shown_by_the_keyboard_as_well(visit: Come) -> None:
    here = visit()
    here.hands.write("kuda")
    field = login(here).password
    assert field.echoMode() == QLineEdit.EchoMode.Password
    here.hands.press(KEY.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert field.echoMode() == QLineEdit.EchoMode.Normal
    here.hands.press(KEY.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert field.echoMode() == QLineEdit.EchoMode.Password
    assert field.value() == "kuda"


def test_a_locked_window_says_so(visit: Come) -> None:
    assert "Terkunci" in login(visit(locked=True)).sentence.text()


def test_with_several_users_the_name_is_chosen_first(visit: Come, doors: Doors) -> None:
    database = doors.open("ani", PASSWORD)
    account.add(database, "budi", "Budi", "operator", NEW)
    database.close()
    here = visit()
    login(here)._names.set_value("budi")
    here.hands.write(NEW)
    here.hands.enter()
    assert here.database is not None
    assert here.database.read(account.role_of) == "operator"


def test_the_printed_key_opens_and_sets_a_new_password(visit: Come, office: Created, doors: Doors) -> None:
    here = visit()
    login(here).recovery_requested.emit()
    assert here.hands.field() == "Kunci pemulihan"
    here.hands.write(office.recovery_key.lower().replace("-", " "))
    here.hands.press(KEY.Key_Tab)
    assert recovery(here).username.value() == "ani"
    here.hands.press(KEY.Key_Tab)
    here.hands.write(NEW)
    here.hands.press(KEY.Key_Tab)
    here.hands.write(NEW)
    here.hands.enter()
    assert here.database is not None
    here.database.close()
    doors.open("ani", NEW).close()


@pytest.mark.parametrize(
    ("key", "password", "again", "entry", "words"),
    [
        ("AAAA-BBBB", NEW, NEW, "", ""),
        ("", "pendek", "pendek", "password", "sedikitnya"),
        ("", NEW, "lain", "again", "Berbeda"),
    ],
)
def test_a_wrong_key_or_weak_password_is_told_and_opens_nothing(
    visit: Come, office: Created, key: str, password: str, again: str, entry: str, words: str
) -> None:
    here = visit()
    login(here).recovery_requested.emit()
    page = recovery(here)
    for field, text in ((page.key, key or office.recovery_key), (page.password, password), (page.again, again)):
        field.setText(text)
    page.button.click()
    assert here.database is None
    assert page.button.isEnabled()
    if entry:
        assert words in page.entries[entry].field.accessibleDescription()
    else:
        assert page.strip.isVisible() or page.entries["key"].field.accessibleDescription()


def test_back_from_the_key_to_the_password(visit: Come) -> None:
    here = visit()
    login(here).recovery_requested.emit()
    QApplication.processEvents()
    here.hands.press(KEY.Key_Escape)
    assert login(here).password.hasFocus()


def test_closing_the_window_leaves(visit: Come) -> None:
    here = visit()
    here.gate.window.close()
    assert here.left == 1


def test_data_in_use_say_who_holds_them_and_can_be_tried_again(visit: Come, doors: Doors) -> None:
    held = doors.open("ani", PASSWORD)
    here = visit()
    page = here.gate.window.page
    assert page is not None
    assert not isinstance(page, LoginPage)
    assert page.title.text()
    assert page.sentence.text()
    held.close()
    here.hands.enter()
    assert login(here).password.hasFocus()


def test_the_pages_hold_in_every_look(visit: Come, every_look: Theme) -> None:
    here = visit()
    assert problems_of(here.gate.window) == []
    login(here)._on_login()
    assert problems_of(here.gate.window) == []
    login(here).recovery_requested.emit()
    assert problems_of(here.gate.window) == []
