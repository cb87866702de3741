"""Tells the other places which documents Laporan can show of their records. Imports nothing heavy."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from karier_desktop.ui.pages import record_print
from karier_desktop.ui.shell.page import Shell

CODES = (
    *("duk", "nominatif", "biodata", "agenda", "jadwal-pelatihan", "daftar-hadir"),
    *("pasangan-mentoring", "logbook-mentoring", "evaluasi-kinerja", "dokumen-evaluasi"),
)
"""The documents of reports.registry, held equal by a test."""
PLACE = "report"


def register_all() -> None:
    """Called once when the window is wired."""
    for code in CODES:
        record_print.register(code, partial(_open, code))


def _open(code: str, shell: Shell, ids: Sequence[UUID]) -> None:
    shell.go(PLACE, (code, ids[0] if ids else None))
