"""Is there a screen to open a window on? Qt ends the process without a helpful word when there is none."""

import os
import subprocess
import sys
from collections.abc import Mapping

_INVISIBLE = frozenset({"offscreen", "minimal", "vnc"})
_PROBE = "from PySide6.QtGui import QGuiApplication; QGuiApplication([])"


def is_named(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> bool:
    """Does anything say that there is one? Takes no time."""
    if platform in ("win32", "darwin") or environment.get("QT_QPA_PLATFORM"):
        return True
    return bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def is_usable(environment: Mapping[str, str] = os.environ) -> bool:
    """Can somebody see a window there? Tries it in another process, which takes a moment."""
    if environment.get("QT_QPA_PLATFORM") in _INVISIBLE or not is_named(environment):
        return False
    try:
        probe = [sys.executable, "-c", _PROBE]
        return subprocess.run(probe, capture_output=True, timeout=30, check=False).returncode == 0
    except (OSError, subprocess.TimeoutExpired):
        return False
