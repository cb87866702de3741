"""What the invented office holds: people that do not exist, whole files, and work for every place."""

import re
from collections import Counter
from collections.abc import Sequence
from types import SimpleNamespace
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from karier_desktop.catalog.entity import Entity
from karier_desktop.models import (
    Appraisal,
    BudgetLine,
    Education,
    Employee,
    EmployeeCompetency,
    FamilyMember,
    MentoringPair,
    MentoringSession,
    OfficeProfile,
    OrgUnit,
    PositionHistory,
    RankHistory,
    Record,
    SalaryIncrement,
    Signer,
    TrainingEvent,
    TrainingHistory,
    TrainingParticipant,
    TrainingSession,
)
from karier_desktop.rules.nip import read_nip
from karier_desktop.services import appraisal, employee, home, mentoring, office, records, training, training_mode
from karier_desktop.services.records import Subject
from karier_desktop.storage.context import rules, today
from karier_desktop.storage.database import Database

PEOPLE = 110


def count(database: Database, kind: type[Record]) -> int:
    return database.read(lambda session: session.scalar(select(func.count()).select_from(kind)))


def people(database: Database) -> list[SimpleNamespace]:
    query = select(*Employee.__table__.columns).order_by(Employee.nip)
    return database.read(lambda session: [SimpleNamespace(**row._mapping) for row in session.execute(query)])


def well_formed(session: Session, person: SimpleNamespace) -> bool:
    return read_nip(person.nip, rules(session), today(session)).facts is not None


def test_it_says_that_it_is_invented(invented: Database) -> None:
    assert invented.read(training_mode.is_on)


def test_there_are_as_many_people_as_asked_for(invented: Database) -> None:
    assert count(invented, Employee) == PEOPLE


def test_nobody_has_a_number_that_a_real_person_could_have(invented: Database) -> None:
    found = people(invented)
    assert len({person.nip for person in found}) == PEOPLE
    assert invented.read(lambda session: [p.nip for p in found if not well_formed(session, p)]) == []
    assert all(person.nip[15] == "9" for person in found)
    assert all(re.fullmatch(r"99\d{14}|", person.nik) for person in found)
    assert sum(person.nik == "" for person in found) >= 3


def test_names_come_from_all_over_and_carry_their_degrees(invented: Database) -> None:
    found = people(invented)
    assert len({person.name for person in found}) == PEOPLE
    assert len({person.birth_place for person in found}) > 20
    assert sum(bool(person.back_title) for person in found) > PEOPLE / 2
    assert max(len(f"{p.front_title} {p.name}, {p.back_title}") for p in found) > 40
    assert {person.employee_type for person in found} == {"PNS", "PPPK"}


@pytest.mark.parametrize("kind", [RankHistory, PositionHistory, Education, TrainingHistory, FamilyMember])
def test_files_have_histories(invented: Database, kind: type[Record]) -> None:
    assert count(invented, kind) >= PEOPLE


@pytest.mark.parametrize(
    "kind",
    [
        SalaryIncrement,
        EmployeeCompetency,
        Signer,
        BudgetLine,
        TrainingEvent,
        TrainingSession,
        TrainingParticipant,
        MentoringPair,
        MentoringSession,
    ],
)
def test_every_place_has_something(invented: Database, kind: type[Record]) -> None:
    assert count(invented, kind) >= 3


def test_ranks_stay_within_the_range_of_their_echelon(invented: Database) -> None:
    def outside(session: Session) -> list[str]:
        book, day = rules(session), today(session)
        order = [row.key for row in book.rows("golongan", day)]
        wrong = []
        for person in session.scalars(select(Employee).where(Employee.echelon != "")):
            row = book.need("echelon", person.echelon, day)
            low, high = row.text("low"), row.text("high")
            if not order.index(low) - 1 <= order.index(person.golongan) <= order.index(high):
                wrong.append(f"{person.name} {person.golongan} as {person.echelon}")
        return wrong

    assert invented.read(outside) == []


def test_pay_is_that_of_the_table(invented: Database) -> None:
    def wrong(session: Session) -> list[str]:
        book = rules(session)
        return [
            f"{step.golongan} {step.grade_service_months} {step.new_pay}"
            for step in session.scalars(select(SalaryIncrement))
            if step.new_pay is None or step.new_pay not in _pays(book, step)
        ]

    assert invented.read(wrong) == []


def _pays(book: Any, step: SalaryIncrement) -> set[int]:
    from karier_desktop.services.demo import career

    assert step.grade_service_months is not None
    return {career.pay_at(book, step.golongan, step.grade_service_months, step.effective_date)}


def test_last_years_appraisals_meet_every_cell_of_the_matrix(invented: Database) -> None:
    def cells(session: Session) -> Counter[tuple[str, str]]:
        decided = select(Appraisal).where(Appraisal.predicate != "")
        return Counter((a.result_rating, a.behaviour_rating) for a in session.scalars(decided))

    found = invented.read(cells)
    assert len(found) == 9
    assert found.most_common(1)[0][0] == ("sesuai", "sesuai")


def test_this_years_appraisals_have_begun(invented: Database) -> None:
    def states(session: Session) -> Counter[tuple[int, bool]]:
        return Counter((a.period_start.year, bool(a.predicate)) for a in session.scalars(select(Appraisal)))

    found = invented.read(states)
    assert found[(2026, True)] == 0
    assert found[(2026, False)] > PEOPLE / 3
    assert found[(2025, True)] > found[(2025, False)] > 0


def test_trainings_lie_behind_and_ahead(invented: Database) -> None:
    def days(session: Session) -> set[bool]:
        return {event.start_date > today(session) for event in session.scalars(select(TrainingEvent))}

    assert invented.read(days) == {True, False}


def test_the_first_page_has_work_of_several_kinds(invented: Database) -> None:
    found = invented.read(home.home)
    assert found.figures.people == PEOPLE
    assert len({item.kind for item in found.items}) >= 6


def test_letterhead_and_units_have_long_real_sounding_names(invented: Database) -> None:
    def names(session: Session) -> list[str]:
        return list(session.scalars(select(OrgUnit.name)))

    def letterhead(session: Session) -> list[str]:
        return list(session.scalars(select(OfficeProfile)).one().letterhead)

    found = invented.read(names)
    assert max(map(len, found)) > 60
    assert len(found) > 10
    assert len(invented.read(letterhead)) >= 2


@pytest.mark.parametrize(
    "subject",
    [
        employee.SUBJECT,
        appraisal.SUBJECT,
        mentoring.PAIR,
        training.EVENT,
        office.UNIT_SUBJECT,
        office.SIGNER_SUBJECT,
    ],
    ids=lambda subject: subject.entity.key,
)
def test_every_record_would_be_saved_again_as_it_is(invented: Database, subject: Subject) -> None:
    """Whoever opens one to correct a letter meets no old fault."""

    def open_faults(session: Session) -> list[str]:
        ids: Sequence[UUID] = session.scalars(select(subject.entity.model.id)).all()
        assert ids
        return [f"{_title(session, subject.entity, key)}: {p}" for key in ids for p in _open(session, subject, key)]

    assert invented.read(open_faults) == []


def _open(session: Session, subject: Subject, key: UUID) -> Sequence[Any]:
    draft = records.load(session, subject.entity, key).draft
    return records.review(session, subject, key, draft).open


def _title(session: Session, entity: Entity, key: UUID) -> str:
    return records.load(session, entity, key).title
