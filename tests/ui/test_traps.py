"""Traps of the binding that cost a crash once: no module of the window steps into them again."""

import re
from pathlib import Path

import pytest

UI = Path(__file__).resolve().parents[2] / "karier_desktop" / "ui"
TRAPS = {
    r"\.screen\(\)": "QWidget.screen() makes the binding free the screen together with the widget",
    r"class \w+\(QLayout\)": "items of a layout written in Python are freed while Python holds them: use widgets.flow",
    r"current\(\)\.changed\.connect\(lambda": "a lambda outlives its widget: connect a method",
    r"setStyleSheet\(": "rules stand in ui.stylesheet, where they follow the theme",
}
ALLOWED = {("theme.py", r"setStyleSheet\(")}


@pytest.mark.parametrize("trap", TRAPS)
def test_no_module_steps_into(trap: str) -> None:
    found = [
        f"{path.relative_to(UI)}:{number}: {TRAPS[trap]}"
        for path in sorted(UI.rglob("*.py"))
        if (path.name, trap) not in ALLOWED
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if re.search(trap, line.split("#")[0])
    ]
    assert found == []
