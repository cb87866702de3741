"""The window is imported without PySide reading the source of every module after it."""

import subprocess
import sys

ASKED = """
import linecache, sys
import karier_desktop.app.program
read = [name for name in linecache.cache if name.endswith(("window.py", "session.py"))]
sys.exit(f"read: {read}" if read else 0)
"""


def test_no_source_is_read_for_what_is_imported_with_the_window() -> None:
    assert subprocess.run([sys.executable, "-c", ASKED], check=False).returncode == 0
