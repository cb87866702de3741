"""How an office prints and who signs for it."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

SigningMode = Literal["definitif", "a.n.", "u.b.", "Plt.", "Plh.", "Pj."]


@dataclass(frozen=True)
class Office:
    """The letterhead and habits of an office (forms.md 1.2). Margins in millimetres: top, right, bottom, left."""

    name: str
    letterhead: tuple[str, ...] = ()
    address_lines: tuple[str, ...] = ()
    city: str = ""
    paper: str = "F4"
    margins: tuple[int, int, int, int] = (20, 20, 25, 30)
    letter_font: str = "Liberation Sans"
    emblem: str = "logo"
    logo: bytes | None = None
    copies: tuple[str, ...] = ()
    stamp_space: bool = True


@dataclass(frozen=True)
class Official:
    """Who signs. `on_behalf_of` holds the giver of the authority, for `u.b.` also the one between, each on its line."""

    name: str
    position: str
    rank: str = ""
    nip: str = ""
    mode: str = "definitif"
    on_behalf_of: str = ""
    state_official: bool = False
    valid_from: date | None = None
    valid_to: date | None = None

    def signs_on(self, day: date) -> bool:
        """Whether the authority holds on that date."""
        return (self.valid_from is None or self.valid_from <= day) and (self.valid_to is None or day <= self.valid_to)
