"""What one read may leave for the next: worked out once, and true until anybody writes."""

from typing import Any

from sqlalchemy.orm import Session

_PLACE = "remembered"


def remembered(session: Session) -> dict[Any, Any]:
    """A place for results, by names of their own. It is empty again once anything was written, by whomever and however
    little, on another day, and for another account.

    It belongs to the connection, so no two threads share it. SQLite tells by `data_version` whether another connection
    has written, and connections that read never write. On a server a read remembers for itself only, a write nothing.
    """
    if session.info["writing"]:
        return {}
    if _PLACE not in session.info:
        session.info[_PLACE] = _kept(session)
    place: dict[Any, Any] = session.info[_PLACE]
    return place


def _kept(session: Session) -> dict[Any, Any]:
    connection = session.connection()
    if connection.dialect.name != "sqlite":
        return {}
    # The first statement of a transaction fixes the moment of the data that it sees, so the number fits what is read.
    version = connection.exec_driver_sql("PRAGMA data_version").scalar()
    moment = (version, session.info["today"], session.info["actor"])
    before: Any
    place: dict[Any, Any]
    before, place = connection.info.get(_PLACE, (None, {}))
    if before != moment:
        place = {}
        connection.info[_PLACE] = (moment, place)
    return place
