"""Another process on a data folder, for tests of crashes and of two programs at once.

Run as `python -m tests.support.child FOLDER ACT`; it says on its standard output what it was told is stored.
"""

import sys
import time
from pathlib import Path
from uuid import UUID

from sqlalchemy.orm import Session

from karier_desktop.models import OrgUnit
from karier_desktop.storage import drafts
from karier_desktop.storage.database import Database
from tests.support.databases import PASSWORD, USERNAME

DRAFT = UUID(int=7)


def add_unit(session: Session, name: str) -> None:
    """One save."""
    session.add(OrgUnit(name=name, code="x" * 400))


def say(text: str) -> None:
    """At once, so that it is known even when this process is killed right after."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def main(folder: Path, act: str) -> None:
    """Save, keep drafts, or only hold the folder, until killed."""
    database = Database.open(folder, USERNAME, PASSWORD)
    say("open")
    for number in range(1_000_000):
        if act == "save":
            database.write(add_unit, f"{number}")
        elif act == "draft":
            database.write(drafts.save, DRAFT, "employee", {"name": f"{number}"})
        else:
            time.sleep(60)
        say(f"{number}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
