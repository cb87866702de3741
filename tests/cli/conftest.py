"""Commands as a person types them, run in this process, with keys that cost no time; offices that meet by stick."""

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from karier_desktop import cli
from karier_desktop.cli.outcome import Outcome
from karier_desktop.storage import slots
from tests.support.databases import CHEAP, PASSWORD
from tests.support.siasn import SiasnFile, make_file


@dataclass(frozen=True)
class Said:
    """What a command answered."""

    status: int
    out: str
    err: str
    outcome: Outcome


Command = Callable[..., Said]


@pytest.fixture(autouse=True)
def cheap_keys(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, ready_tables: None) -> None:
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


@dataclass
class Office:
    """A data folder, and a stick that is only a folder."""

    folder: Path
    stick: Path
    command: Command
    code: str = ""
    digits: str = ""

    def run(self, *words: object, status: int = 0) -> Said:
        said = self.command("--data", self.folder, *words)
        assert said.status == status, said.err + said.out
        return said

    def exchange(self, *words: object, status: int = 0) -> Said:
        return self.run("exchange", *words, status=status)

    def takes_card(self, card: Path, digits: str) -> None:
        self.exchange("pair", card, "--fingerprint", digits)

    def sends_to(self, other: "Office", *words: object) -> Path:
        return Path(self.exchange("export", "--to", other.code, "-o", self.stick, *words).out.strip())

    def receives(self, what: Path | None = None, status: int = 0) -> dict[str, Any]:
        report = self.folder.parent / f"{self.folder.name}.json"
        self.exchange("import", what or self.stick, "--json", report, status=status)
        return json.loads(report.read_text("utf-8"))

    def siasn(self, file: SiasnFile, name: str) -> None:
        self.run("import", "siasn", file.xlsx(self.folder.parent / f"{self.folder.name}-{name}.xlsx"))

    def conflicts(self) -> list[dict[str, Any]]:
        return json.loads(self.exchange("conflicts", "--json").out)

    def digest(self) -> str:
        return self.run("check", "--digest").out


Make = Callable[[str], Office]
Pair = tuple[Office, Office]


@pytest.fixture
def make(command: Command, shelf: Shelf, tmp_path: Path) -> Make:
    """A new office by its name."""

    def made(name: str) -> Office:
        copied(shelf.get(name, lambda root: founded(command, root, name)), tmp_path)
        return known(command, tmp_path, name)

    return made


def founded(command: Command, root: Path, name: str) -> Office:
    one = Office(root / name, root / "flashdisk", command)
    one.run("init", "--office", f"Dinas Contoh {name}")
    card = one.exchange("card", "-o", root / f"{name}.kartu", "--json")
    (root / f"{name}-kartu.json").write_text(card.out, "utf-8")
    return known(command, root, name)


def known(command: Command, root: Path, name: str) -> Office:
    card = json.loads((root / f"{name}-kartu.json").read_text("utf-8"))
    digits = card["fingerprint"].replace(" ", "")[-10:]
    return Office(root / name, root / "flashdisk", command, card["code"], digits)


def both(command: Command, root: Path) -> Pair:
    return known(command, root, "a"), known(command, root, "b")


def copied(folder: Path, root: Path) -> None:
    shutil.copytree(folder, root, dirs_exist_ok=True)


@pytest.fixture
def strangers(command: Command, shelf: Shelf) -> Path:
    """Two folders that have not heard of each other; this and what follows lie on the shelf."""
    return shelf.get("strangers", lambda root: [founded(command, root, name) for name in "ab"])


@pytest.fixture
def acquainted(command: Command, shelf: Shelf, strangers: Path) -> Path:
    """They know each other."""

    def build(root: Path) -> None:
        a, b = both(command, root)
        a.takes_card(root / "b.kartu", b.digits)
        b.takes_card(root / "a.kartu", a.digits)

    return shelf.get("acquainted", build, strangers)


@pytest.fixture
def filled(command: Command, shelf: Shelf, acquainted: Path) -> Path:
    """One of them has entered people."""
    return shelf.get("filled", lambda root: both(command, root)[0].siasn(people(), "awal"), acquainted)


@pytest.fixture
def apart(command: Command, tmp_path: Path, strangers: Path) -> Pair:
    copied(strangers, tmp_path)
    return both(command, tmp_path)


@pytest.fixture
def pair(command: Command, tmp_path: Path, acquainted: Path) -> Pair:
    copied(acquainted, tmp_path)
    return both(command, tmp_path)


@pytest.fixture
def entered(command: Command, tmp_path: Path, filled: Path) -> Pair:
    copied(filled, tmp_path)
    return both(command, tmp_path)


@pytest.fixture
def met(command: Command, shelf: Shelf, tmp_path: Path, filled: Path) -> Pair:
    """Both have the people."""
    copied(shelf.get("met", lambda root: meet(*both(command, root)), filled), tmp_path)
    return both(command, tmp_path)


def people() -> SiasnFile:
    return make_file(12, seed=4, clean=True)


def renamed(number: int, name: str) -> SiasnFile:
    file = people()
    file.rows[number][file.headings.index("NAMA")] = name
    return file


def meet(one: Office, other: Office) -> None:
    one.sends_to(other)
    other.receives()
    other.sends_to(one)
    one.receives()
