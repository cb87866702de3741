"""Everything the detail of one person shows, in one read and in words."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from karier_desktop.catalog.display import Reader
from karier_desktop.catalog.employee import EMPLOYEE
from karier_desktop.catalog.entity import Children
from karier_desktop.catalog.fields import Field
from karier_desktop.models import Employee, Record
from karier_desktop.queries.employee import EmployeeRow, rows_of
from karier_desktop.queries.employee_facts import gaps_of, judged
from karier_desktop.queries.office import unit_paths
from karier_desktop.queries.references import titles
from karier_desktop.rules.book import RuleBook
from karier_desktop.rules.dates_id import long_date, rupiah, short_date, years_months
from karier_desktop.rules.nik import masked_nik
from karier_desktop.rules.pay import next_increment
from karier_desktop.rules.person import PersonFacts
from karier_desktop.rules.promotion import regular
from karier_desktop.rules.retirement import pension_of
from karier_desktop.rules.service_time import grade_service, total_service
from karier_desktop.storage.context import rules, today

Facts = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class CardLine:
    """A row of a history: `missing` says which evidence is not there."""

    id: UUID
    title: str
    when: str
    detail: str
    missing: str = ""


@dataclass(frozen=True)
class CardHistory:
    """One history; `name` is the key of its child rows."""

    name: str
    title: str
    lines: tuple[CardLine, ...]


@dataclass(frozen=True)
class EmployeeCard:
    """A person with facts by group, histories by name, and what is missing."""

    row: EmployeeRow
    present: Facts
    career: Facts
    person: Facts
    contact: Facts
    gaps: tuple[str, ...]
    flags: tuple[str, ...]
    histories: Mapping[str, CardHistory]


def employee_card(session: Session, employee_id: UUID) -> EmployeeCard | None:
    """The card of one person; nothing when the person is gone or in the bin."""
    person = session.get(Employee, employee_id)
    if person is None or person.deleted_at is not None:
        return None
    facts = next(judged(session, [employee_id])).state.facts
    stored = {kind.name: _rows(session, kind, employee_id) for kind in EMPLOYEE.children}
    reader = _reader(session, stored)
    return EmployeeCard(
        row=rows_of(session, [employee_id])[0],
        present=_present(session, person),
        career=_career(rules(session), facts, today(session)),
        person=_person(person, reader),
        contact=_contact(person),
        gaps=tuple(gaps_of(session, employee_id)),
        flags=tuple(person.flags),
        histories={kind.name: _history(kind, stored[kind.name], reader) for kind in EMPLOYEE.children},
    )


def _rows(session: Session, kind: Children, employee_id: UUID) -> list[Any]:
    parent, order = getattr(kind.model, kind.model.__parent__), getattr(kind.model, kind.order_by)
    query = select(kind.model).where(parent == employee_id, kind.model.deleted_at.is_(None))
    rows = sorted(session.scalars(query), key=lambda row: (getattr(row, order.key) is not None, _key(row, order.key)))
    return rows[::-1] if kind.newest_first else rows


def _key(row: Record, name: str) -> Any:
    value = getattr(row, name)
    return (value, str(row.id)) if value is not None else (0, str(row.id))


def _reader(session: Session, stored: Mapping[str, Sequence[Any]]) -> Reader:
    wanted = [
        (field.refers_to, value)
        for kind in EMPLOYEE.children
        for field in kind.fields
        if field.kind == "reference"
        for row in stored[kind.name]
        if (value := getattr(row, field.name)) is not None
    ]
    names = titles(session, wanted)
    return Reader(rules(session), today(session), lambda entity, found: names.get((entity, found), ""))


def _history(kind: Children, rows: Sequence[Any], reader: Reader) -> CardHistory:
    return CardHistory(kind.name, kind.title, tuple(_line(kind, row, reader) for row in rows))


def _line(kind: Children, row: Any, reader: Reader) -> CardLine:
    when = getattr(row, kind.order_by)
    fields = [kind.field(name) for name in kind.columns if name not in (kind.order_by, "decree_number")]
    title, *rest = [words for field in fields if (words := _words(field, row, reader))] or [kind.row_title.capitalize()]
    missing = "Nomor SK belum diisi" if getattr(row, "decree_number", None) == "" else ""
    shown = short_date(when) if isinstance(when, date) else str(when or "")
    return CardLine(row.id, title, shown, ", ".join(part for part in (*rest, _decree(row)) if part), missing)


def _words(field: Field, row: Any, reader: Reader) -> str:
    """A figure alone says nothing: it goes with its label."""
    words = reader.read(field, getattr(row, field.name), short=True)
    return f"{field.label} {words}" if words.isdecimal() else words


def _decree(row: Any) -> str:
    number = getattr(row, "decree_number", "")
    if not number:
        return ""
    day = row.decree_date
    return ", ".join(part for part in (f"SK {number}", short_date(day) if day else "", row.decree_official) if part)


def _present(session: Session, person: Employee) -> Facts:
    path = unit_paths(session).get(person.unit_id, ()) if person.unit_id else ()
    superior = titles(session, [("employee", person.superior_id)]) if person.superior_id else {}
    return (
        ("Jabatan", person.position),
        ("Unit kerja", " - ".join(reversed(path)) or person.unit_text),
        ("Atasan langsung", next(iter(superior.values()), "")),
    )


def _career(book: RuleBook, facts: PersonFacts, day: date) -> Facts:
    return tuple((label, words) for label, words in _career_lines(book, facts, day) if words)


def _career_lines(book: RuleBook, facts: PersonFacts, day: date) -> Iterator[tuple[str, str]]:
    served, in_grade = total_service(facts, day), grade_service(facts, day)
    yield "Pangkat", book.label("golongan", facts.golongan, day) if facts.golongan else ""
    yield "Masa kerja", years_months(served) if served is not None else ""
    yield "Masa kerja gol.", years_months(in_grade) if in_grade is not None else ""
    if facts.employee_type != "PNS":
        yield "Kontrak sampai", long_date(facts.contract_end) if facts.contract_end else ""
        return
    increment = next_increment(book, facts, day) if facts.active else None
    yield "KGB berikut", f"{long_date(increment.due)}, {rupiah(increment.pay)}" if increment else ""
    yield "Pangkat berikut", _next_rank(book, facts, day)
    pension = pension_of(book, facts, day)
    yield "TMT pensiun", long_date(pension) if pension else ""


def _next_rank(book: RuleBook, facts: PersonFacts, day: date) -> str:
    judged_now = regular(book, facts, {}, (), day)
    if judged_now.earliest_tmt is None:
        return ""
    return f"{judged_now.new_golongan} reguler, paling awal {long_date(judged_now.earliest_tmt)}"


def _person(person: Employee, reader: Reader) -> Facts:
    born = long_date(person.birth_date) if person.birth_date else ""
    return (
        ("Lahir", ", ".join(part for part in (person.birth_place, born) if part)),
        ("Jenis kelamin", reader.read(EMPLOYEE.field("sex"), person.sex)),
        ("Agama", reader.read(EMPLOYEE.field("religion"), person.religion)),
        ("Perkawinan", reader.read(EMPLOYEE.field("marital_status"), person.marital_status)),
        ("NIK", masked_nik(person.nik)),
        ("TMT CPNS", long_date(person.cpns_date) if person.cpns_date and person.employee_type == "PNS" else ""),
    )


def _contact(person: Employee) -> Facts:
    emails = ", ".join(part for part in (person.office_email, person.email) if part)
    return (("Nomor HP", person.phone), ("Surel", emails), ("Alamat", person.address))
