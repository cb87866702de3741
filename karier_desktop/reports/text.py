"""Breaking text into lines by measure. No markup is ever interpreted here or later: what was typed is what is drawn."""

from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate

from karier_desktop.reports.fonts import Face

Line = tuple[str, float]
"""A printable text and its width in points."""

_BREAK_AFTER = "/-.,_@"


def wrap(text: str, face: Face, size: float, room: float) -> list[Line]:
    """The text in lines no wider than `room`, broken at blanks; a word that is too long breaks inside."""
    text = face.printable(text)
    if "\n" not in text:
        width = face.width(text, size)
        if width <= room:
            return [(text, width)]
    return [line for part in text.split("\n") for line in _wrap_part(part, face, size, room)]


def _wrap_part(part: str, face: Face, size: float, room: float) -> Iterator[Line]:
    blank = face.width(" ", size)
    words: list[str] = []
    used = -blank
    for word, width in _pieces(part, face, size, room):
        if words and used + blank + width > room:
            yield " ".join(words), used
            words, used = [], -blank
        words.append(word)
        used += blank + width
    yield " ".join(words), max(used, 0.0)


def _pieces(part: str, face: Face, size: float, room: float) -> Iterator[Line]:
    for word in part.split(" "):
        width = face.width(word, size)
        if width <= room:
            yield word, width
        else:
            yield from _chop(word, face, size, room)


def _chop(word: str, face: Face, size: float, room: float) -> Iterator[Line]:
    """Pieces of one long word, cut after a mark such as a slash where one is near the edge."""
    ends = list(accumulate(face.widths(word, size), initial=0.0))
    start = 0
    while start < len(word):
        end = max(bisect_right(ends, ends[start] + room + 1e-6, start) - 1, start + 1)
        if end < len(word):
            end = _after_mark(word, start, end)
        yield word[start:end], ends[end] - ends[start]
        start = end


def _after_mark(word: str, start: int, end: int) -> int:
    near = start + (end - start) // 2
    return max(word.rfind(mark, near, end) + 1 for mark in _BREAK_AFTER) or end
