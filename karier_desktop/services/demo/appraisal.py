"""Appraisals: last year's with predicates in all nine cells of the matrix, this year's begun."""

import random
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from karier_desktop.catalog.appraisal import APPRAISAL, BEHAVIOURS, FEEDBACK, INDICATORS, RESULTS
from karier_desktop.catalog.entity import Draft
from karier_desktop.rules.appraisal import Period
from karier_desktop.rules.names import full_name
from karier_desktop.rules.predicate import outcome
from karier_desktop.services import appraisal, records
from karier_desktop.services.demo.person import Person, World
from karier_desktop.services.demo.sources import chance, source
from karier_desktop.services.demo.team import Team

RATINGS = ("di_bawah", "sesuai", "di_atas")
CELLS = [(result, behaviour) for result in RATINGS for behaviour in RATINGS]
"""Each is met at least once; the rest follow these shares, so that the unit is one of good performance."""
SHARES = {"sesuai:sesuai": 58, "sesuai:di_atas": 8, "di_atas:sesuai": 7, "di_atas:di_atas": 20, "di_bawah:sesuai": 4}
SCORE = {"di_bawah": 1, "sesuai": 2, "di_atas": 3}


def add_appraisals(session: Session, team: Team, report: Callable[[int], None]) -> None:
    """Last year for all who served then, this year for about half."""
    world = team.world
    last, this = year_of(world.today.year - 1), year_of(world.today.year)
    serving = [person for person in team.people if person.start <= date(last.start.year, 11, 1)]
    forced = _forced(world, serving[1:])
    for number, person in enumerate(serving, 1):
        rng = chance(world.seed, "appraisal", person.slot.index)
        cell, state = forced.get(person.slot.index), "decided"
        if cell is None:
            cell, state = _cell(rng), rng.choices(_STATES, (91, 4, 5))[0]
        draft = _planned(rng, team, person, last)
        _rate(rng, world, draft, cell, state)
        records.save(session, appraisal.SUBJECT, None, draft, None, _REASONS)
        report(number)
    for person in team.people:
        rng = chance(world.seed, "plan", person.slot.index)
        if rng.random() < 0.5 or person.slot.heads:
            draft = _planned(rng, team, person, this)
            draft["feedback"] = list(_feedback(rng, world, "sesuai", this.start, 1))
            records.save(session, appraisal.SUBJECT, None, draft, None, _REASONS)


_STATES = ("decided", "rated", "open")
_REASONS = {"employee_id": "Bekerja selama periode ini"}


def year_of(year: int) -> Period:
    """The yearly period."""
    return Period("tahunan", date(year, 1, 1), date(year, 12, 31))


def _forced(world: World, people: Sequence[Person]) -> dict[int, tuple[str, str]]:
    """One person for each cell of the matrix."""
    chosen = chance(world.seed, "cells").sample(list(people), min(len(people), len(CELLS)))
    return {person.slot.index: cell for person, cell in zip(chosen, CELLS, strict=False)}


def _cell(rng: random.Random) -> tuple[str, str]:
    result, behaviour = rng.choices(list(SHARES), list(SHARES.values()))[0].split(":")
    return result, behaviour


def _planned(rng: random.Random, team: Team, person: Person, period: Period) -> Draft:
    """A draft with its results: those of the field, and now and then something beside it."""
    world, words, day = team.world, source("appraisal"), min(period.end, team.world.today)
    leader = team.leader_of(person)
    draft: Draft = {
        **APPRAISAL.blank(),
        "employee_id": team.id_of(person),
        "period_kind": period.kind,
        "period_start": period.start,
        "period_end": period.end,
        "status": "berjalan",
        "organisation_predicate": "baik",
        "organisation_achievement": words["achievement"],
        **words["annex"],
        **_as_of(world, person, day, ""),
        **(_leading(team, leader, day) if leader else words["regent"]),
    }
    plans = words["results"].get(person.work, words["results"]["lain"])
    draft["results"] = [_result(*plan) for plan in plans]
    if rng.random() < 0.3:
        extra = _result("", rng.choice(words["extra"]), [words["extra_indicator"]])
        draft["results"].append({**extra, "section": "tambahan"})
    values = [row.key for row in world.book.rows("behaviour_value", period.end)]
    draft["behaviours"] = [
        {**BEHAVIOURS.blank(), "behaviour": key, "expectation": expected}
        for key, expected in zip(values, words["expectations"], strict=True)
    ]
    return draft


