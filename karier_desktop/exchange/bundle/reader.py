"""Taking a parcel in: nothing is opened before signature and recipient are right, nothing is handed out before all
of it was opened, measured and compared once.

    head = peek(file)                            # who says it is from whom; not yet to be trusted
    opened = open_bundle(file, key, identity)    # everything checked to the last byte, or BundleRefused
    for line in opened.lines(): ...              # as often as wanted

`open_set` does the same for the parts of a parcel that was cut into several files.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import BinaryIO

import pyrage
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from karier_desktop.exchange.bundle import errors, frame, opening
from karier_desktop.exchange.bundle.checking import Contents, LineCheck
from karier_desktop.exchange.bundle.frame import Frame
from karier_desktop.exchange.bundle.header import Header
from karier_desktop.exchange.bundle.lines import Line
from karier_desktop.exchange.bundle.opening import OpenPart

Progress = Callable[[str, int, int], None]


def peek(source: BinaryIO) -> Header:
    """The header of a file that has the marks and the length of a parcel. Nothing of it is authenticated."""
    return frame.read(source).header


@dataclass(frozen=True)
class Opened:
    """A parcel that was checked whole. Its file must stay open while lines are read."""

    header: Header
    rows: int
    records: int
    _parts: tuple[OpenPart, ...]

    def lines(self) -> Iterator[Line]:
        """All lines, from the first on; only what was checked is ever handed out, even if the file is exchanged."""
        return opening.lines(self._parts)


def open_bundle(source: BinaryIO, key: Ed25519PublicKey, identity: str, progress: Progress | None = None) -> Opened:
    """Open a parcel of one part."""
    return open_set([source], key, identity, progress)


def open_set(
    sources: Sequence[BinaryIO], key: Ed25519PublicKey, identity: str, progress: Progress | None = None
) -> Opened:
    """Open a parcel of any number of parts, given in any order."""
    frames = [(frame.read(source), source) for source in sources]
    frames.sort(key=lambda pair: pair[0].header.part)
    _refuse_incomplete([found.header for found, _ in frames])
    own = pyrage.x25519.Identity.from_str(identity)
    parts = tuple(_authentic(source, found, key, own) for found, source in frames)
    head = parts[0].header
    contents = Contents(head, progress, sum(part.header.plain_len for part in parts))
    for part in parts:
        check = LineCheck(part.header, contents)
        part.decrypt(check)
        check.finish()
    contents.finish()
    return Opened(head, contents.rows, contents.records, parts)


def missing_parts(headers: Sequence[Header]) -> list[int]:
    """The numbers of the parts that are not there."""
    return sorted(set(range(1, headers[0].parts + 1)) - {head.part for head in headers})


def same_parcel(one: Header, other: Header) -> bool:
    """Were these parts made together?"""
    return _common(one) == _common(other)


def _authentic(source: BinaryIO, found: Frame, key: Ed25519PublicKey, own: pyrage.x25519.Identity) -> OpenPart:
    pieces = frame.check(source, found, key)
    if str(own.to_public()) not in found.header.recipients:
        raise errors.not_for_us()
    return OpenPart(source, found, pieces, own)


def _refuse_incomplete(headers: Sequence[Header]) -> None:
    numbers = [head.part for head in headers]
    if len(set(numbers)) != len(numbers) or any(not same_parcel(head, headers[0]) for head in headers):
        raise errors.mixed_parts()
    if missing := missing_parts(headers):
        raise errors.missing_part(missing[0], headers[0].parts)


_OF_ONE_PART = frozenset({"part", "plain_len", "plain_sha256", "ct_len"})


def _common(head: Header) -> dict[str, object]:
    return {name: value for name, value in vars(head).items() if name not in _OF_ONE_PART}
