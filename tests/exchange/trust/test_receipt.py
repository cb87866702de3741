"""Receipts: twelve letters both offices make alike, read forgivingly, and nobody else's."""

from uuid import UUID

import pytest

from karier_desktop.exchange.trust import receipt
from tests.exchange.trust.offices import HUBS, NEXT, OWN

BUNDLE = UUID("01920000-0000-7000-8000-000000000001")
POINT = (52, "ab" * 32, "a1" * 16 + ":" + "00" * 8)
SECRET = receipt.pair_secret(OWN, HUBS.public)
CODE = receipt.make(SECRET, BUNDLE, POINT)


def test_both_offices_make_the_same_code() -> None:
    assert receipt.make(receipt.pair_secret(HUBS, OWN.public), BUNDLE, POINT) == CODE
    assert receipt.normal(CODE) == CODE
    assert len(CODE) == 14


def test_code_is_the_same_in_every_version() -> None:
    assert receipt.make(bytes(32), UUID(int=0), (1, "", "")) == "X1AP-YPBJ-GKNQ"


@pytest.mark.parametrize(
    "other",
    [
        receipt.make(receipt.pair_secret(NEXT, HUBS.public), BUNDLE, POINT),
        receipt.make(SECRET, UUID(int=BUNDLE.int + 1), POINT),
        receipt.make(SECRET, BUNDLE, (53, *POINT[1:])),
        receipt.make(SECRET, BUNDLE, (52, "ac" * 32, POINT[2])),
        receipt.make(SECRET, BUNDLE, (52, POINT[1], POINT[2][:-1] + "1")),
    ],
)
def test_other_secret_bundle_or_point_gives_another_code(other: str) -> None:
    assert other != CODE
    assert not receipt.matches(CODE, other)


SAMPLE = "01AB-10ZX-0000"


@pytest.mark.parametrize(
    "typed",
    [
        SAMPLE,
        "01ab10zx0000",
        "OIAB LOZX OOOO",
        "o1ab-1ozx-0o0o",
        " 01AB – 10ZX — 0000 ",
        "01AB.10ZX.0000",
        "01AB_10ZX/0000\n",
        "0lab-i0zx-0000",
    ],
)
def test_forgiving_reading(typed: str) -> None:
    assert receipt.normal(typed) == SAMPLE
    assert receipt.matches(SAMPLE, typed)


@pytest.mark.parametrize(
    "typed", ["", "01AB-10ZX-000", "01AB-10ZX-00000", "01AB-10ZX-000U", "01AB-10ZX-000?", "０" * 12]
)
def test_what_is_no_receipt(typed: str) -> None:
    assert receipt.normal(typed) is None
    assert not receipt.matches(SAMPLE, typed)
