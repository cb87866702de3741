"""Exchange between offices: who this copy of the program is, what it knows of others, what waits for a decision.

A *titik* names one edit: the sesi (a time for which one copy had its database open for writing), the number of the
changed row, and the epoch of ownership it was made under. Stored rows name a sesi by its number in `replica_sesi`.
"""

from datetime import datetime
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import JSON, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from karier_desktop.models.base import Base, Code, Record, Travel, new_id
from karier_desktop.models.journal import Number

Hash = String(64)


class Replica(Base):
    """One row: this copy of the database and the office it belongs to. `keys` are the private ones, as JSON.

    `seal` is the secret by which this copy knows what it told of its own saves.
    """

    __tablename__ = "replica"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    replica_id: Mapped[str] = mapped_column(Code)
    office_id: Mapped[str] = mapped_column(Code)
    office_code: Mapped[str] = mapped_column(Code)
    name: Mapped[str] = mapped_column(default="")
    role: Mapped[str] = mapped_column(Code, default="office")
    keys: Mapped[str] = mapped_column(default="")
    card_no: Mapped[int] = mapped_column(default=0)
    seal: Mapped[str] = mapped_column(Hash, default="")


class ReplicaSesi(Base):
    """A sesi of any copy, with the short number that versions stored here use for it (never 0).

    `proof` is the signature of its office: whoever hands the sesi on hands that on too.
    """

    __tablename__ = "replica_sesi"

    idx: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    replica_id: Mapped[str] = mapped_column(Code)
    sesi: Mapped[str] = mapped_column(String(16))
    office_id: Mapped[str] = mapped_column(Code)
    proof: Mapped[str] = mapped_column(Text, default="")

    __table_args__ = (UniqueConstraint("replica_id", "sesi"),)


class ReplicaClock(Base):
    """One row: the last change number, the number of the last save and the hash of its link in the chain.

    Its lock makes writes wait for each other, so that the order of numbers is the order in which they become visible.
    """

    __tablename__ = "replica_clock"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    cn: Mapped[int] = mapped_column(default=0)
    no: Mapped[int] = mapped_column(default=0)
    h: Mapped[str] = mapped_column(Hash)


class ConflictHead(Base):
    """A value that competes with the one in its column: neither of the two editors had seen the other's."""

    __tablename__ = "conflict_head"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    table_name: Mapped[str]
    record_id: Mapped[UUID]
    root_id: Mapped[UUID | None] = mapped_column(index=True)
    field: Mapped[str]
    sesi_idx: Mapped[int]
    n: Mapped[int]
    epoch: Mapped[int] = mapped_column(default=1)
    value: Mapped[Any] = mapped_column(JSON)
    found_at: Mapped[datetime]

    __table_args__ = (Index("ix_conflict_head_row", "table_name", "record_id"),)


class ForeignAct(Base):
    """A save made elsewhere: whose titik these are, when and under which label; `cn` tells since when it is known."""

    __tablename__ = "foreign_act"

    id: Mapped[int] = mapped_column(Number, primary_key=True)
    sesi_idx: Mapped[int]
    n_from: Mapped[int]
    n_to: Mapped[int]
    author: Mapped[str] = mapped_column(default="")
    at: Mapped[datetime]
    label: Mapped[str] = mapped_column(default="")
    h: Mapped[str] = mapped_column(String(16), default="")
    cn: Mapped[int] = mapped_column(default=0, index=True)

    __table_args__ = (Index("ix_foreign_act_titik", "sesi_idx", "n_from"),)


class KnownSave(Base):
    """A save of another copy as that copy told it: the same numbers with another hash mean that it went back.

    `seal` goes back to that copy with the save: without it, it does not believe to have told this.
    """

    __tablename__ = "known_save"

    sesi_idx: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    n_from: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    n_to: Mapped[int]
    h: Mapped[str] = mapped_column(String(16))
    seal: Mapped[str] = mapped_column(String(16), default="")


class SesiFork(Base):
    """Own edits from number `first` on that have a sesi of their own, because others know the number otherwise."""

    __tablename__ = "sesi_fork"

    fork_idx: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    sesi_idx: Mapped[int]
    first: Mapped[int]


