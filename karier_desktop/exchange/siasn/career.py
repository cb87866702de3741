"""What a row adds to or changes in the histories of a person: matched row by row, never wiped."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from karier_desktop.exchange.siasn.known import KnownPost, KnownRank, KnownSchool
from karier_desktop.exchange.siasn.person import PostFact, RankFact, SchoolFact
from karier_desktop.models import Education, PositionHistory, RankHistory, Record, new_id
from karier_desktop.rules.dates_id import numeric_date
from karier_desktop.rules.text import normal

ORIGIN = "siasn"


@dataclass(frozen=True, slots=True)
class RowChange:
    """A history row to insert (`version` 0) or to update, with a line about it for people."""

    model: type[Record]
    values: Mapping[str, Any]
    version: int
    told_before: str
    told_after: str


def rank_change(fact: RankFact, known: list[KnownRank], employee_id: UUID) -> RowChange | None:
    """The golongan of the file: a new step, or corrected facts of the step it is."""
    carried = {"effective_date": fact.since, "grade_service_months": fact.months, "base_pay": fact.base_pay}
    values = _without_empty(carried)
    same = [row for row in known if row.golongan == fact.golongan]
    if not same:
        line = _rank_line(fact.golongan, fact.since)
        return _insert(RankHistory, {"golongan": fact.golongan, **values}, employee_id, line)
    row = next((row for row in same if row.effective_date == fact.since), same[-1])
    before = _rank_line(row.golongan, row.effective_date)
    after = _rank_line(row.golongan, fact.since or row.effective_date)
    return _update(RankHistory, row, _differences(row, values), before, after)


def post_change(fact: PostFact, known: list[KnownPost], employee_id: UUID, unit_id: UUID | None) -> Iterator[RowChange]:
    """The post of the file: a new post, which ends the one SIASN told before, or corrected facts of a known one."""
    values = _without_empty(
        {
            "position_kind": fact.kind,
            "functional_level": fact.level,
            "echelon": fact.echelon,
            "effective_date": fact.since,
            "siasn_id": fact.siasn_id,
        }
    )
    row = _same_post(fact, known, unit_id)
    if row:
        if not fact.kind:
            values.pop("functional_level", None)  # read from the name only: the file does not say it
        if unit_id and row.origin == ORIGIN:
            values["unit_id"] = unit_id
        line = _post_line(row.position, row.effective_date, row.end_date)
        after = _post_line(row.position, fact.since or row.effective_date, row.end_date)
        changed = _update(PositionHistory, row, _differences(row, values), line, after)
        yield from filter(None, [changed])
        return
    yield from _ended(fact, known)
    made = {"position": fact.name, "unit_id": unit_id, "needs_review": not fact.known, "note": fact.note, **values}
    yield _insert(PositionHistory, made, employee_id, _post_line(fact.name, fact.since, None))


def school_change(fact: SchoolFact, known: list[KnownSchool], employee_id: UUID) -> RowChange | None:
    """The last education of the file."""
    values = _without_empty({"name": fact.name, "graduation_year": fact.year, "school": fact.school})
    same = [row for row in known if row.level == fact.level and alike(row.name, fact.name)]
    if not same:
        line = _school_line(fact.level, fact.name, fact.year)
        return _insert(Education, {"level": fact.level, **values}, employee_id, line)
    row = same[-1]
    after = _school_line(row.level, fact.name or row.name, fact.year or row.graduation_year)
    return _update(
        Education, row, _differences(row, values), _school_line(row.level, row.name, row.graduation_year), after
    )


def _same_post(fact: PostFact, known: list[KnownPost], unit_id: UUID | None) -> KnownPost | None:
    """The row of this very post. A later date in another unit is the same post taken up anew, hence another row."""
    names = {normal(fact.name), normal(fact.written)}
    named = [row for row in known if normal(row.position) in names]
    dated = [row for row in named if row.effective_date == fact.since or fact.since is None]
    if dated:
        return dated[-1]
    here = [row for row in named if row.effective_date is None or unit_id is None or row.unit_id in (None, unit_id)]
    return here[-1] if here else None


def _ended(fact: PostFact, known: list[KnownPost]) -> Iterator[RowChange]:
    for row in known:
        open_ = row.origin == ORIGIN and row.end_date is None and row.effective_date is not None
        if open_ and fact.since and row.effective_date and row.effective_date < fact.since:
            end = fact.since - timedelta(days=1)
            before = _post_line(row.position, row.effective_date, None)
            after = _post_line(row.position, row.effective_date, end)
            yield from filter(None, [_update(PositionHistory, row, {"end_date": end}, before, after)])


def _insert(model: type[Record], values: Mapping[str, Any], employee_id: UUID, line: str) -> RowChange:
    return RowChange(model, {"id": new_id(), "employee_id": employee_id, "origin": ORIGIN, **values}, 0, "", line)


def _update(model: type[Record], row: Any, changed: Mapping[str, Any], before: str, after: str) -> RowChange | None:
    if not changed:
        return None
    return RowChange(model, {"id": row.id, "version": row.version, **changed}, row.version, before, after)


def _without_empty(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value not in (None, "")}


def _differences(row: Any, values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if not alike(getattr(row, name), value)}


def alike(old: Any, new: Any) -> bool:
    """Are two values the same but for case and punctuation ("Tingkat. I" and "Tingkat I")?"""
    if isinstance(old, str) and isinstance(new, str):
        return old == new or normal(old) == normal(new)
    return bool(old == new)


def _rank_line(golongan: str, since: date | None) -> str:
    return golongan + _since(since)


def _post_line(name: str, since: date | None, end: date | None) -> str:
    return name + _since(since) + (f" s.d. {numeric_date(end)}" if end else "")


def _school_line(level: str, name: str, year: int | None) -> str:
    return " ".join(str(part) for part in (name or level, year) if part)


def _since(since: date | None) -> str:
    return f" sejak {numeric_date(since)}" if since else ""
