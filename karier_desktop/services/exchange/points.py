"""Points of transport in use: as they are stored, and which one the next bundle to an office starts from."""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy.orm import Session

from karier_desktop.models.exchange import ExchangePeer
from karier_desktop.rules.exchange.points import KEPT, Point, choose_since
from karier_desktop.services.exchange import log, own_chain


def read(stored: Iterable[Sequence[Any]]) -> tuple[Point, ...]:
    """Points as they stand in the database or in a bundle, newest last."""
    return tuple(Point(int(cn), str(h), str(sesi)) for cn, h, sesi in list(stored)[-KEPT:])


def plain(points: Iterable[Point]) -> list[list[Any]]:
    """Points as they are stored and sent."""
    return [[point.cn, point.h, point.sesi] for point in points][-KEPT:]


def add(stored: Iterable[Sequence[Any]], point: Point) -> list[list[Any]]:
    """The list with one more point at its end; a point already in it moves there."""
    return plain([*(known for known in read(stored) if known[:2] != point[:2]), point])


def since(session: Session, peer: ExchangePeer) -> Point | None:
    """From where the next bundle to an office starts; None when it must carry everything.

    It must when the units that office sees are no longer those it saw in the last bundle.
    """
    if log.scope_told(session, peer.id) not in (None, list(peer.scope)):
        return None
    acknowledged = read(peer.acknowledged)
    start = choose_since(acknowledged, own_chain.hashes(session, acknowledged).get)
    return next((point for point in acknowledged if point.cn == start and start), None)


def common(session: Session, listed: Sequence[Point]) -> int:
    """The greatest change number that both sides know with the same hash."""
    return choose_since(listed, own_chain.hashes(session, listed).get)
