"""The 40 digits two people read to each other over the telephone: both keys and the office, in one number."""

import hashlib
import hmac
from functools import lru_cache

from karier_desktop.exchange.trust.keys import PublicKeys

TYPED = 10
"""Digits at the end that are typed to prove that the paper was read."""
GROUPS, WIDTH = 8, 5
_ROUNDS = 5_200
"""Who looks for other keys with the same last digits pays this for every try; one reader pays milliseconds."""


@lru_cache(maxsize=256)
def digits(public: PublicKeys, office_id: str) -> str:
    """`12345 67890 …`: eight groups of five."""
    seed = b"karier-sidik-v1\0" + bytes.fromhex(office_id) + public.sign + public.age
    found = seed
    for _ in range(_ROUNDS):
        found = hashlib.sha512(found + seed).digest()
    parts = (found[WIDTH * index : WIDTH * (index + 1)] for index in range(GROUPS))
    return " ".join(f"{int.from_bytes(part, 'big') % 10**WIDTH:0{WIDTH}}" for part in parts)


def plain(typed: str) -> str:
    """Only the digits of what was typed."""
    return "".join(letter for letter in typed if letter in "0123456789")


def matches(fingerprint: str, typed: str) -> bool:
    """Whether the last ten digits, or all forty, were typed."""
    wanted, given = plain(fingerprint), plain(typed)
    return len(given) in (TYPED, len(wanted)) and hmac.compare_digest(wanted[-len(given) :], given)
