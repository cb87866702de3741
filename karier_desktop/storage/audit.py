"""The chain of events: who logged in, exported, printed, imported, decided, changed roles or keys.

Each event is bound to the one before it by a hash, so that one taken out or rewritten shows. What exactly was done
stands beside it and is bound only through a salted hash: lawful erasure removes it, and the chain still holds.
"""

import hashlib
import json
import os
import platform
from collections.abc import Iterable, Mapping
from contextlib import closing
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from karier_desktop.models import Account
from karier_desktop.models.exchange import AuditDetail, AuditEvent
from karier_desktop.storage import context
from karier_desktop.storage.numbers import numbers

START = "0" * 64


def note(
    session: Session,
    action: str,
    entity: str = "",
    record_id: UUID | None = None,
    detail: Mapping[str, Any] | None = None,
) -> int:
    """Append an event, inside a write; returns its number.

    Numbers of events that somebody took out are not given again: the hole stays to be seen.
    """
    numbers(session).lock(session)  # one after the other, on a server too
    last, before = head(session)
    who, role = _actor(session)
    text, salt = json.dumps(detail or {}, sort_keys=True, ensure_ascii=False, default=str), os.urandom(16).hex()
    event = AuditEvent(
        no=max(last, session.scalar(select(func.max(AuditDetail.no))) or 0) + 1,
        at=context.now(session),
        actor=context.actor(session),
        who=who,
        role=role,
        pc=platform.node()[:64],
        action=action,
        entity=entity,
        record_id=record_id,
        commit=commitment(salt, text),
        h="",
    )
    event.h = link(before, event)
    session.add(event)
    session.add(AuditDetail(no=event.no, salt=salt, detail=text))
    session.flush()
    return event.no


def commitment(salt: str, detail: str) -> str:
    """What binds the detail to its event without telling it."""
    return hashlib.sha256(f"{salt}\0{detail}".encode()).hexdigest()


def link(before: str, event: AuditEvent) -> str:
    """The hash of an event together with the one before it."""
    content = [
        before,
        event.no,
        _moment(event.at),
        event.actor.hex if event.actor else "",
        event.who,
        event.role,
        event.pc,
        event.action,
        event.entity,
        event.record_id.hex if event.record_id else "",
        event.commit,
    ]
    return hashlib.sha256(json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()).hexdigest()


def head(session: Session) -> tuple[int, str]:
    """The newest event's number and hash."""
    last = session.execute(select(AuditEvent.no, AuditEvent.h).order_by(AuditEvent.no.desc()).limit(1)).first()
    return (last[0], last[1]) if last else (0, START)


def hashes_at(session: Session, numbers: Iterable[int]) -> dict[int, str]:
    """The hashes at these numbers, as far as there are such events."""
    found = session.execute(select(AuditEvent.no, AuditEvent.h).where(AuditEvent.no.in_([*numbers])))
    return {0: START} | {row.no: row.h for row in found}


def verify(session: Session) -> int | None:
    """The first number at which the chain is broken: an event missing, rewritten, or its detail another one."""
    rows = select(AuditEvent, AuditDetail).outerjoin(AuditDetail, AuditDetail.no == AuditEvent.no)
    ordered = rows.order_by(AuditEvent.no).execution_options(yield_per=1000)
    with closing(session.execute(ordered)) as found:
        return _first_broken((event, detail) for event, detail in found)


def _first_broken(found: Iterable[tuple[AuditEvent, AuditDetail | None]]) -> int | None:
    before, expected = START, 1
    for event, detail in found:
        told = detail is None or commitment(detail.salt, detail.detail) == event.commit
        if event.no != expected or link(before, event) != event.h or not told:
            return expected
        before, expected = event.h, expected + 1
    return None


def _actor(session: Session) -> tuple[str, str]:
    me = context.actor(session)
    found = session.get(Account, me) if me is not None else None
    return (found.full_name or found.username, found.role) if found else ("", "")


def _moment(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="microseconds")
