"""What a person can do with appraisals: begin one from last year's plan, score it, decide the predicate."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from karier_desktop.catalog.appraisal import APPRAISAL, RESULTS
from karier_desktop.catalog.appraisal_checks import day_of
from karier_desktop.catalog.entity import Draft
from karier_desktop.models import Appraisal, Employee
from karier_desktop.queries.appraisal import appraisal_years, current_period, latest_before, overlapping
from karier_desktop.queries.appraisal_queue import (
    QueueRow,
    UnitPerformance,
    appraisal_queue,
    appraisals_of_unit,
    unit_performance,
)
from karier_desktop.queries.documents.people import PersonAsOf, person_as_of
from karier_desktop.queries.office import units
from karier_desktop.rules.appraisal import Period
from karier_desktop.rules.book import RuleBook
from karier_desktop.rules.dates_id import date_span, long_date
from karier_desktop.rules.predicate import outcome
from karier_desktop.rules.problem import Problem, Refused
from karier_desktop.services import records
from karier_desktop.services.children import load_children
from karier_desktop.services.forms import save_form
from karier_desktop.services.records import Saved, Subject
from karier_desktop.storage import bulk, journal
from karier_desktop.storage.database import rules, today


def check(session: Session, record_id: UUID | None, draft: Draft) -> Iterable[Problem]:
    """What the file of the person and the other appraisals say."""
    person, start, end = draft.get("employee_id"), draft.get("period_start"), draft.get("period_end")
    if person is None or not isinstance(start, date) or not isinstance(end, date):
        return
    period = Period(str(draft.get("period_kind")), start, end)
    other = overlapping(session, person, period, record_id)
    if other is not None:
        text = f"Pegawai ini sudah mempunyai penilaian untuk {other.text}. Buka yang itu, atau ubah periodenya."
        yield Problem("period_start", text)
    found = person_as_of(session, person, min(end, today(session)))
    text = _not_in_service(session, found, period) if found else "Pegawai ini ada di Keranjang Sampah."
    if text:
        yield Problem("employee_id", text, "warning")


def _not_in_service(session: Session, person: PersonAsOf, period: Period) -> str:
    facts = person.facts
    if facts.appointed_on and facts.appointed_on > period.end:
        return f"{facts.name} baru diangkat {long_date(facts.appointed_on)}, sesudah periode ini berakhir."
    if facts.contract_end and facts.contract_end < period.start:
        return f"Kontrak {facts.name} berakhir {long_date(facts.contract_end)}, sebelum periode ini mulai."
    if not facts.active:
        return (
            f"Kedudukan hukum {facts.name} di data pegawai: {person.status}. "
            "Penilaian tetap dapat disimpan bila dalam periode ini masih bekerja."
        )
    return ""


def _settle_status(session: Session, record_id: UUID | None, draft: Draft) -> None:
    """The status follows from what is there, so that lists and queue cannot disagree with the predicate."""
    if draft.get("predicate"):
        draft["status"] = "selesai"
    elif draft.get("result_rating") and draft.get("behaviour_rating"):
        draft["status"] = "dinilai"
    elif draft.get("status") in ("selesai", "dinilai"):
        draft["status"] = "berjalan"


def _name_it(session: Session, appraisal_id: UUID) -> None:
    """The history says whose appraisal it is."""
    row = session.get_one(Appraisal, appraisal_id)
    act = "Menambah" if row.version == 1 else "Mengubah"
    journal.describe(session, f"{act} penilaian: {_title(session, row)}")


def _title(session: Session, row: Appraisal) -> str:
    person = session.get(Employee, row.employee_id)
    words = APPRAISAL.title_of({"period_start": row.period_start, "period_end": row.period_end})
    return f"{words} {person.name}" if person else words


SUBJECT = Subject(APPRAISAL, check=check, after_save=_name_it, before_save=_settle_status)


# Seeing


@dataclass(frozen=True)
class QueueView:
    """What the page of a period shows, read in one go; `units` counts the units of the office."""

    period: Period
    rows: list[QueueRow]
    unit: UnitPerformance
    units: int
    book: RuleBook
    today: date

    @property
    def done(self) -> int:
        """How many have their predicate."""
        return sum(row.state == "selesai" for row in self.rows)


def queue_view(session: Session, period: Period | None, unit_id: UUID | None) -> QueueView:
    """The queue of a period (none: where work goes on) and what is said of the unit."""
    day = today(session)
    wanted = period or current_period(session, day)
    rows = appraisal_queue(session, wanted, unit_id)
    unit = unit_performance(session, wanted, unit_id)
    return QueueView(wanted, rows, unit, len(units(session)), rules(session), day)


@dataclass(frozen=True)
class ListChoices:
    """What the list of all appraisals can be narrowed to."""

    years: list[int]
    predicates: list[tuple[str, str]]


def list_choices(session: Session) -> ListChoices:
    """The years there are, and the predicates from the best down."""
    predicates = [(row.key, row.text("name")) for row in rules(session).rows("predicate", today(session))]
    return ListChoices(appraisal_years(session), predicates)


# Beginning


@dataclass(frozen=True)
class Plan:
    """What a new appraisal would start from; `earlier` is empty when there is nothing to copy."""

    name: str
    position: str
    appraiser: str
    earlier: str
    results: int


def plan_for(session: Session, employee_id: UUID, period: Period) -> Plan | None:
    """What `begin` would copy, told before it does; None when the person is gone."""
    person = person_as_of(session, employee_id, min(period.end, today(session)))
    if person is None:
        return None
    draft = new_draft(session, employee_id, period)
    found = latest_before(session, employee_id, period.start)
    earlier = session.get(Appraisal, found) if found else None
    words = date_span(earlier.period_start, earlier.period_end) if earlier else ""
    return Plan(person.facts.name, draft["position"], draft["appraiser_name"], words, len(draft["results"]))


def begin(session: Session, employee_id: UUID, period: Period) -> UUID:
    """Start an appraisal with everything that is known."""
    return records.save(session, SUBJECT, None, new_draft(session, employee_id, period), None).id


def new_draft(session: Session, employee_id: UUID, period: Period) -> Draft:
    """A draft for a person and period: who they are, who rates them, the seven values, last plan's results.

    Results are copied without realisation, feedback or score; the clerk changes what is different this year. What was
    said of the unit in this period is taken over from the others.
    """
    draft = APPRAISAL.blank()
    draft.update(employee_id=employee_id, period_kind=period.kind, period_start=period.start, period_end=period.end)
    draft["status"] = "berjalan"
    day = min(period.end, today(session))
    person = session.get(Employee, employee_id)
    unit = unit_performance(session, period, person.unit_id if person else None)
    draft.update(organisation_predicate=unit.predicate, organisation_achievement=unit.achievement)
    draft.update(snapshot(session, employee_id, day, ""))
    if person is not None and person.superior_id:
        draft.update(appraiser_of(session, person.superior_id, day))
    draft["behaviours"] = [_behaviour(row.key) for row in rules(session).rows("behaviour_value", period.end)]
    earlier = latest_before(session, employee_id, period.start)
    draft["results"] = [_planned(row) for row in load_children(session, RESULTS, earlier)] if earlier else []
    return draft


def snapshot(session: Session, employee_id: UUID, day: date, prefix: str) -> Draft:
    """Post, rank and unit of a person on a day; with a `prefix` also name and NIP (appraiser, superior)."""
    person = person_as_of(session, employee_id, day)
    if person is None:
        return {}
    facts = person.facts
    found: Draft = {
        f"{prefix}position": facts.post.name,
        f"{prefix}rank": rules(session).label("golongan", facts.golongan, day) if facts.golongan else "",
        f"{prefix}unit": person.unit,
    }
    return {**found, f"{prefix}name": facts.name, f"{prefix}nip": facts.nip} if prefix else found


def appraiser_of(session: Session, appraiser_id: UUID, day: date) -> Draft:
    """The fields a chosen appraiser fills: their own, and those of their superior (empty when there is none)."""
    person = session.get(Employee, appraiser_id)
    if person is None:
        return {}
    empty = {f"superior_{name}": "" for name in ("name", "nip", "rank", "position", "unit")}
    superior = snapshot(session, person.superior_id, day, "superior_") if person.superior_id else {}
    return {"appraiser_id": person.id, **snapshot(session, person.id, day, "appraiser_"), **empty, **superior}


def _behaviour(key: str) -> Draft:
    return {"id": None, "behaviour": key, "expectation": "", "feedback": "", "score": None}


def _planned(row: Draft) -> Draft:
    indicators = [{**i, "id": None, "realisation": "", "feedback": ""} for i in row["indicators"]]
    return {**row, "id": None, "score": None, "indicators": indicators}


# Scoring and deciding


@dataclass(frozen=True)
class Decision:
    """Who decided the predicate, when, and why the ratings are what they are."""

    by: str
    on: date
    reason: str = ""


def decide(
    session: Session,
    appraisal_id: UUID,
    draft: Draft,
    seen: int | None,
    decision: Decision,
    draft_id: UUID | None = None,
) -> Saved:
    """Save the ratings with the predicate that follows from them, in the name of who decided it."""
    cell = outcome(
        rules(session),
        result=draft.get("result_rating") or "",
        behaviour=draft.get("behaviour_rating") or "",
        on_date=day_of(draft, today(session)),
    )
    if cell is None:
        raise Refused([Problem("predicate", "Predikat menunggu kedua rating. Isi rating hasil kerja dan perilaku.")])
    decided = {"predicate": cell.predicate, "decided_by": decision.by.strip(), "decided_on": decision.on}
    reason = {"rating_reason": decision.reason.strip()}
    saved = save_form(session, SUBJECT, appraisal_id, {**draft, **decided, **reason}, seen, {}, draft_id)
    title = _title(session, session.get_one(Appraisal, appraisal_id))
    journal.describe(session, f"Menetapkan predikat {cell.name}: {title}", {k: v for k, v in reason.items() if v})
    return saved


def set_unit_performance(
    session: Session, period: Period, unit_id: UUID | None, predicate: str, achievement: str
) -> int:
    """Write what is said of a unit into all its appraisals of a period; returns how many changed."""
    said = {"organisation_predicate": predicate, "organisation_achievement": achievement.strip()}
    rows = [{"id": row, "version": version, **said} for row, version in appraisals_of_unit(session, period, unit_id)]
    changed = bulk.update(session, Appraisal, rows)
    journal.describe(session, f"Mengisi kinerja unit pada {changed} penilaian {period.text}")
    return changed
