"""How much there is: one line per kind of record, for `check` and for what the demo says at its end."""

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from karier_desktop.models import (
    Appraisal,
    Employee,
    MentoringPair,
    MentoringSession,
    OrgUnit,
    Record,
    TrainingEvent,
    TrainingParticipant,
)

_KINDS: tuple[tuple[type[Record], str], ...] = (
    (Employee, "pegawai"),
    (OrgUnit, "unit kerja"),
    (TrainingEvent, "kegiatan pelatihan"),
    (TrainingParticipant, "peserta pelatihan"),
    (MentoringPair, "pasangan mentoring"),
    (MentoringSession, "sesi mentoring"),
    (Appraisal, "penilaian"),
)


@dataclass(frozen=True)
class Count:
    """So many of a kind."""

    number: int
    words: str


def counts(session: Session) -> list[Count]:
    """The kinds of record people work with, without what lies in the bin."""
    return [Count(_number(session, kind), words) for kind, words in _KINDS]


def _number(session: Session, kind: type[Record]) -> int:
    return session.scalar(select(func.count()).select_from(kind).where(kind.deleted_at.is_(None))) or 0
