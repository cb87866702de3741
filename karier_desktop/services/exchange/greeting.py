"""The first line of a bundle and its closing lines: what each office tells the other about itself, besides rows."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from karier_desktop.exchange.bundle import errors
from karier_desktop.models.exchange import ExchangePeer
from karier_desktop.queries.exchange import trust
from karier_desktop.queries.exchange.wire import looks_like_key
from karier_desktop.rules.exchange.points import Point
from karier_desktop.services.exchange import conflicts, digest, points
from karier_desktop.services.exchange.digest import Part
from karier_desktop.services.exchange.scope import Scope
from karier_desktop.storage.context import now

Line = dict[str, Any]


@dataclass(frozen=True)
class Hello:
    """What a bundle says before its rows; see `hello` for the line itself."""

    at: datetime
    received: tuple[Point, ...]
    exported: tuple[Point, ...]
    full: bool
    missing: tuple[str, ...]


def hello(session: Session, peer: ExchangePeer, lacking: Sequence[str] = ()) -> Line:
    """How far we have the other's changes, which points we told it, which scans we lack, what we saw."""
    own = trust.replica(session)
    line: Line = {
        "t": "hello",
        "office": own.office_id,
        "replica": own.replica_id,
        "role": own.role,
        "hlc": now(session).isoformat(timespec="seconds"),
        "points": peer.received,
        "exports": peer.exported,
        "missing": list(lacking),
    }
    if peer.full_next:
        line["full"] = True
    return line


def read_hello(line: Mapping[str, Any]) -> Hello:
    """The line, strictly; raises BundleRefused for one that no program writes."""
    try:
        return Hello(
            at=_moment(line["hlc"]),
            received=_points(line["points"]),
            exported=_points(line["exports"]),
            full=line.get("full") is True,
            missing=tuple(_text(digest) for digest in line["missing"]),
        )
    except (KeyError, TypeError, ValueError):
        raise errors.content("Baris pembukanya keliru.") from None


def digest_line(session: Session, inside: Scope, part: Part | None) -> Line:
    """What both offices should hold in the same form after this bundle; and how many decisions wait here.

    Adding up everything takes long where there is much: then some of the rows have their turn in each bundle.
    """
    line: Line = {"t": "digest", "tables": digest.digest(session, inside, part).tables}
    if part is not None:
        line["part"] = part
    return line | {"conflicts": conflicts.count(session)}


def part_of(line: Mapping[str, Any]) -> Part | None:
    """Which rows a digest line is about; None: all of them."""
    if "part" not in line:
        return None
    try:
        part = {table: (after, last) for table, (after, last) in line["part"].items()}
    except (AttributeError, TypeError, ValueError):
        raise errors.content("Baris sidik isinya keliru.") from None
    if not all(key == "" or looks_like_key(key) for ends in part.values() for key in ends):
        raise errors.content("Baris sidik isinya keliru.")
    return part


def _points(raw: Sequence[Any]) -> tuple[Point, ...]:
    if type(raw) is not list or any(type(cn) is not int or cn < 0 for cn, _, _ in raw):
        raise ValueError("points")
    return points.read([(cn, _text(h), _text(sesi)) for cn, h, sesi in raw])


def _text(raw: Any) -> str:
    if type(raw) is not str or len(raw) > 128:
        raise ValueError("text")
    return raw


def _moment(raw: Any) -> datetime:
    found = datetime.fromisoformat(_text(raw))
    if found.tzinfo is None:
        raise ValueError("moment")
    return found
