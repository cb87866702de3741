"""Gathers the curriculum vitae of one person, only the chapters asked for: what is not ticked is not even read."""

from collections.abc import Callable
from datetime import date
from typing import TypeVar

from sqlalchemy.orm import Session

from karier_desktop.models import Employee
from karier_desktop.queries.documents import biodata_chapters as chapters
from karier_desktop.queries.documents.biodata_lines import BiodataData, Fact, RankLine, TrainingLine
from karier_desktop.queries.documents.params import DocumentParams, chosen
from karier_desktop.queries.documents.people import PersonAsOf, person_as_of, short_level
from karier_desktop.rules.book import RuleBook
from karier_desktop.rules.dates_id import long_date, years_months
from karier_desktop.rules.grade import rank_name
from karier_desktop.rules.nip import format_nip
from karier_desktop.rules.retirement import pension_of
from karier_desktop.rules.service_time import grade_service, total_service
from karier_desktop.storage.context import rules

T = TypeVar("T")

_SEXES = {"L": "Laki-laki", "P": "Perempuan"}
_TRAINING = frozenset({"leadership", "functional", "technical", "seminars", "nonclassical"})


def gather_biodata(session: Session, params: DocumentParams) -> BiodataData:
    """The person as of the date, with the ticked chapters."""
    employee_id = chosen(params.employee_id, "pegawai")
    as_of, wanted, book = params.as_of, params.chapters, rules(session)
    person = chosen(person_as_of(session, employee_id, as_of), "pegawai")
    record = session.get_one(Employee, employee_id)
    ranks = chapters.rank_lines(session, book, employee_id, as_of, "increments" in wanted)

    def ticked(code: str, read: Callable[[], tuple[T, ...]]) -> tuple[T, ...]:
        return read() if code in wanted else ()

    return BiodataData(
        name=person.facts.name,
        nip=person.facts.nip,
        as_of=as_of,
        facts=_facts(book, person, as_of),
        private=ticked("private", lambda: _private(book, record, as_of)),
        ranks=ticked("ranks", lambda: ranks),
        positions=ticked(
            "positions", lambda: chapters.position_lines(session, employee_id, as_of, _golongan_on(ranks))
        ),
        educations=ticked("educations", lambda: chapters.education_lines(session, book, employee_id, as_of)),
        trainings=_trainings(session, book, params),
        family=chapters.family_lines(session, employee_id, wanted),
        awards=ticked("awards", lambda: chapters.award_lines(session, employee_id, as_of)),
        appraisals=ticked("appraisals", lambda: chapters.appraisal_lines(session, book, employee_id, as_of)),
        competencies=ticked("competencies", lambda: chapters.competency_lines(session, employee_id, as_of)),
        increments=ticked("increments", lambda: chapters.increment_lines(session, employee_id, as_of)),
        sanctions=ticked("sanctions", lambda: chapters.sanction_lines(session, book, employee_id, as_of)),
    )


def _trainings(session: Session, book: RuleBook, params: DocumentParams) -> tuple[TrainingLine, ...]:
    if not params.chapters & _TRAINING or params.employee_id is None:
        return ()
    lines = chapters.training_lines(session, book, params.employee_id, params.as_of)
    if "nonclassical" in params.chapters:
        lines += chapters.mentoring_lines(session, book, params.employee_id, params.as_of)
    return tuple(line for line in lines if line.chapter in params.chapters)


def _golongan_on(ranks: tuple[RankLine, ...]) -> Callable[[date | None], str]:
    """The golongan held on a day."""

    def held(day: date | None) -> str:
        before = [line.golongan for line in ranks if day and line.since and line.since <= day]
        return before[-1] if before else ""

    return held


def _facts(book: RuleBook, person: PersonAsOf, as_of: date) -> tuple[Fact, ...]:
    """What everybody may see, in the order of the form."""
    facts = person.facts
    rank = ", ".join(part for part in (rank_name(book, facts.golongan, as_of), facts.golongan) if part)
    born = ", ".join(part for part in (person.birth_place, _day(facts.birth_date)) if part)
    level = short_level(book, facts.education, as_of)
    study = person.study if person.study.startswith(level) else f"{level} {person.study}"
    kind = f"{facts.employee_type} (CPNS)" if facts.probation else facts.employee_type
    entries = (
        ("Nama lengkap", facts.name),
        ("NIP", format_nip(facts.nip)),
        ("NIP lama", person.old_nip),
        ("Pangkat dan golongan ruang", _since(rank, facts.rank_since)),
        ("Tempat, tanggal lahir", born),
        ("Jenis kelamin", _SEXES.get(facts.sex, "")),
        ("Jenis pegawai", kind),
        ("Kedudukan hukum", person.status),
        ("Jabatan", _since(facts.post.name, facts.post.since)),
        ("Unit kerja", person.unit),
        ("TMT CPNS/kontrak", _day(facts.appointed_on)),
        ("Masa kerja golongan", _duration(grade_service(facts, as_of))),
        ("Masa kerja seluruhnya", _duration(total_service(facts, as_of))),
        ("Pendidikan terakhir", ", ".join(part for part in (study, str(facts.graduation_year or "")) if part)),
        ("TMT pensiun", _day(pension_of(book, facts, as_of))),
    )
    return tuple(Fact(label, value) for label, value in entries)


def _private(book: RuleBook, record: Employee, as_of: date) -> tuple[Fact, ...]:
    """Identifiers and personal data (UU 27/2022): printed only when ticked."""
    religion = book.label("bkn_agama", record.religion, as_of) if record.religion else ""
    married = book.label("bkn_jenis_kawin", record.marital_status, as_of) if record.marital_status else ""
    entries = (
        ("NIK", record.nik),
        ("Agama", religion),
        ("Status perkawinan", married),
        ("Alamat", record.address),
        ("Telepon", record.phone),
        ("Pos-el", record.email or record.office_email),
        ("NPWP", record.tax_number),
        ("BPJS Kesehatan", record.health_insurance),
    )
    return tuple(Fact(label, value) for label, value in entries if value)


def _day(day: date | None) -> str:
    return long_date(day) if day else ""


def _since(text: str, day: date | None) -> str:
    return f"{text}, TMT {long_date(day)}" if text and day else text


def _duration(months: int | None) -> str:
    return "" if months is None else years_months(months)
