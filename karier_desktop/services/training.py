"""What a person can do with trainings: save an event, fill it with people, settle clashes, close it, hold it again."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy.orm import Session

from karier_desktop.catalog.entity import Draft
from karier_desktop.catalog.paths import row_at, split
from karier_desktop.catalog.training import (
    BUDGET_LINE,
    PARTICIPANTS,
    SESSIONS,
    TRAINING_EVENT,
    TRAINING_PROGRAM,
    TRAINING_PROVIDER,
)
from karier_desktop.catalog.training_checks import EventDraft, read_event
from karier_desktop.models import BudgetLine, TrainingProvider
from karier_desktop.queries.training_money import spent_on
from karier_desktop.queries.training_people import (
    busy_of,
    people_of,
)
from karier_desktop.rules.dates_id import long_date, rupiah
from karier_desktop.rules.problem import Problem, Refused
from karier_desktop.services import records
from karier_desktop.services.records import Saved, Subject
from karier_desktop.services.training_history import hours_of, keep_histories
from karier_desktop.storage.database import rules, today


def check_event(session: Session, record_id: UUID | None, draft: Draft) -> Iterable[Problem]:
    """What other records say against an event: agreement, money, hours of PPPK, people booked elsewhere."""
    event = read_event(draft, record_id)
    if event is None or event.plan.last < event.plan.first:
        return
    yield from _agreement(session, event, draft)
    yield from _money(session, record_id, draft)
    yield from _replaced(record_id, draft)
    if draft.get("status") not in ("ditunda", "dibatalkan"):
        yield from _clashes(session, event, draft)
        yield from _too_much(session, event, draft)


EVENT = Subject(TRAINING_EVENT, check=check_event, after_save=keep_histories)
PROGRAM = Subject(TRAINING_PROGRAM)
PROVIDER = Subject(TRAINING_PROVIDER)
BUDGET = Subject(BUDGET_LINE)


@dataclass(frozen=True)
class Result:
    """What came of a participant's seat."""

    participant_id: UUID
    status: str
    days_present: int | None = None
    pre_test: int | None = None
    post_test: int | None = None
    certificate_number: str = ""
    certificate_date: date | None = None


def seat(session: Session, event_id: UUID, seen: int, people: Sequence[UUID], reason: str = "") -> Saved:
    """Give people a seat in a saved event. Refused tells what speaks against it; a `reason` accepts that."""
    draft = records.load(session, TRAINING_EVENT, event_id).draft
    seated = {row["employee_id"] for row in draft["participants"]}
    draft["participants"] = draft["participants"] + [new_seat(person) for person in people if person not in seated]
    return _save(session, event_id, draft, seen, reason)


def unseat(session: Session, event_id: UUID, seen: int, people: Collection[UUID]) -> Saved:
    """Take people out of an event."""
    draft = records.load(session, TRAINING_EVENT, event_id).draft
    draft["participants"] = [row for row in draft["participants"] if row["employee_id"] not in people]
    return _save(session, event_id, draft, seen)


def settle(session: Session, event_id: UUID, seen: int, decisions: Mapping[UUID, str]) -> Saved:
    """Decide clashes, by person: a reason keeps the seat, an empty text gives it up."""
    draft = records.load(session, TRAINING_EVENT, event_id).draft
    draft["participants"] = [row for row in draft["participants"] if decisions.get(row["employee_id"], "keep")]
    for row in draft["participants"]:
        row["clash_reason"] = decisions.get(row["employee_id"], row["clash_reason"])
    return _save(session, event_id, draft, seen)


def record_results(
    session: Session, event_id: UUID, seen: int, results: Iterable[Result], *, close: bool = False
) -> Saved:
    """Write attendance, tests and certificates; with `close` the event is over and who passed gets a history."""
    draft = records.load(session, TRAINING_EVENT, event_id).draft
    by_seat = {result.participant_id: result for result in results}
    for row in draft["participants"]:
        if (result := by_seat.get(row["id"])) is not None:
            row.update({f.name: getattr(result, f.name) for f in fields(result) if f.name in row})
    if close:
        _may_close(session, event_id, draft)
        draft["status"] = "selesai"
    return _save(session, event_id, draft, seen)


def new_seat(person: UUID, reason: str = "") -> Draft:
    """A participant's row for a draft."""
    return {**PARTICIPANTS.blank(), "employee_id": person, "clash_reason": reason}


def repeated(session: Session, event_id: UUID, start: date, with_people: bool = False) -> Draft:
    """A draft of the same event on other days: hours move along, results and money spent stay behind."""
    old = records.load(session, TRAINING_EVENT, event_id).draft
    days = start - old["start_date"]
    draft = {**TRAINING_EVENT.blank(), **{name: old[name] for name in _KEPT}}
    draft.update(start_date=start, end_date=old["end_date"] + days)
    draft["sessions"] = [_moved(row, days) for row in old["sessions"]]
    if with_people:
        draft["participants"] = [new_seat(row["employee_id"]) for row in old["participants"] if _stays(row)]
    return draft


def same_weekday(day: date, year: int) -> date:
    """The day of another year that lies on the same weekday, nearest to the same date."""
    target = date(year, day.month, min(day.day, 28)) + timedelta(days=max(0, day.day - 28))
    return target + timedelta(days=(day.weekday() - target.weekday() + 3) % 7 - 3)


