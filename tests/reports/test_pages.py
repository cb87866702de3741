"""Breaks between pages: heads repeat, rows stay whole, a signature is never alone."""

from typing import Any

import pytest

from karier_desktop.queries.documents.office import Official
from karier_desktop.reports import duk
from karier_desktop.reports.blocks import Item, Text, items
from karier_desktop.reports.columns import Column
from karier_desktop.reports.flow import Block, Page, lay_out
from karier_desktop.reports.rows import Look, Row, row, section
from karier_desktop.reports.signature import Signature, party
from karier_desktop.reports.styles import Styles
from karier_desktop.reports.tables import Table
from tests.reports import samples
from tests.reports.reading import pages

STYLES = Styles("Liberation Sans")
WIDTH, HEIGHT = 500.0, 700.0
COLUMNS = (Column("NO", 5), Column("NAMA", 30), Column("KET", 20))
SIGNER = Official("Maria", "Kepala")


def signature() -> Signature:
    return Signature((party(SIGNER),), "Wairunu", None, STYLES)


def table(rows: list[Row], **look: Any) -> Table:
    return Table(COLUMNS, rows, STYLES, Look(**look))


def kinds(page: Page) -> list[str]:
    return [type(piece).__module__.rsplit(".", 1)[-1] for _, piece in page]


def overfull(laid: list[Page]) -> bool:
    return any(top + piece.height > HEIGHT + 0.1 for page in laid for top, piece in page)


@pytest.mark.parametrize("count", range(2, 120))
def test_signature_takes_two_rows_along(count: int) -> None:
    laid = lay_out([table([row(str(n), "Siti", "") for n in range(count)]), signature()], WIDTH, HEIGHT)
    last = laid[-1]
    assert kinds(last) == ["tables", "signature"]
    assert len(last[0][1].groups) >= 2  # type: ignore[attr-defined]
    assert not overfull(laid)
    assert sum(len(piece.groups) for page in laid for _, piece in page if hasattr(piece, "groups")) == count


@pytest.mark.parametrize("count", range(1, 90))
def test_signature_takes_two_lines_of_text_along(count: int) -> None:
    text = Text("\n".join(f"baris {n}" for n in range(count)), STYLES.body)
    laid = lay_out([text, signature()], WIDTH, HEIGHT)
    assert kinds(laid[-1]) == ["blocks", "signature"]
    assert len(laid[-1][0][1].lines) >= min(2, count)  # type: ignore[attr-defined]
    assert not overfull(laid)


@pytest.mark.parametrize("above", range(0, 680, 20))
def test_heading_stays_with_its_table(above: int) -> None:
    blocks: list[Block] = [
        Text("", STYLES.at(5), above=above),
        Text("Sesi", STYLES.strong, leads=True),
        table([row("1", "Siti", ""), row("2", "Ani", ""), row("3", "Budi", "")]),
        signature(),
    ]
    laid = lay_out(blocks, WIDTH, HEIGHT)
    for page in laid:
        if kinds(page)[-1] == "blocks":
            assert page[-1][1].source.text != "Sesi"  # type: ignore[attr-defined]
    assert not overfull(laid)


def test_section_is_not_the_last_row_of_a_page() -> None:
    for lead in range(1, 60):
        rows = [*[row(str(n), "Siti", "") for n in range(lead)], section("B. TAMBAHAN", 3), *[row("1", "x", "")] * 40]
        for page in lay_out([table(rows)], WIDTH, HEIGHT)[:-1]:
            assert page[-1][1].groups[-1].kind != "section"  # type: ignore[attr-defined]


@pytest.mark.parametrize("parts", [1, 3, 40, 200])
@pytest.mark.parametrize("words", [1, 60, 3000])
def test_grouped_rows_lose_nothing(parts: int, words: int) -> None:
    grouped = Row(tuple((f"bagian{n}", "ket") for n in range(parts)), lead=(" ".join(["panjang"] * words),))
    laid = lay_out([table([grouped]), signature()], WIDTH, HEIGHT)
    groups = [group for page in laid for _, piece in page for group in getattr(piece, "groups", [])]
    shown = [text for group in groups for part in group.parts for cell in part.cells[:1] for text, _ in cell]
    assert shown == [f"bagian{n}" for n in range(parts)]
    lead = [text for group in groups for cell in group.lead for text, _ in cell]
    assert sum(len(text.split()) for text in lead) == words or sum(map(len, lead)) >= words * len("panjang")
    assert not overfull(laid)


def test_rows_of_ordinary_height_stay_whole() -> None:
    tall = [row(str(n), "kata " * 60, "") for n in range(40)]
    laid = lay_out([table(tall)], WIDTH, HEIGHT)
    assert sum(len(page[0][1].groups) for page in laid) == 40  # type: ignore[attr-defined]


def test_a_row_taller_than_a_page_flows_on() -> None:
    laid = lay_out([table([row("1", "kata " * 20_000, "")]), signature()], WIDTH, HEIGHT)
    assert len(laid) > 10
    assert not overfull(laid)
    assert kinds(laid[-1]) == ["tables", "signature"]


def test_empty_table_says_so() -> None:
    assert "Tidak ada PNS" in pages(duk.draw(samples.duk(0), samples.frame()))[0]


@pytest.mark.parametrize("count", [1, 20, 38, 100])
def test_head_and_number_row_come_again_on_every_page(count: int) -> None:
    found = pages(duk.draw(samples.duk(count), samples.frame()))
    assert all("JABATAN" in page and "(19)" in page for page in found)
    assert sum(page.count("NIP 19761103") for page in found) == 1


def test_rows_can_be_signed_in() -> None:
    laid = lay_out([table([row("1", "Siti", "")], row_height=30.0)], WIDTH, HEIGHT)
    assert laid[0][0][1].groups[0].height == 30.0  # type: ignore[attr-defined]


def test_label_and_value_lines_align_and_break() -> None:
    laid = lay_out([items([Item("Nama", "Siti " * 2000, "1."), Item("NIP", "")], STYLES)], WIDTH, HEIGHT)
    assert len(laid) > 1
    assert not overfull(laid)
