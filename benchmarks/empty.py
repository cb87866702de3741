"""An empty window, and the memory it takes: the floor of `benchmarks.memory`. Imports nothing of the program."""

import gc
import json
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication, QMainWindow


def _inside() -> None:
    app = QApplication([])
    window = QMainWindow()
    window.resize(1366, 768)
    window.show()
    for _ in range(20):
        app.processEvents()
    gc.collect()
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    resident = next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmRSS:"))
    sys.stdout.write(json.dumps({"empty": resident}) + "\n")


if __name__ == "__main__":
    _inside()
