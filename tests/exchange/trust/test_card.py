"""Cards: made and read, refused when a byte, a field or a signature is not as it was made."""

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from karier_desktop.exchange.trust import card, certificate, statement
from karier_desktop.exchange.trust.card import CardRefused, Holder
from tests.exchange.trust.offices import HOLDER, HUB, HUBS, NEXT, OWN, keys

PLAIN = card.make(OWN, HOLDER, 1)
RENEWED = card.make(NEXT, HOLDER, 2, OWN)
VOUCHED = certificate.issue(
    HUB.office,
    HUBS,
    certificate.Subject(HOLDER.office, HOLDER.replica, HOLDER.code, HOLDER.name, "office", ("5309.04",)),
    OWN.public,
    7,
)
FILE = card.write_file(PLAIN, [VOUCHED])


def test_a_card_says_what_it_was_made_of() -> None:
    found = card.read_file(FILE)
    assert found.card.holder == HOLDER
    assert found.card.public == OWN.public
    assert found.card.no == 1
    assert found.card.old == ""
    assert found.card.fingerprint.endswith("45302")
    assert [one.serial for one in found.certificates] == [7]
    assert found.certificates[0].signed_by(HUB.office, HUBS.public)


def test_the_same_card_is_the_same_bytes() -> None:
    assert card.write_file(card.make(OWN, HOLDER, 1), [VOUCHED]) == FILE
    assert card.is_card(FILE)
    assert not card.is_card(b"KARIERB1")


@pytest.mark.parametrize("file", [FILE, card.write_file(RENEWED)], ids=["plain", "renewed"])
def test_every_changed_byte_is_noticed(file: bytes) -> None:
    for place in range(len(file)):
        for mask in (0x01, 0x20, 0x80):
            changed = bytearray(file)
            changed[place] ^= mask
            assert _refused_or_unvouched(bytes(changed)), (place, mask)


def _refused_or_unvouched(data: bytes) -> bool:
    """A byte of a certificate may keep its form: then its signature is wrong."""
    try:
        found = card.read_file(data)
    except CardRefused:
        return True
    return not all(one.signed_by(HUB.office, HUBS.public) for one in found.certificates)


def test_every_truncation_is_noticed() -> None:
    whole = len(card.write_file(PLAIN))  # there the certificate begins: cut exactly there, the file is a card alone
    for length in range(len(FILE)):
        if length != whole:
            with pytest.raises(CardRefused):
                card.read_file(FILE[:length])


def signed(**changes: Any) -> bytes:
    """A card with other fields, signed by its own key nevertheless."""
    body = {name: value for name, value in PLAIN.items() if name != "sig"}
    body.update(changes)
    kept = {name: value for name, value in body.items() if value is not ...}
    return card.write_file(statement.sign("kartu", kept, OWN.signer))


@pytest.mark.parametrize(
    "changes",
    [
        {"t": "cert"},
        {"v": 2},
        {"v": True},
        {"v": 1.0},
        {"office": "0C" * 16},
        {"office": "0c" * 15},
        {"office": 12},
        {"replica": "../../../../etc/passwd"},
        {"code": "WAI-RUNU"},
        {"code": "wairunu1"},
        {"code": "A" * 17},
        {"name": ""},
        {"name": "x" * 241},
        {"name": "Dinas\nContoh"},
        {"name": "Dinas \u202eContoh"},
        {"name": " Dinas"},
        {"name": None},
        {"name": ["Dinas"]},
        {"unit": "5" * 65},
        {"role": "induk"},
        {"sign": OWN.public.sign_hex.upper()},
        {"age": OWN.public.recipient[:-1] + "q"},
        {"age": "age1" + "q" * 58},
        {"no": 0},
        {"no": 1 << 53},
        {"no": True},
        {"extra": 1},
        {"name": ...},
        {"old": "00" * 8},
        {"old_sig": "00" * 64},
    ],
    ids=str,
)
def test_odd_fields_are_refused_although_signed(changes: dict[str, Any]) -> None:
    with pytest.raises(CardRefused) as caught:
        card.read_file(signed(**changes))
    assert caught.value.todo.startswith("Minta kantor itu")


