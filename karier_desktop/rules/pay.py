"""Base pay and the periodic increment (KGB): domain.md 3.3; PP 7/1977 Ps. 5, 11-13, PP 5/2024.

Pay rises when MKG reaches the next step of the pay table, so the table itself tells the date.
"""

from dataclasses import dataclass
from datetime import date
from operator import itemgetter

from karier_desktop.rules.book import Row, RuleBook
from karier_desktop.rules.person import PersonFacts
from karier_desktop.rules.service_time import add_months, counted_months


@dataclass(frozen=True)
class Increment:
    """A KGB that is due: from which day, at how many years of MKG, the new pay, and when the letter must be out."""

    due: date
    step_years: int
    pay: int
    letter_by: date
    basis: str


def pay_step(book: RuleBook, golongan: str, service_months: int, on_date: date) -> Row | None:
    """The pay row reached with that MKG; nothing below the first step or without a table for that date."""
    reached = [row for row in _steps(book, golongan, on_date) if row.whole("years") * 12 <= service_months]
    return max(reached, key=lambda row: row.whole("years"), default=None)


def base_pay(
    book: RuleBook, golongan: str, service_months: int, on_date: date, *, probation: bool = False
) -> int | None:
    """Base pay in whole rupiah; a CPNS gets the share of PP 7/1977 Ps. 5."""
    row = pay_step(book, golongan, service_months, on_date)
    if row is None:
        return None
    percent = book.need("pay_rule", "cpns", on_date).whole("percent") if probation else 100
    return row.whole("pay") * percent // 100


def pay_range(book: RuleBook, golongan: str, on_date: date) -> tuple[int, int] | None:
    """Lowest and highest base pay of a PPPK of that golongan."""
    row = book.row("pppk_pay", golongan, on_date)
    return (row.whole("lowest"), row.whole("highest")) if row else None


def next_increment(book: RuleBook, person: PersonFacts, on_date: date) -> Increment | None:
    """The next KGB of a PNS; nothing at the last step or without TMT and MKG of an SK.

    Where the office enters KGB, one that was due and never entered is the next, however late. Where none was ever
    entered (a file that only came from SIASN), those before today are taken as given. Unpaid leave puts a step off.
    """
    entered = person.pay_since is not None
    since, months = _last_decision(person)
    if since is None or months is None:
        return None
    ahead = [(row.whole("years") * 12 - months, row) for row in _steps(book, person.golongan, on_date)]
    for left, row in sorted((step for step in ahead if step[0] > 0), key=itemgetter(0)):
        due = _reached(person, since, left)
        if entered or due >= on_date:
            return _increment(book, row, due, on_date)
    return None


def _last_decision(person: PersonFacts) -> tuple[date | None, int | None]:
    """The later of the last KGB and the last SK pangkat: from when, with how much MKG."""
    if person.pay_since is None or (person.rank_since is not None and person.rank_since > person.pay_since):
        return person.rank_since, person.grade_service_months
    return person.pay_since, person.pay_service_months


def _increment(book: RuleBook, row: Row, due: date, on_date: date) -> Increment:
    lead = book.need("agenda_lead", "kgb_letter", on_date).whole("months")
    basis = book.need("pay_rule", "kgb", on_date).legal_basis
    return Increment(due, row.whole("years"), row.whole("pay"), add_months(due, -lead), basis)


def _reached(person: PersonFacts, since: date, months: int) -> date:
    due = add_months(since, months)
    while (short := months - counted_months(since, due, person.unpaid_leave)) > 0:
        due = add_months(due, short)
    return due


def _steps(book: RuleBook, golongan: str, on_date: date) -> tuple[Row, ...]:
    return book.rows_where("pns_pay", "golongan", golongan, on_date)
