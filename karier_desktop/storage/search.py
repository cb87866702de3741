"""Finding people by what was typed, fast in 100,000 of them.

Two ways in the encrypted file. Few hits: the index of three-letter pieces names them at once. Many hits: the list is
walked in its order and soon has a screenful, for the index of the list holds the line to search in. PostgreSQL
decides between the same two by itself.
"""

from uuid import UUID

from sqlalchemy import ColumnElement, and_, false, text, true
from sqlalchemy.orm import Session
from sqlalchemy.orm.util import AliasedClass

from karier_desktop.models import Employee
from karier_desktop.rules.listing import search_words

LONGEST = 500
"""More than any person's line holds: found nowhere."""
FEW = 300
_PIECE = 3

_HITS = text(
    "SELECT s.employee_id FROM employee_pieces AS p JOIN employee_search AS s ON s.number = p.rowid "
    "WHERE employee_pieces MATCH :words LIMIT :few"
)


def matches(
    session: Session, typed: str, person: type[Employee] | AliasedClass[Employee] = Employee
) -> ColumnElement[bool]:
    """The condition that every typed word occurs in the person's line; everybody when nothing was typed."""
    if len(typed) > LONGEST:
        return false()
    words = search_words(typed.encode("utf-8", "ignore").decode().replace("\0", ""))
    each = and_(true(), *(person.search_text.contains(word, autoescape=True) for word in words))
    pieces = [word for word in words if len(word) >= _PIECE]
    if not pieces or session.connection().dialect.name != "sqlite":
        return each
    few = _few(session, pieces)
    return each if few is None else and_(person.id.in_(few), each)


def _few(session: Session, words: list[str]) -> list[UUID] | None:
    """The people with all these words, unless they are many."""
    quoted = " ".join('"' + word.replace('"', '""') + '"' for word in words)
    found = [UUID(hit) for hit in session.scalars(_HITS, {"words": quoted, "few": FEW + 1})]
    return found if len(found) <= FEW else None
