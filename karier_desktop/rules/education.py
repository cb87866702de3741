"""Levels of education (BKN codes) and how far a diploma carries (domain.md 2.2, 2.3)."""

from datetime import date

from karier_desktop.rules.book import Row, RuleBook
from karier_desktop.rules.text import squeezed


def education_code(text: str) -> str:
    """A BKN code as it is stored, without the leading zero that some files write (`05` and `5`)."""
    return text.strip().lstrip("0")


def education_order(book: RuleBook, code: str, on_date: date) -> int:
    """The higher, the further; 0 when unknown."""
    row = book.row("education_level", education_code(code), on_date)
    return row.whole("order") if row else 0


def read_education(book: RuleBook, text: str, on_date: date) -> str:
    """The code of a level written in words (`S-1/Sarjana`, `s1`, `SLTA`); empty when unclear."""
    wanted = squeezed(text)
    for table in ("education_level", "bkn_tingkat_pendidikan"):
        for row in book.rows(table, on_date):
            if wanted and wanted in {squeezed(str(value)) for value in row.values.values() if isinstance(value, str)}:
                return row.key
    return ""


def grade_limits(book: RuleBook, code: str, on_date: date) -> Row | None:
    """Start and ceiling of the golongan for a diploma: columns `start` and `ceiling` (PP 99/2000)."""
    return book.row("education_grade", education_code(code), on_date)
