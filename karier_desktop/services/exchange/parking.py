"""Rows that cannot be stored yet, or must not be: they are kept whole and tried again when what they need comes."""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple
from uuid import UUID, uuid5

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from karier_desktop.models.exchange import ParkedRow
from karier_desktop.queries.exchange.places import among
from karier_desktop.queries.exchange.tables import shapes
from karier_desktop.services.exchange.batch import Batch
from karier_desktop.services.exchange.placing import Missing
from karier_desktop.services.exchange.states import Line
from karier_desktop.storage.database import now

_SPACE = UUID("8f0b7d6e-5a0e-5c2f-9d53-5f1c1f8a2f10")
REFERENCE, TABLE, QUARANTINE, AUTHORITY, WAITING = "reference", "table", "quarantine", "authority", "waiting"
"""A target is missing, the table unknown, the line wrong, the sender not entitled; one value waits for its target."""
_NOWHERE = UUID(int=0)


class Parked(NamedTuple):
    """A line that was kept, why, and whose it is."""

    reason: str
    office: str
    line: Line


def park(batch: Batch, line: Line, reason: str, text: str = "", gap: Missing | None = None, person: str = "") -> None:
    """Keep a row; the same line is kept once, however often it comes."""
    if _keep(batch, line, reason, text, gap, person):
        if reason in (QUARANTINE, AUTHORITY):
            batch.applied.quarantined += 1
        else:
            batch.applied.parked += 1


def wait_for(batch: Batch, table: str, pk: str, gap: Missing) -> None:
    """Remember that one value of a row waits for its target."""
    _keep(batch, {"tbl": table, "pk": pk, "field": gap.field, "key": gap.key}, WAITING, "", gap, "")


def _keep(batch: Batch, line: Line, reason: str, text: str, gap: Missing | None, person: str) -> bool:
    content = json.dumps(line, sort_keys=True, separators=(",", ":"))  # escaped: it may hold what no database takes
    key = uuid5(_SPACE, content)
    if batch.session.get(ParkedRow, key) is not None:
        return False
    batch.session.add(
        ParkedRow(
            id=key,
            table_name=str(line.get("tbl")).encode("ascii", "replace").decode().replace("\0", "?")[:64],
            record_id=_uuid(line.get("pk")) or _NOWHERE,
            root_id=_uuid(person),
            reason=reason,
            missing_table=gap.table if gap else "",
            missing_id=_uuid(gap.key) if gap else None,
            office=batch.source.office,
            text=text,
            line=content,
            found_at=now(batch.session),
        )
    )
    batch.session.flush()  # the same line may come twice in one batch
    return True


def _uuid(text: object) -> UUID | None:
    try:
        return UUID(str(text))
    except ValueError:
        return None


def lines_of(session: Session, person: UUID) -> list[Line]:
    """The lines about a person that wait for what they point to."""
    query = select(ParkedRow.line).where(ParkedRow.root_id == person, ParkedRow.reason == REFERENCE)
    return [json.loads(line) for line in session.scalars(query)]


def take_arrived(session: Session, arrived: Mapping[str, Iterable[str]]) -> list[Parked]:
    """The lines that waited for these rows; they are no longer parked."""
    if session.scalar(select(ParkedRow.id).limit(1)) is None:
        return []
    keys = [key for keys in arrived.values() for key in keys]
    return _take(session, select(ParkedRow).where(among(session, ParkedRow.missing_id, keys)))


def take_known_tables(session: Session) -> list[Parked]:
    """The lines of tables that this program did not know when they came, and knows now."""
    return _take(session, select(ParkedRow).where(ParkedRow.reason == TABLE, ParkedRow.table_name.in_(list(shapes()))))


def take_refused(session: Session, persons: Iterable[str]) -> list[Parked]:
    """The lines refused because their sender had no right to these people, whose owner has changed since."""
    wanted = among(session, ParkedRow.root_id, list(persons))
    return _take(session, select(ParkedRow).where(ParkedRow.reason == AUTHORITY, wanted))


def _take(session: Session, query: object) -> list[Parked]:
    rows: Sequence[ParkedRow] = session.scalars(query).all()  # type: ignore[call-overload]
    open_rows = sorted((row for row in rows if row.closed_at is None), key=lambda row: (row.found_at, row.id))
    found = [Parked(row.reason, row.office, json.loads(row.line)) for row in open_rows]
    if open_rows:
        session.execute(delete(ParkedRow).where(among(session, ParkedRow.id, [row.id for row in open_rows])))
    return found
