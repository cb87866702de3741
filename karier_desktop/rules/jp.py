"""Learning hours (jam pelajaran, JP) of a person in a year (domain.md 7.1, 7.2).

PP 11/2017 Ps. 203: at least 20 JP a year for a PNS; PP 49/2018: at most 24 for a PPPK, which only warns. Forms outside
the classroom are converted and capped by the rows of table jp_conversion.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from karier_desktop.rules.book import Row, RuleBook


@dataclass(frozen=True)
class Learned:
    """A finished training: its SIASN type, its days, and the JP of its certificate if stated."""

    kind: str
    name: str
    first: date
    last: date
    jp: int | None = None


@dataclass(frozen=True)
class Held:
    """A mentoring or coaching session that took place."""

    kind: str
    name: str
    day: date
    jp: int | None = None
    both_signed: bool = False


@dataclass(frozen=True)
class JpLine:
    """One line of the yearly recap: the JP stated, the JP accepted, and why they differ."""

    kind: str
    name: str
    day: date
    stated: int | None
    accepted: int
    note: str = ""


@dataclass(frozen=True)
class JpRecap:
    """A year of learning. `missing` counts what is left to the minimum; `note` says if a maximum is passed."""

    year: int
    lines: tuple[JpLine, ...]
    total: int
    minimum: int | None
    missing: int
    note: str
    basis: str

    @property
    def fulfilled(self) -> bool:
        """Is the yearly minimum reached (or is there none)?"""
        return self.missing == 0


def recap(
    book: RuleBook, employee_type: str, year: int, trainings: Iterable[Learned], sessions: Iterable[Held]
) -> JpRecap:
    """The yearly recap of one person; a training counts in the year in which it ends."""
    learned = [t for t in trainings if t.last.year == year]
    lines = [*training_jp(book, learned), *session_jp(book, [s for s in sessions if s.day.year == year])]
    total = sum(line.accepted for line in lines)
    duty = book.row("jp_duty", employee_type, date(year, 12, 31))
    minimum = duty.optional("minimum") if duty else None
    maximum = duty.optional("maximum") if duty else None
    return JpRecap(
        year=year,
        lines=tuple(sorted(lines, key=lambda line: (line.day, line.name))),
        total=total,
        minimum=minimum,
        missing=max(0, (minimum or 0) - total),
        note=f"{total} JP, di atas {maximum} JP setahun." if maximum is not None and total > maximum else "",
        basis=duty.legal_basis if duty else "",
    )


def training_jp(book: RuleBook, trainings: Sequence[Learned]) -> list[JpLine]:
    """The JP accepted for each training: as stated, unless its form has a conversion or a cap per day."""
    used: Counter[tuple[str, date]] = Counter()
    lines = []
    for training in sorted(trainings, key=lambda t: (t.last, t.name)):
        rule = book.row("jp_conversion", training.kind, training.last)
        most = _most(rule, training) if rule else None
        if most is not None and training.first == training.last:
            most = max(0, most - used[training.kind, training.last])
        accepted = _accepted(training.jp, most)
        used[training.kind, training.last] += accepted if rule and rule.optional("per_day") else 0
        note = _note(training.jp, accepted, rule)
        lines.append(JpLine(training.kind, training.name, training.last, training.jp, accepted, note))
    return lines


def session_jp(book: RuleBook, sessions: Sequence[Held]) -> list[JpLine]:
    """The JP accepted for each session of one person: the first ones of a month, at most so many JP each.

    While the office's policy asks for both signatures, a session without them gives none and uses up none.
    """
    counted: Counter[tuple[str, int, int]] = Counter()
    lines = []
    for session in sorted(sessions, key=lambda s: (s.day, s.name)):
        note = _session_fault(book, session, counted[session.kind, session.day.year, session.day.month])
        accepted = (
            0 if note else _accepted(session.jp, session_rule(book, session.kind, session.day).whole("per_session"))
        )
        if not note:
            counted[session.kind, session.day.year, session.day.month] += 1
        lines.append(JpLine(session.kind, session.name, session.day, session.jp, accepted, note))
    return lines


def session_rule(book: RuleBook, kind: str, on_date: date) -> Row:
    """JP per session and sessions a month of mentoring or coaching."""
    training_type = book.need("mentoring_type", kind, on_date).text("training_type")
    return book.need("jp_conversion", training_type, on_date)


def _session_fault(book: RuleBook, session: Held, before: int) -> str:
    policy = book.need("mentoring_policy", "both_signed", session.day)
    if policy.flag("required") and not session.both_signed:
        return "Belum ditandatangani mentor dan mentee."
    most = session_rule(book, session.kind, session.day).whole("sessions_per_month")
    return f"Sudah {most} sesi yang dihitung bulan itu." if before >= most else ""


def _most(rule: Row, training: Learned) -> int | None:
    per_activity, per_day = rule.optional("per_activity"), rule.optional("per_day")
    if per_day is not None:
        return per_day * ((training.last - training.first).days + 1)
    return per_activity


def _accepted(stated: int | None, most: int | None) -> int:
    if stated is None:
        return most or 0
    return stated if most is None else min(stated, most)


def _note(stated: int | None, accepted: int, rule: Row | None) -> str:
    if stated is None and rule is None:
        return "JP pada sertifikat belum diisi."
    if stated is not None and accepted < stated:
        return f"Dihitung {accepted} dari {stated} JP sesuai konversi."
    return ""
