"""What Pengaturan may do to the running program; built by the start-up code."""

from typing import Protocol

from karier_desktop.services.appearance import Appearance
from karier_desktop.storage.database import Database


class Control(Protocol):
    """The program, as Pengaturan sees it."""

    database: Database | None
    appearance: Appearance

    def apply(self, chosen: Appearance) -> None:
        """Look and behave like this from now on, and remember it."""

    def lock(self) -> None:
        """Lock the screen now."""
