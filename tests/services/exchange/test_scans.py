"""Scans between offices: only what an office may see, in pieces, put together again, asked for when they were lost."""

import os
from collections.abc import Callable
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy.orm import Session

from karier_desktop.exchange.bundle.errors import BundleRefused
from karier_desktop.models import Attachment
from karier_desktop.models.exchange import ExchangePeer
from karier_desktop.services import attachments
from karier_desktop.services.exchange import scans, scope
from karier_desktop.storage.database import Database
from tests.services.exchange.copies import Copy, Make, make, meet
from tests.support.factories import new_employee, new_unit

__all__ = ["make"]

Line = dict[str, Any]
SCAN = b"%PDF-1.7 " + os.urandom(100_000)
OTHER = b"%PDF-1.7 other"


@pytest.fixture
def hub(make: Make, database: Database) -> Copy:
    return make("hub", database)


@pytest.fixture
def branch(make: Make, hub: Copy) -> Copy:
    found = make("a")
    hub.knows(found, "cabang", "PKM.A")
    found.knows(hub, "induk")
    return found


def person(copy: Copy, code: str) -> UUID:
    def add(session: Session) -> UUID:
        unit = new_unit(session, f"Unit {code}", code=code)
        return new_employee(session, unit_id=unit.id).id

    return UUID(str(copy.write(add)))


def scan_of(copy: Copy, employee: UUID, content: bytes = SCAN) -> str:
    attachments.add(copy.data, employee, content, "SK Pangkat", "rank_history")
    return attachments.name_of(content)


def asked(copy: Copy, other: Copy, names: list[str]) -> None:
    def note(session: Session) -> None:
        scans.wanted(session, session.query(ExchangePeer).filter_by(office_id=other.office).one(), names)

    copy.write(note)


def due(copy: Copy, other: Copy, since: int = 0) -> list[str]:
    def look(session: Session) -> list[str]:
        peer = session.query(ExchangePeer).filter_by(office_id=other.office).one()
        inside = scope.scope_of(session, peer.role, peer.office_id, peer.scope, since)
        return scans.due(session, peer, since, inside)

    return list(copy.read(look))


def carry(copy: Copy, other: Copy, names: list[str]) -> int:
    taker = scans.Taker(other.data)
    for line in scans.lines(copy.data, names):
        taker.take(line)
    return taker.kept


def test_data_first_and_scans_after(hub: Copy, branch: Copy) -> None:
    employee = person(branch, "PKM.A")
    name = scan_of(branch, employee)
    meet(hub, branch)
    assert attachments.missing(hub.data) == [name]
    (shown,) = attachments.scans(hub.data, employee)
    assert (shown.title, shown.here) == ("SK Pangkat", False)
    assert carry(branch, hub, due(branch, hub)) == 1
    assert attachments.content(hub.data, name) == SCAN
    assert attachments.missing(hub.data) == []
    assert hub.digest() == branch.digest()


def test_a_scan_added_by_the_district_asks_nothing_of_anybody(hub: Copy, branch: Copy) -> None:
    employee = person(branch, "PKM.A")
    meet(hub, branch)
    scan_of(hub, employee)
    scan_of(branch, employee, OTHER)
    meet(hub, branch)
    assert (hub.waiting(), branch.waiting()) == ((), ())
    assert len(attachments.scans(branch.data, employee)) == 2
    assert hub.digest() == branch.digest()


def test_pieces_are_small_enough_for_a_line(branch: Copy) -> None:
    employee = person(branch, "PKM.A")
    found = list(scans.lines(branch.data, [scan_of(branch, employee)]))
    assert [line["k"] for line in found] == [0, 1, 2]
    assert all(len(line["b"]) <= 64 * 1024 for line in found)


def test_only_what_changed_is_due_and_what_was_asked_for(hub: Copy, branch: Copy) -> None:
    employee = person(branch, "PKM.A")
    name = scan_of(branch, employee)
    assert due(branch, hub) == [name]
    later = branch.read(lambda session: session.query(Attachment).one().cn)
    assert due(branch, hub, later) == []
    asked(branch, hub, [name, "00" * 32, "../../etc", "x"])
    assert due(branch, hub, later) == [name]
    asked(branch, hub, [])
    assert due(branch, hub, later) == []


