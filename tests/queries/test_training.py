"""Lists and panes of trainings: filters, pages, figures, the month with its clashes and days off."""

from datetime import date, time
from uuid import UUID

import pytest
from sqlalchemy.orm import Session

from karier_desktop.models import RuleOverride, TrainingParticipant, TrainingProgram
from karier_desktop.queries.training import EventFilter, count_events, event_facts, find_events, years_of_events
from karier_desktop.queries.training_calendar import calendar
from karier_desktop.queries.training_jp import JpFilter, jp_list
from karier_desktop.queries.training_money import find_budget_lines, find_programs, find_providers
from karier_desktop.queries.training_people import CandidateFilter, choices, find_candidates, seats_of
from karier_desktop.rules.training import TrainingPlan
from karier_desktop.storage.database import Database, rules
from tests.support.development import (
    new_budget_line,
    new_event,
    new_hours,
    new_meeting,
    new_pair,
    new_provider,
    new_seat,
)
from tests.support.factories import new_employee, new_training_history, new_unit

TODAY = date(2026, 3, 12)


def three_events(session: Session) -> None:
    new_event(session, "Bimtek SKP", venue="Aula BKPSDM", quota=10)
    new_event(session, "Pelatihan BTCLS", start_date=date(2026, 3, 2), end_date=date(2026, 3, 4), status="berjalan")
    new_event(session, "Seminar gizi", start_date=date(2025, 5, 2), end_date=date(2025, 5, 2), status="selesai")


@pytest.mark.parametrize(
    ("wanted", "names"),
    [
        (EventFilter(), ["Bimtek SKP", "Pelatihan BTCLS", "Seminar gizi"]),
        (EventFilter(descending=False), ["Seminar gizi", "Pelatihan BTCLS", "Bimtek SKP"]),
        (EventFilter(words="aula bimtek"), ["Bimtek SKP"]),
        (EventFilter(words="100%"), []),
        (EventFilter(year=2025), ["Seminar gizi"]),
        (EventFilter(state="rencana"), ["Bimtek SKP"]),
        (EventFilter(state="lewat"), ["Pelatihan BTCLS"]),
        (EventFilter(state="selesai"), ["Seminar gizi"]),
        (EventFilter(sort="name", descending=False), ["Bimtek SKP", "Pelatihan BTCLS", "Seminar gizi"]),
    ],
)
def test_list_of_events(database: Database, wanted: EventFilter, names: list[str]) -> None:
    database.write(three_events)
    assert [row.name for row in database.read(find_events, wanted, TODAY)] == names
    assert database.read(count_events, wanted, TODAY) == len(names)


def test_list_comes_in_pages(database: Database) -> None:
    database.write(three_events)
    first = database.read(find_events, EventFilter(), TODAY, 2)
    rest = database.read(find_events, EventFilter(), TODAY, 2, 2)
    assert [row.name for row in (*first, *rest)] == ["Bimtek SKP", "Pelatihan BTCLS", "Seminar gizi"]
    assert database.read(years_of_events) == [2026, 2025]


def test_facts_of_an_event(database: Database) -> None:
    def make(session: Session) -> UUID:
        line = new_budget_line(session, 10_000_000)
        provider = new_provider(session, mou_expires=date(2026, 12, 31))
        event = new_event(session, quota=10, provider_id=provider.id, budget_line_id=line.id, planned_cost=5_750_000)
        new_seat(session, event.id, new_employee(session).id)
        new_seat(session, event.id, new_employee(session).id, status="mundur")
        new_hours(session, event.id, date(2026, 3, 26), 8, 10)
        new_hours(session, event.id, date(2026, 3, 25), 13, 15)
        return event.id

    facts = database.read(event_facts, database.write(make).value)
    assert facts is not None
    assert (facts.row.seats, facts.budget_left, facts.row.when) == ("1/10", 4_250_000, "25 s.d. 27 Maret 2026")
    assert [(line.day.day, line.start) for line in facts.sessions] == [(25, time(13)), (26, time(8))]
    assert database.read(event_facts, UUID(int=1)) is None


