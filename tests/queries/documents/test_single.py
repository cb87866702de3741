"""Documents about one thing: a person, an event, a pair, an appraisal; and the office itself."""

from datetime import date, time
from uuid import UUID, uuid4

import pytest
from sqlalchemy.orm import Session

from karier_desktop.models import (
    Appraisal,
    AppraisalFeedback,
    Award,
    BehaviourScore,
    DisciplineSanction,
    Employee,
    FamilyMember,
    MentoringProgram,
    WorkIndicator,
    WorkResult,
)
from karier_desktop.queries.documents.appraisal import gather_appraisal
from karier_desktop.queries.documents.attendance import gather_attendance
from karier_desktop.queries.documents.biodata import gather_biodata
from karier_desktop.queries.documents.biodata_lines import CHAPTERS, ORDINARY
from karier_desktop.queries.documents.mentoring import gather_logbook, gather_pairs
from karier_desktop.queries.documents.office import gather_office, gather_signer, unit_title
from karier_desktop.queries.documents.params import DocumentParams
from karier_desktop.queries.documents.schedule import gather_schedule
from karier_desktop.rules.problem import KnownError
from karier_desktop.storage.database import Database
from tests.support.development import new_event, new_goal, new_hours, new_meeting, new_pair, new_provider, new_seat
from tests.support.factories import (
    add,
    new_competency,
    new_education,
    new_employee,
    new_employee_competency,
    new_increment,
    new_office,
    new_position,
    new_rank,
    new_signer,
    new_training_history,
    new_unit,
)

AS_OF = date(2026, 3, 31)
ALL = frozenset(chapter.code for chapter in CHAPTERS)


def person_with_everything(session: Session) -> UUID:
    one = new_employee(
        session, name="Theresia", back_title="M.Kes.", sex="P", nik="5306014605700001", religion="3", address="Wairunu"
    )
    new_rank(session, one.id, golongan="III/a", effective_date=date(2012, 4, 1), base_pay=2_000_000)
    new_rank(session, one.id, golongan="III/b", effective_date=date(2016, 4, 1), promotion_kind="101")
    new_position(session, one.id, position="Perawat Ahli Pertama", effective_date=date(2013, 1, 1))
    new_education(session, one.id, school="Univ. Nusa Timur")
    new_increment(session, one.id, new_pay=3_000_000)
    for kind, name in (("1", "PKP"), ("2", "Jabfung"), ("3", "PONED"), ("9", "Seminar"), ("16", "E-learning")):
        new_training_history(session, one.id, kind=kind, name=name, start_date=date(2020, 1, int(kind)), jp=10)
    for relation, name in (("suami", "Petrus"), ("anak", "Ani"), ("ibu", "Yuliana"), ("saudara", "Andreas")):
        add(session, FamilyMember(employee_id=one.id, relation=relation, name=name))
    add(session, Award(employee_id=one.id, kind="X", name="Satyalancana Karya Satya X Tahun", year=2020))
    add(session, DisciplineSanction(employee_id=one.id, level="ringan", start_date=date(2011, 1, 1)))
    new_employee_competency(session, one.id, level=3, standard_level=2, method="asesmen")
    add(session, Appraisal(employee_id=one.id, predicate="baik", **period(2025)))
    add(session, Appraisal(employee_id=one.id, predicate="", **period(2024)))
    junior = new_employee(session, name="Wagiman")
    pair = new_pair(session, one.id, junior.id, status="berjalan", aim="Triase", start_date=date(2026, 1, 5))
    new_meeting(session, pair.id, date(2026, 1, 9), jp=2, mentor_signed=True, mentee_signed=True)
    new_meeting(session, pair.id, date(2026, 1, 16), jp=2, mentee_signed=False)
    return one.id


def period(year: int) -> dict[str, object]:
    return {"period_start": date(year, 1, 1), "period_end": date(year, 12, 31), "result_rating": "sesuai"}


