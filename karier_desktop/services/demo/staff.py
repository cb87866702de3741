"""The files of the people, saved one after the other as a clerk would."""

from collections.abc import Callable

from sqlalchemy.orm import Session

from karier_desktop.services import employee, records
from karier_desktop.services.demo.draft import Ids, draft_of
from karier_desktop.services.demo.flaws import Flawed, flaws_of
from karier_desktop.services.demo.team import Team


def add_people(session: Session, team: Team, ids: Ids, report: Callable[[int], None]) -> None:
    """Save everybody, superiors before those they lead."""
    flawed = flaws_of(team.world, team.people)
    for person in team.people:
        file = Flawed(draft_of(team.world, person, ids))
        leader = team.leader_of(person)
        file.draft["superior_id"] = team.id_of(leader) if leader else None
        for flaw in flawed.get(person.slot.index, ()):
            flaw(team.world, file)
        team.saved[person.slot.index] = records.save(session, employee.SUBJECT, None, file.draft, None, file.reasons).id
        report(len(team.saved))
