"""Names as they are heard in many parts of Indonesia; the people do not exist."""

import random
from collections import Counter
from dataclasses import dataclass
from typing import Any

from karier_desktop.services.demo.sources import source


@dataclass(frozen=True)
class Named:
    """A name and where its bearer was born."""

    name: str
    birth_place: str
    region: str


class Names:
    """Gives names, each one once as long as there are enough; some for certain posts come first."""

    def __init__(self) -> None:
        self._regions: list[dict[str, Any]] = source("names")["regions"]
        self._cast: list[dict[str, str]] = list(source("names")["cast"])
        self._used: Counter[str] = Counter(member["name"] for member in self._cast)

    def cast(self, post: str) -> dict[str, str] | None:
        """The next member of the cast for a post, if one is left."""
        found = next((member for member in self._cast if member["post"] == post), None)
        if found is not None:
            self._cast.remove(found)
        return found

    def birth_place(self, rng: random.Random, region: str) -> str:
        """A place in that part of the country."""
        return str(rng.choice(next(r for r in self._regions if r["key"] == region)["places"]))

    def give(self, rng: random.Random, sex: str) -> Named:
        """A new name for a man (L) or woman (P)."""
        made = self._make(rng, sex)
        for _ in range(20):
            if not self._used[made.name]:
                break
            made = self._make(rng, sex)
        self._used[made.name] += 1
        return made

    def relative(self, rng: random.Random, sex: str, region: str) -> str:
        """A name for a member of the family, from the same part of the country."""
        return self._name(rng, next(r for r in self._regions if r["key"] == region), sex)

    def _make(self, rng: random.Random, sex: str) -> Named:
        (region,) = rng.choices(self._regions, [r["weight"] for r in self._regions])
        return Named(self._name(rng, region, sex), rng.choice(region["places"]), region["key"])

    def _name(self, rng: random.Random, region: dict[str, Any], sex: str) -> str:
        which = "male" if sex == "L" else "female"
        first = rng.choice(region[which])
        words = {
            "first": first,
            "first2": rng.choice([name for name in region[which] if name != first]).split()[0],
            "middle": rng.choice(region.get("middle", [""])),
            "last": rng.choice(region.get(f"{which}_last", region["last"])),
        }
        return " ".join(dict.fromkeys(str(rng.choice(region["patterns"])).format(**words).split()))
