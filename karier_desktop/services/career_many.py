"""The present state of many people at once, after histories of theirs came from elsewhere."""

from collections.abc import Collection
from typing import Any

from sqlalchemy import Row
from sqlalchemy.orm import Session

from karier_desktop.models import Employee
from karier_desktop.queries import career_state
from karier_desktop.rules.grade import grade_order
from karier_desktop.rules.listing import employee_search_text, sort_name
from karier_desktop.storage import derived
from karier_desktop.storage.database import rules, today

CHUNK = 5000
_STATE = sorted(Employee.__derived__)


def refresh_many(session: Session, people: Collection[str]) -> int:
    """Write what services/career.py writes for one person; returns for how many something differed."""
    keys = sorted(people)
    return sum(_refresh(session, keys[start : start + CHUNK]) for start in range(0, len(keys), CHUNK))


def _refresh(session: Session, keys: list[str]) -> int:
    session.flush()
    teller = _Teller(session, keys)
    changed = []
    for person in career_state.persons(session, keys, _STATE):
        state = teller.state(person)
        if any(getattr(person, name) != value for name, value in state.items()):
            changed.append({"id": person.id, **state})
    derived.write(session, Employee, changed)
    return len(changed)


class _Teller:
    """Knows what people are now, and the order of ranks."""

    def __init__(self, session: Session, keys: list[str]) -> None:
        self._rules, self._today = rules(session), today(session)
        levels = {row.key: row.whole("order") for row in self._rules.rows("education_level", self._today)}
        self._ranks = career_state.ranks(session, keys)
        self._posts = career_state.posts(session, keys, self._today)
        self._schools = career_state.schools(session, keys, levels)
        self._orders: dict[str, int] = {}

    def state(self, person: Row[Any]) -> dict[str, Any]:
        """The derived columns of one person."""
        rank, post, school = (found.get(person.id) for found in (self._ranks, self._posts, self._schools))
        golongan, position = rank.golongan if rank else "", post.position if post else ""
        return {
            "golongan": golongan,
            "golongan_order": self._order(golongan),
            "rank_since": rank.effective_date if rank else None,
            "grade_service_months": rank.grade_service_months if rank else None,
            "position": position,
            "position_kind": post.position_kind if post else "",
            "functional_level": post.functional_level if post else "",
            "echelon": post.echelon if post else "",
            "position_since": post.effective_date if post else None,
            "education_level": school.level if school else "",
            "education": school.name if school else "",
            "graduation_year": school.graduation_year if school else None,
            "search_text": employee_search_text(
                person.name, person.front_title, person.back_title, person.nip, person.old_nip, position
            ),
            "sort_name": sort_name(person.name),
        }

    def _order(self, golongan: str) -> int:
        if golongan not in self._orders:
            self._orders[golongan] = grade_order(self._rules, golongan, self._today)
        return self._orders[golongan]
