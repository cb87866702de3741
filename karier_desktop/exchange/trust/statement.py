"""A signed statement: one JSON object, always in the same bytes, so that nothing in it can be changed unseen."""

import json
import re
from collections.abc import Callable, Mapping
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from karier_desktop.exchange.trust.keys import PublicKeys

Statement = dict[str, Any]
Check = Callable[[Any], bool]
SIGNATURE = "sig"
LONGEST = 1 << 20
_BIGGEST = (1 << 53) - 1


class Unsound(ValueError):
    """The statement is not what it should be; `args` say why, for the log."""


def canonical(statement: Mapping[str, Any]) -> bytes:
    """The one way to write it down."""
    return json.dumps(statement, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def parse(line: bytes) -> Statement:
    """The object in these bytes; refuses any other way of writing the same."""
    if len(line) > LONGEST:
        raise Unsound("too long")
    try:
        found = json.loads(line)
        if not isinstance(found, dict) or canonical(found) != line:
            raise Unsound("not canonical")
    except (ValueError, RecursionError) as error:
        raise Unsound("not JSON") from error
    return found


def sign(kind: str, statement: Mapping[str, Any], signer: Ed25519PrivateKey, *, field: str = SIGNATURE) -> Statement:
    """The statement with its signature in `field`. The kind is signed too: no statement passes for another."""
    return {**statement, field: signer.sign(_signed(kind, statement, field)).hex()}


def check(kind: str, statement: Mapping[str, Any], verifier: Ed25519PublicKey, *, field: str = SIGNATURE) -> None:
    """Raise `Unsound` unless the holder of that key signed it."""
    try:
        verifier.verify(bytes.fromhex(statement[field]), _signed(kind, statement, field))
    except (InvalidSignature, ValueError, KeyError, TypeError) as error:
        raise Unsound(f"{kind}: wrong {field}") from error


def issued_by(kind: str, statement: Mapping[str, Any], office: str, public: PublicKeys) -> bool:
    """Whether this office made it, as its issuer and with this key."""
    try:
        check(kind, statement, public.verifier)
    except Unsound:
        return False
    return (statement["issuer"], statement["issuer_key"]) == (office, public.key_id)


def _signed(kind: str, statement: Mapping[str, Any], field: str) -> bytes:
    """Everything but the signature itself; the last one, `sig`, covers those made before it."""
    bare = {name: value for name, value in statement.items() if name not in (field, SIGNATURE)}
    return f"karier-{kind}-v1\0".encode() + canonical(bare)


def shape(
    statement: Mapping[str, Any], fields: Mapping[str, Check], optional: Mapping[str, Check] | None = None
) -> None:
    """Raise `Unsound` unless it has exactly these fields, each passing its check."""
    known = {**fields, **(optional or {})}
    strange = statement.keys() - known.keys() | fields.keys() - statement.keys()
    if strange:
        raise Unsound(f"fields {sorted(strange)}")
    for name, value in statement.items():
        if not known[name](value):
            raise Unsound(f"field {name}")


def is_(wanted: object) -> Check:
    """Exactly this value of this type."""
    return lambda value: type(value) is type(wanted) and value == wanted


def one_of(*wanted: str) -> Check:
    """One of these words."""
    return lambda value: isinstance(value, str) and value in wanted


def written(pattern: str) -> Check:
    """A text of this form from end to end."""
    form = re.compile(pattern)
    return lambda value: isinstance(value, str) and form.fullmatch(value) is not None


def text(longest: int, *, empty: bool = False) -> Check:
    """A text of one line without hidden signs."""
    return lambda value: (
        isinstance(value, str) and (empty or value != "") and len(value) <= longest and printable(value)
    )


def printable(value: str) -> bool:
    """Whether it can be shown as it is: no control or direction signs, nothing that is not text."""
    return value.isprintable() and value == value.strip()


def number(least: int) -> Check:
    """A whole number, exact in every reader of JSON."""
    return lambda value: type(value) is int and least <= value <= _BIGGEST


def several(check: Check, most: int) -> Check:
    """A list of such values."""
    return lambda value: isinstance(value, list) and len(value) <= most and all(map(check, value))


HEX_ID = written("[0-9a-f]{32}")
HEX_KEY = written("[0-9a-f]{64}")
HEX_SIGNATURE = written("[0-9a-f]{128}")
KEY_ID = written("[0-9a-f]{16}")
CODE = written("[0-9A-Z]{1,16}")
NAME = text(240)
RECIPIENT = written("age1[0-9a-z]{58}")
ROLE = one_of("office", "hub")


def public_keys(statement: Mapping[str, Any]) -> PublicKeys:
    """The keys named in it; raises `Unsound` when they are none."""
    try:
        return PublicKeys.of(statement["sign"], statement["age"])
    except ValueError as error:
        raise Unsound("keys") from error
