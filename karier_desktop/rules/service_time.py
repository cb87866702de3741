"""Service time in whole months (domain.md 3.4): MKS from CPNS on, MKG in the golongan with its deductions.

Periods of unpaid leave (CLTN) do not count.
"""

from collections.abc import Iterable
from datetime import date

from karier_desktop.rules.book import RuleBook
from karier_desktop.rules.grade import grade_group
from karier_desktop.rules.person import PersonFacts, Span


def months_between(start: date, end: date) -> int:
    """Whole months from one day to another; 0 when the second does not lie later."""
    months = (end.year - start.year) * 12 + end.month - start.month - (end.day < start.day)
    return max(0, months)


def add_months(day: date, months: int) -> date:
    """The same day some months later (or earlier); the last day of a shorter month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, _days_in(year, month + 1)))


def counted_months(start: date, end: date, unpaid: Iterable[Span] = ()) -> int:
    """Whole months of service between two days, without the unpaid leave that lies between them."""
    lost = sum(months_between(max(start, leave.start), min(end, leave.end)) for leave in unpaid)
    return max(0, months_between(start, end) - lost)


def total_service(person: PersonFacts, on_date: date) -> int | None:
    """MKS: from TMT CPNS, plus recognised earlier service (PMK); nothing when TMT CPNS is unknown."""
    if person.appointed_on is None:
        return None
    return person.recognised_months + counted_months(person.appointed_on, on_date, person.unpaid_leave)


def grade_service(person: PersonFacts, on_date: date) -> int | None:
    """MKG: what the last SK states, plus the months since; nothing when the SK's figures are unknown."""
    if person.rank_since is None or person.grade_service_months is None:
        return None
    return person.grade_service_months + counted_months(person.rank_since, on_date, person.unpaid_leave)


def after_promotion(book: RuleBook, months: int, old: str, new: str, on_date: date) -> int:
    """MKG right after a promotion: six years less from I to II, five less from II to III, never below 0."""
    row = book.row("golongan_crossing", f"{grade_group(old)}:{grade_group(new)}", on_date)
    return max(0, months - row.whole("deduct_months")) if row else months


def _days_in(year: int, month: int) -> int:
    following = date(year + month // 12, month % 12 + 1, 1)
    return (following - date(year, month, 1)).days
