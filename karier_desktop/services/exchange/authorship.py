"""Is what comes in under our own name ours? An office below us may bring back what we lost, and make nothing up.

An edit of this copy that is new here was made in a life that a restored backup took away, or never. Numbers that stand
for saves made in this life were given to rows that lie here: what else comes under them is made up. Of others the sesi
must be one that was lost as a whole, which its signature proves, or the save one that we sealed when we told of it.
"""

from collections.abc import Iterable, Mapping
from functools import cached_property

from sqlalchemy import select
from sqlalchemy.orm import Session

from karier_desktop.models.exchange import ReplicaSesi
from karier_desktop.queries.exchange import trust
from karier_desktop.services.exchange.saves import Save, Saves, own_saves
from karier_desktop.services.exchange.wording import made_up

Raw = tuple[int, int]
"""A version by the number its sesi has here."""


class Authorship:
    """Looks our own numbers up; asks the database only once an office below us names us as author."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.why: dict[str, str] = {}
        """What is to be said of a row that was refused, by its key."""

    def refused(self, sender: str, fresh: Mapping[str, Iterable[Raw]]) -> set[str]:
        """The rows, by key, with a version made up in our name; `fresh` are the versions that are new here."""
        found = {pk for pk, versions in fresh.items() if any(self._made_here(*raw) for raw in versions)}
        self.why |= dict.fromkeys(found, made_up(sender))
        return found

    def doubtful(self, raw: Raw, told: Saves) -> bool:
        """Does a version that is new here claim to be ours, while nothing we ever `told` says so?"""
        number, n = raw
        return number in self._own and number in self._lived and not _among(n, told.get(number, ()))

    def _made_here(self, number: int, n: int) -> bool:
        return number in self._own and _among(n, self._lived.get(number, ()))

    @cached_property
    def _own(self) -> frozenset[int]:
        own = trust.replica(self._session).replica_id
        return frozenset(self._session.scalars(select(ReplicaSesi.idx).where(ReplicaSesi.replica_id == own)))

    @cached_property
    def _lived(self) -> Saves:
        return own_saves(self._session)


def _among(n: int, saves: Iterable[Save]) -> bool:
    return any(save.first <= n <= save.last for save in saves)
