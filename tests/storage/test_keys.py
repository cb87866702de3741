"""Who may open the data: passwords, the recovery key, waiting after wrong ones."""

import errno
import json
import os
import random
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest

from karier_desktop.rules.problem import KnownError, Refused
from karier_desktop.storage import delay, faults, keys, recovery, slots
from karier_desktop.storage.database import Database
from karier_desktop.storage.keyring import Keyring
from karier_desktop.storage.slots import Cost
from tests.support.databases import CHEAP, OFFICE, PASSWORD, USERNAME, FixedClock

OTHER = "gajah terbang kuning sekali"


@pytest.fixture
def fresh(tmp_path: Path) -> tuple[keys.KeyFile, UUID, bytes, str]:
    return keys.create(tmp_path, OFFICE, USERNAME, PASSWORD, CHEAP)


def test_a_password_opens_and_a_wrong_one_does_not(data_folder: Path, clock: FixedClock) -> None:
    Database.open(data_folder, " ANI ", PASSWORD, clock=clock).close()
    for name, password in ((USERNAME, PASSWORD + " "), (USERNAME, ""), ("budi", PASSWORD)):
        with pytest.raises(faults.WrongPassword, match="tidak cocok"):
            Database.open(data_folder, name, password, clock=clock)
    Database.open(data_folder, USERNAME, PASSWORD, clock=clock).close()


