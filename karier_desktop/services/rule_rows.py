"""The rules as an office looks at them: every table with its rows and their basis, and the office's own rows."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from karier_desktop.models import RuleOverride
from karier_desktop.paths import resources
from karier_desktop.rules.book import Row
from karier_desktop.rules.problem import Problem, Refused
from karier_desktop.services import account
from karier_desktop.services.rule_words import label
from karier_desktop.storage.context import rules, today

CONFIDENCE = {"V": "Terverifikasi", "S": "Sumber kedua", "U": "Belum pasti"}


@dataclass(frozen=True)
class RuleTable:
    """A table of rules: its key, what it is about, how many rows hold today, how many are the office's own."""

    id: str
    title: str
    rows: int
    own: int


@dataclass(frozen=True)
class RuleLine:
    """A row that holds today. `override` is the office's own row behind it, if there is one."""

    id: str
    table: str
    values: Mapping[str, Any]
    valid_from: date | None
    valid_to: date | None
    basis: str
    confidence: str
    source: str
    override: UUID | None

    @property
    def words(self) -> str:
        """All values in one line."""
        return "; ".join(
            f"{label(name)} {shown(value)}" for name, value in self.values.items() if value not in (None, "")
        )


def tables(session: Session) -> list[RuleTable]:
    """All tables, by title."""
    book, day = rules(session), today(session)
    own = [found.rule_table for found in session.scalars(select(RuleOverride))]
    found = [
        RuleTable(name, _titles().get(name, name), len(book.rows(name, day)), own.count(name)) for name in book.tables
    ]
    return sorted(found, key=lambda table: table.title.casefold())


def lines(session: Session, table: str) -> list[RuleLine]:
    """The rows of a table that hold today, in its order."""
    day = today(session)
    own = {found.key: found for found in _own_rows(session, table) if _holds(found, day)}
    return [_line(row, own.get(row.key)) for row in rules(session).rows(table, day)]


def set_own(
    session: Session,
    table: str,
    key: str,
    values: Mapping[str, str],
    valid_from: date | None,
    valid_to: date | None,
    basis: str,
) -> None:
    """Put a row of the office before the shipped one: `values` are the typed texts of the columns that differ."""
    account.require(session, "rules")
    shipped = rules(session).need(table, key, today(session))
    problems = [] if basis.strip() else [Problem("basis", "Tulis dasar hukumnya, agar aturan ini dapat dijelaskan.")]
    if valid_from and valid_to and valid_to < valid_from:
        problems.append(Problem("valid_to", "Berlaku sampai lebih awal dari berlaku mulai."))
    read = {}
    for name, text in values.items():
        try:
            read[name] = parsed(text, shipped.values.get(name))
        except ValueError as error:
            problems.append(Problem(name, str(error)))
    if problems:
        raise Refused(problems)
    remove_own(session, table, key)
    changed = {name: value for name, value in read.items() if value != shipped.values.get(name)}
    session.add(
        RuleOverride(
            rule_table=table,
            key=key,
            value=changed,
            valid_from=valid_from,
            valid_to=valid_to,
            legal_basis=basis.strip(),
        )
    )
    session.flush()


def remove_own(session: Session, table: str, key: str) -> None:
    """Back to the shipped row."""
    account.require(session, "rules")
    for found in _own_rows(session, table):
        if found.key == key:
            session.delete(found)
    session.flush()


def shown(value: Any) -> str:
    """A value of a rule as a person reads and types it."""
    if isinstance(value, bool):
        return "ya" if value else "tidak"
    if isinstance(value, list | tuple):
        return ", ".join(map(shown, value))
    return "" if value is None else str(value)


def parsed(text: str, like: Any) -> Any:
    """The typed text as a value of the same kind as the shipped one."""
    plain = text.strip()
    if isinstance(like, bool):
        if plain.casefold() not in ("ya", "tidak"):
            raise ValueError("Isi ya atau tidak.")
        return plain.casefold() == "ya"
    if isinstance(like, int):
        if not plain.lstrip("-").isdigit():
            raise ValueError(f"Isi angka bulat; yang tertulis {plain or '(kosong)'}.")
        return int(plain)
    if isinstance(like, list | tuple):
        return [_part(part.strip(), like) for part in plain.split(",") if part.strip()]
    return plain or None


def _part(text: str, like: list[Any] | tuple[Any, ...]) -> Any:
    return parsed(text, like[0]) if like else text


def _line(row: Row, own: RuleOverride | None) -> RuleLine:
    return RuleLine(
        row.key,
        row.table,
        dict(row.values),
        row.valid_from,
        row.valid_to,
        row.legal_basis,
        "Aturan kantor" if own is not None else CONFIDENCE[row.confidence],
        row.source,
        own.id if own is not None else None,
    )


def _own_rows(session: Session, table: str) -> list[RuleOverride]:
    return list(session.scalars(select(RuleOverride).where(RuleOverride.rule_table == table)))


def _holds(found: RuleOverride, day: date) -> bool:
    return (found.valid_from is None or found.valid_from <= day) and (found.valid_to is None or day <= found.valid_to)


@cache
def _titles() -> dict[str, str]:
    """What each shipped table is called; the rule book itself has no use for it."""
    files = sorted((resources() / "rules").glob("*.json"))
    documents = (json.loads(file.read_text(encoding="utf-8")) for file in files)
    return {table["table"]: table["title"] for document in documents for table in document["tables"]}
