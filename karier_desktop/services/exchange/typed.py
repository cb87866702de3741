"""A value typed as text (on the command line) as the plain value a form would give."""

from collections.abc import Callable, Mapping
from datetime import date, time
from typing import Any
from uuid import UUID

from karier_desktop.queries.exchange.tables import Shape
from karier_desktop.rules.dates_id import read_date
from karier_desktop.rules.problem import Problem, Refused

_YES, _NO = frozenset({"ya", "y", "1", "benar"}), frozenset({"tidak", "t", "0", "salah"})
_WAYS: Mapping[str, Callable[[str], Any]] = {
    "integer": int,
    "key": UUID,
    "time": lambda words: time.fromisoformat(words.replace(".", ":")),
}
_HELP = {
    "date": "Tulis tanggal seperti 17-08-2026.",
    "time": "Tulis jam seperti 08.30.",
    "integer": "Tulis angka saja.",
    "yes_no": "Tulis ya atau tidak.",
    "key": "Tulis pengenal data yang dituju.",
    "json": "Nilai ini diubah lewat formulir.",
}


def read(shape: Shape, field: str, text: str, today: date) -> Any:
    """The value; raises Refused with what to type instead."""
    kind, words = shape.fields[field], text.strip()
    if kind == "text":
        return words
    if not words and field in shape.empty:
        return None
    found = _read(kind, words.lower(), today)
    if found is None:
        raise Refused([Problem(field, f"{words or 'Isian kosong'} tidak dapat dipakai di sini. {_HELP[kind]}")])
    return found


def _read(kind: str, words: str, today: date) -> Any:
    try:
        if kind == "date":
            return read_date(words, today)
        if kind == "yes_no":
            return words in _YES if words in _YES | _NO else None
        return _WAYS[kind](words) if kind in _WAYS else None
    except ValueError:
        return None
