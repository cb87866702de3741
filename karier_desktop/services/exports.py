"""Lists out of the program, for spreadsheets and scripts, as the catalogue describes them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import time
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from karier_desktop.catalog.appraisal import APPRAISAL
from karier_desktop.catalog.career import AWARDS, COMPETENCIES, INCREMENTS, POSITIONS, RANKS, TRAININGS
from karier_desktop.catalog.competency import COMPETENCY
from karier_desktop.catalog.display import Reader
from karier_desktop.catalog.entity import Children, Entity
from karier_desktop.catalog.fields import Field, Kind
from karier_desktop.catalog.mentoring import MENTORING_PAIR
from karier_desktop.catalog.office import ORG_UNIT
from karier_desktop.catalog.person import EDUCATIONS
from karier_desktop.catalog.training import TRAINING_EVENT
from karier_desktop.exchange.table import Table, write_table
from karier_desktop.exchange.xlsx import ColumnKind, SheetColumn, Value
from karier_desktop.queries.exports import child_rows, numbers, record_rows
from karier_desktop.queries.references import titles
from karier_desktop.rules.problem import KnownError
from karier_desktop.services.employee_export import employees
from karier_desktop.storage.database import rules, today

_RECORDS: Mapping[str, Entity] = {
    "units": ORG_UNIT,
    "trainings": TRAINING_EVENT,
    "mentoring": MENTORING_PAIR,
    "appraisals": APPRAISAL,
    "competency_dictionary": COMPETENCY,
}
_HISTORIES: Mapping[str, Children] = {
    "competencies": COMPETENCIES,
    "ranks": RANKS,
    "positions": POSITIONS,
    "increments": INCREMENTS,
    "educations": EDUCATIONS,
    "training_history": TRAININGS,
    "awards": AWARDS,
}
SUBJECTS = ("employees", *_RECORDS, *_HISTORIES)
"""Lists that can go out. Family and discipline are specific personal data (UU 27/2022) and stay in."""

_KINDS: Mapping[Kind, ColumnKind] = {"number": "number", "months": "number", "money": "money", "date": "date"}


def export(session: Session, subject: str, path: Path) -> int:
    """Writes a list to a .csv, .xlsx or .json file; tells how many rows it has."""
    if subject not in SUBJECTS:
        raise KnownError(
            "Daftar belum ditulis.", f"Tidak ada daftar bernama {subject}.", f"Pilih salah satu: {', '.join(SUBJECTS)}."
        )
    table = table_of(session, subject)
    write_table(path, table)
    return len(table.rows)


def table_of(session: Session, subject: str) -> Table:
    """The list as a table."""
    if subject == "employees":
        return employees(session)
    if subject in _RECORDS:
        entity = _RECORDS[subject]
        found = record_rows(session, entity.model, ["id", *(f.name for f in entity.fields)])
        return _table(session, entity.plural, entity.fields, found)
    history = _HISTORIES[subject]
    found = child_rows(session, history.model, ["id", *(f.name for f in history.fields)], history.order_by)
    return _table(session, history.title, (_OWNER, *history.fields), found)


_OWNER = Field("parent_id", "Pegawai", "reference", refers_to="employee")


@dataclass(frozen=True)
class _Look:
    """What turns stored values into words: the catalogue's reader, and the NIP of people referred to."""

    reader: Reader
    numbers: Mapping[UUID, str]


def _table(session: Session, name: str, fields: Sequence[Field], found: Sequence[Mapping[str, Any]]) -> Table:
    look = _look(session, fields, found)
    return Table(
        name=name,
        columns=[column for field in fields for column in _columns(field)],
        rows=[[cell for field in fields for cell in _cells(field, row[field.name], look)] for row in found],
        objects=[_object(fields, row, look) for row in found],
    )


def _look(session: Session, fields: Iterable[Field], found: Sequence[Mapping[str, Any]]) -> _Look:
    wanted = {
        (field.refers_to, row[field.name])
        for field in fields
        if field.kind == "reference"
        for row in found
        if row[field.name] is not None
    }
    names = titles(session, wanted)
    reader = Reader(rules(session), today(session), lambda entity, record: names.get((entity, record), ""))
    return _Look(reader, numbers(session, {record for entity, record in wanted if entity == "employee"}))


def _columns(field: Field) -> Iterator[SheetColumn]:
    if field.refers_to == "employee":
        yield SheetColumn(f"NIP {field.label}", "text", 22)
    yield SheetColumn(field.label, _KINDS.get(field.kind, "text"), max(10, 3 * field.width))


def _cells(field: Field, value: Any, look: _Look) -> Iterator[Value]:
    if field.refers_to == "employee":
        yield look.numbers.get(value, "")
    if field.kind in ("choice", "reference", "lines"):
        yield look.reader.read(field, value)
    else:
        yield f"{value:%H.%M}" if isinstance(value, time) else value


def _object(fields: Iterable[Field], row: Mapping[str, Any], look: _Look) -> dict[str, Any]:
    """Plain values by field name; a reference also tells whom it means."""
    told: dict[str, Any] = {"id": row["id"]}
    for field in fields:
        value = row[field.name]
        told[field.name] = value
        if field.kind == "reference":
            stem = field.name.removesuffix("_id")
            told[stem] = look.reader.read(field, value)
            if field.refers_to == "employee":
                told[f"{stem}_nip"] = look.numbers.get(value, "")
    return told
