"""A parcel that turns out wrong in its last batch: what came in before stays, whole, and comes again with the next."""

from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from karier_desktop.models import Employee, RankHistory
from karier_desktop.services.exchange import greeting, log, taking
from tests.services.exchange import traffic
from tests.services.exchange.offices import Office, hub, opened, paired
from tests.services.exchange.traffic import carry, closing, filed_branch, stick, truth
from tests.support.factories import new_rank

__all__ = ["closing", "filed_branch", "hub", "opened", "stick"]


def _promote(session: Session, golongan: str) -> None:
    for person in session.scalars(select(Employee.id)).all():
        new_rank(session, person, golongan=golongan, effective_date=date(2025, 4, 1))


def _ranks(session: Session) -> dict[UUID, str]:
    return {found.id: found.golongan for found in session.scalars(select(Employee))}


def _decrees(session: Session) -> dict[UUID, str]:
    return {found.employee_id: found.golongan for found in session.scalars(select(RankHistory))}


@pytest.fixture
def broken(branch: Office, hub: Office, stick: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Office, Office]:
    """Ranks of several people on their way in many batches, and a last line that no program writes."""
    paired(hub, branch)
    traffic.settle(branch)
    traffic.enter(branch, *(f"Orang {number}" for number in range(6)))
    traffic.meet(branch, hub, stick)
    branch.data.write(_promote, "III/c")
    odd: dict[str, Any] = {"t": "digest", "tables": {}, "part": [1, 2, 3], "conflicts": 0}
    monkeypatch.setattr(taking, "BATCH", 2)
    with monkeypatch.context() as patch:
        patch.setattr(greeting, "digest_line", lambda *told: odd)
        assert carry(branch, hub, stick).state == "rejected"
    return branch, hub


def test_what_came_in_is_whole_for_every_person(broken: tuple[Office, Office]) -> None:
    """The present rank follows from the history: a list must not show the old one beside the new decree."""
    _, hub = broken
    ranks, decrees = hub.data.read(_ranks), hub.data.read(_decrees)
    assert {person: decrees.get(person, "") for person in ranks} == ranks
    assert 0 < len(decrees) < len(ranks)  # the batch with the wrong line is not stored


def test_the_next_parcel_brings_everything_again(broken: tuple[Office, Office], stick: Path) -> None:
    branch, hub = broken
    assert hub.data.read(log.unfinished) == []
    assert carry(branch, hub, stick).state == "done"
    assert truth(branch) == truth(hub)
    assert set(hub.data.read(_ranks).values()) == {"III/c"}
