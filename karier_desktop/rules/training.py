"""Checks of a training event (domain.md 7.4): days, hours, seats, and people booked twice."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, time
from uuid import UUID

from karier_desktop.rules.clash import Booking, Clash, clashes
from karier_desktop.rules.dates_id import date_span, long_date
from karier_desktop.rules.problem import Problem


@dataclass(frozen=True)
class TrainingHours:
    """A session of an event as the form has it."""

    day: date
    start: time | None = None
    end: time | None = None
    jp: int | None = None
    instructor: str = ""
    room: str = ""


@dataclass(frozen=True)
class TrainingPlan:
    """An event as the form has it: rows of sessions and of participants (who take a seat) in their order."""

    id: UUID
    name: str
    first: date
    last: date
    status: str = "direncanakan"
    status_reason: str = ""
    quota: int | None = None
    jp: int | None = None
    sessions: tuple[TrainingHours, ...] = ()
    participants: tuple[UUID, ...] = ()


def check_event(plan: TrainingPlan) -> list[Problem]:
    """Everything the event's own data say against it."""
    found = []
    if plan.last < plan.first:
        text = f"Tanggal selesai lebih awal daripada tanggal mulai, {long_date(plan.first)}."
        found.append(Problem("end_date", text))
    if plan.status in ("ditunda", "dibatalkan") and not plan.status_reason.strip():
        found.append(Problem("status_reason", f"Tulis mengapa kegiatan {plan.status}."))
    for place, session in enumerate(plan.sessions):
        found += _session(place, session, plan)
    return found + _session_overlaps(plan) + _seats(plan) + _twice(plan.participants) + _jp(plan)


def event_bookings(plan: TrainingPlan, people: Iterable[UUID] | None = None) -> list[Booking]:
    """The hours the event takes from each participant: its sessions, or whole days while there are none."""
    people = plan.participants if people is None else people
    hours = [(s.day, s.day, s.start, s.end) for s in plan.sessions] or [(plan.first, plan.last, None, None)]
    return [
        Booking(person, plan.id, plan.name, first, last, start, end, place)
        for person in people
        for place, (first, last, start, end) in enumerate(hours)
    ]


def clashes_of(plan: TrainingPlan, others: Iterable[Booking]) -> dict[UUID, tuple[Clash, ...]]:
    """For each participant booked elsewhere at the same time: one clash per other subject, the earliest."""
    wanted = set(plan.participants)
    busy = [booking for booking in others if booking.person in wanted and booking.subject != plan.id]
    found: dict[UUID, dict[UUID, Clash]] = {}
    for clash in clashes([*event_bookings(plan), *busy]):
        if plan.id in (clash.first.subject, clash.second.subject):
            found.setdefault(clash.person, {}).setdefault(clash.other(plan.id).subject, clash)
    return {person: tuple(by_subject.values()) for person, by_subject in found.items()}


def clash_problems(plan: TrainingPlan, others: Iterable[Booking]) -> list[Problem]:
    """A warning on the row of each participant booked twice: `Bentrok dengan Asuhan Persalinan, 26 Maret 2026.`"""
    booked = clashes_of(plan, others)
    return [
        Problem(
            f"participants[{place}].employee_id",
            f"Bentrok dengan {clash.other(plan.id).label}, {long_date(clash.day)}.",
            "warning",
        )
        for place, person in enumerate(plan.participants)
        for clash in booked.get(person, ())
    ]


def _session(place: int, session: TrainingHours, plan: TrainingPlan) -> list[Problem]:
    found = []
    if plan.first <= plan.last and not plan.first <= session.day <= plan.last:
        days = date_span(plan.first, plan.last)
        text = f"Hari sesi, {long_date(session.day)}, di luar tanggal kegiatan {days}."
        found.append(Problem(f"sessions[{place}].day", text))
    if session.start and session.end and session.end <= session.start:
        found.append(Problem(f"sessions[{place}].end_time", "Jam selesai harus sesudah jam mulai."))
    return found


def _session_overlaps(plan: TrainingPlan) -> list[Problem]:
    """Two sessions at one time with the same instructor or in the same room; parallel classes are allowed."""
    found = []
    for what, field in (("pengajar", "instructor"), ("ruang", "room")):
        for value in sorted({getattr(s, field).strip() for s in plan.sessions} - {""}):
            places = [i for i, s in enumerate(plan.sessions) if getattr(s, field).strip() == value]
            for early, late in _overlapping(plan, places):
                text = f"Bersamaan dengan sesi ke-{early + 1}, padahal {what} sama: {value}."
                found.append(Problem(f"sessions[{late}].start_time", text, "warning"))
    return found


def _overlapping(plan: TrainingPlan, places: Sequence[int]) -> list[tuple[int, int]]:
    timed = [i for i in places if plan.sessions[i].start and plan.sessions[i].end]
    slots = [
        Booking(plan.id, UUID(int=i), "", s.day, s.day, s.start, s.end, i)
        for i, s in ((i, plan.sessions[i]) for i in timed)
    ]
    return [(clash.first.place, clash.second.place) for clash in clashes(slots)]


def _seats(plan: TrainingPlan) -> list[Problem]:
    if plan.quota is None or len(plan.participants) <= plan.quota:
        return []
    text = f"Peserta {len(plan.participants)} orang, kursi hanya {plan.quota}."
    return [Problem("quota", text, "warning")]


def _twice(participants: Sequence[UUID]) -> list[Problem]:
    first: dict[UUID, int] = {}
    found = []
    for place, person in enumerate(participants):
        if first.setdefault(person, place) != place:
            text = f"Orang ini sudah ada di baris {first[person] + 1}."
            found.append(Problem(f"participants[{place}].employee_id", text))
    return found


def _jp(plan: TrainingPlan) -> list[Problem]:
    hours = [session.jp for session in plan.sessions if session.jp is not None]
    if plan.jp is None or not hours or sum(hours) == plan.jp:
        return []
    return [Problem("jp", f"Jumlah JP semua sesi {sum(hours)}, berbeda dengan JP kegiatan {plan.jp}.", "warning")]
