"""Trainings of the last year and the coming months: some over, some full, one clash, one postponed, one called off."""

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, time, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from karier_desktop.catalog.entity import Draft
from karier_desktop.catalog.training import PARTICIPANTS, SESSIONS, TRAINING_EVENT
from karier_desktop.services import records, training
from karier_desktop.services.demo.person import Person, World
from karier_desktop.services.demo.sources import chance, source
from karier_desktop.services.demo.team import Team

MINUTES = 45
SUNDAY = 6
CLASHING = 3
"""So many people sit in two trainings at once; one of them with a reason."""


@dataclass
class Calendar:
    """Who is away on which days, so that nothing else is planned there."""

    busy: dict[int, set[date]] = field(default_factory=dict)

    def free(self, person: int, days: Sequence[date]) -> bool:
        """Nothing on any of these days?"""
        return not self.busy.get(person, set()).intersection(days)

    def book(self, person: int, days: Sequence[date]) -> None:
        """Keep these days."""
        self.busy.setdefault(person, set()).update(days)


@dataclass(frozen=True)
class _Support:
    programs: Mapping[str, UUID]
    providers: Mapping[str, UUID]
    budget: Mapping[tuple[str, int], UUID]


def add_trainings(session: Session, team: Team, competencies: Mapping[str, UUID]) -> Calendar:
    """Programmes, providers, money, and the events in the order of their days."""
    support = _add_support(session, team.world, competencies)
    calendar, events = Calendar(), {}
    seated: dict[str, list[Person]] = {}
    for number, event in enumerate(source("training")["events"]):
        rng, program = chance(team.world.seed, "event", number), _program(event["program"])
        days = _days(team.world.today + timedelta(days=event["start"]), program["days"])
        seats = _seats(rng, team.people, program, event, days, calendar)
        clashing = seated.get(event.get("clash", ""), [])[:CLASHING]
        for person in seats:
            calendar.book(person.slot.index, days)
        draft = _event(rng, team.world, support, program, event, days)
        draft["participants"] = list(_participants(rng, team, program, event, days, [*clashing, *seats]))
        if clashing:
            draft["participants"][0]["clash_reason"] = "Hanya mengikuti hari yang tidak bersamaan"
        reasons = {"jp": "Sesuai kebutuhan puskesmas"} | _clash_reasons(clashing)
        seated[event["program"]] = seats
        events[event["program"]] = records.save(session, training.EVENT, None, draft, None, reasons).id
    _replace(session, events)
    return calendar


def _add_support(session: Session, world: World, competencies: Mapping[str, UUID]) -> _Support:
    words, today = source("training"), world.today

    def put(subject: Any, values: Draft) -> UUID:
        return records.save(session, subject, None, {**subject.entity.blank(), **values}, None).id

    programs = {
        p["key"]: put(
            training.PROGRAM,
            {
                "name": p["name"],
                "kind": p["kind"],
                "jp": p["jp"],
                "competency_id": competencies.get(p["fields"][0]),
                "description": "; ".join(p["topics"]),
            },
        )
        for p in words["programs"]
    }
    providers = {p["key"]: put(training.PROVIDER, _provider(p, today)) for p in words["providers"]}
    budget = {
        (line["key"], year): put(
            training.BUDGET,
            {"year": year, "code": line["code"], "name": line["name"], "amount": line["amount"]},
        )
        for line in words["budget"]
        for year in (today.year - 1, today.year, today.year + 1)
    }
    return _Support(programs, providers, budget)


def _provider(words: Mapping[str, Any], today: date) -> Draft:
    draft: Draft = {name: words[name] for name in ("name", "address", "phone")}
    if "mou" in words:
        number, since, until = words["mou"]
        day = today + timedelta(days=since)
        draft.update(mou_number=f"{number}/{day.year}", mou_date=day, mou_expires=today + timedelta(days=until))
    return draft


