"""One line, one record: a JSON object with its kind in `t`, within the limits of the format."""

import json
import math
from collections.abc import Iterable, Mapping
from typing import Any

from karier_desktop.exchange.bundle import errors, limits

Line = dict[str, Any]

_BOXES = frozenset({dict, list, tuple})
_encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode


def encode(record: Mapping[str, Any]) -> bytes:
    """The line of a record. Raises BundleRefused for what no reader would take."""
    line = _encode(record).encode("utf-8") + b"\n"
    _measure(record, len(line))
    return line


def decode(line: bytes) -> Line:
    """The record of a line that is strictly as the format wants it, without the line's end."""
    if len(line) >= limits.RECORD:
        raise errors.size("Panjang satu baris")
    try:
        record = _strict.decode(line.decode("utf-8"))
        if b"\\u" in line:
            _encode(record).encode("utf-8")  # half of a surrogate pair cannot be stored
    except (ValueError, RecursionError):
        raise errors.content("Ada baris yang bukan JSON yang rapi.") from None
    if type(record) is not dict or type(record.get("t")) is not str:
        raise errors.content("Ada baris tanpa jenis.")
    _measure(record, len(line))
    return record


def _measure(record: Mapping[str, Any], length: int) -> None:
    """Depth, keys, texts and context of one record; most records are too short to break more than the depth."""
    if length > limits.RECORD:
        raise errors.size("Panjang satu baris")
    keys = 0
    boxes: list[Any] = [record]
    for _ in range(limits.DEPTH):
        keys += sum(len(box) for box in boxes if type(box) is dict)
        if length > limits.TEXT:
            _measure_texts(boxes)
        inside = [box.values() if type(box) is dict else box for box in boxes]
        boxes = [value for values in inside for value in values if type(value) in _BOXES]
        if not boxes:
            break
    else:
        raise errors.size("Susunan bertingkat dalam satu baris")
    if keys > limits.KEYS:
        raise errors.size("Jumlah isian dalam satu baris")
    _measure_context(record.get("v"))


def _measure_texts(boxes: Iterable[Any]) -> None:
    texts = (text for box in boxes for text in ([*box, *box.values()] if type(box) is dict else box))
    if any(type(text) is str and len(text.encode()) > limits.TEXT for text in texts):
        raise errors.size("Panjang satu teks")


def _measure_context(versions: Any) -> None:
    context = versions.get("c") if type(versions) is dict else None
    if type(context) is list and len(context) > limits.CONTEXT:
        raise errors.size("Catatan versi satu baris")


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key twice")
    return found


def _whole(digits: str) -> int:
    if len(digits) > 20:
        raise ValueError("too long for a database")
    number = int(digits)
    if not -(2**63) <= number < 2**63:
        raise ValueError("too big for a database")
    return number


def _fraction(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise ValueError("too big for a number")
    return number


def _constant(name: str) -> None:
    raise ValueError(name)


_strict = json.JSONDecoder(object_pairs_hook=_object, parse_int=_whole, parse_float=_fraction, parse_constant=_constant)
