"""DUK and nominatif: who is on the list, in which order, as of which date."""

from datetime import date
from uuid import UUID

import pytest
from sqlalchemy import event
from sqlalchemy.orm import Session

from karier_desktop.models import Appraisal, DisciplineSanction, FamilyMember
from karier_desktop.queries.documents.agenda import gather_agenda
from karier_desktop.queries.documents.agenda_facts import agenda_facts
from karier_desktop.queries.documents.duk import gather_duk
from karier_desktop.queries.documents.nominatif import GROUPINGS, gather_nominatif
from karier_desktop.queries.documents.params import DocumentParams
from karier_desktop.storage.database import Database
from tests.support.development import new_event, new_meeting, new_pair, new_seat
from tests.support.factories import (
    add,
    new_education,
    new_employee,
    new_office,
    new_position,
    new_rank,
    new_training_history,
    new_unit,
)

AS_OF = date(2026, 3, 31)


def fill(session: Session) -> dict[str, UUID]:
    new_office(session)
    top = new_unit(session, "Dinas Kesehatan")
    below = new_unit(session, "Puskesmas Wairunu", parent_id=top.id)
    other = new_unit(session, "Dinas Perhubungan")
    first = new_employee(session, name="Theresia", unit_id=below.id, birth_date=date(1970, 5, 6), back_title="M.Kes.")
    new_rank(session, first.id, golongan="III/d", effective_date=date(2019, 4, 1), grade_service_months=120)
    new_rank(session, first.id, golongan="IV/a", effective_date=date(2026, 4, 1), grade_service_months=200)
    new_position(session, first.id, position="Kepala Puskesmas", effective_date=date(2021, 1, 4), needs_review=True)
    new_education(session, first.id, level="40", name="S-1 Gizi", graduation_year=1995)
    new_education(session, first.id, level="45", name="S-2 Kesehatan Masyarakat", graduation_year=2014)
    new_training_history(
        session, first.id, kind="1", structural_level="2", name="PKP", end_date=date(2019, 6, 1), jp=913
    )
    new_training_history(session, first.id, name="PONED", end_date=date(2022, 5, 13), jp=40)
    add(session, FamilyMember(employee_id=first.id, relation="suami", name="Petrus"))
    add(session, FamilyMember(employee_id=first.id, relation="anak", name="Ani"))
    second = new_employee(session, name="Wagiman", unit_id=top.id, golongan="IV/b", rank_since=date(2020, 4, 1))
    third = new_employee(session, name="Abdul", unit_id=below.id, golongan="IX", employee_type="PPPK")
    new_employee(session, name="Pensiunan", unit_id=below.id, golongan="IV/c", legal_status="12")
    new_employee(session, name="Orang Lain", unit_id=other.id, golongan="III/a")
    return {"top": top.id, "below": below.id, "first": first.id, "second": second.id, "third": third.id}


@pytest.fixture
def ids(database: Database) -> dict[str, UUID]:
    return database.write(fill).value


def test_duk_lists_pns_in_service_of_the_unit_and_below(database: Database, ids: dict[str, UUID]) -> None:
    data = database.read(gather_duk, DocumentParams(AS_OF, unit_id=ids["top"]))
    assert [row.name for row in data.rows] == ["Wagiman", "Theresia, M.Kes."]
    assert (data.unit, data.as_of) == ("Dinas Kesehatan", AS_OF)
    assert data.rows[0].reason.startswith("Golongan lebih tinggi")


def test_duk_of_the_whole_office(database: Database, ids: dict[str, UUID]) -> None:
    data = database.read(gather_duk, DocumentParams(AS_OF))
    assert data.unit == "UPTD Puskesmas Wairunu"
    assert [row.name for row in data.rows] == ["Wagiman", "Theresia, M.Kes.", "Orang Lain"]


def test_duk_shows_what_held_on_the_date(database: Database, ids: dict[str, UUID]) -> None:
    def row(day: date) -> tuple[object, ...]:
        found = database.read(gather_duk, DocumentParams(day, unit_id=ids["below"])).rows[0]
        return found.golongan, found.rank_since, found.position, found.grade_months, found.education, found.course

    assert row(AS_OF) == ("III/d", date(2019, 4, 1), "Kepala Puskesmas", 203, "S-2 Kesehatan Masyarakat", "PKP")
    assert row(date(2026, 4, 1))[0] == "IV/a"
    assert row(date(2013, 1, 1)) == ("", None, "", None, "S-1 Gizi", "")


def test_duk_row_is_complete(database: Database, ids: dict[str, UUID]) -> None:
    row = database.read(gather_duk, DocumentParams(AS_OF, unit_id=ids["below"])).rows[0]
    assert (row.course_date, row.course_jp) == (date(2019, 6, 1), 913)
    assert (row.total_months, row.age, row.graduation_year) == (191, 55, 2014)
    assert row.education_level == "S-2"
    assert row.retires_on == date(2028, 6, 1)
    assert "menunggu kepastian" in row.remark


def test_people_appointed_later_are_not_yet_on_the_list(database: Database, ids: dict[str, UUID]) -> None:
    assert database.read(gather_duk, DocumentParams(date(2009, 12, 31))).rows == ()


