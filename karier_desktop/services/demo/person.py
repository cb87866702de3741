"""One invented person: from birth and school to the present post."""

import random
from collections import Counter
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from karier_desktop.rules.book import RuleBook
from karier_desktop.rules.education import grade_limits
from karier_desktop.rules.service_time import add_months
from karier_desktop.services.demo import career
from karier_desktop.services.demo.career import Post, Raise, Rank
from karier_desktop.services.demo.names import Named, Names
from karier_desktop.services.demo.plan import Slot, UnitPlan
from karier_desktop.services.demo.sources import chance, source

ENTRY_AGES = {"10": (22, 30), "15": (20, 27), "17": (20, 27), "30": (22, 28), "35": (23, 29), "40": (23, 30)}
SERVICE_BANDS = ((9, 30), (30, 110), (110, 230), (230, 390))
SERVICE_WEIGHTS = (9, 33, 34, 24)
RETIREMENT = 58
CONTRACT_MONTHS = ((8, 12), (14, 12), (24, 12), (26, 12), (36, 12), (38, 12), (44, 12), (52, 12), (56, 2), (57, 2))
"""How long ago contracts of five years began, with weights: a few are to be renewed soon."""
ISLAMIC = ("Lalu ", "Baiq ", "Siti ", "Sitti ")


@dataclass(frozen=True)
class Diploma:
    """A level of education reached."""

    level: str
    name: str
    front: str
    back: str
    day: date
    school: str
    place: str


@dataclass(frozen=True)
class World:
    """What all people of the office share."""

    seed: int
    today: date
    book: RuleBook
    units: tuple[UnitPlan, ...]
    names: Names = field(default_factory=Names)
    serials: Counter[str] = field(default_factory=Counter)


@dataclass
class Person:
    """Everything about a person that later steps ask for."""

    slot: Slot
    named: Named
    sex: str
    birth: date
    start: date
    kind: str
    work: str
    front: str = ""
    back: str = ""
    religion: str = ""
    probation: bool = False
    contract_end: date | None = None
    schools: list[Diploma] = field(default_factory=list)
    ranks: list[Rank] = field(default_factory=list)
    posts: list[Post] = field(default_factory=list)
    raises: list[Raise] = field(default_factory=list)
    course: tuple[str, str] | None = None
    nip: str = ""

    @property
    def level(self) -> str:
        """The highest level of education."""
        return self.schools[-1].level

    def service(self, today: date) -> int:
        """Whole years since the appointment."""
        return today.year - self.start.year - ((today.month, today.day) < (self.start.month, self.start.day))


def make(world: World, slot: Slot) -> Person:
    """The person at that desk."""
    rng = chance(world.seed, "person", slot.index)
    spec = _head_spec(slot) if slot.heads else _post_spec(slot.post)
    sex = _sex(rng, spec)
    cast = world.names.cast(_role(slot)) if slot.unit.place == source("office")["places"][0] else None
    if cast is not None and sex != cast["sex"]:
        sex = cast["sex"]
    named = _named(rng, world, cast, sex)
    if not slot.heads and rng.randrange(100) < spec["pppk"] and cast is None:
        person = _contracted(rng, world, slot, spec, named, sex)
    else:
        person = _appointed(rng, world, slot, spec, named, sex)
    person.religion = _religion(rng, named)
    person.nip = _number(world, person)
    _titles(rng, person, world.today)
    return person


def spec_of(slot: Slot) -> dict[str, Any]:
    """The description of the post in resources/demo/posts."""
    return _head_spec(slot) if slot.heads else _post_spec(slot.post)


def _post_spec(key: str) -> dict[str, Any]:
    return next(dict(post) for post in source("posts")["posts"] if post["key"] == key)


def _head_spec(slot: Slot) -> dict[str, Any]:
    heads = [h for h in source("posts")["heads"] if h["echelon"] == slot.unit.echelon]
    spec = next((h for h in heads if h.get("clinic", False) == slot.unit.clinic), heads[0])
    return {**spec, "field": "pimpinan"}


def _role(slot: Slot) -> str:
    if not slot.heads:
        return slot.post
    return "head" if slot.unit.clinic else "clerk_head"


def _sex(rng: random.Random, spec: dict[str, Any]) -> str:
    if spec.get("women"):
        return "P"
    return "L" if spec.get("men") or rng.random() < 0.45 else "P"


def _named(rng: random.Random, world: World, cast: dict[str, str] | None, sex: str) -> Named:
    if cast is None:
        return world.names.give(rng, sex)
    return Named(cast["name"], world.names.birth_place(rng, cast["region"]), cast["region"])


def _appointed(rng: random.Random, world: World, slot: Slot, spec: dict[str, Any], named: Named, sex: str) -> Person:
    """A PNS, from the CPNS year on."""
    book, today = world.book, world.today
    entry = _entry_months(rng, spec)
    start = career.first_of(add_months(today, -_service_months(rng, book, spec, entry, today)))
    birth = add_months(start, -entry) - timedelta(days=rng.randrange(28))
    person = Person(slot, named, sex, birth, start, "PNS", spec["field"])
    person.schools = _schools(rng, spec["path"], birth, start)
    limits = grade_limits(book, person.level, today)
    assert limits is not None
    first = Rank(limits.text("start"), start, "211", 0)
    _careers(rng, world, person, spec, first)
    person.probation = add_months(start, 13) > today
    person.raises = career.increments(book, person.ranks, today, max(2019, today.year - 7))
    return person


