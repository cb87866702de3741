"""Loads the other places while nobody waits for them, so that the first visit has only to build the page."""

import importlib
import threading

from PySide6.QtCore import QObject, QTimer

LATER_MS = 1500
PAUSE = 0.02
"""Seconds between two places, in which the window does what has come up meanwhile."""
_PLACES = ("employee", "report", "mentoring", "training", "appraisal", "career", "exchange", "settings", "help")
"""The likeliest first, then the largest: drawing PDFs takes most of a second to import."""


def load_soon(owner: QObject) -> None:
    """Import the places on a thread of their own, a moment after the window stands."""
    QTimer.singleShot(LATER_MS, owner, _load)


def _load() -> None:
    threading.Thread(target=_load_all, name="karier-ahead", daemon=True).start()


def _load_all() -> None:
    rest = threading.Event()
    for place in _PLACES:
        importlib.import_module(f"karier_desktop.ui.pages.{place}_page")
        rest.wait(PAUSE)
