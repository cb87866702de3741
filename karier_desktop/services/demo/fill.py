"""Fills a new office with invented people and their work."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from karier_desktop.services import training_mode
from karier_desktop.services.demo import appraisal, mentoring, office, person, plan, staff, training
from karier_desktop.services.demo.draft import Ids
from karier_desktop.services.demo.person import World
from karier_desktop.services.demo.team import Team
from karier_desktop.storage import journal
from karier_desktop.storage.context import rules, today
from karier_desktop.storage.database import Database

Progress = Callable[[int, int, str], None]

SEED, PEOPLE = 2026, 250


@dataclass(frozen=True)
class Size:
    """What the office is made from: the same seed and day give the same office."""

    people: int = PEOPLE
    seed: int = SEED


def fill(database: Database, size: Size, progress: Progress = lambda done, total, text: None) -> None:
    """Everything, in a few saves. Meant for data that were just made: nothing that is there is looked at."""
    database.write(_fill, size, progress)


def _fill(session: Session, size: Size, progress: Progress) -> None:
    world = imagine(session, size)
    people = tuple(person.make(world, slot) for slot in plan.slots_for(size.people, world.units))
    team, steps = Team(world, people), _Steps(progress, total=2 * len(people))
    training_mode.turn_on(session)
    office.name_office(session)
    ids = Ids(office.add_units(session, world.units), office.add_competencies(session))
    staff.add_people(session, team, ids, steps.at("Pegawai"))
    office.add_signers(session, team)
    calendar = training.add_trainings(session, team, ids.competencies)
    mentoring.add_mentoring(session, team, ids.competencies, calendar)
    appraisal.add_appraisals(session, team, steps.at("Penilaian", len(people)))
    journal.describe(session, "Mengisi kantor rekaan")
    session.flush()


def imagine(session: Session, size: Size) -> World:
    """The world the people live in: day, rules, and the units in which somebody works."""
    units = plan.units_for(size.people)
    kept = plan.used(units, plan.slots_for(size.people, units))
    return World(size.seed, today(session), rules(session), tuple(kept))


@dataclass(frozen=True)
class _Steps:
    """Reports of several kinds of work as one line that grows."""

    progress: Progress
    total: int

    def at(self, text: str, before: int = 0) -> Callable[[int], Any]:
        """A report for one kind of work, of which `before` steps lie behind."""
        return lambda done: self.progress(before + done, self.total, text)
