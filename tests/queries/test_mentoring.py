"""Lists and panes of mentoring pairs."""

from datetime import date
from uuid import UUID

import pytest
from sqlalchemy.orm import Session

from karier_desktop.queries.competency import find_competencies
from karier_desktop.queries.mentoring import PairFacts, PairFilter, count_pairs, find_pairs, pair_facts
from karier_desktop.services.competency import seed
from karier_desktop.storage.database import Database, rules
from tests.support.development import new_goal, new_meeting, new_pair
from tests.support.factories import new_competency, new_employee

TODAY = date(2026, 3, 12)


def three_pairs(session: Session) -> dict[str, UUID]:
    competency = new_competency(session, "Triase gawat darurat")
    mentor = new_employee(session, name="Yohanes Tukan", front_title="Ns.", back_title="S.Kep.")
    names = ("Anastasia Fahik", "Petrus Leki", "Theresia Bria")
    mentees = [new_employee(session, name=name, superior_id=mentor.id) for name in names]
    busy = new_pair(session, mentor.id, mentees[0].id, competency_id=competency.id, level_now=1, level_goal=3)
    quiet = new_pair(session, mentor.id, mentees[1].id, aim="Analisis data", start_date=date(2026, 1, 5))
    proposed = new_pair(session, mentees[0].id, mentees[2].id, status="usulan", start_date=date(2026, 1, 5))
    new_meeting(session, busy.id, date(2026, 3, 3))
    new_meeting(session, busy.id, date(2026, 2, 24), mentee_signed=False)
    new_meeting(session, quiet.id, date(2026, 2, 2))
    new_goal(session, busy.id)
    return {"busy": busy.id, "quiet": quiet.id, "proposed": proposed.id}


@pytest.mark.parametrize(
    ("wanted", "mentees"),
    [
        (PairFilter(), ["Anastasia Fahik", "Petrus Leki", "Theresia Bria"]),
        (PairFilter(descending=True), ["Theresia Bria", "Petrus Leki", "Anastasia Fahik"]),
        (PairFilter(text="yohanes"), ["Anastasia Fahik", "Petrus Leki"]),
        (PairFilter(text="triase"), ["Anastasia Fahik"]),
        (PairFilter(text="analisis"), ["Petrus Leki"]),
        (PairFilter(state="usulan"), ["Theresia Bria"]),
        (PairFilter(state="diam", idle_days=30), ["Petrus Leki"]),
        (PairFilter(state="diam", idle_days=5), ["Anastasia Fahik", "Petrus Leki"]),
    ],
)
def test_list_of_pairs(database: Database, wanted: PairFilter, mentees: list[str]) -> None:
    database.write(three_pairs)

    def read(session: Session) -> list[str]:
        return [row.mentee.name for row in find_pairs(session, rules(session), wanted, TODAY)]

    assert database.read(read) == mentees
    assert database.read(count_pairs, wanted, TODAY) == len(mentees)


def test_list_figures(database: Database) -> None:
    made = database.write(three_pairs).value

    def read(session: Session) -> dict[UUID, tuple[object, ...]]:
        rows = find_pairs(session, rules(session), PairFilter(), TODAY)
        return {row.id: (row.competency, row.sessions, row.jp, row.idle, row.period) for row in rows}

    rows = database.read(read)
    assert rows[made["busy"]] == ("Triase gawat darurat", 2, 2, 9, "5 Jan 2026 - 30 Jun 2026")
    assert rows[made["quiet"]] == ("Analisis data", 1, 2, 38, "5 Jan 2026 - 30 Jun 2026")


def test_facts_of_a_pair(database: Database) -> None:
    made = database.write(three_pairs).value

    def read(session: Session) -> PairFacts | None:
        return pair_facts(session, rules(session), made["busy"], TODAY)

    facts = database.read(read)
    assert facts is not None
    assert facts.row.mentor.full_name == "Ns. Yohanes Tukan, S.Kep."
    assert (facts.level_now, facts.level_goal, facts.superior) == (1, 3, True)
    assert [(line.day, line.counted, line.note) for line in facts.meetings] == [
        (date(2026, 2, 24), 0, "Belum ditandatangani mentor dan mentee."),
        (date(2026, 3, 3), 2, ""),
    ]
    assert [goal.text for goal in facts.goals] == ["Triase mandiri"]


def test_dictionary(database: Database) -> None:
    database.write(seed)
    assert [row.name for row in database.read(find_competencies, "perekat")] == ["Perekat Bangsa"]
    assert len(database.read(find_competencies, "", "manajerial")) == 8