def test_a_key_worked_out_ahead_is_the_same_and_used_once(
    fresh: tuple[keys.KeyFile, UUID, bytes, str], clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, account, key, _ = fresh
    derive, asked = slots._derive, []
    monkeypatch.setattr(slots, "_derive", lambda *args: asked.append(args[0]) or derive(*args))
    file.ahead(" ANI ", PASSWORD)
    assert file.unlock(USERNAME, PASSWORD, clock) == (account, key)
    assert len(asked) == 1
    assert file.unlock(USERNAME, PASSWORD, clock) == (account, key)
    assert len(asked) == 2


def test_ahead_opens_nothing_for_another_password(
    fresh: tuple[keys.KeyFile, UUID, bytes, str], clock: FixedClock
) -> None:
    file = fresh[0]
    file.ahead(USERNAME, PASSWORD)
    file.ahead("budi", OTHER)  # nobody
    with pytest.raises(faults.WrongPassword):
        file.unlock(USERNAME, OTHER, clock)
    file.ahead(USERNAME, OTHER)
    with pytest.raises(faults.WrongPassword):
        file.unlock(USERNAME, OTHER, clock)
    assert file.failures[USERNAME].count == 2


def test_a_fault_of_the_work_ahead_is_made_good(
    fresh: tuple[keys.KeyFile, UUID, bytes, str], clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, account, key, _ = fresh
    derive, faulty = slots._derive, [MemoryError()]

    def once_without_memory(*args: Any) -> bytes:
        if faulty:
            raise faulty.pop()
        return derive(*args)

    monkeypatch.setattr(slots, "_derive", once_without_memory)
    file.ahead(USERNAME, PASSWORD)
    assert file.unlock(USERNAME, PASSWORD, clock) == (account, key)


def test_the_same_letters_from_another_keyboard_open(tmp_path: Path, clock: FixedClock) -> None:
    file, account, key, _ = keys.create(tmp_path, OFFICE, USERNAME, "kopi décaf tanpa gula", CHEAP)
    assert file.unlock(USERNAME, "kopi de\u0301caf tanpa gula", clock) == (account, key)


def test_nothing_of_the_keys_stands_in_the_file(fresh: tuple[keys.KeyFile, UUID, bytes, str]) -> None:
    file, _, key, recovery_key = fresh
    content = file.path.read_text()
    assert key.hex() not in content
    assert recovery_key not in content
    assert PASSWORD not in content
    assert len(json.loads(content)["slots"]) == 2


def test_the_recovery_key_opens_and_sets_a_new_password(tmp_path: Path, clock: FixedClock) -> None:
    made = Database.create(tmp_path / "x", OFFICE, USERNAME, PASSWORD, clock=clock, cost=CHEAP)
    made.database.close()
    spoken = made.recovery_key.lower().replace("-", " ").replace("1", "l").replace("0", "o")
    Database.recover(tmp_path / "x", spoken, USERNAME, OTHER, clock=clock).close()
    Database.open(tmp_path / "x", USERNAME, OTHER, clock=clock).close()
    with pytest.raises(faults.WrongPassword):
        Database.open(tmp_path / "x", USERNAME, PASSWORD, clock=clock)


def test_a_slip_in_the_recovery_key_is_told_from_a_wrong_one(tmp_path: Path, clock: FixedClock) -> None:
    made = Database.create(tmp_path / "x", OFFICE, USERNAME, PASSWORD, clock=clock, cost=CHEAP)
    made.database.close()
    slip = ("A" if made.recovery_key[0] != "A" else "B") + made.recovery_key[1:]
    with pytest.raises(KnownError, match="salah ketik"):
        Database.recover(tmp_path / "x", slip, USERNAME, OTHER, clock=clock)
    with pytest.raises(faults.WrongPassword):
        Database.recover(tmp_path / "x", recovery.new(), USERNAME, OTHER, clock=clock)
    with pytest.raises(Refused, match="Tidak ada pengguna"):
        Database.recover(tmp_path / "x", made.recovery_key, "budi", OTHER, clock=clock)


def test_recovery_keys_have_a_checksum() -> None:
    text = recovery.new()
    assert [len(group) for group in text.split("-")] == [4] * 7
    assert recovery.read(text) is not None
    letters = text.replace("-", "")
    chosen = random.Random(3)
    slips = 0
    for _ in range(2000):
        place = chosen.randrange(len(letters))
        slip = letters[:place] + chosen.choice(recovery.ALPHABET) + letters[place + 1 :]
        slips += slip != letters and recovery.read(slip) is not None
    assert slips < 10
    for wrong in ("", "U" * 28, letters[:-1], letters + "0", "é" * 28):
        assert recovery.read(wrong) is None


def test_keyring_changes_who_may_open(data_folder: Path, clock: FixedClock) -> None:
    database = Database.open(data_folder, USERNAME, PASSWORD, clock=clock)
    ring = database.keyring
    assert isinstance(ring, Keyring)
    with pytest.raises(faults.WrongPassword):
        ring.change_password(USERNAME, "salah sekali ini", OTHER)
    ring.change_password(USERNAME, PASSWORD, OTHER)
    budi = uuid4()
    ring.set_password(budi, "Budi", "sepeda tua di gudang")
    assert ring.usernames == [USERNAME, "Budi"]
    with pytest.raises(Refused, match="sudah dipakai"):
        ring.set_password(uuid4(), "BUDI", "sepeda tua di gudang")
    old = database.account
    assert old
    ring.remove(old)
    with pytest.raises(Refused, match="Pengguna terakhir"):
        ring.remove(budi)
    paper = ring.new_recovery_key()
    database.close()

    Database.recover(data_folder, paper, "budi", OTHER, clock=clock).close()
    database = Database.open(data_folder, "budi", OTHER, clock=clock)
    assert database.account == budi
    database.close()


def test_five_tries_are_free_then_the_wait_doubles(
    fresh: tuple[keys.KeyFile, UUID, bytes, str], clock: FixedClock
) -> None:
    file = fresh[0]
    waits = []
    for _ in range(16):
        with pytest.raises(faults.WrongPassword):
            file.unlock(USERNAME, "salah", clock)
        try:
            keys.load(file.path.parent).unlock(USERNAME, PASSWORD, FixedClock(clock.moment))
            waits.append(0)
            keys.load(file.path.parent)
            file.failures[USERNAME] = delay.Failures(len(waits), clock.moment)
            file.save()
        except faults.TryLater as error:
            waits.append(error.seconds)
            clock.advance(seconds=error.seconds)
    assert waits == [0, 0, 0, 0, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900]


def test_the_wait_outlives_the_program_and_ends(
    fresh: tuple[keys.KeyFile, UUID, bytes, str], clock: FixedClock
) -> None:
    folder = fresh[0].path.parent
    for _ in range(5):
        with pytest.raises(faults.WrongPassword):
            keys.load(folder).unlock(USERNAME, "salah", clock)
    with pytest.raises(faults.TryLater, match="2 detik"):
        keys.load(folder).unlock(USERNAME, PASSWORD, clock)
    clock.advance(seconds=2)
    keys.load(folder).unlock(USERNAME, PASSWORD, clock)
    assert keys.load(folder).failures == {}


@pytest.mark.parametrize("days", [-1, -4000])
def test_a_clock_set_back_neither_skips_nor_stretches_the_wait(
    fresh: tuple[keys.KeyFile, UUID, bytes, str], clock: FixedClock, days: int
) -> None:
    folder = fresh[0].path.parent
    for _ in range(5):
        with pytest.raises(faults.WrongPassword):
            keys.load(folder).unlock(USERNAME, "salah", clock)
    clock.advance(days=days)
    with pytest.raises(faults.TryLater) as caught:
        keys.load(folder).unlock(USERNAME, PASSWORD, clock)
    assert caught.value.seconds == 2
    clock.advance(seconds=2)
    keys.load(folder).unlock(USERNAME, PASSWORD, clock)


def test_wrong_recovery_keys_wait_as_well(fresh: tuple[keys.KeyFile, UUID, bytes, str], clock: FixedClock) -> None:
    for _ in range(5):
        with pytest.raises(faults.WrongPassword):
            fresh[0].recover(recovery.new(), clock)
    with pytest.raises(faults.TryLater):
        fresh[0].recover(fresh[3], clock)
    assert fresh[0].unlock(USERNAME, PASSWORD, clock)[1] == fresh[2]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\x00",
        b"[]",
        b"{}",
        b'{"format": "karier-kunci-1"}',
        b'{"format": "karier-kunci-1", "replica": "x", "office": "", "slots": [], "failures": {}}',
    ],
)
def test_a_damaged_key_file_is_told_and_kept(data_folder: Path, content: bytes) -> None:
    (data_folder / keys.FILE).write_bytes(content)
    with pytest.raises(faults.Damaged, match=r"kunci\.krj"):
        Database.open(data_folder, USERNAME, PASSWORD)
    assert (data_folder / keys.FILE).read_bytes() == content


