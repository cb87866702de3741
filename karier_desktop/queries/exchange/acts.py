"""Who wrote what and when: every version belongs to an act, of this office or told by another one."""

from bisect import bisect_right
from collections.abc import Iterable
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from karier_desktop.models import Account
from karier_desktop.models.exchange import ForeignAct
from karier_desktop.models.journal import ChangeSet


class Act(NamedTuple):
    """One save: the versions `first` to `last` of a sesi (its local number)."""

    sesi: int
    first: int
    last: int
    who: str
    at: datetime
    label: str


class ActBook:
    """Looks acts up; those of one sesi are read once."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._known: dict[int, list[Act]] = {}
        self._last: dict[int, Act] = {}

    def find(self, sesi: int, n: int) -> Act | None:
        """The act that made this version; nothing when nobody told of it."""
        last = self._last.get(sesi)
        if last is not None and last.first <= n <= last.last:
            return last
        acts = self._known.get(sesi)
        if acts is None:
            acts = self._known[sesi] = sorted(self._read(sesi), key=lambda act: act.first)
        place = bisect_right(acts, n, key=lambda act: act.first) - 1
        if place < 0 or acts[place].last < n:
            return None
        self._last[sesi] = acts[place]
        return acts[place]

    def _read(self, sesi: int) -> Iterable[Act]:
        own = (
            select(
                ChangeSet.cn_from, ChangeSet.cn_to, Account.full_name, Account.username, ChangeSet.at, ChangeSet.label
            )
            .outerjoin(Account, Account.id == ChangeSet.actor)
            .where(ChangeSet.sesi_idx == sesi)
        )
        for first, last, full_name, username, at, label in self._session.execute(own):
            yield Act(sesi, first, last, full_name or username or "", at, label)
        told = select(ForeignAct.n_from, ForeignAct.n_to, ForeignAct.author, ForeignAct.at, ForeignAct.label)
        for first, last, author, at, label in self._session.execute(told.where(ForeignAct.sesi_idx == sesi)):
            yield Act(sesi, first, last, author, at, label)
