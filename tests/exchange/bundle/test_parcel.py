import hashlib
import io
import os
import random
import shutil
import subprocess
import tempfile
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pyrage
import pytest
import zstandard

from karier_desktop.exchange.bundle import frame, limits, opening, packing, reader, writer
from karier_desktop.exchange.bundle.errors import BundleRefused
from karier_desktop.rules.problem import KnownError
from simulator.parcels import DRAFT, HELLO, Pair, contents

PAIR = Pair()
BIG = 1200


def big() -> Iterator[dict[str, Any]]:
    return contents(BIG, extra="x" * 200)


@pytest.mark.parametrize("rows", [0, 1, 3, 2000])
def test_lines_come_back_as_often_as_wanted(rows: int) -> None:
    (file,) = PAIR.parcel(contents(rows))
    opened = PAIR.open(file)
    assert (opened.rows, opened.records, opened.header.no) == (rows, rows + 3, DRAFT.no)
    for _ in range(2):
        assert list(opened.lines()) == list(contents(rows))


def test_a_reader_may_stop_in_the_middle() -> None:
    (file,) = PAIR.parcel(contents(20_000))
    lines = PAIR.open(file).lines()
    assert next(lines) == HELLO
    lines.close()


def test_size_is_known_before_and_the_digest_after() -> None:
    with writer.seal(DRAFT, contents(50), PAIR.sender.signer, [PAIR.receiver.public.recipient]) as sealed:
        (part,) = sealed.parts
        first, second = io.BytesIO(), io.BytesIO()
        digest = part.pour(first)
        assert part.pour(second) == part.sha256 == digest == hashlib.sha256(first.getvalue()).hexdigest()
        assert (part.size, sealed.size, sealed.rows) == (len(first.getvalue()), len(first.getvalue()), 50)


def test_every_recipient_can_open_it() -> None:
    hub = Pair()
    to = [PAIR.receiver.public.recipient, hub.receiver.public.recipient]
    with writer.seal(DRAFT, contents(5), PAIR.sender.signer, to) as sealed:
        file = io.BytesIO()
        sealed.parts[0].pour(file)
    for keys in (PAIR.receiver, hub.receiver):
        opened = reader.open_bundle(file, PAIR.sender.public.verifier, keys.identity)
        assert list(opened.lines()) == list(contents(5))


def test_the_format_is_the_one_that_is_written_down() -> None:
    """Read without our reader: marks, header, age, Zstandard, lines."""
    (file,) = PAIR.parcel(contents(5))
    length = int.from_bytes(file[8:12], "big")
    cipher = file[12 + length : -80]
    identity = pyrage.x25519.Identity.from_str(PAIR.receiver.identity)
    plain = zstandard.ZstdDecompressor().stream_reader(pyrage.decrypt(cipher, [identity])).read()
    assert (file[:8], file[-8:], int.from_bytes(file[-16:-8], "big")) == (b"KARIERB1", b"1BREIRAK", len(file))
    assert plain.count(b"\n") == 8
    assert plain.startswith(b'{"t":"hello",')


@pytest.mark.skipif(shutil.which("age") is None, reason="the age tool is not installed")
def test_the_age_tool_opens_the_envelope(tmp_path: Path) -> None:
    (file,) = PAIR.parcel(contents(5))
    length = int.from_bytes(file[8:12], "big")
    (tmp_path / "isi.age").write_bytes(file[12 + length : -80])
    (tmp_path / "kunci").write_text(PAIR.receiver.identity)
    done = subprocess.run(
        ["age", "-d", "-i", tmp_path / "kunci", tmp_path / "isi.age"], check=True, stdout=subprocess.PIPE
    )
    assert zstandard.ZstdDecompressor().stream_reader(done.stdout).read().startswith(b'{"t":"hello",')


def test_parts_are_read_in_any_order() -> None:
    parts = PAIR.parcel(big(), part_size=1)
    assert len(parts) > 2
    opened = PAIR.open(*reversed(parts))
    assert (opened.rows, opened.header.part) == (BIG, 1)
    assert list(opened.lines()) == list(big())


