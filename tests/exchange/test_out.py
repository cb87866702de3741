"""Tables going out: any text stays that text, numbers of people stay whole, a file is there whole or not at all."""

import csv
import json
import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from karier_desktop.exchange.table import Table, write_table, write_whole
from karier_desktop.exchange.xlsx import DANGEROUS, SheetColumn
from karier_desktop.rules.problem import KnownError

COLUMNS = [
    SheetColumn("NIP", width=22),
    SheetColumn("Tanggal", "date"),
    SheetColumn("Jumlah", "number"),
    SheetColumn("Biaya", "money"),
    SheetColumn("Ya/tidak"),
]
ROWS = [["198503122010041901", date(1985, 3, 12), 7, 1500000, True], ["", None, None, None, False]]


def table(rows: list[list[object]] | None = None) -> Table:
    return Table("Daftar: [contoh]", COLUMNS, rows or ROWS, [{"nip": "1", "day": date(1985, 3, 12)}])  # type: ignore[arg-type]


def sheet(path: Path) -> "openpyxl.worksheet.worksheet.Worksheet":
    found = openpyxl.load_workbook(path).active
    assert found is not None
    return found  # type: ignore[return-value]


def test_values_of_a_spreadsheet(tmp_path: Path) -> None:
    write_table(tmp_path / "daftar.xlsx", table())
    page = sheet(tmp_path / "daftar.xlsx")
    first, second = list(page.iter_rows(min_row=2, values_only=True))
    assert first == ("198503122010041901", page["B2"].value, 7, 1500000, "Ya")
    assert page["B2"].value.date() == date(1985, 3, 12)
    assert second == (None, None, None, None, "Tidak")
    assert (page["A2"].data_type, page["A2"].number_format, page["D2"].number_format) == ("s", "@", "#,##0")
    assert page.freeze_panes == "A2"
    assert page.title == "Daftar- -contoh-"


TEXTS = [f"{mark}1+1" for mark in DANGEROUS] + [
    "=cmd|' /C calc'!A0",
    "-1-2",
    "http://contoh.example",
    "biasa",
    "1e5",
    "'x",
]


@pytest.mark.parametrize("text", TEXTS)
def test_a_text_in_a_spreadsheet_is_never_run(text: str, tmp_path: Path) -> None:
    write_table(tmp_path / "daftar.xlsx", table([[text, None, None, None, ""]]))
    cell = sheet(tmp_path / "daftar.xlsx")["A2"]
    assert cell.data_type == "s"
    assert cell.hyperlink is None
    assert cell.style.startswith("Normal")
    assert cell.quotePrefix is text.startswith(DANGEROUS)
    with zipfile.ZipFile(tmp_path / "daftar.xlsx") as archive:
        assert b"<f>" not in archive.read("xl/worksheets/sheet1.xml")


def test_there_are_twelve_dangerous_beginnings() -> None:
    assert len(set(DANGEROUS)) == 12


@pytest.mark.parametrize("text", TEXTS)
def test_a_text_in_a_csv_is_never_run(text: str, tmp_path: Path) -> None:
    write_table(tmp_path / "daftar.csv", table([[text, None, None, None, ""]]))
    with (tmp_path / "daftar.csv").open(encoding="utf-8-sig", newline="") as file:
        cell = list(csv.reader(file, delimiter=";"))[1][0]
    assert cell == (f"'{text}" if text.startswith(DANGEROUS) else text)


@pytest.mark.parametrize("text", ["-5", "+62 812 0000 0001", "-1.500,25"])
def test_numbers_and_telephones_of_a_csv_stay(text: str, tmp_path: Path) -> None:
    write_table(tmp_path / "daftar.csv", table([[text, None, None, None, ""]]))
    assert f'"{text}"' in (tmp_path / "daftar.csv").read_text("utf-8-sig")


def test_form_of_a_csv(tmp_path: Path) -> None:
    write_table(tmp_path / "daftar.csv", table())
    assert (tmp_path / "daftar.csv").read_bytes().decode("utf-8-sig").split("\r\n") == [
        '"NIP";"Tanggal";"Jumlah";"Biaya";"Ya/tidak"',
        '"198503122010041901";"12-03-1985";"7";"1500000";"Ya"',
        '"";"";"";"";"Tidak"',
        "",
    ]
    assert (tmp_path / "daftar.csv").read_bytes().startswith(b"\xef\xbb\xbf")


def test_json(tmp_path: Path) -> None:
    write_table(tmp_path / "daftar.json", table())
    assert json.loads((tmp_path / "daftar.json").read_text("utf-8")) == [{"nip": "1", "day": "1985-03-12"}]


@pytest.mark.parametrize("suffix", [".xlsx", ".csv", ".json"])
def test_the_same_data_give_the_same_bytes(suffix: str, tmp_path: Path) -> None:
    files = [tmp_path / f"{name}{suffix}" for name in ("a", "b")]
    for file in files:
        write_table(file, table())
    assert files[0].read_bytes() == files[1].read_bytes()


def test_an_unknown_suffix_is_told(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match=r"\.csv, \.xlsx, atau \.json"):
        write_table(tmp_path / "daftar.doc", table())


def _disk_full(path: Path) -> None:
    path.write_text("setengah", "utf-8")
    raise OSError(28, "No space left on device")


def _no_folder(path: Path) -> None:
    (path.parent / "tidak ada" / "x").write_text("", "utf-8")


@pytest.mark.parametrize("write", [_disk_full, _no_folder])
def test_a_file_that_cannot_be_written_leaves_the_old_one(write: Callable[[Path], None], tmp_path: Path) -> None:
    file = tmp_path / "daftar.csv"
    file.write_text("lama", "utf-8")
    with pytest.raises(KnownError, match=r"daftar\.csv belum ditulis"):
        write_whole(file, write)
    assert [p.name for p in tmp_path.iterdir()] == ["daftar.csv"]
    assert file.read_text("utf-8") == "lama"
