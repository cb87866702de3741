"""This office's own saves as others may know them, by the number of the last row each changed."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, select
from sqlalchemy.orm import Session

from karier_desktop.models.journal import ChangeSet
from karier_desktop.rules.exchange.points import Point
from karier_desktop.storage import chain
from karier_desktop.storage.numbers import numbers

__all__ = ["hashes", "here", "moment_at", "saves_since"]


def here(session: Session) -> Point:
    """How far our changes have come, in the sesi that is open now; inside a write."""
    found = chain.point(session)
    return Point(found.cn, found.h, numbers(session).present(session))


def hashes(session: Session, points: Iterable[Point]) -> Mapping[int, str]:
    """What our chain holds where these points say they are, by their number."""
    return chain.hashes_at(session, (point.cn for point in points))


def moment_at(session: Session, cn: int) -> datetime | None:
    """When the newest save up to this number was made; of 0, when the newest of all was."""
    where = _numbered(ChangeSet.cn_to <= cn) if cn else _numbered()
    return session.scalar(select(ChangeSet.at).where(where).order_by(ChangeSet.cn_to.desc()).limit(1))


def saves_since(session: Session, cn: int) -> list[str]:
    """The saves after this number, by the hex of their keys."""
    return [key.hex for key in session.scalars(select(ChangeSet.id).where(_numbered(ChangeSet.cn_to > cn)))]


def _numbered(*conditions: Any) -> ColumnElement[bool]:
    """Saves that changed rows which travel; the others took no number."""
    return and_(ChangeSet.cn_to >= ChangeSet.cn_from, ChangeSet.cn_to > 0, *conditions)
