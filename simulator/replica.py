"""What the simulator asks of a replica: the product's own code, or its merge rules over plain memory."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, Protocol, TypeAlias

Outcome: TypeAlias = Literal["done", "held", "refused", "cut"]
"""`held`: waits for an earlier bundle. `refused`: put aside for a person to look at. `cut`: interrupted on the way."""

Heads: TypeAlias = Mapping[str, Mapping[str, frozenset[str]]]
"""Row -> field -> the values nobody has superseded."""


@dataclass(frozen=True)
class Owner:
    """Whose a row is, as one replica believes."""

    epoch: int
    office: str
    accepted: bool = True


@dataclass(frozen=True)
class Sealed:
    """A bundle as it lies on the stick. `point` names the sender's state; `received` is what it says it has of whom."""

    key: str
    to: str
    payload: Any
    point: tuple[int, str]
    received: tuple[tuple[int, str], ...]


@dataclass(frozen=True)
class Arrival:
    """What an import did. `done` are the bundles that are now in, also those that had waited for this one."""

    outcome: Outcome
    done: tuple[str, ...] = ()


class Replica(Protocol):
    """One database of one office. Values are unique strings, so that a value tells which edit wrote it."""

    office: str
    unknown: frozenset[str]
    """Fields that this version of the program does not have yet."""

    def write(self, row: str, values: Mapping[str, str]) -> bool:
        """Save a form: the values take the place of all that were on the screen. An unknown row is entered anew.

        False when the program does not let this office write about that person.
        """

    def export(self, to: str) -> Sealed:
        """Write a bundle for an office."""

    def receive(self, bundle: Sealed, stop_after: int | None = None) -> Arrival:
        """Import a bundle; `stop_after` pulls the plug after so many batches."""

    def heads(self) -> Heads:
        """All values of all rows as they would be shown for deciding."""

    def shown(self, row: str, field: str) -> str:
        """The value normal screens show."""

    def digest(self) -> str:
        """Equal on two replicas that hold the same truth."""

    def alarms(self) -> tuple[str, ...]:
        """What the program itself found wrong: data that differ, chains that do not hold."""

    def change_number(self) -> int:
        """The number of the last change."""

    def backup(self) -> Any:
        """A copy of the files, made in Explorer while the program is closed."""

    def restore(self, copy: Any) -> None:
        """Put such a copy back and start the program."""

    def freeze(self) -> Any:
        """A snapshot of the whole machine, memory of the running program included."""

    def thaw(self, frozen: Any) -> None:
        """Roll the machine back to it."""

    def clone(self) -> "Replica":
        """Copy the folder to a second computer, which from now on works too."""

    def owner(self, row: str) -> Owner | None:
        """Whose the row is; None as long as nobody said."""

    def release(self, row: str, to: str) -> None:
        """Hand the row over to another office."""

    def settle(self) -> None:
        """What happens by itself after an import: accept what was handed over; the hub decides between two owners."""

    def reviews(self) -> frozenset[tuple[str, str]]:
        """(row, field) of everything that waits for a decision here."""

    def close(self) -> None:
        """The history is over."""
