"""What comes out of spreadsheets and CSV files that are as they should be."""

import zipfile
from datetime import date
from pathlib import Path

import pytest
import xlsxwriter

from karier_desktop.exchange import guard, sheet
from karier_desktop.exchange.sheet import read_sheet
from karier_desktop.rules.problem import KnownError
from tests.exchange.workbooks import sheet as sheet_xml
from tests.exchange.workbooks import text_cell, workbook

CSV_CASES = [
    ("comma", "NIP,NAMA\n1,ANI\n", "utf-8", ["1", "ANI"]),
    ("semicolon", "NIP;NAMA\n1;ANI\n", "utf-8", ["1", "ANI"]),
    ("tab", "NIP\tNAMA\n1\tANI\n", "utf-8", ["1", "ANI"]),
    ("bom", "NIP;NAMA\n1;ANI\n", "utf-8-sig", ["1", "ANI"]),
    ("utf-16", "NIP\tNAMA\n1\tANI\n", "utf-16", ["1", "ANI"]),
    ("windows letters", "NIP;NAMA\n1;ANDRÉ\n", "cp1252", ["1", "ANDRÉ"]),
    ("accents", "NIP;NAMA\n1;ANDRÉ\n", "utf-8", ["1", "ANDRÉ"]),
    ("quotes", 'NIP,NAMA\n1,"ANI, ""NINIK"""\n', "utf-8", ["1", 'ANI, "NINIK"']),
    ("line break in quotes", 'NIP,NAMA\n1,"ANI\nWATI"\n', "utf-8", ["1", "ANI\nWATI"]),
    ("windows line ends", "NIP;NAMA\r\n1;ANI\r\n", "utf-8", ["1", "ANI"]),
    ("told separator", "sep=|\nNIP|NAMA\n1|ANI\n", "utf-8", ["1", "ANI"]),
    ("comma inside semicolons", "NIP;NAMA, GELAR\n1;ANI, S.H.\n", "utf-8", ["1", "ANI, S.H."]),
]


@pytest.mark.parametrize(("text", "encoding", "expected"), [c[1:] for c in CSV_CASES], ids=[c[0] for c in CSV_CASES])
def test_csv(text: str, encoding: str, expected: list[str], tmp_path: Path) -> None:
    file = tmp_path / "data.csv"
    file.write_text(text, encoding, newline="")
    rows = list(read_sheet(file))
    assert rows[0][0] == 1
    assert rows[0][1][0] == "NIP"
    assert rows[1] == (2, expected)


def test_rows_of_a_csv_count_as_in_a_spreadsheet(tmp_path: Path) -> None:
    file = tmp_path / "data.csv"
    file.write_text('NIP,NAMA\n\n1,"A\nB"\n2,C\n', "utf-8")
    assert [number for number, _ in read_sheet(file)] == [1, 2, 3, 4]


def test_a_quote_that_never_ends_is_told(tmp_path: Path) -> None:
    file = tmp_path / "data.csv"
    file.write_text('NIP,NAMA\n1,"' + "A" * 200_000, "utf-8")
    with pytest.raises(KnownError, match="tanda kutip"):
        list(read_sheet(file))


def test_the_content_decides_not_the_name(tmp_path: Path) -> None:
    file = tmp_path / "data.xlsx"
    file.write_text("NIP;NAMA\n1;ANI\n", "utf-8")
    assert list(read_sheet(file))[1] == (2, ["1", "ANI"])


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="tidak-ada.csv"):
        list(read_sheet(tmp_path / "tidak-ada.csv"))


def test_values_of_a_workbook(tmp_path: Path) -> None:
    with xlsxwriter.Workbook(tmp_path / "data.xlsx") as book:
        page = book.add_worksheet()
        page.write_row(0, 0, ["teks", 5, 1.98503e17, True])
        page.write_datetime(0, 4, date(1985, 3, 12), book.add_format({"num_format": "dd/mm/yyyy"}))
        page.write_string(1, 0, "'1985")
    rows = list(read_sheet(tmp_path / "data.xlsx"))
    assert rows[0] == (1, ["teks", 5.0, 1.98503e17, True, "1985-03-12"])
    assert rows[1][1][0] == "'1985"


def test_row_numbers_survive_empty_rows_above_and_between(tmp_path: Path) -> None:
    rows = f'<row r="3">{text_cell("A3", "NIP")}</row><row r="6">{text_cell("A6", "1")}</row>'
    read = list(read_sheet(workbook(tmp_path / "data.xlsx", sheet_xml(rows))))
    assert [(number, cells) for number, cells in read if cells != [""]] == [(3, ["NIP"]), (6, ["1"])]


