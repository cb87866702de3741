"""Two offices that know each other, on one computer, with as many people and history rows as wanted."""

import random
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from benchmarks.exchange_inside import Act, act
from benchmarks.office import GRADES, PASSWORD, POSTS, USER, office
from karier_desktop.models import Employee, PositionHistory, RankHistory, TrainingHistory
from karier_desktop.services.exchange import office as own_office
from karier_desktop.services.exchange import pairing, receipts, receiving, sending
from karier_desktop.storage import bulk
from karier_desktop.storage.database import Database

WEEK_PEOPLE, WEEK_HISTORY = 200, 600
HISTORY = 20
"""History rows of a person in a full office: 10,000 people have 200,000."""
IN_OFFICE = 3
_CHUNK = 500


@dataclass
class Offices:
    """A sender, a receiver, and the stick between them."""

    sender: Database
    receiver: Database
    sender_place: Path
    place: Path
    stick: Path
    receipt: str = ""

    def carry(self) -> int:
        """One parcel all the way: written and read back, carried over, checked and taken in. Its bytes."""
        sent = sending.send(self.sender, code(self.receiver), self.stick)
        done = receiving.receive(self.receiver, receiving.look(self.receiver, [sent.path]))
        assert (done.state, done.rows) == ("done", sent.rows), done
        self.receipt = done.receipt
        return sent.size

    def telephone(self) -> None:
        """The receiver reads its receipt to the sender, whose next parcel holds only what is new."""
        receipts.accept(self.sender, self.receipt)

    def apart(self) -> tuple[Act, Act]:
        """One parcel all the way, either act in a process of its own."""
        to = code(self.receiver)
        self.sender.close()
        self.receiver.close()
        sent = act("send", str(self.sender_place), str(self.stick), to)
        received = act("receive", str(self.place), str(self.stick))
        self.sender = Database.open(self.sender_place, USER, PASSWORD)
        self.receiver = Database.open(self.place, USER, PASSWORD)
        self.receipt = received.receipt
        assert received.rows == sent.rows, (sent, received)
        return sent, received


@contextmanager
def offices(people: int, history: int = HISTORY) -> Iterator[Offices]:
    """An office with people, and an empty one of equal rank."""
    with ExitStack() as stack:
        sender_place, sender = stack.enter_context(office(people))
        place, receiver = stack.enter_context(office(0))
        stick = stack.enter_context(TemporaryDirectory(prefix="karier-flashdisk-"))
        for start in range(0, people if history > IN_OFFICE else 0, _CHUNK):
            sender.write(_more_history, start, history - IN_OFFICE)
        acquaint(sender, receiver, "setara")
        acquaint(receiver, sender, "setara")
        both = Offices(sender, receiver, sender_place, place, Path(stick))
        stack.callback(lambda: both.sender.close())  # the one open at the end, not the one open now
        stack.callback(lambda: both.receiver.close())
        yield both


def acquaint(database: Database, other: Database, role: str, scope: Sequence[str] = ()) -> None:
    """Take the other office's card and compare its digits."""
    database.write(pairing.import_card, other.write(_card).value)
    own = other.read(own_office.own)
    pairing.confirm(database, own.code, own.fingerprint.replace(" ", "")[-10:], role, scope)


def code(database: Database) -> str:
    """The code of an office."""
    return database.read(own_office.own).code


def week(session: Session, number: int) -> None:
    """What a busy office changes in a week: 200 people, and 600 rows of history more."""
    chosen = select(Employee.id, Employee.version).order_by(Employee.id)
    people = session.execute(chosen.offset(number * WEEK_PEOPLE).limit(WEEK_PEOPLE)).all()
    changed = [
        {"id": row.id, "version": row.version, "phone": f"0812{number:04}{at:04}", "email": f"p{number}.{at}@contoh.id"}
        for at, row in enumerate(people)
    ]
    assert bulk.update(session, Employee, changed) == len(people)
    history_of(session, [row.id for row in people], WEEK_HISTORY // WEEK_PEOPLE, random.Random(number))


def _card(session: Session) -> bytes:
    own_office.keys(session)
    return own_office.card_file(session)[1]


def _more_history(session: Session, start: int, each: int) -> None:
    found = session.scalars(select(Employee.id).order_by(Employee.id).offset(start).limit(_CHUNK))
    history_of(session, list(found), each, random.Random(start))


def history_of(session: Session, people: list[UUID], each: int, chance: random.Random) -> None:
    """So many rows of history for each of these people, of three kinds in turn."""
    kinds = ((RankHistory, _rank), (PositionHistory, _post), (TrainingHistory, _course))
    for place, (model, made) in enumerate(kinds):
        count = len(range(place, each, len(kinds)))
        bulk.insert(session, model, [{"employee_id": key, **made(chance)} for key in people for _ in range(count)])


def _rank(chance: random.Random) -> dict[str, Any]:
    return {
        "golongan": chance.choice(GRADES),
        "effective_date": _day(chance),
        "grade_service_months": chance.randrange(300),
        "base_pay": chance.randrange(2_000_000, 6_000_000),
        "decree_number": f"823.3/{chance.randrange(10_000)}/BKPSDM",
        "decree_date": _day(chance),
        "decree_official": "Bupati Nusa Timur",
    }


def _post(chance: random.Random) -> dict[str, Any]:
    name, kind, level = chance.choice(POSTS)
    return {
        "position": name,
        "position_kind": kind,
        "functional_level": level,
        "effective_date": _day(chance),
        "end_date": _day(chance),
        "decree_number": f"821.2/{chance.randrange(10_000)}/BKPSDM",
        "decree_date": _day(chance),
        "decree_official": "Bupati Nusa Timur",
    }


def _course(chance: random.Random) -> dict[str, Any]:
    return {
        "name": f"Pelatihan Pelayanan Publik Angkatan {chance.randrange(40)}",
        "kind": "2",
        "provider": "BPSDM Provinsi Nusa Timur",
        "jp": chance.randrange(8, 120),
        "start_date": _day(chance),
        "end_date": _day(chance),
        "certificate_number": f"{chance.randrange(100_000)}/SERT/BPSDM",
    }


def _day(chance: random.Random) -> date:
    return date(2000, 1, 1) + timedelta(days=chance.randrange(9000))