def test_biodata_has_every_ticked_chapter(database: Database) -> None:
    employee = database.write(person_with_everything).value
    data = database.read(gather_biodata, DocumentParams(AS_OF, employee_id=employee, chapters=ALL))
    assert (data.name, len(data.facts)) == ("Theresia, M.Kes.", 15)
    assert {fact.label for fact in data.private} == {"NIK", "Agama", "Alamat"}
    assert [(line.rank, line.pay) for line in data.ranks] == [
        ("Penata Muda", 2_000_000),
        ("Penata Muda Tingkat I", None),
    ]
    assert [(line.position, line.golongan) for line in data.positions] == [("Perawat Ahli Pertama", "III/a")]
    assert [line.level for line in data.educations] == ["S-1"]
    assert {(line.chapter, line.name.split(":")[0]) for line in data.trainings} == {
        ("leadership", "PKP"),
        ("functional", "Jabfung"),
        ("technical", "PONED"),
        ("seminars", "Seminar"),
        ("nonclassical", "E-learning"),
        ("nonclassical", "Mentoring"),
    }
    mentoring = next(line for line in data.trainings if line.name.startswith("Mentoring"))
    assert (mentoring.name, mentoring.jp) == ("Mentoring: Triase, sebagai mentor bersama Wagiman", 2)
    assert {(line.chapter, line.name) for line in data.family} == {
        ("spouses", "Petrus"),
        ("children", "Ani"),
        ("parents", "Yuliana"),
    }
    assert [line.predicate for line in data.appraisals] == ["Baik"]
    assert [(line.level, line.standard) for line in data.competencies] == [(3, 2)]
    assert (len(data.awards), len(data.increments), [line.level for line in data.sanctions]) == (1, 1, ["Ringan"])


def test_sensitive_chapters_are_left_out_unless_ticked(database: Database) -> None:
    employee = database.write(person_with_everything).value
    data = database.read(gather_biodata, DocumentParams(AS_OF, employee_id=employee))
    assert data.private == data.family == data.increments == data.sanctions == ()
    assert all(line.pay is None for line in data.ranks)
    assert data.ranks
    assert {"private", "spouses", "children", "parents", "increments", "sanctions"} == ALL - ORDINARY


def test_biodata_shows_what_was_known_on_the_date(database: Database) -> None:
    employee = database.write(person_with_everything).value
    data = database.read(gather_biodata, DocumentParams(date(2014, 1, 1), employee_id=employee, chapters=ALL))
    assert [line.golongan for line in data.ranks] == ["III/a"]
    assert data.trainings == data.awards == data.appraisals == ()


def schedule_of(session: Session) -> UUID:
    unit = new_unit(session, "RSUD")
    provider = new_provider(session, "Bapelkes")
    first, last = date(2026, 4, 6), date(2026, 4, 7)
    event = new_event(
        session,
        "PONED",
        batch="II",
        provider_id=provider.id,
        venue="Aula",
        city="Kupang",
        start_date=first,
        end_date=last,
    )
    new_hours(session, event.id, last, 8, 10, topic="Praktik", instructor="dr. Maria", jp=3)
    new_hours(session, event.id, first, 13, 15, topic="Teori", instructor="dr. Maria", jp=2)
    new_hours(session, event.id, first, 8, 9, topic="Pembukaan", instructor="Petrus", jp=1)
    for name, status in (("Wagiman", "terdaftar"), ("Abdul", "lulus"), ("Siti", "mundur")):
        new_seat(session, event.id, new_employee(session, name=name, unit_id=unit.id).id, status=status)
    return event.id


def test_schedule_is_in_order_of_time(database: Database) -> None:
    event = database.write(schedule_of).value
    data = database.read(gather_schedule, DocumentParams(AS_OF, event_id=event))
    assert (data.name, data.batch, data.provider, data.venue) == ("PONED", "II", "Bapelkes", "Aula, Kupang")
    assert [one.topic for one in data.sessions] == ["Pembukaan", "Teori", "Praktik"]


def test_attendance_lists_those_who_come(database: Database) -> None:
    event = database.write(schedule_of).value
    data = database.read(gather_attendance, DocumentParams(AS_OF, event_id=event))
    assert [(one.name, one.unit) for one in data.people] == [("Abdul", "RSUD"), ("Wagiman", "RSUD")]
    assert (data.days, data.start, data.end) == ((date(2026, 4, 6), date(2026, 4, 7)), time(8), time(15))
    one_day = database.read(gather_attendance, DocumentParams(AS_OF, event_id=event, day=date(2026, 4, 7), blanks=0))
    assert (one_day.days, one_day.topics, one_day.blanks) == ((date(2026, 4, 7),), "Praktik", 0)


