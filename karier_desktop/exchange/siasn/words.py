"""The spellings a SIASN file may use, from resources/siasn: headings, words for codes, old titles of teachers."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from karier_desktop.paths import resources
from karier_desktop.rules.text import normal


@dataclass(frozen=True)
class Headings:
    """Which headings mean which field, in order of preference; what the fields are called; headings not kept."""

    fields: Mapping[str, tuple[str, ...]]
    labels: Mapping[str, str]
    without_place: frozenset[str]


@cache
def headings() -> Headings:
    """The headings of the export and of lists made from it, in their compared form."""
    data = _load("headings")
    fields: Mapping[str, Mapping[str, Any]] = data["fields"]
    return Headings(
        fields={name: tuple(map(normal, field["headings"])) for name, field in fields.items()},
        labels={name: str(field["label"]) for name, field in fields.items()},
        without_place=frozenset(map(normal, data["without_place"])),
    )


@cache
def codes_of(field: str) -> Mapping[str, str]:
    """Code by word, for a field that knows more spellings than its table."""
    spellings: Mapping[str, Iterable[str]] = _load("words")[field]
    return {word: code for code, words in spellings.items() for word in words}


@cache
def marks_of(kind: str) -> tuple[str, ...]:
    """Words that tell `pppk`, `pns` or `part_time` inside a longer text."""
    return tuple(_load("words")[kind])


def mentions(kind: str, text: str) -> bool:
    """Does the text hold one of those words, as whole words?"""
    return any(f" {word} " in f" {text} " for word in marks_of(kind))


def teacher_title(title: str, golongan: str) -> str:
    """Today's name for an old title of a teacher; empty when the title is none or the golongan leaves it open."""
    rows = _teacher_titles().get(_tingkat(normal(title)), ())
    return next((becomes for grades, becomes in rows if not grades or golongan in grades), "")


@cache
def _teacher_titles() -> Mapping[str, list[tuple[frozenset[str], str]]]:
    found: dict[str, list[tuple[frozenset[str], str]]] = {}
    for title, grades, becomes in _load("teacher_titles")["rows"]:
        found.setdefault(title, []).append((frozenset(grades), becomes))
    return found


def _tingkat(text: str) -> str:
    words = text.split()
    if len(words) > 1 and words[-2] in {"TK", "TINGKAT"} and words[-1] in {"I", "1"}:
        words[-2:] = ["TINGKAT", "I"]
    return " ".join(words)


def _load(name: str) -> Any:
    return json.loads((resources() / "siasn" / f"{name}.json").read_text(encoding="utf-8"))