def _careers(rng: random.Random, world: World, person: Person, spec: dict[str, Any], first: Rank) -> None:
    book, today, unit = world.book, world.today, person.slot.unit.key
    if person.slot.heads:
        low, high = spec["targets"]
        person.ranks = career.ranks(rng, book, first, rng.choice((low, high)), today, "201")
        person.posts = _leading_posts(rng, world, person, spec, low)
        person.course = (spec["course"][0], spec["course"][1])
        _study_on(rng, person, spec, today, 1.0)
        return
    if spec["ladder"] == "pelaksana":
        limits = grade_limits(book, person.level, today)
        person.ranks = career.ranks(rng, book, first, limits.text("ceiling") if limits else first.golongan, today)
        person.posts = [Post(spec["name"], "pelaksana", person.start, unit)]
        _adjust(rng, world, person, spec)
    else:
        ceiling = rng.choices(("III/d", "IV/a", "IV/b"), (80, 14, 6))[0] if spec["ladder"] == "keahlian" else "III/d"
        person.ranks = career.ranks(rng, book, first, ceiling, today, "202")
        person.posts = career.functional_posts(rng, book, spec["name"], spec["ladder"], person.ranks, unit)
        _study_on(rng, person, spec, today, 0.8 if person.ranks[-1].golongan.startswith("IV") else 0.1)
    _moved(rng, world, person)


def _contracted(rng: random.Random, world: World, slot: Slot, spec: dict[str, Any], named: Named, sex: str) -> Person:
    """A PPPK: one golongan, one post, a contract of five years."""
    book, today = world.book, world.today
    months = rng.choices([m for m, _ in CONTRACT_MONTHS], [w for _, w in CONTRACT_MONTHS])[0]
    start = career.first_of(add_months(today, -months))
    entry = 12 * rng.randint(25, 42) + rng.randrange(12)
    birth = add_months(start, -entry) - timedelta(days=rng.randrange(28))
    person = Person(slot, named, sex, birth, start, "PPPK", spec["field"])
    person.schools = _schools(rng, spec["path"], birth, start)
    person.contract_end = add_months(start, 60) - timedelta(days=1)
    golongan = book.need("education_grade_pppk", person.level, today).text("start")
    person.ranks = [Rank(golongan, start, "211", 0)]
    name, kind, level = spec["name"], spec["ladder"], ""
    if kind != "pelaksana":
        level = "terampil" if kind == "keterampilan" else "ahli_pertama"
        name = f"{name} {book.label('functional_level', level, today)}"
    person.posts = [Post(name, "jf" if level else "pelaksana", start, slot.unit.key, level=level)]
    return person


def _entry_months(rng: random.Random, spec: dict[str, Any]) -> int:
    low, high = (23, 26) if "targets" in spec else ENTRY_AGES.get(spec["path"][-1][0], (25, 31))
    return 12 * rng.randint(low, high) + rng.randrange(12)


def _service_months(rng: random.Random, book: RuleBook, spec: dict[str, Any], entry: int, today: date) -> int:
    longest = RETIREMENT * 12 - entry - 1
    if "targets" in spec:
        start = grade_limits(book, spec["path"][-1][0], today)
        assert start is not None
        steps = _distance(book, start.text("start"), spec["targets"][1], today)
        return min(longest - 12, steps * 54 + rng.randint(10, 60 if spec["echelon"] < "40" else 130))
    if rng.random() < 0.025 and longest < 400:
        return longest - rng.randrange(14)
    low, high = rng.choices(SERVICE_BANDS, SERVICE_WEIGHTS)[0]
    return min(rng.randint(low, high), longest - 15)


def _distance(book: RuleBook, low: str, high: str, today: date) -> int:
    orders = (book.need("golongan", golongan, today).whole("order") for golongan in (low, high))
    first, last = orders
    return last - first


def _leading_posts(rng: random.Random, world: World, person: Person, spec: dict[str, Any], low: str) -> list[Post]:
    """The years before, then the head of the unit from about the day its lowest golongan was reached."""
    book, unit = world.book, person.slot.unit
    before = _post_spec(spec["before"])
    reached = next((rank.since for rank in person.ranks if rank.golongan == low), person.ranks[-1].since)
    latest = add_months(world.today, -3)
    since = min(career.first_of(add_months(reached, rng.randint(2, 30))), career.first_of(latest))
    earlier = [rank for rank in person.ranks if rank.since < since]
    if before["ladder"] == "pelaksana":
        made = [Post(before["name"], "pelaksana", person.start, unit.key)]
    else:
        made = career.functional_posts(rng, book, before["name"], before["ladder"], earlier, unit.key)
    if unit.echelon in ("22", "31", "32"):
        middle = next((rank.since for rank in earlier if rank.golongan == "III/c"), None)
        made = [post for post in made if middle is None or post.since < middle]
        if middle is not None and middle < since:
            title = "Kepala Subbagian Tata Usaha"
            made.append(Post(title, "pengawas", middle, elsewhere=_elsewhere(rng), echelon="41"))
    kind = book.need("echelon", unit.echelon, world.today).text("kind")
    return [*made, Post(unit.head, kind, since, unit.key, echelon=unit.echelon)]


