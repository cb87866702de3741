"""Paper, letters, letterhead, signer blocks, columns."""

from dataclasses import replace
from datetime import date, datetime, time

import pytest

from karier_desktop.queries.documents.office import Official
from karier_desktop.reports import appraisal_document, duk, schedule, wording
from karier_desktop.reports.checks import before_printing
from karier_desktop.reports.columns import DATE_FIT, Column, fit_widths
from karier_desktop.reports.flow import Room
from karier_desktop.reports.fonts import SANS, face
from karier_desktop.reports.letterhead import emblem_problem
from karier_desktop.reports.paper import MM, PAPERS, find_paper
from karier_desktop.reports.registry import EXCHANGE, REPORTS, find_report, make_frame
from karier_desktop.reports.signature import capacity, party
from karier_desktop.reports.styles import Styles
from karier_desktop.reports.text import wrap
from karier_desktop.rules.problem import KnownError, Refused
from tests.reports import samples
from tests.reports.catalogue import CASES
from tests.reports.reading import pages, text_of

F4 = find_paper("F4")
ROOM = Room(700, 700)


def test_f4_is_no_folio_and_no_legal() -> None:
    assert F4.points == pytest.approx((609.45, 935.43), abs=0.01)
    assert F4.turned("landscape").points == pytest.approx((935.43, 609.45), abs=0.01)
    assert len({paper.points for paper in PAPERS.values()}) == 4


def test_papers_are_named_for_people() -> None:
    assert F4.turned("landscape").label == "F4 mendatar, 215 × 330 mm"
    assert PAPERS["Legal"].label == "Legal tegak, 215,9 × 355,6 mm"
    assert find_paper("Kuarto") == F4


@pytest.mark.parametrize(
    ("text", "room", "lines"),
    [
        ("", 100, [""]),
        ("Siti", 100, ["Siti"]),
        ("Siti Halimah", 30, ["Siti", "Halim", "ah"]),
        ("satu\ndua", 100, ["satu", "dua"]),
        ("823.4/1207/BKPSDM/2021", 62, ["823.4/1207/", "BKPSDM/", "2021"]),
        ("a  b", 100, ["a  b"]),
        ("WWWWWWWW", 5, ["W"] * 8),
    ],
)
def test_text_breaks_at_blanks_and_marks(text: str, room: float, lines: list[str]) -> None:
    assert [line for line, _ in wrap(text, face(SANS), 10, room)] == lines


@pytest.mark.parametrize("room", [20.0, 55.5, 130.0, 400.0])
def test_no_line_is_wider_than_its_room(room: float) -> None:
    text = f"{samples.NAMES[7]} {'x' * 300} {samples.POSTS[4]} 823.4/1207/BKPSDM/2021"
    found = wrap(text, face(SANS), 9, room)
    assert all(width <= room + 0.01 for _, width in found)
    assert "".join(line for line, _ in found).replace(" ", "") == text.replace(" ", "")


@pytest.mark.parametrize(
    ("official", "lines"),
    [
        (Official("A", "Camat Wairunu"), ("Camat Wairunu,",)),
        (Official("A", "Sekretaris", mode="a.n.", on_behalf_of="Camat"), ("a.n. Camat", "Sekretaris,")),
        (
            Official("A", "Kasubbag", mode="u.b.", on_behalf_of="Kepala Dinas\nSekretaris"),
            ("a.n. Kepala Dinas", "Sekretaris,", "u.b.", "Kasubbag,"),
        ),
        (Official("A", "Camat Wairunu", mode="Plt."), ("Plt. Camat Wairunu,",)),
        (Official("A", "Camat Wairunu", mode="Plh."), ("Plh. Camat Wairunu,",)),
        (Official("A", "Bupati", mode="Pj."), ("Pj. Bupati,",)),
    ],
)
def test_signer_block_is_composed(official: Official, lines: tuple[str, ...]) -> None:
    assert capacity(official) == lines


def test_block_without_a_signer_is_dotted() -> None:
    assert party(None).name == wording.DOTS
    assert party(samples.SIGNER).below == ("Pembina Tingkat I (IV/b)", "NIP 19761103 200501 2 911")


def test_garuda_is_for_state_officials_only() -> None:
    office = replace(samples.OFFICE, emblem="garuda")
    regent = replace(samples.SIGNER, state_official=True)
    assert emblem_problem(samples.OFFICE, samples.SIGNER) is None
    assert emblem_problem(office, regent) is None
    with pytest.raises(Refused, match="pejabat negara"):
        duk.draw(samples.duk(1), samples.frame(office=office))
    with pytest.raises(Refused):
        duk.draw(samples.duk(1), samples.frame(office=office, signer=None))
    assert duk.draw(samples.duk(1), samples.frame(office=office, signer=regent))


def test_a_broken_logo_is_told() -> None:
    office = replace(samples.OFFICE, logo=b"\x89PNG broken")
    with pytest.raises(KnownError, match="logo"):
        duk.draw(samples.duk(1), samples.frame(office=office))


