"""Start to a usable window, database open, against a bare window with the same libraries and the same key."""

import os
import statistics
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.measure import Result, once
from benchmarks.office import PASSWORD, USER
from karier_desktop.storage.database import Database
from karier_desktop.storage.slots import Cost

ROUNDS = 7
PEOPLE = 250

FLOOR = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
import sqlalchemy.orm
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
Argon2id(salt=b"0" * 16, length=32, iterations=3, lanes=4, memory_cost=65536).derive(b"sandi")
app = QApplication([])
window = QMainWindow()
window.resize(1366, 768)
window.show()
QTimer.singleShot(0, app.quit)
app.exec()
"""


def results() -> Iterator[Result]:
    """Whole processes, from start to end, one after the other in turn."""
    from benchmarks.office import _fill

    with TemporaryDirectory(prefix="karier-ukur-") as folder:
        place = Path(folder) / "data"
        database = Database.create(place, "Kantor Uji", USER, PASSWORD, cost=Cost()).database
        database.write(_fill, PEOPLE)
        database.close()
        floor, ours = _turns(place)
    yield Result("start to usable window, warm, database open", floor, ours, limit_ratio=1.5, note="whole processes")


def _turns(place: Path) -> tuple[float, float]:
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "KARIER_PASSWORD": PASSWORD}
    bare = [sys.executable, "-c", FLOOR]
    whole = [sys.executable, "-P", "-m", "karier_desktop", "--data", str(place), "--smoke"]

    def run(command: list[str]) -> float:
        return once(lambda: subprocess.run(command, env=env, check=True, capture_output=True))

    taken = [(run(bare), run(whole)) for _ in range(ROUNDS + 1)][1:]
    return statistics.median(t[0] for t in taken), statistics.median(t[1] for t in taken)
