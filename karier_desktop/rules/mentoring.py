"""Checks of mentoring pairs and sessions (domain.md 7.3). Only what cannot be is an error; the rest warns."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time
from uuid import UUID

from karier_desktop.rules.book import RuleBook
from karier_desktop.rules.clash import Booking, clashes
from karier_desktop.rules.dates_id import long_date, month_year
from karier_desktop.rules.grade import grade_order
from karier_desktop.rules.jp import session_rule
from karier_desktop.rules.person import PersonFacts
from karier_desktop.rules.problem import Problem


@dataclass(frozen=True)
class MentoringMeeting:
    """A session as the form has it."""

    id: UUID
    day: date
    start: time | None = None
    end: time | None = None
    jp: int | None = None


@dataclass(frozen=True)
class MentoringPlan:
    """A pair as the form has it, with its sessions in the order of the rows."""

    kind: str
    mentor: PersonFacts
    mentee: PersonFacts
    start: date
    end: date | None = None
    meetings: tuple[MentoringMeeting, ...] = ()


def check_pair(book: RuleBook, mentor: PersonFacts, mentee: PersonFacts, on_date: date) -> list[Problem]:
    """Mentor and mentee are two people, and the mentor stands higher in golongan or jenjang."""
    if mentor.id == mentee.id:
        return [Problem("mentee_id", "Mentor dan mentee harus dua orang yang berbeda.")]
    compared = [pair for pair in _heights(book, mentor, mentee, on_date) if all(pair)]
    if not compared or any(ours > theirs for ours, theirs in compared):
        return []
    text = f"Golongan dan jenjang {mentor.name} tidak lebih tinggi daripada {mentee.name}. Pastikan pilihan mentor."
    return [Problem("mentor_id", text, "warning")]


def check_meetings(book: RuleBook, plan: MentoringPlan, others: Sequence[Booking] = ()) -> list[Problem]:
    """The sessions of a pair: hours, period, monthly cap of JP, and other bookings (`others`) of the same people."""
    found = []
    for place, meeting in enumerate(plan.meetings):
        found += _hours(place, meeting)
        found += _period(place, meeting, plan)
    return found + _monthly_cap(book, plan) + _too_much_jp(book, plan) + _overlaps(plan, others)


def meeting_bookings(plan: MentoringPlan) -> list[Booking]:
    """The hours of all sessions, once for the mentor and once for the mentee."""
    label = f"Sesi mentoring {plan.mentor.name} dengan {plan.mentee.name}"
    return [
        Booking(person.id, meeting.id, label, meeting.day, meeting.day, meeting.start, meeting.end, place)
        for place, meeting in enumerate(plan.meetings)
        for person in (plan.mentor, plan.mentee)
    ]


def _heights(book: RuleBook, mentor: PersonFacts, mentee: PersonFacts, on_date: date) -> list[tuple[int, int]]:
    levels = {row.key: row.whole("order") for row in book.rows("functional_level", on_date)}
    jenjang = (levels.get(mentor.post.level, 0), levels.get(mentee.post.level, 0))
    if mentor.employee_type != mentee.employee_type:
        return [jenjang]
    return [(grade_order(book, mentor.golongan, on_date), grade_order(book, mentee.golongan, on_date)), jenjang]


def _hours(place: int, meeting: MentoringMeeting) -> list[Problem]:
    if meeting.start and meeting.end and meeting.end <= meeting.start:
        return [Problem(f"sessions[{place}].end_time", "Jam selesai harus sesudah jam mulai.")]
    return []


def _period(place: int, meeting: MentoringMeeting, plan: MentoringPlan) -> list[Problem]:
    if plan.start <= meeting.day and (plan.end is None or meeting.day <= plan.end):
        return []
    until = f"sampai {long_date(plan.end)}" if plan.end else "dan seterusnya"
    text = f"Hari sesi, {long_date(meeting.day)}, di luar masa mentoring {long_date(plan.start)} {until}."
    return [Problem(f"sessions[{place}].day", text, "warning")]


def _monthly_cap(book: RuleBook, plan: MentoringPlan) -> list[Problem]:
    found = []
    months: Counter[tuple[int, int]] = Counter()
    for place, meeting in sorted(enumerate(plan.meetings), key=lambda item: (item[1].day, item[0])):
        most = session_rule(book, plan.kind, meeting.day).whole("sessions_per_month")
        months[meeting.day.year, meeting.day.month] += 1
        count = months[meeting.day.year, meeting.day.month]
        if count > most:
            text = (
                f"Sesi ke-{count} pada {month_year(meeting.day)}; yang dihitung JP paling banyak {most} sesi sebulan."
            )
            found.append(Problem(f"sessions[{place}].day", text, "warning"))
    return found


def _too_much_jp(book: RuleBook, plan: MentoringPlan) -> list[Problem]:
    found = []
    for place, meeting in enumerate(plan.meetings):
        most = session_rule(book, plan.kind, meeting.day).whole("per_session")
        if meeting.jp is not None and meeting.jp > most:
            text = f"Satu sesi dihitung paling banyak {most} JP; yang tertulis {meeting.jp} JP."
            found.append(Problem(f"sessions[{place}].jp", text, "warning"))
    return found


def _overlaps(plan: MentoringPlan, others: Sequence[Booking]) -> list[Problem]:
    own = {meeting.id for meeting in plan.meetings}
    names = {plan.mentor.id: plan.mentor.name, plan.mentee.id: plan.mentee.name}
    busy = [booking for booking in others if booking.person in names and booking.subject not in own]
    found: dict[Problem, None] = {}
    for clash in clashes([*meeting_bookings(plan), *busy]):
        late = clash.second if clash.second.subject in own else clash.first
        if late.subject not in own:
            continue
        other = clash.other(late.subject)
        who = "Sesi ini" if other.subject in own else names[clash.person]
        what = f"sesi ke-{other.place + 1}" if other.subject in own else other.label
        text = f"{who} bersamaan waktunya dengan {what}, {long_date(clash.day)}."
        found[Problem(f"sessions[{late.place}].start_time", text, "warning")] = None
    return list(found)
