"""The agenda of the start page."""

from datetime import date, timedelta
from uuid import UUID

import pytest

from karier_desktop.rules.agenda import AgendaFacts, agenda
from karier_desktop.rules.agenda_career import AgendaPerson
from karier_desktop.rules.agenda_exchange import AgendaExchange, AgendaParcel
from karier_desktop.rules.agenda_item import badge_text, group_of, month_end, week_end
from karier_desktop.rules.agenda_work import AgendaEvent, AgendaFollowUp, AgendaPair
from karier_desktop.rules.book import RuleBook
from karier_desktop.rules.person import Post

TODAY = date(2026, 3, 12)
RATED = {2024: "baik", 2025: "baik"}
JF = Post("jf", "Perawat Ahli Muda", "ahli_muda")


def lines(book: RuleBook, today: date = TODAY, **facts) -> list:
    plain = {name: tuple(value) if isinstance(value, list) else value for name, value in facts.items()}
    return agenda(book, AgendaFacts(**plain), today)


@pytest.fixture
def calm(person):
    """Somebody about whom there is nothing to do; keywords change that."""

    def make(number: int = 1, *, predicates=RATED, exams=(), jp: int = 0, **changes) -> AgendaPerson:
        quiet = {"post": JF, "pay_since": date(2026, 3, 1), "pay_service_months": 144}
        return AgendaPerson(person(number, **{**quiet, **changes}), predicates, frozenset(exams), jp)

    return make


@pytest.mark.parametrize(
    ("when", "group", "badge"),
    [
        (date(2026, 2, 1), "late", "Terlambat 39 hari"),
        (date(2026, 3, 11), "late", "Terlambat 1 hari"),
        (TODAY, "week", "Hari ini"),
        (date(2026, 3, 13), "week", "Besok"),
        (date(2026, 3, 14), "week", "Sabtu, 14 Maret"),
        (date(2026, 3, 15), "week", "Minggu, 15 Maret"),
        (date(2026, 3, 16), "month", "16 Maret"),
        (date(2026, 3, 31), "month", "31 Maret"),
        (date(2026, 4, 1), "later", "1 April"),
        (date(2027, 5, 1), "later", "1 Mei 2027"),
    ],
)
def test_group_and_badge(when: date, group: str, badge: str) -> None:
    assert (group_of(when, TODAY), badge_text(when, TODAY)) == (group, badge)


def test_ends_of_week_and_month() -> None:
    assert week_end(date(2026, 3, 15)) == date(2026, 3, 15)
    assert week_end(date(2026, 3, 16)) == date(2026, 3, 22)
    assert month_end(date(2024, 2, 10)) == date(2024, 2, 29)


def test_an_empty_office_has_an_empty_agenda(book: RuleBook) -> None:
    assert lines(book) == []


def test_nothing_to_do(book: RuleBook, calm) -> None:
    assert lines(book, people=[calm(), calm(2, active=False, birth_date=date(1950, 1, 1), predicates={})]) == []


def test_late_letter_of_a_kgb(book: RuleBook, calm) -> None:
    (item,) = lines(book, people=[calm(name="Yohanes", pay_since=date(2024, 4, 1), pay_service_months=120)])
    assert (item.kind, item.title, item.who, item.action) == ("kgb", "KGB", "Yohanes", "print_kgb")
    assert (item.when, item.group, item.badge, item.badge_kind) == (
        date(2026, 2, 1),
        "late",
        "Terlambat 39 hari",
        "late",
    )
    assert item.line == ("Surat seharusnya keluar 1 Februari 2026, 2 bulan sebelum TMT 1 April 2026 (PP 7/1977 Ps. 11)")
    assert item.subject_id == UUID(int=1)


def test_coming_letter_of_a_kgb(book: RuleBook, calm) -> None:
    (item,) = lines(book, people=[calm(pay_since=date(2024, 7, 1), pay_service_months=120)])
    assert (item.when, item.group) == (date(2026, 5, 1), "later")
    assert item.detail.startswith("Surat keluar paling lambat 1 Mei 2026")
    assert lines(book, people=[calm(pay_since=date(2024, 10, 1), pay_service_months=120)]) == []


def test_promotion_that_nothing_speaks_against(book: RuleBook, calm) -> None:
    clerk = calm(post=Post("pelaksana", "Pengelola"), rank_since=date(2022, 7, 1))
    (item,) = lines(book, people=[clerk])
    assert (item.kind, item.when, item.action) == ("kp", date(2026, 5, 1), "check_promotion")
    assert item.detail == "Dapat diusulkan ke III/c untuk periode 1 Juli 2026: semua syarat terpenuhi"
    assert "PP 99/2000" in item.basis


