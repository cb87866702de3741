"""Parcels torn, changed and forged by the thousand: none may be taken in, none may make the reader stumble."""

import random
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from karier_desktop.exchange.bundle.errors import BundleRefused
from simulator import insiders, power
from simulator.parcels import Forgery, Pair, contents, packed, spelled
from simulator.stick import SECTOR

PATIENCE = 2.0
"""Seconds that the worst file may take."""

Tell = Callable[[str], None]


@dataclass
class Toll:
    """What became of all files."""

    tried: Counter[str] = field(default_factory=Counter)
    refused: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)
    slowest: float = 0.0

    def try_out(self, pair: Pair, kind: str, name: str, *files: bytes, codes: frozenset[str] = frozenset()) -> None:
        """Open the files; anything but a refusal in words is wrong."""
        self.tried[kind] += 1
        start = time.perf_counter()
        try:
            pair.open(*files)
            self.wrong.append(f"{kind}, {name}: taken in")
        except BundleRefused as refused:
            self.refused[refused.code] += 1
            if codes and refused.code not in codes:
                self.wrong.append(f"{kind}, {name}: {refused.code}")
        except Exception as stumbled:  # noqa: BLE001 - exactly this must be reported
            self.wrong.append(f"{kind}, {name}: {stumbled!r}")
        self._timed(kind, name, time.perf_counter() - start)

    def survive(self, pair: Pair, kind: str, name: str, file: bytes) -> None:
        """A file that somebody with a real key made at random: it may even be good, the reader must not stumble."""
        self.tried[kind] += 1
        start = time.perf_counter()
        try:
            for _ in pair.open(file).lines():
                pass
            self.refused["(sound)"] += 1
        except BundleRefused as refused:
            self.refused[refused.code] += 1
        except Exception as stumbled:  # noqa: BLE001 - exactly this must be reported
            self.wrong.append(f"{kind}, {name}: {stumbled!r}")
        self._timed(kind, name, time.perf_counter() - start)

    def _timed(self, kind: str, name: str, seconds: float) -> None:
        self.slowest = max(self.slowest, seconds)
        if seconds > PATIENCE:
            self.wrong.append(f"{kind}, {name}: {seconds:.1f} s")


def truncations(file: bytes) -> Iterator[bytes]:
    """Every shorter file."""
    for length in range(len(file)):
        yield file[:length]


def flips(file: bytes) -> Iterator[bytes]:
    """Every bit the other way."""
    for at in range(len(file)):
        for bit in range(8):
            yield file[:at] + bytes([file[at] ^ 1 << bit]) + file[at + 1 :]


def torn(file: bytes, chance: random.Random) -> bytes:
    """Sectors lost, swapped, repeated or filled with something else, as a dying stick leaves them."""
    sectors = [file[at : at + SECTOR] for at in range(0, len(file), SECTOR)]
    for _ in range(chance.randint(1, 3)):
        at, other = chance.randrange(len(sectors)), chance.randrange(len(sectors))
        kind = chance.randrange(5)
        if kind == 0:
            sectors[at] = bytes(len(sectors[at]))
        elif kind == 1:
            sectors[at] = b"\xff" * len(sectors[at])
        elif kind == 2:
            sectors[at] = chance.randbytes(len(sectors[at]))
        elif kind == 3:
            sectors[at], sectors[other] = sectors[other], sectors[at]
        else:
            sectors[at] = sectors[other]
    return b"".join(sectors)


def changed(data: bytes, chance: random.Random) -> bytes:
    """A few bytes changed, added, removed or repeated."""
    found = bytearray(data)
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(found) + 1)
        length = chance.choice((1, 1, 2, 8, 100))
        kind = chance.randrange(4)
        if kind == 0:
            found[at : at + length] = chance.randbytes(length)
        elif kind == 1:
            found[at:at] = chance.randbytes(length)
        elif kind == 2:
            del found[at : at + length]
        else:
            found[at:at] = found[at : at + length] * chance.randint(1, 50)
    return bytes(found)


def forged(pair: Pair, chance: random.Random) -> bytes:
    """Something changed at one of the inner layers, then sealed and signed as if nothing were."""
    plain = spelled(contents(4, chance.randrange(100)))
    layer = chance.randrange(4)
    if layer == 0:
        return Forgery(pair, changed(plain, chance)).file()
    if layer == 1:
        return Forgery(pair, plain, changed(packed(plain), chance)).file()
    file = Forgery(pair, plain).file()
    front, cipher = _split(file)
    if layer == 2:
        return Forgery(pair, plain, front=changed(front, chance), ciphertext=cipher).file()
    cipher = changed(cipher, chance)
    return Forgery(pair, plain, ciphertext=cipher).file()


def run(count: int, seed: int, tell: Tell) -> int:
    """Everything once and `count` files more, broken at random; the number of those that were wrong."""
    chance, pair, toll = random.Random(seed), Pair(), Toll()
    every_one(pair, toll)
    tell(f"setiap panjang, setiap bit dan setiap pemalsuan: {len(toll.wrong)} keliru")
    for number in range(count):
        at_random(pair, toll, chance, f"benih {seed} no. {number}")
        if number % 1000 == 999:
            tell(f"{number + 1} dari {count} berkas rusak: {len(toll.wrong)} keliru")
    toll.wrong += power.check(count // 200 + 1, seed, toll.tried, Path("flashdisk"))
    for kind, tried in toll.tried.items():
        tell(f"{kind}: {tried}")
    tell(f"paling lambat {toll.slowest * 1000:.0f} ms; jawaban {dict(toll.refused)}")
    for line in toll.wrong[:20]:
        tell(f"KELIRU {line}")
    return len(toll.wrong)


def every_one(pair: Pair, toll: Toll) -> None:
    """Every length and every bit of a small parcel, and all that an insider could send."""
    small = pair.parcel(contents(3))[0]
    for number, file in enumerate(truncations(small)):
        toll.try_out(pair, "cut short", f"at {number}", file)
    for number, file in enumerate(flips(small)):
        toll.try_out(pair, "one bit", f"bit {number}", file)
    for case in insiders.cases(pair):
        toll.try_out(pair, "insider", case.name, *case.files, codes=case.codes)


def at_random(pair: Pair, toll: Toll, chance: random.Random, name: str) -> None:
    """One torn parcel and one forged one."""
    whole = pair.parcel(contents(60, chance.randrange(1000)))[0]
    if (file := torn(whole, chance)) != whole:
        toll.try_out(pair, "sectors", name, file)
    toll.survive(pair, "insider at random", name, forged(pair, chance))


def _split(file: bytes) -> tuple[bytes, bytes]:
    length = int.from_bytes(file[8:12], "big")
    return file[12 : 12 + length], file[12 + length : -80]