def test_attendance_of_an_event_without_sessions_has_its_days(database: Database) -> None:
    def bare(session: Session) -> UUID:
        return new_event(session, start_date=date(2026, 4, 6), end_date=date(2026, 4, 8)).id

    data = database.read(gather_attendance, DocumentParams(AS_OF, event_id=database.write(bare).value))
    assert len(data.days) == 3
    assert (data.start, data.speakers) == (None, "")


def pairs_of(session: Session) -> dict[str, UUID]:
    unit, other = new_unit(session, "RSUD"), new_unit(session, "Dinas")
    program = add(session, MentoringProgram(name="Mentoring 2026"))
    competency = new_competency(session, "Pelayanan Publik")
    senior = new_employee(session, name="Maria", front_title="dr.", golongan="IV/b", unit_id=unit.id, position="Dokter")
    junior = new_employee(session, name="Wagiman", golongan="III/a", unit_id=other.id)
    running = new_pair(
        session,
        senior.id,
        junior.id,
        program_id=program.id,
        competency_id=competency.id,
        aim="Triase",
        status="berjalan",
        start_date=date(2026, 1, 5),
        decree_number="800/17",
        decree_date=date(2026, 1, 2),
    )
    new_pair(session, senior.id, junior.id, status="dihentikan", start_date=date(2026, 1, 5))
    new_pair(session, junior.id, senior.id, status="selesai", start_date=date(2025, 1, 5), end_date=date(2025, 6, 5))
    new_goal(session, running.id, reached="tercapai")
    new_meeting(session, running.id, date(2026, 2, 9), topic="Kedua", jp=2, mentor_signed=True, mentee_signed=True)
    new_meeting(session, running.id, date(2026, 1, 9), topic="Pertama", jp=2, mentor_signed=False)
    return {"pair": running.id, "program": program.id, "unit": unit.id, "other": other.id}


def test_pairs_that_run_on_the_date(database: Database) -> None:
    ids = database.write(pairs_of).value
    data = database.read(gather_pairs, DocumentParams(AS_OF, unit_id=ids["other"], program_id=ids["program"]))
    assert (data.unit, data.program, len(data.rows)) == ("Dinas", "Mentoring 2026", 1)
    row = data.rows[0]
    assert (row.kind, row.remark, row.aim) == ("Mentoring", "", "Pelayanan Publik\nTriase")
    assert (row.mentor.name, row.mentor.position, row.mentor.golongan) == ("dr. Maria", "Dokter", "IV/b")
    assert len(database.read(gather_pairs, DocumentParams(date(2025, 2, 1))).rows) == 2


def test_logbook_counts_signed_hours(database: Database) -> None:
    ids = database.write(pairs_of).value
    data = database.read(gather_logbook, DocumentParams(AS_OF, pair_id=ids["pair"]))
    assert [one.topic for one in data.sessions] == ["Pertama", "Kedua"]
    assert (data.total_jp, data.counted_jp) == (4, 2)
    assert (data.aim, data.decree) == ("Pelayanan Publik: Triase", "Nomor 800/17 tanggal 2 Januari 2026")
    assert [goal.reached for goal in data.goals] == ["Tercapai"]
    assert (data.mentor.unit, data.mentee.unit) == ("RSUD", "Dinas")


def appraisal_of(session: Session) -> UUID:
    new_office(session, agency="Pemerintah Kabupaten Nusa Timur")
    one = new_employee(session, name="Theresia", golongan="III/b", position="Perawat")
    found = add(
        session,
        Appraisal(
            employee_id=one.id,
            period_start=date(2025, 1, 1),
            period_end=date(2025, 12, 31),
            rank="Penata Muda Tingkat I (III/b)",
            appraiser_name="dr. Maria",
            organisation_predicate="baik",
            result_rating="di_bawah",
            behaviour_rating="di_atas",
            predicate="butuh_perbaikan",
            decided_by="dr. Maria",
        ),
    )
    for order, (section, text) in enumerate([("tambahan", "Kedua"), ("utama", "Pertama")]):
        result = add(session, WorkResult(appraisal_id=found.id, section=section, text=text, sort_order=1 - order))
        add(session, WorkIndicator(work_result_id=result.id, aspect="waktu", indicator="Laporan", target="tanggal 5"))
    add(session, BehaviourScore(appraisal_id=found.id, behaviour="loyal", expectation="Hadir", feedback="Baik"))
    add(session, AppraisalFeedback(appraisal_id=found.id, given_on=date(2025, 6, 1), relation="rekan", text="Rapi"))
    return found.id


