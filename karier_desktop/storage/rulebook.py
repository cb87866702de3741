"""Reads the rules shipped in resources/rules and puts an office's own rows before them."""

import json
from collections.abc import Iterable
from functools import cache

from karier_desktop.paths import resources
from karier_desktop.rules.book import Row, RuleBook, read_document


def rule_book(office: Iterable[Row] = ()) -> RuleBook:
    """The book of rules; `office` are this office's own rows (table rule_override), which come first."""
    own = tuple(office)
    return RuleBook(_shipped_rows(), own) if own else _shipped_book()


@cache
def _shipped_book() -> RuleBook:
    return RuleBook(_shipped_rows())


@cache
def _shipped_rows() -> tuple[Row, ...]:
    files = sorted((resources() / "rules").glob("*.json"))
    return tuple(row for file in files for row in read_document(json.loads(file.read_text(encoding="utf-8"))))
