"""What is missing in a person's file."""

from datetime import date

import pytest

from karier_desktop.rules.book import RuleBook
from karier_desktop.rules.completeness import FileFacts, missing
from karier_desktop.rules.person import Post

TODAY = date(2026, 3, 12)
WHOLE = {"nik": "9914021203850009", "birth_place": "Larantuka", "has_unit": True}


def test_a_complete_file(book: RuleBook, person) -> None:
    assert missing(book, FileFacts(person(), **WHOLE), TODAY) == ()


@pytest.mark.parametrize(
    ("file", "facts", "field", "part"),
    [
        ({"nik": ""}, {}, "nik", "NIK belum diisi."),
        ({"birth_place": ""}, {}, "birth_place", "Tempat lahir"),
        ({}, {"birth_date": None}, "birth_date", "BUP belum dapat dihitung"),
        ({}, {"sex": ""}, "sex", "Jenis kelamin"),
        ({}, {"appointed_on": None}, "cpns_date", "TMT CPNS belum diisi"),
        ({"has_unit": False}, {}, "unit_id", "Unit kerja belum diisi."),
        ({"unit_needs_review": True}, {}, "unit_id", "belum dikenali; pilih unitnya."),
        ({}, {"golongan": "V/z"}, "ranks", "belum dikenali"),
        ({}, {"rank_since": None}, "ranks", "TMT golongan"),
        ({}, {"grade_service_months": None}, "ranks", "KGB belum terhitung"),
        ({"ranks_without_decree": 2}, {}, "ranks", "2 riwayat golongan tanpa nomor SK."),
        ({}, {"post": Post("pelaksana")}, "positions", "Jabatan belum diisi."),
        ({}, {"post": Post("jf", "Perawat")}, "positions", "jenjang jabatan belum lengkap"),
        ({"posts_without_decree": 1}, {}, "positions", "1 riwayat jabatan tanpa nomor SK."),
        ({}, {"education": ""}, "educations", "Pendidikan belum diisi."),
    ],
)
def test_one_thing_missing(book: RuleBook, person, file: dict, facts: dict, field: str, part: str) -> None:
    (problem,) = missing(book, FileFacts(person(**facts), **{**WHOLE, **file}), TODAY)
    assert (problem.field, problem.level) == (field, "warning")
    assert part in problem.text


def test_a_pppk_needs_a_contract_but_no_service_time(book: RuleBook, person) -> None:
    pppk = {"employee_type": "PPPK", "golongan": "IX", "grade_service_months": None, "appointed_on": None}
    found = missing(book, FileFacts(person(**pppk), **WHOLE), TODAY)
    assert [p.field for p in found] == ["cpns_date", "contract_end"]
    assert found[0].text == "Tanggal awal pengangkatan belum diisi."
    done = person(**{**pppk, "appointed_on": date(2021, 3, 1)}, contract_end=date(2026, 12, 31))
    assert missing(book, FileFacts(done, **WHOLE), TODAY) == ()
