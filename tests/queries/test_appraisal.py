"""The queue of a period, the list of all appraisals, what is said of a unit."""

from datetime import date
from uuid import UUID

import pytest
from sqlalchemy.orm import Session

from karier_desktop.models import AppraisalFeedback, BehaviourScore, Employee
from karier_desktop.queries.appraisal import (
    AppraisalFilter,
    appraisal_ids,
    appraisal_years,
    count_appraisals,
    current_period,
    find_appraisals,
    latest_before,
    overlapping,
    place_of,
)
from karier_desktop.queries.appraisal_queue import UnitPerformance, appraisal_queue, unit_performance
from karier_desktop.rules.appraisal import Period
from karier_desktop.storage.database import Database, today
from tests.support.appraisals import (
    YEAR_2025,
    decided,
    new_appraisal,
    new_behaviours,
    new_indicator,
    new_result,
    planned,
)
from tests.support.factories import add, new_employee, new_unit

QUARTER = Period("triwulan", date(2025, 10, 1), date(2025, 12, 31))


def queue(database: Database, unit_id: UUID | None = None) -> list[tuple[str, str, int, int]]:
    def read(session: Session) -> list[tuple[str, str, int, int]]:
        rows = appraisal_queue(session, YEAR_2025, unit_id)
        return [(r.name, r.state, *((r.progress.done, r.progress.lines) if r.progress else (0, 0))) for r in rows]

    return database.read(read)


def test_the_queue_has_open_people_first_and_counts_their_lines(database: Database) -> None:
    def make(session: Session) -> None:
        people = {
            name: new_employee(session, name=name).id for name in ("Anton", "Bertha", "Cici", "Dodi", "Emi", "Fani")
        }
        decided(session, people["Anton"])
        scored = planned(session, people["Emi"])
        new_result(session, scored.id, "Tambahan", score=2, section="tambahan")
        waiting = planned(session, people["Bertha"])
        new_appraisal(session, people["Cici"], status="rencana")
        told = new_appraisal(session, people["Fani"])
        new_indicator(session, new_result(session, told.id).id, feedback="Cepat dan teliti.")
        thing = new_result(session, waiting.id, "Dihapus", score=3)
        session.delete(thing)

    database.write(make)
    assert queue(database) == [
        ("Bertha", "menunggu", 0, 10),
        ("Cici", "belum", 0, 0),
        ("Dodi", "belum", 0, 0),
        ("Emi", "sedang", 1, 11),
        ("Fani", "sedang", 0, 1),
        ("Anton", "selesai", 0, 0),
    ]


@pytest.mark.parametrize("kind", ["piece", "behaviour"])
def test_feedback_of_any_kind_ends_the_waiting(database: Database, kind: str) -> None:
    def make(session: Session) -> None:
        made = new_appraisal(session, new_employee(session, name="Anton").id)
        new_behaviours(session, made.id)
        if kind == "piece":
            add(session, AppraisalFeedback(appraisal_id=made.id, given_on=date(2025, 6, 1), text="Baik"))
        else:
            add(session, BehaviourScore(appraisal_id=made.id, behaviour="loyal", feedback="Menjaga nama baik."))

    database.write(make)
    ((_, state, done, _),) = queue(database)
    assert (state, done) == ("sedang", 0)


def test_who_is_in_the_queue(database: Database) -> None:
    def make(session: Session) -> None:
        new_employee(session, name="Aktif")
        new_employee(session, name="Tugas belajar", legal_status="3")
        new_employee(session, name="Tanpa kedudukan", legal_status="")
        new_employee(session, name="Pensiun", legal_status="88")
        new_employee(session, name="Baru 2026", cpns_date=date(2026, 3, 1))
        new_employee(session, name="Kontrak habis", employee_type="PPPK", contract_end=date(2024, 12, 31))
        decided(session, new_employee(session, name="Pensiun, sudah dinilai", legal_status="88").id)
        session.delete(new_employee(session, name="Dihapus"))

    database.write(make)
    assert [name for name, *_ in queue(database)] == [
        "Aktif",
        "Tanpa kedudukan",
        "Tugas belajar",
        "Pensiun, sudah dinilai",
    ]


