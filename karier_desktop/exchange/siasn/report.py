"""The report of an import: as a spreadsheet for people, as JSON for scripts."""

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

from karier_desktop.exchange.siasn.plan import Plan
from karier_desktop.exchange.table import write_whole
from karier_desktop.exchange.xlsx import Sheet, SheetColumn, Value, write_xlsx
from karier_desktop.rules.dates_id import numeric_date

_ROW = SheetColumn("Baris", "number", 8)
_NIP = SheetColumn("NIP", "text", 22)
_NAME = SheetColumn("Nama", "text", 34)


def save(plan: Plan, path: Path) -> None:
    """Writes the report: a summary, then one sheet per outcome."""
    write_whole(path, lambda beside: write_xlsx(beside, _sheets(plan), "Laporan impor SIASN"))


def _sheets(plan: Plan) -> Iterator[Sheet]:
    yield Sheet("Ringkasan", [SheetColumn("Hasil", "text", 30), SheetColumn("Jumlah", "number", 12)], _summary(plan))
    yield Sheet(
        "Ditolak",
        [_ROW, SheetColumn("Kolom", "text", 24), SheetColumn("Alasan", "text", 90)],
        [(refusal.row, refusal.column, refusal.reason) for refusal in plan.refused],
    )
    yield Sheet(
        "Perlu diperiksa",
        [_NIP, SheetColumn("Alasan", "text", 100)],
        [(flag.nip, flag.reason) for flag in plan.flagged],
    )
    yield Sheet(
        "Berubah",
        [
            _NIP,
            _NAME,
            SheetColumn("Isian", "text", 28),
            SheetColumn("Semula", "text", 40),
            SheetColumn("Menjadi", "text", 40),
        ],
        _changes(plan),
    )
    yield Sheet("Baru", [_ROW, _NIP, _NAME], [(new.person.row, new.person.nip, new.person.name) for new in plan.new])


def _summary(plan: Plan) -> Iterable[tuple[Value, Value]]:
    yield "Pegawai baru", len(plan.new)
    yield "Pegawai berubah", len(plan.changed)
    yield "Tidak berubah", plan.unchanged
    yield "Baris ditolak", len(plan.refused)
    yield "Perlu diperiksa", len({flag.nip for flag in plan.flagged})
    yield "Unit kerja baru", len(plan.new_units)
    yield from ((note, None) for note in plan.notes)


def _changes(plan: Plan) -> Iterator[tuple[Value, ...]]:
    for person in plan.changed:
        for field in person.fields:
            yield person.nip, person.name, field.label, _shown(field.old), _shown(field.new)


def _shown(value: Any) -> Value:
    if isinstance(value, date):
        return numeric_date(value)
    if isinstance(value, bool):
        return "Ya" if value else "Tidak"
    return "" if value is None else str(value)


def as_json(plan: Plan) -> dict[str, Any]:
    """The report in the stable form of the command line."""
    return {
        "new": [new.person.nip for new in plan.new],
        "changed": [
            {
                "nip": person.nip,
                "fields": [
                    {"field": f.field, "label": f.label, "old": _plain(f.old), "new": _plain(f.new)}
                    for f in person.fields
                ],
            }
            for person in plan.changed
        ],
        "unchanged": plan.unchanged,
        "refused": [{"row": r.row, "column": r.column, "reason": r.reason} for r in plan.refused],
        "flagged": [{"nip": flag.nip, "reason": flag.reason} for flag in plan.flagged],
    }


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value
