"""Pension: from when, and what is due on the way there (domain.md 3.6)."""

from dataclasses import dataclass
from datetime import date

from karier_desktop.rules.book import RuleBook
from karier_desktop.rules.person import PersonFacts
from karier_desktop.rules.position import retirement_age
from karier_desktop.rules.service_time import add_months


@dataclass(frozen=True)
class PensionStep:
    """A thing to do so many months before the pension begins."""

    months: int
    text: str
    due: date


def pension_date(birth: date, age: int) -> date:
    """TMT pensiun: the first day of the month after the one in which the age is reached."""
    return add_months(birth.replace(day=1), age * 12 + 1)


def pension_of(book: RuleBook, person: PersonFacts, on_date: date) -> date | None:
    """TMT pensiun of a PNS by the rules of that date; nothing when birth date or post are unknown."""
    age = retirement_age(book, person, on_date)
    if person.birth_date is None or age is None:
        return None
    return pension_date(person.birth_date, age)


def pension_steps(book: RuleBook, pension: date, on_date: date) -> tuple[PensionStep, ...]:
    """What is to be done before, with the day it is due, the earliest first."""
    rows = sorted(book.rows("pension_alert", on_date), key=lambda row: -row.whole("months"))
    return tuple(
        PensionStep(row.whole("months"), row.text("step"), add_months(pension, -row.whole("months"))) for row in rows
    )