def test_what_an_office_may_not_see_is_not_sent_even_when_asked_for(hub: Copy, branch: Copy) -> None:
    own, foreign = person(hub, "PKM.A"), person(hub, "PKM.B")
    wanted, secret = scan_of(hub, own), scan_of(hub, foreign, OTHER)
    asked(hub, branch, [wanted, secret])
    assert due(hub, branch) == [wanted]


def test_a_lost_parcel_of_scans_is_asked_for_again(hub: Copy, branch: Copy) -> None:
    name = scan_of(branch, person(branch, "PKM.A"))
    meet(hub, branch)
    assert scans.lacking(hub.data) == [name]
    asked(branch, hub, scans.lacking(hub.data))
    assert carry(branch, hub, due(branch, hub, 10**9)) == 1
    assert scans.lacking(hub.data) == []


def test_a_scan_the_sender_itself_lacks_is_left_out(branch: Copy) -> None:
    assert list(scans.lines(branch.data, ["00" * 32])) == []


def test_a_scan_no_row_refers_to_is_not_kept(hub: Copy, branch: Copy) -> None:
    name = scan_of(branch, person(branch, "PKM.A"))
    assert carry(branch, hub, [name]) == 0
    assert attachments.content(hub.data, name) is None


@pytest.mark.parametrize(
    "change",
    [
        lambda lines: lines.pop(0),
        lambda lines: lines.pop(1),
        lambda lines: lines.reverse(),
        lambda lines: lines.insert(1, lines[0] | {"k": 1, "sha": "00" * 32}),
        lambda lines: lines[1].update(k=7),
        lambda lines: lines[1].update(k=True),
        lambda lines: lines[1].update(size=1),
        lambda lines: lines[0].update(size=attachments.LARGEST + 1),
        lambda lines: lines[0].update(size="100009"),
        lambda lines: lines[0].update(size=0),
        lambda lines: lines[0].update(sha="../../../../etc/passwd"),
        lambda lines: lines[0].update(sha=5),
        lambda lines: lines[0].update(sha=lines[0]["sha"].upper()),
        lambda lines: lines[0].update(b=""),
        lambda lines: lines[0].update(b="***"),
        lambda lines: lines[0].update(b=5),
        lambda lines: lines[0].update(b="QUJD" * 20_000),
        lambda lines: lines[0].update(extra=1),
        lambda lines: lines[0].pop("b"),
        lambda lines: [line.update(size=50_000) for line in lines],
    ],
)
def test_pieces_no_program_writes_are_refused(hub: Copy, branch: Copy, change: Callable[[list[Line]], object]) -> None:
    name = scan_of(branch, person(branch, "PKM.A"))
    meet(hub, branch)
    taker, lines = scans.Taker(hub.data), list(scans.lines(branch.data, [name]))
    change(lines)
    with pytest.raises(BundleRefused):
        list(map(taker.take, lines))
    assert taker.kept == 0
    assert attachments.missing(hub.data) == [name]


def test_a_content_that_is_not_what_its_name_says_is_not_kept(hub: Copy, branch: Copy) -> None:
    employee = person(branch, "PKM.A")
    name, other = scan_of(branch, employee), scan_of(branch, employee, OTHER)
    meet(hub, branch)
    lines = [line | {"sha": name} for line in scans.lines(branch.data, [other])]
    taker = scans.Taker(hub.data)
    for line in lines:
        taker.take(line)
    assert taker.kept == 0
    assert attachments.missing(hub.data) == sorted([name, other])


def test_a_parcel_cut_in_the_middle_keeps_what_was_whole(hub: Copy, branch: Copy) -> None:
    employee = person(branch, "PKM.A")
    names = [scan_of(branch, employee, OTHER), scan_of(branch, employee)]
    meet(hub, branch)
    taker = scans.Taker(hub.data)
    for line in list(scans.lines(branch.data, names))[:-1]:
        taker.take(line)
    assert taker.kept == 1
    assert attachments.missing(hub.data) == names[1:]
