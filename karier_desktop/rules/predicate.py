"""Predicate of performance from the two ratings, and its distribution in a unit (domain.md 4.4, 4.5).

PermenPANRB 6/2022 and SE MenPANRB 3/2023. The ratings are judgements of the leader: there is no formula, so what the
program counts from the lines is only ever a suggestion, and the distribution only ever warns.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from karier_desktop.rules.book import Row, RuleBook
from karier_desktop.rules.text import squeezed


@dataclass(frozen=True)
class Outcome:
    """The predicate that follows from two ratings, with a sentence that explains it."""

    predicate: str
    name: str
    text: str
    basis: str


@dataclass(frozen=True)
class Suggestion:
    """The rating(s) most lines have: one, several when they are level, none without scores. A person decides."""

    ratings: tuple[str, ...]
    text: str


@dataclass(frozen=True)
class Share:
    """How many of a unit have one predicate, and the limit that binds it, in percent."""

    predicate: str
    name: str
    count: int
    percent: int
    limit: int | None


@dataclass(frozen=True)
class Finding:
    """A limit of the distribution that is passed (`over`) or just reached."""

    key: str
    text: str
    basis: str
    over: bool


def outcome(book: RuleBook, *, result: str, behaviour: str, on_date: date) -> Outcome | None:
    """The cell of the matrix. Both axes are named in the call, since swapping them is the known trap (siasn.md 7)."""
    cell = book.row("predicate_matrix", f"{result}:{behaviour}", on_date)
    if cell is None:
        return None
    key = cell.text("predicate")
    name = book.label("predicate", key, on_date)
    axes = [book.label("rating", rating, on_date).lower() for rating in (result, behaviour)]
    text = f"Hasil kerja {axes[0]} dan perilaku kerja {axes[1]} menghasilkan {name}."
    return Outcome(key, name, text, cell.legal_basis)


def read_rating(book: RuleBook, text: str, on_date: date) -> str:
    """A rating from words in any spelling (`DIATAS EKSPEKTASI`) or SIASN's code 1 to 3; empty when unclear."""
    wanted = squeezed(text)
    for row in book.rows("rating", on_date):
        if wanted in (row.text("siasn_code"), squeezed(row.text("name")), squeezed(row.text("short"))):
            return row.key
    return ""


def read_predicate(book: RuleBook, text: str, on_date: date) -> str:
    """A predicate from its words, synonyms included (`Cukup`, `Kurang / Misconduct`); empty when unclear."""
    wanted = squeezed(text)
    for row in book.rows("predicate", on_date):
        if wanted in {squeezed(word) for word in (row.text("name"), *row.many("also"))}:
            return row.key
    return ""


def predicate_order(book: RuleBook, predicate: str, on_date: date) -> int:
    """5 for Sangat Baik down to 1; 0 when there is none."""
    row = book.row("predicate", predicate, on_date) if predicate else None
    return row.whole("order") if row else 0


def suggest(book: RuleBook, scores: Sequence[int | None], on_date: date) -> Suggestion:
    """What the line scores (1 below, 2 as expected, 3 above) point to; lines without a score are left out."""
    given = [score for score in scores if score is not None]
    if not given:
        return Suggestion((), "")
    counts = Counter(given)
    most = max(counts.values())
    rows = [row for row in book.rows("rating", on_date) if counts[row.whole("score")] == most]
    names = " atau ".join(row.text("short") for row in rows)
    each = f"{most} dari {len(given)} yang sudah diisi" if len(rows) == 1 else f"masing-masing {most}"
    return Suggestion(tuple(row.key for row in rows), f"Saran: {names}, {each}.")


def shares(book: RuleBook, organisation: str, counts: Mapping[str, int], on_date: date) -> tuple[Share, ...]:
    """The distribution from the best predicate down; percent rounded half up, limit where an upper one binds."""
    total = sum(counts.values())
    limits = {
        row.many("predicates")[0]: row.whole("value")
        for row in _limits(book, organisation, on_date)
        if row.text("limit") == "max_percent"
    }
    return tuple(
        Share(
            row.key,
            row.text("name"),
            counts.get(row.key, 0),
            _percent(counts.get(row.key, 0), total),
            limits.get(row.key),
        )
        for row in book.rows("predicate", on_date)
    )


def check_distribution(
    book: RuleBook, organisation: str, counts: Mapping[str, int], on_date: date
) -> tuple[Finding, ...]:
    """What the distribution in a unit of that predicate goes against; nothing when the unit has no predicate yet.

    How to round in a small unit is not defined, so shares are compared exactly.
    """
    total = sum(counts.values())
    if not total:
        return ()
    found = (_judge(book, row, counts, total, on_date) for row in _limits(book, organisation, on_date))
    return tuple(finding for finding in found if finding is not None)


def _limits(book: RuleBook, organisation: str, on_date: date) -> Iterable[Row]:
    return (row for row in book.rows("predicate_distribution", on_date) if row.text("organisation") == organisation)


def _judge(book: RuleBook, row: Row, counts: Mapping[str, int], total: int, on_date: date) -> Finding | None:
    names = " dan/atau ".join(book.label("predicate", key, on_date) for key in row.many("predicates"))
    count = sum(counts.get(key, 0) for key in row.many("predicates"))
    kind, value = row.text("limit"), row.whole("value")
    share = f"{names} {count} dari {total} orang ({_percent(count, total)} %)"
    if kind == "largest":
        fault, over = f"{names} seharusnya kelompok terbesar", count < max(counts.values())
    elif kind == "min_count":
        fault, over = f"Belum ada {names}, seharusnya paling sedikit {value} orang", count < value
    elif kind == "min_percent":
        fault, over = f"{share}, seharusnya paling sedikit {value} %", count * 100 < value * total
    else:
        fault, over = f"{share}, paling banyak {value} %", count * 100 > value * total
        if value and count * 100 == value * total:
            return Finding(row.key, f"{share}, tepat pada batas {value} %.", row.legal_basis, over=False)
    organisation = book.label("organisation_predicate", row.text("organisation"), on_date)
    return (
        Finding(row.key, f"{fault} untuk unit berkinerja {organisation}.", row.legal_basis, over=True) if over else None
    )


def _percent(count: int, total: int) -> int:
    return (count * 200 + total) // (total * 2) if total else 0
