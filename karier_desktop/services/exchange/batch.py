"""What one batch of received rows shares: the sender, the owners, the names of sesi, and what came of it."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields, replace

from sqlalchemy.orm import Session

from karier_desktop.queries.exchange.people import peers
from karier_desktop.queries.exchange.sessions import Sesi, sesi_book
from karier_desktop.queries.exchange.tables import OWNERSHIP, Shape
from karier_desktop.rules.exchange.titik import Head, Titik
from karier_desktop.rules.exchange.winner import Rank, winner
from karier_desktop.services.exchange.authorship import Authorship
from karier_desktop.services.exchange.owners import Owner, Owners, Parties, parties, rank
from karier_desktop.services.exchange.register import weightiest
from karier_desktop.services.exchange.saves import Saves
from karier_desktop.services.exchange.states import Choose, Names


@dataclass
class Applied:
    """What became of the rows received; amounts of several batches add up."""

    new: int = 0
    changed: int = 0
    same: int = 0
    conflicts: int = 0
    proposals: int = 0
    automatic: int = 0
    parked: int = 0
    quarantined: int = 0
    transfers: int = 0
    ownership: int = 0
    duplicates: int = 0

    def __add__(self, other: "Applied") -> "Applied":
        return Applied(**{f.name: getattr(self, f.name) + getattr(other, f.name) for f in fields(self)})

    @property
    def undecided(self) -> int:
        """How much waits for a decision because of it."""
        return self.conflicts + self.proposals + self.ownership + self.duplicates


@dataclass
class Source:
    """Who sent a bundle. Lives for one import; after a write that was rolled back a new one is needed.

    `role` is what the sender is to us; `scope` are the units its certificate covers.
    """

    office: str
    name: str
    no: int
    role: str
    scope: Sequence[str] = ()
    sesi: dict[int, int] = field(default_factory=dict)
    own: set[int] = field(default_factory=set)
    """Which numbers of the bundle mean sesi of this very copy."""
    doubted: set[int] = field(default_factory=set)
    """Which numbers of the bundle mean sesi of which it says, without proof, that they are of somebody else."""
    rebound: set[int] = field(default_factory=set)
    """Sesi whose office is known better since this bundle, by their number here."""
    told: Saves = field(default_factory=dict)
    """What the sender told back of our own saves, as far as it bears our seal."""
    fresh: set[str] = field(default_factory=set)
    """People whose file came with this import."""
    handed: set[str] = field(default_factory=set)
    """People whose register came with this import."""
    touched: set[str] = field(default_factory=set)
    """People whose present state has to be worked out anew at the end."""
    resumed: bool = False
    """The import goes on where an earlier one was cut: what it touched before has to be looked up."""

    @property
    def limited(self) -> bool:
        """May it write about its own people only?"""
        return self.role not in ("induk", "setara")


def source_of(session: Session, present: Source, office: str) -> Source:
    """The same import as if another office had sent it: with that office's rights."""
    if office == present.office:
        return present
    peer = next((peer for peer in peers(session) if peer.office == office), None)
    if peer is None:
        return replace(present, office=office, name="kantor lain", role="asing", scope=())
    return replace(present, office=office, name=peer.name, role=peer.role, scope=peer.scope)


class Batch:
    """One write that takes rows in."""

    def __init__(self, session: Session, source: Source) -> None:
        self.session = session
        self.source = source
        self.who: Parties = parties(session)
        self.owners = Owners(session, self.who)
        self.authorship = Authorship(session)
        self.applied = Applied()
        self.arrived: dict[str, set[str]] = defaultdict(set)
        self.handed: set[str] = set()
        self.book: Mapping[int, Sesi] = {}
        self.names = Names({}, {})
        self.office: Mapping[str, str] = {}
        self.read_book()

    def read_book(self) -> None:
        """Read the names of sesi, again after new ones were learnt."""
        self.book = sesi_book(self.session)
        self.names = Names(
            {number: sesi.key for number, sesi in self.book.items()},
            {sesi.key: number for number, sesi in self.book.items()},
        )
        self.office = {sesi.key: sesi.office for sesi in self.book.values()}

    def doubtful(self, titik: Titik) -> bool:
        """Does a version that is new here claim to be ours without any sign of it?"""
        raw = (self.names.number[titik.sesi], titik.n)
        return self.source.limited and self.authorship.doubtful(raw, self.source.told)

    def chooser(self, shape: Shape, owner: Owner) -> Choose:
        """How the value in use is found among several."""
        if shape.name == OWNERSHIP:
            return lambda name, heads: weightiest(heads)

        def weight(titik: Titik) -> Rank:
            return rank(owner, self.who, self.office.get(titik.sesi, ""))

        def choose(name: str, heads: Sequence[Head]) -> Head:
            return heads[0] if len(heads) == 1 else winner(heads, weight)

        return choose
