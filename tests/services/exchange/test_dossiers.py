"""A person goes to another office: through the district, or with a dossier that is carried there directly."""

from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy.orm import Session

from karier_desktop.rules.problem import KnownError
from karier_desktop.services.exchange import ownership, peers
from tests.services.exchange import traffic
from tests.services.exchange.offices import HUB, OTHER, Office, hub, opened, other, paired
from tests.services.exchange.traffic import carry, closing, filed_branch, meet, names, receive, send, stick

__all__ = ["closing", "filed_branch", "hub", "opened", "other", "stick"]
PERSON = "Pegawai 5309.04"


@pytest.fixture
def person(branch: Office, hub: Office, other: Office, stick: Path) -> UUID:
    """Somebody of the branch, known at the district; the other office has its own people."""
    paired(hub, branch, other)
    found = traffic.settle(branch)
    traffic.settle(other)
    meet(branch, hub, stick)
    meet(other, hub, stick)
    return found


def release(one: Office, person: UUID, code: str) -> None:
    one.data.write(_release, person, code)


def _release(session: Session, person: UUID, code: str) -> None:
    ownership.release(session, person, peers.by_code(session, code).office_id)


def test_through_the_district(branch: Office, hub: Office, other: Office, stick: Path, person: UUID) -> None:
    meet(hub, branch, stick)
    release(branch, person, OTHER)
    with pytest.raises(KnownError):
        traffic.rename(branch, person, "Ditulis Kantor Lama")
    carry(branch, hub, stick)
    done = carry(hub, other, stick)
    assert done.transfers == 1
    assert "1 mutasi masuk" in done.sentence
    assert PERSON in names(other)
    traffic.rename(other, person, "Ditulis Kantor Baru")
    carry(other, hub, stick)
    carry(hub, branch, stick)
    assert traffic.name_of(hub, person) == "Ditulis Kantor Baru"
    assert traffic.name_of(branch, person) == PERSON


def test_carried_there_directly(branch: Office, hub: Office, other: Office, stick: Path, person: UUID) -> None:
    branch.takes(other, "asing")
    other.takes(branch, "asing")
    release(branch, person, OTHER)
    sent = send(branch, other, stick, dossier=person)
    done = receive(other, sent.path)
    assert (done.state, done.transfers) == ("done", 1)
    assert PERSON in names(other)
    assert "Pegawai 5309.07" in names(other)
    assert traffic.points(other, branch, "received") == []
    again = send(branch, other, stick, dossier=person)
    assert receive(other, again.path).state == "nothing_new"
    meet(branch, hub, stick)
    meet(other, hub, stick)
    assert names(hub).count(PERSON) == 1


def test_the_district_is_told_whoever_comes_first(
    branch: Office, hub: Office, other: Office, stick: Path, person: UUID
) -> None:
    meet(hub, branch, stick)
    release(branch, person, HUB)
    done = carry(branch, hub, stick)
    assert done.transfers == 1
    traffic.rename(hub, person, "Ditulis Kabupaten")
    carry(hub, branch, stick)
    assert traffic.name_of(hub, person) == "Ditulis Kabupaten"