def test_appraisal_points_at_the_cell_of_the_matrix(database: Database) -> None:
    data = database.read(gather_appraisal, DocumentParams(AS_OF, appraisal_id=database.write(appraisal_of).value))
    assert (data.agency, data.period_name, data.jpt) == ("Pemerintah Kabupaten Nusa Timur", "Tahunan", False)
    assert (data.result_rating, data.behaviour_rating) == ("Di bawah ekspektasi", "Di atas ekspektasi")
    assert data.predicate == data.matrix.predicate == "Butuh Perbaikan"
    assert data.matrix.cells == (
        ("Kurang", "Baik", "Sangat Baik"),
        ("Kurang", "Baik", "Baik"),
        ("Sangat Kurang", "Butuh Perbaikan", "Butuh Perbaikan"),
    )
    assert (data.matrix.row, data.matrix.column, data.matrix.legal_basis) == (2, 2, "PermenPANRB 6/2022")
    assert [(result.text, result.main) for result in data.results] == [("Pertama", True), ("Kedua", False)]
    assert data.results[0].indicators[0].aspect == "Waktu"
    assert len(data.behaviours) == 7
    assert next(value for value in data.behaviours if value.name == "Loyal").expectation == "Hadir"
    assert "Baik paling banyak 70 %" in data.distribution
    assert [said.relation for said in data.feedback] == ["rekan kerja"]


def test_appraisal_without_ratings_points_nowhere(database: Database) -> None:
    def bare(session: Session) -> UUID:
        one = new_employee(session)
        return add(session, Appraisal(employee_id=one.id, **period(2025) | {"result_rating": ""})).id

    data = database.read(gather_appraisal, DocumentParams(AS_OF, appraisal_id=database.write(bare).value))
    assert (data.matrix.row, data.matrix.predicate, data.predicate) == (None, "", "")
    assert data.matrix.legal_basis == "PermenPANRB 6/2022"


@pytest.mark.parametrize(
    "gather", [gather_biodata, gather_schedule, gather_attendance, gather_logbook, gather_appraisal]
)
def test_what_is_missing_is_told(sqlcipher_database: Database, gather: object) -> None:
    lost = uuid4()
    for params in (DocumentParams(AS_OF), DocumentParams(AS_OF, None, lost, lost, lost, lost, lost)):
        with pytest.raises(KnownError, match="belum dipilih atau sudah dihapus"):
            sqlcipher_database.read(gather, params)  # type: ignore[arg-type]


def test_office_and_its_signer(database: Database) -> None:
    def fill(session: Session) -> UUID:
        new_office(session, letterhead=["PEMERINTAH"], city="Wairunu", margin_left_mm=25, logo=b"x", copies=["Bupati"])
        new_signer(session, name="Lama", valid_to=date(2025, 12, 31), is_default=True)
        new_signer(session, name="Pengganti", mode="Plt.", valid_from=date(2026, 1, 1))
        new_signer(session, name="Utama", is_default=True, valid_from=date(2026, 1, 1))
        return new_signer(session, name="Lain", on_behalf_of="Camat", mode="a.n.", state_official=True).id

    other = database.write(fill).value
    office = database.read(gather_office)
    assert (office.letterhead, office.city, office.margins, office.logo) == (
        ("PEMERINTAH",),
        "Wairunu",
        (20, 20, 25, 25),
        b"x",
    )
    default = database.read(gather_signer, AS_OF)
    chosen = database.read(gather_signer, AS_OF, other)
    assert default is not None
    assert chosen is not None
    assert (default.name, default.signs_on(AS_OF), default.signs_on(date(2025, 1, 1))) == ("Utama", True, False)
    assert (chosen.name, chosen.mode, chosen.on_behalf_of, chosen.state_official) == ("Lain", "a.n.", "Camat", True)


def test_before_the_first_start_is_finished(database: Database) -> None:
    assert database.read(gather_office).name == ""
    assert database.read(gather_signer, AS_OF) is None
    assert database.read(unit_title, None) == ""


def test_deleted_people_are_on_no_document(database: Database) -> None:
    def gone(session: Session) -> UUID:
        one = new_employee(session)
        one.deleted_at = one.created_at
        return one.id

    employee = database.write(gone).value
    with pytest.raises(KnownError):
        database.read(gather_biodata, DocumentParams(AS_OF, employee_id=employee))
    assert database.read(lambda session: session.get_one(Employee, employee).name)
