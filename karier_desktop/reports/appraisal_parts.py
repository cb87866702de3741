"""What both documents of an appraisal have: the people, the predicate and how it came about."""

from collections.abc import Sequence

from karier_desktop.queries.documents.appraisal_lines import AppraisalData, PredicateMatrix, RatedPerson
from karier_desktop.reports.blocks import Item, Text, items
from karier_desktop.reports.columns import Column
from karier_desktop.reports.document import Frame
from karier_desktop.reports.flow import Block
from karier_desktop.reports.rows import Look, Row, row
from karier_desktop.reports.signature import Signature, person
from karier_desktop.reports.tables import Table
from karier_desktop.reports.wording import lines, long_date, span
from karier_desktop.rules.nip import format_nip

CHOSEN = "● "
"""Before the cell of the matrix that applies: seen in black and white too."""

LABEL_MM = 44.0


def period_line(data: AppraisalData) -> str:
    """`PERIODE: TAHUNAN, 1 Januari s.d. 31 Desember 2026`."""
    return f"PERIODE: {data.period_name.upper()}, {span(data.start, data.end)}"


def particulars(rated: RatedPerson) -> list[tuple[str, str]]:
    """Name, number, rank, post and unit with their labels."""
    return [
        ("NAMA", rated.name),
        ("NIP", format_nip(rated.nip)),
        ("PANGKAT/GOL. RUANG", rated.rank),
        ("JABATAN", rated.position),
        ("UNIT KERJA", rated.unit),
    ]


def twin_table(data: AppraisalData, frame: Frame) -> Table:
    """The employee and the appraiser side by side."""
    columns = [
        Column("NO", mm=9, align="center"),
        Column("PEGAWAI YANG DINILAI", children=(Column("", mm=39), Column("", 10))),
        Column("NO", mm=9, align="center"),
        Column("PEJABAT PENILAI KINERJA", children=(Column("", mm=39), Column("", 10))),
    ]
    pairs = zip(particulars(data.employee), particulars(data.appraiser), strict=True)
    rows = [
        row(str(index), label, left, str(index), label, right)
        for index, ((label, left), (_, right)) in enumerate(pairs, start=1)
    ]
    return Table(columns, rows, frame.styles, Look(size=8.5, head_size=8, middle=False))


def heading(text: str, frame: Frame) -> Text:
    """The heading of a part, kept with what follows."""
    return Text(text, frame.styles.at(9.5, "Bold"), above=7, below=3, leads=True)


def explained(data: AppraisalData, frame: Frame) -> list[Block]:
    """How the predicate came about: the matrix with the cell that applies, the basis, who decided, and why."""
    facts = [
        Item("Rating hasil kerja", data.result_rating or "belum dinilai"),
        Item("Rating perilaku kerja", data.behaviour_rating or "belum dinilai"),
        Item("Penjelasan", _explanation(data)),
        Item("Dasar", data.matrix.legal_basis),
        Item("Ditetapkan oleh", _decision(data)),
        Item("Alasan", data.rating_reason),
    ]
    filled = [item for item in facts if item.value]
    return [
        Text("", frame.styles.at(9), leads=True),
        heading("Lampiran: cara predikat ditetapkan", frame),
        matrix_table(data.matrix, frame),
        Text("", frame.styles.at(3), leads=True),
        items(filled, frame.styles, LABEL_MM, 9),
    ]


def _explanation(data: AppraisalData) -> str:
    told = data.matrix.explanation
    expected = data.matrix.predicate
    if data.predicate and expected and data.predicate != expected:
        return f"{told} Predikat yang ditetapkan berbeda: {data.predicate}."
    return told


def _decision(data: AppraisalData) -> str:
    if not data.predicate:
        return "belum ditetapkan"
    return ", ".join(part for part in (data.decided_by, long_date(data.decided_on)) if part)


def matrix_table(matrix: PredicateMatrix, frame: Frame) -> Table:
    """All nine cells, the one that applies marked and in capitals."""
    columns = [
        Column("HASIL KERJA", 30),
        Column(
            "PERILAKU KERJA", children=tuple(Column(name.upper(), 30, "center") for name in matrix.behaviour_ratings)
        ),
    ]
    rows = [_matrix_row(matrix, index, name) for index, name in enumerate(matrix.result_ratings)]
    return Table(columns, rows, frame.styles, Look(size=8.5, head_size=7.5))


def _matrix_row(matrix: PredicateMatrix, index: int, name: str) -> Row:
    chosen = matrix.column if index == matrix.row else None
    cells = [f"{CHOSEN}{cell.upper()}" if column == chosen else cell for column, cell in enumerate(matrix.cells[index])]
    return row(name, *cells)


def signatures(data: AppraisalData, frame: Frame) -> Signature:
    """The employee at the left, the appraiser at the right."""
    return frame.signed_by(
        person("Pegawai yang Dinilai", data.employee.name, data.employee.nip),
        person("Pejabat Penilai Kinerja", data.appraiser.name, data.appraiser.nip),
    )


def organisation(data: AppraisalData) -> str:
    """What the unit achieved and how it was rated."""
    rated = f"Predikat kinerja organisasi: {data.organisation_predicate}" if data.organisation_predicate else ""
    return lines(data.organisation_achievement, rated)


def boxed(entries: Sequence[tuple[str, str]], frame: Frame) -> Table:
    """Labels and values in a ruled box."""
    columns = [Column("", mm=LABEL_MM), Column("", 10)]
    rows = [row(label, value or "-") for label, value in entries]
    return Table(columns, rows, frame.styles, Look(size=9, middle=False))
