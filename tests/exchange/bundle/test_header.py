import json
from dataclasses import fields, replace

import pytest

from karier_desktop.exchange.bundle import header, limits
from karier_desktop.exchange.bundle.errors import BundleRefused
from karier_desktop.exchange.bundle.header import Draft, Header, Point
from simulator.parcels import DRAFT

FULL = Header(
    **{field.name: getattr(DRAFT, field.name) for field in fields(Draft)},
    recipients=("age1qq", "age1zz"),
    signer="0123456789abcdef",
    part=1,
    parts=1,
    plain_len=1000,
    plain_sha256="00" * 32,
    ct_len=400,
)


@pytest.mark.parametrize(
    "made",
    [
        FULL,
        replace(FULL, since=Point(7, "ab" * 32, "cd" * 8)),
        replace(FULL, part=2, parts=3, kind="files"),
        replace(FULL, upto=Point(2**63 - 1, "", "")),
    ],
)
def test_one_header_has_one_spelling(made: Header) -> None:
    data = header.encode(made)
    assert header.decode(data) == made
    assert data == json.dumps(json.loads(data), sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def test_header_holds_no_more_than_the_format_names() -> None:
    known = "created ct_len format from_code from_office from_replica kind min_reader no part parts plain_len"
    known += " plain_sha256 program recipients schema signer since to_code to_office upto uuid"
    assert sorted(json.loads(header.encode(FULL))) == known.split()


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"plain_len": limits.RATIO * 400 + 1}, "size"),
        ({"plain_len": limits.PLAIN + 1, "ct_len": limits.PART}, "size"),
        ({"ct_len": limits.PART + 1}, "size"),
        ({"part": 4, "parts": 3}, "damaged"),
        ({"recipients": ("age1qq", "age1qq")}, "damaged"),
        ({"from_code": "../X"}, "damaged"),
        ({"format": 2}, "newer"),
    ],
)
def test_other_headers_are_refused(change: dict[str, object], code: str) -> None:
    with pytest.raises(BundleRefused) as caught:
        header.decode(header.encode(replace(FULL, **change)))
    assert caught.value.code == code


@pytest.mark.parametrize(
    ("made", "name"),
    [
        (FULL, "KRJ-PKM1A2B3-KAB4C5D6-000012.KRB"),
        (replace(FULL, part=2, parts=3), "KRJ-PKM1A2B3-KAB4C5D6-000012-P02.KRB"),
        (replace(FULL, no=999_999), "KRJ-PKM1A2B3-KAB4C5D6-999999.KRB"),
    ],
)
def test_file_names_fit_every_file_system(made: Header, name: str) -> None:
    assert header.name_of(made) == name
