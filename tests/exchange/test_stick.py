"""Writing a parcel on a stick under every fault, in memory; and on a real folder."""

import errno
import hashlib
import os
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from karier_desktop.exchange import stick
from karier_desktop.exchange.bundle.writer import Sealed, seal
from karier_desktop.exchange.stick_faults import StickFault
from karier_desktop.rules.problem import KnownError
from simulator import power
from simulator.parcels import DRAFT, Pair, contents
from simulator.stick import Act, Killed, MemoryStick, failing, pulled

PAIR = Pair()
HERE = Path("/flashdisk")


class Cancelled(Exception):
    """The clerk pressed Batal."""


def sealed(no: int = 12, rows: int = 30, **options: int) -> Sealed:
    draft = replace(DRAFT, no=no, uuid=f"{no:032x}")
    return seal(draft, contents(rows, extra="x" * 200), PAIR.sender.signer, [PAIR.receiver.public.recipient], **options)


@pytest.fixture
def parcel() -> Iterator[Sealed]:
    with sealed() as made:
        yield made


def name(no: int = 12) -> str:
    return f"KRJ-PKM1A2B3-KAB4C5D6-{no:06}.KRB"


def put(disk: MemoryStick, no: int = 12, rows: int = 30, **options: int) -> None:
    with sealed(no, rows, **options) as made:
        stick.put_all(HERE, made, disk=disk)


def test_a_parcel_gets_its_name_only_after_it_was_read_back(parcel: Sealed) -> None:
    kinds: list[str] = []
    disk = MemoryStick(before=lambda number, kind: kinds.append(kind))
    assert stick.put_all(HERE, parcel, disk=disk) == (HERE / name(),)
    told = [kind for kind, before in zip(kinds, ["", *kinds], strict=False) if kind != before]
    checked = ["open", "read"]
    looked = ["exists", "free"]
    assert told == [
        *looked,
        *looked,
        "exists",
        "create",
        "write",
        "sync",
        "close",
        *checked,
        "rename",
        "sync_folder",
        *checked,
    ]
    assert PAIR.open(bytes(disk.files[name()])).rows == 30


@pytest.mark.parametrize("rows", [3, 6000])
def test_no_step_is_bigger_than_64_kib(rows: int) -> None:
    disk = MemoryStick()
    put(disk, rows=rows)
    assert max(len(act.data) for act in disk.log) <= 1 << 16


@pytest.mark.parametrize(
    ("fault", "lasting"),
    [
        (lambda: OSError(errno.ENOSPC, "full"), False),
        (lambda: OSError(errno.EIO, "broken"), False),
        (lambda: OSError(errno.ENODEV, "gone"), True),
        (lambda: OSError(errno.EROFS, "locked"), True),
        (pulled, True),
        (Killed, True),
    ],
)
def test_a_fault_at_any_act_leaves_earlier_parcels_and_no_half_one(
    fault: Callable[[], BaseException], lasting: bool
) -> None:
    assert [wrong for found in power.failures(PAIR, HERE, fault, lasting) for wrong in found] == []


@pytest.mark.parametrize("act", ["create", "write", "sync", "close", "open", "read", "rename", "sync_folder"])
@pytest.mark.parametrize(
    ("number", "code"),
    [(errno.ENOSPC, "full"), (errno.EROFS, "read_only"), (errno.EIO, "unplugged"), (errno.ENODEV, "unplugged")],
)
def test_the_words_fit_the_fault(parcel: Sealed, act: str, number: int, code: str) -> None:
    def before(_: int, kind: str) -> None:
        if kind == act:
            raise OSError(number, "said by the test")

    disk = MemoryStick(before=before)
    with pytest.raises(StickFault) as caught:
        stick.put_all(HERE, parcel, disk=disk)
    assert caught.value.code == ("unplugged" if act == "read" else code)
    assert name() not in disk.files
    assert act in {"close"} or not disk.files, "what was begun goes again while the stick still answers"