def test_the_queue_of_a_unit_takes_in_the_units_below(database: Database) -> None:
    def make(session: Session) -> UUID:
        above = new_unit(session, "Dinas Kesehatan")
        below = new_unit(session, "Puskesmas Wairunu", parent_id=above.id)
        new_employee(session, name="Anton", unit_id=above.id)
        new_employee(session, name="Bertha", unit_id=below.id)
        new_employee(session, name="Cici", unit_id=new_unit(session, "Dinas Pendidikan").id)
        return above.id

    unit = database.write(make).value
    assert [name for name, *_ in queue(database, unit)] == ["Anton", "Bertha"]


def test_of_two_parts_of_a_year_the_later_one_counts(database: Database) -> None:
    def make(session: Session) -> None:
        person = new_employee(session, name="Anton").id
        decided(session, person, period_end=date(2025, 5, 31))
        new_appraisal(session, person, period_start=date(2025, 6, 1))
        new_appraisal(session, person, period_kind="triwulan", period_start=QUARTER.start)

    database.write(make)
    assert queue(database) == [("Anton", "menunggu", 0, 0)]


def test_names_with_degrees_and_the_line_to_search_in(database: Database) -> None:
    def read(session: Session) -> tuple[str, str, str]:
        (row,) = appraisal_queue(session, YEAR_2025)
        return row.full_name, row.search, row.nip

    database.write(lambda s: new_employee(s, name="Émi Tukan", front_title="Ns.", back_title="S.Kep.", nip="1").id)
    assert database.read(read) == ("Ns. Émi Tukan, S.Kep.", "ns. emi tukan s.kep. 1", "1")


def four(session: Session) -> dict[str, UUID]:
    unit = new_unit(session)
    ana = new_employee(session, name="Ana", unit_id=unit.id, nip="199001012015042901")
    budi = new_employee(session, name="Budi Leki", front_title="Ns.")
    return {
        "unit": unit.id,
        "ana 2024": decided(
            session, ana.id, "sangat_baik", period_start=date(2024, 1, 1), period_end=date(2024, 12, 31)
        ).id,
        "ana 2025": new_appraisal(session, ana.id, appraiser_name="dr. Maria Nahak").id,
        "budi 2025": decided(session, budi.id).id,
        "budi tw4": new_appraisal(session, budi.id, period_kind="triwulan", period_start=QUARTER.start).id,
    }


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (AppraisalFilter(), ["ana 2025", "budi 2025", "budi tw4", "ana 2024"]),
        (AppraisalFilter(sort="employee_name", descending=False), ["ana 2024", "ana 2025", "budi 2025", "budi tw4"]),
        (AppraisalFilter(text="budi"), ["budi 2025", "budi tw4"]),
        (AppraisalFilter(text="19900101 201504 2 901"), ["ana 2025", "ana 2024"]),
        (AppraisalFilter(year=2024), ["ana 2024"]),
        (AppraisalFilter(kind="triwulan"), ["budi tw4"]),
        (AppraisalFilter(predicate="sangat_baik"), ["ana 2024"]),
        (AppraisalFilter(state="berjalan"), ["ana 2025", "budi tw4"]),
        (AppraisalFilter(text="ana", state="selesai"), ["ana 2024"]),
        (AppraisalFilter(text="100%"), []),
    ],
)
def test_list_of_appraisals(database: Database, wanted: AppraisalFilter, expected: list[str]) -> None:
    ids = {found: name for name, found in database.write(four).value.items()}
    found = [ids[row.id] for row in database.read(find_appraisals, wanted)]
    assert sorted(found) == sorted(expected)
    assert [name.split()[0] for name in found] == [name.split()[0] for name in expected]
    assert database.read(count_appraisals, wanted) == len(expected)


def test_the_list_is_filtered_by_unit_and_person_and_comes_by_pages(database: Database) -> None:
    ids = database.write(four).value
    rows = database.read(find_appraisals, AppraisalFilter(unit_id=ids["unit"]))
    assert {row.employee_name for row in rows} == {"Ana"}
    person = rows[0].employee_id
    assert database.read(count_appraisals, AppraisalFilter(employee_id=person)) == 2
    pages = [database.read(find_appraisals, AppraisalFilter(), start, start + 3) for start in (0, 3)]
    assert [len(page) for page in pages] == [3, 1]
    assert database.read(appraisal_ids, AppraisalFilter()) == [row.id for page in pages for row in page]


def test_a_line_of_the_list(database: Database) -> None:
    database.write(four)
    row = database.read(find_appraisals, AppraisalFilter(year=2024))[0]
    assert (row.period, row.predicate_name, row.state) == ("1 Januari s.d. 31 Desember 2024", "Sangat Baik", "selesai")
    assert database.read(appraisal_years) == [2025, 2024]


