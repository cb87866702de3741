"""The papers of an exchange from the command line: card, BAST, covering letter, receipt, question."""

from pathlib import Path

import pytest

from tests.cli.conftest import Office, Pair, meet, people, renamed
from tests.reports.reading import text_of


def printed(office: Office, tmp_path: Path, *words: object) -> str:
    target = tmp_path / "kertas.pdf"
    office.run("report", *words, "-o", target)
    return text_of(target.read_bytes())


def test_the_card_on_paper_shows_the_digits_of_its_file(pair: Pair, tmp_path: Path) -> None:
    a, _ = pair
    text = printed(a, tmp_path, "kartu-kantor")
    assert a.digits in text.replace(" ", "")
    assert a.code in text


def test_what_goes_with_a_parcel_and_the_receipt_that_comes_back(pair: Pair, tmp_path: Path) -> None:
    a, b = pair
    a.siasn(people(), "awal")
    parcel = a.sends_to(b)
    name = f"{b.code}/1"
    handover = printed(a, tmp_path, "bast", "--bundle", name)
    assert parcel.name in handover
    assert "1(satu)berkas" in handover
    assert "no.1distikUSB" in printed(a, tmp_path, "surat-pengantar", "--bundle", name)
    told = b.receives()
    receipt = printed(b, tmp_path, "tanda-terima", "--bundle", "1")
    assert told["receipt"].replace("-", "") in receipt
    assert f"({a.code})" in receipt
    assert a.exchange("receipt", told["receipt"]).out.strip() == "Paket no. 1 diakui Dinas Contoh b."


def test_a_question_about_what_waits(pair: Pair, tmp_path: Path) -> None:
    a, b = pair
    a.siasn(people(), "awal")
    meet(a, b)
    a.siasn(renamed(2, "Abdul Rahman Daeng Mattiro"), "satu")
    b.siasn(renamed(2, "Abdul Rachman Mattiro"), "dua")
    meet(a, b)
    item = a.conflicts()[0]["id"]
    text = printed(a, tmp_path, "lembar-pertanyaan", "--item", item).lower()
    assert "abdulrahmandaengmattiro" in text
    assert "abdulrachmanmattiro" in text


@pytest.mark.parametrize("words", [("bast",), ("bast", "--bundle", "X/9"), ("tanda-terima",), ("lembar-pertanyaan",)])
def test_papers_about_nothing_say_what_is_missing(pair: Pair, words: tuple[str, ...]) -> None:
    said = pair[0].run("report", *words, status=2)
    assert "belum dapat dicetak" in said.err


def test_the_list_of_reports_names_them(pair: Pair) -> None:
    listed = pair[0].run("report", "--list").out
    for words in ("kartu-kantor", "bast", "--bundle KODE/NOMOR", "lembar-pertanyaan", "--item ID"):
        assert words in listed
