"""How a career went: ranks at the dates the rules allow, posts that fit them, increments at the steps of pay."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

from karier_desktop.rules.book import RuleBook
from karier_desktop.rules.grade import grade_order, next_grade
from karier_desktop.rules.promotion import next_period
from karier_desktop.rules.service_time import add_months, after_promotion, months_between

WAITS = (48, 48, 48, 48, 49, 50, 54)
PAY_TABLE = date(2024, 1, 1)
"""The first day of the pay table shipped with the program; earlier pay is worked out from the raises since."""
RAISES = ((date(2024, 1, 1), 100), (date(2019, 3, 1), 108), (date(2015, 6, 1), 113))


@dataclass(frozen=True)
class Rank:
    """A golongan from a day on, with the service time in it (MKG) and the kind of promotion."""

    golongan: str
    since: date
    kind: str
    months: int


@dataclass(frozen=True)
class Post:
    """A post from a day on. `unit` is the key of a unit of the plan, or empty with `elsewhere` in words."""

    name: str
    kind: str
    since: date
    unit: str = ""
    elsewhere: str = ""
    level: str = ""
    echelon: str = ""


@dataclass(frozen=True)
class Raise:
    """A periodic increment."""

    since: date
    golongan: str
    months: int
    old_pay: int | None
    new_pay: int | None


def first_of(day: date) -> date:
    """The first day of that month."""
    return day.replace(day=1)


def ranks(rng: random.Random, book: RuleBook, start: Rank, ceiling: str, today: date, kind: str = "101") -> list[Rank]:
    """From the appointment on, one step every four years or a little more, up to the ceiling."""
    made, top = [start], grade_order(book, ceiling, today)
    while True:
        now = made[-1]
        day = next_period(book, add_months(now.since, rng.choice(WAITS)))
        new = next_grade(book, now.golongan, today)
        if day is None or day > today or not new or grade_order(book, new, today) > top:
            return made
        served = now.months + months_between(now.since, day)
        months = after_promotion(book, served, now.golongan, new, day)
        made.append(Rank(new, day, kind, months))


def adjusted(book: RuleBook, before: Rank, golongan: str, day: date) -> Rank:
    """The rank after a higher diploma was recognised (penyesuaian ijazah)."""
    months = before.months + months_between(before.since, day)
    return Rank(golongan, day, "203", after_promotion(book, months, before.golongan, golongan, day))


def level_of(book: RuleBook, category: str, golongan: str, day: date) -> str:
    """The level of a functional post that goes with a golongan; the lowest for those below all of them."""
    rows = [row for row in book.rows("functional_level", day) if row.text("category") == category]
    fitting = (row.key for row in rows if golongan in row.many("golongan"))
    return next(fitting, "terampil" if category == "keterampilan" else rows[0].key)


def functional_posts(
    rng: random.Random, book: RuleBook, name: str, category: str, steps: Sequence[Rank], unit: str
) -> list[Post]:
    """The levels of a functional post, each from about the day of the rank that it goes with."""
    made: list[Post] = []
    for step in steps:
        level = level_of(book, category, step.golongan, step.since)
        if made and made[-1].level == level:
            continue
        since = add_months(step.since, -rng.randint(0, 2)) if made else step.since
        title = f"{name} {book.label('functional_level', level, step.since)}"
        made.append(Post(title, "jf", since, unit, level=level))
    return made


def increments(book: RuleBook, steps: Sequence[Rank], today: date, first_year: int) -> list[Raise]:
    """Every increment since a year whose letter has left the office: two months before it counts."""
    horizon = add_months(today, 2)
    made = []
    for step, following in zip(steps, [*steps[1:], None], strict=True):
        until = following.since if following else horizon
        for due, months in _steps_due(book, step):
            if due.year >= first_year and due < until:
                old, new = pay_at(book, step.golongan, months - 1, due), pay_at(book, step.golongan, months, due)
                made.append(Raise(due, step.golongan, months, old, new))
    return made


def pay_at(book: RuleBook, golongan: str, months: int, day: date) -> int | None:
    """Base pay on that day; nothing for days so old that the raises since are not known here."""
    pay = next((pay for years, pay in reversed(_pay_steps(book, golongan)) if years * 12 <= months), None)
    share = next((share for since, share in RAISES if day >= since), None)
    if pay is None or share is None:
        return None
    return pay if share == 100 else pay * 100 // share // 100 * 100


@cache
def _pay_steps(book: RuleBook, golongan: str) -> tuple[tuple[int, int], ...]:
    """(years of MKG, pay), upwards."""
    rows = (row for row in book.rows("pns_pay", PAY_TABLE) if row.text("golongan") == golongan)
    return tuple(sorted((row.whole("years"), row.whole("pay")) for row in rows))


def _steps_due(book: RuleBook, step: Rank) -> Iterator[tuple[date, int]]:
    for years, _ in _pay_steps(book, step.golongan):
        if years * 12 > step.months:
            yield add_months(step.since, years * 12 - step.months), years * 12
