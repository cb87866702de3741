"""Finding people by what was typed, fast in 100,000 of them.

Three ways in the encrypted file. Few hits: the index of three-letter pieces names them at once, for one or two letters
by the beginnings of its pieces. Many hits: the list is walked in its order and soon has a screenful, for the index of
the list holds the line to search in. Many hits late in the alphabet: the walk begins at the first of them. PostgreSQL
decides by itself.
"""

from typing import TypeAlias
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
_LATE = "b"
"""Hits that begin before this letter are soon met from the top of the list."""
_LAST = "\U0010ffff"
Hit: TypeAlias = tuple[str, str]
"""Key and sort name."""

_HITS = text(
    "SELECT s.employee_id, s.sort_name FROM employee_pieces AS p JOIN employee_search AS s ON s.number = p.rowid "
    "WHERE employee_pieces MATCH :words LIMIT :few"
)
_SHORT_HITS = text(
    "SELECT s.employee_id, s.sort_name FROM (SELECT DISTINCT doc FROM employee_terms "
    "WHERE term >= :word AND term < :after LIMIT :few) AS t JOIN employee_search AS s ON s.number = t.doc"
)
_FIRST = text(
    "SELECT min(s.sort_name) FROM employee_pieces AS p JOIN employee_search AS s ON s.number = p.rowid "
    "WHERE employee_pieces MATCH :words"
)


_NEW = text(
    "INSERT INTO employee_pieces (rowid, search_text) SELECT s.number, e.search_text || '  ' "
    "FROM employee_search AS s JOIN employee AS e ON e.id = s.employee_id "
    "WHERE s.number > coalesce((SELECT rowid FROM employee_pieces ORDER BY rowid DESC LIMIT 1), 0)"
)


def index_new(session: Session) -> None:
    """Bring the people this write has made into the index of pieces, all at once; other databases do it themselves."""
    if session.connection().dialect.name == "sqlite":
        session.execute(_NEW)


def matches(
    session: Session, typed: str, person: type[Employee] | AliasedClass[Employee] = Employee
) -> ColumnElement[bool]:
    """The condition that every typed word occurs in the person's line; everybody when nothing was typed."""
    if len(typed) > LONGEST:
        return false()
    words = search_words(typed.encode("utf-8", "ignore").decode().replace("\0", ""))
    each = and_(true(), *(person.search_text.contains(word, autoescape=True) for word in words))
    if not words or session.connection().dialect.name != "sqlite":
        return each
    if session.info["writing"]:
        index_new(session)  # those this write has made so far
    pieces = [word for word in words if len(word) >= _PIECE]
    found = _hits(session, pieces) if pieces else _short_hits(session, max(words, key=len))
    if not found:
        return false()
    if len(found) <= FEW:
        return and_(person.id.in_([UUID(hit) for hit, _ in found]), each)
    if pieces and min(name for _, name in found) >= _LATE:
        return and_(person.sort_name >= session.scalar(_FIRST, {"words": _phrases(pieces)}), each)
    return each


def _hits(session: Session, words: list[str]) -> list[Hit]:
    """The people with all these words; of many, one more than `FEW`."""
    return [(row[0], row[1]) for row in session.execute(_HITS, {"words": _phrases(words), "few": FEW + 1})]


def _short_hits(session: Session, word: str) -> list[Hit]:
    """The same for a word shorter than a piece."""
    values = {"word": word, "after": word + _LAST, "few": FEW + 1}
    return [(row[0], row[1]) for row in session.execute(_SHORT_HITS, values)]


def _phrases(words: list[str]) -> str:
    return " ".join('"' + word.replace('"', '""') + '"' for word in words)
