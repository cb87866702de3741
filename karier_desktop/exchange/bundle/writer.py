"""Making a parcel: lines are packed and enciphered on the way, and only ciphertext is ever put aside on the disk."""

import hashlib
import tempfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO, Any, Protocol, Self

import pyrage
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from karier_desktop.exchange.bundle import errors, frame, header, limits
from karier_desktop.exchange.bundle.header import Draft, Header
from karier_desktop.exchange.bundle.packing import Batches, PackedPart
from karier_desktop.exchange.trust.keys import key_id

STEP = 64 * limits.KIB
_IN_MEMORY = 4 * limits.MIB

Progress = Callable[[str, int, int], None]
"""`progress(step, done, total)` is called now and then and raises to stop the work; total 0: not known."""


class Target(Protocol):
    """Where bytes go."""

    def write(self, data: bytes, /) -> object:
        """Take them."""


@dataclass
class SealedPart:
    """One part, ready to be poured into a file of `size` bytes; `sha256` of that file is known once it was poured."""

    header: Header
    ciphertext: IO[bytes]
    key: Ed25519PrivateKey
    sha256: str = ""

    @property
    def name(self) -> str:
        """Its file name."""
        return header.name_of(self.header)

    @property
    def size(self) -> int:
        """The length of its file."""
        return frame.whole_size(self.header)

    def pour(self, target: Target) -> str:
        """Write the part in steps of at most 64 KiB; its SHA-256 in hex."""
        signed, whole = hashlib.sha512(), hashlib.sha256()

        def put(data: bytes) -> None:
            target.write(data)
            whole.update(data)

        begin = frame.front(self.header)
        put(begin)
        signed.update(begin)
        self.ciphertext.seek(0)
        while piece := self.ciphertext.read(STEP):
            put(piece)
            signed.update(piece)
        put(frame.tail(self.key.sign(frame.message(signed.digest())), len(begin) + self.header.ct_len))
        self.sha256 = whole.hexdigest()
        return self.sha256


class Sealed:
    """All parts of a parcel. Their ciphertext lies in unnamed files that go with `close`, or with the process."""

    def __init__(self, parts: tuple[SealedPart, ...], rows: int, files: ExitStack) -> None:
        self.parts, self.rows, self._files = parts, rows, files

    @property
    def size(self) -> int:
        """Bytes of all parts."""
        return sum(part.size for part in self.parts)

    def close(self) -> None:
        """Let the ciphertext go."""
        self._files.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def seal(
    draft: Draft,
    records: Iterable[Mapping[str, Any]],
    key: Ed25519PrivateKey,
    recipients: Sequence[str],
    spool: Path | None = None,
    progress: Progress | None = None,
    part_size: int = limits.PART,
) -> Sealed:
    """Pack, encipher and measure all records; `spool` is the folder for ciphertext beyond a few megabytes."""
    batches = Batches(records)
    made: list[tuple[PackedPart, IO[bytes]]] = []
    with ExitStack() as files:
        while batches.more or not made:
            file = files.enter_context(
                tempfile.SpooledTemporaryFile(_IN_MEMORY, dir=None if spool is None else str(spool))
            )
            made.append((PackedPart(batches, part_size), file))
            _encipher(*made[-1], recipients, batches, progress)
        parts = tuple(
            SealedPart(_header(draft, packed, file, key, recipients, number, len(made)), file, key)
            for number, (packed, file) in enumerate(made, 1)
        )
        return Sealed(parts, batches.rows, files.pop_all())


def _header(
    draft: Draft,
    packed: PackedPart,
    file: IO[bytes],
    key: Ed25519PrivateKey,
    recipients: Sequence[str],
    part: int,
    parts: int,
) -> Header:
    return Header(
        **asdict(draft),
        recipients=tuple(recipients),
        signer=key_id(key.public_key().public_bytes_raw()),
        part=part,
        parts=parts,
        plain_len=packed.plain_len,
        plain_sha256=packed.plain_sha256,
        ct_len=file.tell(),
    )


class _Ends:
    """Both ends of age's work. A fault there comes back from age as one of its own, or not at all; here it is kept."""

    def __init__(self, packed: PackedPart, file: IO[bytes], batches: Batches, progress: Progress | None) -> None:
        self._packed, self._file, self._batches, self._progress = packed, file, batches, progress
        self._told = 0
        self.fault: BaseException | None = None

    def read(self, size: int) -> bytes:
        try:
            if self._progress and self._batches.count - self._told >= 500:
                self._told = self._batches.count
                self._progress("Menyusun paket", self._told, 0)
            return self._packed.read(size)
        except BaseException as fault:
            self.fault = fault
            raise

    def write(self, data: bytes) -> int:
        try:
            return self._file.write(data)
        except OSError as fault:
            self.fault = errors.no_room()
            raise self.fault from fault

    def flush(self) -> None:
        """Age asks for it at the end; the file is not meant to last."""


def _encipher(
    packed: PackedPart, file: IO[bytes], recipients: Sequence[str], batches: Batches, progress: Progress | None
) -> None:
    ends = _Ends(packed, file, batches, progress)
    keys = [pyrage.x25519.Recipient.from_str(recipient) for recipient in recipients]
    try:
        pyrage.encrypt_io(ends, ends, keys)
    except Exception:
        if ends.fault is None:
            raise
    if ends.fault is not None:  # age keeps silent about a fault at its very last write
        raise ends.fault
