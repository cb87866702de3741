"""A known person against the row of a file: every difference, field by field; what the file does not carry stays."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, TypeVar

from karier_desktop.exchange.siasn.career import ORIGIN, RowChange, alike, post_change, rank_change, school_change
from karier_desktop.exchange.siasn.known import STATE, KnownPerson, KnownPost, KnownRank, KnownSchool
from karier_desktop.exchange.siasn.person import SiasnPerson
from karier_desktop.exchange.siasn.plan import ChangedPerson, FieldChange
from karier_desktop.exchange.siasn.state import PresentState, listing_of, state_of
from karier_desktop.exchange.siasn.units import Node
from karier_desktop.exchange.siasn.words import headings
from karier_desktop.models import Education, PositionHistory, RankHistory, Record
from karier_desktop.rules.book import RuleBook

FLAG_MARK = "SIASN: "
"""Begins every note an import leaves on a person, so that the next import can replace its own notes only."""

_LABELS = {
    "employee_type": "Jenis pegawai (PNS/PPPK)",
    "part_time": "PPPK paruh waktu",
    "legal_status_text": "Kedudukan hukum (teks)",
    "agency_kind": "Jenis kepegawaian (BKN)",
    "grade_service_months": "Masa kerja golongan",
    "functional_level": "Jenjang jabatan fungsional",
    "unit_id": "Unit kerja",
    "flags": "Catatan pemeriksaan",
}
_TABLES = {
    "religion": "bkn_agama",
    "marital_status": "bkn_jenis_kawin",
    "legal_status": "bkn_kedudukan_hukum",
    "agency_kind": "bkn_jenis_pegawai",
    "position_kind": "position_kind",
    "functional_level": "functional_level",
    "echelon": "echelon",
    "education_level": "education_level",
}
_LISTED = frozenset({"name", "front_title", "back_title", "nip", "old_nip", "position"})

Row = TypeVar("Row", KnownRank, KnownPost, KnownSchool)


def label(field: str) -> str:
    """What people call a column."""
    return _LABELS.get(field) or headings().labels.get(field, field)


def stored_flags(old: Iterable[str], found: Iterable[str]) -> list[str]:
    """The notes kept on a person: those of others stay, those of the last import give way to the new ones."""
    return [*(flag for flag in old if not flag.startswith(FLAG_MARK)), *(FLAG_MARK + reason for reason in found)]


def changed_person(
    person: SiasnPerson,
    known: KnownPerson,
    units: tuple[Node | None, Node | None],
    flags: Sequence[str],
    book: RuleBook,
    today: date,
) -> ChangedPerson | None:
    """Everything that is different; nothing when all is as the file says."""
    carried = {**person.values, "nip": person.nip, "name": person.name}
    columns = {name: value for name, value in carried.items() if not alike(known.values[name], value)}
    columns |= _unit_columns(known, units[1])
    rows = tuple(_row_changes(person, known, columns.get("unit_id", known.values["unit_id"])))
    state = _state_after(known, rows, book, today)
    columns |= {name: value for name, value in state._asdict().items() if rows and known.values[name] != value}
    notes = stored_flags(known.values["flags"], flags)
    if notes != known.values["flags"]:
        columns["flags"] = notes
    if not columns and not rows:
        return None
    fields = (*_field_changes(columns, known, units, book, today), *_row_lines(rows, columns))
    if _LISTED & columns.keys():
        columns |= listing_of({**known.values, **columns})
    return ChangedPerson(
        person.nip, person.name, {"id": known.id, "version": known.values["version"], **columns}, rows, fields
    )


def _unit_columns(known: KnownPerson, unit: Node | None) -> dict[str, Any]:
    if unit is None or unit.id == known.values["unit_id"]:
        return {}
    return {"unit_id": unit.id, "unit_text": unit.name if unit.needs_review else ""}


def _row_changes(person: SiasnPerson, known: KnownPerson, unit_id: Any) -> Iterator[RowChange]:
    if person.rank:
        yield from filter(None, [rank_change(person.rank, known.ranks, known.id)])
    if person.post:
        yield from post_change(person.post, known.posts, known.id, unit_id)
    if person.school:
        yield from filter(None, [school_change(person.school, known.schools, known.id)])


def _state_after(known: KnownPerson, changes: Sequence[RowChange], book: RuleBook, today: date) -> PresentState:
    return state_of(
        _after(known.ranks, RankHistory, KnownRank, changes),
        _after(known.posts, PositionHistory, KnownPost, changes),
        _after(known.schools, Education, KnownSchool, changes),
        book,
        today,
    )


def _after(rows: Iterable[Row], model: type[Record], kind: type[Row], changes: Iterable[RowChange]) -> list[Row]:
    """The rows of one history as they will be."""
    found = {row.id: row for row in rows}
    for change in changes:
        if change.model is model:
            old = found.get(change.values["id"], kind(*(_EMPTY.get(name, "") for name in kind._fields)))
            values = {name: value for name, value in change.values.items() if name in kind._fields}
            found[change.values["id"]] = old._replace(**values)
    return list(found.values())


_EMPTY: Mapping[str, Any] = {
    **dict.fromkeys(("effective_date", "end_date", "grade_service_months", "base_pay", "unit_id", "graduation_year")),
    "needs_review": False,
    "origin": ORIGIN,
    "version": 0,
}


def _field_changes(
    columns: Mapping[str, Any],
    known: KnownPerson,
    units: tuple[Node | None, Node | None],
    book: RuleBook,
    today: date,
) -> Iterator[FieldChange]:
    for name, value in columns.items():
        if name == "unit_id":
            old, new = (" › ".join(unit.path) if unit else "" for unit in units)
            yield FieldChange(name, label(name), old, new)
        elif name not in {"unit_text", "golongan_order"}:
            shown = _shown(name, book, today)
            yield FieldChange(name, label(name), shown(known.values[name]), shown(value))


def _shown(name: str, book: RuleBook, today: date) -> Callable[[Any], Any]:
    if name == "flags":
        return " ".join
    table = _TABLES.get(name)
    return (lambda code: book.label(table, code, today)) if table else (lambda value: value)


def _row_lines(rows: Iterable[RowChange], columns: Mapping[str, Any]) -> Iterator[FieldChange]:
    """History rows that do not show in the present state are told by a line of their own."""
    if STATE_NAMES & columns.keys():
        rows = [row for row in rows if row.version and row.told_before != row.told_after and "end_date" in row.values]
    for row in rows:
        yield FieldChange(row.model.__tablename__, _HISTORIES[row.model], row.told_before, row.told_after)


STATE_NAMES = frozenset(STATE)
_HISTORIES: Mapping[type[Record], str] = {
    RankHistory: "Riwayat pangkat",
    PositionHistory: "Riwayat jabatan",
    Education: "Riwayat pendidikan",
}
