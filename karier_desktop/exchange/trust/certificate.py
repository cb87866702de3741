"""A certificate: an office vouches for the keys of another and says whose data it may bring."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from karier_desktop.exchange.trust import statement
from karier_desktop.exchange.trust.keys import OfficeKeys, PublicKeys
from karier_desktop.exchange.trust.statement import Statement

_KIND = "sertifikat"
_PREFIXES, _PREFIX = 256, 200

_FIELDS = {
    "t": statement.is_("cert"),
    "v": statement.is_(1),
    "issuer": statement.HEX_ID,
    "issuer_key": statement.KEY_ID,
    "serial": statement.number(1),
    "office": statement.HEX_ID,
    "replica": statement.HEX_ID,
    "code": statement.CODE,
    "name": statement.NAME,
    "role": statement.ROLE,
    "scope": statement.several(statement.text(_PREFIX), _PREFIXES),
    "sign": statement.HEX_KEY,
    "age": statement.RECIPIENT,
    "sig": statement.HEX_SIGNATURE,
}


@dataclass(frozen=True)
class Subject:
    """Whom a certificate is about. `scope` lists prefixes of units; an empty list is no unit at all."""

    office: str
    replica: str
    code: str
    name: str
    role: str
    scope: tuple[str, ...]


@dataclass(frozen=True)
class Certificate:
    """A certificate of sound form. Only `signed_by` tells whether its issuer made it."""

    issuer: str
    issuer_key: str
    serial: int
    subject: Subject
    public: PublicKeys
    line: Statement

    @classmethod
    def of(cls, line: Mapping[str, Any]) -> "Certificate":
        """Read a line; raises `Unsound` for a wrong form."""
        statement.shape(line, _FIELDS)
        named = {name: line[name] for name in ("office", "replica", "code", "name", "role")}
        subject = Subject(**named, scope=tuple(line["scope"]))
        public = statement.public_keys(line)
        return cls(line["issuer"], line["issuer_key"], line["serial"], subject, public, dict(line))

    def signed_by(self, office: str, public: PublicKeys) -> bool:
        """Whether this office made it with this key."""
        return statement.issued_by(_KIND, self.line, office, public)


def issue(issuer: str, keys: OfficeKeys, subject: Subject, public: PublicKeys, serial: int) -> Statement:
    """Vouch for an office."""
    body: Statement = {
        "t": "cert",
        "v": 1,
        "issuer": issuer,
        "issuer_key": keys.public.key_id,
        "serial": serial,
        "office": subject.office,
        "replica": subject.replica,
        "code": subject.code,
        "name": subject.name,
        "role": subject.role,
        "scope": sorted(subject.scope),
        "sign": public.sign_hex,
        "age": public.recipient,
    }
    return statement.sign(_KIND, body, keys.signer)


def inside(scope: Sequence[str], outer: Sequence[str]) -> bool:
    """Whether every prefix lies under one of the outer ones."""
    return all(any(prefix.startswith(above) for above in outer) for prefix in scope)