def test_a_short_cut_during_the_write_leaves_the_name_of_an_unfinished_file(parcel: Sealed) -> None:
    disk = MemoryStick(before=failing(9, Killed))
    with pytest.raises(Killed):
        stick.put_all(HERE, parcel, disk=disk)
    assert list(disk.files) == [f"{name()}.BAGIAN"]
    disk.before = lambda number, kind: None
    (found,) = stick.find(HERE, disk)
    assert isinstance(found.refused, KnownError)
    assert found.refused.what == "Berkas paket belum lengkap, minta dikirim ulang."
    stick.put_all(HERE, parcel, disk=disk)
    assert list(disk.files) == [name()]


def test_a_power_cut_at_any_act_never_makes_a_half_parcel_good() -> None:
    tried: Counter[str] = Counter()
    assert power.check(6, 3, tried, HERE) == []
    assert min(tried.values()) > 40


def test_the_power_cut_notices_a_write_that_was_never_made_lasting() -> None:
    before, after, log = power.recorded(PAIR, HERE)
    careless: list[Act] = [act for act in log if act.kind != "sync"]
    assert power.check_log(PAIR, before, after, careless, 6, 3) != []


def test_a_counterfeit_stick_is_found_out(parcel: Sealed) -> None:
    disk = MemoryStick(keeps=600)
    with pytest.raises(StickFault) as caught:
        stick.put_all(HERE, parcel, disk=disk)
    assert (caught.value.code, disk.files) == ("not_kept", {})


def test_a_stick_that_gives_back_another_parcel_is_found_out(parcel: Sealed) -> None:
    """Such as one whose file system lost the write and still shows an earlier file."""
    earlier = MemoryStick()
    put(earlier, 11)

    def before(_: int, kind: str) -> None:
        if kind == "open":
            disk.files[f"{name()}.BAGIAN"] = earlier.files[name(11)]

    disk = MemoryStick(before=before)
    with pytest.raises(StickFault) as caught:
        stick.put_all(HERE, parcel, disk=disk)
    assert (caught.value.code, disk.files) == ("not_kept", {})


def test_room_is_looked_at_before_anything_is_written(parcel: Sealed) -> None:
    disk = MemoryStick(capacity=1000)
    with pytest.raises(StickFault) as caught:
        stick.put_all(HERE, parcel, disk=disk)
    assert caught.value.code == "full"
    assert caught.value.why == "Paket ini memerlukan 0,1 MB, sedangkan yang kosong 0,1 MB."
    assert not disk.log


def test_an_earlier_file_is_never_overwritten(parcel: Sealed) -> None:
    disk = MemoryStick({name(): bytearray(b"earlier")})
    with pytest.raises(StickFault) as caught:
        stick.put_all(HERE, parcel, disk=disk)
    assert (caught.value.code, disk.files) == ("exists", {name(): b"earlier"})


def test_a_name_that_comes_up_during_the_write_is_kept(parcel: Sealed) -> None:
    def before(_: int, kind: str) -> None:
        if kind == "rename":
            disk.files[name()] = bytearray(b"somebody else's")

    disk = MemoryStick(before=before)
    with pytest.raises(StickFault) as caught:
        stick.put_all(HERE, parcel, disk=disk)
    assert (caught.value.code, disk.files) == ("exists", {name(): b"somebody else's"})


@pytest.mark.parametrize("at", [1, 2, 3])
def test_cancelling_takes_the_unfinished_file_away(parcel: Sealed, at: int) -> None:
    steps: list[str] = []

    def progress(step: str, done: int, total: int) -> None:
        steps.append(step)
        if len(steps) == at:
            raise Cancelled

    disk = MemoryStick()
    with pytest.raises(Cancelled):
        stick.put_all(HERE, parcel, progress, disk)
    assert disk.files == {}


