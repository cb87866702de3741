"""Reads a workbook in a process of its own, under a ceiling of memory, and hands its rows over standard output.

Why a process: calamine builds the whole sheet at once, so that one cell in the last corner, or one long text used by
a million cells, asks for gigabytes. Here the system refuses them, the process ends, and the program says so.
This file is run by its path: it imports nothing of the program, so that it starts fast and small.

Each frame is a length in four bytes, then a marshalled value: `("sheet", rows, columns)`, then lists of
rows, then `("end",)`; or `("error", kind)` at any point.
"""

import datetime
import marshal
import sys
from collections.abc import Iterator
from typing import Any, BinaryIO

FLAG = "--baca-lembar-kerja"
"""First argument with which a frozen program calls itself to be the reading process."""

ROWS_PER_FRAME = 200
_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_LINK = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"

Cells = dict[tuple[int, int], str]


def main(arguments: list[str]) -> None:
    """Writes the frames of the first visible sheet. Arguments: the path, the ceiling of memory in bytes, and perhaps
    `formulas`, to look for formulas that have no stored result."""
    path, memory, *options = arguments
    _limit_memory(int(memory))
    out = sys.stdout.buffer
    try:
        for value in _frames(path, "formulas" in options):
            _send(out, value)
    except MemoryError:
        _send(out, ("error", "memory"))
    except Exception as trouble:  # noqa: BLE001  (whatever a damaged file provokes is told by name to the parent)
        _send(out, ("error", type(trouble).__name__))


def _frames(path: str, with_formulas: bool) -> Iterator[Any]:
    from python_calamine import CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

    with CalamineWorkbook.from_path(path) as book:
        sheets = [s for s in book.sheets_metadata if s.typ == SheetTypeEnum.WorkSheet]
        shown = [s for s in sheets if s.visible == SheetVisibleEnum.Visible] or sheets
        if not shown:
            yield ("error", "NoSheet")
            return
        sheet = book.get_sheet_by_name(shown[0].name)
        _, left = sheet.start or (0, 0)
        last_row, last_column = sheet.end or (-1, -1)
        yield ("sheet", last_row + 1, last_column + 1)
        formulas = _formulas(path, shown[0].name) if with_formulas else {}
        batch: list[list[Any]] = []
        for index, row in enumerate(sheet.iter_rows()):  # with the empty rows above, without the empty columns before
            batch.append(_with_formulas(row, index, left, formulas) if formulas else row)
            if len(batch) == ROWS_PER_FRAME:
                yield batch
                batch = []
        yield batch
        yield ("end",)


def _send(out: BinaryIO, value: Any) -> None:
    try:
        data = marshal.dumps(value, 2)
    except ValueError:  # a date: marshal knows only plain values
        data = marshal.dumps([[_plain(cell) for cell in row] for row in value], 2)
    out.write(len(data).to_bytes(4, "big"))
    out.write(data)
    out.flush()


def _plain(cell: Any) -> Any:
    if isinstance(cell, datetime.datetime):
        return cell.date().isoformat()
    return cell.isoformat() if isinstance(cell, datetime.date) else cell if isinstance(cell, _MARSHALS) else str(cell)


_MARSHALS = (str, float, int, bool)


def _formulas(path: str, sheet: str) -> Cells:
    """Text of the formulas in an XLSX sheet that have no stored result; calamine shows such a cell as empty."""
    import zipfile

    with zipfile.ZipFile(path) as archive:
        name = _part_of(archive, sheet)
        return _bare_formulas(archive, name) if name else {}


def _part_of(archive: Any, sheet: str) -> str:
    from xml.etree import ElementTree

    if "xl/workbook.xml" not in archive.namelist():
        return ""
    book = ElementTree.fromstring(archive.read("xl/workbook.xml"))
    links = ElementTree.fromstring(archive.read("xl/_rels/workbook.xml.rels"))
    link = next((s.get(_LINK) for s in book.iter(f"{_MAIN}sheet") if s.get("name") == sheet), None)
    target = next((r.get("Target", "") for r in links if r.get("Id") == link), "")
    return target.removeprefix("/") if target.startswith("/") else f"xl/{target}" if target else ""


def _bare_formulas(archive: Any, name: str) -> Cells:
    from xml.etree import ElementTree

    found: Cells = {}
    with archive.open(name) as part:
        for _, element in ElementTree.iterparse(part):
            if element.tag == f"{_MAIN}c":
                formula, value = element.find(f"{_MAIN}f"), element.find(f"{_MAIN}v")
                if formula is not None and formula.text and (value is None or not value.text):
                    found[_place(element.get("r", "A1"))] = "=" + formula.text
            elif element.tag == f"{_MAIN}row":
                element.clear()
    return found


def _place(reference: str) -> tuple[int, int]:
    letters = reference.rstrip("0123456789")
    column = 0
    for letter in letters:
        column = column * 26 + ord(letter) - 64
    return int(reference[len(letters) :]) - 1, column - 1


def _with_formulas(row: list[Any], index: int, left: int, formulas: Cells) -> list[Any]:
    return [formulas.get((index, left + c), cell) if cell == "" else cell for c, cell in enumerate(row)]


def _limit_memory(ceiling: int) -> None:
    if sys.platform == "win32":
        _limit_job(ceiling)
    else:
        import resource

        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        wanted = ceiling if hard == resource.RLIM_INFINITY else min(ceiling, hard)
        resource.setrlimit(resource.RLIMIT_AS, (wanted, hard))


if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    class _Limits(ctypes.Structure):
        """JOBOBJECT_EXTENDED_LIMIT_INFORMATION, flattened; the fields in between stay zero."""

        _fields_ = [
            ("process_time", ctypes.c_int64),
            ("job_time", ctypes.c_int64),
            ("flags", wintypes.DWORD),
            ("least_working_set", ctypes.c_size_t),
            ("most_working_set", ctypes.c_size_t),
            ("active_processes", wintypes.DWORD),
            ("affinity", ctypes.c_size_t),
            ("priority", wintypes.DWORD),
            ("scheduling", wintypes.DWORD),
            ("io", ctypes.c_uint64 * 6),
            ("process_memory", ctypes.c_size_t),
            ("job_memory", ctypes.c_size_t),
            ("peak_process_memory", ctypes.c_size_t),
            ("peak_job_memory", ctypes.c_size_t),
        ]

    def _limit_job(ceiling: int) -> None:
        """A job object around this process: Windows' way to refuse memory beyond a ceiling."""
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.CreateJobObjectW.restype = wintypes.HANDLE
        kernel.GetCurrentProcess.restype = wintypes.HANDLE
        job = wintypes.HANDLE(kernel.CreateJobObjectW(None, None))
        limits = _Limits(flags=0x100, process_memory=ceiling)
        kernel.SetInformationJobObject(job, 9, ctypes.byref(limits), ctypes.sizeof(limits))
        kernel.AssignProcessToJobObject(job, wintypes.HANDLE(kernel.GetCurrentProcess()))


if __name__ == "__main__":
    main(sys.argv[1:])
