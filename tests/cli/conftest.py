"""Commands as a person types them, run in this process, with keys that cost no time."""

import shutil
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


class Shelf:
    """Folders made once, to copy: a new office takes longer than most of what is tested on it."""

    def __init__(self, root: Path) -> None:
        self._root = root

    def get(self, name: str, build: Callable[[Path], object], start: Path | None = None) -> Path:
        """What build(folder) made the first time anybody asked, in a new folder or in a copy of another one."""
        if not (self._root / name).exists():
            draft = self._root / f"{name} (draft)"
            if start is None:
                draft.mkdir()
            else:
                shutil.copytree(start, draft)
            build(draft)
            draft.rename(self._root / name)
        return self._root / name


@pytest.fixture(scope="session")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Shelf:
    """Of this run."""
    return Shelf(tmp_path_factory.mktemp("shelf"))


@pytest.fixture
def office(command: Command, shelf: Shelf, tmp_path: Path) -> Path:
    """The data folder of a new office."""

    def build(folder: Path) -> None:
        assert command("--data", folder / "data", "init", "--office", "Puskesmas Wairunu").status == 0

    return Path(shutil.copytree(shelf.get("office", build) / "data", tmp_path / "data"))
