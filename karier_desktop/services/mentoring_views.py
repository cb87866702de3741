"""What the screens of mentoring read: the list a page at a time, one pair, the figures on the filters."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from karier_desktop.queries.mentoring import (
    PairFacts,
    PairFilter,
    PairRow,
    count_pairs,
    find_pairs,
    pair_facts,
    pair_ids,
)
from karier_desktop.storage.database import rules, today

STATES = ("", "usulan", "ditetapkan", "berjalan", "selesai", "diam")
"""What the chips filter by; `diam`: at work without a meeting for a while."""


@dataclass(frozen=True)
class PairOverview:
    """How many pairs there are in each state, after how many days a pair is called silent, and words for the kinds."""

    today: date
    idle_days: int
    counts: Mapping[str, int]
    kinds: Mapping[str, str]


def wordings(session: Session) -> PairOverview:
    """What a screen needs to be made: nothing is counted yet."""
    day, book = today(session), rules(session)
    idle = book.need("agenda_lead", "mentoring_idle", day).whole("days")
    kinds = {row.key: row.text("name") for row in book.rows("mentoring_type", day)}
    return PairOverview(day, idle, dict.fromkeys(STATES, 0), kinds)


def overview(session: Session) -> PairOverview:
    """The same with the figures on the chips."""
    known = wordings(session)
    wanted = [PairFilter(state=state, idle_days=known.idle_days) for state in STATES]
    return replace(known, counts={one.state: count_pairs(session, one, known.today) for one in wanted})


def list_pairs(session: Session, wanted: PairFilter, start: int, stop: int) -> list[PairRow]:
    """Rows of the list from `start` to before `stop`."""
    return find_pairs(session, rules(session), _with_idle(session, wanted), today(session), stop - start, start)


def count(session: Session, wanted: PairFilter) -> int:
    """How many pairs match."""
    return count_pairs(session, _with_idle(session, wanted), today(session))


def ids(session: Session, wanted: PairFilter) -> list[UUID]:
    """Their ids in the order of the list."""
    return pair_ids(session, _with_idle(session, wanted), today(session))


def view(session: Session, pair_id: UUID) -> PairFacts | None:
    """One pair for the pane; None when it is gone."""
    return pair_facts(session, rules(session), pair_id, today(session))


def _with_idle(session: Session, wanted: PairFilter) -> PairFilter:
    """After how many days a pair is silent stands in the rules, not in the filter."""
    days = rules(session).need("agenda_lead", "mentoring_idle", today(session)).whole("days")
    return replace(wanted, idle_days=days)
