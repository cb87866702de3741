"""Certificates and lists of revoked keys: who made them, for whom, in which form."""

from typing import Any

import pytest

from karier_desktop.exchange.trust import certificate, revocation, statement
from karier_desktop.exchange.trust.certificate import Certificate, Subject
from karier_desktop.exchange.trust.revocation import Revocations
from karier_desktop.exchange.trust.statement import Unsound
from tests.exchange.trust.offices import HOLDER, HUB, HUBS, NEXT, OWN

SUBJECT = Subject(HOLDER.office, HOLDER.replica, HOLDER.code, HOLDER.name, "office", ("5309.04", "5309.05"))
LINE = certificate.issue(HUB.office, HUBS, SUBJECT, OWN.public, 3)
REVOKED = revocation.issue(HUB.office, HUBS, [OWN.public.key_id, NEXT.public.key_id], 4)


def test_a_certificate_names_its_subject_and_its_maker() -> None:
    found = Certificate.of(LINE)
    assert (found.issuer, found.serial, found.subject, found.public) == (HUB.office, 3, SUBJECT, OWN.public)
    assert found.signed_by(HUB.office, HUBS.public)
    assert not found.signed_by(HUB.office, NEXT.public)
    assert not found.signed_by(HOLDER.office, HUBS.public)


@pytest.mark.parametrize("field", sorted(LINE.keys() - {"t", "v"}))
def test_every_field_of_a_certificate_is_signed(field: str) -> None:
    assert _unsound_or_unsigned(Certificate, {**LINE, field: changed(LINE[field])})


@pytest.mark.parametrize("field", sorted(REVOKED.keys() - {"t", "v"}))
def test_every_field_of_a_list_is_signed(field: str) -> None:
    assert _unsound_or_unsigned(Revocations, {**REVOKED, field: changed(REVOKED[field])})


def changed(value: Any) -> Any:
    if isinstance(value, int):
        return value + 1
    if isinstance(value, list):
        return value[:-1]
    return {"office": "hub"}.get(value, f"{'b' if value[0] == 'a' else 'a'}{value[1:]}")


def _unsound_or_unsigned(kind: type[Certificate] | type[Revocations], line: dict[str, Any]) -> bool:
    try:
        return not kind.of(line).signed_by(HUB.office, HUBS.public)
    except Unsound:
        return True


@pytest.mark.parametrize(
    "changes",
    [
        {"t": "card"},
        {"v": 2},
        {"serial": 0},
        {"serial": "3"},
        {"scope": "5309"},
        {"scope": [""]},
        {"scope": [5309]},
        {"scope": ["5309\u0000"]},
        {"scope": ["x"] * 257},
        {"scope": ["x" * 201]},
        {"role": "admin"},
        {"issuer_key": "zz"},
        {"note": "x"},
    ],
    ids=str,
)
def test_odd_certificates_are_unsound(changes: dict[str, Any]) -> None:
    with pytest.raises(Unsound):
        Certificate.of({**LINE, **changes})


@pytest.mark.parametrize(
    "changes",
    [
        {"t": "cert"},
        {"no": 0},
        {"no": 1.5},
        {"keys": ["zz"]},
        {"keys": sorted([OWN.public.key_id] * 2)},
        {"keys": sorted([OWN.public.key_id, NEXT.public.key_id], reverse=True)},
        {"keys": ["00" * 8] * 8_001},
        {"office": "x"},
    ],
    ids=lambda changes: str(changes)[:40],
)
def test_odd_lists_are_unsound(changes: dict[str, Any]) -> None:
    with pytest.raises(Unsound):
        Revocations.of({**REVOKED, **changes})


def test_a_list_names_keys_and_its_maker() -> None:
    found = Revocations.of(REVOKED)
    assert found.keys == {OWN.public.key_id, NEXT.public.key_id}
    assert found.signed_by(HUB.office, HUBS.public)
    assert not found.signed_by(HOLDER.office, HUBS.public)
    assert Revocations.of(revocation.issue(HUB.office, HUBS, [], 1)).keys == frozenset()


@pytest.mark.parametrize(("mine", "theirs", "newer"), [(4, None, True), (4, 3, True), (4, 4, False), (4, 5, False)])
def test_the_highest_number_is_the_newest(mine: int, theirs: int | None, newer: bool) -> None:
    other = Revocations.of(revocation.issue(HUB.office, HUBS, [], theirs)) if theirs else None
    assert Revocations.of(revocation.issue(HUB.office, HUBS, [], mine)).newer_than(other) is newer


def test_one_kind_of_statement_does_not_pass_for_another() -> None:
    body = {name: value for name, value in LINE.items() if name != "sig"}
    for kind in ("kartu", "pencabutan", "kartu-ganti"):
        assert not Certificate.of(statement.sign(kind, body, HUBS.signer)).signed_by(HUB.office, HUBS.public)


@pytest.mark.parametrize(
    ("scope", "outer", "inside"),
    [
        ((), (), True),
        ((), ("53",), True),
        (("5309.04",), ("5309",), True),
        (("5309.04",), ("5309.04",), True),
        (("5309",), ("5309.04",), False),
        (("5309.04", "5310"), ("5309",), False),
        (("5309.04", "5310"), ("5309", "5310"), True),
        (("5309.04",), (), False),
    ],
)
def test_scope_inside_scope(scope: tuple[str, ...], outer: tuple[str, ...], inside: bool) -> None:
    assert certificate.inside(scope, outer) is inside
