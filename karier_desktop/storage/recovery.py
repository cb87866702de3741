"""The recovery key: 130 random bits and a 10-bit checksum as 28 letters that survive paper and telephone."""

import hashlib
import secrets

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LENGTH = 28
_ALIKE = str.maketrans({"I": "1", "L": "1", "O": "0"})


def new() -> str:
    """A fresh key, in seven groups of four."""
    return _show(secrets.randbits(130))


def read(text: str) -> bytes | None:
    """The key's bytes, or nothing when a letter was misread; spaces, dashes and case do not matter."""
    letters = "".join(text.split()).replace("-", "").upper().translate(_ALIKE)
    if len(letters) != LENGTH or any(letter not in ALPHABET for letter in letters):
        return None
    number = 0
    for letter in letters:
        number = number << 5 | ALPHABET.index(letter)
    secret = number >> 10
    return secret.to_bytes(17, "big") if _checksum(secret) == number & 0x3FF else None


def _show(secret: int) -> str:
    number = secret << 10 | _checksum(secret)
    letters = "".join(ALPHABET[number >> shift & 31] for shift in range(5 * (LENGTH - 1), -1, -5))
    return "-".join(letters[start : start + 4] for start in range(0, LENGTH, 4))


def _checksum(secret: int) -> int:
    digest = hashlib.sha256(b"karier-pemulihan" + secret.to_bytes(17, "big")).digest()
    return int.from_bytes(digest[:2], "big") >> 6