def test_nominatif_lists_everybody_in_service(database: Database, ids: dict[str, UUID]) -> None:
    data = database.read(gather_nominatif, DocumentParams(AS_OF, unit_id=ids["top"], grouping="unit"))
    assert [(row.group, row.name) for row in data.rows] == [
        ("Dinas Kesehatan", "Wagiman"),
        ("Puskesmas Wairunu", "Theresia, M.Kes."),
        ("Puskesmas Wairunu", "Abdul"),
    ]
    row = data.rows[1]
    assert (row.spouses, row.children, row.status, row.cpns_date) == (1, 1, "Aktif", date(2010, 4, 1))
    assert row.technical is not None
    assert (row.technical.name, row.technical.jp, row.technical.year) == ("PONED", 40, 2022)
    assert row.leadership is not None
    assert row.leadership.name == "PKP"


@pytest.mark.parametrize(
    ("grouping", "groups"),
    [
        ("", [""]),
        ("golongan", ["Golongan IV/b", "Golongan III/d", "Golongan IX"]),
        ("position_kind", ["Pelaksana", "Belum diisi"]),
        ("education", ["S-2/Magister", "Belum diisi"]),
        ("sex", ["Laki-laki"]),
    ],
)
def test_nominatif_can_be_grouped(sqlcipher_database: Database, grouping: str, groups: list[str]) -> None:
    top = sqlcipher_database.write(fill).value["top"]
    data = sqlcipher_database.read(gather_nominatif, DocumentParams(AS_OF, unit_id=top, grouping=grouping))
    assert list(dict.fromkeys(row.group for row in data.rows)) == groups
    assert grouping in dict(GROUPINGS)


@pytest.mark.parametrize("gather", [gather_duk, gather_nominatif, gather_agenda])
def test_number_of_selects_does_not_grow_with_people(sqlcipher_database: Database, gather: object) -> None:
    def many(session: Session, people: int) -> None:
        for _ in range(people):
            new_employee(session, golongan="III/a", position="Perawat", education="S-1 Keperawatan")

    def count() -> int:
        return len(sqlcipher_database.read(_statements, gather))

    sqlcipher_database.write(many, 2)
    few = count()
    sqlcipher_database.write(many, 25)
    assert count() == few < 20


def _statements(session: Session, gather: object) -> list[str]:
    seen: list[str] = []

    def note(*args: object) -> None:
        seen.append(str(args[2]))

    engine = session.get_bind()
    event.listen(engine, "before_cursor_execute", note)
    try:
        gather(session, DocumentParams(AS_OF))  # type: ignore[operator]
    finally:
        event.remove(engine, "before_cursor_execute", note)
    return seen


def agenda_of(session: Session) -> UUID:
    unit = new_unit(session, "RSUD")
    senior = new_employee(session, name="Maria", unit_id=unit.id)
    junior = new_employee(session, name="Wagiman", unit_id=unit.id)
    pair = new_pair(session, senior.id, junior.id, start_date=date(2026, 1, 5), end_date=None)
    new_meeting(session, pair.id, date(2026, 2, 9), actions="Kirim surat", due_date=date(2026, 3, 1))
    new_meeting(session, pair.id, date(2026, 1, 9), actions="Sudah", due_date=date(2026, 2, 1), evidence="notulen")
    event = new_event(session, "PONED", start_date=date(2026, 4, 6), end_date=date(2026, 4, 7), status="dibuka")
    new_seat(session, event.id, junior.id)
    new_seat(session, event.id, senior.id, status="mundur")
    new_event(session, "Batal", start_date=date(2026, 4, 6), end_date=date(2026, 4, 7), status="dibatalkan")
    return unit.id


def test_agenda_brings_what_is_late_and_what_comes(database: Database) -> None:
    unit = database.write(agenda_of).value
    data = database.read(gather_agenda, DocumentParams(AS_OF, unit_id=unit))
    assert data.unit == "RSUD"
    lines = {(group.title, line.title, line.subject) for group in data.groups for line in group.lines}
    assert ("Terlambat", "Tindak lanjut", "Wagiman dengan Maria") in lines
    assert ("Terlambat", "Sesi mentoring", "Wagiman dengan Maria") in lines
    assert ("Nanti", "Pelatihan", "PONED") in lines
    assert not any(subject == "Batal" for _, _, subject in lines)
    details = [line.detail for group in data.groups for line in group.lines]
    assert "6 s.d. 7 April 2026, 1 peserta" in details
    assert "Sudah" not in details


def test_agenda_knows_predicates_and_sanctions(database: Database) -> None:
    def fill_one(session: Session) -> None:
        one = new_employee(session, name="Maria")
        add(
            session,
            Appraisal(
                employee_id=one.id, period_start=date(2025, 1, 1), period_end=date(2025, 12, 31), predicate="baik"
            ),
        )
        add(session, DisciplineSanction(employee_id=one.id, level="sedang", start_date=date(2026, 1, 1)))

    database.write(fill_one)
    person = database.read(agenda_facts, None, AS_OF).people[0]
    assert person.predicates == {2025: "baik"}
    assert [sanction.level for sanction in person.facts.sanctions] == ["sedang"]
