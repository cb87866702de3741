"""Golongan and pangkat (domain.md 2.1, 2.4; PP 99/2000 jo. PP 12/2002).

A golongan is stored by its name, `III/a` for a PNS and `IX` for a PPPK, because the codes 11 to 14 mean I/a-I/d for
the one and XI-XIV for the other (siasn.md 5.1): the kind of employee decides first, then the code.
"""

import re
from datetime import date

from karier_desktop.rules.book import Row, RuleBook
from karier_desktop.rules.text import normal

_PNS_GRADE = re.compile(r"\b(IV|III|II|I)\s*/?\s*([A-E])\b")


def grade_row(book: RuleBook, golongan: str, on_date: date) -> Row | None:
    """The rule row of a golongan."""
    return book.row("golongan", golongan, on_date)


def grade_order(book: RuleBook, golongan: str, on_date: date) -> int:
    """Place among the grades of the same kind of employee, 1 the lowest; 0 when unknown."""
    row = grade_row(book, golongan, on_date)
    return row.whole("order") if row else 0


def rank_name(book: RuleBook, golongan: str, on_date: date) -> str:
    """The pangkat of a PNS (`Penata Muda`); empty for a PPPK, who has none."""
    row = grade_row(book, golongan, on_date)
    return row.text("rank_name") if row else ""


def grade_group(golongan: str) -> str:
    """The golongan without its room: `III` of `III/a`."""
    return golongan.split("/")[0]


def grade_from_code(book: RuleBook, code: str, employee_type: str, on_date: date) -> str:
    """The golongan of a BKN code (`31`, `09`) for that kind of employee; empty when unknown."""
    plain = code.strip().lstrip("0")
    return next((r.key for r in _rows(book, employee_type, on_date) if r.text("code") == plain), "")


def read_grade(book: RuleBook, text: str, employee_type: str, on_date: date) -> str:
    """The golongan in what people write (`III d`, `Penata Tk. I (III/d)`, `Golongan IX`); empty when unclear."""
    if employee_type == "PNS":
        found = _PNS_GRADE.search(normal(text))
        label = f"{found[1]}/{found[2].lower()}" if found else ""
        return label if grade_row(book, label, on_date) else ""
    words = set(normal(text).split())
    labels = [r.key for r in _rows(book, employee_type, on_date) if r.key in words]
    return labels[0] if len(labels) == 1 else ""


def next_grade(book: RuleBook, golongan: str, on_date: date) -> str:
    """The golongan one step up; empty at the top."""
    row = grade_row(book, golongan, on_date)
    if row is None:
        return ""
    above = row.whole("order") + 1
    kind = row.text("employee_type")
    return next((r.key for r in _rows(book, kind, on_date) if r.whole("order") == above), "")


def _rows(book: RuleBook, employee_type: str, on_date: date) -> tuple[Row, ...]:
    return book.rows_where("golongan", "employee_type", employee_type, on_date)
