"""Parcels to break: two invented offices, small and large contents, and files forged by somebody with a real key."""

import hashlib
import io
import json
import random
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

import pyrage
import zstandard
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from karier_desktop.exchange.bundle import frame, writer
from karier_desktop.exchange.bundle.header import Draft, Header, Point, canonical
from karier_desktop.exchange.bundle.reader import Opened, open_set
from karier_desktop.exchange.trust.keys import OfficeKeys, key_id

OFFICE, REPLICA, OTHER = "0a" * 16, "1b" * 16, "2c" * 16
DRAFT = Draft(
    uuid="3d" * 16,
    kind="data",
    from_office=OFFICE,
    from_code="PKM1A2B3",
    from_replica=REPLICA,
    to_office=OTHER,
    to_code="KAB4C5D6",
    no=12,
    since=None,
    upto=Point(80, "4e" * 32, "5f" * 8),
    schema=10,
    min_reader=7,
    program="0.1.0",
    created="2026-05-12T03:00:00Z",
)
_spell = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
HELLO = {"t": "hello", "office": OFFICE, "replica": REPLICA, "role": "office", "points": [], "exports": []}


@dataclass(frozen=True)
class Pair:
    """A sender and the one it writes to."""

    sender: OfficeKeys = field(default_factory=OfficeKeys.generate)
    receiver: OfficeKeys = field(default_factory=OfficeKeys.generate)

    def parcel(self, records: Iterable[Mapping[str, Any]], draft: Draft = DRAFT, **options: Any) -> list[bytes]:
        """The files of an honest parcel."""
        recipients = [self.receiver.public.recipient]
        with writer.seal(draft, records, self.sender.signer, recipients, **options) as sealed:
            files = [io.BytesIO() for _ in sealed.parts]
            for part, file in zip(sealed.parts, files, strict=True):
                part.pour(file)
            return [file.getvalue() for file in files]

    def open(self, *files: bytes) -> Opened:
        """What the receiver makes of them."""
        sources = [io.BytesIO(file) for file in files]
        return open_set(sources, self.sender.public.verifier, self.receiver.identity)


def contents(rows: int, seed: int = 0, extra: str = "") -> Iterator[dict[str, Any]]:
    """The lines of a parcel with so many rows."""
    chance = random.Random(seed)
    yield HELLO
    yield {"t": "sesi", "i": 0, "replica": REPLICA, "sesi": "5f" * 8, "office": OFFICE}
    for number in range(1, rows + 1):
        values = {"name": f"Pegawai {chance.randrange(10**9)}", "position": "Perawat Ahli Muda", "note": extra}
        key = f"{chance.getrandbits(128):032x}"
        yield {"t": "row", "tbl": "employee", "pk": key, "f": values, "v": {"d": [0, number], "c": [[0, number]]}}
    yield {"t": "end", "rows": rows}


def spelled(records: Iterable[Mapping[str, Any]]) -> bytes:
    """Lines as the writer spells them, without any check."""
    return b"".join(
        json.dumps(record, ensure_ascii=False, separators=(",", ":")).encode() + b"\n" for record in records
    )


def packed(plain: bytes, window_log: int = 23) -> bytes:
    """Lines packed without any check."""
    parameters = zstandard.ZstdCompressionParameters.from_level(3, window_log=window_log)
    packer = zstandard.ZstdCompressor(compression_params=parameters).compressobj()
    return packer.compress(plain) + packer.flush()


@dataclass
class Forgery:
    """A file made by hand by an insider who holds the sender's key; everything in it may be wrong on purpose."""

    pair: Pair
    plain: bytes = field(default_factory=lambda: spelled(contents(3)))
    body: bytes | None = None
    """The packed lines, when they are not simply `plain` packed."""
    ciphertext: bytes | None = None
    changes: dict[str, Any] = field(default_factory=dict)
    front: bytes | None = None
    """The header's bytes, when they are not its canonical spelling."""
    key: Ed25519PrivateKey | None = None
    to: OfficeKeys | None = None

    def file(self) -> bytes:
        """The forged file, signed."""
        key = self.key or self.pair.sender.signer
        cipher = self.ciphertext if self.ciphertext is not None else self._enciphered()
        head = self.front if self.front is not None else canonical(self._header(key, cipher) | self.changes)
        before = frame.BEGIN + len(head).to_bytes(4, "big") + head + cipher
        return before + frame.tail(key.sign(frame.message(hashlib.sha512(before).digest())), len(before))

    def _enciphered(self) -> bytes:
        to = (self.to or self.pair.receiver).public.recipient
        body = packed(self.plain) if self.body is None else self.body
        return bytes(pyrage.encrypt(body, [pyrage.x25519.Recipient.from_str(to)]))

    def _header(self, key: Ed25519PrivateKey, cipher: bytes) -> dict[str, Any]:
        head = Header(
            **asdict(DRAFT),
            recipients=(self.pair.receiver.public.recipient,),
            signer=key_id(key.public_key().public_bytes_raw()),
            part=1,
            parts=1,
            plain_len=len(self.plain),
            plain_sha256=hashlib.sha256(self.plain).hexdigest(),
            ct_len=len(cipher),
        )
        return asdict(head)
