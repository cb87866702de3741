"""Sesi and acts of other copies: learnt from a bundle before the rows that name them."""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from karier_desktop.models.exchange import ForeignAct, ReplicaSesi
from karier_desktop.queries.exchange import trust
from karier_desktop.queries.exchange.people import peers
from karier_desktop.services.exchange.batch import Source
from karier_desktop.services.exchange.claims import Claims
from karier_desktop.storage.numbers import numbers

_HEX = frozenset("0123456789abcdef")
_LONGEST = 500


def learn(session: Session, source: Source, lines: Iterable[dict[str, Any]]) -> None:
    """Give foreign sesi their number here, and keep who did what; what is known already is passed over."""
    own = trust.replica(session).replica_id
    foreign: list[dict[str, Any]] = []
    claims: Claims | None = None
    for line in lines:
        if line.get("t") == "sesi" and _well_formed(line):
            numbers(session).lock(session)
            claims = claims or Claims(session, source)
            source.sesi[line["i"]] = claims.number(line)
            if line["replica"] == own:
                source.own.add(line["i"])
        elif line.get("t") == "act" and line.get("s") in source.sesi and line["s"] not in source.own | source.doubted:
            foreign.append(line)
    _keep(session, source, foreign)


def _well_formed(line: dict[str, Any]) -> bool:
    names = ((line.get("replica"), 32), (line.get("sesi"), 16), (line.get("office"), 32))
    return type(line.get("i")) is int and all(
        type(text) is str and len(text) == length and _HEX.issuperset(text) for text, length in names
    )


def _keep(session: Session, source: Source, lines: list[dict[str, Any]]) -> None:
    numbers = {source.sesi[line["s"]] for line in lines}
    if source.limited and numbers:
        numbers -= _told_by_others(session, source, numbers)
        lines = [line for line in lines if source.sesi[line["s"]] in numbers]
    query = select(ForeignAct.sesi_idx, ForeignAct.n_from).where(ForeignAct.sesi_idx.in_(numbers))
    known = {(sesi, first) for sesi, first in session.execute(query)} if numbers else set()
    for line in lines:
        act = _act(source, line)
        if act is not None and (act.sesi_idx, act.n_from) not in known:
            known.add((act.sesi_idx, act.n_from))
            session.add(act)


def _told_by_others(session: Session, source: Source, numbers: set[int]) -> set[int]:
    """Sesi of offices we hear from directly: nobody below us says in their place who did what."""
    others = {peer.office for peer in peers(session)} - {source.office}
    query = select(ReplicaSesi.idx).where(ReplicaSesi.idx.in_(numbers), ReplicaSesi.office_id.in_(others))
    return set(session.scalars(query))


def _act(source: Source, line: dict[str, Any]) -> ForeignAct | None:
    first, last = line.get("a"), line.get("b")
    if type(first) is not int or type(last) is not int or not 0 < first <= last < 1 << 63:
        return None
    at = _moment(line.get("at"))
    who, label = (_text(line.get(name)) for name in ("who", "label"))
    if at is None:
        return None
    return ForeignAct(sesi_idx=source.sesi[line["s"]], n_from=first, n_to=last, author=who, at=at, label=label)


def _moment(text: object) -> datetime | None:
    try:
        found = datetime.fromisoformat(str(text))
        return found.astimezone(UTC) if found.tzinfo else None
    except (ValueError, OverflowError):
        return None


def _text(value: object) -> str:
    text = value if isinstance(value, str) else ""
    return text.encode("utf-8", "ignore").decode().replace("\0", "")[:_LONGEST]
