"""Loads what Laporan needs while nobody waits for it: drawing PDFs takes most of a second to import."""

import importlib
import threading

from PySide6.QtCore import QObject, QTimer

LATER_MS = 1500


def load_soon(owner: QObject) -> None:
    """Import the place on a thread of its own, a moment after the window stands."""
    QTimer.singleShot(LATER_MS, owner, _load)


def _load() -> None:
    name = "karier_desktop.ui.pages.report_page"
    threading.Thread(target=importlib.import_module, args=(name,), name="karier-ahead", daemon=True).start()
