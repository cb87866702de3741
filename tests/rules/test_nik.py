"""NIK (domain.md 1.4). The region 99 does not exist, so the numbers belong to nobody."""

from datetime import date

import pytest

from karier_desktop.rules.nik import NikFacts, clean_nik, compare_nik, masked_nik, read_nik

MAN = "9914021203850009"
WOMAN = "9914025203850009"


def test_number_of_a_woman_adds_forty_to_the_day() -> None:
    assert read_nik(WOMAN) == (NikFacts(WOMAN, "991402", 12, 3, 85, "P", 9), [])
    assert read_nik(MAN) == (NikFacts(MAN, "991402", 12, 3, 85, "L", 9), [])


@pytest.mark.parametrize(
    ("text", "part"),
    [
        pytest.param("", "NIK belum diisi.", id="1.4 empty"),
        pytest.param(MAN[:-1], "NIK harus 16 angka; baru 15 angka.", id="1.4 15 digits"),
        pytest.param(MAN + "1", "NIK harus 16 angka; sekarang 17 angka.", id="1.4 17 digits"),
        pytest.param("99140212O385000X", "NIK hanya berisi angka; hapus OX", id="1.4 letters"),
        pytest.param("9914024003850009", "yang tertulis 40", id="1.4 day 40"),
        pytest.param("9914027203850009", "yang tertulis 72", id="1.4 day 72"),
        pytest.param("9914020003850009", "yang tertulis 00", id="1.4 day 00"),
        pytest.param("9914021213850009", "bulan lahir, 01 sampai 12; yang tertulis 13", id="1.4 month 13"),
        pytest.param("9914021203850000", "yang tertulis 0000", id="1.4 serial 0000"),
    ],
)
def test_numbers_that_cannot_be(text: str, part: str) -> None:
    facts, problems = read_nik(text)
    assert facts is None
    assert [(p.field, p.level) for p in problems] == [("nik", "error")]
    assert part in problems[0].text


@pytest.mark.parametrize("day", ["01", "31", "41", "71"])
def test_days_at_the_edge(day: str) -> None:
    assert read_nik(f"991402{day}03850009")[1] == []


@pytest.mark.parametrize(
    ("birth_date", "sex", "parts"),
    [
        (date(1985, 3, 12), "P", []),
        (None, "", []),
        (date(1985, 3, 13), "P", ["tanggal lahir 12-03-85"]),
        (date(1984, 3, 12), "L", ["tanggal lahir", "jenis kelamin perempuan"]),
    ],
)
def test_differences_only_warn(birth_date: date | None, sex: str, parts: list[str]) -> None:
    facts, _ = read_nik(WOMAN)
    assert facts is not None
    found = compare_nik(facts, birth_date, sex)
    assert {(p.field, p.level) for p in found} <= {("nik", "warning")}
    assert len(found) == len(parts)
    assert all(part in p.text for part, p in zip(parts, found, strict=True))


def test_stored_and_shown_form() -> None:
    assert clean_nik("'9914 0212 0385 0009") == MAN
    assert masked_nik(MAN) == "991402•••••••••9"
    assert masked_nik("123") == "123"