def period(database: Database) -> Period:
    return database.read(lambda session: current_period(session, today(session)))


def test_work_begins_with_last_year(database: Database) -> None:
    assert period(database) == YEAR_2025


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        ([(YEAR_2025, "")], YEAR_2025),
        ([(YEAR_2025, "baik")], YEAR_2025),
        ([(YEAR_2025, "baik"), (Period("tahunan", date(2026, 1, 1), date(2026, 12, 31)), "")],
         Period("tahunan", date(2026, 1, 1), date(2026, 12, 31))),
        ([(YEAR_2025, ""), (Period("tahunan", date(2026, 1, 1), date(2026, 12, 31)), "")], YEAR_2025),
        ([(YEAR_2025, "baik"), (QUARTER, "")], QUARTER),
        ([(Period("tahunan", date(2025, 3, 1), date(2025, 12, 31)), "")], YEAR_2025),
        ([(Period("tahunan", date(2027, 1, 1), date(2027, 12, 31)), "")], YEAR_2025),
    ],
)  # fmt: skip
def test_work_goes_on_where_it_is_open(database: Database, made: list[tuple[Period, str]], expected: Period) -> None:
    def make(session: Session) -> None:
        for one, predicate in made:
            days = {"period_kind": one.kind, "period_start": one.start, "period_end": one.end}
            new_appraisal(session, new_employee(session).id, predicate=predicate, **days)

    database.write(make)
    assert period(database) == expected


def test_overlaps_are_of_the_same_kind_and_of_others_only(database: Database) -> None:
    def make(session: Session) -> tuple[UUID, UUID]:
        person = new_employee(session).id
        return person, new_appraisal(session, person, period_end=date(2025, 5, 31)).id

    person, own = database.write(make).value
    part = Period("tahunan", YEAR_2025.start, date(2025, 5, 31))
    assert database.read(overlapping, person, YEAR_2025) == part
    assert database.read(overlapping, person, YEAR_2025, own) is None
    assert database.read(overlapping, person, Period("tahunan", date(2025, 6, 1), date(2025, 12, 31))) is None
    assert database.read(overlapping, person, Period("semester", date(2025, 1, 1), date(2025, 6, 30))) is None


def test_where_the_queue_shows_an_appraisal(database: Database) -> None:
    def make(session: Session) -> tuple[UUID, list[UUID]]:
        person = new_employee(session).id
        part = {"period_start": date(2025, 3, 1)}
        april = {"period_kind": "triwulan", "period_start": date(2025, 4, 1), "period_end": date(2025, 5, 31)}
        return person, [new_appraisal(session, person, **over).id for over in (part, april)]

    person, (yearly, quarter) = database.write(make).value
    assert database.read(place_of, yearly) == (person, YEAR_2025)
    assert database.read(place_of, quarter) == (person, Period("triwulan", date(2025, 4, 1), date(2025, 6, 30)))
    assert database.read(place_of, person) is None


def test_the_newest_plan_before_a_day(database: Database) -> None:
    ids = database.write(four).value

    def read(session: Session) -> list[UUID | None]:
        ana = session.get_one(Employee, find_appraisals(session, AppraisalFilter(text="ana"))[0].employee_id).id
        return [latest_before(session, ana, date(year, 1, 1)) for year in (2026, 2025, 2024)]

    assert database.read(read) == [ids["ana 2025"], ids["ana 2024"], None]


def test_what_is_said_of_a_unit(database: Database) -> None:
    def make(session: Session) -> tuple[UUID, UUID]:
        one, other = new_unit(session, "Satu"), new_unit(session, "Dua")
        good = {"organisation_predicate": "baik", "organisation_achievement": "Target 98 %"}
        for unit, said in ((one, good), (one, {}), (other, {"organisation_predicate": "kurang"})):
            new_appraisal(session, new_employee(session, unit_id=unit.id).id, **said)
        return one.id, other.id

    one, other = database.write(make).value
    assert database.read(unit_performance, YEAR_2025, one) == UnitPerformance("baik", "Target 98 %", False, 2)
    assert database.read(unit_performance, YEAR_2025, other) == UnitPerformance("kurang", "", False, 1)
    assert database.read(unit_performance, YEAR_2025) == UnitPerformance("", "Target 98 %", True, 3)
    assert database.read(unit_performance, QUARTER) == UnitPerformance()
