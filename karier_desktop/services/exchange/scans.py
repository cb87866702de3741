"""Scans on their way between offices: in parcels of their own after the data, in pieces that fit a line.

"Data dulu, pindaian menyusul": no row waits for its scan. What is lost on the way is asked for again, because the next
parcel of the receiver names the scans it lacks.
"""

import base64
from collections.abc import Iterable, Iterator, Mapping
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from karier_desktop.exchange.bundle import errors
from karier_desktop.models.exchange import ExchangePeer
from karier_desktop.queries.exchange.changed import changed
from karier_desktop.queries.exchange.tables import shapes
from karier_desktop.services import attachments
from karier_desktop.services.exchange.scope import Scope, where
from karier_desktop.storage.blobs import Blobs, blobs
from karier_desktop.storage.database import Database

PIECE = 45 * 1024
ASKED = 2_000
"""So many missing scans are named in one parcel; the rest follows with the next."""
Line = dict[str, Any]


def due(session: Session, peer_id: UUID, since: int, inside: Scope) -> list[str]:
    """The scans for an office: of rows changed since a point, and those it said it lacked; only what it may see."""
    shape = shapes()["attachment"]
    wants = set(session.get_one(ExchangePeer, peer_id).wants)
    seen = {found.fields["sha256"] for found in changed(session, shape, where(session, inside, shape, since))}
    if wants:
        visible = {found.fields["sha256"] for found in changed(session, shape, where(session, inside, shape, 0))}
        seen |= wants & visible
    return sorted(seen)


def wanted(session: Session, peer_id: UUID, missing: Iterable[str]) -> None:
    """Note what the other office lacks, as its parcel says."""
    peer = session.get_one(ExchangePeer, peer_id)
    peer.wants = sorted({name for name in missing if _is_name(name)})[:ASKED]


def lacking(database: Database) -> list[str]:
    """What our next parcel asks for."""
    return attachments.missing(database)[:ASKED]


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
