"""Receipts: made by who received, accepted by who sent; wrong ones are counted; nobody else can make them."""

from uuid import UUID, uuid4

import pytest
from sqlalchemy.orm import Session

from karier_desktop.models.exchange import AuditEvent, ExchangeBundle, ExchangePeer
from karier_desktop.rules.exchange.points import Point
from karier_desktop.rules.problem import Refused
from karier_desktop.services.exchange import pairing, receipts
from tests.services.exchange.offices import BRANCH, HUB, OTHER, Office, branch, hub, opened, other, paired, send

__all__ = ["branch", "hub", "opened", "other"]

POINT = Point(52, "ab" * 32, "a1" * 16 + ":" + "00" * 8)
LATER = Point(80, "cd" * 32, POINT.sesi)


def sent(branch: Office, no: int = 12, point: Point = POINT) -> UUID:
    return branch.data.write(send, branch.peer_id(HUB), no, point).value


def receipt_of(hub: Office, bundle: UUID, point: Point = POINT) -> str:
    return hub.data.write(receipts.make, hub.peer_id(BRANCH), bundle, point).value


def state(branch: Office, bundle: UUID) -> tuple[str, int, str]:
    def look(session: Session) -> tuple[str, int, str]:
        entry = session.get_one(ExchangeBundle, bundle)
        return entry.state, entry.tries, entry.receipt

    return branch.data.read(look)


def acknowledged(branch: Office) -> list[Point]:
    def look(session: Session) -> list[Point]:
        peer = session.get_one(ExchangePeer, branch.peer_id(HUB))
        return [Point(*point) for point in peer.acknowledged]

    return branch.data.read(look)


@pytest.fixture
def pair(branch: Office, hub: Office) -> tuple[Office, Office]:
    paired(hub, branch)
    return branch, hub


Pair = tuple[Office, Office]


def test_a_receipt_acknowledges_its_bundle_and_its_point(pair: Pair) -> None:
    branch, hub = pair
    bundle = sent(branch)
    code = receipt_of(hub, bundle)
    done = receipts.accept(branch.data, code.lower().replace("-", " ").replace("0", "o"))
    assert (done.bundle_id, done.no, done.office) == (bundle, 12, "BKPSDM Kabupaten Nusa Timur")
    assert state(branch, bundle) == ("acknowledged", 0, code)
    assert acknowledged(branch) == [POINT]
    assert "receipt" in branch.data.read(lambda session: [event.action for event in session.query(AuditEvent)])


@pytest.mark.parametrize("kind", ["dossier", "files"])
def test_a_receipt_of_a_dossier_or_of_scans_moves_no_point(pair: Pair, kind: str) -> None:
    branch, hub = pair
    bundle = sent(branch)

    def change(session: Session) -> None:
        session.get_one(ExchangeBundle, bundle).kind = kind

    branch.data.write(change)
    receipts.accept(branch.data, receipt_of(hub, bundle))
    assert state(branch, bundle)[0] == "acknowledged"
    assert acknowledged(branch) == []


def test_a_receipt_of_a_later_bundle_tells_that_the_earlier_one_was_overtaken(pair: Pair) -> None:
    branch, hub = pair
    first, second = sent(branch), sent(branch, 13, LATER)
    receipts.accept(branch.data, receipt_of(hub, second, LATER))
    assert [state(branch, one)[0] for one in (first, second)] == ["lost", "acknowledged"]
    receipts.accept(branch.data, receipt_of(hub, first))
    assert state(branch, first)[0] == "acknowledged"


def test_a_receipt_finds_its_bundle_among_many(pair: Pair) -> None:
    branch, hub = pair
    bundles = [sent(branch, no, Point(no, f"{no:064}", POINT.sesi)) for no in range(1, 21)]
    done = receipts.accept(branch.data, receipt_of(hub, bundles[6], Point(7, f"{7:064}", POINT.sesi)))
    assert done.no == 7


@pytest.mark.parametrize("typed", ["", "1234", "0000-0000-000", "UUUU-UUUU-UUUU", "0000-0000-00000"])
def test_what_is_no_receipt_at_all_costs_no_try(pair: Pair, typed: str) -> None:
    branch, _ = pair
    bundle = sent(branch)
    with pytest.raises(Refused) as caught:
        receipts.accept(branch.data, typed)
    assert "12 huruf dan angka" in str(caught.value)
    assert state(branch, bundle)[1] == 0


def test_five_wrong_codes_close_the_telephone_way(pair: Pair) -> None:
    branch, hub = pair
    bundle = sent(branch)
    for left in (4, 3, 2, 1):
        with pytest.raises(Refused) as caught:
            receipts.accept(branch.data, "0000-0000-0000", bundle)
        assert f"Sisa percobaan: {left}" in str(caught.value)
    for code in ("0000-0000-0000", receipt_of(hub, bundle)):
        with pytest.raises(Refused) as caught:
            receipts.accept(branch.data, code, bundle)
        assert "5 kali" in str(caught.value)
    assert state(branch, bundle) == ("unacknowledged", 5, "")


def test_a_wrong_code_counts_against_every_bundle_it_was_tried_on(pair: Pair) -> None:
    branch, _ = pair
    first, second = sent(branch), sent(branch, 13, LATER)
    with pytest.raises(Refused):
        receipts.accept(branch.data, "0000-0000-0000")
    with pytest.raises(Refused):
        receipts.accept(branch.data, "0000-0000-0000", second)
    assert [state(branch, one)[1] for one in (first, second)] == [1, 2]


def test_a_receipt_named_for_another_bundle_is_wrong(pair: Pair) -> None:
    branch, hub = pair
    first, second = sent(branch), sent(branch, 13, LATER)
    with pytest.raises(Refused):
        receipts.accept(branch.data, receipt_of(hub, first), second)


def test_without_waiting_bundles_the_clerk_is_told_so(pair: Pair) -> None:
    branch, hub = pair
    with pytest.raises(Refused) as caught:
        receipts.accept(branch.data, receipt_of(hub, uuid4()))
    assert "Tidak ada paket" in str(caught.value)


def test_a_receipt_counts_once(pair: Pair) -> None:
    branch, hub = pair
    code = receipt_of(hub, sent(branch))
    receipts.accept(branch.data, code)
    with pytest.raises(Refused):
        receipts.accept(branch.data, code)


def test_nobody_else_can_make_it(pair: Pair, other: Office) -> None:
    branch, _ = pair
    bundle = sent(branch)
    other.takes(branch, "asing")
    code = other.data.write(receipts.make, other.peer_id(BRANCH), bundle, POINT).value
    with pytest.raises(Refused):
        receipts.accept(branch.data, code)


def test_the_former_keys_of_the_sender_still_count(pair: Pair) -> None:
    branch, hub = pair
    bundle = sent(branch)
    code = receipt_of(hub, bundle)
    branch.data.write(pairing.rotate)
    assert receipts.accept(branch.data, code).no == 12


def test_a_revoked_office_acknowledges_nothing(pair: Pair) -> None:
    branch, hub = pair
    code = receipt_of(hub, sent(branch))
    branch.data.write(pairing.revoke, HUB)
    with pytest.raises(Refused):
        receipts.accept(branch.data, code)


def test_both_ways_have_their_own_codes(pair: Pair, other: Office) -> None:
    branch, hub = pair
    assert OTHER not in (BRANCH, HUB)
    bundle = uuid4()
    there = hub.data.write(receipts.make, hub.peer_id(BRANCH), bundle, POINT).value
    back = branch.data.write(receipts.make, branch.peer_id(HUB), bundle, LATER).value
    assert there != back