class Ownership(Record):
    """Which office writes the file of a person who was handed over; without a row it is `Employee.owner_office`.

    `register` is {epoch, office, state, from, …}. The id follows from the person's, so that two offices make the same
    row; `employee_id` is no foreign key, because a former owner keeps the row and not the person.
    """

    __tablename__ = "ownership"
    __subject__: ClassVar[str] = "employee"
    __travel__: ClassVar[Travel] = "ownership"

    employee_id: Mapped[UUID] = mapped_column(index=True)
    register: Mapped[dict[str, Any]]


class ExchangePeer(Base):
    """Another office, as its card says, and how far the exchange with it has come.

    Points are [change number, hash, sesi], the newest last: `received` from it in full, `acknowledged` by it in its
    last bundle, `exported` to it. `wants` names the scans it lacked then.
    """

    __tablename__ = "exchange_peer"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    office_id: Mapped[str] = mapped_column(Code, index=True)
    replica_id: Mapped[str] = mapped_column(Code)
    code: Mapped[str] = mapped_column(Code)
    name: Mapped[str]
    role: Mapped[str] = mapped_column(Code, default="")
    state: Mapped[str] = mapped_column(String(16))
    sign_key: Mapped[str] = mapped_column(default="")
    age_key: Mapped[str] = mapped_column(default="")
    scope: Mapped[list[str]] = mapped_column(default=list)
    card: Mapped[str] = mapped_column(default="")
    card_no: Mapped[int] = mapped_column(default=0)
    pending: Mapped[str] = mapped_column(default="")
    certificate: Mapped[str] = mapped_column(default="")
    tries: Mapped[int] = mapped_column(default=0)
    confirmed_by: Mapped[UUID | None]
    confirmed_at: Mapped[datetime | None]
    revoked_at: Mapped[datetime | None]
    sent_no: Mapped[int] = mapped_column(default=0)
    received: Mapped[list[Any]] = mapped_column(JSON, default=list)
    acknowledged: Mapped[list[Any]] = mapped_column(JSON, default=list)
    exported: Mapped[list[Any]] = mapped_column(JSON, default=list)
    full_next: Mapped[bool] = mapped_column(default=False)
    wants: Mapped[list[str]] = mapped_column(default=list)
    made_at: Mapped[datetime]
    seen_at: Mapped[datetime | None]


class ExchangeBundle(Base):
    """A bundle sent or received, whatever became of it. `file` is its name in the inbox or on the stick."""

    __tablename__ = "exchange_bundle"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    direction: Mapped[str] = mapped_column(String(3))
    peer_id: Mapped[UUID | None]
    office: Mapped[str] = mapped_column(default="")
    no: Mapped[int]
    kind: Mapped[str] = mapped_column(String(16), default="data")
    parts: Mapped[int] = mapped_column(default=1)
    at: Mapped[datetime]
    since_cn: Mapped[int] = mapped_column(default=0)
    since_h: Mapped[str] = mapped_column(Hash, default="")
    upto_cn: Mapped[int] = mapped_column(default=0)
    upto_h: Mapped[str] = mapped_column(Hash, default="")
    upto_sesi: Mapped[str] = mapped_column(Text, default="")
    rows: Mapped[int] = mapped_column(default=0)
    size: Mapped[int] = mapped_column(default=0)
    sha256: Mapped[str] = mapped_column(Hash, default="")
    state: Mapped[str] = mapped_column(String(16))
    result: Mapped[dict[str, Any]] = mapped_column(default=dict)
    receipt: Mapped[str] = mapped_column(default="")
    tries: Mapped[int] = mapped_column(default=0)
    done: Mapped[int] = mapped_column(default=0)
    file: Mapped[str] = mapped_column(default="")
    acknowledged_at: Mapped[datetime | None]

    __table_args__ = (Index("ix_exchange_bundle_number", "peer_id", "direction", "no"),)


class ExchangeNotice(Base):
    """Something the clerk is told once: a restored copy, a second copy, a wrong clock, a bundle not acknowledged."""

    __tablename__ = "exchange_notice"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    kind: Mapped[str] = mapped_column(Code)
    key: Mapped[str]
    peer_id: Mapped[UUID | None]
    text: Mapped[str]
    todo: Mapped[str] = mapped_column(default="")
    at: Mapped[datetime]
    closed_at: Mapped[datetime | None]

    __table_args__ = (UniqueConstraint("kind", "key"),)