def test_a_key_file_that_asks_for_endless_work_is_refused(data_folder: Path) -> None:
    path = data_folder / keys.FILE
    path.write_text(path.read_text().replace('"memory_kib": 8', '"memory_kib": 99999999'))
    with pytest.raises(faults.Damaged):
        Database.open(data_folder, USERNAME, PASSWORD)


def test_swapped_slots_do_not_open(tmp_path: Path, clock: FixedClock) -> None:
    """The wrapped key is tied to its slot and to this data folder."""
    first, second = tmp_path / "a", tmp_path / "b"
    for folder in (first, second):
        folder.mkdir()
        keys.create(folder, OFFICE, USERNAME, PASSWORD, CHEAP)
    theirs = json.loads((second / keys.FILE).read_text())
    mine = json.loads((first / keys.FILE).read_text())
    (first / keys.FILE).write_text(json.dumps(mine | {"slots": theirs["slots"]}))
    with pytest.raises(faults.WrongPassword):
        keys.load(first).unlock(USERNAME, PASSWORD, clock)


def test_the_cost_of_a_guess_suits_the_computer() -> None:
    ticks = iter([0.0, 0.1, 1.0, 1.2, 2.0, 2.31])
    assert slots.calibrate(lambda: next(ticks)) == Cost(65536, 5, 4)


@pytest.mark.parametrize(
    ("number", "fault"),
    [
        (errno.ENOSPC, faults.DiskFull),
        (errno.EACCES, faults.ReadOnlyFolder),
        (errno.EROFS, faults.ReadOnlyFolder),
        (errno.EIO, faults.Unreachable),
    ],
)
def test_a_key_file_that_cannot_be_written_stays_as_it_was(
    fresh: tuple[keys.KeyFile, UUID, bytes, str],
    clock: FixedClock,
    monkeypatch: pytest.MonkeyPatch,
    number: int,
    fault: type[KnownError],
) -> None:
    file, account, key, _ = fresh

    def fail(handle: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(fault):
        file.set_password(account, USERNAME, OTHER, key)
    monkeypatch.undo()
    assert file.unlock(USERNAME, PASSWORD, clock) == (account, key)
    assert keys.load(file.path.parent).unlock(USERNAME, PASSWORD, clock) == (account, key)


def test_failures_need_a_time_zone() -> None:
    with pytest.raises(ValueError, match="time zone"):
        delay.Failures.from_json({"count": 1, "last": "2026-03-12T10:00:00"})
    now = datetime(2026, 3, 12, tzinfo=UTC)
    assert delay.Failures.from_json(delay.Failures(3, now).to_json()) == delay.Failures(3, now)
    assert delay.Failures(9, now).wait(now + timedelta(seconds=31.5)) == 1
