"""Whose KGB, kenaikan pangkat, pension, contract or medal comes within the next twelve months, and why."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Literal
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from karier_desktop.exchange.table import write_whole
from karier_desktop.exchange.xlsx import Sheet, SheetColumn, Value, write_xlsx
from karier_desktop.models import Award
from karier_desktop.queries.documents.agenda_facts import agenda_facts
from karier_desktop.rules.agenda_career import AgendaPerson
from karier_desktop.rules.award import next_medal
from karier_desktop.rules.book import RuleBook
from karier_desktop.rules.dates_id import long_date, rupiah, years_months
from karier_desktop.rules.grade import rank_name
from karier_desktop.rules.pay import base_pay, next_increment
from karier_desktop.rules.position import retirement_age
from karier_desktop.rules.promotion import Requirement, regular
from karier_desktop.rules.retirement import pension_of, pension_steps
from karier_desktop.rules.service_time import add_months
from karier_desktop.storage.context import rules, today

Kind = Literal["kgb", "kp", "pension", "contract", "medal"]
KINDS: Mapping[Kind, str] = {
    "kgb": "KGB",
    "kp": "Kenaikan pangkat",
    "pension": "Pensiun",
    "contract": "Kontrak PPPK",
    "medal": "Satyalancana",
}
MONTHS_AHEAD = 12


@dataclass(frozen=True)
class DueRow:
    """A person whose turn it is: `when` it takes effect, `act_by` when the office must have acted.

    `facts` explain it, `requirements` are its conditions, `basis` is its legal basis.
    """

    id: UUID
    kind: Kind
    name: str
    nip: str
    golongan: str
    position: str
    when: date
    act_by: date
    what: str
    basis: str
    facts: tuple[tuple[str, str], ...] = ()
    requirements: tuple[Requirement, ...] = ()

    @property
    def open_points(self) -> int:
        """Conditions that are not met or without data."""
        return sum(1 for requirement in self.requirements if requirement.met is not True)


@dataclass(frozen=True)
class DueLists:
    """All five lists as of a day, each in order of time."""

    today: date
    rows: Mapping[Kind, Sequence[DueRow]] = field(default_factory=dict)

    def within(self, kind: Kind, month: date | None) -> list[DueRow]:
        """One list; of one month if a month is given. What is overdue belongs to the present month."""
        rows = self.rows.get(kind, ())
        if month is None:
            return list(rows)
        here = (self.today.year, self.today.month)
        asked = (month.year, month.month)
        return [row for row in rows if max((row.when.year, row.when.month), here) == asked]


def due_lists(session: Session) -> DueLists:
    """Everybody in service, looked at once."""
    book, day = rules(session), today(session)
    medals = _medals(session)
    rows: dict[Kind, list[DueRow]] = {kind: [] for kind in KINDS}
    for person in agenda_facts(session, None, day).people:
        look = _Look(book, person, medals.get(person.facts.id, frozenset()), day)
        for kind, judge in _JUDGES.items():
            rows[kind] += judge(look)
    return DueLists(day, {kind: sorted(found, key=lambda row: (row.when, row.name)) for kind, found in rows.items()})


def explain_promotion(session: Session, employee_id: UUID) -> DueRow | None:
    """The conditions of the regular promotion for anybody, due or not; None when the person is gone."""
    book, day = rules(session), today(session)
    people = agenda_facts(session, None, day).people
    person = next((one for one in people if one.facts.id == employee_id), None)
    if person is None:
        return None
    return _promotion_row(_Look(book, person, frozenset(), day))


def save_list(path: Path, kind: Kind, rows: Sequence[DueRow]) -> None:
    """A list as a spreadsheet."""
    columns = (
        SheetColumn("No", "number", 5),
        SheetColumn("Nama", width=36),
        SheetColumn("NIP"),
        SheetColumn("Golongan", width=10),
        SheetColumn("Jabatan", width=40),
        SheetColumn("TMT", "date", 12),
        SheetColumn("Paling lambat", "date", 14),
        SheetColumn("Uraian", width=50),
        SheetColumn("Dasar", width=36),
    )
    values: list[Sequence[Value]] = [
        (number, one.name, one.nip, one.golongan, one.position, one.when, one.act_by, one.what, one.basis)
        for number, one in enumerate(rows, 1)
    ]
    write_whole(path, lambda beside: write_xlsx(beside, [Sheet(KINDS[kind], columns, values)], KINDS[kind]))


@dataclass(frozen=True)
class _Look:
    """What a person is judged by."""

    book: RuleBook
    person: AgendaPerson
    medals: frozenset[str]
    today: date

    @property
    def horizon(self) -> date:
        return add_months(self.today, MONTHS_AHEAD)

    def lead(self, key: str) -> int:
        return self.book.need("agenda_lead", key, self.today).whole("months")

    def row(
        self,
        kind: Kind,
        when: date,
        act_by: date,
        what: str,
        basis: str,
        facts: Sequence[tuple[str, str]] = (),
        requirements: tuple[Requirement, ...] = (),
    ) -> DueRow:
        one = self.person.facts
        return DueRow(
            *(one.id, kind, one.name, one.nip, one.golongan, one.post.name, when, act_by, what, basis),
            tuple(facts),
            requirements,
        )


def _increments(look: _Look) -> Iterator[DueRow]:
    book, one, day = look.book, look.person.facts, look.today
    if one.employee_type != "PNS":
        return
    due = next_increment(book, one, day)
    if due is None or due.due > look.horizon:
        return
    old = base_pay(book, one.golongan, due.step_years * 12 - 1, day)
    counted = one.pay_since or one.rank_since
    facts = (
        ("Golongan", one.golongan),
        ("Masa kerja", f"{due.step_years} tahun pada {long_date(due.due)}"),
        ("Gaji pokok", f"{rupiah(old)} menjadi {rupiah(due.pay)}" if old else rupiah(due.pay)),
        ("Dihitung dari", _counted_from(one.pay_since is not None, counted)),
        ("Surat keluar", f"paling lambat {long_date(due.letter_by)}"),
    )
    what = f"MKG {due.step_years} tahun, gaji pokok menjadi {rupiah(due.pay)}"
    yield look.row("kgb", due.due, due.letter_by, what, due.basis, facts)


def _counted_from(raised: bool, since: date | None) -> str:
    return f"{'KGB' if raised else 'SK pangkat'} terakhir, {long_date(since)}" if since else ""


def _promotions(look: _Look) -> Iterator[DueRow]:
    if look.person.facts.employee_type == "PNS":
        row = _promotion_row(look, look.horizon)
        if row is not None:
            yield row


def _promotion_row(look: _Look, until: date | None = None) -> DueRow | None:
    """Judged for the first period whose papers can still be made; with `until` only if it comes by then."""
    book, person, day = look.book, look.person, look.today
    lead = look.lead("kp_papers")
    judged = regular(book, person.facts, person.predicates, person.exams, add_months(day, lead))
    tmt = judged.earliest_tmt
    if until is not None and (tmt is None or tmt > until):
        return None
    final = regular(book, person.facts, person.predicates, person.exams, tmt) if tmt else judged
    when = tmt or add_months(day, lead)
    new = final.new_golongan
    what = f"Dari {final.golongan} ke {new}" if new else f"Golongan {final.golongan or 'belum diisi'}"
    facts = (
        ("Sekarang", _grade(book, final.golongan, day)),
        ("Menjadi", _grade(book, new, day)),
        ("Periode", long_date(tmt) if tmt else "belum ada; lihat syarat yang belum terpenuhi"),
        ("Usul paling lambat", long_date(add_months(when, -lead)) if tmt else ""),
    )
    basis = final.requirements[0].basis
    return look.row("kp", when, add_months(when, -lead), what, basis, facts, final.requirements)


def _grade(book: RuleBook, golongan: str, day: date) -> str:
    name = rank_name(book, golongan, day) if golongan else ""
    return f"{golongan}, {name}" if name else golongan


def _pensions(look: _Look) -> Iterator[DueRow]:
    book, one, day = look.book, look.person.facts, look.today
    begins = pension_of(book, one, day) if one.employee_type == "PNS" else None
    if begins is None or begins > look.horizon:
        return
    age = retirement_age(book, one, day)
    steps = pension_steps(book, begins, day)
    coming = next((step for step in steps if step.due >= day), None)
    facts = [
        ("Lahir", long_date(one.birth_date) if one.birth_date else ""),
        ("Batas usia", f"{age} tahun, {one.post.name}" if one.post.name else f"{age} tahun"),
        ("TMT pensiun", long_date(begins)),
        *((long_date(step.due), step.text) for step in steps),
    ]
    what = coming.text if coming else "Catat SK pensiun"
    basis = next((row.legal_basis for row in book.rows("pension_alert", day) if row.legal_basis), "")
    yield look.row("pension", begins, coming.due if coming else begins, what, basis, facts)


def _contracts(look: _Look) -> Iterator[DueRow]:
    one = look.person.facts
    if one.employee_type != "PPPK" or one.contract_end is None or one.contract_end > look.horizon:
        return
    rule = look.book.need("agenda_lead", "contract_renewal", look.today)
    act_by = add_months(one.contract_end, -rule.whole("months"))
    facts = (
        ("Diangkat", long_date(one.appointed_on) if one.appointed_on else ""),
        ("Berakhir", long_date(one.contract_end)),
        ("Usul perpanjangan", f"paling lambat {long_date(act_by)}"),
    )
    what = f"Perjanjian kerja berakhir {long_date(one.contract_end)}"
    yield look.row("contract", one.contract_end, act_by, what, rule.legal_basis, facts)


def _medal_rows(look: _Look) -> Iterator[DueRow]:
    one, day = look.person.facts, look.today
    medal = next_medal(look.book, one, look.medals, day)
    if medal is None or medal.due > look.horizon:
        return
    months = (medal.due.year - medal.counted_from.year) * 12 + medal.due.month - medal.counted_from.month
    facts = (
        ("Tanda", medal.name),
        ("Dihitung dari", long_date(medal.counted_from)),
        ("Masa kerja", f"{years_months(months)} pada {long_date(medal.due)}"),
        ("Sudah diterima", ", ".join(sorted(look.medals)) or "belum ada yang tercatat"),
    )
    yield look.row("medal", medal.due, medal.due, medal.name, medal.basis, facts)


def _medals(session: Session) -> dict[UUID, frozenset[str]]:
    """The classes of the medal everybody has."""
    found: dict[UUID, set[str]] = {}
    query = select(Award.employee_id, Award.kind).where(Award.deleted_at.is_(None))
    classes = {row.key for row in rules(session).rows("slks", today(session))}
    for person, kind in session.execute(query.where(Award.kind.in_(classes))):
        found.setdefault(person, set()).add(kind)
    return {person: frozenset(kinds) for person, kinds in found.items()}


_JUDGES: Mapping[Kind, Callable[[_Look], Iterator[DueRow]]] = {
    "kgb": _increments,
    "kp": _promotions,
    "pension": _pensions,
    "contract": _contracts,
    "medal": _medal_rows,
}
