"""What is wrong with an appraisal as far as its form can tell; what scores and dates say about other fields."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from karier_desktop.catalog.entity import CheckContext, Fill
from karier_desktop.rules.appraisal import end_of_kind
from karier_desktop.rules.dates_id import date_span, long_date
from karier_desktop.rules.predicate import Suggestion, outcome, suggest
from karier_desktop.rules.problem import Problem

AXES: Mapping[str, str] = {"result_rating": "results", "behaviour_rating": "behaviours"}
"""The two ratings of the matrix, each with the child rows whose scores speak for it."""


def day_of(draft: Mapping[str, Any], today: date) -> date:
    """The date whose rules judge an appraisal: the last day of its period (domain.md, "Rules are data rows")."""
    end = draft.get("period_end")
    return end if isinstance(end, date) else today


def scores_of(draft: Mapping[str, Any], axis: str) -> Sequence[int | None]:
    """The scores of the lines behind a rating."""
    return [row.get("score") for row in draft.get(AXES[axis], ())]


def suggestion(draft: Mapping[str, Any], axis: str, context: CheckContext) -> Suggestion:
    """The rating the lines point to; only ever a suggestion."""
    return suggest(context.rules, scores_of(draft, axis), day_of(draft, context.today))


def departs(draft: Mapping[str, Any], axis: str, context: CheckContext) -> bool:
    """Was another rating chosen than the lines suggest?"""
    suggested = suggestion(draft, axis, context).ratings
    return bool(draft.get(axis) and suggested and draft[axis] not in suggested)


def has_feedback(draft: Mapping[str, Any]) -> bool:
    """Was any feedback written down, on a line or as a piece of its own?"""
    indicators = [i for result in draft.get("results", ()) for i in result.get("indicators", ())]
    return bool(draft.get("feedback")) or any(
        row.get("feedback") for row in (*indicators, *draft.get("behaviours", ()))
    )


def period_is_whole(draft: Mapping[str, Any], context: CheckContext) -> Iterable[Problem]:
    """One calendar year, and not longer than its kind: a part of it is right for who came or moved during it."""
    start, end = draft.get("period_start"), draft.get("period_end")
    if not isinstance(start, date) or not isinstance(end, date):
        return
    if start.year != end.year:
        text = f"Periode penilaian berada dalam satu tahun; sekarang {date_span(start, end)}. Ubah salah satu tanggal."
        yield Problem("period_end", text)
        return
    kind = str(draft.get("period_kind") or "")
    last = end_of_kind(context.rules, kind, start)
    if last is not None and end > last:
        name = context.rules.label("appraisal_period", kind, end).lower()
        text = f"Periode {name} yang mulai {long_date(start)} paling lama sampai {long_date(last)}."
        yield Problem("period_end", text, "warning")


def not_own_appraiser(draft: Mapping[str, Any], context: CheckContext) -> Iterable[Problem]:
    """Nobody rates their own work."""
    if draft.get("appraiser_id") and draft.get("appraiser_id") == draft.get("employee_id"):
        yield Problem("appraiser_id", "Pejabat penilai harus orang lain, bukan pegawai yang dinilai.")


def decision_is_complete(draft: Mapping[str, Any], context: CheckContext) -> Iterable[Problem]:
    """A predicate counts only with both ratings and with who decided it (PermenPANRB 6/2022; domain.md 4.4)."""
    if not draft.get("predicate"):
        return
    if not draft.get("result_rating"):
        yield Problem("result_rating", "Isi rating hasil kerja sebelum predikat ditetapkan.")
    if not draft.get("behaviour_rating"):
        yield Problem("behaviour_rating", "Isi rating perilaku kerja sebelum predikat ditetapkan.")
    if not draft.get("decided_by"):
        yield Problem("decided_by", "Tulis siapa yang menetapkan predikat.")
    if not draft.get("decided_on"):
        yield Problem("decided_on", "Isi tanggal predikat ditetapkan.")


def predicate_follows_matrix(draft: Mapping[str, Any], context: CheckContext) -> Iterable[Problem]:
    """The predicate is the cell of the matrix, not a free choice (PermenPANRB 6/2022; domain.md 4.4)."""
    result, behaviour, predicate = (
        draft.get(name) or "" for name in ("result_rating", "behaviour_rating", "predicate")
    )
    cell = outcome(context.rules, result=result, behaviour=behaviour, on_date=day_of(draft, context.today))
    if predicate and cell is not None and predicate != cell.predicate:
        yield Problem("predicate", f"{cell.text} Ubah ratingnya bila predikat seharusnya lain ({cell.basis}).")


def rating_is_explained(draft: Mapping[str, Any], context: CheckContext) -> Iterable[Problem]:
    """Once decided, a rating other than the lines suggest wants its reason: the employee will ask for it."""
    if not draft.get("predicate") or str(draft.get("rating_reason") or "").strip():
        return
    for axis in AXES:
        if departs(draft, axis, context):
            chosen = context.rules.label("rating", draft[axis], day_of(draft, context.today)).lower()
            hint = suggestion(draft, axis, context).text
            text = f"Rating {chosen} berbeda dari nilai barisnya ({hint.rstrip('.').lower()}). Tulis alasannya."
            yield Problem(axis, text, "warning")


def decision_after_period_began(draft: Mapping[str, Any], context: CheckContext) -> Iterable[Problem]:
    """Nothing is decided before there was work to judge, nor in the future."""
    start, decided = draft.get("period_start"), draft.get("decided_on")
    if start and decided and decided < start:
        yield Problem("decided_on", f"Tanggal penetapan mendahului awal periode ({long_date(start)}).")
    if decided and decided > context.today:
        yield Problem("decided_on", f"Tanggal penetapan {long_date(decided)} belum tiba.", "warning")


def each_behaviour_once(draft: Mapping[str, Any], context: CheckContext) -> Iterable[Problem]:
    """Seven values, seven lines."""
    seen: set[str] = set()
    for index, row in enumerate(draft.get("behaviours", ())):
        if row.get("behaviour") in seen:
            yield Problem(f"behaviours[{index}].behaviour", "Nilai dasar ini sudah ada di baris lain.")
        seen.add(row.get("behaviour") or "")


def _end_of_period(draft: Mapping[str, Any], context: CheckContext) -> Mapping[str, Any]:
    start = draft.get("period_start")
    if not isinstance(start, date):
        return {}
    last = end_of_kind(context.rules, str(draft.get("period_kind") or ""), start)
    return {"period_end": last} if last else {}


FILLS = (
    Fill("period_start", "menurut jenis periode", _end_of_period),
    Fill("period_kind", "menurut jenis periode", _end_of_period),
)