def test_month_marks_clashes_until_a_reason_is_given(database: Database) -> None:
    def make(session: Session) -> tuple[UUID, UUID]:
        one = new_event(session, "Bimtek SKP")
        two = new_event(session, "Asuhan", start_date=date(2026, 3, 26), end_date=date(2026, 4, 2))
        person = new_employee(session).id
        new_seat(session, one.id, person)
        return one.id, new_seat(session, two.id, person).id

    one, seat = database.write(make).value

    def month(session: Session) -> list[tuple[str, bool, int]]:
        found = calendar(session, rules(session), date(2026, 2, 23), date(2026, 4, 5))
        return [(event.name, event.clash, found.clashes) for event in found.events]

    assert database.read(month) == [("Bimtek SKP", True, 1), ("Asuhan", True, 1)]

    def accept(session: Session) -> None:
        session.get_one(TrainingParticipant, seat).clash_reason = "Bergantian"

    database.write(accept)
    assert database.read(month) == [("Bimtek SKP", False, 0), ("Asuhan", False, 0)]


def test_month_shows_meetings_and_days_off(database: Database) -> None:
    def make(session: Session) -> None:
        pair = new_pair(session, new_employee(session).id, new_employee(session).id)
        new_meeting(session, pair.id, date(2026, 1, 9))
        new_meeting(session, pair.id, date(2026, 1, 9))
        session.add(RuleOverride(rule_table="holiday", key="2026-01-16", value={"name": "Isra Mikraj"}))

    database.write(make)

    def month(session: Session) -> tuple[list[tuple[str, int]], dict[date, str]]:
        found = calendar(session, rules(session), date(2025, 12, 29), date(2026, 2, 8))
        return [(event.name, event.first.day) for event in found.events], dict(found.holidays)

    assert database.read(month) == (
        [("2 sesi", 9)],
        {date(2026, 1, 1): "Tahun Baru Masehi", date(2026, 1, 16): "Isra Mikraj"},
    )


def test_picker_filters_and_leaves_out_who_is_seated(database: Database) -> None:
    def make(session: Session) -> dict[str, UUID]:
        unit, ward = new_unit(session, "Puskesmas Wairunu"), None
        ward = new_unit(session, "Instalasi Gawat Darurat", parent_id=unit.id)
        found = {
            "igd": new_employee(session, name="Anastasia Fahik", unit_id=ward.id, golongan="III/a"),
            "puskesmas": new_employee(session, name="Petrus Leki", unit_id=unit.id, golongan="III/b"),
            "elsewhere": new_employee(session, name="Markus Tefa", position="Pengemudi"),
            "retired": new_employee(session, name="Maria Nahak", legal_status="99"),
        }
        new_training_history(session, found["igd"].id, jp=20, end_date=date(2026, 2, 1))
        return {"unit": unit.id, "ward": ward.id} | {name: person.id for name, person in found.items()}

    made = database.write(make).value
    plan = TrainingPlan(UUID(int=1), "Bimtek", date(2026, 3, 25), date(2026, 3, 27))

    def names(wanted: CandidateFilter, event: TrainingPlan = plan) -> list[str]:
        def read(session: Session) -> list[str]:
            return [person.name for person in find_candidates(session, rules(session), wanted, event)]

        return database.read(read)

    assert names(CandidateFilter()) == ["Anastasia Fahik", "Markus Tefa", "Petrus Leki"]
    assert names(CandidateFilter(unit_id=made["unit"])) == ["Anastasia Fahik", "Petrus Leki"]
    assert names(CandidateFilter(words="gawat")) == ["Anastasia Fahik"]
    assert names(CandidateFilter(golongan="III/b")) == ["Petrus Leki"]
    assert names(CandidateFilter(position="Pengemudi")) == ["Markus Tefa"]
    assert names(CandidateFilter(jp_below=20)) == ["Markus Tefa", "Petrus Leki"]
    seated = TrainingPlan(UUID(int=1), "Bimtek", plan.first, plan.last, participants=(made["puskesmas"],))
    assert names(CandidateFilter(), seated) == ["Anastasia Fahik", "Markus Tefa"]
    offered = database.read(lambda session: choices(session, rules(session), TODAY))
    assert [(name, depth) for _, name, depth in offered.units] == [
        ("Puskesmas Wairunu", 0),
        ("Instalasi Gawat Darurat", 1),
    ]
    assert (offered.golongan, offered.needed) == (("III/b", "III/a"), 20)


