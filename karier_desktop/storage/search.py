"""Finding people by what was typed, fast in 100,000 of them.

Three ways in the encrypted file. Few hits: the index of three-letter pieces names them at once, for one or two letters
by the beginnings of its pieces. Many hits: the list is walked in its order and soon has a screenful, for the index of
the list holds the line to search in. Many hits late in the alphabet: the walk begins at the first of them. PostgreSQL
decides by itself.
"""

from typing import NamedTuple
from uuid import UUID

from sqlalchemy import ColumnElement, and_, false, text, true
from sqlalchemy.orm import Session
from sqlalchemy.orm.util import AliasedClass

from karier_desktop.models import Employee
from karier_desktop.rules.listing import search_words
from karier_desktop.storage.remembered import remembered

LONGEST = 500
"""More than any person's line holds: found nowhere."""
FEW = 300
_PIECE = 3
_LATE = "b"
"""Hits that begin before this letter are soon met from the top of the list."""
_NEAR = 3
"""Sort names that have so many letters in common stand near each other."""
_LAST = "\U0010ffff"


class Hits(NamedTuple):
    """How many were found (of many, one more than `FEW`), the first of their sort names, and their keys."""

    number: int
    first: str
    keys: str


# One row with everything, since making 300 rows of Python takes longer than finding them.
_HITS = text(
    "SELECT count(*), min(sort_name), group_concat(employee_id) FROM (SELECT s.employee_id, s.sort_name "
    "FROM employee_pieces AS p JOIN employee_search AS s ON s.number = p.rowid "
    "WHERE employee_pieces MATCH :words LIMIT :few)"
)
_SHORT_HITS = text(
    "SELECT count(*), min(sort_name), group_concat(employee_id) FROM (SELECT s.employee_id, s.sort_name "
    "FROM (SELECT DISTINCT doc FROM employee_terms WHERE term >= :word AND term < :after LIMIT :few) AS t "
    "JOIN employee_search AS s ON s.number = t.doc)"
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
    if not found.number:
        return false()
    if found.number <= FEW:
        return and_(person.id.in_([UUID(key) for key in found.keys.split(",")]), each)
    if pieces and found.first >= _LATE:
        return and_(person.sort_name >= _first(session, pieces, found.first), each)
    return each


def _hits(session: Session, words: list[str]) -> Hits:
    """The people with all these words."""
    return Hits(*session.connection().execute(_HITS, {"words": _phrases(words), "few": FEW + 1}).one())


def _short_hits(session: Session, word: str) -> Hits:
    """The same for a word shorter than a piece."""
    values = {"word": word, "after": word + _LAST, "few": FEW + 1}
    return Hits(*session.connection().execute(_SHORT_HITS, values).one())


def _first(session: Session, words: list[str], soon: str) -> str:
    """Where in the alphabet the hits begin, or a little before. `soon` is the first of some of them.

    Hits of a longer word cannot begin before those of the shorter one typed before: that is known, and good enough
    when it is near.
    """
    known = remembered(session)
    before, first = known.get("first_hit", ((), ""))
    if first[:_NEAR] == soon[:_NEAR] and all(any(old in new for new in words) for old in before):
        return str(first)
    found = str(session.connection().execute(_FIRST, {"words": _phrases(words)}).scalar_one())
    known["first_hit"] = (tuple(words), found)
    return found


def _phrases(words: list[str]) -> str:
    return " ".join('"' + word.replace('"', '""') + '"' for word in words)
