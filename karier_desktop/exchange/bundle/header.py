"""The front of a parcel: who sends what to whom, readable without a key and free of personal data."""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from typing import Any, Literal, NamedTuple, get_args

from karier_desktop.exchange.bundle import errors, limits

FORMAT = 1
Kind = Literal["data", "dossier", "files"]
KINDS = frozenset(get_args(Kind))


class Point(NamedTuple):
    """A place in a sender's chain: change number, chain hash, sesi."""

    cn: int
    h: str
    sesi: str


@dataclass(frozen=True, kw_only=True)
class Draft:
    """What the sender decides; lengths, part numbers and the signer's key are added while the parcel is made."""

    uuid: str
    kind: Kind
    from_office: str
    from_code: str
    from_replica: str
    to_office: str
    to_code: str
    no: int
    since: Point | None
    upto: Point
    schema: int
    min_reader: int
    program: str
    created: str


@dataclass(frozen=True, kw_only=True)
class Header(Draft):
    """The whole front of one part."""

    recipients: tuple[str, ...]
    signer: str
    part: int
    parts: int
    plain_len: int
    plain_sha256: str
    ct_len: int
    format: int = FORMAT


def file_name(from_code: str, to_code: str, no: int, part: int | None = None) -> str:
    """A name every file system can hold: `KRJ-FROM-TO-000012.KRB`, with `-P01` when there are several parts."""
    return f"KRJ-{from_code}-{to_code}-{no:06}{'' if part is None else f'-P{part:02}'}.KRB"


def name_of(header: Header) -> str:
    """The file name of a part."""
    part = header.part if header.parts > 1 else None
    return file_name(header.from_code, header.to_code, header.no, part)


def encode(header: Header) -> bytes:
    """Canonical JSON: one header has one spelling."""
    return canonical(asdict(header))


def decode(data: bytes) -> Header:
    """The header of those bytes. Raises BundleRefused for any other than the one spelling of a header."""
    try:
        raw = json.loads(data.decode("utf-8"), parse_constant=_refuse)
        if not isinstance(raw, dict) or type(raw.get("format")) is not int:
            raise errors.damaged("Bagian depan berkas")
        if raw["format"] > FORMAT:
            raise errors.newer()
        sound = raw.keys() == _CHECKS.keys() and all(_CHECKS[name](value) for name, value in raw.items())
        if not sound or canonical(raw) != data:
            raise errors.damaged("Bagian depan berkas")
    except (ValueError, RecursionError):
        raise errors.damaged("Bagian depan berkas") from None
    return _checked(raw)


def canonical(value: Mapping[str, Any]) -> bytes:
    """JSON with sorted keys and without blanks."""
    return json.dumps(value, ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":")).encode()


def _checked(raw: dict[str, Any]) -> Header:
    since, upto = raw["since"], raw["upto"]
    points = {"since": None if since is None else Point(*since), "upto": Point(*upto)}
    header = Header(**raw | points | {"recipients": tuple(raw["recipients"])})
    if header.part > header.parts or len(set(header.recipients)) != len(header.recipients):
        raise errors.damaged("Bagian depan berkas")
    if header.ct_len > limits.PART or header.plain_len > min(limits.PLAIN, limits.RATIO * header.ct_len):
        raise errors.size("Panjang isi yang dinyatakan")
    return header


def _refuse(name: str) -> None:
    raise ValueError(name)


def _whole(least: int, most: int) -> Callable[[Any], bool]:
    return lambda value: type(value) is int and least <= value <= most


def _text(pattern: str) -> Callable[[Any], bool]:
    allowed = re.compile(pattern)
    return lambda value: isinstance(value, str) and allowed.fullmatch(value) is not None


_NUMBER, _HASH, _SESI = _whole(0, 2**63 - 1), _text("[0-9a-f]{0,64}"), _text("[0-9a-f:]{0,64}")
_ID, _OFFICE_CODE, _RECIPIENT = _text("[0-9a-f]{32}"), _text("[A-Z0-9]{1,16}"), _text("age1[0-9a-z]{1,2000}")


def _point(value: Any) -> bool:
    if not isinstance(value, list) or len(value) != len(Point._fields):
        return False
    return all(check(item) for check, item in zip((_NUMBER, _HASH, _SESI), value, strict=True))


def _recipients(value: Any) -> bool:
    return isinstance(value, list) and 0 < len(value) <= limits.RECIPIENTS and all(map(_RECIPIENT, value))


_CHECKS: dict[str, Callable[[Any], bool]] = {
    "format": _whole(FORMAT, FORMAT),
    "uuid": _ID,
    "kind": lambda value: isinstance(value, str) and value in KINDS,
    "from_office": _ID,
    "from_code": _OFFICE_CODE,
    "from_replica": _ID,
    "to_office": _ID,
    "to_code": _OFFICE_CODE,
    "no": _whole(1, 999_999),
    "since": lambda value: value is None or _point(value),
    "upto": _point,
    "schema": _whole(0, 10**6),
    "min_reader": _whole(0, 10**6),
    "program": _text("[0-9A-Za-z.+ -]{0,40}"),
    "created": _text("[0-9TZ:.+-]{0,40}"),
    "recipients": _recipients,
    "signer": _text("[0-9a-f]{16}"),
    "part": _whole(1, limits.PARTS),
    "parts": _whole(1, limits.PARTS),
    "plain_len": _NUMBER,
    "plain_sha256": _text("[0-9a-f]{64}"),
    "ct_len": _NUMBER,
}
