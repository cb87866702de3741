"""Mentoring: pairs of one field, in every state, with their goals and meetings."""

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from itertools import zip_longest
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from karier_desktop.catalog.entity import Draft
from karier_desktop.catalog.mentoring import GOALS, MENTORING_PAIR, MENTORING_PROGRAM, SESSIONS
from karier_desktop.services import mentoring, records
from karier_desktop.services.demo.person import Person, World
from karier_desktop.services.demo.sources import chance, source
from karier_desktop.services.demo.team import Team
from karier_desktop.services.demo.training import SUNDAY, Calendar

LEVELS = ("pemula", "terampil", "ahli_pertama", "mahir", "penyelia", "ahli_muda", "ahli_madya")
STATES = (
    ("lama", "selesai", 4),
    ("lama", "dihentikan", 1),
    ("lama", "berjalan", 2),  # over, and never closed: the start page says so
    ("kini", "berjalan", 9),
    ("kini", "ditetapkan", 2),
    ("kini", "usulan", 2),
)
EVERY = 19
"""Days from one meeting to the next."""


@dataclass(frozen=True)
class Match:
    """A mentor and a mentee, and what it is about."""

    mentor: Person
    mentee: Person
    theme: str


def add_mentoring(session: Session, team: Team, competencies: Mapping[str, UUID], calendar: Calendar) -> None:
    """Two rounds of mentoring with as many pairs as the office has room for."""
    world = team.world
    programs = {p["key"]: _program(session, world, p) for p in source("mentoring")["programs"]}
    wanted = [(key, state) for key, state, count in STATES for _ in range(max(1, count * len(team.people) // 250))]
    for number, (match, (key, state)) in enumerate(zip(_matches(world, team.people), wanted, strict=False)):
        rng = chance(world.seed, "pair", number)
        program, start, end = programs[key]
        draft = _pair(rng, team, match, competencies, state)
        draft.update(program_id=program, start_date=start, end_date=end, **_closing(rng, state))
        draft["goals"] = list(_goals(match, start, state))
        draft["sessions"] = list(_meetings(rng, world, match, start, end, state, calendar))
        records.save(session, mentoring.PAIR, None, draft, None, {"mentor_id": "Keahliannya lebih dalam"})


def _program(session: Session, world: World, words: Mapping[str, Any]) -> tuple[UUID, date, date]:
    start, end = (world.today + timedelta(days=words[side]) for side in ("start", "end"))
    draft = {**MENTORING_PROGRAM.blank(), "name": words["name"], "goal": words["goal"]}
    draft.update(start_date=start, end_date=end)
    return records.save(session, mentoring.PROGRAM, None, draft, None).id, start, end


def _matches(world: World, people: Sequence[Person]) -> Iterator[Match]:
    """Leaders with leaders first, then seniors and juniors of the same field; nobody twice, fields in turn."""
    leaders = [p for p in people if p.slot.heads]
    high = [p for p in leaders if p.slot.unit.echelon < "40"]
    low = [p for p in leaders if p.slot.unit.echelon >= "40" and p.service(world.today) < 16]
    pairs = [Match(mentor, mentee, "pimpinan") for mentor, mentee in zip(high[1:4], low, strict=False)]
    by_field: dict[str, list[Person]] = {}
    for person in people:
        if not person.slot.heads and person.posts[-1].level and not person.probation:
            by_field.setdefault(person.work, []).append(person)
    lines = [list(_in_field(work, found)) for work, found in by_field.items()]
    yield from pairs
    for turn in zip_longest(*lines):
        yield from (match for match in turn if match is not None)


def _in_field(work: str, people: Sequence[Person]) -> Iterator[Match]:
    def level(person: Person) -> int:
        return LEVELS.index(person.posts[-1].level)

    seniors = sorted((p for p in people if level(p) >= 3 and p.kind == "PNS"), key=lambda p: (-level(p), p.slot.index))
    juniors = [p for p in people if level(p) <= 2]
    theme = work if work in source("mentoring")["themes"] else "lain"
    for mentor, mentee in zip(seniors, juniors, strict=False):
        yield Match(mentor, mentee, theme)


def _pair(rng: random.Random, team: Team, match: Match, competencies: Mapping[str, UUID], state: str) -> Draft:
    theme = source("mentoring")["themes"][match.theme]
    number = f"800/{rng.randint(20, 400)}/DINKES/{team.world.today.year}"
    decided = {} if state == "usulan" else {"decree_number": number, "decree_official": "Kepala Dinas"}
    now = rng.randint(1, 2)
    return {
        **MENTORING_PAIR.blank(),
        "mentor_id": team.id_of(match.mentor),
        "mentee_id": team.id_of(match.mentee),
        "kind": "coaching" if match.theme == "pimpinan" else "mentoring",
        "competency_id": competencies.get("pengembangan_diri" if match.theme == "pimpinan" else match.mentee.work),
        "aim": theme["aim"],
        "level_now": now,
        "level_goal": now + 1,
        "status": state,
        **decided,
    }


def _goals(match: Match, start: date, state: str) -> Iterator[Draft]:
    theme = source("mentoring")["themes"][match.theme]
    for number, topic in enumerate(theme["topics"][:2]):
        reached = {"selesai": "tercapai", "dihentikan": "tidak_tercapai"}.get(state, "belum")
        words = f"Menguasai: {topic.lower()}"
        yield {**GOALS.blank(), "text": words, "due_date": start + timedelta(days=90 + 60 * number), "reached": reached}


def _meetings(
    rng: random.Random, world: World, match: Match, start: date, end: date, state: str, calendar: Calendar
) -> Iterator[Draft]:
    """One every few weeks until today; some pairs have not met for a while."""
    if state in ("usulan", "ditetapkan"):
        return
    theme, words = source("mentoring")["themes"][match.theme], source("mentoring")
    last = min(end, world.today) - timedelta(days=rng.choice((2, 5, 9, 40)) if state == "berjalan" else 20)
    most = {"dihentikan": 2}.get(state, 6)
    day = start + timedelta(days=rng.randint(6, 14))
    for number in range(most):
        while day.weekday() == SUNDAY or not all(
            calendar.free(person.slot.index, [day]) for person in (match.mentor, match.mentee)
        ):
            day += timedelta(days=1)
        if day > last:
            return
        newest = day + timedelta(days=EVERY) > last or number == most - 1
        signed = not newest or end < world.today or rng.random() < 0.6
        yield {
            **SESSIONS.blank(),
            "day": day,
            "start_time": time(13, 30),
            "end_time": time(15),
            "jp": 2,
            "place": rng.choice(words["places"]),
            "topic": theme["topics"][number % len(theme["topics"])],
            "goal": theme["aim"],
            "reality": theme["reality"],
            "options": theme["option"],
            "will": rng.choice(words["actions"]),
            "actions": rng.choice(words["actions"]),
            "due_date": day + timedelta(days=14),
            "evidence": f"Notulen {number + 1}" if signed else "",
            "mentor_signed": signed,
            "mentee_signed": signed,
        }
        for person in (match.mentor, match.mentee):
            calendar.book(person.slot.index, [day])
        day += timedelta(days=EVERY + rng.randrange(6))


def _closing(rng: random.Random, state: str) -> Draft:
    if state == "dihentikan":
        return {"reason": "Mentee pindah tugas ke unit lain sebelum masa bimbingan selesai."}
    if state != "selesai":
        return {}
    note = rng.choice(source("mentoring")["closing"])
    return {"closing_note": note, "rating_by_mentor": rng.randint(3, 5), "rating_by_mentee": rng.randint(4, 5)}
