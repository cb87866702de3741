"""The list of keys that an office no longer vouches for. It only grows; the highest number is the newest."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from karier_desktop.exchange.trust import statement
from karier_desktop.exchange.trust.keys import OfficeKeys, PublicKeys
from karier_desktop.exchange.trust.statement import Statement

_KIND = "pencabutan"
_MOST = 8_000

_FIELDS = {
    "t": statement.is_("revoked"),
    "v": statement.is_(1),
    "issuer": statement.HEX_ID,
    "issuer_key": statement.KEY_ID,
    "no": statement.number(1),
    "keys": statement.several(statement.KEY_ID, _MOST),
    "sig": statement.HEX_SIGNATURE,
}


@dataclass(frozen=True)
class Revocations:
    """A list of sound form. Only `signed_by` tells whether its issuer made it."""

    issuer: str
    issuer_key: str
    no: int
    keys: frozenset[str]
    line: Statement

    @classmethod
    def of(cls, line: Mapping[str, Any]) -> "Revocations":
        """Read a line; raises `Unsound` for a wrong form."""
        statement.shape(line, _FIELDS)
        if line["keys"] != sorted(set(line["keys"])):
            raise statement.Unsound("keys out of order")
        return cls(line["issuer"], line["issuer_key"], line["no"], frozenset(line["keys"]), dict(line))

    def signed_by(self, office: str, public: PublicKeys) -> bool:
        """Whether this office made it with this key."""
        return statement.issued_by(_KIND, self.line, office, public)

    def newer_than(self, other: "Revocations | None") -> bool:
        """Whether it takes the place of the other."""
        return other is None or self.no > other.no


def issue(issuer: str, keys: OfficeKeys, revoked: Iterable[str], no: int) -> Statement:
    """Sign a list."""
    body: Statement = {
        "t": "revoked",
        "v": 1,
        "issuer": issuer,
        "issuer_key": keys.public.key_id,
        "no": no,
        "keys": sorted(set(revoked)),
    }
    return statement.sign(_KIND, body, keys.signer)
