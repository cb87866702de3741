"""Scans on sticks, whole way: data first and scans after, lost ones asked for, nothing for whom it does not concern."""

from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy.orm import Session

from karier_desktop.exchange.bundle.header import Header
from karier_desktop.exchange.bundle.reader import peek
from karier_desktop.models.exchange import ExchangeBundle
from karier_desktop.rules.problem import KnownError
from karier_desktop.services import attachments
from karier_desktop.services.exchange import receipts, receiving, sending
from karier_desktop.services.exchange.views import Received
from tests.services.exchange import traffic
from tests.services.exchange.offices import BRANCH, HUB, Office, branch, hub, opened, other, paired

__all__ = ["branch", "hub", "opened", "other"]

SCAN = b"%PDF-1.7 " + bytes(range(256)) * 500
SECRET = b"%PDF-1.7 of another office"


@pytest.fixture(autouse=True)
def own_inbox(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A server's clients keep their inbox in the person's folder."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "rumah"))


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    return tmp_path / "flashdisk"


@pytest.fixture
def person(branch: Office, hub: Office) -> UUID:
    """An employee of the branch, whom the hub knows."""
    paired(hub, branch)
    return traffic.settle(branch)


def scan(one: Office, employee: UUID, content: bytes = SCAN) -> str:
    attachments.add(one.data, employee, content, "SK Pangkat")
    return attachments.name_of(content)


def fronts(stick: Path) -> list[Header]:
    found = []
    for path in sorted(stick.glob("*.KRB")):
        with path.open("rb") as file:
            found.append(peek(file))
    return found


def kinds(stick: Path) -> list[str]:
    return [head.kind for head in fronts(stick)]


def states(one: Office) -> list[tuple[str, str]]:
    def look(session: Session) -> list[tuple[str, str]]:
        sent = session.query(ExchangeBundle).filter_by(direction="out")
        return [(row.kind, row.state) for row in sent.order_by(ExchangeBundle.no)]

    return one.data.read(look)


def take(one: Office, stick: Path, kind: str) -> Received:
    """Only the bundles of one kind."""
    paths = [path for path, head in zip(sorted(stick.glob("*.KRB")), fronts(stick), strict=True) if head.kind == kind]
    return receiving.receive(one.data, receiving.look(one.data, paths))


def test_one_button_writes_the_data_and_then_the_scans(branch: Office, hub: Office, person: UUID, stick: Path) -> None:
    name = scan(branch, person)
    sent = traffic.send(branch, hub, stick)
    assert kinds(stick) == ["data", "files"]
    assert "1 pindaian menyusul di paket no. 2. Aman dicabut." in sent.sentence
    done = traffic.receive(hub, stick)
    assert done.sentence.endswith("0 ditolak, 1 pindaian")
    assert (done.no, done.state) == (1, "done")
    assert receipts.accept(branch.data, done.receipt).no == 1
    assert attachments.content(hub.data, name) == SCAN
    assert traffic.truth(hub) == traffic.truth(branch)
    assert states(branch) == [("data", "acknowledged"), ("files", "unacknowledged")]
    traffic.carry(hub, branch, stick / "balik")
    assert states(branch) == [("data", "acknowledged"), ("files", "acknowledged")]
    assert kinds(stick / "balik") == ["data"]


def test_the_scans_say_what_became_of_them(branch: Office, hub: Office, person: UUID, stick: Path) -> None:
    scan(branch, person)
    traffic.send(branch, hub, stick)
    take(hub, stick, "data")
    done = take(hub, stick, "files")
    assert (done.state, done.sentence) == ("done", "Selesai: 1 pindaian.")
    again = take(hub, stick, "files")
    assert again.state == "nothing_new"


def test_no_bundle_of_scans_without_scans(branch: Office, hub: Office, person: UUID, stick: Path) -> None:
    assert traffic.send(branch, hub, stick).sentence.endswith("baris. Aman dicabut.")
    assert kinds(stick) == ["data"]


def test_lost_scans_are_asked_for_with_the_next_parcel(branch: Office, hub: Office, person: UUID, stick: Path) -> None:
    name = scan(branch, person)
    traffic.send(branch, hub, stick)
    take(hub, stick, "data")
    assert attachments.missing(hub.data) == [name]
    traffic.carry(hub, branch, stick / "balik")
    assert traffic.send(branch, hub, stick / "lagi").sentence.count("1 pindaian menyusul") == 1
    traffic.receive(hub, stick / "lagi")
    assert attachments.content(hub.data, name) == SCAN
    traffic.carry(hub, branch, stick / "balik2")
    assert "pindaian" not in traffic.send(branch, hub, stick / "tenang").sentence


def test_scans_that_come_before_their_data_are_not_kept_and_come_again(
    branch: Office, hub: Office, person: UUID, stick: Path
) -> None:
    name = scan(branch, person)
    traffic.send(branch, hub, stick)
    assert take(hub, stick, "files").state == "nothing_new"
    assert attachments.content(hub.data, name) is None
    take(hub, stick, "data")
    traffic.carry(hub, branch, stick / "balik")
    traffic.carry(branch, hub, stick / "lagi")
    traffic.receive(hub, stick / "lagi")
    assert attachments.content(hub.data, name) == SCAN


def test_an_office_gets_no_scan_of_people_it_may_not_see(
    branch: Office, hub: Office, other: Office, stick: Path
) -> None:
    paired(hub, branch, other)
    own, foreign = traffic.settle(branch), traffic.settle(other)
    wanted, secret = scan(branch, own), scan(other, foreign, SECRET)
    for one in (branch, other):
        traffic.send(one, hub, stick / one.code)
        traffic.receive(hub, stick / one.code)
    assert attachments.missing(hub.data) == []
    traffic.meet(hub, branch, stick / "b")
    traffic.receive(branch, stick / "b")
    assert attachments.content(branch.data, wanted) == SCAN
    assert attachments.content(branch.data, secret) is None
    assert attachments.missing(branch.data) == []


def test_a_stick_without_room_for_the_scans_keeps_the_data(
    branch: Office, hub: Office, person: UUID, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = scan(branch, person)
    real = sending.stick.put_all

    def full(folder: Path, sealed: object, *rest: object) -> object:
        if sealed.parts[0].header.kind == "files":  # type: ignore[attr-defined]
            raise KnownError("Stik USB penuh.", "", "")
        return real(folder, sealed, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(sending.stick, "put_all", full)
    sent = traffic.send(branch, hub, stick)
    assert sent.sentence.endswith("1 pindaian belum ikut: Stik USB penuh.")
    assert kinds(stick) == ["data"]
    assert states(branch) == [("data", "unacknowledged")]
    monkeypatch.undo()
    traffic.receive(hub, stick)
    assert attachments.missing(hub.data) == [name]


def test_a_receipt_of_scans_moves_no_point(branch: Office, hub: Office, person: UUID, stick: Path) -> None:
    scan(branch, person)
    traffic.send(branch, hub, stick)
    take(hub, stick, "data")
    done = take(hub, stick, "files")
    assert receipts.accept(branch.data, done.receipt).no == 2
    assert traffic.points(branch, hub, "acknowledged") == []
    assert states(branch) == [("data", "unacknowledged"), ("files", "acknowledged")]


def test_the_papers_name_scans_too(branch: Office, hub: Office, person: UUID, stick: Path) -> None:
    assert (branch.code, hub.code) == (BRANCH, HUB)
    scan(branch, person)
    traffic.send(branch, hub, stick)
    shown = [(parcel.no, parcel.rows, parcel.state) for parcel in traffic.overview(branch).parcels]
    assert (2, 0, "unacknowledged") in shown