class ExchangeCertificate(Base):
    """What one office says about the keys of another, as the signed line that travels."""

    __tablename__ = "exchange_certificate"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    issuer: Mapped[str] = mapped_column(Code)
    serial: Mapped[int]
    office_id: Mapped[str] = mapped_column(Code)
    key: Mapped[str] = mapped_column(String(16))
    line: Mapped[str]
    made_at: Mapped[datetime]

    __table_args__ = (UniqueConstraint("issuer", "office_id", "key"),)


class ExchangeRevocation(Base):
    """The newest list of withdrawn certificates of one issuer."""

    __tablename__ = "exchange_revocation"

    issuer: Mapped[str] = mapped_column(Code, primary_key=True)
    no: Mapped[int]
    line: Mapped[str]
    made_at: Mapped[datetime]


class ParkedRow(Base):
    """A row line that cannot be stored yet: what it points to is missing, its table unknown, or it is held back."""

    __tablename__ = "parked_row"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    table_name: Mapped[str]
    record_id: Mapped[UUID]
    root_id: Mapped[UUID | None]
    reason: Mapped[str] = mapped_column(String(16))
    missing_table: Mapped[str] = mapped_column(default="")
    missing_id: Mapped[UUID | None] = mapped_column(index=True)
    office: Mapped[str] = mapped_column(default="")
    text: Mapped[str] = mapped_column(default="")
    line: Mapped[str]
    found_at: Mapped[datetime]
    closed_at: Mapped[datetime | None]

    __table_args__ = (Index("ix_parked_row_row", "table_name", "record_id"),)


class ReviewItem(Base):
    """Something to decide, or decided by itself and still reversible. `content` is JSON: the sides as they were."""

    __tablename__ = "review_item"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(String(16))
    table_name: Mapped[str]
    record_id: Mapped[UUID]
    root_id: Mapped[UUID | None]
    field: Mapped[str] = mapped_column(default="")
    sesi_idx: Mapped[int] = mapped_column(default=0)
    n: Mapped[int] = mapped_column(default=0)
    epoch: Mapped[int] = mapped_column(default=1)
    content: Mapped[str] = mapped_column(default="")
    text: Mapped[str] = mapped_column(default="")
    state: Mapped[str] = mapped_column(String(16), default="open")
    found_at: Mapped[datetime]
    decided_at: Mapped[datetime | None]
    decided_by: Mapped[UUID | None]
    change_set_id: Mapped[UUID | None]

    __table_args__ = (
        Index("ix_review_item_open", "state", "kind"),
        Index("ix_review_item_row", "table_name", "record_id"),
    )


class AuditEvent(Base):
    """One event of the chain of acts (storage/audit.py). Rows are only ever added."""

    __tablename__ = "audit_event"

    no: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[datetime]
    actor: Mapped[UUID | None]
    who: Mapped[str] = mapped_column(default="")
    role: Mapped[str] = mapped_column(default="")
    pc: Mapped[str] = mapped_column(default="")
    action: Mapped[str] = mapped_column(Code)
    entity: Mapped[str] = mapped_column(default="")
    record_id: Mapped[UUID | None]
    commit: Mapped[str] = mapped_column(Hash)
    h: Mapped[str] = mapped_column(Hash)


class AuditDetail(Base):
    """What an event was about in full; lawful erasure takes it away and leaves the chain whole."""

    __tablename__ = "audit_detail"

    no: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    salt: Mapped[str]
    detail: Mapped[str]


class AuditHead(Base):
    """How far the chain of another copy had come in its last bundle, so that a rewritten chain shows."""

    __tablename__ = "audit_head"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    peer_id: Mapped[UUID | None] = mapped_column(index=True)
    replica_id: Mapped[str] = mapped_column(Code)
    no: Mapped[int]
    h: Mapped[str] = mapped_column(Hash)
    sign: Mapped[str] = mapped_column(default="")
    at: Mapped[datetime]
    broken_at: Mapped[int | None]
