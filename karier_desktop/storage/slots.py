"""One lock on the data key: the key wrapped by AES-256-GCM under Argon2id of a password."""

import base64
import threading
import time
import unicodedata
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from secrets import token_bytes
from typing import Any
from uuid import UUID, uuid4

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id


@dataclass(frozen=True)
class Cost:
    """How much work one guess is (Argon2id). The defaults are RFC 9106's second recommendation, and a floor."""

    memory_kib: int = 65536
    rounds: int = 3
    lanes: int = 4


MOST = Cost(memory_kib=1 << 20, rounds=64, lanes=64)
"""A key file asking for more than this was tampered with, to make the program hang."""


def calibrate(seconds: Callable[[], float] = time.perf_counter, least: float = 0.3) -> Cost:
    """The cost at which one guess takes at least `least` seconds on this computer."""
    cost = Cost()
    while cost.rounds < 12:
        started = seconds()
        _derive(b"kalibrasi", b"0" * 16, cost)
        if seconds() - started >= least:
            break
        cost = Cost(cost.memory_kib, cost.rounds + 1, cost.lanes)
    return cost


@dataclass(frozen=True)
class Slot:
    """A wrapped copy of the data key. `account` is empty for the recovery key."""

    id: UUID
    account: UUID | None
    username: str
    cost: Cost
    salt: bytes
    nonce: bytes
    wrapped: bytes


def wrap(key: bytes, secret: bytes, replica: UUID, account: UUID | None, username: str, cost: Cost) -> Slot:
    """A new slot that opens with `secret`."""
    identity, salt, nonce = uuid4(), token_bytes(16), token_bytes(12)
    sealed = AESGCM(_derive(secret, salt, cost)).encrypt(nonce, key, identity.bytes + replica.bytes)
    return Slot(identity, account, username, cost, salt, nonce, sealed)


def unwrap(slot: Slot, secret: bytes, replica: UUID) -> bytes | None:
    """The data key, or nothing when the secret is another one."""
    begun = _begun.pop((secret, slot.salt, slot.cost), None)
    box = AESGCM(begun.result() if begun else _derive(secret, slot.salt, slot.cost))
    try:
        return box.decrypt(slot.nonce, slot.wrapped, slot.id.bytes + replica.bytes)
    except InvalidTag:
        return None


def ahead(slot: Slot, secret: bytes) -> None:
    """Begin the work of `unwrap` aside; the program has much to read until it comes to that."""
    asked = (secret, slot.salt, slot.cost)
    _begun[asked] = _Derivation(*asked)


class _Derivation(threading.Thread):
    def __init__(self, secret: bytes, salt: bytes, cost: Cost) -> None:
        super().__init__(name="key", daemon=True)
        self._asked = (secret, salt, cost)
        self._key = b""
        self.start()

    def run(self) -> None:
        with suppress(Exception):
            self._key = _derive(*self._asked)

    def result(self) -> bytes:
        self.join()
        return self._key or _derive(*self._asked)  # what went wrong aside is tried again, and told, here


_begun: dict[tuple[bytes, bytes, Cost], _Derivation] = {}


def secret_of(password: str) -> bytes:
    """A password's bytes, the same from every keyboard."""
    return unicodedata.normalize("NFC", password).encode()


def to_json(slot: Slot) -> dict[str, Any]:
    """A slot as it stands in the key file."""
    return {
        "id": str(slot.id),
        "account": str(slot.account) if slot.account else None,
        "username": slot.username,
        "argon2id": {"memory_kib": slot.cost.memory_kib, "rounds": slot.cost.rounds, "lanes": slot.cost.lanes},
        "salt": _text(slot.salt),
        "nonce": _text(slot.nonce),
        "wrapped": _text(slot.wrapped),
    }


def from_json(found: dict[str, Any]) -> Slot:
    """A slot from the key file; raises ValueError when it asks for an absurd amount of work."""
    cost = Cost(**found["argon2id"])
    if cost.memory_kib > MOST.memory_kib or cost.rounds > MOST.rounds or cost.lanes > MOST.lanes:
        raise ValueError("cost out of bounds")
    return Slot(
        id=UUID(found["id"]),
        account=UUID(found["account"]) if found["account"] else None,
        username=str(found["username"]),
        cost=cost,
        salt=_bytes(found["salt"]),
        nonce=_bytes(found["nonce"]),
        wrapped=_bytes(found["wrapped"]),
    )


def _derive(secret: bytes, salt: bytes, cost: Cost) -> bytes:
    return Argon2id(salt=salt, length=32, iterations=cost.rounds, lanes=cost.lanes, memory_cost=cost.memory_kib).derive(
        secret
    )


def _text(raw: bytes) -> str:
    return base64.b64encode(raw).decode()


def _bytes(text: str) -> bytes:
    return base64.b64decode(text, validate=True)
