"""From ciphertext to lines, in a stream: memory does not grow with the parcel."""

import json
import queue
import re
import threading
from collections.abc import Iterator, Sequence
from typing import IO, BinaryIO, Protocol, cast

import pyrage
import zstandard

from karier_desktop.exchange.bundle import errors, frame, limits
from karier_desktop.exchange.bundle.frame import Frame
from karier_desktop.exchange.bundle.lines import Line

_CHUNK = 128 * limits.KIB
_AHEAD = 16
"""How many chunks the thread that deciphers may be ahead."""
_ENVELOPE_BEGIN, _ENVELOPE_END = b"age-encryption.org/v1\n", b"\n--- "
_RECIPIENT = re.compile(rb"\n-> X25519 ")


class Sink(Protocol):
    """Where unpacked bytes go; it raises to stop the work."""

    def write(self, data: bytes, /) -> int:
        """Take them."""


class OpenPart:
    """A part whose signature was right; `pieces` are the digests of its ciphertext at that moment."""

    def __init__(self, source: BinaryIO, found: Frame, pieces: list[bytes], own: pyrage.x25519.Identity) -> None:
        self.header = found.header
        self._source, self._frame, self._pieces, self._own = source, found, pieces, own

    def decrypt(self, sink: Sink) -> None:
        """Decipher and unpack the part into `sink`."""
        source = _Ciphertext(self._source, self._frame, self._pieces)
        source.refuse_odd_envelope()
        unpacker = zstandard.ZstdDecompressor(max_window_size=1 << limits.WINDOW_LOG)
        kept = _Kept(sink)
        unpacked = unpacker.stream_writer(cast(IO[bytes], kept), write_size=_CHUNK)
        try:
            pyrage.decrypt_io(source, unpacked, [self._own])
        except (pyrage.DecryptError, zstandard.ZstdError, OSError):
            raise source.fault or kept.fault or errors.unreadable() from None


class _Kept:
    """Remembers why the sink stopped the work, so that it is not taken for a fault of age's."""

    def __init__(self, sink: Sink) -> None:
        self._sink = sink
        self.fault: BaseException | None = None

    def write(self, data: bytes) -> int:
        try:
            return self._sink.write(data)
        except BaseException as fault:
            self.fault = fault
            raise


class _Ciphertext:
    """The ciphertext of a part as age reads it; what differs from the first reading is never passed on."""

    def __init__(self, source: BinaryIO, found: Frame, pieces: list[bytes]) -> None:
        self._source, self._next, self._recipients = source, found.start, len(found.header.recipients)
        self._todo = iter(list(zip(frame.pieces_of(found.header.ct_len), pieces, strict=True)))
        self._piece, self._at = b"", 0
        self.fault: BaseException | None = None

    def read(self, size: int) -> bytes:
        """The next bytes."""
        try:
            if self._at >= len(self._piece):
                self._load()
            taken = self._piece[self._at : self._at + size]
            self._at += len(taken)
            return taken
        except BaseException as fault:
            self.fault = fault
            raise

    def refuse_odd_envelope(self) -> None:
        """The envelope must be of a plain size, for as many recipients as the header names."""
        self._load()
        end = self._piece.find(_ENVELOPE_END, 0, limits.ENVELOPE)
        if not self._piece.startswith(_ENVELOPE_BEGIN) or end < 0:
            raise errors.unreadable()
        if len(_RECIPIENT.findall(self._piece, 0, end)) != self._recipients:
            raise errors.unreadable()

    def _load(self) -> None:
        length, known = next(self._todo, (0, b""))
        with frame.reading():
            self._source.seek(self._next)
            self._piece, self._at = self._source.read(length), 0
        self._next += length
        if length and frame.digest(self._piece) != known:
            raise errors.signature()


def lines(parts: Sequence[OpenPart]) -> Iterator[Line]:
    """All lines of parts that were checked. Each line is known to be one object, so many are read in one go."""
    rest = b""
    for chunk in _plain(parts):
        whole, mark, after = (rest + chunk).rpartition(b"\n")
        rest = after
        if mark:
            yield from json.loads(b"[%b]" % whole.replace(b"\n", b","))


def _plain(parts: Sequence[OpenPart]) -> Iterator[bytes]:
    """The unpacked bytes. Age pushes and a reader pulls: a thread stands between them."""
    handed = _Handed()
    thread = threading.Thread(target=handed.fill, args=(parts,), name="karier-paket", daemon=True)
    thread.start()
    try:
        yield from handed.taken()
    finally:
        handed.stop()
        thread.join()


class _Stopped(Exception):
    """Nobody reads any more."""


class _Handed:
    """Chunks passed from the thread to the reader, a few at a time."""

    def __init__(self) -> None:
        self._queue: queue.Queue[bytes | BaseException | None] = queue.Queue(_AHEAD)
        self._stopped = False

    def fill(self, parts: Sequence[OpenPart]) -> None:
        """The thread's work."""
        try:
            for part in parts:
                part.decrypt(self)
            self._queue.put(None)
        except _Stopped:
            return
        except BaseException as fault:  # noqa: BLE001 - raised again where the lines are read
            self._queue.put(fault)

    def write(self, data: bytes) -> int:
        """A chunk from the unpacker, which uses its memory again."""
        if self._stopped:
            raise _Stopped
        self._queue.put(bytes(data))
        return len(data)

    def taken(self) -> Iterator[bytes]:
        """The chunks, in order."""
        while (item := self._queue.get()) is not None:
            if isinstance(item, BaseException):
                raise item
            yield item

    def stop(self) -> None:
        """Let the thread end."""
        self._stopped = True
        while not self._queue.empty():
            self._queue.get_nowait()
