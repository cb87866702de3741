"""The present state of many people at once, after histories of theirs came from elsewhere."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import Row, select
from sqlalchemy.orm import Session

from karier_desktop.models import Education, Employee, PositionHistory, RankHistory
from karier_desktop.queries.exchange.places import among
from karier_desktop.rules.career import held_position, highest_education, newest_rank
from karier_desktop.rules.grade import grade_order
from karier_desktop.rules.listing import employee_search_text, sort_name
from karier_desktop.storage import bulk
from karier_desktop.storage.database import rules, today

CHUNK = 2000
Rows = Mapping[UUID, list[Row[Any]]]

_NAMED = ("name", "front_title", "back_title", "nip", "old_nip")
_STATE = (
    *("golongan", "golongan_order", "rank_since", "grade_service_months"),
    *("position", "position_kind", "functional_level", "echelon", "position_since"),
    *("education_level", "education", "graduation_year", "search_text", "sort_name"),
)
_PERSON = select(*(getattr(Employee, name) for name in ("id", "version", *_NAMED, *_STATE)))
_RANKS = select(
    RankHistory.employee_id,
    RankHistory.id,
    RankHistory.golongan,
    RankHistory.effective_date,
    RankHistory.grade_service_months,
)
_POSTS = select(
    PositionHistory.employee_id,
    PositionHistory.id,
    PositionHistory.position,
    PositionHistory.position_kind,
    PositionHistory.functional_level,
    PositionHistory.echelon,
    PositionHistory.effective_date,
    PositionHistory.end_date,
)
_SCHOOLS = select(Education.employee_id, Education.id, Education.level, Education.name, Education.graduation_year)


def refresh_many(session: Session, people: Collection[str]) -> int:
    """Write what services/career.py writes for one person; returns for how many something differed."""
    keys = sorted(people)
    return sum(_refresh(session, keys[start : start + CHUNK]) for start in range(0, len(keys), CHUNK))


def _refresh(session: Session, keys: list[str]) -> int:
    session.flush()
    ranks = _rows(session, _RANKS, RankHistory, keys)
    posts = _rows(session, _POSTS, PositionHistory, keys)
    schools = _rows(session, _SCHOOLS, Education, keys)
    teller = _Teller(session)
    changed = []
    for person in session.execute(_PERSON.where(among(session, Employee.id, keys))):
        state = teller.state(person, ranks[person.id], posts[person.id], schools[person.id])
        differs = {name: value for name, value in state.items() if value != getattr(person, name)}
        if differs:
            changed.append({"id": person.id, "version": person.version, **differs})
    return bulk.update(session, Employee, changed)


def _rows(session: Session, query: Any, model: Any, keys: list[str]) -> Rows:
    found: dict[UUID, list[Row[Any]]] = defaultdict(list)
    for row in session.execute(query.where(among(session, model.employee_id, keys), model.deleted_at.is_(None))):
        found[row.employee_id].append(row)
    return found


class _Teller:
    """Knows the order of ranks and schools of today."""

    def __init__(self, session: Session) -> None:
        self._rules, self._today = rules(session), today(session)
        self._levels = {row.key: row.whole("order") for row in self._rules.rows("education_level", self._today)}
        self._orders: dict[str, int] = {}

    def state(
        self, person: Row[Any], ranks: list[Row[Any]], posts: list[Row[Any]], schools: list[Row[Any]]
    ) -> dict[str, Any]:
        rank, post = newest_rank(ranks), held_position(posts, self._today)
        school = highest_education(schools, self._levels)
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
