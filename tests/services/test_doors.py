"""What the start window asks of a data folder."""

from pathlib import Path

import pytest
from sqlalchemy import func, select

from karier_desktop.models import Employee
from karier_desktop.services import appearance, training_mode
from karier_desktop.services.appearance import Appearance
from karier_desktop.services.doors import Doors
from karier_desktop.services.welcome import welcome
from karier_desktop.storage.lock import InUse
from tests.support.databases import CHEAP, PASSWORD, FixedClock


@pytest.fixture
def doors(tmp_path: Path, clock: FixedClock) -> Doors:
    return Doors(tmp_path / "data", clock, CHEAP)


def test_an_empty_place_knows_nobody(doors: Doors) -> None:
    assert doors.look().usernames == ()
    assert not doors.folder.exists()


def test_an_office_is_known_by_name_before_it_is_opened(doors: Doors) -> None:
    doors.make("Dinas Contoh", "Yuliana", "ani", PASSWORD).database.close()
    known = doors.look()
    assert (known.office, known.usernames, known.training) == ("Dinas Contoh", ("ani",), False)


def test_data_in_use_are_told_at_once(doors: Doors) -> None:
    made = doors.make("Dinas Contoh", "", "ani", PASSWORD)
    with pytest.raises(InUse):
        doors.look()
    made.database.close()


def test_a_new_office_greets_its_administrator(doors: Doors) -> None:
    made = doors.make(" Dinas  Contoh ", "Yuliana Bria", "ani", PASSWORD)
    found = made.database.read(welcome)
    made.database.close()
    assert (found.office, found.person, found.role, found.training) == ("Dinas Contoh", "Yuliana Bria", "admin", False)


def test_practice_lies_beside_the_real_data_and_never_in_them(doors: Doors, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("karier_desktop.services.doors.TRAINING_PEOPLE", 5)
    doors.make("Dinas Contoh", "", "ani", PASSWORD).database.close()
    steps: list[tuple[str, int, int]] = []
    practice = doors.make_training(PASSWORD, lambda *step: steps.append(step))
    assert practice.read(training_mode.is_on)
    assert steps[-1][1] == steps[-1][2] or steps[-1][0] == "Penilaian"
    practice.close()
    assert doors.look().training
    real = doors.open("ani", PASSWORD)
    assert real.read(lambda session: session.scalar(select(func.count()).select_from(Employee))) == 0
    assert not real.read(training_mode.is_on)
    real.close()
    assert doors.training.look().usernames == ("demo",)
    doors.training.open("demo", PASSWORD).close()


def test_the_look_is_remembered_for_the_person_and_for_the_login(doors: Doors) -> None:
    chosen = Appearance("dark", 150, "large", "en", enter_moves=False, idle_minutes=5)
    made = doors.make("Dinas Contoh", "", "ani", PASSWORD)
    made.database.write(appearance.save, chosen)
    assert made.database.read(welcome).appearance == chosen
    made.database.close()
    appearance.keep_for_login(doors.folder, chosen)
    assert appearance.before_login(doors.folder) == chosen


@pytest.mark.parametrize(
    "content", ["", "{", "[1]", '{"percent": "big"}', '{"percent": true}', '{"idle_minutes": 0}', '{"mode": "x"}']
)
def test_a_spoiled_look_is_the_usual_one(tmp_path: Path, content: str) -> None:
    (tmp_path / appearance.FILE).write_text(content)
    assert appearance.before_login(tmp_path) == Appearance()


def test_a_look_that_cannot_be_kept_is_no_fault(tmp_path: Path) -> None:
    appearance.keep_for_login(tmp_path / "nowhere", Appearance())
