"""What the careers of the staff bring to the agenda: KGB, kenaikan pangkat, pension, contracts of PPPK."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from karier_desktop.rules.agenda_item import Due
from karier_desktop.rules.book import RuleBook
from karier_desktop.rules.dates_id import long_date
from karier_desktop.rules.pay import next_increment
from karier_desktop.rules.person import PersonFacts
from karier_desktop.rules.promotion import regular
from karier_desktop.rules.retirement import pension_of, pension_steps
from karier_desktop.rules.service_time import add_months


@dataclass(frozen=True)
class AgendaPerson:
    """A person in the file, with the yearly predicates, the service exams passed, and the JP of this year."""

    facts: PersonFacts
    predicates: Mapping[int, str] = field(default_factory=dict)
    exams: frozenset[str] = frozenset()
    jp_this_year: int = 0


def career_matters(book: RuleBook, person: AgendaPerson, today: date) -> Iterator[Due]:
    """Everything about one person's career that is due or comes near."""
    if not person.facts.active:
        return
    if person.facts.employee_type == "PPPK":
        yield from contract_matter(book, person.facts, today)
        return
    yield from pension_matter(book, person.facts, today)
    yield from increment_matter(book, person.facts, today)
    yield from promotion_matter(book, person, today)


def increment_matter(book: RuleBook, facts: PersonFacts, today: date) -> Iterator[Due]:
    """The letter of the next KGB, which leaves the office two months before the raise (PP 7/1977)."""
    increment = next_increment(book, facts, today)
    if increment is None or increment.letter_by > add_months(today, _months(book, "kgb_show", today)):
        return
    ahead = _months(book, "kgb_letter", today)
    verb = "seharusnya keluar" if increment.letter_by < today else "keluar paling lambat"
    detail = f"Surat {verb} {long_date(increment.letter_by)}, {ahead} bulan sebelum TMT {long_date(increment.due)}"
    yield Due("kgb", increment.letter_by, "KGB", facts.name, detail, "print_kgb", facts.id, increment.basis)


def promotion_matter(book: RuleBook, person: AgendaPerson, today: date) -> Iterator[Due]:
    """A regular promotion that nothing in the file speaks against, for the first period its papers can still make."""
    facts = person.facts
    lead = _months(book, "kp_papers", today)
    judged = regular(book, facts, person.predicates, person.exams, add_months(today, lead))
    tmt = judged.earliest_tmt
    if tmt is None or tmt > add_months(today, _months(book, "kp_show", today)):
        return
    final = regular(book, facts, person.predicates, person.exams, tmt)
    if final.failed:
        return
    open_points = sum(1 for requirement in final.requirements if requirement.met is None)
    rest = f"{open_points} syarat belum ada datanya" if open_points else "semua syarat terpenuhi"
    detail = f"Dapat diusulkan ke {final.new_golongan} untuk periode {long_date(tmt)}: {rest}"
    basis = final.requirements[0].basis
    yield Due("kp", add_months(tmt, -lead), "Kenaikan pangkat", facts.name, detail, "check_promotion", facts.id, basis)


def pension_matter(book: RuleBook, facts: PersonFacts, today: date) -> Iterator[Due]:
    """The next step on the way to the pension; after the last one, the pension itself."""
    pension = pension_of(book, facts, today)
    steps = pension_steps(book, pension, today) if pension else ()
    if pension is None or not steps or steps[0].due > today:
        return
    step = next((step for step in steps if step.due >= today), None)
    when, text = (step.due, step.text) if step else (pension, "Catat SK pensiun")
    detail = f"TMT pensiun {long_date(pension)}. {text}"
    yield Due("pension", when, "Pensiun", facts.name, detail, "open_employee", facts.id)


def contract_matter(book: RuleBook, facts: PersonFacts, today: date) -> Iterator[Due]:
    """The end of a PPPK's contract: the proposal to renew it is due some months before."""
    end = facts.contract_end
    if end is None or end > add_months(today, _months(book, "contract_show", today)):
        return
    row = book.need("agenda_lead", "contract_renewal", today)
    when = add_months(end, -row.whole("months"))
    detail = f"Perjanjian kerja berakhir {long_date(end)}, usul perpanjangan {row.whole('months')} bulan sebelumnya"
    yield Due("contract", when, "Kontrak PPPK", facts.name, detail, "open_employee", facts.id, row.legal_basis)


def _months(book: RuleBook, key: str, today: date) -> int:
    return book.need("agenda_lead", key, today).whole("months")