def test_the_declared_size_means_nothing(tmp_path: Path) -> None:
    rows = f'<row r="1">{text_cell("A1", "NIP")}</row>'
    book = workbook(tmp_path / "data.xlsx", sheet_xml(rows, before='<dimension ref="A1:XFD1048576"/>'))
    assert list(read_sheet(book)) == [(1, ["NIP"])]


def test_the_first_visible_sheet_is_read(tmp_path: Path) -> None:
    with xlsxwriter.Workbook(tmp_path / "data.xlsx") as book:
        hidden, shown = book.add_worksheet("Kode"), book.add_worksheet("Data")
        hidden.write(0, 0, "kode")
        shown.write(0, 0, "NIP")
        shown.activate()
        hidden.hide()
    assert list(read_sheet(tmp_path / "data.xlsx")) == [(1, ["NIP"])]


def test_a_formula_is_never_run(tmp_path: Path) -> None:
    """With a stored result that is taken; without one the formula itself comes as text."""
    with xlsxwriter.Workbook(tmp_path / "data.xlsx") as book:
        page = book.add_worksheet()
        page.write_formula("A1", "=1+1", value=2)
        page.write_formula("B1", '=HYPERLINK("http://contoh.example")', value="")
        page.write_string("C2", "teks")
    rows = list(read_sheet(tmp_path / "data.xlsx"))
    assert rows[0][1][:2] == [2.0, '=HYPERLINK("http://contoh.example")']


def test_a_formula_starts_where_its_column_is(tmp_path: Path) -> None:
    with xlsxwriter.Workbook(tmp_path / "data.xlsx") as book:
        page = book.add_worksheet()
        page.write_string("AB3", "kiri")
        page.write_formula("AC3", "=A1", value="")
        page.write_string("AD3", "kanan")
    assert list(read_sheet(tmp_path / "data.xlsx"))[-1] == (3, ["kiri", "=A1", "kanan"])


ODS = (
    '<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>'
    '<table:table table:name="Data"><table:table-row>{cells}</table:table-row></table:table>'
    "</office:spreadsheet></office:body></office:document-content>"
)
ODS_CELL = '<table:table-cell{more} office:value-type="string"><text:p>NIP</text:p></table:table-cell>'


def ods(path: Path, more: str = "") -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("META-INF/manifest.xml", "<manifest/>")
        archive.writestr("content.xml", ODS.format(cells=ODS_CELL.format(more=more)))
    return path


def test_ods(tmp_path: Path) -> None:
    assert list(read_sheet(ods(tmp_path / "data.ods"))) == [(1, ["NIP"])]


def test_repeated_cells_of_an_ods_are_bounded(tmp_path: Path) -> None:
    file = ods(tmp_path / "data.ods", ' xmlns:a="b" table:number-columns-repeated="500000000"')
    with pytest.raises(KnownError, match="terlalu besar|melebihi|terlalu lama"):
        list(read_sheet(file))


def test_slow_files_are_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sheet, "MAX_SECONDS", 0)
    with pytest.raises(KnownError, match="terlalu lama"):
        list(read_sheet(workbook(tmp_path / "data.xlsx", sheet_xml(f'<row r="1">{text_cell("A1", "x" * 9)}</row>'))))


def test_long_texts_in_every_cell_are_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sheet, "MAX_FRAME_BYTES", 100)
    with pytest.raises(KnownError, match="terlalu besar"):
        list(read_sheet(workbook(tmp_path / "data.xlsx", sheet_xml(f'<row r="1">{text_cell("A1", "x" * 999)}</row>'))))


def test_a_file_larger_than_any_list_is_not_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guard, "MAX_FILE_BYTES", 10)
    (tmp_path / "data.csv").write_text("NIP;NAMA;GELAR", "utf-8")
    with pytest.raises(KnownError, match="Ukurannya"):
        list(read_sheet(tmp_path / "data.csv"))


def test_reading_may_end_early(tmp_path: Path) -> None:
    file = workbook(
        tmp_path / "data.xlsx", sheet_xml("".join(f'<row r="{i}">{text_cell(f"A{i}", "x")}</row>' for i in (1, 2)))
    )
    rows = read_sheet(file)
    next(rows)
    rows.close()  # type: ignore[attr-defined]
