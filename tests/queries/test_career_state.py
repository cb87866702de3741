"""The rule for one person and the query for many give the same answer."""

import random
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from karier_desktop.models import Education, Employee, PositionHistory, RankHistory
from karier_desktop.rules.career import held_position, highest_education, newest_rank
from karier_desktop.services import career
from karier_desktop.services.career_many import refresh_many
from karier_desktop.storage.context import now, rules, today
from karier_desktop.storage.database import Database
from tests.support.factories import new_education, new_employee, new_position, new_rank

STATE = sorted(Employee.__derived__)


def fill(session: Session) -> list[UUID]:
    """People with histories as odd as they come: no dates, equal dates, posts that ended, rows in the bin."""
    chance = random.Random(7)
    people = [new_employee(session, name=f"Orang {number}").id for number in range(30)]
    start = today(session)

    def day() -> date | None:
        return chance.choice([None, start - timedelta(days=chance.randrange(0, 4) * 100)])

    for person in people:
        for _ in range(chance.randrange(4)):
            new_rank(session, person, golongan=chance.choice(["III/a", "III/b"]), effective_date=day())
        for _ in range(chance.randrange(4)):
            ends = chance.choice([None, start, start - timedelta(days=1)])
            post = chance.choice(["Perawat", "Bidan", ""])
            new_position(session, person, position=post, effective_date=day(), end_date=ends)
        for _ in range(chance.randrange(4)):
            year = chance.choice([None, 2001, 2005])
            new_education(session, person, level=chance.choice(["40", "30", "99"]), graduation_year=year)
    for model in (RankHistory, PositionHistory, Education):
        for row in session.scalars(select(model)).all()[::5]:
            row.deleted_at = now(session)
    return people


def _state(session: Session, people: Sequence[UUID]) -> list[list[Any]]:
    return [[getattr(session.get_one(Employee, person), name) for name in STATE] for person in people]


def test_many_at_once_as_one_by_one(database: Database) -> None:
    people = database.write(fill).value
    assert database.write(refresh_many, [person.hex for person in people]).value > 0
    at_once = database.read(_state, people)
    database.write(lambda session: [career.refresh(session, person) for person in people] and None)
    assert database.read(_state, people) == at_once
    assert database.write(refresh_many, [person.hex for person in people]).value == 0


def test_nothing_is_noted_in_the_journal(database: Database) -> None:
    people = database.write(fill).value
    done = database.write(refresh_many, [person.hex for person in people])
    assert done.change_set is None
    assert done.changed == {"employee"}


def test_the_rules_are_those_of_one_person(database: Database) -> None:
    people = database.write(fill).value
    database.write(refresh_many, [person.hex for person in people])

    def compare(session: Session) -> None:
        order = {row.key: row.whole("order") for row in rules(session).rows("education_level", today(session))}
        for person in (session.get_one(Employee, key) for key in people):

            def rows(model: Any, key: UUID = person.id) -> Any:
                return session.scalars(select(model).where(model.employee_id == key, model.deleted_at.is_(None))).all()

            rank, post = newest_rank(rows(RankHistory)), held_position(rows(PositionHistory), today(session))
            school = highest_education(rows(Education), order)
            assert person.golongan == (rank.golongan if rank else "")
            assert person.position_since == (post.effective_date if post else None)
            assert person.graduation_year == (school.graduation_year if school else None)

    database.read(compare)