_KEPT = (
    "name",
    "kind",
    "method",
    "jp",
    "program_id",
    "venue",
    "city",
    "provider_id",
    "quota",
    "planned_cost",
    "note",
)


def _may_close(session: Session, event_id: UUID, draft: Draft) -> None:
    """Refuse to close what is not over, or what would give nobody any JP."""
    faults = []
    if draft["end_date"] > today(session):
        text = f"Kegiatan baru selesai {long_date(draft['end_date'])}. Tutup kegiatan sesudah hari itu."
        faults.append(Problem("end_date", text))
    if draft["jp"] is None and hours_of(session, event_id) is None:
        faults.append(Problem("jp", "JP kegiatan belum diisi, jadi tidak ada JP yang dapat dicatat. Isi JP dahulu."))
    if faults:
        raise Refused(faults)


def _save(session: Session, event_id: UUID, draft: Draft, seen: int, reason: str = "") -> Saved:
    """Save a change of people. What stood against the event before does not stand in the way now."""
    stored = records.load(session, TRAINING_EVENT, event_id).draft
    before = {_about(p, stored) for p in records.check(session, EVENT, event_id, stored)}
    found = [p for p in records.check(session, EVENT, event_id, draft) if p.level == "warning"]
    reasons = {p.field: reason for p in found}
    reasons |= {p.field: "Sudah demikian sebelumnya" for p in found if _about(p, draft) in before}
    for row in _rows(found, draft):
        row["clash_reason"] = row["clash_reason"] or reason
    return records.save(session, EVENT, event_id, draft, seen, reasons)


def _about(problem: Problem, draft: Draft) -> tuple[object, str]:
    """A problem by person instead of by row, since rows move up when one goes."""
    row = row_at(draft, split(problem.field)[0])
    return (row["employee_id"] if row and "employee_id" in row else problem.field, problem.text)


def _rows(found: Iterable[Problem], draft: Draft) -> Iterable[Draft]:
    """The new participants' rows that clash."""
    rows = (row_at(draft, split(p.field)[0]) for p in found if p.field.endswith(".clash_reason"))
    return [row for row in rows if row is not None and row["id"] is None]


def _moved(row: Draft, days: timedelta) -> Draft:
    return {**{f.name: row[f.name] for f in SESSIONS.fields}, "day": row["day"] + days, "id": None}


def _stays(row: Draft) -> bool:
    return bool(row["status"] != "mundur")


def _agreement(session: Session, event: EventDraft, draft: Draft) -> Iterable[Problem]:
    provider = session.get(TrainingProvider, draft["provider_id"]) if draft.get("provider_id") else None
    if provider is not None and provider.mou_expires is not None and provider.mou_expires < event.plan.last:
        text = f"Kerja sama (MoU) dengan {provider.name} berakhir {long_date(provider.mou_expires)}."
        yield Problem("provider_id", text, "warning")


def _money(session: Session, record_id: UUID | None, draft: Draft) -> Iterable[Problem]:
    line = session.get(BudgetLine, draft["budget_line_id"]) if draft.get("budget_line_id") else None
    if line is None:
        return
    left = line.amount - spent_on(session, [line.id], without=record_id)[line.id]
    for name, what in (("planned_cost", "direncanakan"), ("actual_cost", "terpakai")):
        cost = draft.get(name)
        if cost is not None and cost > left:
            text = f"Sisa {line.name} {rupiah(left)}; biaya yang {what} lebih {rupiah(cost - left)}."
            yield Problem(name, text, "warning")


def _replaced(record_id: UUID | None, draft: Draft) -> Iterable[Problem]:
    if record_id is not None and draft.get("replaced_by_id") == record_id:
        yield Problem("replaced_by_id", "Kegiatan tidak dapat diganti oleh dirinya sendiri. Pilih kegiatan lain.")


def _clashes(session: Session, event: EventDraft, draft: Draft) -> Iterable[Problem]:
    busy = busy_of(session, event.plan)
    for place, row in enumerate(draft.get("participants", ())):
        found = busy.get(row.get("employee_id"), ()) if row.get("status") != "mundur" else ()
        if found and not row.get("clash_reason"):
            others = "; ".join(f"{label}, {long_date(day)}" for _, label, day in found)
            yield Problem(f"participants[{place}].clash_reason", f"Bentrok dengan {others}.", "warning")


def _too_much(session: Session, event: EventDraft, draft: Draft) -> Iterable[Problem]:
    """One warning for all PPPK who would pass their yearly maximum (domain.md 7.1: it warns, never blocks)."""
    jp = draft.get("jp")
    if not jp or draft.get("status") == "selesai":
        return
    people = people_of(session, rules(session), event.plan, event.plan.participants)
    duty = rules(session).row("jp_duty", "PPPK", event.plan.last)
    most = duty.optional("maximum") if duty is not None else None
    over = [p for p in people.values() if p.employee_type == "PPPK" and most is not None and p.jp + jp > most]
    if duty is not None and over:
        names = ", ".join(f"{p.name} ({p.jp + jp} JP)" for p in sorted(over, key=lambda p: p.name))
        text = f"Di atas {most} JP setahun untuk PPPK ({duty.legal_basis}): {names}."
        yield Problem("jp", text, "warning")
