"""Opening a data folder: what the start window asks, answered with the real thing."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from karier_desktop.services import events
from karier_desktop.storage import keys, location
from karier_desktop.storage.clock import Clock
from karier_desktop.storage.database import Created, Database
from karier_desktop.storage.lock import FolderLock
from karier_desktop.storage.setup import UNFINISHED
from karier_desktop.storage.slots import Cost

TRAINING = "latihan"
"""The folder inside the data folder in which people practise."""
TRAINING_PEOPLE = 120
Progress = Callable[[str, int, int], None]


@dataclass(frozen=True)
class Known:
    """What can be told of a data folder without opening it; no `usernames` means that nothing was made there yet.

    `training` tells that invented data to practise on lie beside it.
    """

    folder: Path
    office: str = ""
    usernames: tuple[str, ...] = ()
    training: bool = False


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
        training = (self.training.folder / keys.FILE).exists()
        return Known(self.folder, file.office, tuple(file.usernames), training)

    @property
    def training(self) -> "Doors":
        """The ways into the invented office that lies inside this folder."""
        return replace(self, folder=self.folder / TRAINING)

    def make_training(self, password: str, progress: Progress) -> Database:
        """An invented office of a moderate size, opened with the password of the real one."""
        from karier_desktop.services.demo import folder as demo
        from karier_desktop.services.demo.fill import Size, fill

        made = demo.make(self.training.folder, password, clock=self.clock, cost=self.cost)
        fill(made.database, Size(TRAINING_PEOPLE), lambda done, total, text: progress(text, done, total))
        return made.database

    def open(self, username: str, password: str) -> Database:
        """Open with a password."""
        wrong = events.failures(self.folder, username)
        database = Database.open(self.folder, username, password, clock=self.clock)
        events.entered(database, wrong)
        return database

    def recover(self, key: str, username: str, password: str) -> Database:
        """Open with the printed key and set a new password."""
        database = Database.recover(self.folder, key, username, password, clock=self.clock)
        events.entered(database, action="recovery_key")
        return database

    def make(self, office: str, full_name: str, username: str, password: str) -> Created:
        """Make the data of a new office."""
        from karier_desktop.services import setup

        return setup.make_office(
            self.folder, office, username, password, full_name=full_name, clock=self.clock, cost=self.cost
        )
