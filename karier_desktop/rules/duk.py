"""Seniority list (DUK) in the fixed order of PP 15/1979, and why one stands before another (domain.md 12.1).

PPPK have no pangkat and are not on it. Whether PP 15/1979 still holds is not verified: the print is a working list.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import TypeAlias

from karier_desktop.rules.book import RuleBook
from karier_desktop.rules.dates_id import long_date, years_months
from karier_desktop.rules.education import education_order
from karier_desktop.rules.grade import grade_order
from karier_desktop.rules.person import PersonFacts
from karier_desktop.rules.position import post_rank
from karier_desktop.rules.service_time import total_service

SAME = "Semua ukuran sama; urutannya menurut nama."


@dataclass(frozen=True)
class Measure:
    """One key of the order: how a person is measured by it, and how that reads. Smaller stands first."""

    name: str
    sort: tuple[bool, int]
    shown: str


@dataclass(frozen=True)
class Place:
    """A line of the list. `reason` tells why this person stands before the next one; the last has none."""

    number: int
    person: PersonFacts
    service_months: int | None
    reason: str


_Teller: TypeAlias = Callable[[RuleBook, PersonFacts, date], tuple[int | None, str]]


def seniority(book: RuleBook, people: Iterable[PersonFacts], on_date: date) -> list[Place]:
    """The list on that date: PNS in service only, in order, each with the reason for its place."""
    measured = [(measures(book, p, on_date), p) for p in people if p.employee_type == "PNS" and p.active]
    measured.sort(key=lambda item: ([m.sort for m in item[0]], item[1].name.casefold(), item[1].nip, item[1].id))
    reasons = [_reason(one, other) for (one, _), (other, _) in pairwise(measured)]
    return [
        Place(number, person, total_service(person, on_date), reason)
        for number, ((_, person), reason) in enumerate(zip(measured, [*reasons, ""], strict=False), start=1)
    ]


def why_before(book: RuleBook, one: PersonFacts, other: PersonFacts, on_date: date) -> str:
    """Why the first stands before the second, in one sentence naming the measure that decides."""
    return _reason(measures(book, one, on_date), measures(book, other, on_date))


def measures(book: RuleBook, person: PersonFacts, on_date: date) -> tuple[Measure, ...]:
    """The ten measures of PP 15/1979 in their order; what is not in the file comes after everything that is."""
    told = ((name, *teller(book, person, on_date)) for name, teller in _ORDER)
    return tuple(
        Measure(name, (value is None, value or 0), shown if value is not None else "belum diisi")
        for name, value, shown in told
    )


def _reason(one: tuple[Measure, ...], other: tuple[Measure, ...]) -> str:
    for ours, theirs in zip(one, other, strict=True):
        if ours.sort != theirs.sort:
            return f"{ours.name}: {ours.shown}, berikutnya {theirs.shown}."
    return SAME


def _rank(book: RuleBook, person: PersonFacts, on_date: date) -> tuple[int | None, str]:
    order = grade_order(book, person.golongan, on_date)
    return (-order if order else None), person.golongan


def _post(book: RuleBook, person: PersonFacts, on_date: date) -> tuple[int | None, str]:
    return post_rank(book, person.post, on_date), person.post.name or "tanpa jabatan"


def _service(book: RuleBook, person: PersonFacts, on_date: date) -> tuple[int | None, str]:
    months = total_service(person, on_date)
    return (None, "") if months is None else (-months, years_months(months))


def _leadership(book: RuleBook, person: PersonFacts, on_date: date) -> tuple[int | None, str]:
    row = book.row("leadership_training", person.leadership, on_date) if person.leadership else None
    return (0, "belum pernah") if row is None else (-row.whole("order"), row.text("name"))


def _education(book: RuleBook, person: PersonFacts, on_date: date) -> tuple[int | None, str]:
    order = education_order(book, person.education, on_date)
    return (-order if order else None), book.label("education_level", person.education, on_date)


def _graduated(book: RuleBook, person: PersonFacts, on_date: date) -> tuple[int | None, str]:
    return person.graduation_year, str(person.graduation_year)


def _day(pick: Callable[[PersonFacts], date | None]) -> _Teller:
    def tell(book: RuleBook, person: PersonFacts, on_date: date) -> tuple[int | None, str]:
        day = pick(person)
        return (None, "") if day is None else (day.toordinal(), long_date(day))

    return tell


_ORDER: tuple[tuple[str, _Teller], ...] = (
    ("Golongan lebih tinggi", _rank),
    ("TMT pangkat lebih awal", _day(lambda p: p.rank_since)),
    ("Jabatan lebih tinggi", _post),
    ("TMT jabatan lebih awal", _day(lambda p: p.post.since)),
    ("Masa kerja lebih lama", _service),
    ("Latihan jabatan lebih tinggi", _leadership),
    ("Latihan jabatan lebih dahulu", _day(lambda p: p.leadership_on)),
    ("Pendidikan lebih tinggi", _education),
    ("Lulus lebih dahulu", _graduated),
    ("Usia lebih tua", _day(lambda p: p.birth_date)),
)
