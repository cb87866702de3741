"""What holds for every printed document."""

import hashlib
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from karier_desktop.reports.paper import MM
from tests.reports.catalogue import CASES, UNSIGNED, Case
from tests.reports.reading import fonts, pages, reader, text_of
from tests.reports.samples import OFFICE

ROOT = Path(__file__).resolve().parents[2]
every_document = pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)

DIGESTS = """
import hashlib
from tests.reports.catalogue import CASES
print(hashlib.sha256(b"".join(case.pdf() for case in CASES)).hexdigest())
"""


@every_document
def test_first_page_has_kop_title_and_foot(case: Case) -> None:
    first = pages(case.pdf())[0]
    for text in ("PEMERINTAH KABUPATEN NUSA TIMUR", "UPTD PUSKESMAS WAIRUNU", case.title, "oleh Y. Klau"):
        assert text in first


@every_document
def test_kop_stands_on_the_first_page_only_and_every_page_is_numbered(case: Case) -> None:
    found = pages(case.pdf())
    assert not any("PEMERINTAH KABUPATEN NUSA TIMUR" in page for page in found[1:])
    for number, page in enumerate(found, start=1):
        assert f"Hal. {number} dari {len(found)}" in page


@every_document
@pytest.mark.parametrize(("paper", "width", "height"), [("F4", 215, 330), ("A4", 210, 297)])
def test_sheet_has_the_exact_size(case: Case, paper: str, width: float, height: float) -> None:
    box = reader(case.pdf(paper=paper)).pages[0].mediabox
    wanted = sorted((width * MM, height * MM), reverse=case.orientation == "landscape")
    assert (float(box.width), float(box.height)) == pytest.approx(tuple(wanted), abs=0.01)


@every_document
def test_file_carries_all_its_letters(case: Case) -> None:
    used = fonts(case.pdf())
    assert used
    assert all(used.values())
    assert all("Liberation" in name for name in used)
    assert b"Helvetica" not in case.pdf()


@every_document
def test_file_says_what_it_is(case: Case) -> None:
    found = reader(case.pdf())
    assert found.metadata is not None
    assert case.title.lower() in str(found.metadata.title).lower()
    assert found.metadata.author == "UPTD Puskesmas Wairunu"
    assert "Liberation Sans" in str(found.metadata.subject)
    assert found.trailer["/Root"]["/Lang"] == "id-ID"  # type: ignore[index]


@every_document
def test_same_data_give_the_same_bytes(case: Case) -> None:
    assert case.pdf() == case.pdf()


def test_bytes_do_not_depend_on_the_hash_seed() -> None:
    digests = {_digest(seed) for seed in ("1", "2")}
    assert digests == {hashlib.sha256(b"".join(case.pdf() for case in CASES)).hexdigest()}


def _digest(seed: str) -> str:
    environment = {**os.environ, "PYTHONHASHSEED": seed}
    done = subprocess.run(
        [sys.executable, "-c", DIGESTS], cwd=ROOT, env=environment, capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


@every_document
def test_other_family_of_letters(case: Case) -> None:
    used = fonts(case.pdf(office=replace(OFFICE, letter_font="Liberation Serif")))
    assert {name.split("+")[-1].split("-")[0] for name in used} == {"LiberationSerif"}


@every_document
def test_a_signer_from_the_register_signs(case: Case) -> None:
    text = text_of(case.pdf())
    assert ("197611032005012911" in text) == (case.name not in UNSIGNED)
    if case.name not in UNSIGNED:
        assert "Wairunu,31Maret2026" in text


@every_document
def test_without_a_signer_there_is_room_to_write_one(case: Case) -> None:
    text = text_of(case.pdf(signer=None, day=None))
    by_office = case.name not in {*UNSIGNED, "evaluation", "document"}
    assert ("NIP…………" in text) == by_office
    assert ("Wairunu,…………" in text) == (case.name not in UNSIGNED)


NUMBERED = {
    *("attendance", "attendance days", "pairs", "schedule", "schedule list"),
    *("handover", "cover letter", "receipt", "question"),
}


@every_document
def test_number_is_dots_until_there_is_one(case: Case) -> None:
    dotted, given = text_of(case.pdf()).upper(), text_of(case.pdf(number="800/1/2026")).upper()
    assert ("NOMOR:…" in dotted) == (case.name in NUMBERED)
    assert ("NOMOR:800/1/2026" in given) == (case.name in NUMBERED)
