"""Values out of either database look the same on their way, and come back as what they were."""

from datetime import UTC, date, datetime, time
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy.orm import Session

from karier_desktop.models import Employee, MentoringPair, MentoringSession, OfficeProfile, TrainingEvent
from karier_desktop.models.exchange import Ownership
from karier_desktop.queries.exchange import wire
from karier_desktop.queries.exchange.changed import Found, by_key
from karier_desktop.queries.exchange.tables import shapes
from karier_desktop.storage.database import Database
from tests.support.factories import add, new_employee, new_unit

KEY = "0190a1b2c3d4e5f60718293a4b5c6d7e"


def _row(session: Session, table: str, key: UUID) -> Found:
    (found,) = by_key(session, shapes()[table], (key.hex,))
    return found


def _employee(session: Session) -> UUID:
    unit = new_unit(session)
    person = new_employee(
        session, name="Ni Luh Ayu", birth_date=date(1990, 5, 14), flags=["nip", "é"], unit_id=unit.id, part_time=True
    )
    person.deleted_at = datetime(2026, 1, 2, 3, 4, 5, 678, UTC)
    return person.id


def test_every_kind_of_value(database: Database) -> None:
    key = database.write(_employee).value
    found = database.read(_row, "employee", key)
    fields = found.fields
    assert found.pk == key.hex
    assert fields["name"] == "Ni Luh Ayu"
    assert fields["birth_date"] == "1990-05-14"
    assert fields["flags"] == ["nip", "é"]
    assert (fields["part_time"], fields["probation"]) == (True, False)
    assert fields["retirement_age"] is None
    assert len(fields["unit_id"]) == 32
    assert fields["deleted_at"] == "2026-01-02T03:04:05.000678+00:00"
    assert fields.keys().isdisjoint({"id", "version", "_v", "golongan", "search_text", "changed_at"})


def test_times(database: Database) -> None:
    def enter(session: Session) -> UUID:
        people = [new_employee(session).id for _ in range(2)]
        pair = add(session, MentoringPair(mentor_id=people[0], mentee_id=people[1], start_date=date(2026, 1, 1)))
        return add(session, MentoringSession(pair_id=pair.id, day=date(2026, 1, 2), start_time=time(8, 30))).id

    key = database.write(enter).value
    assert database.read(_row, "mentoring_session", key).fields["start_time"] == "08:30:00"


def test_registers(database: Database) -> None:
    def enter(session: Session) -> UUID:
        return add(session, Ownership(employee_id=new_employee(session).id, register={"epoch": 2})).id

    key = database.write(enter).value
    assert database.read(_row, "ownership", key).fields["register"] == {"epoch": 2}


REGISTER = {"epoch": 2, "office": "a", "state": "dilepas", "from": "b", "past": ["b"], "seen": {"s": 7}}


@pytest.mark.parametrize(
    ("table", "name", "on_its_way", "value"),
    [
        ("employee", "name", "Ni Luh Ayu", "Ni Luh Ayu"),
        ("employee", "birth_date", "1990-05-14", date(1990, 5, 14)),
        ("employee", "birth_date", None, None),
        ("employee", "flags", ["nip"], ["nip"]),
        ("employee", "part_time", True, True),
        ("employee", "retirement_age", 58, 58),
        ("employee", "unit_id", KEY, UUID(KEY)),
        ("employee", "deleted_at", "2026-01-02T03:04:05.000678+00:00", datetime(2026, 1, 2, 3, 4, 5, 678, UTC)),
        ("mentoring_session", "start_time", "08:30:00", time(8, 30)),
        ("ownership", "register", REGISTER, REGISTER),
    ],
)
def test_back_into_python(table: str, name: str, on_its_way: Any, value: Any) -> None:
    shape = shapes()[table]
    found = wire.value(shape, name, on_its_way)
    assert (found, type(found)) == (value, type(value))
    assert wire.plain(shape.fields[name], found) == on_its_way


@pytest.mark.parametrize(
    ("name", "wrong"),
    [
        ("name", None),
        ("name", 1),
        ("name", "a\0b"),
        ("name", "\udc00"),
        ("name", "x" * (wire.LONGEST + 1)),
        ("birth_date", "1990-5-14"),
        ("birth_date", "1990-05-14T00:00:00"),
        ("birth_date", "0000-00-00"),
        ("birth_date", "１９９０-05-14"),
        ("part_time", 1),
        ("retirement_age", 1.5),
        ("retirement_age", False),
        ("retirement_age", -(1 << 63) - 1),
        ("unit_id", KEY[:-1]),
        ("unit_id", KEY.upper()),
        ("unit_id", "g" * 32),
        ("flags", "nip"),
        ("flags", [1]),
        ("flags", ["a\0"]),
        ("deleted_at", "2026-01-02"),
        ("deleted_at", "2026-01-02T03:04:05+08:00"),
    ],
)
def test_values_that_have_no_place(name: str, wrong: Any) -> None:
    with pytest.raises(wire.BadValue):
        wire.value(shapes()["employee"], name, wrong)


def test_tables_stand_after_those_they_point_to() -> None:
    order = list(shapes())
    assert order[0] == "ownership"
    for place, name in enumerate(order):
        for target in shapes()[name].references.values():
            assert order.index(target.table) <= place
    assert not {"account", "office_profile", "signer", "letter_number"} & set(order)


def test_what_each_row_says_of_its_person() -> None:
    assert {name for name, shape in shapes().items() if shape.person} >= {"employee", "appraisal", "rank_history"}
    assert shapes()["training_participant"].person == "employee_id"
    assert shapes()["work_indicator"].above == "work_result"
    assert shapes()["org_unit"].to_itself == ("parent_id",)
    assert {Employee, TrainingEvent} <= {shape.model for shape in shapes().values()}
    assert OfficeProfile not in {shape.model for shape in shapes().values()}
