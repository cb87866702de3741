"""Whatever a person typed is printed as that text, quickly, and never makes a document fail."""

import time
from dataclasses import fields, is_dataclass, replace
from datetime import date
from typing import Any

import pytest

from karier_desktop.queries.documents.duk import DukData
from karier_desktop.reports import duk, mentoring_logbook
from tests.reports import samples
from tests.reports.catalogue import CASES, Case
from tests.reports.reading import pages, reader, squeezed, text_of

every_document = pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)

MARKUP = (
    "<b>Maria</b>",
    "</para><b>",
    "<para",
    "<img src='/etc/hostname'/>",
    '<a href="file:///etc/passwd">surat</a>',
    "&lt;b&gt; &amp; &#65;",
    "<font color=\"[[getattr(pow,'x')]]\">x</font>",
    "=HYPERLINK(1)",
    "(\\)\\( Tj ET Q",
    "%%EOF endobj",
    "Ö é ñ ’ – → Σ ½",
)


def poisoned(value: Any, text: str) -> Any:
    """The same data with every text replaced."""
    if isinstance(value, str):
        return text
    if isinstance(value, tuple):
        return tuple(poisoned(one, text) for one in value)
    if is_dataclass(value) and not isinstance(value, type):
        changes = {field.name: poisoned(getattr(value, field.name), text) for field in fields(value)}
        return type(value)(**{**changes, **_kept(value)})
    return value


def _kept(value: Any) -> dict[str, Any]:
    """Codes that choose where a line stands, and those made for cameras, are no typed texts."""
    return {name: getattr(value, name) for name in ("chapter", "check_code") if hasattr(value, name)}


@every_document
@pytest.mark.parametrize("text", MARKUP)
def test_markup_is_printed_as_typed(case: Case, text: str) -> None:
    pdf = case.pdf(poisoned(case.data, text))
    assert squeezed(text) in text_of(pdf)
    assert not any("/Annots" in page for page in reader(pdf).pages)


@pytest.mark.parametrize("text", MARKUP)
def test_markup_in_the_office_and_the_signer_is_printed_as_typed(text: str) -> None:
    office = replace(samples.OFFICE, letterhead=(text, text), address_lines=(text,), name=text, city=text)
    signer = replace(samples.SIGNER, name=text, position=text, rank=text, nip=text, on_behalf_of=text, mode="a.n.")
    frame = samples.frame(office=office, signer=signer, place=text, printed=text, number=text, copies=(text,))
    assert text_of(duk.draw(samples.duk(2), frame)).count(squeezed(text)) >= 9


@every_document
@pytest.mark.parametrize(
    "text",
    [
        "nol\x00satu\x01\x1b[31m",
        "kanan\u202ekiri\u200fdan\u2066",
        "senyum \U0001f600 keluarga \U0001f468\u200d\U0001f469\u200d\U0001f467 \u2764\ufe0f",
        "pasangan rusak \ud83d",
        "اسم",
        "baris\nbaru\r\nlagi\x0bdan\u2028lagi",
        "\t\t",
        "   ",
        "",
    ],
)
def test_odd_letters_do_no_harm(case: Case, text: str) -> None:
    assert pages(case.pdf(poisoned(case.data, text)))


def test_letters_the_font_lacks_are_seen_as_boxes() -> None:
    text = text_of(duk.draw(samples.duk(1, "Ani\x07 \U0001f600 Budi\u200d"), samples.frame()))
    assert "Ani□□Budi" in text


@every_document
def test_one_word_of_200000_letters_is_printed_whole_in_two_seconds(case: Case) -> None:
    word = "kepegawaian" * 18182
    data = _with_first_text(case.data, word[:200_000])
    started = time.process_time()
    pdf = case.pdf(data)
    assert time.process_time() - started < 2
    assert len(pdf) > 10_000


def _with_first_text(value: Any, text: str) -> Any:
    """The data with one text replaced: the first one in the first row."""
    for field in reversed(fields(value)):
        inner = getattr(value, field.name)
        if isinstance(inner, tuple) and inner and is_dataclass(inner[0]):
            return replace(value, **{field.name: (_with_first_text(inner[0], text), *inner[1:])})
    texts = [field.name for field in fields(value) if isinstance(getattr(value, field.name), str)]
    return replace(value, **{next(name for name in texts if name not in ("chapter", "check_code")): text})


def test_nothing_of_a_long_text_is_lost() -> None:
    words = " ".join(f"kata{number}" for number in range(6000))
    data = samples.logbook(1)
    line = replace(data.sessions[0], reality=words)
    text = text_of(mentoring_logbook.draw(replace(data, sessions=(line,)), samples.frame()))
    missing = [number for number in range(6000) if f"kata{number}" not in text]
    assert len(missing) < 60, "only words that a page foot interrupts may look broken"


def test_long_text_flows_over_pages_with_the_head_on_each() -> None:
    row = replace(samples.duk(1).rows[0], name="Yohanes " * 4000)
    found = pages(duk.draw(DukData("Unit", date(2026, 3, 31), (row,)), samples.frame()))
    assert len(found) > 20
    assert all("(19)" in page for page in found[:-1])
