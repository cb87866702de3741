"""The running program, driven from inside a process of its own, for what is measured over a whole run."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from karier_desktop.app.program import Program
    from karier_desktop.app.window import Window

PATIENCE = 120.0


def measured(module: str, *arguments: str) -> dict[str, float]:
    """Run `module` as a process; what it printed last, as JSON."""
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", module, *arguments]
    done = subprocess.run(command, env=env, check=True, stdout=subprocess.PIPE, text=True, timeout=PATIENCE)
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


def started(app: QApplication, place: Path) -> "tuple[Program, Window]":
    """The program with its window open on that data folder; imported here as the program itself does, window first."""
    from karier_desktop.app.program import Program  # isort: skip
    from benchmarks.office import PASSWORD, USER
    from karier_desktop.services.doors import Doors
    from karier_desktop.storage.clock import SystemClock

    program = Program(app, Doors(place, SystemClock()))
    program.start(USER, PASSWORD)
    assert program.window is not None
    return program, program.window


def told(found: dict[str, Any]) -> None:
    """Hand the numbers to `measured`."""
    sys.stdout.write(json.dumps(found) + "\n")


def rest(seconds: float) -> None:
    """Let the program work and paint, asleep between events."""
    until = time.perf_counter() + seconds
    heartbeat = QTimer()
    heartbeat.start(20)
    while time.perf_counter() < until:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
