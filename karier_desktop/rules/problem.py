"""What is wrong with a value, in words for the person who typed it."""

from dataclasses import dataclass
from typing import Literal

Level = Literal["error", "warning"]


@dataclass(frozen=True)
class Problem:
    """One finding. `field` is the field's name in the draft, with the row for child rows (`ranks[2].golongan`).

    `error` keeps the draft from being saved; `warning` may be saved once the person gives a reason.
    """

    field: str
    text: str
    level: Level = "error"


class Refused(Exception):
    """The draft cannot be saved as it is; carries every problem found, not only the first."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__("; ".join(p.text for p in problems))
        self.problems = problems


class KnownError(Exception):
    """The environment's fault, not the person's: says what happened, why, and what to do."""

    def __init__(self, what: str, why: str, todo: str) -> None:
        super().__init__(f"{what} {why} {todo}")
        self.what, self.why, self.todo = what, why, todo
