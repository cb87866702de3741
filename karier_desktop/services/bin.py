"""The recycle bin: what was deleted, by whom, and bringing it back. Nothing leaves it by itself."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from karier_desktop.catalog.conflict import TRAVELLING
from karier_desktop.catalog.entity import Entity
from karier_desktop.catalog.office import SIGNER
from karier_desktop.models import Employee
from karier_desktop.rules.listing import folded
from karier_desktop.services import career
from karier_desktop.storage import journal

ENTITIES: tuple[Entity, ...] = (*TRAVELLING, SIGNER)


@dataclass(frozen=True)
class BinRow:
    """One act of deleting; `id` is its change set, `count` how many records of it are still in the bin."""

    id: UUID
    title: str
    kind: str
    count: int
    deleted_at: datetime
    deleted_by: str


def bin_rows(session: Session, text: str = "") -> list[BinRow]:
    """What can be brought back, newest first."""
    kinds = {entity.model.__tablename__: entity.title for entity in ENTITIES}
    rows = [
        BinRow(act.change_set, _title(act.label), _kinds(act.records, kinds), len(act.records), act.at, act.actor_name)
        for act in journal.bin(session)
    ]
    words = folded(text).split()
    return [row for row in rows if all(word in folded(f"{row.title} {row.kind}") for word in words)]


def restore(session: Session, acts: Sequence[UUID]) -> int:
    """Bring back what these acts put into the bin; how many records came back."""
    people = [r.record_id for act in journal.bin(session) if act.change_set in acts for r in act.records]
    back = sum(journal.restore(session, act) for act in acts)
    for person in people:
        if session.get(Employee, person) is not None:
            career.refresh(session, person)
    return back


def _title(label: str) -> str:
    """`Menghapus pegawai: Wagiman` says it is about Wagiman."""
    return label.partition(": ")[2] or label


def _kinds(records: Sequence[journal.BinRecord], kinds: dict[str, str]) -> str:
    return ", ".join(dict.fromkeys(kinds.get(record.table, "Data lain") for record in records))
