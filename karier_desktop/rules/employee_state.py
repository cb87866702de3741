"""The one word on a person in the list: what a clerk has to act on first, or that all is well."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from karier_desktop.rules.agenda_career import contract_matter, increment_matter
from karier_desktop.rules.agenda_item import place
from karier_desktop.rules.book import RuleBook
from karier_desktop.rules.dates_id import SHORT_MONTHS, long_date
from karier_desktop.rules.person import PersonFacts
from karier_desktop.rules.problem import Problem
from karier_desktop.rules.retirement import pension_of
from karier_desktop.rules.service_time import add_months

StateKind = Literal["done", "attention", "late", "information", "neutral"]
SOON = 12
"""Months before the pension in which the list names its day."""


@dataclass(frozen=True)
class EmployeeState:
    """A badge: kind and words. `quiet` is the normal state, `detail` says it at greater length."""

    kind: StateKind
    text: str
    quiet: bool = False
    detail: str = ""


@dataclass(frozen=True)
class StateFacts:
    """What the state of a person is judged by."""

    facts: PersonFacts
    status: str
    gaps: Sequence[Problem]
    flags: Sequence[str] = ()
    draft: bool = False


def state_of(book: RuleBook, person: StateFacts, today: date) -> EmployeeState:
    """The first of all that applies: `all_states` in order of urgency."""
    return all_states(book, person, today)[0]


def all_states(book: RuleBook, person: StateFacts, today: date) -> list[EmployeeState]:
    """Everything worth saying, the most urgent first; `Lengkap` when there is nothing."""
    found = [
        _left(person),
        _increment(book, person.facts, today),
        _contract(book, person.facts, today),
        _pension(book, person.facts, today),
        EmployeeState("attention", "Perlu diperiksa", detail=_and(person.flags)) if person.flags else None,
        EmployeeState("neutral", "Draf", detail="Ada isian yang belum disimpan") if person.draft else None,
        _gaps(person.gaps),
    ]
    return [state for state in found if state is not None] or [EmployeeState("done", "Lengkap", quiet=True)]


def _near(day: date) -> str:
    """`1 Mei`: the year goes without saying within twelve months."""
    return f"{day.day} {SHORT_MONTHS[day.month - 1]}"


def _left(person: StateFacts) -> EmployeeState | None:
    return None if person.facts.active else EmployeeState("neutral", "Tidak aktif", detail=person.status)


def _increment(book: RuleBook, facts: PersonFacts, today: date) -> EmployeeState | None:
    if not facts.active or facts.employee_type != "PNS":
        return None
    for matter in increment_matter(book, facts, today):
        item = place(matter, today)
        if item.group == "late":
            return EmployeeState("late", "KGB terlambat", detail=f"KGB {item.badge[0].lower()}{item.badge[1:]}")
    return None


def _contract(book: RuleBook, facts: PersonFacts, today: date) -> EmployeeState | None:
    if not facts.active or facts.employee_type != "PPPK" or facts.contract_end is None:
        return None
    for _ in contract_matter(book, facts, today):
        detail = f"Kontrak sampai {long_date(facts.contract_end)}"
        if facts.contract_end < today:
            return EmployeeState("late", "Kontrak habis", detail=detail)
        return EmployeeState("attention", f"Kontrak {_near(facts.contract_end)}", detail=detail)
    return None


def _pension(book: RuleBook, facts: PersonFacts, today: date) -> EmployeeState | None:
    begins = pension_of(book, facts, today) if facts.active and facts.employee_type == "PNS" else None
    if begins is None or begins > add_months(today, SOON):
        return None
    detail = f"TMT pensiun {long_date(begins)}"
    if begins <= today:
        return EmployeeState("late", "Melewati BUP", detail=detail)
    return EmployeeState("information", f"Pensiun {_near(begins)}", detail=detail)


def _gaps(gaps: Sequence[Problem]) -> EmployeeState | None:
    return EmployeeState("attention", "Belum lengkap", detail=_and([p.text for p in gaps])) if gaps else None


def _and(texts: Sequence[str]) -> str:
    return " ".join(texts)
