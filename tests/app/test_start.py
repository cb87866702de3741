"""The start of the program in a process of its own: what the first look does not need is not loaded."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.databases import PASSWORD

LATER = (
    "alembic",
    "karier_desktop.queries.home",
    "karier_desktop.services.records",
    "karier_desktop.ui.start.gate",
    "openpyxl",
    "python_calamine",
    "reportlab",
    "sqlalchemy.dialects.postgresql",
    "xlsxwriter",
)
SCRIPT = f"""
import sys
from karier_desktop import app
from karier_desktop.app import program
drop = program.Program.drop
def told(self):
    print("loaded", *(name for name in {LATER!r} if name in sys.modules), flush=True)
    drop(self)
program.Program.drop = told
from karier_desktop.__main__ import main
sys.exit(main())
"""


@pytest.mark.usefixtures("office")
def test_the_first_look_loads_only_what_it_shows(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, "--data", str(tmp_path / "data"), "--smoke"],
        env={**os.environ, "KARIER_PASSWORD": PASSWORD},
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, "loaded\n"), done.stderr
