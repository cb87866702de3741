"""What the running work brings to the agenda: appraisals, learning hours, trainings, mentoring."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from karier_desktop.rules.agenda_career import AgendaPerson
from karier_desktop.rules.agenda_item import Due
from karier_desktop.rules.book import RuleBook
from karier_desktop.rules.dates_id import date_span, long_date
from karier_desktop.rules.service_time import add_months

GATHER = 5
"""More people than this with the same matter become one line."""


@dataclass(frozen=True)
class AgendaEvent:
    """A training that is neither finished nor called off."""

    id: UUID
    name: str
    first: date
    last: date
    participants: int = 0


@dataclass(frozen=True)
class AgendaPair:
    """A mentoring pair at work."""

    id: UUID
    mentor: str
    mentee: str
    start: date
    end: date | None = None
    sessions: int = 0
    last_session: date | None = None


@dataclass(frozen=True)
class AgendaFollowUp:
    """Something agreed in a mentoring session that has not been reported done."""

    pair_id: UUID
    who: str
    text: str
    due: date


def appraisal_matters(book: RuleBook, people: Sequence[AgendaPerson], today: date) -> Iterator[Due]:
    """People without a predicate for last year; the deadline is a setting (no legal one was found)."""
    year = today.year - 1
    row = book.need("skp_deadline", "annual", today)
    when = date(year + row.whole("year_offset"), row.whole("month"), row.whole("day"))
    waiting = [p for p in people if p.facts.active and not p.predicates.get(year) and _served(p, year)]
    title = f"Penilaian {year}"
    detail = f"Evaluasi kinerja tahunan belum ada predikatnya, batasnya {long_date(when)}"
    yield from _each_or_gathered("appraisal", when, title, detail, "continue_appraisal", row.legal_basis, waiting)


def jp_matters(book: RuleBook, people: Sequence[AgendaPerson], today: date) -> Iterator[Due]:
    """People below the yearly minimum of learning hours, in the last months of the year."""
    when = date(today.year, 12, 31)
    if add_months(when, -book.need("agenda_lead", "jp_reminder", today).whole("months")) > today:
        return
    minimum = {}
    for row in book.rows("jp_duty", today):
        minimum[row.key] = row.optional("minimum") or 0
    short = [p for p in people if p.facts.active and p.jp_this_year < minimum.get(p.facts.employee_type, 0)]
    basis = book.need("agenda_lead", "jp_reminder", today).legal_basis
    detail = f"Belum mencapai jam pelajaran setahun ({max(minimum.values())} JP)"
    yield from _each_or_gathered("jp", when, f"JP {today.year}", detail, "plan_training", basis, short)


def training_matters(book: RuleBook, events: Sequence[AgendaEvent], today: date) -> Iterator[Due]:
    """Trainings that begin soon, and those whose days are over while their result is not entered."""
    horizon = today + timedelta(days=_days(book, "training_soon", today))
    for event in events:
        days = date_span(event.first, event.last)
        if event.last < today:
            detail = f"Kegiatan {days} sudah lewat, hasilnya belum dicatat"
            yield Due("training", event.last, "Pelatihan", event.name, detail, "close_event", event.id)
        elif today <= event.first <= horizon:
            detail = f"{days}, {event.participants} peserta"
            yield Due("training", event.first, "Pelatihan", event.name, detail, "print_attendance", event.id)


def mentoring_matters(book: RuleBook, pairs: Sequence[AgendaPair], today: date) -> Iterator[Due]:
    """Pairs that have not met for a while, and pairs whose time is over without a closing review."""
    idle = _days(book, "mentoring_idle", today)
    for pair in pairs:
        who = f"{pair.mentee} dengan {pair.mentor}"
        if pair.end is not None and pair.end < today:
            detail = f"Masa mentoring berakhir {long_date(pair.end)}, penilaian penutup belum diisi"
            yield Due("mentoring", pair.end, "Mentoring selesai", who, detail, "close_pair", pair.id)
            continue
        when = (pair.last_session or pair.start) + timedelta(days=idle)
        if when > today + timedelta(days=idle):
            continue
        since = f"sejak {long_date(pair.last_session)}" if pair.last_session else f"sejak mulai {long_date(pair.start)}"
        detail = f"Sesi ke-{pair.sessions + 1}, tidak ada catatan {since}"
        yield Due("mentoring", when, "Sesi mentoring", who, detail, "log_session", pair.id)


def follow_up_matters(book: RuleBook, follow_ups: Sequence[AgendaFollowUp], today: date) -> Iterator[Due]:
    """What was agreed in a session, shortly before and after its day."""
    horizon = today + timedelta(days=_days(book, "followup_show", today))
    for item in follow_ups:
        if item.due <= horizon:
            yield Due("follow_up", item.due, "Tindak lanjut", item.who, item.text, "open_pair", item.pair_id)


def _each_or_gathered(
    kind: str, when: date, title: str, detail: str, action: str, basis: str, people: Sequence[AgendaPerson]
) -> Iterator[Due]:
    if len(people) > GATHER:
        yield Due(kind, when, title, f"{len(people)} pegawai", detail, action, None, basis)
        return
    for person in people:
        yield Due(kind, when, title, person.facts.name, detail, action, person.facts.id, basis)


def _served(person: AgendaPerson, year: int) -> bool:
    return person.facts.appointed_on is None or person.facts.appointed_on.year <= year


def _days(book: RuleBook, key: str, today: date) -> int:
    return book.need("agenda_lead", key, today).whole("days")
