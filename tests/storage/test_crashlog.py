"""The crash log says where the program failed and nothing about anybody."""

import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from karier_desktop.storage import crashlog
from karier_desktop.storage.crashlog import CrashLog, one_line

ROOT = Path(__file__).parents[2]
SECRET = "Siti Aminah 199001012015032001"


@pytest.fixture
def log(tmp_path: Path) -> Iterator[CrashLog]:
    made = CrashLog(tmp_path / "log", "1.2.3")
    yield made
    made.close()


def fail(value: str) -> None:
    try:
        {}[value]
    except KeyError as error:
        raise ValueError(f"{value}\r\nforged line \x1b[31m") from error


def record(log: CrashLog) -> str:
    try:
        fail(SECRET)
    except ValueError as error:
        log.record(type(error), error, error.__traceback__)
    return log.path.read_text("utf-8")


def test_type_place_and_version_but_no_value(log: CrashLog) -> None:
    text = record(log)
    assert "karier-desktop 1.2.3 python" in text
    assert "builtins.ValueError" in text
    assert "builtins.KeyError" in text
    assert "test_crashlog.py:" in text
    assert " fail" in text
    assert "Siti" not in text
    assert "forged" not in text
    assert str(ROOT) not in text


def test_an_interrupt_is_no_mistake(log: CrashLog) -> None:
    log.record(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert not log.path.exists()


def test_the_log_does_not_grow_for_ever(log: CrashLog, monkeypatch: pytest.MonkeyPatch) -> None:
    log._handler.maxBytes = 2000
    for _ in range(40):
        record(log)
    files = sorted(log.path.parent.glob("galat.log*"))
    assert len(files) == crashlog.KEPT + 1
    assert all(file.stat().st_size <= 2000 for file in files)


def test_errors_that_lead_to_each_other_end(log: CrashLog) -> None:
    first, second = ValueError(), TypeError()
    first.__cause__, second.__cause__ = second, first
    log.record(ValueError, first, None)
    assert log.path.read_text("utf-8").count("builtins.") == 2


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\r\nb", "a\\u000d\\u000ab"),
        ("\x1b[31m\x07", "\\u001b[31m\\u0007"),
        ("x\u202egpj.exe", "x\\u202egpj.exe"),
        ("Ñame é", "Ñame é"),
        ("\u2028\x85", "\\u2028\\u0085"),
    ],
)
def test_no_line_can_be_forged(text: str, shown: str) -> None:
    assert one_line(text) == shown


PROGRAM = """
import sys, threading
from pathlib import Path
from karier_desktop.storage import crashlog
{before}
crashlog.install(Path(sys.argv[1]), "1.0")
{after}
"""


@pytest.mark.parametrize(
    ("before", "after", "file", "expected"),
    [
        ("", "raise LookupError('Siti')", "galat.log", "builtins.LookupError"),
        (
            "",
            "t = threading.Thread(target=lambda: 1 / 0); t.start(); t.join()",
            "galat.log",
            "builtins.ZeroDivisionError",
        ),
        ("", "import faulthandler; faulthandler._sigabrt()", "galat-keras.log", "Fatal Python error"),
        ("sys.stderr = None", "sys.stderr.write('from a library')", "galat-keras.log", "from a library"),
        ("sys.stderr = None", "raise LookupError('Siti')", "galat.log", "builtins.LookupError"),
    ],
)
def test_a_program_writes_its_own_end(tmp_path: Path, before: str, after: str, file: str, expected: str) -> None:
    program = PROGRAM.format(before=before, after=after)
    subprocess.run([sys.executable, "-c", program, str(tmp_path)], cwd=ROOT, capture_output=True, check=False)
    assert expected in (tmp_path / file).read_text("utf-8")
    assert not any("Siti" in path.read_text("utf-8") for path in tmp_path.iterdir())


def test_hooks_are_those_of_the_log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    made = crashlog.install(tmp_path, "1.0")
    assert sys.excepthook == made.record
    made.close()
