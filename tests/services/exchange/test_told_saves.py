"""What another office says of our own saves counts only when we said it ourselves before."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from karier_desktop.models import Employee
from karier_desktop.models.exchange import SesiFork
from karier_desktop.services.exchange import pairing, saves, seals
from tests.services.exchange import traffic
from tests.services.exchange.offices import Office, hub, opened, paired
from tests.services.exchange.traffic import carry, closing, filed_branch, meet, stick

__all__ = ["closing", "filed_branch", "hub", "opened", "stick"]

Line = dict[str, Any]
Forge = Callable[[Line], Line]


@pytest.fixture
def met(branch: Office, hub: Office, stick: Path) -> tuple[Office, Office, UUID]:
    """A branch that holds edits of the hub."""
    paired(hub, branch)
    person = traffic.settle(branch)
    meet(branch, hub, stick)
    hub.data.write(_mark, person)
    meet(branch, hub, stick)
    return branch, hub, person


def _mark(session: Session, person: UUID) -> None:
    session.get_one(Employee, person).birth_place = "Larantuka"


def _forks(one: Office) -> int:
    return one.data.read(lambda session: len(session.scalars(select(SesiFork)).all()))


def _versions(one: Office, person: UUID) -> str:
    return one.data.read(lambda session: session.get_one(Employee, person).versions)


def _tells(monkeypatch: pytest.MonkeyPatch, about: Office, forge: Forge) -> None:
    """Every bundle says of the saves of this office what `forge` makes of them."""
    replica = about.own().replica_id
    honest = saves.lines

    def lines(*asked: Any) -> Iterator[Line]:
        sesi = {}
        for line in honest(*asked):
            if line["t"] == "sesi":
                sesi[line["i"]] = line["replica"]
            yield forge(line) if line["t"] == "saves" and sesi[line["s"]] == replica else line

    monkeypatch.setattr(saves, "lines", lines)


def _other_hash(line: Line) -> Line:
    return {**line, "of": [[first, last, "f" * 16] for first, last, _ in line["of"]]}


def _other_hash_unsealed(line: Line) -> Line:
    return {name: part for name, part in _other_hash(line).items() if name != "seal"}


def _own_seal(line: Line) -> Line:
    return {**_other_hash(line), "seal": ["e" * 16 for _ in line["of"]]}


def _seals_of_others(line: Line) -> Line:
    """The seal of one save under another."""
    return {**line, "of": [[first, last + 1, h] for first, last, h in line["of"]]}


def test_a_copy_put_back_behind_a_change_of_keys_knows_its_own_word(met: tuple[Office, Office, UUID]) -> None:
    _, district, _ = met
    before = district.data.read(seals.secret)
    district.data.write(pairing.rotate)
    assert district.data.read(seals.secret) == before


@pytest.mark.parametrize("forge", [_other_hash, _other_hash_unsealed, _own_seal, _seals_of_others])
def test_nobody_says_in_our_place_that_we_went_back(
    met: tuple[Office, Office, UUID], stick: Path, monkeypatch: pytest.MonkeyPatch, forge: Forge
) -> None:
    one, district, person = met
    before = _versions(district, person)
    _tells(monkeypatch, district, forge)
    assert carry(one, district, stick).state in ("done", "nothing_new")
    assert _forks(district) == 0
    assert _versions(district, person) == before


def test_what_we_sealed_ourselves_is_told_back_to_us(
    met: tuple[Office, Office, UUID], stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, district, _ = met
    told: list[Line] = []
    _tells(monkeypatch, district, lambda line: told.append(line) or line)  # type: ignore[func-returns-value]
    carry(one, district, stick)
    assert told
    assert all(len(line["seal"]) == len(line["of"]) for line in told)
    assert all(seal for line in told for seal in line["seal"])
