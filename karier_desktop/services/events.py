"""Events for the chain of acts that no save tells of: who came in, what was printed or written to a file."""

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from uuid import UUID

from sqlalchemy.orm import Session

from karier_desktop.rules.problem import KnownError
from karier_desktop.storage import audit, keys
from karier_desktop.storage.database import Database


def failures(folder: Path, username: str) -> int:
    """Wrong passwords given for a user since the last right one; asked before opening, which forgets them."""
    try:
        found = keys.load(folder).failures.get(username.strip().casefold())
    except KnownError:
        return 0
    return found.count if found else 0


def entered(database: Database, wrong: int = 0, action: str = "login") -> None:
    """Somebody opened the data, after so many wrong passwords. A full disk keeps nobody out."""
    with suppress(KnownError):
        database.write(_entered, wrong, action)


def exported(database: Database, what: str, rows: int) -> None:
    """A list was written to a file."""
    database.write(_note, "export", what, None, {"rows": rows})


def printed(database: Database, report: str, people: Sequence[UUID] = ()) -> None:
    """A document was printed, or saved to be printed."""
    about = people[0] if len(people) == 1 else None
    database.write(_note, "print", report, about, {"people": [person.hex for person in people]})


def _entered(session: Session, wrong: int, action: str) -> None:
    if wrong:
        audit.note(session, "login_failed", "account", None, {"times": wrong})
    audit.note(session, action, "account")


def _note(session: Session, action: str, entity: str, about: UUID | None, detail: dict[str, object]) -> None:
    audit.note(session, action, entity, about, detail)
