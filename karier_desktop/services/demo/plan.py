"""Which units the invented office has, and who is needed where."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import product, zip_longest
from typing import Any

from karier_desktop.rules.dates_id import roman
from karier_desktop.services.demo.sources import source

ROOT = "dinas"


@dataclass(frozen=True)
class UnitPlan:
    """A unit to be. `staff` are keys of posts; `place` is set for health centres and their clerks."""

    key: str
    parent: str
    name: str
    short: str
    code: str
    head: str
    echelon: str
    staff: tuple[str, ...] = ()
    place: str = ""
    clinic: bool = False


@dataclass(frozen=True)
class Slot:
    """A desk to be filled: the head of a unit, or a post of its staff (`post` is a key of resources/demo/posts)."""

    index: int
    unit: UnitPlan
    post: str = ""

    @property
    def heads(self) -> bool:
        """Does this person lead the unit?"""
        return not self.post


def units_for(people: int) -> list[UnitPlan]:
    """The tree, parents before children, with enough health centres for that many people."""
    office = source("office")
    root = UnitPlan(
        ROOT, "", office["name"], office["short_name"], "DINKES", f"Kepala {office['name']}", "22", ("adminkes",)
    )
    made = [root, *_below(root.key, office["units"])]
    desks = sum(1 + len(unit.staff) for unit in made)
    each = 2 + len(office["clinic"]["staff"]) + len(office["clinic"]["clerks"]["staff"])
    count = max(1, -(-(people - desks) // each))
    return made + [unit for number in range(count) for unit in _clinic(number)]


def slots_for(people: int, units: Sequence[UnitPlan]) -> list[Slot]:
    """One slot per person: the heads first, then one after the other in all units."""
    rounds = zip_longest(*([(unit, post) for post in unit.staff] for unit in units))
    staff = ((unit, post) for line in rounds for unit, post in _present(line))
    wanted = [*((unit, "") for unit in units), *staff][:people]
    return [Slot(index, unit, post) for index, (unit, post) in enumerate(wanted)]


def used(units: Iterable[UnitPlan], slots: Iterable[Slot]) -> list[UnitPlan]:
    """The units in which somebody works, with those above them."""
    units = list(units)
    by_key = {unit.key: unit for unit in units}
    kept = set()
    for slot in slots:
        key = slot.unit.key
        while key and key not in kept:
            kept.add(key)
            key = by_key[key].parent
    return [unit for unit in units if unit.key in kept]


def _below(parent: str, units: Iterable[dict[str, Any]]) -> Iterator[UnitPlan]:
    for unit in units:
        yield UnitPlan(
            unit["key"],
            parent,
            unit["name"],
            unit["short"],
            unit["code"],
            unit["head"],
            unit["echelon"],
            tuple(unit.get("staff", ())),
        )
        yield from _below(unit["key"], unit.get("units", ()))


def _clinic(number: int) -> Iterator[UnitPlan]:
    office = source("office")
    place, clinic = _place(number), office["clinic"]
    kind = "Rawat Inap " if number % 3 == 0 else ""
    key, code = f"puskesmas{number}", f"PKM.{number + 1:02}"
    words = {"place": place, "kind": kind}
    yield UnitPlan(
        key,
        ROOT,
        clinic["name"].format(**words),
        clinic["short"].format(**words),
        code,
        clinic["head"].format(**words),
        clinic["echelon"],
        tuple(clinic["staff"]),
        place,
        clinic=True,
    )
    desk = clinic["clerks"]
    yield UnitPlan(
        f"{key}-tu",
        key,
        desk["name"].format(**words),
        desk["short"].format(**words),
        f"{code}.1",
        desk["head"].format(**words),
        desk["echelon"],
        tuple(desk["staff"]),
        place,
    )


def _place(number: int) -> str:
    office = source("office")
    names = [*office["places"], *(f"{place} {side}" for side, place in product(office["sides"], office["places"]))]
    turn, index = divmod(number, len(names))
    return f"{names[index]} {roman(turn + 1)}" if turn else str(names[index])


def _present(line: Iterable[tuple[UnitPlan, str] | None]) -> Iterator[tuple[UnitPlan, str]]:
    return (desk for desk in line if desk is not None)
