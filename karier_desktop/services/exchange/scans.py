"""Scans on their way between offices: in parcels of their own after the data, in pieces that fit a line.

"Data dulu, pindaian menyusul": no row waits for its scan. What is lost on the way is asked for again, because the next
parcel of the receiver names the scans it lacks.
"""

import base64
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement
from sqlalchemy.orm import Session

from karier_desktop.exchange.bundle import errors
from karier_desktop.models.exchange import ExchangePeer
from karier_desktop.queries.exchange.changed import changed
from karier_desktop.queries.exchange.tables import shapes
from karier_desktop.services import attachments
from karier_desktop.services.exchange import log, peers
from karier_desktop.services.exchange.scope import Scope, scope_of, where
from karier_desktop.storage.blobs import Blobs, blobs
from karier_desktop.storage.database import Database

PIECE = 45 * 1024
ASKED = 2_000
"""So many missing scans are named in one parcel; the rest follows with the next."""
Line = dict[str, Any]


def due(session: Session, peer: ExchangePeer, since: int, inside: Scope, anew: bool = False) -> list[str]:
    """The scans for an office, only of people it may see: those of rows changed since a point, and those it lacked.

    A full bundle to an office that was heard of before brings only what it lacked: it has most of the rest, and asks
    for what it has not. `anew`: all of them nevertheless.
    """
    shape = shapes()["attachment"]
    found: set[str] = set()
    if since or anew or not peer.received:
        found |= _named(session, where(session, inside, shape, since))
    if peer.wants:
        found |= set(peer.wants) & _named(session, where(session, inside, shape, 0))
    return sorted(found)


def _named(session: Session, condition: ColumnElement[bool]) -> set[str]:
    return {found.fields["sha256"] for found in changed(session, shapes()["attachment"], condition)}


def here(database: Database, names: Sequence[str]) -> list[str]:
    """Those whose content is here to be sent."""
    return sorted(blobs(database).held(names)) if names else []


def wanted(session: Session, peer: ExchangePeer, missing: Iterable[str]) -> None:
    """Note what the other office lacks, as its parcel says; scans it does not ask for any more have arrived."""
    peer.wants = sorted({name for name in missing if _is_name(name)})[:ASKED]
    if not peer.wants:
        log.scans_arrived(session, peer)


def lacking(database: Database) -> list[str]:
    """The scans that rows here name and that have not come."""
    return attachments.missing(database)[:ASKED]


def asked_of(database: Database, code: str) -> list[str]:
    """The same as far as that office may know: to name a scan of somebody else's is to let it be asked for."""
    found = lacking(database)
    return sorted(set(found) & database.read(_visible, code)) if found else []


def _visible(session: Session, code: str) -> set[str]:
    peer = peers.by_code(session, code)
    inside = scope_of(session, peer.role, peer.office_id, peer.scope)
    return _named(session, where(session, inside, shapes()["attachment"], 0))


def lines(database: Database, names: Iterable[str]) -> Iterator[Line]:
    """The contents that are here, in pieces."""
    place = blobs(database)
    for name in names:
        yield from _pieces(place, name)


def _pieces(place: Blobs, name: str) -> Iterator[Line]:
    found = place.get(name)
    if found is None:
        return
    for number, start in enumerate(range(0, len(found), PIECE)):
        piece = base64.b64encode(found[start : start + PIECE]).decode()
        yield {"t": "file", "sha": name, "size": len(found), "k": number, "b": piece}


class Taker:
    """Puts the pieces of one parcel together again. Only one content at a time is in memory."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._name, self._size, self._next = "", 0, 0
        self._content = bytearray()
        self.kept = 0

    def take(self, line: Mapping[str, Any]) -> None:
        """The next piece; raises BundleRefused for one that no program writes."""
        piece = _read(line)
        if line["k"] == 0:
            self._name, self._size, self._next, self._content = line["sha"], line["size"], 0, bytearray()
        if (line["sha"], line["size"], line["k"]) != (self._name, self._size, self._next):
            raise errors.content("Potongan pindaiannya tidak berurutan.")
        self._content += piece
        self._next += 1
        if len(self._content) > self._size:
            raise errors.content("Pindaiannya lebih panjang daripada yang dinyatakan.")
        if len(self._content) == self._size:
            self.kept += attachments.arrived(self._database, self._name, bytes(self._content))
            self._name, self._content = "", bytearray()


def _read(line: Mapping[str, Any]) -> bytes:
    try:
        sound = line.keys() == {"t", "sha", "size", "k", "b"} and _is_name(line["sha"])
        sound = sound and type(line["size"]) is int and type(line["k"]) is int
        piece = base64.b64decode(line["b"], validate=True)
    except (KeyError, TypeError, ValueError):
        sound, piece = False, b""
    if not sound or not 0 < len(piece) <= PIECE or not 0 < line["size"] <= attachments.LARGEST:
        raise errors.content("Potongan pindaiannya keliru.")
    return piece


def _is_name(name: object) -> bool:
    return isinstance(name, str) and len(name) == 64 and set(name) <= set("0123456789abcdef")
