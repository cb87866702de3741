"""One run of the program: gate, window, lock, and the way out."""

import importlib
import os
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from karier_desktop.app.undoing import OWN, Remembering
from karier_desktop.models import Employee
from karier_desktop.rules.problem import KnownError
from karier_desktop.services import appearance
from karier_desktop.services.appearance import Appearance
from karier_desktop.services.doors import Doors
from karier_desktop.storage import drafts
from karier_desktop.storage.database import Database
from karier_desktop.ui.start.first import BeginPage, KeyPage
from karier_desktop.ui.start.login import LoginPage
from tests.app.conftest import Run, Start
from tests.support.databases import PASSWORD
from tests.support.factories import new_employee

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
OTHER = "pohon lontar hujan sore"
with_office = pytest.mark.usefixtures("office")


def people(database: Database) -> int:
    return database.read(lambda session: session.scalar(select(func.count()).select_from(Employee)) or 0)


def database_of(run: Run) -> Database:
    assert run.program.database is not None
    return run.program.database


def hire(session: Session) -> str:
    return new_employee(session).nip


@with_office
def test_a_known_password_leads_straight_to_the_window(start: Start, qtbot: Any) -> None:
    run = start(PASSWORD)
    assert run.program.gate is None
    assert run.window.place == "home"
    qtbot.waitUntil(lambda: run.painted == 1)


@with_office
def test_a_wrong_password_leads_to_the_gate_which_says_so(start: Start) -> None:
    run = start("kuda darat merah mati")
    assert run.program.window is None
    assert isinstance(run.page, LoginPage)
    assert "tidak cocok" in run.page.password.accessibleDescription()
    run.hands.write(PASSWORD)
    run.hands.enter()
    assert run.program.gate is None
    assert run.window.isVisible()


@with_office
def test_the_lock_closes_the_data_and_the_password_leads_back_to_the_same_place(start: Start) -> None:
    run = start(PASSWORD)
    run.window.go("settings")
    database = database_of(run)
    run.hands.press(KEY.Key_L, CTRL)
    assert run.program.window is None
    assert run.program.database is None
    with pytest.raises(RuntimeError):
        people(database)
    assert "Terkunci" in run.page.sentence.text()
    assert run.over == 0
    run.hands.write(PASSWORD)
    run.hands.enter()
    assert run.window.place == "settings"


@with_office
def test_an_unattended_window_locks_even_under_a_dialog(start: Start, qtbot: Any) -> None:
    run = start(PASSWORD)
    dialog = QDialog(run.window)
    QTimer.singleShot(0, run.program.idle.idle.emit)
    dialog.exec()
    qtbot.waitUntil(lambda: run.program.gate is not None)
    assert run.program.window is None


@with_office
def test_what_was_typed_survives_the_lock_as_a_draft(start: Start) -> None:
    run = start(PASSWORD)
    run.window.go("employee", "new")
    hands = run.hands
    hands.write("199")
    run.program.lock()
    run.hands.write(PASSWORD)
    run.hands.enter()
    found = database_of(run).read(drafts.listing)
    assert len(found) == 1


@with_office
def test_closing_makes_a_copy_and_ends(start: Start, doors: Doors) -> None:
    run = start(PASSWORD)
    database_of(run).write(hire)
    before = len(copies_in(doors.folder))
    run.window.close()
    assert run.over == 1
    assert run.program.database is None
    assert len(copies_in(doors.folder)) == before + 1
    doors.open("ani", PASSWORD).close()


@with_office
def test_going_away_from_the_gate_ends(start: Start) -> None:
    run = start()
    run.page.window().close()
    assert run.over == 1


@with_office
def test_what_was_saved_is_taken_back_and_brought_again(start: Start) -> None:
    run = start(PASSWORD)
    database = database_of(run)
    run.window.tasks.action(hire, owner=run.window)
    assert people(database) == 1
    alive = select(func.count()).where(Employee.deleted_at.is_(None))
    hands = run.hands
    hands.press(KEY.Key_Z, CTRL)
    assert database.read(lambda session: session.scalar(alive)) == 0
    hands.press(KEY.Key_Y, CTRL)
    assert database.read(lambda session: session.scalar(alive)) == 1
    hands.press(KEY.Key_Y, CTRL)
    assert database.read(lambda session: session.scalar(alive)) == 1


@pytest.mark.parametrize("role", ["pimpinan", "auditor"])
@with_office
def test_a_role_that_reads_does_not_write_but_keeps_its_own_settings(doors: Doors, role: str) -> None:
    database = doors.open("ani", PASSWORD)
    remembering = Remembering(database, role)
    with pytest.raises(KnownError, match="mengubah data"):
        remembering.write(hire)
    remembering.write(appearance.save, Appearance("dark"))
    assert people(database) == 0
    assert remembering.read(appearance.load).mode == "dark"
    assert remembering.undo() is None
    database.close()


@pytest.mark.parametrize("name", sorted(OWN))
def test_what_every_role_may_write_exists(name: str) -> None:
    module, _, function = name.rpartition(".")
    found = getattr(importlib.import_module(module), function)
    assert f"{found.__module__}.{found.__qualname__}" == name


