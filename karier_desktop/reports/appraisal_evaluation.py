"""Evaluasi kinerja pegawai: results, behaviour, ratings and predicate of a period (forms.md form 2)."""

from collections.abc import Iterator

from karier_desktop.queries.documents.appraisal_lines import AppraisalData, Behaviour, Indicator, Result
from karier_desktop.reports.appraisal_parts import (
    boxed,
    explained,
    heading,
    organisation,
    period_line,
    signatures,
    twin_table,
)
from karier_desktop.reports.blocks import Text
from karier_desktop.reports.columns import DATE_FIT, Column, leaves
from karier_desktop.reports.document import Frame, build, title_block
from karier_desktop.reports.flow import Block
from karier_desktop.reports.rows import Look, Row, row, section
from karier_desktop.reports.tables import Table
from karier_desktop.reports.wording import lines, numeric_date

TITLE = "Evaluasi Kinerja Pegawai"

STAFF = (
    Column("NO", 5, "center"),
    Column("RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI", 28),
    Column("RENCANA HASIL KERJA", 30),
    Column("ASPEK", 12),
    Column("INDIKATOR KINERJA INDIVIDU", 28),
    Column("TARGET", 16),
    Column("REALISASI BERDASARKAN BUKTI DUKUNG", 26),
    Column("UMPAN BALIK BERKELANJUTAN BERDASARKAN BUKTI DUKUNG", 26),
)

LEADERS = (
    Column("NO", 5, "center"),
    Column("RENCANA HASIL KERJA", 36),
    Column("INDIKATOR KINERJA INDIVIDU", 34),
    Column("TARGET", 18),
    Column("PERSPEKTIF", 16),
    Column("REALISASI BERDASARKAN BUKTI DUKUNG", 30),
    Column("UMPAN BALIK BERKELANJUTAN BERDASARKAN BUKTI DUKUNG", 30),
)

BEHAVIOURS = (
    Column("NO", 5, "center"),
    Column("PERILAKU KERJA", 62),
    Column("EKSPEKTASI KHUSUS PIMPINAN", 40),
    Column("UMPAN BALIK BERKELANJUTAN BERDASARKAN BUKTI DUKUNG", 40),
)

FEEDBACK = (
    Column("NO", 5, "center"),
    Column("TANGGAL", 13, "center", fit=DATE_FIT),
    Column("DARI", 34),
    Column("UMPAN BALIK", 90),
)

_LOOK = Look(size=8, head_size=7, numbers=True, middle=False)


def draw(data: AppraisalData, frame: Frame) -> bytes:
    """The evaluation with the explanation of the predicate."""
    approach = f"Pendekatan hasil kerja {data.approach}" if data.approach else ""
    blocks: list[Block] = [
        *title_block(frame, TITLE, approach, below=(data.agency, period_line(data))),
        twin_table(data, frame),
        Text("", frame.styles.at(4)),
        boxed(_organisation(data), frame),
        heading("Hasil kerja", frame),
        _results(data, frame),
        *_rating("RATING HASIL KERJA", data.result_rating, frame),
        heading("Perilaku kerja", frame),
        _behaviours(data, frame),
        *_rating("RATING PERILAKU KERJA", data.behaviour_rating, frame),
        *_rating("PREDIKAT KINERJA PEGAWAI", data.predicate, frame),
        *_feedback(data, frame),
        signatures(data, frame),
        *explained(data, frame),
    ]
    return build(f"{TITLE} {data.employee.name}", blocks, frame)


def _organisation(data: AppraisalData) -> list[tuple[str, str]]:
    return [
        ("CAPAIAN KINERJA ORGANISASI", organisation(data)),
        ("POLA DISTRIBUSI", data.distribution),
    ]


def _rating(label: str, value: str, frame: Frame) -> list[Block]:
    strong = Row(((label, (value or "BELUM DINILAI").upper()),), kind="strong")
    columns = [Column("", mm=70), Column("", 10)]
    return [Text("", frame.styles.at(3)), Table(columns, [strong], frame.styles, Look(size=9))]


def _results(data: AppraisalData, frame: Frame) -> Table:
    columns = LEADERS if data.jpt else STAFF
    rows = list(_result_rows(data, len(leaves(columns))))
    return Table(columns, rows, frame.styles, _LOOK, empty="Belum ada rencana hasil kerja.")


def _result_rows(data: AppraisalData, width: int) -> Iterator[Row]:
    for letter, main, name in (("A", True, "UTAMA"), ("B", False, "TAMBAHAN")):
        results = [result for result in data.results if result.main is main]
        if results:
            yield section(f"{letter}. {name}", width)
        for index, result in enumerate(results, start=1):
            yield _leader_row(index, result) if data.jpt else _staff_row(index, result)


def _staff_row(index: int, result: Result) -> Row:
    parts = tuple((i.aspect, i.indicator, i.target, i.realisation, i.feedback) for i in _indicators(result))
    return Row(parts, lead=(str(index), result.superior_result, result.text))


def _leader_row(index: int, result: Result) -> Row:
    parts = tuple((i.indicator, i.target, result.perspective, i.realisation, i.feedback) for i in _indicators(result))
    return Row(parts, lead=(str(index), result.text))


def _indicators(result: Result) -> tuple[Indicator, ...]:
    return result.indicators or (Indicator("", "", ""),)


def _behaviours(data: AppraisalData, frame: Frame) -> Table:
    rows = [_behaviour_row(index, value) for index, value in enumerate(data.behaviours, start=1)]
    return Table(BEHAVIOURS, rows, frame.styles, _LOOK)


def _behaviour_row(index: int, value: Behaviour) -> Row:
    guides = [f"{letter}. {guide}" for letter, guide in zip("abcdefgh", value.guides, strict=False)]
    return row(str(index), lines(value.name.upper(), *guides), value.expectation, value.feedback)


def _feedback(data: AppraisalData, frame: Frame) -> list[Block]:
    if not data.feedback:
        return []
    rows = [
        row(str(index), numeric_date(said.given_on), lines(said.given_by, f"({said.relation})"), said.text)
        for index, said in enumerate(data.feedback, start=1)
    ]
    return [heading("Umpan balik berkelanjutan", frame), Table(FEEDBACK, rows, frame.styles, _LOOK)]
