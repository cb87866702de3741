"""NIP and NI PPPK (domain.md 1.1-1.3). The numbers belong to nobody: their serials are 9xx."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from karier_desktop.rules.book import RuleBook
from karier_desktop.rules.nip import NipClaim, blocks, clean_nip, compare, format_nip, read_nip

TODAY = date(2026, 3, 12)
GOOD = "198503122010041914"
PPPK = "199208172021212907"


def _error(book: RuleBook, text: str) -> str:
    reading = read_nip(text, book, TODAY)
    assert reading.facts is None
    assert {p.level for p in reading.problems} == {"error"}
    assert {p.field for p in reading.problems} == {"nip"}
    return " ".join(p.text for p in reading.problems)


def test_number_of_a_pns(book: RuleBook) -> None:
    facts = read_nip(GOOD, book, TODAY).facts
    assert facts is not None
    assert (facts.birth_date, facts.appointed, facts.appointed_year) == (date(1985, 3, 12), date(2010, 4, 1), 2010)
    assert (facts.sex, facts.serial, facts.kind) == ("L", 914, "PNS")


def test_number_of_a_pppk_tells_only_the_year(book: RuleBook) -> None:
    reading = read_nip(PPPK, book, TODAY)
    assert reading.facts is not None
    assert (reading.facts.kind, reading.facts.appointed, reading.facts.appointed_year) == ("PPPK", None, 2021)
    assert (reading.facts.sex, reading.problems) == ("P", ())


@pytest.mark.parametrize(
    ("text", "part"),
    [
        pytest.param("", "NIP belum diisi.", id="1.3 empty"),
        pytest.param("19850312201004191", "NIP harus 18 angka; baru 17 angka.", id="1.3 17 digits"),
        pytest.param(GOOD + "0", "NIP harus 18 angka; sekarang 19 angka.", id="1.3 19 digits"),
        pytest.param("19850312201O041914", "NIP hanya berisi angka; hapus O", id="1.3 letters"),
        pytest.param("１98503122010041914", "NIP hanya berisi angka; hapus １", id="1.3 digits of another script"),
        pytest.param("190102302010041914", "19010230 tidak ada di kalender", id="1.3 birth 19010230"),
        pytest.param("198503122010043914", "yang tertulis 3", id="1.3 sex digit 3"),
        pytest.param("198503122010041000", "yang tertulis 000", id="1.3 serial 000"),
        pytest.param("190003121944041914", "1945 sampai 2027; yang tertulis 1944", id="1.3 year before 1945"),
        pytest.param("198503122028041914", "yang tertulis 2028", id="1.3 year after next year"),
    ],
)
def test_numbers_that_cannot_be(book: RuleBook, text: str, part: str) -> None:
    assert part in _error(book, text)


def test_all_errors_are_told_at_once(book: RuleBook) -> None:
    assert len(read_nip("190102302028043000", book, TODAY).problems) == 4


@pytest.mark.parametrize(
    ("text", "kind", "part"),
    [
        pytest.param("198503122010001914", "PPPK", "tertulis 00", id="1.3 month 00"),
        pytest.param("198503122010131914", "PPPK", "", id="1.3 month 13 is a PPPK"),
        pytest.param("198503122010211914", "PPPK", "", id="1.3 month 21 is a PPPK"),
        pytest.param("198503122026041914", "PNS", "April 2026, sesudah bulan ini", id="1.3 after this month"),
        pytest.param("198503122026031914", "PNS", "", id="1.3 this month"),
        pytest.param("198503122001031914", "PNS", "pada umur 15 tahun", id="1.3 younger than 16"),
        pytest.param("198503122001041914", "PNS", "", id="1.3 just 16"),
        pytest.param("195001012009011914", "PNS", "pada umur 59 tahun", id="1.3 older than 58"),
        pytest.param("200512312020211914", "PPPK", "pada umur 15 tahun", id="1.3 age of a PPPK by year"),
    ],
)
def test_numbers_that_are_odd(book: RuleBook, text: str, kind: str, part: str) -> None:
    reading = read_nip(text, book, TODAY)
    assert reading.facts is not None
    assert reading.facts.kind == kind
    assert [p.level for p in reading.problems] == (["warning"] if part else [])
    assert part in "".join(p.text for p in reading.problems)


@pytest.mark.parametrize(
    ("number", "claim", "field", "part"),
    [
        (GOOD, NipClaim(birth_date=date(1985, 3, 13)), "birth_date", "berbeda dengan NIP: 12 Maret 1985"),
        (GOOD, NipClaim(sex="P"), "sex", "berbeda dengan NIP: laki-laki"),
        (GOOD, NipClaim(appointed_on=date(2010, 5, 1)), "cpns_date", "berbeda dengan NIP: April 2010"),
        (GOOD, NipClaim(employee_type="PPPK"), "employee_type", "susunannya PNS"),
        (PPPK, NipClaim(appointed_on=date(2022, 1, 1)), "cpns_date", "berbeda dengan NIP: 2021"),
    ],
)
def test_differences_from_the_persons_data(book: RuleBook, number: str, claim: NipClaim, field: str, part: str) -> None:
    facts = read_nip(number, book, TODAY).facts
    assert facts is not None
    (problem,) = compare(facts, claim)
    assert (problem.field, problem.level) == (field, "warning")
    assert part in problem.text


@pytest.mark.parametrize(
    ("number", "claim"),
    [
        (GOOD, NipClaim()),
        (GOOD, NipClaim(date(1985, 3, 12), "L", date(2010, 4, 15), "PNS")),
        (PPPK, NipClaim(date(1992, 8, 17), "P", date(2021, 7, 1), "PPPK")),
    ],
)
def test_no_difference(book: RuleBook, number: str, claim: NipClaim) -> None:
    facts = read_nip(number, book, TODAY).facts
    assert facts is not None
    assert compare(facts, claim) == []


@pytest.mark.parametrize("typed", ["'198503122010041914", "19850312 201004 1 914", "19850312-201004-1-914"])
def test_separators_do_not_count(book: RuleBook, typed: str) -> None:
    assert clean_nip(typed) == GOOD
    assert read_nip(typed, book, TODAY).facts is not None


@pytest.mark.parametrize(
    ("number", "printed"),
    [(GOOD, "19850312 201004 1 914"), ("131234567", "131234567"), ("19850312201004191X", "19850312201004191X")],
)
def test_printed_form(number: str, printed: str) -> None:
    assert format_nip(number) == printed


@pytest.mark.parametrize(
    ("typed", "states", "meanings"),
    [
        ("", "wait wait wait wait", ["tanggal lahir", "TMT", "jenis kelamin", "urutan"]),
        ("1985031", "wait wait wait wait", ["tanggal lahir", "TMT", "jenis kelamin", "urutan"]),
        (GOOD, "ok ok ok ok", ["lahir 12 Maret 1985", "CPNS April 2010", "laki-laki", "urutan"]),
        ("1985031220100", "ok wait wait wait", ["lahir 12 Maret 1985", "TMT", "jenis kelamin", "urutan"]),
        (PPPK, "ok ok ok ok", ["lahir 17 Agustus 1992", "PPPK 2021", "perempuan", "urutan"]),
        ("19853112" + "201004", "bad ok wait wait", ["bukan tanggal", "CPNS April 2010", "jenis kelamin", "urutan"]),
        ("1985O312" + "201004", "bad ok wait wait", ["bukan tanggal", "CPNS April 2010", "jenis kelamin", "urutan"]),
        (
            "19850312" + "19440A" + "x",
            "ok bad bad wait",
            ["lahir 12 Maret 1985", "tahun tidak mungkin", "harus 1 atau 2", "urutan"],
        ),
        (
            "19850312" + "194404" + "3000",
            "ok bad bad bad",
            ["lahir 12 Maret 1985", "tahun tidak mungkin", "harus 1 atau 2", "mulai 001"],
        ),
        (
            "19850312" + "201000" + "1abc",
            "ok warn ok bad",
            ["lahir 12 Maret 1985", "PPPK 2010", "laki-laki", "mulai 001"],
        ),
        (
            "19850312" + "202604" + "19141",
            "ok warn ok bad",
            ["lahir 12 Maret 1985", "CPNS April 2026", "laki-laki", "lebih dari 18 angka"],
        ),
        (
            "20050312" + "201004",
            "ok warn wait wait",
            ["lahir 12 Maret 2005", "CPNS April 2010", "jenis kelamin", "urutan"],
        ),
    ],
)
def test_blocks_while_typing(book: RuleBook, typed: str, states: str, meanings: list[str]) -> None:
    shown = blocks(typed, book, TODAY)
    assert [b.state for b in shown] == states.split()
    assert [b.meaning for b in shown] == meanings
    assert "".join(b.digits for b in shown) == typed


@pytest.mark.parametrize(
    ("number", "claim", "states"),
    [
        (GOOD, NipClaim(birth_date=date(1985, 3, 13)), "warn ok ok ok"),
        (GOOD, NipClaim(appointed_on=date(2010, 5, 1)), "ok warn ok ok"),
        (GOOD, NipClaim(employee_type="PPPK"), "ok warn ok ok"),
        (GOOD, NipClaim(sex="P"), "ok ok warn ok"),
        (PPPK, NipClaim(appointed_on=date(2021, 3, 1)), "ok ok ok ok"),
        (PPPK, NipClaim(appointed_on=date(2022, 3, 1)), "ok warn ok ok"),
    ],
)
def test_blocks_compare_with_the_form(book: RuleBook, number: str, claim: NipClaim, states: str) -> None:
    assert [b.state for b in blocks(number, book, TODAY, claim)] == states.split()


@given(
    born=st.dates(date(1950, 1, 1), date(2000, 12, 31)),
    year=st.integers(2017, 2025),
    middle=st.sampled_from([f"{m:02}" for m in range(1, 13)] + ["21", "24"]),
    sex=st.sampled_from("12"),
    serial=st.integers(1, 999),
)
def test_roundtrip(book: RuleBook, born: date, year: int, middle: str, sex: str, serial: int) -> None:
    number = f"{born:%Y%m%d}{year}{middle}{sex}{serial:03}"
    facts = read_nip(format_nip(number), book, TODAY).facts
    assert facts is not None
    assert (facts.number, facts.birth_date, facts.serial) == (number, born, serial)
    assert (facts.appointed_year, facts.sex) == (year, {"1": "L", "2": "P"}[sex])
    assert facts.kind == ("PNS" if int(middle) <= 12 else "PPPK")


@given(st.text(max_size=30))
def test_any_text_gets_an_answer(book: RuleBook, typed: str) -> None:
    reading = read_nip(typed, book, TODAY)
    assert (reading.facts is None) == any(p.level == "error" for p in reading.problems)
    assert len(blocks(typed, book, TODAY)) == 4