def _study_on(rng: random.Random, person: Person, spec: dict[str, Any], today: date, share: float) -> None:
    """A further degree while in service."""
    years = (person.start.year + 5, today.year - 1)
    if "later" in spec and years[0] <= years[1] and rng.random() < share:
        level, name, front, back = spec["later"]
        day = date(rng.randint(*years), rng.choice((3, 8, 11)), rng.randint(5, 25))
        person.schools.append(_diploma(rng, level, name, front, back, day))


def _adjust(rng: random.Random, world: World, person: Person, spec: dict[str, Any]) -> None:
    """Some who began with SMA finish a degree and are moved up to III/a."""
    now = person.ranks[-1]
    day = career.first_of(add_months(world.today, -rng.randint(6, 40)))
    if "adjust" not in spec or now.golongan not in ("II/b", "II/c", "II/d") or day <= add_months(now.since, 12):
        return
    if rng.random() < 0.5:
        key, (level, name, front, back) = spec["adjust"]
        graduated = day - timedelta(days=rng.randint(200, 700))
        person.schools.append(_diploma(rng, level, name, front, back, graduated))
        person.ranks.append(career.adjusted(world.book, now, "III/a", day))
        person.posts.append(Post(_post_spec(key)["name"], "pelaksana", day, person.slot.unit.key))


def _moved(rng: random.Random, world: World, person: Person) -> None:
    """Some began in another unit, or outside this office."""
    first = person.posts[0]
    if rng.random() < 0.65 or person.service(world.today) < 4:
        return
    if rng.random() < 0.5:
        moved = Post(first.name, first.kind, first.since, "", _elsewhere(rng), first.level)
    else:
        others = [unit.key for unit in world.units if unit.clinic and unit.key != first.unit]
        moved = Post(first.name, first.kind, first.since, rng.choice(others or [first.unit]), "", first.level)
    if len(person.posts) > 1:
        person.posts[0] = moved
        return
    since = add_months(first.since, 12 * rng.randint(2, 3))
    person.posts = [moved, Post(first.name, first.kind, since, first.unit, level=first.level)]


def _elsewhere(rng: random.Random) -> str:
    return str(rng.choice(source("office")["elsewhere"]))


def _schools(rng: random.Random, path: list[list[str]], birth: date, start: date) -> list[Diploma]:
    """From the first school to the diploma with which the person was appointed."""
    base = {"5": ("SD", 12), "10": ("SMP", 15), "15": ("SMA", 18)}
    last = int(path[-1][0])
    steps = [
        (level, name, "", "", date(birth.year + age, 6, rng.randint(2, 25)))
        for level, (name, age) in base.items()
        if int(level) < last and not (level == "15" and last == 17)
    ]
    end = date(start.year - 1 - rng.randrange(2), rng.choice((3, 8, 9, 11)), rng.randint(3, 26))
    for back, (level, name, front, behind) in enumerate(reversed(path)):
        steps.append((level, name, front, behind, end.replace(year=end.year - 2 * back)))
    return [_diploma(rng, *step) for step in sorted(steps, key=lambda step: int(step[0]))]


def _diploma(rng: random.Random, level: str, name: str, front: str, back: str, day: date) -> Diploma:
    place = rng.choice(source("office")["villages"])
    school = rng.choice(source("posts")["schools"][level]).format(place=place)
    city = place if int(level) < 20 else rng.choice(source("posts")["cities"])
    return Diploma(level, name, front, back, day, school, city)


def _religion(rng: random.Random, named: Named) -> str:
    regions = {region["key"]: region["religions"] for region in source("names")["regions"]}
    return "1" if named.name.startswith(ISLAMIC) else str(rng.choice(regions[named.region]))


def _titles(rng: random.Random, person: Person, today: date) -> None:
    pilgrim = person.religion == "1" and today.year - person.birth.year > 44 and rng.random() < 0.3
    hajj = ["H." if person.sex == "L" else "Hj."] if pilgrim and not person.named.name.startswith("Hj.") else []
    person.front = " ".join([*hajj, *(school.front for school in person.schools if school.front)])
    person.back = ", ".join(school.back for school in person.schools if school.back)


def _number(world: World, person: Person) -> str:
    """NIP or NI PPPK; the serial lies in the nine hundreds, where no real number was met."""
    middle = f"{person.start:%Y%m}" if person.kind == "PNS" else f"{person.start.year}21"
    prefix = f"{person.birth:%Y%m%d}{middle}{'1' if person.sex == 'L' else '2'}"
    world.serials[prefix] += 1
    rng = chance(world.seed, "serial", prefix)
    return f"{prefix}{900 + (rng.randrange(1, 100) + world.serials[prefix] - 1) % 100:03}"
