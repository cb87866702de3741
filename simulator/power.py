"""The power fails, the stick is pulled or the program is killed at every single act of a write."""

import random
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from karier_desktop.exchange import stick
from karier_desktop.exchange.bundle.errors import BundleRefused
from karier_desktop.exchange.bundle.writer import seal
from karier_desktop.rules.problem import KnownError
from simulator.parcels import DRAFT, Pair, contents
from simulator.stick import Act, Files, Killed, MemoryStick, after_cut, failing, prefixes


def check(images: int, seed: int, tried: Counter[str], folder: Path) -> list[str]:
    """Every prefix of one write, `images` times each on an honest and on a lying stick; what went wrong."""
    pair = Pair()
    before, after, log = recorded(pair, folder)
    return check_log(pair, before, after, log, images, seed, tried)


def check_log(
    pair: Pair, before: Files, after: Files, log: list[Act], images: int, seed: int, tried: Counter[str] | None = None
) -> list[str]:
    """The same for acts that were recorded."""
    wrong: list[str] = []
    for honest in (True, False):
        kind = "power cut, honest stick" if honest else "power cut, lying stick"
        for number, cut in enumerate(prefixes(log)):
            for variant in range(images):
                left = after_cut(before, cut, honest, random.Random(f"{seed} {number} {variant}"))
                wrong += [f"{kind}, act {number}, {variant}: {fault}" for fault in _faults(pair, before, after, left)]
                if honest and cut == log and left != after:
                    wrong.append(f"{kind}, {variant}: said to be safe, but gone")
            if tried is not None:
                tried[kind] += images
    return wrong


def recorded(pair: Pair, folder: Path, rows: int = 1500) -> tuple[Files, Files, list[Act]]:
    """What lay on the stick before and after a write, and the acts between."""
    disk = MemoryStick()
    _put(pair, disk, folder, 11, 20)
    before = {name: bytes(data) for name, data in disk.files.items()}
    disk.log.clear()
    _put(pair, disk, folder, 12, rows)
    return before, {name: bytes(data) for name, data in disk.files.items()}, disk.log


def failures(pair: Pair, folder: Path, fault: Callable[[], BaseException], lasting: bool) -> Iterator[list[str]]:
    """One fault at each act of a write, once each; what went wrong at it."""
    calm = MemoryStick()
    _put(pair, calm, folder, 11, 20)
    before, start = {name: bytes(data) for name, data in calm.files.items()}, calm.acts
    _put(pair, calm, folder, 12, 600)
    for at in range(1, calm.acts - start + 1):
        disk = MemoryStick({name: bytearray(data) for name, data in before.items()}, before=failing(at, fault, lasting))
        yield list(_after_fault(pair, folder, before, disk, at))


def _after_fault(pair: Pair, folder: Path, before: Files, disk: MemoryStick, at: int) -> Iterator[str]:
    done = False
    try:
        _put(pair, disk, folder, 12, 600)
        done = True
    except (KnownError, Killed):
        pass
    except BaseException as stumbled:  # noqa: BLE001 - exactly this must be reported
        yield f"act {at}: {stumbled!r}"
    left = {name: bytes(data) for name, data in disk.files.items()}
    if done and len(left) != len(before) + 1:
        yield f"act {at}: said to be written, but it is not there"
    for fault in _faults(pair, before, left, left):
        yield f"act {at}: {fault}"


def _faults(pair: Pair, before: Files, after: Files, left: Files) -> Iterator[str]:
    for name, data in before.items():
        if left.get(name) != data:
            yield f"the earlier parcel {name} was touched"
    for name, data in left.items():
        if name in before or not name.endswith(".KRB"):
            continue
        try:
            pair.open(data)
            if data != after.get(name):
                yield f"{name} was taken in, though it is not what was written"
        except BundleRefused:
            pass


def _put(pair: Pair, disk: MemoryStick, folder: Path, no: int, rows: int) -> None:
    draft, to = replace(DRAFT, no=no, uuid=f"{no:032x}"), [pair.receiver.public.recipient]
    with seal(draft, contents(rows, seed=no), pair.sender.signer, to) as sealed:
        stick.put_all(folder, sealed, disk=disk)
