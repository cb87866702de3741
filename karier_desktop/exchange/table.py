"""A table going out: once as people read it, once as plain values for scripts; written as CSV, XLSX or JSON."""

import json
import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time
from pathlib import Path
from typing import Any
from uuid import UUID

from karier_desktop.exchange.csv_out import write_csv
from karier_desktop.exchange.xlsx import Sheet, SheetColumn, Value, write_xlsx
from karier_desktop.rules.problem import KnownError


@dataclass(frozen=True)
class Table:
    """Rows in two forms: `rows` for people, `objects` for scripts."""

    name: str
    columns: Sequence[SheetColumn]
    rows: Sequence[Sequence[Value]]
    objects: Sequence[Mapping[str, Any]]


def write_table(path: Path, table: Table) -> None:
    """Writes a table in the form its suffix names; the file is there whole or not at all."""
    write = _WRITERS.get(path.suffix.lower())
    if write is None:
        raise KnownError(
            f"Daftar belum ditulis ke {path.name}.",
            f"Akhiran {path.suffix or '(kosong)'} tidak dikenal.",
            "Beri nama berkas dengan akhiran .csv, .xlsx, atau .json.",
        )
    write_whole(path, lambda beside: write(beside, table))


def write_whole(path: Path, write: Callable[[Path], None]) -> None:
    """Lets `write` make a file beside the wanted one, then puts it in place."""
    beside = path.with_name(f".{path.name}.baru")
    try:
        write(beside)
        os.replace(beside, path)
    except OSError as trouble:
        raise KnownError(
            f"Berkas {path.name} belum ditulis.",
            f"Folder {path.parent} menolaknya ({trouble.strerror}).",
            "Periksa bahwa foldernya ada, boleh ditulis, masih ada ruang, dan berkas itu tidak sedang dibuka.",
        ) from trouble
    finally:
        beside.unlink(missing_ok=True)


def _csv(path: Path, table: Table) -> None:
    write_csv(path, [column.heading for column in table.columns], table.rows)


def _xlsx(path: Path, table: Table) -> None:
    write_xlsx(path, [Sheet(table.name, table.columns, table.rows)], table.name)


def _json(path: Path, table: Table) -> None:
    path.write_text(json.dumps(table.objects, default=_plain, ensure_ascii=False, indent=1), "utf-8")


def _plain(value: Any) -> str:
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, UUID):
        return str(value)
    raise TypeError(f"{type(value).__name__} has no place in an export")


_WRITERS: Mapping[str, Callable[[Path, Table], None]] = {".csv": _csv, ".xlsx": _xlsx, ".json": _json}
