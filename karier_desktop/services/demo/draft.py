"""A person as the form of an employee has it: the draft that the records service saves."""

import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from karier_desktop.catalog.career import COMPETENCIES, INCREMENTS, POSITIONS, RANKS
from karier_desktop.catalog.employee import EMPLOYEE
from karier_desktop.catalog.entity import Draft
from karier_desktop.catalog.person import EDUCATIONS
from karier_desktop.rules.service_time import add_months
from karier_desktop.services.demo import career, details
from karier_desktop.services.demo.details import row
from karier_desktop.services.demo.person import Diploma, Person, World
from karier_desktop.services.demo.sources import chance, source

MARRIED, DIVORCED, SINGLE = "1", "2", "4"


@dataclass(frozen=True)
class Ids:
    """What a file refers to: units and competencies by their keys."""

    units: Mapping[str, UUID]
    competencies: Mapping[str, UUID]


def draft_of(world: World, person: Person, ids: Ids) -> Draft:
    """The whole file."""
    rng = chance(world.seed, "file", person.slot.index)
    relatives = list(details.family(rng, world, person))
    draft = EMPLOYEE.blank()
    draft.update(_identity(person), **details.contact(rng, person), nik=details.nik(rng, person))
    draft.update(_employment(rng, world, person, ids))
    draft.update(religion=person.religion, marital_status=_marital(rng, bool(relatives)))
    draft["ranks"] = list(_ranks(rng, world, person))
    draft["positions"] = list(_positions(rng, person, ids))
    draft["increments"] = list(_increments(rng, person))
    draft["educations"] = [_education(rng, school) for school in person.schools]
    draft["trainings"] = list(details.courses(rng, world, person))
    draft["awards"] = list(details.awards(rng, world, person))
    draft["competencies"] = list(_competencies(rng, world, person, ids))
    draft["family"] = relatives
    return draft


def _identity(person: Person) -> Draft:
    return {
        "nip": person.nip,
        "name": person.named.name,
        "front_title": person.front,
        "back_title": person.back,
        "birth_place": person.named.birth_place,
        "birth_date": person.birth,
        "sex": person.sex,
    }


def _employment(rng: random.Random, world: World, person: Person, ids: Ids) -> Draft:
    facts: Draft = {
        "employee_type": person.kind,
        "legal_status": "1",
        "cpns_date": person.start,
        "first_golongan": person.ranks[0].golongan,
        "unit_id": ids.units[person.slot.unit.key],
        "probation": person.probation,
    }
    if person.kind == "PPPK":
        number = f"P3K.{rng.randint(100, 999)}/BKPSDM/{person.start.year}"
        facts.update(contract_number=number, contract_start=person.start, contract_end=person.contract_end)
        facts["part_time"] = rng.random() < 0.12
        return facts
    facts["agency_kind"] = "15"
    facts["cpns_decree_number"] = _number(rng, "813", person.start)
    facts["cpns_decree_date"] = person.start - timedelta(days=rng.randint(9, 40))
    if not person.probation:
        permanent = add_months(person.start, 13)
        facts.update(pns_date=permanent, pns_decree_number=_number(rng, "821.13", permanent))
        facts["pns_decree_date"] = permanent - timedelta(days=rng.randint(5, 25))
    return facts


def _ranks(rng: random.Random, world: World, person: Person) -> Iterator[Draft]:
    for index, rank in enumerate(person.ranks):
        pay = career.pay_at(world.book, rank.golongan, rank.months, rank.since) if person.kind == "PNS" else None
        first = index == 0
        yield row(
            RANKS,
            golongan=rank.golongan,
            effective_date=rank.since,
            promotion_kind=rank.kind,
            grade_service_months=rank.months if person.kind == "PNS" else None,
            base_pay=pay * 80 // 100 if pay and first else pay,
            **_decree(rng, "813" if first else "823", rank.since, source("office")["official"]),
        )


def _positions(rng: random.Random, person: Person, ids: Ids) -> Iterator[Draft]:
    for post, following in zip(person.posts, [*person.posts[1:], None], strict=True):
        leading = bool(post.echelon)
        yield row(
            POSITIONS,
            position=post.name,
            position_kind=post.kind,
            functional_level=post.level,
            echelon=post.echelon,
            unit_id=ids.units.get(post.unit),
            unit_text=post.elsewhere,
            effective_date=post.since,
            end_date=following.since - timedelta(days=1) if following else None,
            installed_on=post.since if leading else None,
            **_decree(rng, "821.2" if leading else "824", post.since, source("office")["official"]),
        )


def _increments(rng: random.Random, person: Person) -> Iterator[Draft]:
    for step in person.raises:
        yield row(
            INCREMENTS,
            effective_date=step.since,
            golongan=step.golongan,
            grade_service_months=step.months,
            old_pay=step.old_pay,
            new_pay=step.new_pay,
            decree_number=_number(rng, "822.3", step.since),
            decree_date=add_months(step.since, -2) + timedelta(days=rng.randrange(-9, 1)),
            decree_official=f"Kepala {source('office')['short_name']}",
        )


def _education(rng: random.Random, school: Diploma) -> Draft:
    return row(
        EDUCATIONS,
        level=school.level,
        name=school.name,
        school=school.school,
        place=school.place,
        diploma_number=f"{rng.choice(('DN', 'UN', 'IJ'))}-{rng.randrange(10**6):06}/{school.day.year}",
        graduated_on=school.day,
        graduation_year=school.day.year,
        front_title=school.front,
        back_title=school.back,
    )


def _competencies(rng: random.Random, world: World, person: Person, ids: Ids) -> Iterator[Draft]:
    """What was measured: everything for leaders, two or three things for most others."""
    standard = world.book.need("standard_level", _class_of(world, person), world.today).whole("level")
    general = [r.key for r in world.book.rows("competency", world.today)]
    wanted = general if person.slot.heads else rng.sample(general, rng.randint(0, 3))
    own = [person.work] if person.work in ids.competencies and rng.random() < 0.75 else []
    day = date(world.today.year - 1, rng.randint(3, 11), rng.randint(1, 28))
    if day <= person.start:
        return
    for index, name in enumerate([*wanted, *own]):
        yield row(
            COMPETENCIES,
            competency_id=ids.competencies[name],
            level=max(1, min(5, standard + rng.choice((-1, 0, 0, 0, 1)))),
            standard_level=standard,
            assessed_on=day + timedelta(days=index),
            method="asesmen" if person.slot.heads else rng.choice(("atasan", "uji")),
        )


def _class_of(world: World, person: Person) -> str:
    post = person.posts[-1]
    if post.level:
        return post.level
    found = world.book.row("echelon", post.echelon, world.today) if post.echelon else None
    return found.text("post_class") if found is not None else "pelaksana"


def _marital(rng: random.Random, has_family: bool) -> str:
    return MARRIED if has_family else rng.choice((SINGLE, SINGLE, SINGLE, DIVORCED))


def _decree(rng: random.Random, klas: str, since: date, official: str) -> Draft:
    return {
        "decree_number": _number(rng, klas, since),
        "decree_date": since - timedelta(days=rng.randint(12, 45)),
        "decree_official": official,
    }


def _number(rng: random.Random, klas: str, day: date) -> str:
    body = "BKD" if day.year < 2017 else "BKPSDM"
    return f"{klas}/{rng.randint(11, 980)}/{body}/{day.year}"
