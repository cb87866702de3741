"""The periods in which performance is evaluated: month, quarter, half year, year (PermenPANRB 6/2022)."""

from dataclasses import dataclass
from datetime import date, timedelta

from karier_desktop.rules.book import RuleBook
from karier_desktop.rules.dates_id import date_span, month_year, roman

YEARLY = "tahunan"


@dataclass(frozen=True)
class Period:
    """The period being appraised: kind of table appraisal_period, first and last day."""

    kind: str
    start: date
    end: date

    @property
    def text(self) -> str:
        """The span in words."""
        return date_span(self.start, self.end)


def periods_of(book: RuleBook, kind: str, year: int) -> tuple[Period, ...]:
    """The periods of that kind in a year, in order: one for the year, four quarters, twelve months."""
    row = book.row("appraisal_period", kind, date(year, 12, 31))
    months = row.whole("months") if row else 12
    starts = range(1, 13, months)
    return tuple(Period(kind, date(year, first, 1), _before(year, first + months)) for first in starts)


def period_name(book: RuleBook, period: Period) -> str:
    """`2025`, `Semester I 2025`, `Triwulan IV 2025`, `Maret 2025`."""
    row = book.row("appraisal_period", period.kind, period.end)
    months = row.whole("months") if row else 12
    if months == 12 or row is None:
        return str(period.start.year)
    if months == 1:
        return month_year(period.start)
    return f"{row.text('name')} {roman((period.start.month - 1) // months + 1)} {period.start.year}"


def end_of_kind(book: RuleBook, kind: str, start: date) -> date | None:
    """The last day of a period of that kind that begins on that day, at most the last day of the year."""
    row = book.row("appraisal_period", kind, start)
    if row is None:
        return None
    return min(_before(start.year, start.month + row.whole("months")), date(start.year, 12, 31))


def _before(year: int, month: int) -> date:
    """The day before a month begins; month 13 is January of the next year."""
    return date(year + (month - 1) // 12, (month - 1) % 12 + 1, 1) - timedelta(days=1)