@with_office
def test_the_look_is_remembered_for_the_next_start(start: Start, doors: Doors) -> None:
    run = start(PASSWORD)
    chosen = Appearance("dark", 120, "large", "id", enter_moves=False, idle_minutes=5)
    run.program.apply(chosen)
    assert database_of(run).read(appearance.load) == chosen
    run.program.lock()
    again = start()
    assert again.program.appearance == chosen


@with_office
def test_ctrl_plus_and_the_theme_key_are_remembered_too(start: Start) -> None:
    run = start(PASSWORD)
    run.window.percent_changed.emit(150)
    run.window.mode_changed.emit("dark")
    found = database_of(run).read(appearance.load)
    assert (found.percent, found.mode) == (150, "dark")


def test_the_first_start_ends_in_the_import_of_siasn(start: Start) -> None:
    run = start()
    page = run.page
    for name, text in (("office", "Dinas"), ("password", PASSWORD), ("again", PASSWORD)):
        page.entries[name].field.setText(text)  # type: ignore[attr-defined]
    page.button.click()  # type: ignore[attr-defined]
    assert isinstance(run.page, KeyPage)
    assert run.program.database is not None
    run.page.kept.emit()
    assert isinstance(run.page, BeginPage)
    run.page.buttons["import"].click()
    assert run.program.gate is None
    assert run.window.place == "exchange"


def test_leaving_in_the_middle_of_the_first_start_keeps_the_office(start: Start, doors: Doors) -> None:
    run = start()
    page = run.page
    for name, text in (("office", "Dinas"), ("password", PASSWORD), ("again", PASSWORD)):
        page.entries[name].field.setText(text)  # type: ignore[attr-defined]
    page.button.click()  # type: ignore[attr-defined]
    run.page.window().close()
    assert run.over == 1
    doors.open("admin", PASSWORD).close()


def test_practice_is_marked_all_the_time(start: Start, doors: Doors, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("karier_desktop.services.doors.TRAINING_PEOPLE", 3)
    doors.make("Dinas", "", "ani", PASSWORD).database.close()
    doors.make_training(PASSWORD, lambda *_: None).close()
    run = start()
    assert isinstance(run.page, LoginPage)
    run.page.training_requested.emit()
    run.hands.write(PASSWORD)
    run.hands.enter()
    assert run.window.training.isVisible()
    assert run.program.doors.folder == doors.training.folder


@with_office
def test_a_mistake_of_the_program_is_logged_without_what_was_typed(
    start: Start, doors: Doors, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = start(PASSWORD)
    run.program.log_crashes()
    shown: list[BaseException] = []
    monkeypatch.setattr("karier_desktop.ui.notices.show_error", lambda owner, error: shown.append(error))
    run.program.show_error(None, ValueError("NIK 5301"))
    run.program.show_error(None, KnownError("a", "b", "c"))
    assert len(shown) == 2
    log = (doors.folder / "galat.log").read_text()
    assert log.count("karier-desktop ") == 1
    assert "ValueError" in log
    assert "5301" not in log


@with_office
def test_a_mistake_in_a_slot_opens_one_dialog_and_the_window_stays(start: Start) -> None:
    run = start(PASSWORD)
    run.program.log_crashes()
    for _ in range(2):
        run.program._on_crash(ValueError, ValueError("x"), None)
    dialogs = [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]
    assert len(dialogs) == 1
    dialogs[0].close()
    assert run.window.isVisible()


class _Alone(QObject):
    """Notes every widget that is shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(f"{type(watched).__name__} {watched.accessibleName()}")
        return False


@with_office
def test_every_place_opens_and_nothing_flashes_up_alone(start: Start, qapp: QApplication) -> None:
    run = start(PASSWORD)
    window, watch = run.window, _Alone()
    qapp.installEventFilter(watch)
    for name in window.places:
        assert window.go(name)
        QApplication.processEvents()
        assert window.page() is not None
    for name in ("office", "signers", "units", "accounts", "look", "copies", "rules"):
        window.go("settings", name)
        QApplication.processEvents()
    for name in ("employee", "mentoring", "training"):
        window.go(name, "new")
        QApplication.processEvents()
    qapp.removeEventFilter(watch)
    assert watch.seen == []


@with_office
def test_the_status_bar_says_where_who_and_when_copied(start: Start) -> None:
    run = start(PASSWORD)
    run.program.copy()
    run.program._tell_copies()
    words = [w.accessibleName() or getattr(w, "text", str)() for w in run.window.status.findChildren(QWidget)]
    told = " ".join(words)
    for expected in ("Puskesmas Wairunu", "Yuliana Bria", "2026", "Cadangan 10.41"):
        assert expected in told


@pytest.mark.skipif(os.geteuid() == 0, reason="the super-user writes everywhere")
@with_office
def test_a_folder_that_cannot_be_written_still_starts(start: Start, doors: Doors) -> None:
    doors.folder.chmod(0o500)
    try:
        start()
    finally:
        doors.folder.chmod(0o700)


def copies_in(folder: Path) -> list[Path]:
    return [path for path in (folder / "cadangan").glob("karier-*.krj") if ".kunci" not in path.name]
