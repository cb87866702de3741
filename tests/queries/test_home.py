"""Figures of the start page, the last import, and what was worked on."""

from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from karier_desktop.models import Employee
from karier_desktop.queries.documents.agenda_facts import agenda_facts
from karier_desktop.queries.home import Figures, figures, last_import, recent_work
from karier_desktop.rules.agenda import agenda
from karier_desktop.storage import journal
from karier_desktop.storage.database import Database, rules
from tests.support.appraisals import decided
from tests.support.databases import FixedClock
from tests.support.factories import new_employee, new_increment, new_rank, new_training_history

DAY = date(2026, 3, 12)


def counted(session: Session) -> Figures:
    return figures(session, rules(session), agenda_facts(session, None, DAY).people, DAY)


def test_figures_count_people_in_service(database: Database) -> None:
    def fill(session: Session) -> None:
        maria = new_employee(session, name="Maria Nahak", position="Perawat")
        decided(session, maria.id)
        new_training_history(session, maria.id, jp=24, start_date=date(2026, 2, 2), end_date=date(2026, 2, 4))
        near = new_employee(session, name="Markus Tefa", birth_date=date(1968, 5, 4), position="Pengemudi")
        new_training_history(session, near.id, jp=19, start_date=date(2026, 2, 2), end_date=date(2026, 2, 4))
        new_employee(session, name="Siti Rumakway", employee_type="PPPK", contract_end=date(2028, 1, 1))
        new_employee(session, name="Pergi", legal_status="99")

    database.write(fill)
    found = database.read(counted)
    assert (found.pns, found.pppk, found.people) == (2, 1, 3)
    assert (found.year, found.appraised) == (2025, 1)
    assert (found.jp_minimum, found.jp_reached) == (20, 1)
    assert found.retiring == 1


def test_an_empty_office_counts_nothing(database: Database) -> None:
    found = database.read(counted)
    assert (found.people, found.complete, found.appraised, found.jp_reached, found.retiring) == (0, 0, 0, 0, 0)


def test_the_agenda_counts_from_the_last_increment_entered(database: Database) -> None:
    def fill(session: Session) -> None:
        one = new_employee(session, name="Maria Nahak")
        new_rank(session, one.id, golongan="III/c", effective_date=date(2024, 4, 1), grade_service_months=144)
        new_increment(session, one.id, effective_date=date(2024, 10, 1), grade_service_months=144)

    def due(session: Session) -> list[Any]:
        facts = agenda_facts(session, None, date(2026, 8, 20))
        return [item for item in agenda(rules(session), facts, date(2026, 8, 20)) if item.kind == "kgb"]

    database.write(fill)
    assert [item.when for item in database.read(due)] == [date(2026, 8, 1)]


def test_the_last_import_is_told(database: Database, clock: FixedClock) -> None:
    def bring(session: Session, name: str) -> None:
        new_employee(session)
        new_employee(session)
        journal.describe(session, f"Impor SIASN: {name}")

    assert database.read(last_import) is None
    database.write(bring, "januari.xlsx")
    clock.advance(hours=2)
    database.write(bring, "maret.xlsx")
    found = database.read(last_import)
    assert found is not None
    assert (found.file, found.records, found.at) == ("maret.xlsx", 2, clock.now())


def test_recent_work_names_each_record_once_and_leaves_bulk_out(database: Database, clock: FixedClock) -> None:
    def make(session: Session, name: str) -> Any:
        one = new_employee(session, name=name)
        journal.describe(session, f"Menambah pegawai: {name}")
        return one.id

    def touch(session: Session, person: Any) -> None:
        new_rank(session, person, golongan="II/a")
        found = session.get(Employee, person)
        assert found is not None
        found.phone = "0812"
        journal.describe(session, "Mengubah pegawai: Maria")

    def many(session: Session) -> None:
        new_employee(session)
        new_employee(session)
        journal.describe(session, "Menambah banyak")

    maria = database.write(make, "Maria").value
    clock.advance(minutes=1)
    markus = database.write(make, "Markus").value
    clock.advance(minutes=1)
    database.write(touch, maria)
    clock.advance(minutes=1)
    database.write(many)
    found = database.read(recent_work)
    assert [(one.id, one.label) for one in found] == [
        (maria, "Mengubah pegawai: Maria"),
        (markus, "Menambah pegawai: Markus"),
    ]
