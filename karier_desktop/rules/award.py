"""Satyalancana Karya Satya for 10, 20 and 30 years of unbroken service (domain.md 3.5; PP 25/1994, PP 35/2010)."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from karier_desktop.rules.book import Row, RuleBook
from karier_desktop.rules.person import PersonFacts
from karier_desktop.rules.service_time import add_months


@dataclass(frozen=True)
class MedalDue:
    """The next class of the medal: when it is reached, and from which day the years are counted."""

    key: str
    name: str
    due: date
    counted_from: date
    basis: str

    def reached(self, on_date: date) -> bool:
        """May it be proposed on that date?"""
        return self.due <= on_date


def next_medal(book: RuleBook, person: PersonFacts, received: Collection[str], on_date: date) -> MedalDue | None:
    """The lowest class not yet received; nothing for a PPPK, without TMT CPNS, or when all three were received.

    Years outside the PNS do not count. After a sedang or berat sanction or unpaid leave the count starts again: that
    is how offices read it, not the wording of the rule.
    """
    start = _counted_from(book, person, on_date)
    if start is None:
        return None
    classes = sorted(book.rows("slks", on_date), key=lambda row: row.whole("years"))
    highest = max((row.whole("years") for row in classes if row.key in received), default=0)
    row = next((row for row in classes if row.whole("years") > highest), None)
    return _due(row, start) if row else None


def _due(row: Row, start: date) -> MedalDue:
    return MedalDue(row.key, row.text("name"), add_months(start, row.whole("years") * 12), start, row.legal_basis)


def _counted_from(book: RuleBook, person: PersonFacts, on_date: date) -> date | None:
    if person.appointed_on is None or person.employee_type != "PNS":
        return None
    breaks = [leave.end for leave in person.unpaid_leave]
    for sanction in person.sanctions:
        effect = book.row("discipline_effect", f"slks:{sanction.level}", on_date)
        if effect and effect.flag("blocks") and sanction.start:
            breaks.append(sanction.end or sanction.start)
    return max([person.appointed_on, *breaks])
