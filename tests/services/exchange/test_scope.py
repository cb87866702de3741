"""What leaves for an office: looked at line by line, as whoever opens the bundle would."""

from collections.abc import Iterable
from datetime import date
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy.orm import Session

from karier_desktop.models import (
    Account,
    Appraisal,
    Employee,
    EmployeeCompetency,
    FamilyMember,
    LetterNumber,
    MentoringGoal,
    MentoringPair,
    OrgUnit,
    TrainingEvent,
    TrainingParticipant,
    WorkIndicator,
    WorkResult,
)
from karier_desktop.services.exchange import ownership, rows, scope
from karier_desktop.storage import journal
from karier_desktop.storage.database import Database
from tests.services.exchange.copies import Copy, Line, Make, make, meet
from tests.support.factories import add, new_competency, new_employee, new_rank, new_signer, new_unit

__all__ = ["make"]


@pytest.fixture
def hub(make: Make, database: Database) -> Copy:
    return make("hub", database)


@pytest.fixture
def branch(make: Make, hub: Copy) -> Copy:
    """The office of unit A and everything below it."""
    a = make("a")
    hub.knows(a, "cabang", "A")
    a.knows(hub, "induk")
    return a


def fill(session: Session) -> dict[str, UUID]:
    """Two people inside, two outside, and everything that ties them."""
    inside = new_unit(session, "Puskesmas A", code="A")
    below = new_unit(session, "Poli Umum", parent_id=inside.id)
    outside = new_unit(session, "Puskesmas B", code="B")
    people = {
        "head": new_employee(session, name="Kepala A", unit_id=inside.id),
        "nurse": new_employee(session, name="Perawat A", unit_id=below.id),
        "stranger": new_employee(session, name="Orang B", unit_id=outside.id),
        "nobody": new_employee(session, name="Tanpa Unit"),
    }
    people["head"].superior_id = people["stranger"].id
    found = {name: person.id for name, person in people.items()}
    competency = new_competency(session)
    event = add(session, TrainingEvent(name="Diklat", start_date=date(2026, 2, 1), end_date=date(2026, 2, 2)))
    for person in found.values():
        _history(session, person, competency.id, event.id)
    for mentor, mentee in (("head", "nurse"), ("stranger", "nurse"), ("stranger", "nobody")):
        pair = add(
            session, MentoringPair(mentor_id=found[mentor], mentee_id=found[mentee], start_date=date(2026, 1, 1))
        )
        add(session, MentoringGoal(pair_id=pair.id, text=f"{mentor} {mentee}"))
    new_signer(session)
    add(session, LetterNumber(year=2026, serial=1, number="800/1", letter_date=date(2026, 1, 1)))
    add(session, Account(username="budi"))
    return found


def _history(session: Session, person: UUID, competency: UUID, event: UUID) -> None:
    new_rank(session, person)
    add(session, FamilyMember(employee_id=person, relation="anak", name="Anak"))
    add(session, EmployeeCompetency(employee_id=person, competency_id=competency, level=2))
    add(session, TrainingParticipant(event_id=event, employee_id=person))
    year = {"period_start": date(2025, 1, 1), "period_end": date(2025, 12, 31)}
    appraisal = add(session, Appraisal(employee_id=person, **year))
    result = add(session, WorkResult(appraisal_id=appraisal.id, text="RHK"))
    add(session, WorkIndicator(work_result_id=result.id, indicator="IKI"))


def keys_in(lines: Iterable[Line]) -> set[str]:
    """Every key that occurs in the rows, be it that of a row or one it points to."""
    found = set()
    for line in lines:
        if line["t"] == "row":
            values = [line["pk"], *line["f"].values()]
            found |= {value for value in values if isinstance(value, str) and len(value) == 32}
    return found


