"""Parcels between two offices: written, verified and taken in, against the bare libraries doing the same work.

The floor spells the same lines with `json`, packs them with Zstandard, enciphers them with age, signs them once, and
writes them to a file; it reads that file, verifies, deciphers, unpacks and reads the lines, and stores their rows as
they are with `executemany`. Ours is what two clerks do: send and receive.
"""

import hashlib
import json
import os
import statistics
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pyrage
import zstandard

from benchmarks.exchange import Offices, offices, week
from benchmarks.measure import Result, in_turn, once
from karier_desktop.exchange import stick
from karier_desktop.exchange.bundle import reader, writer
from karier_desktop.services.exchange import rows, scope
from karier_desktop.storage import chain, sqlcipher
from karier_desktop.storage.database import Database
from simulator.parcels import DRAFT, HELLO, Pair

PEOPLE = 10_000
WEEKS = 5
Lines = list[dict[str, Any]]


def results() -> Iterator[Result]:
    """The file alone, then the whole way: all of an office, and a week of it."""
    with offices(PEOPLE) as both:
        sent, received = both.apart()
        both.telephone()
        lines = since(both.sender, 0)
        name = f"parcel of {sent.rows:,} rows"
        yield Result(f"{name}: send and receive", _floor(lines), sent.ms + received.ms, limit_ratio=3)
        yield Result(f"{name}: size", 0, sent.size / 1e6, limit=50, unit="MB")
        yield Result(f"{name}: memory of the sender", 0, sent.peak, limit=300, unit="MB")
        yield Result(f"{name}: memory of the receiver", 0, received.peak, limit=300, unit="MB")
        yield Result(f"{name}: the file alone", *_file_alone(lines, 1))
        yield from _weeks(both)


def _weeks(both: Offices) -> Iterator[Result]:
    floor, ours, size = a_week(both, WEEKS)
    yield Result("parcel of a week, 800 rows: send and receive", floor, ours, limit_ratio=3)
    yield Result("parcel of a week, 800 rows: size", 0, size / 1e6, limit=0.5, unit="MB")


def a_week(both: Offices, rounds: int) -> tuple[float, float, int]:
    """Medians of floor and ours, and the greatest size; each round is a week of its own on top of all before."""
    sizes: list[int] = []
    times: list[tuple[float, float]] = []
    for number in range(rounds + 1):  # the first does not count
        before = both.sender.read(chain.point).cn
        both.sender.write(week, number)
        lines = since(both.sender, before)
        times.append((_floor(lines), once(lambda: sizes.append(both.carry()))))
        both.telephone()
    floor, ours = (statistics.median(column) for column in zip(*times[1:], strict=True))
    return floor, ours, max(sizes)


def since(database: Database, number: int) -> Lines:
    """The lines of all that changed since."""
    return database.read(lambda session: list(rows.lines(session, number, scope.FULL)))


# --- the file alone -------------------------------------------------------------------------------------------------


def _file_alone(lines: Lines, rounds: int) -> tuple[float, float]:
    """Milliseconds of the floor and of ours without any database: to a file, and back to records."""
    pair = Pair()
    count = sum(line["t"] == "row" for line in lines)
    records = [HELLO, *lines, {"t": "end", "rows": count}]

    def ours() -> None:
        with TemporaryDirectory(prefix="karier-flashdisk-") as folder:
            to = [pair.receiver.public.recipient]
            with writer.seal(DRAFT, records, pair.sender.signer, to) as sealed:
                (path,) = stick.put_all(Path(folder), sealed)
            with open(path, "rb") as file:
                opened = reader.open_bundle(file, pair.sender.public.verifier, pair.receiver.identity)
                assert sum(1 for _ in opened.lines()) == len(records)

    def floor() -> None:
        with TemporaryDirectory(prefix="karier-flashdisk-") as folder:
            path = Path(folder) / "paket"
            _write(lines, pair, path)
            assert len(_read(pair, path)) == len(lines)

    return in_turn(floor, ours, rounds)


# --- the floor ------------------------------------------------------------------------------------------------------


def _floor(lines: Lines) -> float:
    """Milliseconds the bare libraries need for these lines, all the way into a database."""
    pair = Pair()
    with TemporaryDirectory(prefix="karier-ukur-") as folder:
        path, target = Path(folder) / "paket", Path(folder) / "data"

        def work() -> None:
            _write(lines, pair, path)
            _store(_read(pair, path), target)

        return once(work)


def _write(lines: Lines, pair: Pair, path: Path) -> None:
    plain = b"".join(json.dumps(line, ensure_ascii=False, separators=(",", ":")).encode() + b"\n" for line in lines)
    to = pyrage.x25519.Recipient.from_str(pair.receiver.public.recipient)
    cipher = pyrage.encrypt(zstandard.compress(plain), [to])
    with open(path, "wb") as file:
        file.write(pair.sender.signer.sign(hashlib.sha512(cipher).digest()) + cipher)
        file.flush()
        os.fsync(file.fileno())


def _read(pair: Pair, path: Path) -> Lines:
    data = path.read_bytes()
    signature, cipher = data[:64], data[64:]
    pair.sender.public.verifier.verify(signature, hashlib.sha512(cipher).digest())
    identity = pyrage.x25519.Identity.from_str(pair.receiver.identity)
    plain = zstandard.decompress(pyrage.decrypt(cipher, [identity]))
    return [json.loads(line) for line in plain.splitlines()]


def _store(lines: Lines, target: Path) -> None:
    tables: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for line in lines:
        if line["t"] == "row":
            tables[line["tbl"]].append({"pk": line["pk"], **line["f"], "_v": json.dumps(line["v"])})
    connection = sqlcipher.connect(target, b"k" * 32, create=True)
    connection.execute("BEGIN")
    for name, found in tables.items():
        columns = list(found[0])
        connection.execute(f"CREATE TABLE {name} ({', '.join(f'{column} TEXT' for column in columns)})")
        places = ", ".join("?" * len(columns))
        connection.executemany(f"INSERT INTO {name} VALUES ({places})", [_plain(row, columns) for row in found])
    connection.execute("COMMIT")
    connection.close()


def _plain(row: dict[str, Any], columns: list[str]) -> tuple[Any, ...]:
    values = (row[column] for column in columns)
    return tuple(json.dumps(value) if isinstance(value, list | dict) else value for value in values)
