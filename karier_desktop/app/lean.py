"""Imported before all else of the window: what is imported after it needs less time and memory.

PySide reads the source of every module imported after it, looking for its switch `__feature__`, and Python keeps those
lines: a fifth of the time of an import, and 20 MB. This program uses no such switch, so that nothing need be read.
"""

import sys
from types import ModuleType
from typing import Any

import PySide6.QtCore  # noqa: F401  (brings in what is changed here)


def _uses_no_switch(module: ModuleType) -> bool:
    return False


_support: Any = sys.modules.get("PySide6.support.feature")
if hasattr(_support, "_mod_uses_pyside"):
    _support._mod_uses_pyside = _uses_no_switch
