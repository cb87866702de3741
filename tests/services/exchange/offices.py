"""Invented offices, each with a database of its own."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from sqlalchemy.orm import Session

from karier_desktop.models import OfficeProfile
from karier_desktop.models.exchange import ExchangeBundle, ExchangePeer, Replica
from karier_desktop.queries.exchange import trust
from karier_desktop.rules.exchange.points import Point
from karier_desktop.services.exchange import office, pairing
from karier_desktop.services.exchange.office import OwnOffice
from karier_desktop.storage.context import now
from karier_desktop.storage.database import Created, Database
from tests.support.databases import PASSWORD, USERNAME, FixedClock

BRANCH, HUB, OTHER = "WAIRUNU1", "NUSATMR0", "CAMATWR2"
NAMES = {
    BRANCH: "UPTD Balai Pelayanan Kesehatan Masyarakat dan Keluarga Berencana Wilayah Wairunu",
    HUB: "BKPSDM Kabupaten Nusa Timur",
    OTHER: "Kantor Camat Wairunu",
}
SCOPE = {BRANCH: ["5309.04"], OTHER: ["5309.07"], HUB: ["5309"]}
Open = Callable[[str], Database]


@dataclass
class Office:
    """An office under test."""

    code: str
    data: Database

    def own(self) -> OwnOffice:
        return self.data.read(office.own)

    def card(self, to: str = "") -> bytes:
        if to:
            return self.data.write(pairing.card_for, to).value[1]
        return self.data.write(lambda session: (office.keys(session), office.card_file(session))[1]).value[1]

    def digits(self) -> str:
        """The last ten digits of the own card, as read from paper."""
        return self.own().fingerprint.replace(" ", "")[-10:]

    def takes(self, other: "Office", role: str, scope: list[str] | None = None) -> None:
        """Open the card of another office and type its digits."""
        self.data.write(pairing.import_card, other.card(self.code if self._known_to(other) else ""))
        pairing.confirm(self.data, other.code, other.digits(), role, scope or [])

    def _known_to(self, other: "Office") -> bool:
        peer = other.peer(self.code)
        return peer is not None and peer["state"] == "verified"

    def peer(self, code: str) -> dict[str, object] | None:
        """What is stored about another office."""
        return self.data.read(_peer, code)

    def peer_id(self, code: str) -> UUID:
        found = self.peer(code)
        assert found is not None
        return UUID(str(found["id"]))

    def lines(self, code: str) -> list[dict[str, object]]:
        return self.data.read(pairing.lines_for, self.peer_id(code))

    def hears(self, other: "Office") -> None:
        """The lines about trust in a bundle from another office."""
        lines = other.lines(self.code)
        self.data.write(pairing.take_lines, self.peer_id(other.code), lines)

    def judges(self, other: "Office") -> str:
        """What it thinks of a bundle the other signs now."""
        own = other.own()
        assert own.public is not None
        return self.data.read(pairing.sender, own.office_id, own.public.key_id).state


def _peer(session: Session, code: str) -> dict[str, object] | None:
    found = trust.peer_coded(session, code)
    if found is None:
        return None
    return {name: getattr(found, name) for name in ExchangePeer.__table__.columns.keys()}  # noqa: SIM118


def identify(session: Session, code: str) -> None:
    """Make this database the one of an office of its own."""
    row = session.get(Replica, 1)
    if row is None:
        row = Replica(id=1)
        session.add(row)
    row.replica_id, row.office_id, row.office_code = uuid4().hex, uuid4().hex, code
    row.name, row.role, row.keys, row.card_no, row.seal = "", "office", "", 0, uuid4().hex
    profile = session.query(OfficeProfile).first() or OfficeProfile(name="")
    profile.name, profile.unit_code = NAMES[code], SCOPE[code][0]
    session.add(profile)


def made(database: Database, code: str) -> Office:
    database.write(identify, code)
    return Office(code, database)


@pytest.fixture
def opened(_file_template: Created, tmp_path: Path, clock: FixedClock) -> Iterator[Open]:
    """Opens further databases, closed at the end."""
    found: list[Database] = []

    def open_one(code: str) -> Database:
        folder = shutil.copytree(_file_template.folder, tmp_path / f"kantor-{code}-{len(found)}")
        found.append(Database.open(folder, USERNAME, PASSWORD, clock=clock))
        return found[-1]

    yield open_one
    for database in found:
        database.close()


@pytest.fixture
def branch(database: Database) -> Office:
    """An office, once on each kind of database."""
    return made(database, BRANCH)


@pytest.fixture
def hub(opened: Open) -> Office:
    """The district."""
    return made(opened(HUB), HUB)


@pytest.fixture
def other(opened: Open) -> Office:
    """A second office of the district."""
    return made(opened(OTHER), OTHER)


def paired(hub: Office, *branches: Office) -> None:
    """Cards there and back, digits compared both ways."""
    for one in branches:
        hub.takes(one, "cabang", SCOPE[one.code])
        one.takes(hub, "induk")


def send(session: Session, peer_id: UUID, no: int, point: Point, state: str = "unacknowledged") -> UUID:
    """A bundle in the book of sticks."""
    entry = ExchangeBundle(
        id=uuid4(),
        direction="out",
        peer_id=peer_id,
        office="BKPSDM Kabupaten Nusa Timur",
        no=no,
        at=now(session),
        upto_cn=point.cn,
        upto_h=point.h,
        upto_sesi=point.sesi,
        rows=800,
        size=412_345,
        sha256="ab" * 32,
        state=state,
        result={},
    )
    session.add(entry)
    return entry.id