def _leading(team: Team, leader: Person, day: date) -> Draft:
    """The appraiser, and who stands above."""
    above = team.leader_of(leader)
    superior = _as_of(team.world, above, day, "superior_") if above else source("appraisal")["above"]
    return {"appraiser_id": team.id_of(leader), **_as_of(team.world, leader, day, "appraiser_"), **superior}


def _as_of(world: World, person: Person, day: date, prefix: str) -> Draft:
    """Post, rank and unit of a person on that day; with a prefix name and NIP as well."""
    rank = next((r for r in reversed(person.ranks) if r.since <= day), person.ranks[0])
    post = next((p for p in reversed(person.posts) if p.since <= day), person.posts[0])
    unit = next((u.name for u in world.units if u.key == post.unit), post.elsewhere)
    found: Draft = {
        f"{prefix}position": post.name,
        f"{prefix}rank": world.book.label("golongan", rank.golongan, day),
        f"{prefix}unit": unit,
    }
    if prefix:
        found[f"{prefix}name"] = full_name(person.front, person.named.name, person.back)
        found[f"{prefix}nip"] = person.nip
    return found


def _result(above: str, text: str, indicators: Sequence[Sequence[str]]) -> Draft:
    rows = [
        {**INDICATORS.blank(), "aspect": aspect, "indicator": words, "target": target}
        for aspect, words, target, *_ in indicators
    ]
    return {**RESULTS.blank(), "section": "utama", "superior_result": above, "text": text, "indicators": rows}


def _rate(rng: random.Random, world: World, draft: Draft, cell: tuple[str, str], state: str) -> None:
    words, (result, behaviour) = source("appraisal"), cell
    draft["feedback"] = list(_feedback(rng, world, result, draft["period_start"], rng.randint(1, 3)))
    if state == "open":
        return
    _realise(draft, result)
    for row in draft["results"]:
        row["score"] = SCORE[result]
    for row in draft["behaviours"]:
        row.update(score=SCORE[behaviour], feedback=rng.choice(words["feedback"][behaviour]))
    draft.update(result_rating=result, behaviour_rating=behaviour, rating_reason=words["reasons"][result])
    if state != "decided":
        return
    found = outcome(world.book, result=result, behaviour=behaviour, on_date=draft["period_end"])
    assert found is not None
    decided = min(date(draft["period_end"].year + 1, 1, rng.randint(5, 30)), world.today)
    draft.update(predicate=found.predicate, decided_by=draft["appraiser_name"], decided_on=decided)
    draft["recommendation"] = words["recommendations"][found.predicate]


def _realise(draft: Draft, rating: str) -> None:
    """What was reached, beside each indicator, as it fits the rating."""
    known = {
        indicator[1]: indicator[3 + RATINGS.index(rating)]
        for plans in source("appraisal")["results"].values()
        for _, _, indicators in plans
        for indicator in indicators
    }
    for row in draft["results"]:
        for indicator in row["indicators"]:
            indicator["realisation"] = known.get(indicator["indicator"], "Selesai")


def _feedback(rng: random.Random, world: World, rating: str, start: date, count: int) -> Iterator[Draft]:
    texts: list[str] = source("appraisal")["feedback"][rating]
    for month in sorted(rng.sample(range(1, 13), count)):
        day = date(start.year, month, rng.randint(3, 27))
        if day <= world.today:
            relation: Any = rng.choice(("atasan", "atasan", "rekan"))
            given = "Atasan langsung" if relation == "atasan" else "Rekan satu unit"
            yield {
                **FEEDBACK.blank(),
                "given_on": day,
                "given_by": given,
                "relation": relation,
                "text": rng.choice(texts),
            }
