"""Lines on their way into a part: joined, packed, and cut into the next part where one would grow too big."""

import hashlib
import os
import struct
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import zstandard

from karier_desktop.exchange.bundle import limits, lines

LEVEL = 3
_BATCH = 128 * limits.KIB
_ROOM = 4 * limits.MIB
"""What age adds, and what a batch adds after the last look at the length."""
_RATIO = limits.RATIO // 2
_SKIPPED = struct.Struct("<II")
_SKIPPED_MARK = 0x184D2A50


class Batches:
    """The lines of all records, some at a time; `more` tells whether any are left."""

    def __init__(self, records: Iterable[Mapping[str, Any]]) -> None:
        self.count = self.rows = 0
        self._records = iter(records)
        self._next: bytes | None = None
        self._step()

    @property
    def more(self) -> bool:
        """Is there anything left?"""
        return self._next is not None

    def take(self) -> bytes:
        """The next lines, a batch of them; empty at the end."""
        batch, size = [], 0
        while self._next is not None and size < _BATCH:
            batch.append(self._next)
            size += len(self._next)
            self._step()
        return b"".join(batch)

    def _step(self) -> None:
        record = next(self._records, None)
        self._next = None if record is None else lines.encode(record)
        if record is not None:
            self.count += 1
            self.rows += record["t"] == "row"


class PackedPart:
    """A part as age reads it. Its plain length and digest are known once it was read to the end."""

    def __init__(self, batches: Batches, size: int) -> None:
        self.plain_len = 0
        self._batches, self._limit = batches, max(size - _ROOM, 1)
        self._plain, self._packed_len = hashlib.sha256(), 0
        self._pieces, self._ready = self._packed(), bytearray()

    @property
    def plain_sha256(self) -> str:
        """The digest of the lines, in hex."""
        return self._plain.hexdigest()

    def read(self, size: int) -> bytes:
        """The next bytes of the packed lines."""
        while len(self._ready) < size and (piece := next(self._pieces, None)) is not None:
            self._ready += piece
        taken = bytes(self._ready[:size])
        del self._ready[:size]
        return taken

    def _packed(self) -> Iterator[bytes]:
        parameters = zstandard.ZstdCompressionParameters.from_level(LEVEL, window_log=limits.WINDOW_LOG)
        packer = zstandard.ZstdCompressor(compression_params=parameters).compressobj()
        while self._has_room() and (batch := self._batches.take()):
            self.plain_len += len(batch)
            self._plain.update(batch)
            yield self._counted(packer.compress(batch))
        yield self._counted(packer.flush())
        yield from self._padding()

    def _has_room(self) -> bool:
        return self._packed_len < self._limit and self.plain_len < limits.PLAIN - limits.RECORD - _BATCH

    def _counted(self, piece: bytes) -> bytes:
        self._packed_len += len(piece)
        return piece

    def _padding(self) -> Iterator[bytes]:
        """Lines that are all alike pack so well that a reader would take the part for a bomb."""
        missing = self.plain_len // _RATIO - self._packed_len
        if missing > 0:
            yield _SKIPPED.pack(_SKIPPED_MARK, missing) + os.urandom(missing)
