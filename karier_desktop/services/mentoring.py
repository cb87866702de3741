"""What a person can do with mentoring: save a pair, log a meeting."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from karier_desktop.catalog.entity import CheckContext, Draft
from karier_desktop.catalog.mentoring import LIVE_STATUSES, MENTORING_PAIR, MENTORING_PROGRAM, SESSIONS
from karier_desktop.models import Employee, MentoringPair, new_id
from karier_desktop.queries.mentoring import same_aim
from karier_desktop.queries.training_bookings import mentoring_bookings, training_bookings
from karier_desktop.rules.clash import Booking
from karier_desktop.rules.dates_id import long_date
from karier_desktop.rules.jp import session_rule
from karier_desktop.rules.mentoring import MentoringMeeting, MentoringPlan, check_meetings, check_pair
from karier_desktop.rules.names import full_name
from karier_desktop.rules.person import PersonFacts, Post
from karier_desktop.rules.problem import Problem
from karier_desktop.services import records
from karier_desktop.services.records import Saved, Subject
from karier_desktop.storage import journal
from karier_desktop.storage.database import rules, today


def check(session: Session, record_id: UUID | None, draft: Draft) -> Iterable[Problem]:
    """The checks of domain.md 7.3, with the other bookings of both people."""
    mentor, mentee = (_facts(session, draft.get(name)) for name in ("mentor_id", "mentee_id"))
    start = draft.get("start_date")
    if mentor is None or mentee is None or not isinstance(start, date):
        return
    yield from check_pair(rules(session), mentor, mentee, start)
    if draft.get("status") in LIVE_STATUSES:
        yield from _same_aim(session, record_id, draft)
    rows = [(i, row) for i, row in enumerate(draft.get("sessions", ())) if isinstance(row.get("day"), date)]
    meetings = tuple(_meeting(row) for _, row in rows)
    plan = MentoringPlan(str(draft.get("kind")), mentor, mentee, start, draft.get("end_date"), meetings)
    found = check_meetings(rules(session), plan, _others(session, record_id, plan))
    yield from _in_draft(found, [place for place, _ in rows])


def _name_it(session: Session, pair_id: UUID) -> None:
    """The history speaks of people, not of ids."""
    pair = session.get_one(MentoringPair, pair_id)
    mentor, mentee = session.get(Employee, pair.mentor_id), session.get(Employee, pair.mentee_id)
    if mentor is not None and mentee is not None:
        act = "Menambah" if pair.version == 1 else "Mengubah"
        journal.describe(session, f"{act} pasangan mentoring: {mentee.name} dibimbing {mentor.name}")


PAIR = Subject(MENTORING_PAIR, check=check, after_save=_name_it)
PROGRAM = Subject(MENTORING_PROGRAM)


def log_session(
    session: Session,
    pair_id: UUID,
    seen: int,
    meeting: Mapping[str, Any],
    reasons: Mapping[str, str] | None = None,
) -> Saved:
    """Add a meeting to a pair, which is at work from now on; `reasons` by field of the meeting (`sessions[0].day`)."""
    draft = records.load(session, MENTORING_PAIR, pair_id).draft
    draft["sessions"] = [{**SESSIONS.blank(), **meeting}, *draft["sessions"]]
    if draft["status"] in ("usulan", "ditetapkan"):
        draft["status"] = "berjalan"
    return records.save(session, PAIR, pair_id, draft, seen, reasons)


def set_status(
    session: Session, pair_id: UUID, seen: int, status: str, reasons: Mapping[str, str] | None = None
) -> Saved:
    """Move a pair on: decided, at work, done."""
    draft = records.load(session, MENTORING_PAIR, pair_id).draft
    draft["status"] = status
    return records.save(session, PAIR, pair_id, draft, seen, reasons)


@dataclass(frozen=True)
class SessionForm:
    """A meeting to be typed, and what checks of fields may know."""

    draft: Draft
    context: CheckContext


def session_form(session: Session, pair_id: UUID) -> SessionForm:
    """What the quick entry starts with."""
    return SessionForm(new_session(session, pair_id), CheckContext(today(session), rules(session)))


def new_session(session: Session, pair_id: UUID) -> Draft:
    """A meeting for the form: today, with the JP of the rule and the place of last time."""
    draft = records.load(session, MENTORING_PAIR, pair_id).draft
    row = {**SESSIONS.blank(), "day": today(session), "jp": default_jp(session, draft["kind"])}
    if draft["sessions"]:
        row["place"] = draft["sessions"][0]["place"]
    return row


def default_jp(session: Session, kind: str) -> int:
    """The JP of one meeting by the rule in force today."""
    return session_rule(rules(session), kind, today(session)).whole("per_session")


def _same_aim(session: Session, record_id: UUID | None, draft: Draft) -> Iterable[Problem]:
    if draft.get("competency_id") is None:
        return
    for mentor, since in same_aim(session, draft["mentee_id"], draft["competency_id"], record_id):
        text = f"Mentee ini sudah dibimbing {mentor} untuk kompetensi yang sama sejak {long_date(since)}."
        yield Problem("competency_id", text, "warning")


def _facts(session: Session, person_id: UUID | None) -> PersonFacts | None:
    person = session.get(Employee, person_id) if person_id is not None else None
    if person is None:
        return None
    post = Post(person.position_kind, person.position, person.functional_level, person.echelon)
    return PersonFacts(
        person.id,
        full_name(person.front_title, person.name, person.back_title),
        employee_type=person.employee_type,
        golongan=person.golongan,
        post=post,
    )


def _meeting(row: Draft) -> MentoringMeeting:
    return MentoringMeeting(
        row.get("id") or new_id(), row["day"], row.get("start_time"), row.get("end_time"), row.get("jp")
    )


def _others(session: Session, record_id: UUID | None, plan: MentoringPlan) -> list[Booking]:
    """What else takes the two people on the days of the meetings."""
    if not plan.meetings:
        return []
    days = [meeting.day for meeting in plan.meetings]
    people = {plan.mentor.id, plan.mentee.id}
    return [
        *training_bookings(session, min(days), max(days), people),
        *mentoring_bookings(session, min(days), max(days), people, without=record_id),
    ]


def _in_draft(found: Iterable[Problem], places: list[int]) -> Iterable[Problem]:
    """Problems counted by the rows of the draft, some of which have no day yet."""
    for problem in found:
        head, _, rest = problem.field.partition("[")
        index, _, name = rest.partition("]")
        yield Problem(f"{head}[{places[int(index)]}]{name}", problem.text, problem.level)
