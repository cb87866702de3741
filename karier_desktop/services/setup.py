"""The first start: a new data folder with its first account, the office's profile and the competency dictionary."""

from functools import partial
from pathlib import Path

from sqlalchemy.orm import Session

from karier_desktop.catalog.office import OFFICE_PROFILE
from karier_desktop.models import Account
from karier_desktop.rules.problem import Problem, Refused
from karier_desktop.rules.text import tidy
from karier_desktop.services import competency, office, records
from karier_desktop.storage import journal
from karier_desktop.storage.clock import Clock
from karier_desktop.storage.database import Created, Database, actor
from karier_desktop.storage.slots import Cost

ADMIN = "admin"
"""The name of the first account when nobody chose another one."""


def make_office(
    folder: Path,
    name: str,
    username: str,
    password: str,
    *,
    full_name: str = "",
    clock: Clock | None = None,
    cost: Cost | None = None,
) -> Created:
    """Make the data of a new office; raises Refused for a name or password that will not do, KnownError otherwise."""
    problems = [
        Problem(field, text)
        for field, value, text in (
            ("office", name, "Nama kantor belum diisi; nama ini dicetak pada setiap dokumen."),
            ("username", username, "Nama pengguna belum diisi."),
        )
        if not tidy(value)
    ]
    if problems:
        raise Refused(problems)
    first = partial(seed, name=tidy(name), username=tidy(username), full_name=tidy(full_name))
    return Database.create(folder, tidy(name), tidy(username), password, first=first, clock=clock, cost=cost)


def seed(session: Session, name: str, username: str, full_name: str = "") -> None:
    """What every new office starts with; the one who makes it is its first administrator."""
    session.add(Account(id=actor(session), username=username, full_name=full_name or username, role="admin"))
    profile = {**OFFICE_PROFILE.blank(), "name": name, "letterhead": [name.upper()]}
    records.save(session, office.PROFILE_SUBJECT, None, profile, None)
    competency.seed(session)
    journal.describe(session, f"Memulai data {name}")
    session.flush()
