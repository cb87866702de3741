"""What is wrong with a training event as far as its form can tell; what its hours and people are to the rules."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, time
from typing import Any
from uuid import UUID

from karier_desktop.catalog.entity import CheckContext, Fill
from karier_desktop.models import new_id
from karier_desktop.rules.problem import Problem
from karier_desktop.rules.training import TrainingHours, TrainingPlan, check_event

_ROW = re.compile(r"^(sessions|participants)\[(\d+)\]")


@dataclass(frozen=True)
class EventDraft:
    """A draft as the rules see it. Rows without a day or a person are left out, so their places are kept beside."""

    plan: TrainingPlan
    session_places: tuple[int, ...]
    participant_places: tuple[int, ...]

    def in_draft(self, problem: Problem) -> Problem:
        """The same problem, its row counted as in the draft."""
        found = _ROW.match(problem.field)
        if found is None:
            return problem
        places = self.session_places if found[1] == "sessions" else self.participant_places
        return replace(problem, field=f"{found[1]}[{places[int(found[2])]}]{problem.field[found.end() :]}")


def read_event(draft: Mapping[str, Any], event_id: UUID | None = None) -> EventDraft | None:
    """The event for the rules; None while its days are not known."""
    first, last = draft.get("start_date"), draft.get("end_date")
    if not isinstance(first, date) or not isinstance(last, date):
        return None
    sessions = [(i, row) for i, row in enumerate(draft.get("sessions", ())) if isinstance(row.get("day"), date)]
    seats = [(i, row["employee_id"]) for i, row in enumerate(draft.get("participants", ())) if _seated(row)]
    plan = TrainingPlan(
        id=event_id or new_id(),
        name=str(draft.get("name") or ""),
        first=first,
        last=last,
        status=str(draft.get("status") or ""),
        status_reason=str(draft.get("status_reason") or ""),
        quota=draft.get("quota"),
        jp=draft.get("jp"),
        sessions=tuple(_hours(row) for _, row in sessions),
        participants=tuple(person for _, person in seats),
    )
    return EventDraft(plan, tuple(i for i, _ in sessions), tuple(i for i, _ in seats))


def check_plan(draft: Mapping[str, Any], context: CheckContext) -> Iterable[Problem]:
    """Days, hours, seats and the state of the event, by the rules."""
    event = read_event(draft)
    if event is not None:
        yield from (event.in_draft(problem) for problem in check_event(event.plan))


def check_hours(draft: Mapping[str, Any], context: CheckContext) -> Iterable[Problem]:
    """Hours that overlap are parallel classes only when each has a room of its own."""
    rows = [(i, row) for i, row in enumerate(draft.get("sessions", ())) if _is_timed(row)]
    rows.sort(key=lambda item: (item[1]["day"], item[1]["start_time"], item[0]))
    for index, row in enumerate(draft.get("sessions", ())):
        if row.get("end_time") is not None and row.get("start_time") is None:
            yield Problem(f"sessions[{index}].start_time", "Jam selesai ada, tetapi jam mulai belum diisi.")
    for position, (_, early) in enumerate(rows):
        for place, late in _until(rows[position + 1 :], early["day"], early["end_time"]):
            if not (early.get("room") and late.get("room")):
                text = f"Bersamaan dengan “{_topic(early)}”. Bila ini kelas paralel, isi ruang masing-masing."
                yield Problem(f"sessions[{place}].start_time", text)


def check_attendance(draft: Mapping[str, Any], context: CheckContext) -> Iterable[Problem]:
    """Nobody attends more days than the event has."""
    event = read_event(draft)
    if event is None or event.plan.last < event.plan.first:
        return
    length = (event.plan.last - event.plan.first).days + 1
    for index, row in enumerate(draft.get("participants", ())):
        days = row.get("days_present")
        if days is not None and days > length:
            text = f"Hadir {days} hari, padahal kegiatan hanya {length} hari."
            yield Problem(f"participants[{index}].days_present", text)


def _same_day(draft: Mapping[str, Any], context: CheckContext) -> Mapping[str, Any]:
    return {"end_date": draft.get("start_date")}


def _jp_of_hours(row: Mapping[str, Any], context: CheckContext) -> Mapping[str, Any]:
    if not _is_timed(row) or row["end_time"] <= row["start_time"]:
        return {}
    minutes = context.rules.need("jp_length", "jp", row["day"]).whole("minutes")
    start, end = row["start_time"], row["end_time"]
    return {"jp": ((end.hour - start.hour) * 60 + end.minute - start.minute) // minutes}


END_FILL = Fill("start_date", "sama dengan tanggal mulai", _same_day)
JP_FILL = Fill("end_time", "dari jam mulai dan selesai", _jp_of_hours)


def _seated(row: Mapping[str, Any]) -> bool:
    return row.get("employee_id") is not None and row.get("status") != "mundur"


def _hours(row: Mapping[str, Any]) -> TrainingHours:
    instructor, room = str(row.get("instructor") or ""), str(row.get("room") or "")
    return TrainingHours(row["day"], row.get("start_time"), row.get("end_time"), row.get("jp"), instructor, room)


def _is_timed(row: Mapping[str, Any]) -> bool:
    return all(row.get(name) is not None for name in ("day", "start_time", "end_time"))


def _until(
    later: Sequence[tuple[int, Mapping[str, Any]]], day: date, end: time
) -> Iterable[tuple[int, Mapping[str, Any]]]:
    """The rows that begin before that end; they are sorted, so the first that does not ends the search."""
    for place, row in later:
        if row["day"] != day or row["start_time"] >= end:
            return
        yield place, row


def _topic(row: Mapping[str, Any]) -> str:
    return str(row.get("topic") or f"jam {row['start_time']:%H.%M}")
