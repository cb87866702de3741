"""What can be done with a person's file: find doubles, keep unit and post together, tell what hangs on it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import Session

from karier_desktop.catalog.employee import EMPLOYEE
from karier_desktop.catalog.entity import Draft
from karier_desktop.models import Appraisal, Employee, MentoringPair, PositionHistory, Record, TrainingParticipant
from karier_desktop.rules.dates_id import long_date
from karier_desktop.rules.listing import sort_name
from karier_desktop.rules.names import full_name
from karier_desktop.rules.problem import Problem
from karier_desktop.services import career
from karier_desktop.services.records import Subject
from karier_desktop.storage import journal


@dataclass(frozen=True)
class Twin:
    """Another record that may be the same person."""

    id: UUID
    title: str
    field: str
    text: str


def twins(session: Session, record_id: UUID | None, draft: Draft) -> list[Twin]:
    """People with the same NIP, the same NIK, or the same name and birth date: each once, for the strongest reason."""
    found: dict[UUID, Twin] = {}
    for field, condition, words in _signs(draft):
        query = select(Employee).where(Employee.deleted_at.is_(None), condition)
        if record_id is not None:
            query = query.where(Employee.id != record_id)
        for other in session.scalars(query.limit(5)):
            title = full_name(other.front_title, other.name, other.back_title)
            who = f"{title}, {other.position}" if other.position else title
            found.setdefault(other.id, Twin(other.id, title, field, words.format(who)))
    return list(found.values())


def _signs(draft: Draft) -> Iterator[tuple[str, ColumnElement[bool], str]]:
    again = "Bila orangnya sama, ubah data yang sudah ada."
    if draft.get("nip"):
        yield "nip", Employee.nip == draft["nip"], f"NIP ini sudah dipakai {{0}}. {again}"
    if draft.get("nik"):
        yield "nik", Employee.nik == draft["nik"], f"NIK ini sudah dipakai {{0}}. {again}"
    name, born = sort_name(str(draft.get("name") or "")), draft.get("birth_date")
    if name and born:
        same = (Employee.sort_name == name) & (Employee.birth_date == born)
        words = f"Sudah ada {{0}} dengan nama dan tanggal lahir yang sama ({long_date(born)}). {again}"
        yield "name", same, words


def check(session: Session, record_id: UUID | None, draft: Draft) -> Iterable[Problem]:
    """Doubles warn: two offices may have entered the same person, and a person decides."""
    for twin in twins(session, record_id, draft):
        yield Problem(twin.field, twin.text, "warning")
    if record_id is not None and draft.get("superior_id") == record_id:
        yield Problem("superior_id", "Atasan langsung tidak boleh pegawai itu sendiri. Pilih pejabat di atasnya.")


def before_save(session: Session, record_id: UUID | None, draft: Draft) -> None:
    """A new post brings its unit along; a post typed without a unit is held where the person works."""
    rows = draft.get("positions") or []
    if not rows:
        return
    newest = max(rows, key=lambda row: (row.get("effective_date") is not None, str(row.get("effective_date"))))
    if newest.get("unit_id") is None:
        newest["unit_id"] = draft.get("unit_id")
        return
    stored = session.get(PositionHistory, newest["id"]) if newest.get("id") else None
    if stored is None or stored.unit_id != newest["unit_id"]:
        draft["unit_id"] = newest["unit_id"]


SUBJECT = Subject(EMPLOYEE, check, after_save=career.refresh, before_save=before_save)


def mark_checked(session: Session, employee_id: UUID) -> None:
    """A person looked at what an import found odd; the findings stay in the history."""
    person = session.get_one(Employee, employee_id)
    person.flags = []
    title = full_name(person.front_title, person.name, person.back_title)
    journal.describe(session, f"Menandai sudah diperiksa: {title}")
    session.flush()


@dataclass(frozen=True)
class Use:
    """Other records that name this person."""

    words: str
    count: int


def uses(session: Session, employee_id: UUID) -> list[Use]:
    """What names this person elsewhere; told before the file goes into the bin."""
    counted: tuple[tuple[str, type[Record], ColumnElement[bool]], ...] = (
        (
            "pasangan mentoring",
            MentoringPair,
            or_(MentoringPair.mentor_id == employee_id, MentoringPair.mentee_id == employee_id),
        ),
        ("pelatihan sebagai peserta", TrainingParticipant, TrainingParticipant.employee_id == employee_id),
        ("penilaian kinerja", Appraisal, Appraisal.employee_id == employee_id),
        ("penilaian sebagai pejabat penilai", Appraisal, Appraisal.appraiser_id == employee_id),
        ("pegawai sebagai atasan langsung", Employee, Employee.superior_id == employee_id),
    )
    uses = [Use(words, _count(session, model, condition)) for words, model, condition in counted]
    return [use for use in uses if use.count]


def _count(session: Session, model: type[Record], condition: ColumnElement[bool]) -> int:
    query = select(func.count()).select_from(model).where(condition, model.deleted_at.is_(None))
    return session.scalar(query) or 0
