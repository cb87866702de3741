"""Whose a person is: the office that writes, the epoch it writes in, and what it took over."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy.orm import Session

from karier_desktop.queries.exchange import people
from karier_desktop.queries.exchange.people import Standing
from karier_desktop.rules.exchange.titik import Titik
from karier_desktop.rules.exchange.winner import Rank


@dataclass(frozen=True)
class Parties:
    """This office and those it knows. Computers of one office (`same`) count as one; `hubs` decide what is central."""

    own: str
    role: str
    same: frozenset[str]
    hubs: frozenset[str]
    names: Mapping[str, str]

    def name(self, office: str) -> str:
        """The office in words."""
        return self.names.get(office) or "kantor lain"

    def group(self, office: str) -> frozenset[str]:
        """All offices that count as this one."""
        return self.same if office in self.same else frozenset((office,)) if office else frozenset()


def parties(session: Session) -> Parties:
    """Who is who, as known here."""
    own = people.own_office(session)
    peers = people.peers(session)
    same = frozenset({own.office, *(peer.office for peer in peers if peer.role == "setara")})
    hubs = {peer.office for peer in peers if peer.role == "induk"} | (same if own.role == "hub" else set())
    names = {peer.office: peer.name for peer in peers} | {own.office: own.name}
    return Parties(own.office, own.role, same, frozenset(hubs), names)


@dataclass(frozen=True)
class Owner:
    """The office a person belongs to now. `seen`: what it found in the file when it took the person over."""

    offices: frozenset[str] = frozenset()
    office: str = ""
    epoch: int = 1
    state: str = "diterima"
    past: tuple[str, ...] = ()
    seen: Mapping[str, int] = field(default_factory=dict)

    def final(self, titik: Titik, office: str) -> bool:
        """May this version stand without anybody's consent? A nobody's person is everybody's."""
        if not self.office or self.seen.get(titik.sesi, 0) >= titik.n:
            return True
        return office in self.offices and titik.epoch >= self.epoch


NOBODY = Owner()


class Owners:
    """Looks owners up, many at once."""

    def __init__(self, session: Session, who: Parties) -> None:
        self._session = session
        self._who = who
        self._known: dict[str, Owner] = {}

    def learn(self, persons: Iterable[str]) -> None:
        """Look these people up, as far as that was not done yet."""
        unknown = {person for person in persons if person and person not in self._known}
        if unknown:
            self._known.update(dict.fromkeys(unknown, NOBODY))
            for person, standing in people.standings(self._session, unknown).items():
                self._known[person] = self.owner(standing)

    def forget(self, persons: Collection[str]) -> None:
        """What was known of these people has changed."""
        for person in persons:
            self._known.pop(person, None)

    def of(self, person: str) -> Owner:
        """The owner of a person; of nobody when there is none."""
        if person and person not in self._known:
            self.learn((person,))
        return self._known.get(person, NOBODY)

    def owner(self, standing: Standing) -> Owner:
        """The owner, from the register or, as long as the person was never handed over, from the file."""
        register = standing.register
        if register is None:
            return Owner(self._who.group(standing.owner_office), standing.owner_office)
        return self._of_register(register)

    def _of_register(self, register: Mapping[str, Any]) -> Owner:
        office = str(register.get("office", ""))
        return Owner(
            self._who.group(office),
            office,
            int(register.get("epoch", 1)),
            str(register.get("state", "")),
            tuple(register.get("past", ())),
            register.get("seen", {}),
        )


def rank(owner: Owner, who: Parties, office: str) -> Rank:
    """How much the word of an office weighs about a row of this owner."""
    if office in owner.offices:
        return Rank.OWNER
    return Rank.HUB if office in who.hubs else Rank.OTHER
