"""Kenaikan pangkat: its periods, and whether a person meets the conditions of the regular one (domain.md 3.1, 3.2).

PP 99/2000 jo. PP 12/2002; Peraturan BKN 2/2025 and 4/2025. The result is a list of conditions each with its value and
basis, so that it can be explained to the person; a condition without data is open, neither met nor failed.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date

from karier_desktop.rules.book import Row, RuleBook
from karier_desktop.rules.dates_id import long_date, years_months
from karier_desktop.rules.education import education_code, grade_limits
from karier_desktop.rules.grade import grade_order, next_grade
from karier_desktop.rules.person import PersonFacts
from karier_desktop.rules.position import STRUCTURAL
from karier_desktop.rules.predicate import predicate_order
from karier_desktop.rules.service_time import add_months, months_between

_SEARCH_MONTHS = 24


@dataclass(frozen=True)
class Requirement:
    """One condition: met, not met, or open (nothing in the file to judge by)."""

    name: str
    met: bool | None
    value: str
    basis: str


@dataclass(frozen=True)
class Eligibility:
    """All conditions, and the earliest TMT unless one fails that time alone does not heal (post, diploma, exam)."""

    kind: str
    golongan: str
    new_golongan: str
    requirements: tuple[Requirement, ...]
    earliest_tmt: date | None

    @property
    def eligible(self) -> bool:
        """Are all conditions met?"""
        return all(requirement.met for requirement in self.requirements)

    @property
    def failed(self) -> tuple[Requirement, ...]:
        """The conditions that are not met."""
        return tuple(r for r in self.requirements if r.met is False)


def next_period(book: RuleBook, day: date) -> date | None:
    """The first promotion date on or after that day, from the table of periods valid at that date."""
    month = day if day.day == 1 else add_months(day.replace(day=1), 1)
    for ahead in range(_SEARCH_MONTHS):
        candidate = add_months(month, ahead)
        row = book.row("kp_period", "pns", candidate)
        if row and candidate.month in row.many("months"):
            return candidate
    return None


def regular(
    book: RuleBook,
    person: PersonFacts,
    predicates: Mapping[int, str],
    exams: Collection[str],
    on_date: date,
) -> Eligibility:
    """The regular promotion of a PNS, judged for a TMT on that date.

    `predicates` are the yearly ones by year, `exams` the service exams passed (keys of table service_exam: tk1, tk2).
    """
    rule = book.need("promotion_type", "reguler", on_date)
    new = next_grade(book, person.golongan, on_date) if person.employee_type == "PNS" else ""
    lasting = [
        _status(person, rule),
        _post(person, rule),
        _ceiling(book, person, new, on_date),
        *_exam(book, person, new, exams, on_date),
    ]
    passing = [
        _time_in_rank(rule, person, on_date),
        *_predicates(book, rule, predicates, on_date),
        _no_sanction(book, person, on_date),
    ]
    possible = person.rank_since is not None and all(r.met is not False for r in lasting)
    earliest = next_period(book, _soonest(book, rule, person, on_date)) if possible else None
    return Eligibility("reguler", person.golongan, new, (*lasting, *passing), earliest)


def _soonest(book: RuleBook, rule: Row, person: PersonFacts, on_date: date) -> date:
    served = add_months(person.rank_since or on_date, rule.whole("months_in_rank"))
    ends = [s.end for s in person.sanctions if s.end and _blocks(book, s.level, on_date) and s.end >= on_date]
    return max([on_date, served, *(date.fromordinal(end.toordinal() + 1) for end in ends)])


def _status(person: PersonFacts, rule: Row) -> Requirement:
    met = person.employee_type == "PNS" and person.active and not person.probation
    value = "CPNS" if person.probation else person.employee_type if person.active else "tidak aktif"
    return Requirement("PNS aktif", met, value, rule.legal_basis)


def _post(person: PersonFacts, rule: Row) -> Requirement:
    kind = person.post.kind
    met = None if not kind else kind not in STRUCTURAL and kind != "jf"
    value = person.post.name or "belum diisi"
    return Requirement("Tidak menduduki jabatan struktural atau fungsional", met, value, rule.legal_basis)


def _ceiling(book: RuleBook, person: PersonFacts, new: str, on_date: date) -> Requirement:
    name = "Tidak melampaui batas golongan menurut ijazah"
    if not new:
        return Requirement(name, False, f"tidak ada golongan di atas {person.golongan or 'yang belum diisi'}", "")
    row = grade_limits(book, person.education, on_date)
    if row is None:
        return Requirement(name, None, person.education or "pendidikan belum diisi", "")
    level = book.label("education_level", education_code(person.education), on_date)
    ceiling = row.text("ceiling")
    met = grade_order(book, new, on_date) <= grade_order(book, ceiling, on_date)
    return Requirement(name, met, f"{level}, paling tinggi {ceiling}", row.legal_basis)


def _exam(
    book: RuleBook, person: PersonFacts, new: str, exams: Collection[str], on_date: date
) -> tuple[Requirement, ...]:
    row = book.row("service_exam", f"{person.golongan}:{new}", on_date)
    if row is None:
        return ()
    passed = row.text("exam") in exams
    value = "lulus" if passed else "belum ada STLUD"
    return (Requirement(f"Lulus {row.text('name').lower()}", passed or None, value, row.legal_basis),)


def _time_in_rank(rule: Row, person: PersonFacts, on_date: date) -> Requirement:
    needed = rule.whole("months_in_rank")
    name = f"Paling sedikit {needed // 12} tahun dalam pangkat terakhir"
    if person.rank_since is None:
        return Requirement(name, None, "TMT pangkat belum diisi", rule.legal_basis)
    served = months_between(person.rank_since, on_date)
    value = f"{years_months(served)} sejak {long_date(person.rank_since)}"
    return Requirement(name, served >= needed, value, rule.legal_basis)


def _predicates(book: RuleBook, rule: Row, predicates: Mapping[int, str], on_date: date) -> tuple[Requirement, ...]:
    least = rule.text("min_predicate")
    years = range(on_date.year - rule.whole("predicate_years"), on_date.year)
    return tuple(
        Requirement(
            f"Predikat kinerja {year} paling rendah {book.label('predicate', least, on_date)}",
            _good_enough(book, predicates.get(year, ""), least, on_date),
            book.label("predicate", predicates.get(year, ""), on_date) or "belum ada penilaian",
            rule.legal_basis,
        )
        for year in years
    )


def _good_enough(book: RuleBook, predicate: str, least: str, on_date: date) -> bool | None:
    order = predicate_order(book, predicate, on_date)
    return order >= predicate_order(book, least, on_date) if order else None


def _no_sanction(book: RuleBook, person: PersonFacts, on_date: date) -> Requirement:
    running = [s for s in person.sanctions if s.runs(on_date)]
    blocking = [s.level for s in running if _blocks(book, s.level, on_date)]
    value = ", ".join(f"hukuman {s.level}" for s in running) or "tidak ada"
    basis = book.need("discipline_effect", "kp:sedang", on_date).legal_basis
    return Requirement("Tidak sedang menjalani hukuman disiplin sedang atau berat", not blocking, value, basis)


def _blocks(book: RuleBook, level: str, on_date: date) -> bool:
    row = book.row("discipline_effect", f"kp:{level}", on_date)
    return bool(row and row.flag("blocks"))
