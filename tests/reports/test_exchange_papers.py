"""What the papers of Tukar Data say and how they look: large digits, a check code cameras read, 25 files in a list."""

import math
import re

import pypdfium2
import pytest
import segno
from PIL import Image

from karier_desktop.reports import bundle_handover, bundle_receipt, cover_letter, office_card, query_sheet
from karier_desktop.reports.exchange_parts import halves, size
from tests.reports import exchange_samples, samples
from tests.reports.catalogue import CASES, Case
from tests.reports.reading import pages, reader, squeezed, text_of

FRAME = samples.frame("portrait", "A4")
SCALE = 3.0


def picture(pdf: bytes, page: int = 0) -> Image.Image:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return document[page].render(scale=SCALE).to_pil().convert("L")
    finally:
        document.close()


def test_a_card_fits_one_sheet_and_shows_digits_keys_and_what_to_do() -> None:
    pdf = office_card.draw(exchange_samples.card(), FRAME)
    text = text_of(pdf)
    assert len(pages(pdf)) == 1
    for word in (*exchange_samples.DIGITS.split(), exchange_samples.SIGN, exchange_samples.AGE, "WAIRUNU1"):
        assert word in text
    assert squeezed(exchange_samples.LONG) in text
    assert squeezed("Kode periksa, bukan tanda tangan") in text


def test_the_check_code_on_the_card_is_the_one_cameras_read() -> None:
    data = exchange_samples.card()
    image = picture(office_card.draw(data, FRAME))
    wanted = [list(map(bool, row)) for row in segno.make(data.check_code, error="m", micro=False).matrix]
    assert _modules(image, len(wanted)) == wanted


def _modules(image: Image.Image, count: int) -> list[list[bool]]:
    """The dark and light modules as a camera would sample them, the code being found by its finder patterns."""
    left, top, side = _dark_square(image)
    module = side / count
    middles = [(index + 0.5) * module for index in range(count)]
    return [[image.getpixel((left + x, top + y)) < 128 for x in middles] for y in middles]


def _dark_square(image: Image.Image) -> tuple[float, float, float]:
    """Where the code stands: at the left, between the paragraph about the digits and the signature."""
    millimetre = 72 / 25.4 * SCALE
    area = tuple(int(edge * millimetre) for edge in (25, 163, 71, 210))
    box = image.crop(area).point(lambda grey: 255 if grey < 128 else 0).getbbox()
    assert box is not None
    assert math.isclose(box[2] - box[0], box[3] - box[1], abs_tol=2)
    return area[0] + box[0], area[1] + box[1], box[2] - box[0]


def test_the_digits_are_printed_in_black_and_large() -> None:
    image = picture(office_card.draw(exchange_samples.card(), FRAME))
    strip = image.crop((0, int(image.height * 0.33), image.width, int(image.height * 0.48)))
    assert strip.getextrema()[0] == 0
    dark = [y for y in range(strip.height) if min(strip.crop((0, y, strip.width, y + 1)).tobytes()) < 64]
    assert len(dark) > 2 * 7 * SCALE * 72 / 25.4, "two rows of letters at least seven millimetres high"


PAPERS = ("card", "handover", "cover letter", "receipt", "question")


@pytest.mark.parametrize("case", [case for case in CASES if case.name in PAPERS], ids=lambda case: case.name)
def test_letters_are_black_and_grey_is_only_behind_them(case: Case) -> None:
    for page in reader(case.pdf()).pages:
        before, _, letters = page.get_contents().get_data().partition(b"BT")  # type: ignore[union-attr]
        assert re.findall(rb"([\d.]+) g\b", before)[-1:] in ([b"0"], [])
        assert not re.findall(rb"[\d.]+ (?:g|rg|k)\b", letters)


@pytest.mark.parametrize("paper", ["A4", "F4"])
def test_25_files_are_listed_with_whole_checksums(paper: str) -> None:
    data = exchange_samples.handover(25)
    pdf = bundle_handover.draw(data, samples.frame("portrait", paper))
    text = text_of(pdf)
    for file in data.files:
        assert file.sha256 in text
        assert file.name in text
    assert squeezed("25 (dua puluh lima) berkas") in text
    assert squeezed("Selasa tanggal tiga puluh satu bulan Maret tahun dua ribu dua puluh enam") in text
    found = pages(pdf)
    assert all("SIDIK (SHA-256)" in page for page in found[:2])
    assert "PIHAK KEDUA," in found[-1]
    assert "dipergunakan" in found[-1], "signatures do not stand alone"


def test_file_names_and_checksums_are_not_broken_inside() -> None:
    pdf = bundle_handover.draw(exchange_samples.handover(4), FRAME)
    lines = [line for page in pages(pdf) for line in page.splitlines()]
    assert any("NUSATMR0-000103-P02.KRB" in line for line in lines)
    for number in range(4):
        first, second = halves(exchange_samples.sha256(number)).split("\n")
        assert any(first in line for line in lines)
        assert any(second in line for line in lines)


@pytest.mark.parametrize("count", [0, 1, 2])
def test_few_files(count: int) -> None:
    text = text_of(bundle_handover.draw(exchange_samples.handover(count), FRAME))
    assert ("JUMLAH8" in text) == (count == 2)
    assert (squeezed("Belum ada berkas.") in text) == (count == 0)


def test_a_covering_letter_names_one_office_or_lists_several() -> None:
    one = text_of(cover_letter.draw(exchange_samples.handover(1), FRAME))
    assert one.count(squeezed(exchange_samples.HUB)) == 1
    several = exchange_samples.handover(4, (exchange_samples.HUB, exchange_samples.LONG))
    text = text_of(cover_letter.draw(several, FRAME))
    assert "2." + squeezed(exchange_samples.LONG) in text
    assert text.count(squeezed(exchange_samples.HUB)) == 3
    for heading in ("NO", "JENISYANGDIKIRIM", "BANYAKNYA", "KETERANGAN", "Diterimatanggal", "Penerima,", "Pengirim,"):
        assert heading in text


def test_a_receipt_shows_its_code_and_what_is_undecided() -> None:
    pdf = bundle_receipt.draw(exchange_samples.receipt(), FRAME)
    text = text_of(pdf)
    assert len(pages(pdf)) == 1
    for word in ("7QXA", "0M3K", "WZ91", "12.041baris,403KB", "3halmasihperludiputuskan", "NUSATMR0"):
        assert word in text


@pytest.mark.parametrize("sides", [0, 1, 2, 3])
def test_a_question_offers_each_value_and_room_for_the_answer(sides: int) -> None:
    pdf = query_sheet.draw(exchange_samples.question(sides), FRAME)
    text = text_of(pdf)
    assert text.count("□") == (sides or 2)
    assert ("(dipakaisementara)" in text) == (sides > 0)
    assert ("(kosong)" in text) == (sides == 3)
    assert "Nilailain" in text
    assert "Memuatdatapribadi" in text


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (0, "0 B"),
        (1023, "1023 B"),
        (1024, "1,0 KB"),
        (412_345, "403 KB"),
        (10_200, "10 KB"),
        (1 << 20, "1,0 MB"),
        (36_600_000, "35 MB"),
        (5 << 30, "5,0 GB"),
    ],
)
def test_sizes_in_words(count: int, words: str) -> None:
    assert size(count) == words
