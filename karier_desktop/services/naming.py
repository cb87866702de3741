"""Finds what a person names in words: a unit by name or code, somebody by NIP, a training by a piece of its name."""

from collections.abc import Iterable, Sequence
from typing import TypeVar
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from karier_desktop.models import Appraisal, Employee, MentoringPair, OrgUnit, TrainingEvent
from karier_desktop.rules.dates_id import long_date
from karier_desktop.rules.listing import folded
from karier_desktop.rules.nip import clean_nip
from karier_desktop.rules.problem import KnownError

SHOWN = 6
T = TypeVar("T")


def unit(session: Session, words: str) -> UUID:
    """The unit of that code or name; a piece of a name will do when only one unit has it."""
    found = session.execute(
        select(OrgUnit.id, OrgUnit.name, OrgUnit.code, OrgUnit.short_name).where(OrgUnit.deleted_at.is_(None))
    ).all()
    wanted = folded(words)
    exact = [row for row in found if wanted in (folded(row.code), folded(row.name), folded(row.short_name))]
    hits = exact or [row for row in found if wanted in folded(row.name)]
    return _only("Unit", words, [(row.id, f"{row.name} ({row.code})" if row.code else row.name) for row in hits])


def employee(session: Session, nip: str) -> UUID:
    """The person of that NIP."""
    query = select(Employee.id, Employee.name).where(Employee.nip == clean_nip(nip), Employee.deleted_at.is_(None))
    return _only("Pegawai dengan NIP", nip, [(row.id, row.name) for row in session.execute(query)])


def event(session: Session, words: str) -> UUID:
    """The training whose name holds these words; the newest day can be added to tell events of one name apart."""
    query = select(TrainingEvent.id, TrainingEvent.name, TrainingEvent.batch, TrainingEvent.start_date)
    rows = session.execute(query.where(TrainingEvent.deleted_at.is_(None)).order_by(TrainingEvent.start_date)).all()
    named = [(row.id, " ".join(filter(None, (row.name, row.batch, long_date(row.start_date))))) for row in rows]
    wanted = folded(words).split()
    return _only("Kegiatan", words, [(key, name) for key, name in named if all(w in folded(name) for w in wanted)])


def pair(session: Session, nip: str) -> UUID:
    """The newest mentoring pair in which the person of that NIP is mentee or mentor."""
    person = employee(session, nip)
    query = (
        select(MentoringPair.id)
        .where(
            MentoringPair.deleted_at.is_(None),
            (MentoringPair.mentee_id == person) | (MentoringPair.mentor_id == person),
        )
        .order_by((MentoringPair.mentee_id == person).desc(), MentoringPair.start_date.desc(), MentoringPair.id)
    )
    return _first("Pasangan mentoring dengan NIP", nip, session.scalars(query))


def appraisal(session: Session, nip: str, year: int | None) -> UUID:
    """The appraisal of the person of that NIP in a year, else the newest one that is decided."""
    person = employee(session, nip)
    query = select(Appraisal).where(Appraisal.employee_id == person, Appraisal.deleted_at.is_(None))
    rows = session.scalars(query.order_by(Appraisal.period_end.desc(), Appraisal.id)).all()
    hits = [row for row in rows if (row.period_start.year == year if year else row.predicate)] or (
        [] if year else list(rows)
    )
    return _first(f"Penilaian {year or ''}".strip() + " dengan NIP", nip, (row.id for row in hits))


def _only(what: str, words: str, hits: Sequence[tuple[UUID, str]]) -> UUID:
    if len(hits) == 1:
        return hits[0][0]
    if not hits:
        raise KnownError(
            f"{what} {words} tidak ditemukan.", "Tidak ada yang cocok dengan kata itu.", "Periksa ejaannya."
        )
    shown = "; ".join(name for _, name in hits[:SHOWN]) + (" …" if len(hits) > SHOWN else "")
    raise KnownError(
        f"{what} {words} belum pasti.",
        f"Ada {len(hits)} yang cocok: {shown}.",
        "Tulis lebih lengkap, atau pakai kodenya.",
    )


def _first(what: str, words: str, hits: Iterable[UUID]) -> UUID:
    found = next(iter(hits), None)
    if found is None:
        raise KnownError(
            f"{what} {words} tidak ditemukan.", "Belum ada yang tercatat.", "Periksa nomornya, atau catat dahulu."
        )
    return found