def test_seats_say_what_else_is_booked(database: Database) -> None:
    def make(session: Session) -> tuple[UUID, list[UUID]]:
        one, two = new_event(session, "Bimtek SKP"), new_event(session, "Asuhan")
        who = [new_employee(session, name=name).id for name in ("Anastasia Fahik", "Petrus Leki")]
        for person in who:
            new_seat(session, one.id, person)
        new_seat(session, two.id, who[0])
        return one.id, who

    event, who = database.write(make).value
    plan = TrainingPlan(event, "Bimtek SKP", date(2026, 3, 25), date(2026, 3, 27), participants=tuple(who))

    def read(session: Session) -> list[tuple[str, bool, tuple[str, ...]]]:
        return [
            (seat.person.name, seat.clashes, tuple(label for _, label, _ in seat.person.busy))
            for seat in seats_of(session, rules(session), plan)
        ]

    assert database.read(read) == [("Anastasia Fahik", True, ("Asuhan",)), ("Petrus Leki", False, ())]


def test_recap_of_the_year(database: Database) -> None:
    def make(session: Session) -> None:
        full, half, none = (new_employee(session, name=name) for name in ("Anastasia", "Petrus", "Wagiman"))
        new_training_history(session, full.id, jp=20, end_date=date(2026, 2, 1))
        new_training_history(session, full.id, jp=99, end_date=date(2025, 2, 1))
        pair = new_pair(session, full.id, half.id)
        for day in (3, 10, 17):
            new_meeting(session, pair.id, date(2026, 2, day))
        new_meeting(session, pair.id, date(2026, 3, 3), mentee_signed=False)
        new_training_history(session, none.id, jp=6, certificate_date=date(2026, 1, 9))

    database.write(make)

    def recap(wanted: JpFilter) -> list[tuple[str, int, int]]:
        def read(session: Session) -> list[tuple[str, int, int]]:
            return [(row.name, row.jp, row.missing) for row in jp_list(session, rules(session), wanted)]

        return database.read(read)

    assert recap(JpFilter(2026)) == [("Anastasia", 20, 0), ("Petrus", 4, 16), ("Wagiman", 6, 14)]
    assert recap(JpFilter(2026, state="terpenuhi")) == [("Anastasia", 20, 0)]
    assert recap(JpFilter(2026, state="kurang", sort="jp")) == [("Petrus", 4, 16), ("Wagiman", 6, 14)]
    assert recap(JpFilter(2025, state="nol")) == [("Petrus", 0, 20), ("Wagiman", 0, 20)]


def test_supporting_lists(database: Database) -> None:
    def make(session: Session) -> None:
        program = TrainingProgram(name="BTCLS")
        session.add(program)
        line = new_budget_line(session, 100, code="5.1.02")
        new_provider(session)
        session.flush()
        new_event(session, program_id=program.id, budget_line_id=line.id, planned_cost=30)
        new_event(session, program_id=program.id, budget_line_id=line.id, planned_cost=50, status="dibatalkan")
        new_event(session, budget_line_id=line.id, planned_cost=50, actual_cost=20)

    database.write(make)
    assert [(row.name, row.left) for row in database.read(find_budget_lines, "5.1")] == [("Diklat pegawai", 50)]
    assert [(row.name, row.events) for row in database.read(find_programs)] == [("BTCLS", 2)]
    assert [row.name for row in database.read(find_providers, "bkpsdm")] == ["BKPSDM Kabupaten Nusa Timur"]