def _event(
    rng: random.Random,
    world: World,
    support: _Support,
    program: Mapping[str, Any],
    event: Mapping[str, Any],
    days: Sequence[date],
) -> Draft:
    held = event["status"] in ("selesai", "berjalan")
    cost = event["cost"]
    return {
        **TRAINING_EVENT.blank(),
        "name": program["name"],
        "kind": program["kind"],
        "method": event.get("method", "klasikal"),
        "batch": event["batch"],
        "jp": program["jp"],
        "program_id": support.programs[program["key"]],
        "provider_id": support.providers[event["provider"]],
        "start_date": days[0],
        "end_date": days[-1],
        "venue": event["venue"],
        "city": "Samudra" if event["provider"] == "lan" else source("office")["capital"],
        "quota": event["quota"],
        "budget_line_id": support.budget[event["budget"], days[0].year],
        "planned_cost": cost,
        "actual_cost": cost - cost * rng.randint(1, 9) // 100 if event["status"] == "selesai" else None,
        "status": event["status"] if held or days[0] > world.today else "dibuka",
        "status_reason": event.get("reason", ""),
        "sessions": list(_sessions(rng, program, days)),
    }


def _sessions(rng: random.Random, program: Mapping[str, Any], days: Sequence[date]) -> Iterator[Draft]:
    """A morning and an afternoon each day, together exactly the JP of the programme."""
    each, rest = divmod(program["jp"], len(days))
    topics, teachers = program["topics"], source("training")["instructors"]
    for number, day in enumerate(days):
        hours = each + (number < rest)
        topic = topics[number * len(topics) // len(days)]
        teacher = rng.choice(teachers)
        for start, jp in ((time(8), hours - hours // 2), (time(13), hours // 2)):
            if jp:
                end = (start.hour * 60 + jp * MINUTES) // 60, (start.hour * 60 + jp * MINUTES) % 60
                yield {
                    **SESSIONS.blank(),
                    "day": day,
                    "start_time": start,
                    "end_time": time(*end),
                    "jp": jp,
                    "topic": topic,
                    "instructor": teacher,
                    "room": "Kelas utama",
                }


def _seats(
    rng: random.Random,
    people: Sequence[Person],
    program: Mapping[str, Any],
    event: Mapping[str, Any],
    days: Sequence[date],
    calendar: Calendar,
) -> list[Person]:
    """People of the right field who are free, those of fields named first before the others."""
    fitting = [
        person
        for person in people
        if person.work in program["fields"] and person.start < days[0] and calendar.free(person.slot.index, days)
    ]
    wanted = min(event["seats"], max(2, len(people) // 6))
    chosen = rng.sample(fitting, min(wanted, len(fitting)))
    return sorted(chosen, key=lambda person: person.slot.index)


def _participants(
    rng: random.Random,
    team: Team,
    program: Mapping[str, Any],
    event: Mapping[str, Any],
    days: Sequence[date],
    seats: Sequence[Person],
) -> Iterator[Draft]:
    for number, person in enumerate(seats):
        row: Draft = {**PARTICIPANTS.blank(), "employee_id": team.id_of(person)}
        if event["status"] == "selesai":
            row.update(_result(rng, program, days, number))
        yield row


def _result(rng: random.Random, program: Mapping[str, Any], days: Sequence[date], number: int) -> Draft:
    status = rng.choices(("lulus", "tidak_lulus", "tidak_hadir"), (92, 4, 4))[0]
    if status == "tidak_hadir":
        return {"status": status, "days_present": 0}
    before = rng.randint(45, 75)
    passed = status == "lulus"
    result: Draft = {"status": status, "days_present": len(days) if passed else max(1, len(days) - 1)}
    result.update(pre_test=before, post_test=min(100, before + rng.randint(8, 30)) if passed else before)
    if passed:
        serial = f"{number + 1:03}/{program['key'].upper()}/{days[-1].year}"
        result.update(certificate_number=serial, certificate_date=days[-1])
    return result


def _clash_reasons(clashing: Sequence[Person]) -> dict[str, str]:
    return {f"participants[{n}].clash_reason": "Menunggu keputusan atasan" for n in range(len(clashing))}


def _replace(session: Session, events: Mapping[str, UUID]) -> None:
    """The event that was called off names the one that takes its place."""
    for event in source("training")["events"]:
        if "replaced_by" in event:
            found = records.load(session, TRAINING_EVENT, events[event["program"]])
            draft = {**found.draft, "replaced_by_id": events[event["replaced_by"]]}
            records.save(session, training.EVENT, found.id, draft, found.version)


def _program(key: str) -> dict[str, Any]:
    return next(dict(program) for program in source("training")["programs"] if program["key"] == key)


def _days(start: date, count: int) -> list[date]:
    """So many working days, Sundays left out."""
    days = (start + timedelta(days=ahead) for ahead in range(count * 2))
    return [day for day in days if day.weekday() != SUNDAY][:count]
