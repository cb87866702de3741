"""The competency dictionary: its first entries, and the form that keeps it."""

from uuid import UUID, uuid5

from sqlalchemy import select
from sqlalchemy.orm import Session

from karier_desktop.catalog.competency import COMPETENCY
from karier_desktop.models import Competency
from karier_desktop.services.records import Subject
from karier_desktop.storage import journal
from karier_desktop.storage.database import rules, today

SUBJECT = Subject(COMPETENCY)
_SHIPPED = UUID("c39a7f52-7d0b-5e0a-9a41-6f0f0d6f2c11")
"""Entries that come with the program have the same key in every office, so that offices that meet have them once."""


def seed(session: Session) -> int:
    """Put the eight managerial competencies and Perekat Bangsa into a new dictionary; how many were missing.

    Entries are known by their code, those in the bin as well, so that what an office deleted does not come back.
    """
    known = set(session.scalars(select(Competency.code)))
    rows = [row for row in rules(session).rows("competency", today(session)) if row.key not in known]
    session.add_all(
        Competency(id=uuid5(_SHIPPED, row.key), code=row.key, name=row.text("name"), kind=row.text("group"))
        for row in rows
    )
    if rows:
        journal.describe(session, "Mengisi kamus kompetensi")
    session.flush()
    return len(rows)
