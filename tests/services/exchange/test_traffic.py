"""Sticks between an office and the district: what arrives, what waits, what is told."""

from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from karier_desktop.exchange import stick as sticks
from karier_desktop.exchange import upcast
from karier_desktop.exchange.bundle import frame
from karier_desktop.exchange.bundle.errors import BundleRefused
from karier_desktop.exchange.bundle.header import name_of
from karier_desktop.models.exchange import Replica
from karier_desktop.queries.exchange import trust
from karier_desktop.services.exchange import (
    digest,
    greeting,
    inbox,
    pairing,
    peers,
    receiving,
    sending,
    status,
    taking,
)
from karier_desktop.services.exchange.scope import Scope
from karier_desktop.services.exchange.views import Sent
from tests.services.exchange import traffic
from tests.services.exchange.offices import BRANCH, HUB, OTHER, Office, hub, opened, other, paired
from tests.services.exchange.offices import branch as either
from tests.services.exchange.traffic import carry, filed_branch, meet, names, receive, send, stick, truth
from tests.support.databases import FixedClock

__all__ = ["either", "filed_branch", "hub", "opened", "other", "stick"]


class Pulled(Exception):
    """Somebody pulled the plug."""


@pytest.fixture(autouse=True)
def own_inbox(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    """A server's clients keep their inbox in the person's folder."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "rumah"))
    yield
    traffic.close_all()


@pytest.fixture
def met(branch: Office, hub: Office, stick: Path) -> tuple[Office, Office]:
    """An office with people, and its district, that have exchanged once."""
    paired(hub, branch)
    traffic.settle(branch)
    meet(branch, hub, stick)
    return branch, hub


# ---- the usual way


def test_a_bundle_arrives_and_is_acknowledged(either: Office, hub: Office, stick: Path) -> None:
    branch = either
    paired(hub, branch)
    traffic.settle(branch)
    plan = branch.data.read(sending.plan, HUB)
    assert (plan.no, plan.people, plan.since_no) == (1, 1, None)
    sent = send(branch, hub, stick)
    assert (sent.no, sent.rows) == (1, plan.rows)
    (ready,) = traffic.found(hub, stick)
    assert (ready.state, ready.no, ready.code) == ("ready", 1, BRANCH)
    seen = receiving.preview(hub.data, ready)
    assert seen.new + seen.changed == sent.rows
    assert seen.people == ("Pegawai 5309.04",)
    assert names(hub) == []
    done = receive(hub, stick)
    assert (done.state, done.no, done.refused) == ("done", 1, 0)
    assert names(hub) == names(branch)
    (parcel,) = traffic.overview(branch).parcels
    assert (parcel.state, parcel.words) == ("unacknowledged", "Belum diakui")
    carry(hub, branch, stick)
    assert [p.state for p in traffic.overview(branch).parcels if p.direction == "out"] == ["acknowledged"]
    assert branch.data.read(sending.plan, HUB).since_no == 1


def test_the_same_bundle_again_changes_nothing(met: tuple[Office, Office], stick: Path) -> None:
    one, district = met
    traffic.enter(one, "Baru Satu")
    sent = send(one, district, stick)
    receive(district, sent.path)
    before, at = truth(district), traffic.clock(district)
    again = receive(district, sent.path)
    assert (again.state, traffic.clock(district), truth(district)) == ("nothing_new", at, before)
    assert again.sentence == "Paket ini sudah pernah diimpor (12 Mar 2026). Tidak ada perubahan."


def test_a_lost_stick_is_made_good_by_the_next(met: tuple[Office, Office], stick: Path) -> None:
    one, district = met
    traffic.enter(one, "Hilang Satu")
    lost = send(one, district, stick)
    traffic.enter(one, "Sampai Satu")
    done = carry(one, district, stick)
    assert done.state == "done"
    assert names(district) == names(one)
    carry(district, one, stick)
    states = {parcel.no: parcel.state for parcel in traffic.overview(one).parcels if parcel.direction == "out"}
    assert states[lost.no] == "lost"
    late = receive(district, lost.path)
    assert late.state == "nothing_new"


def test_two_sticks_at_once_are_taken_in_the_order_of_their_numbers(
    met: tuple[Office, Office], stick: Path, tmp_path: Path
) -> None:
    one, district = met
    traffic.enter(one, "Pertama")
    send(one, district, tmp_path / "dua")
    traffic.enter(one, "Kedua")
    send(one, district, tmp_path / "satu")
    done = receive(district, tmp_path / "satu", tmp_path / "dua")
    assert [part.office for part in done.offices] == [one.own().name]
    assert done.state == "done"
    assert names(district) == names(one)


def test_nothing_but_the_scope_leaves(branch: Office, hub: Office, other: Office, stick: Path) -> None:
    paired(hub, branch, other)
    traffic.settle(branch)
    traffic.settle(other)
    carry(branch, hub, stick)
    carry(other, hub, stick)
    meet(hub, branch, stick)
    assert names(branch) == ["Pegawai 5309.04"]
    assert names(hub) == ["Pegawai 5309.04", "Pegawai 5309.07"]
    assert hub.data.read(sending.plan, OTHER).people <= 1


def test_a_new_person_comes_with_all_that_belongs_to_it(branch: Office, hub: Office, stick: Path) -> None:
    """Also from an office whose units the district has not entered yet: what it began itself is its own."""
    paired(hub, branch)
    hub.data.write(pairing.assign, BRANCH, "cabang", [])
    person = traffic.settle(branch)
    branch.data.write(traffic.add_award, person)
    done = carry(branch, hub, stick)
    assert (done.state, done.refused) == ("done", 0)
    assert hub.data.read(traffic.awards) == 1


def test_nobody_speaks_for_the_copy_of_another(
    met: tuple[Office, Office], stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What it told of saves there would keep the parcels of that copy out."""
    one, district = met
    honest = trust.replica

    def lying(session: Session) -> Replica:
        row = honest(session)
        told = {column.key: getattr(row, column.key) for column in Replica.__table__.columns}
        return Replica(**told | {"replica_id": "e" * 32})

    monkeypatch.setattr(trust, "replica", lying)
    sent = send(one, district, stick)
    monkeypatch.undo()
    done = receive(district, sent.path)
    assert done.state == "rejected"
    assert "bukan milik pengirimnya" in done.sentence


# ---- cut off, too early, too new


@pytest.mark.parametrize("after", [1, 2, 3, 5])
def test_cut_off_anywhere_it_goes_on_with_one_click(
    met: tuple[Office, Office], stick: Path, monkeypatch: pytest.MonkeyPatch, after: int
) -> None:
    one, district = met
    traffic.enter(one, *(f"Orang {number}" for number in range(12)))
    monkeypatch.setattr(taking, "BATCH", 3)
    sent = send(one, district, stick)
    steps = []

    def pull(step: str, done: int, total: int) -> None:
        steps.append(step)
        if step == "Menyimpan" and steps.count(step) == after:
            raise Pulled

    with pytest.raises(Pulled):
        receiving.receive(district.data, traffic.found(district, sent.path), pull)
    sent.path.unlink()
    finished = after * 3 > 12
    assert ("unfinished" in traffic.notices(district)) is not finished
    done = receiving.resume(district.data)
    assert done.state == ("nothing_new" if finished else "done")
    assert names(district) == names(one)
    assert "unfinished" not in traffic.notices(district)
    assert inbox.all_kept(district.data) == []
    meet(one, district, stick)


def after_a_restore(branch: Office, hub: Office, stick: Path, tmp_path: Path) -> tuple[Sent, Sent]:
    """The district went back to a copy from before the first bundle; the office did not know and sent the second."""
    paired(hub, branch)
    traffic.settle(branch)
    first = send(branch, hub, stick)
    copied = traffic.backup(hub, tmp_path / "cadangan")
    receive(hub, first.path)
    carry(hub, branch, stick)
    traffic.restore(hub, copied)
    traffic.enter(branch, "Baru Satu")
    second = send(branch, hub, stick)
    return first, second


def test_what_comes_too_early_waits_for_its_predecessor(
    branch: Office, hub: Office, stick: Path, tmp_path: Path
) -> None:
    first, second = after_a_restore(branch, hub, stick, tmp_path)
    held = receive(hub, second.path)
    assert held.state == "held"
    assert held.sentence == "Paket ini menunggu paket sebelumnya (no. 1)."
    assert names(hub) == []
    (waiting,) = [parcel for parcel in traffic.overview(hub).parcels if parcel.state == "held"]
    assert waiting.words == "Menunggu paket 1"
    (peer,) = traffic.overview(hub).peers
    assert peer.missing == (1,)
    second.path.unlink()
    done = receive(hub, first.path)
    assert done.state == "done"
    assert names(hub) == names(branch)
    assert inbox.all_kept(hub.data) == []


@pytest.mark.parametrize("where", [-200, -400])
def test_what_waits_is_not_replaced_by_a_file_with_its_mark(
    branch: Office, hub: Office, stick: Path, tmp_path: Path, where: int
) -> None:
    """Its signature was checked; what comes under the same mark may be anything."""
    first, second = after_a_restore(branch, hub, stick, tmp_path)
    assert receive(hub, second.path).state == "held"
    content = bytearray(second.path.read_bytes())
    content[where] ^= 1
    second.path.write_bytes(content)
    (kept,) = inbox.all_kept(hub.data)
    before = kept.parts[0].read_bytes()
    refused = receive(hub, second.path)
    assert refused.state == "rejected"
    assert "sudah ada paket lain dengan penanda yang sama" in refused.sentence
    assert kept.parts[0].read_bytes() == before
    assert receive(hub, first.path).state == "done"
    assert names(hub) == names(branch)


def test_a_gap_heals_by_itself_when_the_predecessor_never_comes(
    branch: Office, hub: Office, stick: Path, tmp_path: Path
) -> None:
    paired(hub, branch)
    traffic.settle(branch)
    copied = traffic.backup(hub, tmp_path / "cadangan")
    meet(branch, hub, stick)
    traffic.restore(hub, copied)
    traffic.enter(branch, "Baru Satu")
    assert carry(branch, hub, stick).state == "held"
    meet(hub, branch, stick)
    assert names(hub) == names(branch)
    assert [parcel.no for parcel in traffic.overview(hub).parcels if parcel.state == "held"] == []
    assert inbox.all_kept(hub.data) == []


def test_a_bundle_of_a_newer_program_is_kept_until_the_update(
    met: tuple[Office, Office], stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, district = met
    traffic.enter(one, "Baru Satu")
    with monkeypatch.context() as newer:
        newer.setattr(upcast, "SCHEMA", 9)
        newer.setattr(upcast, "MIN_READER", 9)
        sent = send(one, district, stick)
    before = traffic.points(district, one, "received")
    held = receive(district, sent.path)
    assert (held.state, held.sentence) == ("held", "Paket dari versi lebih baru. Perbarui aplikasi; paket disimpan.")
    sent.path.unlink()
    assert traffic.points(district, one, "received") == before
    monkeypatch.setattr(upcast, "SCHEMA", 9)
    (kept,) = [each for each in receiving.look(district.data, []) if each.no == sent.no]
    assert kept.state == "ready"
    assert receiving.receive(district.data, [kept]).state == "done"
    assert names(district) == names(one)


# ---- writing


def test_a_stick_that_fails_costs_no_number(
    met: tuple[Office, Office], stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, district = met
    traffic.enter(one, "Baru Satu")
    expected = one.data.read(sending.plan, HUB).no

    def fails(*_: object) -> None:
        raise Pulled

    with monkeypatch.context() as broken:
        broken.setattr(sticks, "put_all", fails)
        with pytest.raises(Pulled):
            send(one, district, stick)
    assert [parcel.no for parcel in traffic.overview(one).parcels if parcel.no == expected] == []
    assert send(one, district, stick).no == expected


def test_a_program_that_died_while_writing_uses_the_number_again(
    met: tuple[Office, Office], stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, district = met
    traffic.enter(one, "Baru Satu")
    expected = one.data.read(sending.plan, HUB).no
    with monkeypatch.context() as broken:
        broken.setattr(sending, "_abandon", lambda session, bundle: None)
        broken.setattr(sticks, "put_all", lambda *_: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            send(one, district, stick)
    assert send(one, district, stick).no == expected


def test_a_program_that_died_after_the_stick_had_it_goes_on_counting(
    met: tuple[Office, Office], stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, district = met
    traffic.enter(one, "Baru Satu")
    expected = one.data.read(sending.plan, HUB).no
    with monkeypatch.context() as broken:
        broken.setattr(sending, "_abandon", lambda session, bundle: None)
        broken.setattr(sending, "_finish", lambda *_: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            send(one, district, stick)
    assert send(one, district, stick).no == expected + 1
    assert receive(district, stick).state == "done"
    assert names(district) == names(one)


def test_a_stick_cannot_drive_the_numbers_away(met: tuple[Office, Office], stick: Path) -> None:
    """Headers of files lying there are anybody's; names that exist are only stepped over."""
    one, district = met
    expected = one.data.read(sending.plan, HUB).no
    first = send(one, district, stick)
    with first.path.open("rb") as file:
        head = replace(frame.read(file).header, no=999_999, uuid="0" * 32)
    front = frame.front(head) + bytes(head.ct_len)
    (stick / name_of(head)).write_bytes(front + frame.tail(bytes(64), len(front)))
    assert send(one, district, stick).no == expected + 1


def test_the_three_newest_stay_on_the_stick(met: tuple[Office, Office], stick: Path) -> None:
    one, district = met
    for _ in range(5):
        carry(one, district, stick)
        carry(district, one, stick)
    mine = sorted(stick.glob(f"KRJ-{BRANCH}-*.KRB"))
    assert len(mine) == 3


def test_a_full_bundle_comes_when_it_is_asked_for(met: tuple[Office, Office], stick: Path) -> None:
    one, district = met
    assert one.data.read(sending.plan, HUB).since_no is not None
    district.data.write(peers.ask_full, BRANCH)
    carry(district, one, stick)
    plan = one.data.read(sending.plan, HUB)
    assert (plan.since_no, plan.people) == (None, 1)
    assert carry(one, district, stick).state in ("done", "nothing_new")
    carry(district, one, stick)
    assert one.data.read(sending.plan, HUB).since_no is not None


def test_units_given_to_a_branch_later_arrive_with_all_their_rows(
    branch: Office, hub: Office, other: Office, stick: Path
) -> None:
    paired(hub, branch, other)
    traffic.settle(branch)
    traffic.settle(other)
    carry(branch, hub, stick)
    carry(other, hub, stick)
    meet(hub, branch, stick)
    hub.data.write(pairing.assign, BRANCH, "cabang", ["5309.04", "5309.07"])
    carry(hub, branch, stick)
    assert names(branch) == ["Pegawai 5309.04", "Pegawai 5309.07"]


# ---- what is told


def test_a_bundle_not_acknowledged_for_three_weeks_is_asked_about(
    met: tuple[Office, Office], stick: Path, clock: FixedClock
) -> None:
    one, district = met
    traffic.enter(one, "Baru Satu")
    sent = send(one, district, stick)
    clock.advance(days=20)
    assert "unacknowledged" not in traffic.notices(one)
    clock.advance(days=1)
    (told,) = [notice.text for notice in traffic.overview(one).own.notices if notice.kind == "unacknowledged"]
    assert told == f"Paket no. {sent.no} untuk {district.own().name} belum diakui 21 hari. Buat ulang?"
    assert [p.words for p in traffic.overview(one).parcels if p.no == sent.no and p.direction == "out"] == [
        "Belum diakui, 21 hari"
    ]


@pytest.mark.parametrize(
    ("days", "words"), [(3 * 365, "3 tahun"), (90, "3 bulan"), (2, "2 hari"), (-1100, "3 tahun"), (0, ""), (-30, "")]
)
def test_a_wrong_clock_is_told_and_blocks_nothing(
    met: tuple[Office, Office], stick: Path, clock: FixedClock, days: int, words: str
) -> None:
    one, district = met
    clock.advance(days=days)
    traffic.enter(one, "Baru Satu")
    sent = send(one, district, stick)
    clock.advance(days=-days)
    assert receive(district, sent.path).state == "done"
    told = [notice.text for notice in traffic.overview(district).own.notices if notice.kind == "clock"]
    assert told == ([f"Jam komputer berbeda {words} dari kantor lain ({one.own().name})."] if words else [])
    assert receive(district, sent.path).state == "nothing_new"


def test_contents_that_differ_are_told(
    met: tuple[Office, Office], stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, district = met
    assert "digest" not in traffic.notices(district)
    monkeypatch.setattr(greeting, "digest_line", lambda *_: {"t": "digest", "tables": {}, "conflicts": 0})
    carry(one, district, stick)
    (told,) = [notice for notice in traffic.overview(district).own.notices if notice.kind == "digest"]
    assert told.text.startswith(f"Data di sini dan di {one.own().name} tidak sama di ")
    assert "Minta paket penuh" in told.todo


def test_the_board_shows_who_was_silent_longest(
    branch: Office, hub: Office, other: Office, stick: Path, clock: FixedClock
) -> None:
    paired(hub, branch, other)
    traffic.settle(branch)
    traffic.settle(other)
    carry(other, hub, stick)
    clock.advance(days=9)
    carry(branch, hub, stick)
    clock.advance(days=1)
    board = hub.data.read(status.board)
    assert [(peer.code, peer.age_days, peer.open_conflicts) for peer in board] == [(OTHER, 10, 0), (BRANCH, 1, 0)]
    (seen,) = [peer for peer in traffic.overview(branch).peers if peer.code == HUB]
    assert (seen.last_received_no, seen.age_days) == (None, None)
    assert len(seen.fingerprint.replace(" ", "")) == 40


def test_a_notice_put_away_stays_away(met: tuple[Office, Office], stick: Path, clock: FixedClock) -> None:
    one, district = met
    clock.advance(days=90)
    traffic.enter(one, "Baru Satu")
    sent = send(one, district, stick)
    clock.advance(days=-90)
    receive(district, sent.path)
    (told,) = [notice for notice in traffic.overview(district).own.notices if notice.kind == "clock"]
    assert told.id is not None
    district.data.write(status.close_notice, told.id)
    assert "clock" not in traffic.notices(district)


def test_the_book_tells_size_and_sum_of_what_came(met: tuple[Office, Office], stick: Path) -> None:
    one, district = met
    sent = send(one, district, stick)
    receive(district, sent.path)
    kept = district.data.read(traffic.entry, sent.path.name)
    assert kept == {"size": sent.size, "sha256": sha256(sent.path.read_bytes()).hexdigest()}


def test_where_there_is_much_each_bundle_adds_up_its_turn_of_the_rows(
    met: tuple[Office, Office], stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, district = met
    monkeypatch.setattr(digest, "ROWS", 1)
    asked: list[digest.Part | None] = []
    add_up = digest.digest

    def watched(session: Session, scope: Scope, part: digest.Part | None = None) -> digest.Digest:
        asked.append(part)
        return add_up(session, scope, part)

    monkeypatch.setattr(digest, "digest", watched)
    for _ in range(2):
        receive(district, send(one, district, stick).path)
    first, known, second, again = asked
    assert first is not None
    assert second is not None
    assert (first, second) == (known, again)
    table, (_, last) = [*first.items()][-1]
    assert [*second.items()][0] == (table, (last, second[table][1]))
    assert "digest" not in traffic.notices(district)


@pytest.mark.parametrize(
    "part", [[0, 128], "ab", None, {"employee": ["", "x"]}, {"employee": [""]}, {"employee": [None, ""]}]
)
def test_an_odd_part_of_a_digest_is_refused(part: object) -> None:
    with pytest.raises(BundleRefused):
        greeting.part_of({"t": "digest", "part": part})
