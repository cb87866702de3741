"""Rows of a spreadsheet (XLSX, XLS, ODS) or of a CSV file, streamed, numbered as the spreadsheet shows them.

A workbook is read by `sheet_child` in a process of its own; a CSV is read here. Cells come as text, number, yes/no;
a date cell comes as ISO text. Whatever is in the file, it costs bounded memory and time (trust.md 6).
"""

import marshal
import subprocess
import sys
import threading
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

from karier_desktop.exchange import sheet_child
from karier_desktop.exchange.guard import (
    MAX_COLUMNS,
    MAX_FILE_BYTES,
    MAX_ROWS,
    SAVE_AS_XLSX,
    check_file,
    holds_formulas,
    refuse,
)
from karier_desktop.exchange.separated import read_text

Cell = str | float | bool
Row = tuple[int, list[Cell]]

CHILD_MEMORY = 300 << 20
"""Enough for 40,000 rows of SIASN's 69 columns; with the program itself it stays below 500 MB."""
MAX_FRAME_BYTES = 32 << 20
MAX_SECONDS = 60

_TOO_MUCH = "Isinya terlalu besar untuk dibaca dengan aman."
_SPLIT = "Hapus baris, kolom dan format kosong di luar tabel, atau bagi isinya menjadi beberapa berkas."
_REASONS = {
    "memory": (_TOO_MUCH, _SPLIT),
    "time": ("Membacanya memakan waktu terlalu lama, jadi dihentikan.", _SPLIT),
    "PasswordError": ("Berkas itu dikunci dengan kata sandi.", "Hapus kata sandinya di Excel, lalu pilih lagi."),
    "NoSheet": ("Tidak ada lembar kerja di dalamnya.", SAVE_AS_XLSX),
}
_DAMAGED = ("Berkas itu rusak, terpotong, atau bukan lembar kerja.", SAVE_AS_XLSX)


def read_sheet(path: Path) -> Iterator[Row]:
    """All rows of the first visible sheet; raises `KnownError` with plain words when the file must not be read."""
    rows = read_text(path) if check_file(path) == "text" else _read_workbook(path)
    for number, cells in rows:
        if number > MAX_ROWS or len(cells) > MAX_COLUMNS:
            raise _too_large(path)
        yield number, cells


def _too_large(path: Path) -> Exception:
    limit = f"{MAX_ROWS:,}".replace(",", ".")
    return refuse(path, f"Isinya melebihi {limit} baris atau {MAX_COLUMNS} kolom.", _SPLIT)


def _read_workbook(path: Path) -> Generator[Row, None, None]:
    with _child(path) as frames:
        formulas = holds_formulas(path)  # looked for while the child builds the sheet
        if not formulas:
            yield from _rows(path, frames)
    if formulas:
        with _child(path, "formulas") as frames:
            yield from _rows(path, frames)


def _rows(path: Path, frames: Generator[Any, None, None]) -> Generator[Row, None, None]:
    _, height, width = next(frames)
    if height > MAX_ROWS or width > MAX_COLUMNS:
        raise _too_large(path)
    number = 1
    for rows in frames:
        yield from enumerate(rows, number)
        number += len(rows)


@contextmanager
def _child(path: Path, *options: str) -> Generator[Generator[Any, None, None], None, None]:
    with subprocess.Popen(
        [*_command(), str(path), str(CHILD_MEMORY), *options],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    ) as process:
        assert process.stdout is not None
        late = threading.Event()
        clock = threading.Timer(MAX_SECONDS, _stop, (process, late))
        clock.start()
        try:
            yield _frames(path, process.stdout, clock, late)
        finally:
            clock.cancel()
            process.kill()


def _stop(process: subprocess.Popen[bytes], late: threading.Event) -> None:
    late.set()
    process.kill()


def _command() -> list[str]:
    frozen = getattr(sys, "frozen", False)
    return [sys.executable, *([sheet_child.FLAG] if frozen else ["-P", sheet_child.__file__])]


def _frames(path: Path, pipe: IO[bytes], clock: threading.Timer, late: threading.Event) -> Generator[Any, None, None]:
    received = 0
    while True:
        size = int.from_bytes(pipe.read(4), "big")
        received += size
        if size > MAX_FRAME_BYTES or received > MAX_FILE_BYTES:
            raise refuse(path, *_REASONS["memory"])
        data = pipe.read(size)
        if not size or len(data) < size:  # it was stopped: by the clock, or by the system for want of memory
            raise refuse(path, *_REASONS["time" if late.is_set() else "memory"])
        clock.cancel()  # building the sheet is what may take long; handing it over does not
        frame = marshal.loads(data)
        if frame[:1] == ("end",):
            return
        if frame[:1] == ("error",):
            raise refuse(path, *_REASONS.get(frame[1], _DAMAGED))
        yield frame
