"""Every kind of value comes back from the journal as it was."""

from datetime import date, time
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy.orm import Session

from karier_desktop.models import Employee, OfficeProfile, OrgUnit, Record, TrainingEvent, TrainingSession
from karier_desktop.storage import journal, values
from karier_desktop.storage.database import Database
from karier_desktop.storage.journal import FieldChange


def add(session: Session, record: Record) -> UUID:
    session.add(record)
    session.flush()
    return record.id


def change(session: Session, kind: type[Record], key: UUID, name: str, value: Any) -> None:
    setattr(session.get_one(kind, key), name, value)


def event(session: Session) -> UUID:
    session.add(TrainingEvent(id=UUID(int=2), name="Diklat", start_date=date(2026, 1, 1), end_date=date(2026, 1, 2)))
    session.flush()
    return UUID(int=2)


@pytest.mark.parametrize(
    ("kind", "fields", "name", "old", "new"),
    [
        (OfficeProfile, {"name": "D", "letterhead": [], "address_lines": [], "copies": []}, "logo", None, b"\x00\xff"),
        (OfficeProfile, {"name": "D", "letterhead": ["A"], "address_lines": [], "copies": []}, "letterhead", ["A"], []),
        (OrgUnit, {"name": "A"}, "valid_from", None, date(2026, 1, 1)),
        (OrgUnit, {"name": "A"}, "sort_order", 0, 2**40),
        (OrgUnit, {"name": "A"}, "needs_review", False, True),
        (OrgUnit, {"name": "A"}, "name", "A", 'Ñ "x" \n\u202e'),
        (TrainingSession, {"event_id": UUID(int=2), "day": date(2026, 1, 1)}, "start_time", None, time(8, 30)),
        (Employee, {"nip": "1", "name": "A", "flags": []}, "unit_id", None, UUID(int=1)),
    ],
)
def test_a_value_comes_back_as_it_was(
    database: Database, kind: type[Record], fields: dict[str, Any], name: str, old: Any, new: Any
) -> None:
    database.write(event)
    database.write(lambda session: session.add(OrgUnit(id=UUID(int=1), name="Dinas")))
    key = database.write(lambda session: add(session, kind(**fields))).value
    act = database.write(change, kind, key, name, new).change_set
    assert act
    (entry,) = database.read(journal.of_change_set, act)
    assert entry.fields == (FieldChange(name, old, new),)
    database.write(journal.undo, act)
    assert database.read(lambda session: getattr(session.get_one(kind, key), name)) == old


def test_the_same_value_is_the_same_text() -> None:
    assert values.dump({"b": [1, None], "a": date(2026, 1, 2)}) == '{"a":"2026-01-02","b":[1,null]}'
    with pytest.raises(TypeError, match="object has no place"):
        values.dump(object())
