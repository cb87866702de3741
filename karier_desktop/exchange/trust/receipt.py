"""The receipt of a bundle, short enough for a telephone: 12 Crockford letters, 60 bits only two offices can make."""

import hmac
import json
from collections.abc import Sequence
from uuid import UUID

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from karier_desktop.exchange.trust.keys import OfficeKeys, PublicKeys

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LENGTH = 12
TRIES = 5
"""Wrong codes a bundle bears before only the next stick can acknowledge it."""
_GROUP = 4
_ALIKE = str.maketrans({"I": "1", "L": "1", "O": "0"})
_MARKS = frozenset("-–—‐‑._/ ")


def pair_secret(own: OfficeKeys, other: PublicKeys) -> bytes:
    """What both offices derive from their keys, and nobody else."""
    derived = HKDF(algorithm=SHA256(), length=32, salt=None, info=b"karier-tanda-terima-v1")
    return derived.derive(own.shared_with(other))


def make(secret: bytes, bundle: UUID, upto: Sequence[object]) -> str:
    """`XXXX-XXXX-XXXX` for a bundle and the point (number, chain hash, sesi) up to which it brought changes."""
    point = json.dumps(list(upto), separators=(",", ":")).encode()
    code = int.from_bytes(hmac.digest(secret, bundle.bytes + point, "sha256")[:8], "big") >> 4
    letters = "".join(ALPHABET[code >> 5 * (LENGTH - 1 - index) & 31] for index in range(LENGTH))
    return "-".join(letters[start : start + _GROUP] for start in range(0, LENGTH, _GROUP))


def normal(typed: str) -> str | None:
    """What was typed in the form `make` writes; None when it is no receipt, whoever made it."""
    letters = "".join(letter for letter in typed.upper() if letter not in _MARKS and not letter.isspace())
    letters = letters.translate(_ALIKE)
    if len(letters) != LENGTH or any(letter not in ALPHABET for letter in letters):
        return None
    return "-".join(letters[start : start + _GROUP] for start in range(0, LENGTH, _GROUP))


def matches(code: str, typed: str) -> bool:
    """Whether the typed receipt is this one."""
    given = normal(typed)
    return given is not None and hmac.compare_digest(code, given)
