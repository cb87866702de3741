"""Offices that meet by stick inside one process: what a test does with them in one word."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from karier_desktop.models import Award, Employee
from karier_desktop.models.exchange import ExchangeBundle, ExchangePeer, ReplicaClock
from karier_desktop.services.exchange import digest, receiving, sending, status
from karier_desktop.services.exchange.views import Found, Overview, Received, Sent
from karier_desktop.storage import journal
from karier_desktop.storage.database import Database
from tests.services.exchange.offices import BRANCH, SCOPE, Office, Open, made
from tests.support.databases import PASSWORD, USERNAME
from tests.support.factories import new_employee, new_unit


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """A folder in place of a stick; the first bundle makes it."""
    return tmp_path / "flashdisk"


@pytest.fixture(name="branch")
def filed_branch(opened: Open) -> Office:
    """An office on the encrypted file; the one of `offices` is on each kind of database."""
    return made(opened(BRANCH), BRANCH)


@pytest.fixture(autouse=True)
def closing() -> Iterator[None]:
    """Copies opened meanwhile are closed at the end."""
    yield
    close_all()


def settle(one: Office) -> UUID:
    """Give an office its unit, and a person in it."""
    return one.data.write(_settle, SCOPE[one.code][0]).value


def _settle(session: Session, code: str) -> UUID:
    unit = new_unit(session, f"Unit {code}", code=code)
    person = new_employee(session, name=f"Pegawai {code}", unit_id=unit.id)
    journal.describe(session, "Menambah pegawai")
    return person.id


def add_award(session: Session, person: UUID) -> None:
    session.add(Award(employee_id=person, name="Satyalancana Rekaan", awarded_on=date(2020, 8, 17)))


def awards(session: Session) -> int:
    return len(session.scalars(select(Award)).all())


def enter(one: Office, *names: str) -> None:
    """More people in its unit."""
    one.data.write(_enter, SCOPE[one.code][0], names)


def _enter(session: Session, code: str, names: tuple[str, ...]) -> None:
    unit = session.scalars(select(Employee.unit_id).where(Employee.unit_id.is_not(None)).limit(1)).first()
    for name in names:
        new_employee(session, name=name, unit_id=unit)
    journal.describe(session, f"Menambah {len(names)} pegawai")


def rename(one: Office, person: UUID, name: str) -> None:
    one.data.write(_rename, person, name)


def _rename(session: Session, person: UUID, name: str) -> None:
    session.get_one(Employee, person).name = name
    journal.describe(session, "Mengubah nama")


def names(one: Office) -> list[str]:
    return one.data.read(_names)


def _names(session: Session) -> list[str]:
    return sorted(session.scalars(select(Employee.name).where(Employee.deleted_at.is_(None))))


def name_of(one: Office, person: UUID) -> str:
    return one.data.read(_name, person)


def _name(session: Session, person: UUID) -> str:
    return session.get_one(Employee, person).name


def send(one: Office, other: Office, stick: Path, **how: Any) -> Sent:
    stick.mkdir(parents=True, exist_ok=True)
    return sending.send(one.data, other.code, stick, **how)


def found(one: Office, *sticks: Path) -> list[Found]:
    listed = receiving.look(one.data, sticks)
    return [each for each in listed if each.path in sticks or each.path.parent in sticks and each.state != "not_for_us"]


def receive(one: Office, *sticks: Path) -> Received:
    return receiving.receive(one.data, found(one, *sticks))


def carry(one: Office, other: Office, stick: Path) -> Received:
    """One bundle, there and nothing back."""
    sent = send(one, other, stick)
    return receive(other, sent.path)


def meet(one: Office, other: Office, stick: Path) -> None:
    """Bundles both ways until nothing changes any more."""
    quiet = 0
    for _ in range(8):
        before = (clock(one), clock(other))
        carry(one, other, stick)
        carry(other, one, stick)
        quiet = quiet + 1 if before == (clock(one), clock(other)) else 0
        if quiet == 2:
            return
    raise AssertionError("they never come to rest")


def clock(one: Office) -> int:
    return one.data.read(lambda session: session.scalars(select(ReplicaClock.cn)).one())


def truth(one: Office) -> dict[str, Any]:
    return one.data.read(digest.digest).tables


def overview(one: Office) -> Overview:
    return one.data.read(status.overview)


def notices(one: Office) -> list[str]:
    return [notice.kind for notice in overview(one).own.notices]


def points(one: Office, other: Office, name: str) -> list[list[Any]]:
    return one.data.read(_points, other.code, name)


def _points(session: Session, code: str, name: str) -> list[list[Any]]:
    peer = session.scalars(select(ExchangePeer).where(ExchangePeer.code == code)).one()
    return list(getattr(peer, name))


OPENED: list[Database] = []
"""What was opened on the way; a test closes it at its end."""


def close_all() -> None:
    while OPENED:
        OPENED.pop().close()


def _open(folder: Path, one: Office) -> Database:
    OPENED.append(Database.open(folder, USERNAME, PASSWORD, clock=one.data.clock))
    return OPENED[-1]


def entry(session: Session, name: str) -> dict[str, Any]:
    """What the book says of a file that came in."""
    found = session.scalars(select(ExchangeBundle).where(ExchangeBundle.direction == "in")).all()
    listed = [file for one in found for file in one.result["files"] if file["name"] == name]
    return {key: listed[0][key] for key in ("size", "sha256")}


def backup(one: Office, where: Path) -> Path:
    """Copy the folder of a closed program in the file manager."""
    folder = one.data.folder
    assert folder is not None
    one.data.close()
    copied = Path(shutil.copytree(folder, where))
    one.data = _open(folder, one)
    return copied


def restore(one: Office, copied: Path) -> None:
    """Put a copied folder in the place of the present one."""
    folder = one.data.folder
    assert folder is not None
    one.data.close()
    shutil.rmtree(folder)
    shutil.copytree(copied, folder)
    one.data = _open(folder, one)


def twin(one: Office, copied: Path) -> Office:
    """A second computer that works on the copy."""
    return replace(one, data=_open(copied, one))
