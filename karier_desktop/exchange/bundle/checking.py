"""The first reading of a parcel: every line is measured and every total compared, and nothing is kept but a little."""

import hashlib
from collections.abc import Callable

from karier_desktop.exchange.bundle import errors, limits, lines
from karier_desktop.exchange.bundle.header import Header
from karier_desktop.exchange.bundle.lines import Line

Progress = Callable[[str, int, int], None]


class Contents:
    """What holds for all lines of all parts together: hello first, end last, as many rows as said."""

    def __init__(self, head: Header, progress: Progress | None, total: int) -> None:
        self.records = self.rows = self._plain = 0
        self._head, self._progress, self._total = head, progress, total
        self._stated: object = None

    def take(self, line: bytes) -> None:
        """One line."""
        record = lines.decode(line)
        self.records += 1
        if self.records > limits.RECORDS:
            raise errors.size("Jumlah baris")
        if self._stated is not None or (self.records == 1) != (record["t"] == "hello"):
            raise errors.content("Urutan barisnya keliru.")
        self._mark(record)

    def told(self, size: int) -> None:
        """So many bytes more were read."""
        self._plain += size
        if self._progress:
            self._progress("Memeriksa paket", self._plain, self._total)

    def finish(self) -> None:
        """No line comes any more."""
        if self._stated is None or self._stated != self.rows:
            raise errors.content("Jumlah barisnya tidak sama dengan yang dinyatakan.")

    def _mark(self, record: Line) -> None:
        if record["t"] == "row":
            self.rows += 1
        elif record["t"] == "hello":
            sender = (self._head.from_office, self._head.from_replica)
            if (record.get("office"), record.get("replica")) != sender:
                raise errors.content("Pengirim di luar dan di dalam paket berbeda.")
        elif record["t"] == "end":
            self._stated = record.get("rows", -1)


class LineCheck:
    """Takes the unpacked bytes of one part as they come and stops at the first byte too many."""

    def __init__(self, head: Header, contents: Contents) -> None:
        self._head, self._contents = head, contents
        self._digest, self._length, self._rest = hashlib.sha256(), 0, b""

    def write(self, data: bytes) -> int:
        """Some more bytes."""
        self._length += len(data)
        if self._length > self._head.plain_len:
            raise errors.size("Panjang isi yang sebenarnya")
        self._digest.update(data)
        *whole, self._rest = (self._rest + data).split(b"\n")
        if len(self._rest) > limits.RECORD:
            raise errors.size("Panjang satu baris")
        for line in whole:
            self._contents.take(line)
        self._contents.told(len(data))
        return len(data)

    def finish(self) -> None:
        """The part is at its end."""
        right = self._length == self._head.plain_len and self._digest.hexdigest() == self._head.plain_sha256
        if self._rest or not right:
            raise errors.unreadable()
