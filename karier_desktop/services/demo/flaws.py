"""What is wrong in the files, so that there is something to put right: chosen by seed, a few of each kind."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial

from karier_desktop.catalog.entity import Draft
from karier_desktop.services.demo import details
from karier_desktop.services.demo.person import Person, World
from karier_desktop.services.demo.sources import chance


@dataclass
class Flawed:
    """A draft with its flaws, and the reasons with which a clerk accepted what is odd about it."""

    draft: Draft
    reasons: dict[str, str] = field(default_factory=dict)


Flaw = Callable[[World, Flawed], None]


def flaws_of(world: World, people: Sequence[Person]) -> dict[int, list[Flaw]]:
    """Which flaws each person has, by index; heads of the office are spared."""
    rng = chance(world.seed, "flaws")
    staff = [p.slot.index for p in people if not p.slot.heads]
    permanent = [p for p in people if not p.slot.heads and p.kind == "PNS" and not p.probation and p.raises]
    recent = world.today - timedelta(days=100)
    pools = {
        "staff": staff,
        "permanent": [p.slot.index for p in permanent],
        "raised": [p.slot.index for p in permanent if p.raises[-1].since > recent],
    }
    share = len(people) / 250
    chosen: dict[int, list[Flaw]] = {}
    for flaw, pool, usual in _FLAWS:
        for index in rng.sample(pools[pool], min(len(pools[pool]), max(1, round(usual * share)))):
            chosen.setdefault(index, []).append(flaw)
    return chosen


def _without(name: str, empty: object, world: World, file: Flawed) -> None:
    file.draft[name] = empty


def _late_increment(world: World, file: Flawed) -> None:
    """The last increment was never entered."""
    file.draft["increments"].pop()


def _rank_without_decree(world: World, file: Flawed) -> None:
    file.draft["ranks"][-1].update(decree_number="", decree_date=None)


def _corrected_birth(world: World, file: Flawed) -> None:
    file.draft["birth_date"] += timedelta(days=9 if file.draft["birth_date"].day < 15 else -9)
    file.draft["nik"] = ""
    file.reasons["birth_date"] = "Tanggal lahir diperbaiki dengan penetapan pengadilan; NIP tidak diubah"


def _wrong_sex_digit(world: World, file: Flawed) -> None:
    file.draft["nip"] = f"{file.draft['nip'][:14]}{'2' if file.draft['sex'] == 'L' else '1'}{file.draft['nip'][15:]}"
    file.reasons["sex"] = "Angka jenis kelamin pada NIP keliru sejak diterbitkan; sudah dilaporkan ke BKN"


def _unit_unknown(world: World, file: Flawed) -> None:
    file.draft.update(unit_id=None, unit_text="PUSTU HAILESU HULU")
    file.draft["positions"][-1].update(unit_id=None, unit_text="PUSTU HAILESU HULU")


def _on_study(world: World, file: Flawed) -> None:
    file.draft["legal_status"] = "3"


def _sanctioned(case: int, world: World, file: Flawed) -> None:
    file.draft["sanctions"].append(details.sanction(world, case))


_FLAWS: tuple[tuple[Flaw, str, int], ...] = (
    (partial(_without, "nik", ""), "staff", 9),
    (partial(_without, "birth_place", ""), "staff", 2),
    (partial(_without, "educations", []), "staff", 1),
    (_late_increment, "raised", 6),
    (_rank_without_decree, "permanent", 4),
    (_corrected_birth, "permanent", 2),
    (_wrong_sex_digit, "permanent", 1),
    (_unit_unknown, "staff", 1),
    (_on_study, "permanent", 1),
    *((partial(_sanctioned, case), "permanent", 1) for case in range(len(details.SANCTION_CASES))),
)