def test_promotion_with_open_points_and_papers_still_in_time(book: RuleBook, calm) -> None:
    """Eligible long ago: the first period whose papers are not yet late."""
    clerk = calm(post=Post("pelaksana", "Pengelola"), rank_since=date(2015, 4, 1), predicates={2025: "baik"})
    (item,) = lines(book, people=[clerk])
    assert (item.when, item.group) == (date(2026, 4, 1), "later")
    assert item.detail.endswith("periode 1 Juni 2026: 1 syarat belum ada datanya")


@pytest.mark.parametrize(
    "changes",
    [
        {"rank_since": date(2023, 4, 1)},
        {"predicates": {2024: "kurang", 2025: "baik"}},
        {"golongan": "III/d", "pay_service_months": 145},
    ],
)
def test_no_promotion(book: RuleBook, calm, changes: dict) -> None:
    clerk = calm(**{"post": Post("pelaksana", "Pengelola"), "rank_since": date(2020, 4, 1), **changes})
    assert lines(book, people=[clerk]) == []


@pytest.mark.parametrize(
    ("birth", "when", "part"),
    [
        pytest.param(date(1970, 3, 20), None, "", id="more than 24 months away"),
        pytest.param(date(1970, 2, 1), date(2026, 9, 1), "Periksa kelengkapan", id="24 months"),
        pytest.param(date(1969, 3, 20), date(2026, 4, 1), "Tawarkan masa persiapan pensiun", id="12 months"),
        pytest.param(date(1968, 4, 18), date(2026, 5, 1), "Catat SK pensiun", id="after the last step"),
        pytest.param(date(1968, 1, 18), date(2026, 2, 1), "TMT pensiun 1 Februari 2026. Catat SK", id="past"),
    ],
)
def test_pension(book: RuleBook, calm, birth: date, when: date | None, part: str) -> None:
    found = lines(book, people=[calm(birth_date=birth)])
    assert [item.when for item in found] == ([when] if when else [])
    assert all(part in item.detail and item.kind == "pension" for item in found)


def test_end_of_a_contract(book: RuleBook, calm) -> None:
    contract = {"employee_type": "PPPK", "golongan": "VII", "birth_date": date(1968, 4, 1)}
    (item,) = lines(book, people=[calm(contract_end=date(2026, 6, 30), **contract)])
    assert (item.kind, item.when, item.badge) == ("contract", date(2026, 3, 30), "30 Maret")
    assert item.line == ("Perjanjian kerja berakhir 30 Juni 2026, usul perpanjangan 3 bulan sebelumnya (PP 49/2018)")
    assert lines(book, people=[calm(contract_end=date(2026, 12, 31), **contract), calm(2, **contract)]) == []


def test_a_few_without_predicate_each_get_a_line(book: RuleBook, calm) -> None:
    found = lines(book, people=[calm(n, predicates={2024: "baik"}) for n in range(1, 6)])
    assert [item.who for item in found] == [f"Pegawai {n:03}" for n in range(1, 6)]
    assert {(i.title, i.when, i.action) for i in found} == {("Penilaian 2025", date(2026, 2, 28), "continue_appraisal")}


def test_many_without_predicate_share_a_line(book: RuleBook, calm) -> None:
    (item,) = lines(book, people=[calm(n, predicates={}) for n in range(1, 7)])
    assert (item.who, item.subject_id) == ("6 pegawai", None)


def test_nobody_owes_an_appraisal_of_a_year_before_the_appointment(book: RuleBook, calm) -> None:
    newcomer = {"appointed_on": date(2026, 2, 1), "predicates": {}}
    assert lines(book, people=[calm(**newcomer)]) == []
    assert len(lines(book, people=[calm(**{**newcomer, "appointed_on": None})])) == 1


def test_learning_hours_from_july_on(book: RuleBook, calm) -> None:
    july = date(2026, 7, 1)
    kgb = {"pay_since": july, "pay_service_months": 144}
    people = [
        calm(1, jp=19, **kgb),
        calm(2, jp=20, **kgb),
        calm(3, employee_type="PPPK", golongan="IX", **kgb),
    ]
    assert lines(book, people=people, today=date(2026, 6, 29)) == []
    (item,) = lines(book, people=people, today=july)
    assert (item.kind, item.who, item.when) == ("jp", "Pegawai 001", date(2026, 12, 31))
    assert item.line == "Belum mencapai jam pelajaran setahun (20 JP) (PP 11/2017 Ps. 203)"


