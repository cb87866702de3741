"""Backups put back, clones at work, snapshots rolled back under the program: nothing is lost, and it is told once."""

import shutil
from copy import copy
from pathlib import Path

import pytest

from karier_desktop.services.exchange import conflicts
from tests.services.exchange import traffic
from tests.services.exchange.offices import Office, hub, opened, paired
from tests.services.exchange.traffic import (
    carry,
    closing,
    filed_branch,
    meet,
    name_of,
    names,
    receive,
    send,
    stick,
    truth,
)
from tests.support.databases import FixedClock

__all__ = ["closing", "filed_branch", "hub", "opened", "stick"]


@pytest.fixture
def met(branch: Office, hub: Office, stick: Path) -> tuple[Office, Office]:
    paired(hub, branch)
    traffic.settle(branch)
    meet(branch, hub, stick)
    return branch, hub


def kinds(one: Office) -> list[str]:
    return [kind for kind in traffic.notices(one) if kind in ("restored", "twins", "rolled")]


def test_a_copy_put_back_gets_its_lost_rows_and_is_told_of_once(
    met: tuple[Office, Office], stick: Path, tmp_path: Path, clock: FixedClock
) -> None:
    one, district = met
    copied = traffic.backup(one, tmp_path / "cadangan")
    clock.advance(days=2)
    traffic.enter(one, "Hilang Satu", "Hilang Dua")
    carry(one, district, stick)
    traffic.restore(one, copied)
    traffic.enter(one, "Sesudah Pulih")
    back = carry(district, one, stick)
    assert back.state in ("done", "held", "nothing_new")
    (told,) = [notice for notice in traffic.overview(one).own.notices if notice.kind == "restored"]
    assert told.text.startswith("Data ini hasil pemulihan dari cadangan tgl 12 Mar 2026. ")
    assert "perubahan yang tidak ada di sini. Ambil kembali?" in told.text
    assert told.todo
    meet(one, district, stick)
    meet(one, district, stick)
    assert {"Hilang Satu", "Hilang Dua", "Sesudah Pulih"} <= set(names(one))
    assert names(one) == names(district)
    assert truth(one) == truth(district)
    assert kinds(one) == ["restored"]
    assert kinds(district) == []


def test_a_copy_put_back_that_sends_before_any_edit_is_taken_normally(
    met: tuple[Office, Office], stick: Path, tmp_path: Path
) -> None:
    one, district = met
    copied = traffic.backup(one, tmp_path / "cadangan")
    traffic.enter(one, "Hilang Satu")
    carry(one, district, stick)
    traffic.restore(one, copied)
    assert carry(one, district, stick).state in ("done", "nothing_new")
    meet(one, district, stick)
    assert names(one) == names(district)
    assert "Hilang Satu" in names(one)


def test_the_same_number_typed_differently_after_a_restore_is_a_conflict_and_not_a_loss(
    branch: Office, hub: Office, stick: Path, tmp_path: Path
) -> None:
    paired(hub, branch)
    person = traffic.settle(branch)
    meet(branch, hub, stick)
    copied = traffic.backup(branch, tmp_path / "cadangan")
    traffic.rename(branch, person, "Nama Sebelum")
    carry(branch, hub, stick)
    traffic.restore(branch, copied)
    traffic.rename(branch, person, "Nama Sesudah")
    meet(branch, hub, stick)
    (item,) = hub.data.read(conflicts.waiting).items
    assert {side.value for side in item.sides} == {"Nama Sebelum", "Nama Sesudah"}
    assert truth(branch) == truth(hub)


def test_two_computers_that_work_on_one_copy_are_told_of(
    met: tuple[Office, Office], stick: Path, tmp_path: Path
) -> None:
    one, district = met
    second = traffic.twin(one, traffic.backup(one, tmp_path / "salinan"))
    for number in range(3):
        traffic.enter(one, f"Di Satu {number}")
        carry(one, district, stick)
        traffic.enter(second, f"Di Dua {number}")
        carry(second, district, tmp_path / "flashdisk-dua")
        carry(district, one, stick)
        carry(district, second, stick)
    assert "twins" in kinds(one) + kinds(second)
    meet(one, district, stick)
    meet(second, district, tmp_path / "flashdisk-dua")
    meet(one, district, stick)
    assert names(one) == names(second) == names(district)
    assert len(names(one)) == 7


