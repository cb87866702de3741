"""What Tukar Data shows: frozen answers of the services of this package, made for screens and for the command line."""

from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Literal, Protocol
from uuid import UUID

Kind = Literal["conflict", "proposal", "automatic", "ownership", "duplicate", "quarantine"]
ParcelState = Literal["ready", "unacknowledged", "acknowledged", "done", "undecided", "held", "rejected", "lost"]
FoundState = Literal[
    "ready", "done_before", "waits", "unknown_office", "newer", "not_for_us", "damaged", "incomplete", "unfinished"
]

ReceivedState = Literal["done", "nothing_new", "held", "partly", "rejected"]
READY: tuple[FoundState, ...] = ("ready", "unfinished")
"""What receiving takes in now; everything else has to wait, or is not for us."""


class Progress(Protocol):
    """Called now and then by long work; raises to stop it. `total` 0: not known."""

    def __call__(self, step: str, done: int, total: int) -> None: ...


def silent(step: str, done: int, total: int) -> None:
    """For callers who do not watch."""


@dataclass(frozen=True)
class Side:
    """One of the values of a field. `titik` names it; `before` is what its author saw; `winner`: used for now."""

    titik: str
    office: str
    mine: bool
    value: str
    who: str
    at: datetime | None
    before: str
    evidence: str
    winner: bool


@dataclass(frozen=True)
class ConflictItem:
    """One thing to decide. `person` titles the record (name with degrees), `label` the field.

    `may_fill`: another value may be typed. `text` is the sentence of an item that has no sides to choose from.
    `outcome` is the value somebody decided on.
    """

    id: UUID
    kind: Kind
    table: str
    root_id: UUID | None
    person: str
    label: str
    field: str
    sides: tuple[Side, ...]
    since: datetime
    may_fill: bool
    text: str = ""
    outcome: str | None = None


@dataclass(frozen=True)
class Waiting:
    """What waits for a decision, grouped by person, weightiest first; and how many fields decided themselves."""

    items: tuple[ConflictItem, ...] = ()
    automatic: int = 0


@dataclass(frozen=True)
class Parcel:
    """One bundle in the book of sticks; `words` says its state."""

    id: UUID
    direction: Literal["in", "out"]
    no: int
    office: str
    at: datetime
    rows: int
    state: ParcelState
    words: str


@dataclass(frozen=True)
class Peer:
    """Another office: what waits for it, what came last, what is missing."""

    code: str
    name: str
    role: Literal["induk", "cabang", "setara", "asing"]
    state: Literal["unverified", "verified", "revoked"]
    changes: int = 0
    since_no: int | None = None
    since_at: datetime | None = None
    last_received_no: int | None = None
    last_received_at: datetime | None = None
    age_days: int | None = None
    open_conflicts: int | None = None
    missing: tuple[int, ...] = ()
    fingerprint: str = ""


@dataclass(frozen=True)
class Notice:
    """What the clerk must know once: a restored copy, two live copies, a wrong clock, a parcel not acknowledged."""

    kind: str
    text: str
    todo: str = ""
    id: UUID | None = None


@dataclass(frozen=True)
class Own:
    """This office as others know it; the fingerprint is 40 digits in groups of five, empty before keys were made."""

    office: str
    code: str
    role: str
    fingerprint: str
    notices: tuple[Notice, ...] = ()


@dataclass(frozen=True)
class Overview:
    """The start view of Tukar Data; parcels newest first."""

    own: Own
    peers: tuple[Peer, ...] = ()
    parcels: tuple[Parcel, ...] = ()


@dataclass(frozen=True)
class Found:
    """A bundle lying on a stick or in the inbox; `text` says in a sentence what can be done with it."""

    path: Path
    office: str
    code: str
    no: int
    at: datetime | None
    rows: int
    state: FoundState
    text: str


@dataclass(frozen=True)
class Preview:
    """What receiving a bundle would do; nothing is stored yet. `subjects` counts rows by kind of record."""

    found: Found
    new: int = 0
    changed: int = 0
    same: int = 0
    conflicts: int = 0
    transfers: int = 0
    refused: int = 0
    subjects: tuple[tuple[str, int], ...] = ()
    people: tuple[str, ...] = ()
    sentence: str = ""


@dataclass(frozen=True)
class Received:
    """What receiving did, in one sentence. `receipt` is the code to read to the sender, XXXX-XXXX-XXXX.

    Of several bundles this is the sum; `offices` has one summary for each sender.
    """

    state: ReceivedState
    sentence: str
    office: str = ""
    no: int = 0
    rows: int = 0
    conflicts: int = 0
    transfers: int = 0
    refused: int = 0
    receipt: str = ""
    changed: frozenset[str] = field(default_factory=frozenset)
    offices: tuple["Received", ...] = ()


@dataclass(frozen=True)
class SendPlan:
    """What the next bundle to an office would carry. `scope` says in words what leaves."""

    code: str
    office: str
    no: int
    rows: int
    people: int
    size: int
    since_no: int | None
    since_at: datetime | None
    scope: str
    subjects: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True)
class Sent:
    """A bundle written and read back; the stick may be pulled."""

    no: int
    path: Path
    office: str
    rows: int
    size: int
    sentence: str