def test_progress_reaches_its_end(parcel: Sealed) -> None:
    told: list[tuple[str, int, int]] = []
    stick.put_all(HERE, parcel, lambda *step: told.append(step), MemoryStick())
    assert told[0][0] == "Jangan cabut dulu. Menulis paket"
    assert told[-1] == ("Jangan cabut dulu. Memeriksa tulisan", told[-1][2], told[-1][2])
    assert [step[1] for step in told] == sorted(step[1] for step in told)


def test_all_parts_or_none() -> None:
    disk = MemoryStick()
    put(disk, 11, 1500, part_size=1)
    whole = dict(disk.files)
    assert len(whole) > 2
    writes = 0

    def before(_: int, kind: str) -> None:
        nonlocal writes
        writes += kind == "create"
        if kind == "create" and writes == 3:
            raise OSError(errno.ENOSPC, "full")

    disk.before = before
    with pytest.raises(StickFault):
        put(disk, 12, 1500, part_size=1)
    disk.before = lambda number, kind: None
    assert disk.files == whole


def test_finding_lists_parcels_and_torn_ones_only() -> None:
    disk = MemoryStick()
    put(disk, 12)
    put(disk, 9, 1500, part_size=1)
    good = bytes(disk.files[name()])
    disk.files |= {
        "SALINAN.krb": bytearray(good),
        name(7): bytearray(good[:-1]),
        name(6): bytearray(len(good)),
        name(5): bytearray(),
        "KARTU-PKM1A2B3.KRB": bytearray(b"KARIERK1\n{}"),
        "Foto.lnk": bytearray(b"L\0\0\0"),
        "autorun.inf": bytearray(b"[autorun]"),
        "laporan.pdf": bytearray(good),
    }
    found = stick.find(HERE, disk)
    torn = {one.path.name for one in found if one.refused}
    assert torn == {name(5), name(6), name(7)}
    assert [(one.header.no, one.header.part) for one in found if one.header][:2] == [(9, 1), (9, 2)]
    assert [one.path.name for one in found if one.header and one.header.no == 12] == [name(), "SALINAN.krb"]


def test_one_unreadable_file_does_not_hide_the_others() -> None:
    disk = MemoryStick()
    put(disk, 11)
    put(disk, 12)
    disk.before = lambda number, kind: (_ for _ in ()).throw(pulled()) if (number, kind) == (opened, "open") else None
    opened = disk.acts + 2
    found = stick.find(HERE, disk)
    assert sorted(one.refused is None for one in found) == [False, True]


def test_a_stick_that_is_gone_is_named() -> None:
    with pytest.raises(KnownError, match="tidak menjawab"):
        stick.find(HERE, MemoryStick(before=failing(1, pulled)))


@pytest.mark.parametrize(
    ("acknowledged", "left"),
    [(0, [1, 2, 3, 4, 5, 6]), (2, [3, 4, 5, 6]), (9, [4, 5, 6])],
)
def test_old_acknowledged_parcels_go_but_never_the_newest_three(acknowledged: int, left: list[int]) -> None:
    disk = MemoryStick()
    for no in range(1, 7):
        put(disk, no, 3)
    theirs = {"KRJ-KAB4C5D6-PKM1A2B3-000001.KRB": bytearray(b"x"), "KRJ-PKM1A2B3-LAIN0000-000001.KRB": bytearray(b"y")}
    disk.files |= theirs
    gone = stick.tidy(HERE, DRAFT.from_code, DRAFT.to_code, lambda no: no <= acknowledged, disk)
    assert sorted(disk.files.keys() - theirs) == [name(no) for no in left]
    assert sorted(gone) == [name(no) for no in range(1, 7) if no not in left]
    assert theirs.keys() <= disk.files.keys()


# --- on a real folder -----------------------------------------------------------------------------------------------


def test_on_a_real_folder(tmp_path: Path, parcel: Sealed) -> None:
    assert stick.free_space(tmp_path) > parcel.size
    (path,) = stick.put_all(tmp_path, parcel)
    assert os.listdir(tmp_path) == [name()]
    assert hashlib.sha256(path.read_bytes()).hexdigest() == parcel.parts[0].sha256
    (found,) = stick.find(tmp_path)
    assert (found.path, found.size, found.header) == (path, parcel.size, parcel.parts[0].header)
    assert PAIR.open(path.read_bytes()).rows == 30
    with pytest.raises(StickFault) as caught:
        stick.put_all(tmp_path, parcel)
    assert caught.value.code == "exists"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no such files there")