def test_office_without_letterhead_prints_its_name() -> None:
    office = replace(samples.OFFICE, letterhead=(), address_lines=(), logo=None)
    assert "UPTD Puskesmas Wairunu" in pages(duk.draw(samples.duk(1), samples.frame(office=office)))[0]


def test_copies_are_numbered() -> None:
    text = text_of(duk.draw(samples.duk(1), samples.frame(copies=("Bupati", "Yth. Inspektur"))))
    assert "Tembusan:1.Yth.Bupati2.Yth.Inspektur" in text


def test_stamp_needs_room() -> None:
    tall = samples.frame().signed().least(700, ROOM)
    small = samples.frame(office=replace(samples.OFFICE, stamp_space=False)).signed().least(700, ROOM)
    assert tall - small == pytest.approx(9 * MM)


def test_columns_fill_the_width_and_break_no_heading_word() -> None:
    styles = Styles(SANS)
    columns = (
        Column("NO", 1),
        Column("MASA KERJA SELURUHNYA", children=(Column("THN", 1), Column("BLN", 1))),
        Column("TMT", 1, fit=DATE_FIT),
        Column("KETERANGAN", 50),
    )
    widths = fit_widths(columns, 400, styles.at(7, "Bold"), styles.at(8))
    assert sum(widths) == pytest.approx(400)
    assert widths[1] + widths[2] > styles.at(7, "Bold").face.width("SELURUHNYA", 7)
    assert widths[3] > styles.at(8).face.width(DATE_FIT, 8)


def test_words_of_dates_and_hours() -> None:
    assert wording.hours(time(8), time(9, 30)) == "08.00 – 09.30"
    assert wording.hours(time(8), None) == "08.00 – selesai"
    assert wording.span(date(2026, 1, 12), None) == "12 Januari 2026"
    assert wording.birth("", date(1976, 11, 3)) == "3 November 1976"
    assert wording.years_months(148) == ("12", "04")
    assert wording.printed_line(datetime(2026, 3, 12, 10, 44), "Y. Klau") == (  # noqa: DTZ001
        "Dicetak 12 Maret 2026 pukul 10.44 oleh Y. Klau"
    )


def test_predicate_is_explained() -> None:
    text = text_of(appraisal_document.draw(samples.appraisal(), samples.frame("portrait", "A4")))
    assert "●BAIK" in text
    assert "menghasilkanBaik.Dasar" in text
    assert "PermenPANRB6/2022" in text
    assert "9Januari2026" in text


def test_a_predicate_against_the_matrix_is_told() -> None:
    data = replace(samples.appraisal(), predicate="Sangat Baik")
    assert "berbeda:SangatBaik" in text_of(appraisal_document.draw(data, samples.frame("portrait", "A4")))


def test_long_events_go_on_in_a_further_grid() -> None:
    text = text_of(schedule.draw(samples.schedule(9), samples.frame()))
    assert text.count("WAKTU") >= 2
    assert "TOTALJP:52" in text


def test_every_document_is_in_the_registry_once() -> None:
    assert len({report.code for report in REPORTS}) == len(REPORTS)
    drawn = {form.draw for report in (*REPORTS, *EXCHANGE) for form in report.variants}
    assert {case.print for case in CASES} == drawn
    assert find_report("duk") is REPORTS[0]
    assert find_report("tidak ada") is None


def test_frame_follows_office_and_form() -> None:
    report = REPORTS[0]
    frame = make_frame(report.variant(), samples.OFFICE, samples.SIGNER, samples.AS_OF, "Dicetak")
    assert frame.paper.label == "F4 mendatar, 215 × 330 mm"
    assert frame.margins.left == 15
    evaluation = find_report("dokumen-evaluasi")
    assert evaluation is not None
    portrait = make_frame(evaluation.variant(), samples.OFFICE, None, samples.AS_OF, "")
    assert (portrait.paper.name, portrait.margins.left) == ("A4", 30)


def test_lists_become_rows_of_plain_values() -> None:
    for report in REPORTS:
        case = next(case for case in CASES if case.print is report.variants[0].draw)
        if report.sheet:
            rows = list(report.sheet.rows(case.data))
            assert rows
            assert all(len(row) == len(report.sheet.columns) for row in rows)
            assert all(value is None or isinstance(value, str | int | date) for row in rows for value in row)


def test_checks_before_printing() -> None:
    office = replace(samples.OFFICE, letterhead=(), emblem="garuda")
    late = replace(samples.SIGNER, valid_to=date(2025, 12, 31))
    assert before_printing(samples.frame()) == []
    assert [(p.field, p.level) for p in before_printing(samples.frame(office=office, signer=late))] == [
        ("emblem", "error"),
        ("signer", "warning"),
        ("letterhead", "warning"),
    ]
    assert [p.field for p in before_printing(samples.frame(signer=None))] == ["signer"]
