"""One act of an exchange in a process of its own, so that its time and memory are its own: `send` or `receive`."""

import json
import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from benchmarks.inside import told
from benchmarks.measure import once
from benchmarks.office import PASSWORD, USER
from karier_desktop.services.exchange import receiving, sending
from karier_desktop.services.exchange.views import Received, Sent
from karier_desktop.storage.database import Database

PATIENCE = 3600.0


@dataclass(frozen=True)
class Act:
    """Milliseconds, those of them on the processor, megabytes at the peak, rows, and bytes of the parcel."""

    ms: float
    processor: float
    peak: float
    rows: int
    size: int = 0
    receipt: str = ""


def act(*arguments: str) -> Act:
    """Run `send DATA STICK CODE` or `receive DATA STICK` on closed data."""
    command = [sys.executable, "-m", "benchmarks.exchange_inside", *arguments]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, timeout=PATIENCE)
    return Act(**json.loads(done.stdout.splitlines()[-1]))


def _inside(kind: str, place: Path, stick: Path, code: str = "") -> None:
    database = Database.open(place, USER, PASSWORD)
    found: list[Sent | Received] = []
    before = time.process_time()
    if kind == "send":
        ms = once(lambda: found.append(sending.send(database, code, stick)))
    else:
        ms = once(lambda: found.append(receiving.receive(database, receiving.look(database, [stick]))))
    processor, peak = (time.process_time() - before) * 1000, _peak()
    database.close()
    done = found[0]
    told(vars(Act(ms, processor, peak, done.rows, getattr(done, "size", 0), getattr(done, "receipt", ""))))


def _peak() -> float:
    """The most memory this process ever took, in MB."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM:"))


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    _inside(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]), *sys.argv[4:])