def test_a_missing_part_is_named() -> None:
    parts = PAIR.parcel(contents(900, extra="x" * 200), part_size=1)
    with pytest.raises(BundleRefused) as caught:
        PAIR.open(parts[0], parts[2])
    assert caught.value.what == "Paket belum lengkap: bagian 2 dari 3 belum ada."
    heads = [reader.peek(io.BytesIO(part)) for part in parts]
    assert reader.missing_parts(heads[2:]) == [1, 2]
    assert reader.same_parcel(*heads[:2])


def test_a_part_never_grows_beyond_its_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packing, "_ROOM", 140 * limits.KIB)
    chance = os.urandom
    records = [HELLO, *({"t": "row", "f": {"a": chance(400).hex()}} for _ in range(3000)), {"t": "end", "rows": 3000}]
    size = 300 * limits.KIB
    parts = PAIR.parcel(records, part_size=size)
    assert len(parts) > 2
    assert max(map(len, parts)) <= size
    assert list(PAIR.open(*parts).lines()) == records


def test_lines_that_are_all_alike_do_not_look_like_a_bomb() -> None:
    records = [HELLO, *({"t": "row", "f": {"a": "x" * 60_000}} for _ in range(100)), {"t": "end", "rows": 100}]
    (file,) = PAIR.parcel(records)
    head = reader.peek(io.BytesIO(file))
    assert head.plain_len > 6_000_000
    assert head.plain_len <= limits.RATIO * head.ct_len
    assert PAIR.open(file).rows == 100


def test_more_records_than_a_parcel_may_hold(monkeypatch: pytest.MonkeyPatch) -> None:
    (file,) = PAIR.parcel(contents(10))
    monkeypatch.setattr(limits, "RECORDS", 12)
    with pytest.raises(BundleRefused) as caught:
        PAIR.open(file)
    assert caught.value.code == "size"


def test_a_recipient_that_is_no_key() -> None:
    with pytest.raises(pyrage.RecipientError):
        writer.seal(DRAFT, contents(1), PAIR.sender.signer, ["age1x"])
    with pytest.raises(pyrage.EncryptError):
        writer.seal(DRAFT, contents(1), PAIR.sender.signer, [])


def test_an_exchanged_file_gives_no_line(tmp_path: Path) -> None:
    """Checked, then replaced under our hands by another good parcel of the same length."""
    path = tmp_path / "paket"
    files = [PAIR.parcel(contents(3000, seed), replace(DRAFT, uuid=f"{seed:032x}"))[0] for seed in range(2)]
    path.write_bytes(files[0])
    with open(path, "rb") as source:
        opened = reader.open_bundle(source, PAIR.sender.public.verifier, PAIR.receiver.identity)
        path.write_bytes(files[1])
        with pytest.raises(BundleRefused) as caught:
            list(opened.lines())
    assert caught.value.code == "signature"


def long_records() -> Iterator[dict[str, Any]]:
    """Several megabytes that hardly pack, in lines longer than any chunk."""
    yield HELLO
    for number in range(30):
        chance = random.Random(number)
        yield {"t": "row", "f": {f"k{key}": chance.randbytes(30_000).hex() for key in range(6)}}
    yield {"t": "end", "rows": 30}


def test_lines_longer_than_a_chunk() -> None:
    (file,) = PAIR.parcel(long_records())
    assert list(PAIR.open(file).lines()) == list(long_records())


