"""A district takes in the parcels of 300 offices, lying in one folder: rows per second, on either kind of database."""

import shutil
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any
from uuid import UUID, uuid4

import psycopg
from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from benchmarks.exchange import acquaint, code, history_of
from benchmarks.measure import Result, once
from benchmarks.office import PASSWORD, USER, closed_office, people_of
from karier_desktop.models import OrgUnit
from karier_desktop.models.base import Base
from karier_desktop.models.exchange import ExchangePeer, Replica
from karier_desktop.services.exchange import receiving, sending
from karier_desktop.storage import bulk
from karier_desktop.storage.database import Database
from karier_desktop.storage.slots import Cost
from tests.support import postgres_server

OFFICES, PEOPLE, EACH = 300, 50, 3
LASTING = ("shared_buffers=128MB",)
"""Nothing is switched off that a district's server would have on."""


def results() -> Iterator[Result]:
    """One line for each kind of database."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(TemporaryDirectory(prefix="karier-ukur-")))
        template = stack.enter_context(closed_office(0, Cost(8192, 1, 1)))
        _with_units(template)
        district = _copy(stack, template, folder / "kabupaten", "KABUPATN")
        server = _server(stack, district, folder)
        for number in range(OFFICES):
            _office(template, folder / "kantor", number, district, folder / "berkas")
        for kind in (Replica, ExchangePeer):
            server.write(_put, kind, district.read(_taken, kind))
        yield _taken_in("SQLCipher", district, folder / "berkas")
        yield _taken_in("PostgreSQL", server, folder / "berkas")


def _taken_in(kind: str, district: Database, folder: Path) -> Result:
    rows: list[int] = []
    found = receiving.look(district, [folder])
    ms = once(lambda: rows.append(receiving.receive(district, found).rows))
    name = f"district takes in {len(found)} parcels, {rows[0]:,} rows: {kind}"
    return Result(name, 0, rows[0] * 1000 / ms, unit="rows/s", note=f"{ms / 1000:.1f} s")


def _with_units(template: Path) -> None:
    """Every office knows the units of the district."""
    database = Database.open(template, USER, PASSWORD)
    units = [{"name": f"UPTD {number}", "code": f"5309.{number:03}"} for number in range(OFFICES)]
    database.write(bulk.insert, OrgUnit, units)
    database.close()


def _copy(stack: ExitStack, template: Path, place: Path, name: str) -> Database:
    """An office of its own that starts from the same units."""
    shutil.copytree(template, place)
    database = Database.open(place, USER, PASSWORD)
    stack.callback(database.close)
    database.write(_identify, name)
    return database


def _identify(session: Session, name: str) -> None:
    own = session.get_one(Replica, 1)
    own.replica_id, own.office_id, own.office_code, own.keys = uuid4().hex, uuid4().hex, name, ""


def _server(stack: ExitStack, district: Database, folder: Path) -> Database:
    """The same district once more, on a server; it hears of the units by a parcel."""
    url = stack.enter_context(postgres_server.running(LASTING))
    with psycopg.connect(url, autocommit=True) as admin:
        admin.execute("CREATE DATABASE kabupaten TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'")
    server = Database.open_postgres(url.replace("/postgres?", "/kabupaten?"))
    stack.callback(server.close)
    acquaint(server, district, "setara")
    acquaint(district, server, "setara")
    folder = folder / "antar"
    folder.mkdir()
    sending.send(district, code(server), folder)
    receiving.receive(server, receiving.look(server, [folder]))
    return server


def _office(template: Path, place: Path, number: int, district: Database, folder: Path) -> None:
    """One office with its people; its parcel lies in the folder afterwards."""
    folder.mkdir(exist_ok=True)
    with ExitStack() as stack:
        database = _copy(stack, template, place, f"KANTOR{number:02X}")
        database.write(_fill, number)
        acquaint(district, database, "cabang", [f"5309.{number:03}"])
        acquaint(database, district, "induk")
        sending.send(database, code(district), folder)
    shutil.rmtree(place)


def _taken(session: Session, kind: type[Base]) -> list[dict[str, Any]]:
    names = kind.__table__.columns.keys()
    return [{name: getattr(row, name) for name in names} for row in session.scalars(select(kind))]


def _put(session: Session, kind: type[Base], rows: list[dict[str, Any]]) -> None:
    """The server becomes the district itself: the same keys, and the same offices known."""
    session.execute(delete(kind))
    session.execute(insert(kind), rows)


def _fill(session: Session, number: int) -> None:
    unit = session.scalars(select(OrgUnit.id).where(OrgUnit.code == f"5309.{number:03}")).one()
    chance = Random(number)
    ids: list[UUID] = people_of(session, range(number * PEOPLE, (number + 1) * PEOPLE), [unit], chance)
    history_of(session, ids, EACH, chance)
