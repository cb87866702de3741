"""What the form of an employee checks on its own: numbers against facts, histories in order."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from karier_desktop.catalog.entity import CheckContext, Fill
from karier_desktop.rules.dates_id import long_date
from karier_desktop.rules.nik import compare_nik, read_nik
from karier_desktop.rules.nip import NipClaim, compare, read_nip
from karier_desktop.rules.problem import Problem


def claim_of(draft: Mapping[str, Any]) -> NipClaim:
    """What the draft says about the person whose number is typed."""
    return NipClaim(
        birth_date=draft.get("birth_date"),
        sex=draft.get("sex") or "",
        appointed_on=draft.get("cpns_date"),
        employee_type=draft.get("employee_type") or "",
    )


def check_nip(draft: Mapping[str, Any], context: CheckContext) -> Iterable[Problem]:
    """Shape and facts of the NIP; differences to the person's data may be saved with a reason (domain.md 1.3)."""
    number = str(draft.get("nip") or "")
    if not number:
        return  # the field itself is required
    reading = read_nip(number, context.rules, context.today)
    yield from reading.problems
    if reading.facts is not None:
        yield from compare(reading.facts, claim_of(draft))


def check_nik(draft: Mapping[str, Any], context: CheckContext) -> Iterable[Problem]:
    """The NIK may be empty; if typed it must be well-formed, and differences warn (domain.md 1.4)."""
    number = str(draft.get("nik") or "")
    if not number:
        return
    facts, problems = read_nik(number)
    yield from problems
    if facts is not None:
        yield from compare_nik(facts, draft.get("birth_date"), draft.get("sex") or "")


def check_birth(draft: Mapping[str, Any], context: CheckContext) -> Iterable[Problem]:
    """Nobody is born after today, nor appointed before birth."""
    born = draft.get("birth_date")
    if not isinstance(born, date):
        return
    if born > context.today:
        yield Problem("birth_date", f"Tanggal lahir {long_date(born)} belum terjadi. Periksa tahunnya.")
    started = draft.get("cpns_date")
    if isinstance(started, date) and started <= born:
        yield Problem("cpns_date", f"TMT CPNS atau PPPK harus sesudah tanggal lahir ({long_date(born)}).")


def check_ranks(draft: Mapping[str, Any], context: CheckContext) -> Iterable[Problem]:
    """A higher golongan does not begin before a lower one, and none before the appointment."""
    rows = [(i, row) for i, row in enumerate(draft.get("ranks", ())) if row.get("golongan")]
    dated = [(i, str(row["golongan"]), row["effective_date"]) for i, row in rows if row.get("effective_date")]
    started = draft.get("cpns_date")
    for index, golongan, since in dated:
        place = f"ranks[{index}].effective_date"
        yield from _passed_by(place, golongan, since, dated, context)
        if isinstance(started, date) and since < started:
            text = f"TMT {golongan} lebih awal dari TMT CPNS atau PPPK ({long_date(started)}). Periksa SK-nya."
            yield Problem(place, text, "warning")
    yield from _of_other_kind(draft, rows, context)


def _passed_by(
    place: str, golongan: str, since: date, others: list[tuple[int, str, date]], context: CheckContext
) -> Iterator[Problem]:
    mine = _order(golongan, context)
    later = [(day, name) for _, name, day in others if 0 < _order(name, context) < mine and since < day]
    if later:
        day, name = max(later)
        yield Problem(place, f"TMT golongan lebih awal dari {name} ({long_date(day)}). Periksa SK-nya.", "warning")


def _order(golongan: str, context: CheckContext) -> int:
    """The step on the PNS ladder; 0 for grades of PPPK and unknown ones, which are not compared."""
    row = context.rules.row("golongan", golongan, context.today)
    return row.whole("order") if row is not None and row.text("employee_type") == "PNS" else 0


def _of_other_kind(
    draft: Mapping[str, Any], rows: list[tuple[int, Mapping[str, Any]]], context: CheckContext
) -> Iterator[Problem]:
    if not rows:
        return
    index, newest = max(rows, key=lambda pair: (pair[1].get("effective_date") or date.min, -pair[0]))
    known = context.rules.row("golongan", str(newest["golongan"]), context.today)
    kind = draft.get("employee_type")
    if known is not None and kind and known.text("employee_type") != kind:
        text = f"Golongan {newest['golongan']} dipakai {known.text('employee_type')}, sedangkan pegawai ini {kind}."
        yield Problem(f"ranks[{index}].golongan", text, "warning")


def check_posts(draft: Mapping[str, Any], context: CheckContext) -> Iterable[Problem]:
    """A row of the history of posts says at least which post or which unit."""
    for index, row in enumerate(draft.get("positions", ())):
        if not (row.get("position") or row.get("unit_id") or row.get("unit_text")):
            yield Problem(f"positions[{index}].position", "Jabatan belum diisi.")


def _from_nip(draft: Mapping[str, Any], context: CheckContext) -> Mapping[str, Any]:
    facts = read_nip(str(draft.get("nip") or ""), context.rules, context.today).facts
    if facts is None:
        return {}
    return {
        "birth_date": facts.birth_date,
        "sex": facts.sex,
        "cpns_date": facts.appointed,
        "employee_type": facts.kind,
    }


NIP_FILL = Fill("nip", "dari NIP", _from_nip)