@pytest.mark.parametrize(
    ("first", "last", "when", "action"),
    [
        pytest.param(date(2026, 3, 14), date(2026, 3, 14), date(2026, 3, 14), "print_attendance", id="soon"),
        pytest.param(date(2026, 3, 26), date(2026, 3, 27), date(2026, 3, 26), "print_attendance", id="in 14 days"),
        pytest.param(date(2026, 3, 27), date(2026, 3, 28), None, "", id="in 15 days"),
        pytest.param(date(2026, 3, 11), date(2026, 3, 13), None, "", id="running"),
        pytest.param(date(2026, 3, 9), date(2026, 3, 11), date(2026, 3, 11), "close_event", id="over"),
    ],
)
def test_trainings(book: RuleBook, first: date, last: date, when: date | None, action: str) -> None:
    found = lines(book, events=[AgendaEvent(UUID(int=9), "PPI Dasar", first, last, 18)])
    assert [(i.when, i.action, i.who) for i in found] == ([(when, action, "PPI Dasar")] if when else [])


@pytest.mark.parametrize(
    ("changes", "when", "title", "part"),
    [
        pytest.param(
            {"sessions": 2, "last_session": date(2026, 2, 20)}, date(2026, 3, 22), "Sesi mentoring",
            "Sesi ke-3, tidak ada catatan sejak 20 Februari 2026", id="idle",
        ),
        pytest.param({}, date(2026, 1, 31), "Sesi mentoring", "sejak mulai 1 Januari 2026", id="never met"),
        pytest.param({"start": date(2026, 3, 20)}, None, "", "", id="not begun"),
        pytest.param(
            {"end": date(2026, 3, 1)}, date(2026, 3, 1), "Mentoring selesai", "penutup belum diisi", id="over",
        ),
        pytest.param(
            {"end": date(2026, 6, 1), "last_session": TODAY}, date(2026, 4, 11), "Sesi mentoring", "ke-1", id="met",
        ),
    ],
)  # fmt: skip
def test_mentoring(book: RuleBook, changes: dict, when: date | None, title: str, part: str) -> None:
    pair = AgendaPair(**{"id": UUID(int=8), "mentor": "Ros", "mentee": "Tere", "start": date(2026, 1, 1), **changes})
    found = lines(book, pairs=[pair])
    assert [(i.when, i.title, i.who) for i in found] == ([(when, title, "Tere dengan Ros")] if when else [])
    assert all(part in i.detail for i in found)


def test_what_was_agreed_in_a_session(book: RuleBook) -> None:
    def agreed(day: int) -> AgendaFollowUp:
        return AgendaFollowUp(UUID(int=7), "Tere", f"Tugas {day}", date(2026, 3, day))

    found = lines(book, follow_ups=[agreed(27), agreed(1), agreed(26)])
    assert [(i.detail, i.line, i.group) for i in found] == [
        ("Tugas 1", "Tugas 1", "late"),
        ("Tugas 26", "Tugas 26", "month"),
    ]


def test_lines_come_in_order_of_time(book: RuleBook, calm) -> None:
    found = lines(
        book,
        people=[
            calm(2, predicates={}),
            calm(1, predicates={}),
            calm(3, pay_since=date(2024, 4, 1), pay_service_months=120),
        ],
        events=[AgendaEvent(UUID(int=9), "PPI", date(2026, 3, 14), date(2026, 3, 14))],
    )
    assert [(i.group, i.who) for i in found] == [
        ("late", "Pegawai 003"),
        ("late", "Pegawai 001"),
        ("late", "Pegawai 002"),
        ("week", "PPI"),
    ]


@pytest.mark.parametrize(
    ("oldest", "group"),
    [(date(2026, 2, 20), "late"), (date(2026, 2, 27), "week"), (date(2026, 3, 10), "month")],
)
def test_differences_between_offices_are_decided_within_a_fortnight(book: RuleBook, oldest: date, group: str) -> None:
    (item,) = lines(book, exchange=AgendaExchange(3, oldest))
    assert (item.who, item.group, item.action) == ("3 perbedaan data", group, "decide")


def test_a_bundle_without_an_answer_shows_after_three_weeks(book: RuleBook) -> None:
    parcels = tuple(AgendaParcel("BKPSDM", no, date(2026, 3, 12) - timedelta(days)) for no, days in ((1, 21), (2, 20)))
    (item,) = lines(book, exchange=AgendaExchange(parcels=parcels))
    assert item.detail == "Paket 1 belum diakui 21 hari; buat ulang bila stiknya hilang"
    assert lines(book, exchange=AgendaExchange()) == []
