"""One field of many people."""

from datetime import date
from typing import Any
from uuid import UUID

import pytest

from karier_desktop.catalog.employee import EMPLOYEE
from karier_desktop.services import records
from karier_desktop.services.bulk_edit import apply, bulk_fields, preview
from karier_desktop.services.employee import SUBJECT
from karier_desktop.storage import journal
from karier_desktop.storage.database import Database
from tests.support.databases import FixedClock
from tests.support.factories import new_employee, new_unit

UNIT = EMPLOYEE.field("unit_id")


@pytest.fixture
def made(database: Database, clock: FixedClock) -> dict[str, UUID]:
    def people(session: Any) -> dict[str, UUID]:
        here, there = new_unit(session, "Tata Usaha").id, new_unit(session, "Rawat Inap").id
        ids = {name: new_employee(session, name=name, unit_id=here).id for name in ("Wagiman", "Markus Tefa")}
        return {"here": here, "there": there, **ids}

    found = database.write(people).value
    clock.advance(minutes=1)
    return found


def test_before_and_after(database: Database, made: dict[str, UUID]) -> None:
    ids = [made["Wagiman"], made["Markus Tefa"]]
    lines = database.read(preview, SUBJECT, ids, UNIT, made["there"])
    assert [(line.title, line.old, line.new, line.problem) for line in lines] == [
        ("Wagiman", "Tata Usaha", "Rawat Inap", ""),
        ("Markus Tefa", "Tata Usaha", "Rawat Inap", ""),
    ]
    assert database.read(preview, SUBJECT, ids, UNIT, made["here"]) == []


def test_one_step_there_and_back(database: Database, made: dict[str, UUID]) -> None:
    ids = [made["Wagiman"], made["Markus Tefa"]]
    written = database.write(apply, SUBJECT, ids, UNIT, made["there"])
    assert written.value == 2
    assert written.change_set is not None
    assert database.read(journal.history, made["Wagiman"])[0].label == "Mengubah Unit kerja 2 pegawai"
    assert database.read(records.load, EMPLOYEE, made["Wagiman"]).draft["unit_id"] == made["there"]
    database.write(journal.undo, written.change_set)
    assert database.read(records.load, EMPLOYEE, made["Wagiman"]).draft["unit_id"] == made["here"]


def test_who_would_need_a_reason_is_left_alone(database: Database, made: dict[str, UUID]) -> None:
    other = database.write(lambda s: new_employee(s, name="Siti", cpns_date=date(2010, 4, 1)).id).value
    field, ids = EMPLOYEE.field("cpns_date"), [other, made["Wagiman"]]
    lines = database.read(preview, SUBJECT, ids, field, date(2012, 4, 1))
    assert all(line.problem.startswith("TMT pengangkatan berbeda dengan NIP") for line in lines)
    assert database.write(apply, SUBJECT, ids, field, date(2012, 4, 1)).value == 0


def test_names_and_numbers_are_not_offered() -> None:
    names = {field.name for field in bulk_fields(EMPLOYEE)}
    assert {"unit_id", "legal_status", "superior_id"} <= names
    assert names.isdisjoint({"nip", "nik", "name", "birth_date", "phone"})