def tables(lines: Iterable[Line]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for line in lines:
        if line["t"] == "row":
            counts[line["tbl"]] = counts.get(line["tbl"], 0) + 1
    return counts


def test_only_the_people_of_the_units_leave_with_all_that_is_theirs(hub: Copy, branch: Copy) -> None:
    people = hub.write(fill)
    lines = hub.bundle(branch)
    rows_out = [line for line in lines if line["t"] == "row"]
    out = {line["pk"] for line in rows_out if line["tbl"] == "employee"}
    assert out == {people["head"].hex, people["nurse"].hex}
    assert tables(lines) == {
        "org_unit": 3,
        "competency": 1,
        "training_event": 1,
        "employee": 2,
        "rank_history": 2,
        "family_member": 2,
        "employee_competency": 2,
        "training_participant": 2,
        "appraisal": 2,
        "work_result": 2,
        "work_indicator": 2,
        "mentoring_pair": 1,
        "mentoring_goal": 1,
    }
    owners = {line["f"].get("employee_id") for line in rows_out if "employee_id" in line["f"]}
    assert owners == {people["head"].hex, people["nurse"].hex}
    assert people["nobody"].hex not in keys_in(lines)
    assert "Orang B" not in str(lines)
    # A key without a name is all that is seen of a superior elsewhere.
    assert [line["f"]["superior_id"] for line in rows_out if line["pk"] == people["head"].hex] == [
        people["stranger"].hex
    ]


def test_labels_of_saves_name_nobody(hub: Copy, branch: Copy) -> None:
    hub.write(lambda session: _named(session, fill(session)))
    assert {line["label"] for line in hub.bundle(branch) if line["t"] == "act"} == {"Mengubah pegawai"}


def _named(session: Session, people: dict[str, UUID]) -> None:
    journal.describe(session, "Mengubah pegawai: Orang B dan 3 lainnya")


def test_what_points_out_of_the_scope_waits_at_the_receiver(hub: Copy, branch: Copy) -> None:
    people = hub.write(fill)
    came = hub.sends(branch)
    assert came.parked == 0
    assert branch.row(Employee, people["head"])["superior_id"] is None
    # The value is kept: it goes on to others from here, and the digest over what both share is the same.
    sent = [line for line in branch.bundle(hub, 0) if line.get("pk") == people["head"].hex]
    assert sent[0]["f"]["superior_id"] == people["stranger"].hex
    assert branch.sends(hub, 0).changed == 0


def test_the_parent_hears_everything_that_is_not_local(hub: Copy, branch: Copy) -> None:
    people = branch.write(fill)
    lines = branch.bundle(hub)
    assert {line["pk"] for line in lines if line.get("tbl") == "employee"} == {p.hex for p in people.values()}
    assert not {"account", "office_profile", "signer", "letter_number"} & tables(lines).keys()


def test_whoever_enters_the_scope_comes_with_all_rows_however_old(hub: Copy, branch: Copy) -> None:
    people = hub.write(fill)
    meet(hub, branch)
    inside = next(iter(branch_units(hub)))

    def move(session: Session) -> None:
        session.get_one(Employee, people["stranger"]).unit_id = inside

    hub.write(move)
    counts = tables(hub.bundle(branch))
    assert counts["employee"] == counts["rank_history"] == counts["work_indicator"] == 1
    assert counts["mentoring_pair"] == 1  # the one with the nurse; the other one is with somebody outside
    hub.sends(branch, 0)
    assert branch.row(Employee, people["head"])["superior_id"] == people["stranger"]


def test_a_unit_that_moves_below_another_brings_its_people(hub: Copy, branch: Copy) -> None:
    people = hub.write(fill)
    meet(hub, branch)

    def move(session: Session) -> None:
        unit = session.query(OrgUnit).filter(OrgUnit.code == "B").one()
        unit.parent_id = next(iter(branch_units_in(session)))

    hub.write(move)
    hub.sends(branch)
    assert branch.row(Employee, people["stranger"])["name"] == "Orang B"


def branch_units(hub: Copy) -> set[UUID]:
    found: set[UUID] = hub.read(branch_units_in)
    return found


def branch_units_in(session: Session) -> set[UUID]:
    return {session.query(OrgUnit).filter(OrgUnit.code == "A").one().id}


def test_a_former_owner_keeps_the_register_and_nothing_else(hub: Copy, branch: Copy, make: Make) -> None:
    hub.write(fill)
    meet(hub, branch)
    unit = next(iter(branch_units(hub)))
    person = branch.write(lambda session: new_employee(session, name="Siti", unit_id=unit).id)
    meet(hub, branch)
    branch.write(ownership.release, person, hub.office)
    meet(hub, branch)
    hub.write(lambda session: setattr(session.get_one(Employee, person), "note", "rahasia"))
    lines = hub.bundle(branch, 0)
    assert person.hex not in {line["pk"] for line in lines if line["t"] == "row"}
    assert "rahasia" not in str(lines)
    assert tables(lines)["ownership"] == 1


def test_a_dossier_is_one_person_and_the_events_taken_part_in(hub: Copy) -> None:
    people = hub.write(fill)
    lines: list[Any] = hub.read(_dossier, people["nurse"])
    assert tables(lines) == {
        "training_event": 1,
        "employee": 1,
        "rank_history": 1,
        "family_member": 1,
        "employee_competency": 1,
        "training_participant": 1,
        "appraisal": 1,
        "work_result": 1,
        "work_indicator": 1,
    }


def _dossier(session: Session, person: UUID) -> list[Line]:
    return list(rows.lines(session, 0, scope.dossier(session, [person])))


@pytest.mark.parametrize(("prefixes", "count"), [(("A",), 2), (("A", "B"), 3), ((), 0), (("C",), 0)])
def test_prefixes(hub: Copy, make: Make, prefixes: tuple[str, ...], count: int) -> None:
    b = make("b")
    hub.knows(b, "cabang", *prefixes)
    hub.write(fill)
    assert tables(hub.bundle(b)).get("employee", 0) == count