def test_the_unchanged_fields_pass_so_that_the_table_above_means_something() -> None:
    assert card.read_file(signed()).card.holder == HOLDER


def other_spelling(text: str) -> bytes:
    return card.MAGIC + text.encode() + b"\n"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        card.MAGIC,
        card.MAGIC + b"\n",
        b"KARIERB1" + FILE,
        FILE + b"\n",
        FILE + b"{}\n",
        FILE * 2,
        other_spelling(json.dumps(PLAIN)),
        other_spelling(json.dumps(PLAIN, separators=(",", ":"))),
        other_spelling(statement.canonical(PLAIN).decode().replace('{"age"', '{"age":"x","age"', 1)),
        other_spelling("[" * 100_000),
        other_spelling("9" * 10_000),
        other_spelling('"\\ud800"'),
        other_spelling("NaN"),
        card.MAGIC + statement.canonical(PLAIN).decode().encode("utf-16") + b"\n",
        card.MAGIC + b"\xff\xfe\n",
        card.MAGIC + b"x" * (card.LONGEST + 1) + b"\n",
        card.write_file(PLAIN, [VOUCHED] * 700),
        card.write_file(PLAIN, [PLAIN]),
        card.write_file(VOUCHED),
    ],
    ids=lambda data: data[:24].hex(),
)
def test_other_files_are_refused(data: bytes) -> None:
    with pytest.raises(CardRefused):
        card.read_file(data)


@pytest.mark.parametrize(
    "make",
    [
        lambda body: statement.sign("sertifikat", body, OWN.signer),
        lambda body: statement.sign("kartu", body, HUBS.signer),
        lambda body: {**body, "sig": "00" * 64},
        lambda body: {**body, "sig": PLAIN["sig"][:-2]},
    ],
)
def test_a_signature_of_another_kind_or_key_is_refused(make: Callable[[dict[str, Any]], dict[str, Any]]) -> None:
    body = {name: value for name, value in PLAIN.items() if name != "sig"}
    with pytest.raises(CardRefused):
        card.read_file(card.write_file(make(body)))


def test_a_renewed_card_is_signed_by_the_former_key_too() -> None:
    found = card.read(RENEWED)
    assert found.old == OWN.public.key_id
    assert found.renewed_by(OWN.public)
    assert not found.renewed_by(HUBS.public)
    assert not card.read(PLAIN).renewed_by(OWN.public)


def test_a_renewal_cannot_be_pasted_on() -> None:
    thief = keys("thief")
    pasted = {name: value for name, value in card.make(thief, HOLDER, 2).items() if name != "sig"}
    pasted |= {"old": RENEWED["old"], "old_sig": RENEWED["old_sig"]}
    found = card.read(statement.sign("kartu", pasted, thief.signer))
    assert not found.renewed_by(OWN.public)


def test_another_office_shows_other_digits() -> None:
    other = card.read(card.make(OWN, replace(HOLDER, office="ee" * 16), 1))
    assert other.fingerprint != card.read(PLAIN).fingerprint


@pytest.mark.parametrize(
    ("code", "to", "name"),
    [("WAIRUNU1", "", "KARTU-WAIRUNU1.KRB"), ("NUSATMR0", "WAIRUNU1", "KARTU-NUSATMR0-WAIRUNU1.KRB")],
)
def test_file_names_suit_every_stick(code: str, to: str, name: str) -> None:
    assert card.file_name(code, to) == name


def test_a_holder_of_any_length_that_fits_makes_a_card() -> None:
    wide = Holder("0c" * 16, "a1" * 16, "ABC", "é" * 240, "5" * 64)
    assert card.read(card.make(OWN, wide, 1)).holder == wide
