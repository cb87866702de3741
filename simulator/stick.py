"""A stick in memory that can be full, locked, pulled out, or lie; and what is left of it after a power cut."""

import errno
import io
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO, Literal

from karier_desktop.exchange.disk import Entry, OutFile

SECTOR = 512
Files = dict[str, bytes]


class Killed(BaseException):
    """The program ends here, without a chance to clean up."""


@dataclass(frozen=True)
class Act:
    """One thing done to the stick."""

    kind: Literal["create", "write", "sync", "rename", "remove", "sync_folder"]
    name: str = ""
    data: bytes = b""
    new: str = ""


@dataclass
class MemoryStick:
    """One folder of plain files. `before(number, kind)` is asked ahead of every act and may raise."""

    files: dict[str, bytearray] = field(default_factory=dict)
    capacity: int = 1 << 30
    keeps: int = 1 << 62
    """A counterfeit stick takes everything and gives back so much of a file; the rest reads as nothing."""
    before: Callable[[int, str], None] = lambda number, kind: None
    log: list[Act] = field(default_factory=list)
    acts: int = 0

    def _now(self, kind: str) -> None:
        self.acts += 1
        self.before(self.acts, kind)

    def free(self, folder: Path) -> int:
        self._now("free")
        return self.capacity - self._used()

    def entries(self, folder: Path) -> list[Entry]:
        self._now("entries")
        return [Entry(name, len(data)) for name, data in self.files.items()]

    def exists(self, path: Path) -> bool:
        self._now("exists")
        return path.name in self.files

    def create(self, path: Path) -> OutFile:
        self._now("create")
        if path.name in self.files:
            raise FileExistsError(errno.EEXIST, "exists", path.name)
        self.files[path.name] = bytearray()
        self.log.append(Act("create", path.name))
        return _Out(self, path.name)

    def open(self, path: Path) -> BinaryIO:
        self._now("open")
        if path.name not in self.files:
            raise FileNotFoundError(errno.ENOENT, "gone", path.name)
        whole = bytes(self.files[path.name])
        return _In(self, whole[: self.keeps].ljust(len(whole), b"\0"))

    def rename(self, old: Path, new: Path) -> None:
        self._now("rename")
        if new.name in self.files:
            raise FileExistsError(errno.EEXIST, "exists", new.name)
        self.files[new.name] = self.files.pop(old.name)
        self.log.append(Act("rename", old.name, new=new.name))

    def remove(self, path: Path) -> None:
        self._now("remove")
        if self.files.pop(path.name, None) is None:
            raise FileNotFoundError(errno.ENOENT, "gone", path.name)
        self.log.append(Act("remove", path.name))

    def sync_folder(self, folder: Path) -> None:
        self._now("sync_folder")
        self.log.append(Act("sync_folder"))

    def append(self, name: str, data: bytes) -> None:
        """A write of an open file."""
        self._now("write")
        room = self.capacity - self._used()
        taken = data[: max(room, 0)]
        self.files[name] += taken
        self.log.append(Act("write", name, taken))
        if len(taken) < len(data):
            raise OSError(errno.ENOSPC, "full", name)

    def sync(self, name: str) -> None:
        """The end of a write that is to last."""
        self._now("sync")
        self.log.append(Act("sync", name))

    def _used(self) -> int:
        return sum(map(len, self.files.values()))


class _Out:
    def __init__(self, stick: MemoryStick, name: str) -> None:
        self._stick, self._name = stick, name

    def write(self, data: bytes, /) -> None:
        self._stick.append(self._name, bytes(data))

    def sync(self) -> None:
        self._stick.sync(self._name)

    def close(self) -> None:
        self._stick._now("close")


class _In(io.BytesIO):
    def __init__(self, stick: MemoryStick, data: bytes) -> None:
        super().__init__(data)
        self._stick = stick

    def read(self, size: int | None = -1, /) -> bytes:
        self._stick._now("read")
        return super().read(size)


def after_cut(before: Files, log: list[Act], honest: bool, chance: random.Random) -> Files:
    """What a stick may hold when power fails right after `log`.

    What was synced stays, if the stick is honest. Of all else any part may have arrived, in any order: sectors of a
    write, the length of a file without its content, a new name without the old one going, the old one without the new.
    """
    safe = _safe_acts(log) if honest else set()
    files, content = dict(before), {name: bytearray(data) for name, data in before.items()}
    for number, act in enumerate(log):
        _replay(act, number in safe, files, content, chance)
    return files


def _safe_acts(log: list[Act]) -> set[int]:
    """The acts that a later sync made lasting: of a file its writes, of the folder its names."""
    safe: set[int] = set()
    for number, act in enumerate(log):
        if act.kind == "sync":
            safe |= {k for k in range(number) if log[k].kind == "write" and log[k].name == act.name}
        if act.kind == "sync_folder":
            safe |= {k for k in range(number) if log[k].kind in {"create", "rename", "remove"}}
    return safe


def _replay(act: Act, safe: bool, files: Files, content: dict[str, bytearray], chance: random.Random) -> None:
    if act.kind == "write":
        content[act.name] += act.data if safe else _torn(act.data, chance)
        if act.name in files:
            files[act.name] = bytes(content[act.name])
    elif act.kind == "create":
        content[act.name] = bytearray()
        if safe or chance.random() < 0.8:
            files[act.name] = b""
    elif act.kind in {"rename", "remove"}:
        _rename(act, safe, files, content, chance)


def _rename(act: Act, safe: bool, files: Files, content: dict[str, bytearray], chance: random.Random) -> None:
    came, went = safe or chance.random() < 0.5, safe or chance.random() < 0.5
    if act.new:
        content[act.new] = content[act.name]
    if act.new and came:
        files[act.new] = bytes(content[act.name])
    if went:
        files.pop(act.name, None)


def _torn(data: bytes, chance: random.Random) -> bytes:
    """A write of which not everything arrived."""
    kind = chance.randrange(4)
    if kind == 0:
        return data
    if kind == 1:
        return data[: chance.randrange(len(data) + 1)]
    sectors = [data[at : at + SECTOR] for at in range(0, len(data), SECTOR)]
    return b"".join(sector if chance.random() < 0.7 else bytes(len(sector)) for sector in sectors)


def failing(at: int, fault: Callable[[], BaseException], lasting: bool = True) -> Callable[[int, str], None]:
    """Raise at act number `at`, and from then on when the fault lasts."""

    def before(number: int, kind: str) -> None:
        if number == at or (lasting and number > at):
            raise fault()

    return before


def pulled() -> OSError:
    """What the system says of a stick that is gone."""
    return OSError(errno.EIO, "Input/output error")


def prefixes(log: list[Act]) -> Iterator[list[Act]]:
    """The log cut after each act."""
    for count in range(len(log) + 1):
        yield log[:count]
