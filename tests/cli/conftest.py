"""Commands as a person types them, run in this process, with keys that cost no time."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from karier_desktop import cli
from karier_desktop.cli.outcome import Outcome
from karier_desktop.storage import slots
from tests.support.databases import CHEAP, PASSWORD


@dataclass(frozen=True)
class Said:
    """What a command answered."""

    status: int
    out: str
    err: str
    outcome: Outcome


Command = Callable[..., Said]


@pytest.fixture(autouse=True)
def cheap_keys(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(slots, "calibrate", lambda: CHEAP)
    monkeypatch.setenv("KARIER_PASSWORD", PASSWORD)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "rumah"))
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def command(capsys: pytest.CaptureFixture[str]) -> Command:
    def run(*words: object) -> Said:
        outcome = cli.run([str(word) for word in words])
        told = capsys.readouterr()
        return Said(outcome.status, told.out, told.err, outcome)

    return run


@pytest.fixture
def office(command: Command, tmp_path: Path) -> Path:
    """The data folder of a new office."""
    folder = tmp_path / "data"
    assert command("--data", folder, "init", "--office", "Puskesmas Wairunu").status == 0
    return folder
