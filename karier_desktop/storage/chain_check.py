"""Looks the chain of saves over: gapless, in order, and every save with its rows as it was written."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from operator import itemgetter
from typing import Any

from sqlalchemy import Executable, Row, select
from sqlalchemy.orm import Session

from karier_desktop.models.exchange import ReplicaClock, ReplicaSesi
from karier_desktop.models.journal import Change, ChangeSet
from karier_desktop.storage.chain import START, Head, link


@dataclass(frozen=True)
class Break:
    """Where the chain does not hold: at this save, or (without a moment) after the last one."""

    no: int
    at: datetime | None
    label: str
    why: str


def verify(session: Session) -> Break | None:
    """The first save that is not as it was written: missing, rewritten, out of order, or with other rows."""
    expected, cn, before = 1, 0, START
    with session.execute(_journal()) as found:
        for save, rows in _saves(session, found):
            head, why = _head(save), ""
            if save.no != expected:
                why = f"sebelumnya ada penyimpanan yang hilang (no. {expected})"
            elif save.cn_from != cn + 1 or bool(head.sesi) != (save.cn_to > cn):
                why = "nomor perubahannya tidak menyambung"
            elif link(before, head, rows) != save.h:
                why = "isinya bukan lagi seperti saat disimpan"
            if why:
                return Break(save.no, save.at, save.label, why)
            expected, cn, before = expected + 1, save.cn_to, save.h
    clock = session.execute(select(ReplicaClock.no, ReplicaClock.cn, ReplicaClock.h)).one()
    return None if clock == (expected - 1, cn, before) else Break(expected, None, "", "penyimpanan terakhir hilang")


def _saves(session: Session, found: Iterable[Any]) -> Iterator[tuple[Row[Any], Iterator[tuple[Any, ...]]]]:
    """Each save with its rows; one without rows comes with none."""
    query = select(
        *(ChangeSet.id, ChangeSet.no, ChangeSet.at, ChangeSet.actor, ChangeSet.label, ChangeSet.reasons),
        *(ChangeSet.cn_from, ChangeSet.cn_to, ChangeSet.h, ReplicaSesi.replica_id, ReplicaSesi.sesi),
    ).outerjoin(ReplicaSesi, ReplicaSesi.idx == ChangeSet.sesi_idx)
    saves = {save.id: save for save in session.execute(query.where(ChangeSet.no > 0))}
    for key, rows in groupby(found, key=itemgetter(0)):
        yield saves[key], (tuple(row)[1:] for row in rows if row[1] is not None)


def _journal() -> Executable:
    columns = (Change.table_name, Change.record_id, Change.root_id, Change.kind, Change.version, Change.fields)
    query = select(ChangeSet.id, *columns).outerjoin(Change, Change.change_set_id == ChangeSet.id)
    return (
        query.where(ChangeSet.no > 0).order_by(ChangeSet.no, ChangeSet.id, Change.id).execution_options(yield_per=5000)
    )


def _head(save: Any) -> Head:
    return Head(
        id=save.id,
        no=save.no,
        at=save.at,
        actor=save.actor,
        label=save.label,
        reasons=save.reasons,
        cn_from=save.cn_from,
        cn_to=save.cn_to,
        sesi=f"{save.replica_id}:{save.sesi}" if save.sesi else "",
    )
