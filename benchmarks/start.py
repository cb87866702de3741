"""Start to a usable window, database open, against a bare window with the same libraries and the same key.

Measured from the start of the process to the first paint of the window with its first place in it.
"""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from tempfile import TemporaryDirectory

from benchmarks.measure import Result
from benchmarks.office import PASSWORD, USER, closed_office

ROUNDS = 9
PEOPLE = 250
PATIENCE = 60.0

FLOOR = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
import sqlalchemy.orm
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
Argon2id(salt=b"0" * 16, length=32, iterations=3, lanes=4, memory_cost=65536).derive(b"sandi")
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, painted)
def painted():
    print("painted", flush=True)
    app.quit()
app = QApplication([])
window = Window()
window.resize(1366, 768)
window.show()
app.exec()
"""
OURS = """
import sys
from karier_desktop import app
run = app.run
def told(*args, **kwargs):
    from karier_desktop.app import program
    class Told(program.Program):
        def drop(self):
            print("painted", flush=True)
            super().drop()
    program.Program = Told
    return run(*args, **kwargs)
app.run = told
from karier_desktop.__main__ import main
sys.exit(main())
"""


def results() -> Iterator[Result]:
    """Both kinds of process in turn; the first of each does not count, as it writes the compiled modules."""
    with closed_office(PEOPLE) as place, TemporaryDirectory(prefix="karier-ukur-") as compiled:
        bare = [sys.executable, "-c", FLOOR]
        whole = [sys.executable, "-c", OURS, "--data", str(place), "--smoke"]
        taken = [(_painted(bare, compiled), _painted(whole, compiled)) for _ in range(ROUNDS + 1)][1:]
    floor, ours = (statistics.median(times) for times in zip(*taken, strict=True))
    yield Result("start to usable window, warm, database open", floor, ours, limit_ratio=1.5)


def _painted(command: list[str], compiled: str) -> float:
    """Milliseconds from the start of the process to the line it prints."""
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "KARIER_USER": USER, "KARIER_PASSWORD": PASSWORD}
    env["PYTHONPYCACHEPREFIX"] = compiled  # an installed program has its modules compiled, whatever this shell says
    env.pop("PYTHONDONTWRITEBYTECODE", None)
    start = time.perf_counter()
    with subprocess.Popen(command, env=env, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        told = process.stdout.readline()
        taken = (time.perf_counter() - start) * 1000
        process.communicate(timeout=PATIENCE)
    if process.returncode or told != "painted\n":
        raise subprocess.CalledProcessError(process.returncode, command)
    return taken
