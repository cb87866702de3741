"""What a person can do with appraisals: begin one, plan it from last year's, score it, decide the predicate."""

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from karier_desktop.catalog.appraisal import APPRAISAL, RESULTS
from karier_desktop.catalog.entity import Draft
from karier_desktop.models import Employee, OrgUnit
from karier_desktop.queries.appraisal import Period, latest_before, same_period
from karier_desktop.rules.names import full_name
from karier_desktop.rules.problem import Problem
from karier_desktop.services.children import load_children
from karier_desktop.services.records import Subject
from karier_desktop.storage.database import rules, today


def _once_per_period(session: Session, record_id: UUID | None, draft: Draft) -> Iterable[Problem]:
    person, kind = draft.get("employee_id"), draft.get("period_kind")
    start, end = draft.get("period_start"), draft.get("period_end")
    if person is None or start is None or end is None:
        return
    other = same_period(session, person, Period(str(kind), start, end))
    if other is not None and other != record_id:
        yield Problem("period_start", "Pegawai ini sudah mempunyai penilaian untuk periode yang sama. Buka yang itu.")


SUBJECT = Subject(APPRAISAL, check=_once_per_period)


def year_period(year: int) -> Period:
    """The whole calendar year as a yearly period (PermenPANRB 6/2022)."""
    return Period("tahunan", date(year, 1, 1), date(year, 12, 31))


def new_draft(session: Session, employee_id: UUID, period: Period) -> Draft:
    """A draft for a person and period: who they are, who rates them, the seven values, last plan's results.

    Results are copied without realisation, feedback or score; the clerk changes what is different this year.
    """
    draft = APPRAISAL.blank()
    draft.update(employee_id=employee_id, period_kind=period.kind, period_start=period.start, period_end=period.end)
    draft.update(status="berjalan")
    person = session.get(Employee, employee_id)
    if person is not None:
        draft.update(snapshot(session, person, ""))
        draft.update(_appraisers(session, person))
    draft["behaviours"] = [_behaviour(row.key) for row in rules(session).rows("behaviour_value", today(session))]
    earlier = latest_before(session, employee_id, period.start)
    draft["results"] = [_planned(row) for row in load_children(session, RESULTS, earlier)] if earlier else []
    return draft


def snapshot(session: Session, person: Employee, prefix: str) -> Draft:
    """A person's post, rank and unit as they stand now; with a `prefix` also name and NIP (appraiser, superior)."""
    unit = session.get(OrgUnit, person.unit_id) if person.unit_id else None
    now: Draft = {
        f"{prefix}position": person.position,
        f"{prefix}rank": _rank(session, person),
        f"{prefix}unit": unit.name if unit else person.unit_text,
    }
    if prefix:
        now[f"{prefix}name"] = full_name(person.front_title, person.name, person.back_title)
        now[f"{prefix}nip"] = person.nip
    return now


def appraiser_of(session: Session, appraiser_id: UUID) -> Draft:
    """The fields a chosen appraiser fills: their own, and those of their superior."""
    person = session.get(Employee, appraiser_id)
    if person is None:
        return {}
    filled = {"appraiser_id": person.id, **snapshot(session, person, "appraiser_")}
    superior = session.get(Employee, person.superior_id) if person.superior_id else None
    return {**filled, **(snapshot(session, superior, "superior_") if superior else {})}


def _appraisers(session: Session, person: Employee) -> Draft:
    return appraiser_of(session, person.superior_id) if person.superior_id else {}


def _rank(session: Session, person: Employee) -> str:
    if not person.golongan:
        return ""
    return rules(session).label("golongan", person.golongan, today(session))


def _behaviour(key: str) -> Draft:
    return {"id": None, "behaviour": key, "expectation": "", "feedback": "", "score": None}


def _planned(row: Draft) -> Draft:
    indicators = [{**i, "id": None, "realisation": "", "feedback": ""} for i in row["indicators"]]
    return {**row, "id": None, "score": None, "indicators": indicators}
