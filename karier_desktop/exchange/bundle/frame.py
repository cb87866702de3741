"""Marks, lengths and the signature around header and ciphertext."""

import hashlib
import os
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import BinaryIO

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from karier_desktop.exchange.bundle import errors, header, limits
from karier_desktop.exchange.bundle.header import Header
from karier_desktop.exchange.trust.keys import key_id

BEGIN, END = b"KARIERB1", b"1BREIRAK"
SIGNED_FOR = b"karier-bundle-v1\0"
PIECE = limits.MIB

_LENGTH, _TAIL = struct.Struct(">I"), struct.Struct(">64sQ8s")
_FRONT = len(BEGIN) + _LENGTH.size


@dataclass(frozen=True)
class Frame:
    """A part as it lies in a file: its header, where the ciphertext starts, its signature, and the file's length."""

    header: Header
    start: int
    signature: bytes
    size: int


def front(head: Header) -> bytes:
    """What stands before the ciphertext."""
    data = header.encode(head)
    return BEGIN + _LENGTH.pack(len(data)) + data


def tail(signature: bytes, before: int) -> bytes:
    """What stands behind it; `before` is the length of all that was signed."""
    return _TAIL.pack(signature, before + _TAIL.size, END)


def whole_size(head: Header) -> int:
    """The length of the file."""
    return len(front(head)) + head.ct_len + _TAIL.size


def message(sha512: bytes) -> bytes:
    """What the sender signs."""
    return SIGNED_FOR + sha512


def read(source: BinaryIO) -> Frame:
    """Marks, sizes and header. Nothing of it is authenticated; a torn or foreign file ends here."""
    with reading():
        size = source.seek(0, os.SEEK_END)
        source.seek(0)
        begin = source.read(_FRONT)
        if begin[: len(BEGIN)] != BEGIN[: len(begin)] or not begin:
            raise errors.foreign()
        if len(begin) < _FRONT or size < _FRONT + _TAIL.size:
            raise errors.incomplete()
        (length,) = _LENGTH.unpack(begin[len(BEGIN) :])
        if length > limits.HEADER:
            raise errors.size("Panjang bagian depan berkas")
        data = source.read(length)
        source.seek(size - _TAIL.size)
        signature, stated, end = _TAIL.unpack(source.read(_TAIL.size))
    if end != END or stated != size or len(data) < length:
        raise errors.incomplete()
    head = header.decode(data)
    if size != _FRONT + length + head.ct_len + _TAIL.size:
        raise errors.damaged("Panjang berkas")
    return Frame(head, _FRONT + length, signature, size)


def check(source: BinaryIO, frame: Frame, key: Ed25519PublicKey) -> list[bytes]:
    """Raise unless the whole file is what the owner of `key` signed; the digests of the ciphertext's pieces.

    By these digests later readings of the same file notice that somebody exchanged it in the meantime.
    """
    if key_id(key.public_bytes_raw()) != frame.header.signer:
        raise errors.signature()
    whole = hashlib.sha512()
    with reading():
        source.seek(0)
        whole.update(source.read(frame.start))
        pieces = []
        for length in pieces_of(frame.header.ct_len):
            piece = source.read(length)
            whole.update(piece)
            pieces.append(digest(piece))
    try:
        key.verify(frame.signature, message(whole.digest()))
    except InvalidSignature:
        raise errors.signature() from None
    return pieces


def digest(piece: bytes) -> bytes:
    """The digest of a piece of ciphertext."""
    return hashlib.sha256(piece).digest()


def pieces_of(length: int) -> Iterator[int]:
    """The lengths of the pieces of so many bytes."""
    full, rest = divmod(length, PIECE)
    yield from (PIECE for _ in range(full))
    if rest:
        yield rest


@contextmanager
def reading() -> Iterator[None]:
    """The disk's or the stick's faults in words."""
    try:
        yield
    except OSError as error:
        raise errors.not_read() from error
