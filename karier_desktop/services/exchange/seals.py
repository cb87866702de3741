"""The seal on what this copy told of its own saves: told back to it, only what bears the seal counts.

No other office could check it and none has to: it is a code made with a secret that never leaves the database. The
secret outlives the keys of the office, for a copy put back to before a change of keys must still know its own word.
"""

import hmac
from collections.abc import Mapping
from typing import Any

from sqlalchemy.orm import Session

from karier_desktop.queries.exchange import trust

LENGTH = 16
"""Digits of a seal: who cannot try them out at home has no use for guessing."""


def secret(session: Session) -> bytes:
    """What the seals of this copy are made with."""
    return bytes.fromhex(trust.replica(session).seal)


def make(key: bytes, sesi: str, save: tuple[int, int, str]) -> str:
    """The seal of one save; `sesi` is the name the sesi has everywhere."""
    first, last, h = save
    return hmac.digest(key, f"karier-simpanan-v1\0{sesi}/{first}/{last}/{h}".encode(), "sha256").hex()[:LENGTH]


def ours(key: bytes, sesi: str, told: Mapping[Any, str]) -> list[Any]:
    """The saves among these that this copy itself once told; each is given with the seal it came with."""
    return [save for save, seal in told.items() if hmac.compare_digest(seal, make(key, sesi, save))]
