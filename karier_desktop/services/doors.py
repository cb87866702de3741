"""Opening a data folder: what the start window asks, answered with the real thing."""

from dataclasses import dataclass
from pathlib import Path

from karier_desktop.services import setup
from karier_desktop.storage import keys, location
from karier_desktop.storage.clock import Clock
from karier_desktop.storage.database import Created, Database
from karier_desktop.storage.lock import FolderLock
from karier_desktop.storage.setup import UNFINISHED
from karier_desktop.storage.slots import Cost


@dataclass(frozen=True)
class Known:
    """What can be told of a data folder without opening it; no `usernames` means that nothing was made there yet."""

    folder: Path
    office: str = ""
    usernames: tuple[str, ...] = ()


@dataclass(frozen=True)
class Doors:
    """The ways into one data folder. `cost` is set by tests, which have no time for a strong key."""

    folder: Path
    clock: Clock
    cost: Cost | None = None

    def look(self) -> Known:
        """What lies in the folder. Raises KnownError when it cannot be used, e.g. because a window holds it."""
        location.refuse_wrong_place(self.folder)
        if not (self.folder / keys.FILE).exists() or (self.folder / UNFINISHED).exists():
            return Known(self.folder)
        FolderLock(self.folder).release()
        file = keys.load(self.folder)
        return Known(self.folder, file.office, tuple(file.usernames))

    def open(self, username: str, password: str) -> Database:
        """Open with a password."""
        return Database.open(self.folder, username, password, clock=self.clock)

    def recover(self, key: str, username: str, password: str) -> Database:
        """Open with the printed key and set a new password."""
        return Database.recover(self.folder, key, username, password, clock=self.clock)

    def make(self, office: str, full_name: str, username: str, password: str) -> Created:
        """Make the data of a new office."""
        return setup.make_office(
            self.folder, office, username, password, full_name=full_name, clock=self.clock, cost=self.cost
        )