def test_what_is_exchanged_later_in_the_file_is_never_handed_out() -> None:
    source = io.BytesIO(PAIR.parcel(long_records())[0])
    opened = reader.open_bundle(source, PAIR.sender.public.verifier, PAIR.receiver.identity)
    source.getbuffer()[len(source.getvalue()) // 2] ^= 1
    lines = opened.lines()
    assert next(lines) == HELLO
    with pytest.raises(BundleRefused) as caught:
        list(lines)
    assert caught.value.code == "signature"


def test_the_thread_goes_with_its_reader() -> None:
    lines = PAIR.open(*PAIR.parcel(long_records())).lines()
    for _ in range(3):
        next(lines)
    lines.close()
    assert all(thread.name != "karier-paket" for thread in threading.enumerate())
    handed = opening._Handed()
    handed.write(b"one")
    handed.stop()
    assert handed._queue.empty()
    with pytest.raises(opening._Stopped):
        handed.write(b"two")


class Failing(io.BytesIO):
    """Stops answering beyond its first bytes."""

    def read(self, size: int | None = -1, /) -> bytes:
        if self.tell() > 12:
            raise OSError(5, "Input/output error")
        return super().read(size)


def test_a_stick_that_stops_answering_is_named() -> None:
    (file,) = PAIR.parcel(contents(3))
    with pytest.raises(KnownError) as caught:
        reader.open_bundle(Failing(file), PAIR.sender.public.verifier, PAIR.receiver.identity)
    assert caught.value.what == "Berkas paket tidak terbaca sampai selesai."


def test_reading_fails_between_check_and_use() -> None:
    source = io.BytesIO(PAIR.parcel(contents(3))[0])
    opened = reader.open_bundle(source, PAIR.sender.public.verifier, PAIR.receiver.identity)

    def read(size: int) -> bytes:
        raise OSError(5, "Input/output error")

    source.read = read  # type: ignore[method-assign,assignment]
    with pytest.raises(KnownError, match="tidak terbaca"):
        list(opened.lines())


def test_faults_of_the_records_reach_the_caller() -> None:
    def broken() -> Iterator[dict[str, Any]]:
        yield from contents(2000)
        raise RuntimeError("database gone")

    with pytest.raises(RuntimeError, match="database gone"):
        PAIR.parcel(broken())


def test_a_full_disk_is_named_while_sealing(monkeypatch: pytest.MonkeyPatch) -> None:
    class Full(io.BytesIO):
        def write(self, data: Any, /) -> int:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(tempfile, "SpooledTemporaryFile", lambda *args, **options: Full())
    with pytest.raises(KnownError, match="Ruang di disk komputer ini habis"):
        PAIR.parcel(contents(3))


@pytest.mark.parametrize("rows", [3, 2000])
def test_only_ciphertext_is_put_aside(rows: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(writer, "_IN_MEMORY", 1)
    kept: list[Any] = []
    make = tempfile.SpooledTemporaryFile

    def watched(*args: Any, **options: Any) -> Any:
        assert options["dir"] == str(tmp_path)
        kept.append(make(*args, **options))
        return kept[-1]

    monkeypatch.setattr(tempfile, "SpooledTemporaryFile", watched)
    to = [PAIR.receiver.public.recipient]
    with writer.seal(DRAFT, contents(rows), PAIR.sender.signer, to, spool=tmp_path):
        assert not list(tmp_path.iterdir()), "the file must have no name"
        kept[0].seek(0)
        assert kept[0].read().startswith(b"age-encryption.org/v1\n")
    assert kept[0].closed


def test_progress_is_told_and_may_stop_the_work() -> None:
    told: list[tuple[str, int, int]] = []
    (file,) = PAIR.parcel(contents(2000), progress=lambda *step: told.append(step))
    assert [step[0] for step in told] == ["Menyusun paket"] * len(told)
    source, told[:] = io.BytesIO(file), []
    reader.open_bundle(source, PAIR.sender.public.verifier, PAIR.receiver.identity, lambda *step: told.append(step))
    assert told[-1][1] == told[-1][2] == frame.read(source).header.plain_len

    def stop(*step: object) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        PAIR.parcel(contents(2000), progress=stop)
    with pytest.raises(InterruptedError):
        reader.open_bundle(source, PAIR.sender.public.verifier, PAIR.receiver.identity, stop)
