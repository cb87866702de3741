"""One line, one record: a JSON object with its kind in `t`, in one spelling, within the limits of the format."""

import json
from collections.abc import Iterable, Mapping
from json.scanner import make_scanner
from typing import Any

from karier_desktop.exchange.bundle import errors, limits

Line = dict[str, Any]

_BOXES = frozenset({dict, list, tuple})
_SHORT = 4 * limits.KEYS
"""A line up to here is too short for too many keys (each takes four bytes at least), let alone for a long text."""
_DIGITS = bytes.maketrans(b"123456789", b"000000000")
_MANY_DIGITS = b"0" * 19
_encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode
_scan = make_scanner(json.JSONDecoder())  # type: ignore[arg-type]  # the stubs mistake what it takes


def encode(record: Mapping[str, Any]) -> bytes:
    """The line of a record. Raises BundleRefused for what no reader would take."""
    line = _encode(record).encode("utf-8") + b"\n"
    _measure(record, line)
    return line


def decode(line: bytes) -> Line:
    """The record of a line, given without its end, that is just as `encode` spells it.

    One spelling rules out keys that come twice, halves of surrogate pairs, numbers that are none, and blanks.
    """
    if len(line) >= limits.RECORD:
        raise errors.size("Panjang satu baris")
    try:
        text = line.decode("utf-8")
        record, end = _scan(text, 0)
        sound = end == len(text) and type(record) is dict and _encode(record) == text
    except (ValueError, RecursionError, StopIteration):
        sound = False
    if not sound:
        raise errors.content("Ada baris yang bukan JSON yang rapi.")
    if type(record.get("t")) is not str:
        raise errors.content("Ada baris tanpa jenis.")
    _measure(record, line)
    if _MANY_DIGITS in line.translate(_DIGITS):
        _measure_numbers([record])
    found: Line = record
    return found


def _measure(record: Mapping[str, Any], line: bytes) -> None:
    """Depth, keys, texts and context of one record."""
    if len(line) <= _SHORT and line.count(b"{") + line.count(b"[") <= limits.DEPTH:
        return
    if len(line) > limits.RECORD:
        raise errors.size("Panjang satu baris")
    keys = 0
    boxes: list[Any] = [record]
    for _ in range(limits.DEPTH):
        keys += sum([len(box) for box in boxes if type(box) is dict])
        if len(line) > limits.TEXT:
            _measure_texts(boxes)
        boxes = _inside(boxes)
        if not boxes:
            break
    else:
        raise errors.size("Susunan bertingkat dalam satu baris")
    if keys > limits.KEYS:
        raise errors.size("Jumlah isian dalam satu baris")
    _measure_context(record.get("v"))


def _inside(boxes: Iterable[Any]) -> list[Any]:
    """The boxes in these boxes."""
    found: list[Any] = []
    for box in boxes:
        found += [value for value in (box.values() if type(box) is dict else box) if type(value) in _BOXES]
    return found


def _measure_texts(boxes: Iterable[Any]) -> None:
    texts = (text for box in boxes for text in ([*box, *box.values()] if type(box) is dict else box))
    if any(type(text) is str and len(text.encode()) > limits.TEXT for text in texts):
        raise errors.size("Panjang satu teks")


def _measure_context(versions: Any) -> None:
    context = versions.get("c") if type(versions) is dict else None
    if type(context) is list and len(context) > limits.CONTEXT:
        raise errors.size("Catatan versi satu baris")


def _measure_numbers(boxes: list[Any]) -> None:
    """No whole number may be too big for a database."""
    while boxes:
        for box in boxes:
            for value in box.values() if type(box) is dict else box:
                if type(value) is int and not -(2**63) <= value < 2**63:
                    raise errors.content("Ada bilangan yang terlalu besar.")
        boxes = _inside(boxes)