def test_links_and_devices_are_passed_over(tmp_path: Path, parcel: Sealed) -> None:
    outside = tmp_path / "luar"
    outside.mkdir()
    (path,) = stick.put_all(outside, parcel)
    folder = tmp_path / "flashdisk"
    folder.mkdir()
    (folder / name(1)).symlink_to(path)
    (folder / name(2)).symlink_to("/dev/zero")
    (folder / name(3)).symlink_to(folder)
    os.mkfifo(folder / name(4))
    (folder / name(5)).mkdir()
    assert stick.find(folder) == []
    for no in (1, 2, 4):
        with pytest.raises(KnownError, match="tidak terbaca"):
            stick.fetch(folder / name(no), tmp_path / "kotak")


def test_an_unfinished_name_that_is_a_link_leads_nowhere(tmp_path: Path, parcel: Sealed) -> None:
    folder, victim = tmp_path / "flashdisk", tmp_path / "data.krj"
    folder.mkdir()
    victim.write_bytes(b"data")
    (folder / f"{name()}.BAGIAN").symlink_to(victim)
    stick.put_all(folder, parcel)
    assert victim.read_bytes() == b"data"
    assert os.listdir(folder) == [name()]


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_is_read_only(tmp_path: Path, parcel: Sealed) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(StickFault) as caught:
        stick.put_all(tmp_path, parcel)
    assert caught.value.code == "read_only"


def test_a_folder_that_is_gone(tmp_path: Path, parcel: Sealed) -> None:
    with pytest.raises(StickFault) as caught:
        stick.put_all(tmp_path / "dicabut", parcel)
    assert caught.value.code == "unplugged"


def test_fetching_brings_the_whole_file_or_nothing(parcel: Sealed) -> None:
    source, inbox = MemoryStick(), MemoryStick()
    stick.put_all(HERE, parcel, disk=source)
    target = Path("/data/kotak-masuk/a-P01.KRB")
    told: list[int] = []
    stick.fetch(HERE / name(), target, lambda step, done, total: told.append(done), source, inbox)
    assert inbox.files == {target.name: source.files[name()]}
    assert told[-1] == parcel.size
    stick.fetch(HERE / name(), target, None, source, inbox)
    assert inbox.files == {target.name: source.files[name()]}


def test_fetching_under_every_fault(parcel: Sealed) -> None:
    source = MemoryStick()
    stick.put_all(HERE, parcel, disk=source)
    target, calm = Path("/data/kotak-masuk/a-P01.KRB"), MemoryStick()
    start = source.acts
    stick.fetch(HERE / name(), target, None, source, calm)
    reading = source.acts - start
    for at in range(1, calm.acts + 1):
        inbox = MemoryStick(before=failing(at, lambda: OSError(errno.ENOSPC, "full"), lasting=False))
        with pytest.raises(KnownError, match="belum disalin"):
            stick.fetch(HERE / name(), target, None, source, inbox)
        assert set(inbox.files) <= {target.name}
    for at in range(1, reading + 1):
        torn = MemoryStick(dict(source.files), before=failing(at, pulled))
        inbox = MemoryStick({target.name: bytearray(b"fetched before")})
        with pytest.raises(KnownError, match="tidak terbaca"):
            stick.fetch(HERE / name(), target, None, torn, inbox)
        assert inbox.files == {target.name: b"fetched before"}


@pytest.mark.parametrize(("platform", "word"), [("win32", "pojok kanan bawah"), ("linux", "pengelola berkas")])
def test_the_clerk_is_told_how_to_let_go(platform: str, word: str) -> None:
    assert word in stick.eject_hint(platform)
