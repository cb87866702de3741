"""The present state of a person, as the columns of Employee that lists show."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from karier_desktop.exchange.siasn.known import KnownPost, KnownRank, KnownSchool
from karier_desktop.rules.book import RuleBook
from karier_desktop.rules.career import held_position, highest_education, newest_rank
from karier_desktop.rules.education import education_order
from karier_desktop.rules.grade import grade_order
from karier_desktop.rules.listing import employee_search_text, sort_name


class PresentState(NamedTuple):
    """Columns of Employee that follow from the histories."""

    golongan: str
    golongan_order: int
    rank_since: date | None
    grade_service_months: int | None
    position: str
    position_kind: str
    functional_level: str
    echelon: str
    position_since: date | None
    education_level: str
    education: str
    graduation_year: int | None


def state_of(
    ranks: Sequence[KnownRank], posts: Sequence[KnownPost], schools: Sequence[KnownSchool], book: RuleBook, today: date
) -> PresentState:
    """The state these histories lead to."""
    rank, post = newest_rank(ranks), held_position(posts, today)
    school = highest_education(schools, {row.level: education_order(book, row.level, today) for row in schools})
    return PresentState(
        golongan=rank.golongan if rank else "",
        golongan_order=grade_order(book, rank.golongan, today) if rank else 0,
        rank_since=rank.effective_date if rank else None,
        grade_service_months=rank.grade_service_months if rank else None,
        position=post.position if post else "",
        position_kind=post.position_kind if post else "",
        functional_level=post.functional_level if post else "",
        echelon=post.echelon if post else "",
        position_since=post.effective_date if post else None,
        education_level=school.level if school else "",
        education=school.name if school else "",
        graduation_year=school.graduation_year if school else None,
    )


def listing_of(employee: Mapping[str, Any]) -> dict[str, str]:
    """The line a person is found by, and the one that sorts."""
    names = ("name", "front_title", "back_title", "nip", "old_nip", "position")
    return {
        "search_text": employee_search_text(*(employee.get(name, "") for name in names)),
        "sort_name": sort_name(employee["name"]),
    }
