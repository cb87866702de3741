"""The time, handed in from outside so that tests and simulations decide what it is."""

from datetime import date, datetime
from typing import Protocol


class Clock(Protocol):
    """Says what time it is."""

    def now(self) -> datetime:
        """This moment, with its time zone."""

    def today(self) -> date:
        """Today's date where the office lies."""


class SystemClock:
    """The computer's own clock."""

    def now(self) -> datetime:
        return datetime.now().astimezone()

    def today(self) -> date:
        return self.now().date()