def test_a_snapshot_rolled_back_under_the_running_program_loses_nothing(
    branch: Office, hub: Office, stick: Path, tmp_path: Path
) -> None:
    """F10: the memory goes back together with the disk, so even the sesi is the old one."""
    paired(hub, branch)
    person = traffic.settle(branch)
    meet(branch, hub, stick)
    traffic.enter(branch, "Sebelum Snapshot")
    snapshot = Snapshot(branch, tmp_path / "snapshot")
    traffic.rename(branch, person, "Sesudah Snapshot")
    carry(branch, hub, stick)
    snapshot.roll_back()
    traffic.rename(branch, person, "Diketik Ulang")
    traffic.enter(branch, "Orang Kedua")
    held = carry(branch, hub, tmp_path / "flashdisk-dua")
    assert held.state == "held"
    assert "mundur ke keadaan lama" in held.sentence
    assert name_of(hub, person) == "Sesudah Snapshot"
    carry(hub, branch, stick)
    assert carry(branch, hub, tmp_path / "flashdisk-dua").state == "done"
    meet(branch, hub, tmp_path / "flashdisk-dua")
    assert "Orang Kedua" in names(hub)
    (item,) = hub.data.read(conflicts.waiting).items
    assert {side.value for side in item.sides} == {"Sesudah Snapshot", "Diketik Ulang"}
    assert truth(branch) == truth(hub)
    assert [parcel.state for parcel in traffic.overview(hub).parcels if parcel.state == "held"] == []


def test_a_snapshot_rolled_back_and_the_program_started_anew_is_seen_by_its_saves(
    branch: Office, hub: Office, stick: Path, tmp_path: Path, clock: FixedClock
) -> None:
    paired(hub, branch)
    person = traffic.settle(branch)
    meet(branch, hub, stick)
    traffic.enter(branch, "Sebelum Snapshot")
    snapshot = Snapshot(branch, tmp_path / "snapshot")
    traffic.rename(branch, person, "Sesudah Snapshot")
    carry(branch, hub, stick)
    snapshot.roll_back()
    clock.advance(minutes=5)
    traffic.rename(branch, person, "Diketik Ulang")
    traffic.restore(branch, traffic.backup(branch, tmp_path / "mati-hidup"))
    traffic.enter(branch, "Sesi Lain")
    assert carry(branch, hub, tmp_path / "flashdisk-dua").state == "held"
    carry(hub, branch, stick)
    meet(branch, hub, tmp_path / "flashdisk-dua")
    (item,) = hub.data.read(conflicts.waiting).items
    assert {side.value for side in item.sides} == {"Sesudah Snapshot", "Diketik Ulang"}
    assert truth(branch) == truth(hub)


def test_a_district_put_back_asks_for_everything_again(met: tuple[Office, Office], stick: Path, tmp_path: Path) -> None:
    one, district = met
    copied = traffic.backup(district, tmp_path / "cadangan")
    traffic.enter(one, "Satu")
    meet(one, district, stick)
    traffic.restore(district, copied)
    traffic.enter(one, "Dua")
    first = send(one, district, tmp_path / "flashdisk-dua")
    receive(district, first.path)
    meet(one, district, tmp_path / "flashdisk-dua")
    assert names(district) == names(one)
    assert truth(district) == truth(one)


class Snapshot:
    """A virtual machine brought back to an earlier moment: files and memory alike."""

    def __init__(self, one: Office, where: Path) -> None:
        self._one, self._where = one, where
        self._idle()
        folder = one.data.folder
        assert folder is not None
        shutil.copytree(folder, where)
        self._memory = copy(one.data._sesi.__dict__)

    def roll_back(self) -> None:
        self._idle()
        folder = self._one.data.folder
        assert folder is not None
        for path in self._where.rglob("*"):
            if path.is_file():
                (folder / path.relative_to(self._where)).write_bytes(path.read_bytes())
        self._one.data._sesi.__dict__.update(self._memory)

    def _idle(self) -> None:
        """No connection holds pages of another moment."""
        self._one.data.store.reading.dispose()
        self._one.data.store.writing.dispose()
