"""The report of an import: JSON of a steady shape, and a spreadsheet."""

import gc
import json
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from karier_desktop.models.journal import ChangeSet
from karier_desktop.services import imports
from karier_desktop.storage.database import Database
from tests.support.siasn import SiasnFile, hex_id, make_file


def people(*rows: dict[str, Any]) -> SiasnFile:
    made = SiasnFile(["PNS ID", "NIP BARU", "NAMA", "TANGGAL LAHIR", "ALAMAT"])
    for row in rows:
        made.add(row)
    return made


ANI = {"PNS ID": hex_id(1), "NIP BARU": "198503122010042901", "NAMA": "ANI", "ALAMAT": "JL. CONTOH 1"}
BUDI = {"PNS ID": hex_id(2), "NIP BARU": "198601022011011902", "NAMA": "BUDI"}
CITRA = {"PNS ID": hex_id(3), "NIP BARU": "198701032012012903", "NAMA": "CITRA", "TANGGAL LAHIR": "01-02-1990"}


def second_file(folder: Path) -> Path:
    moved = {**ANI, "ALAMAT": "JL. CONTOH 2", "TANGGAL LAHIR": "12/03/1985"}
    return people(moved, BUDI, CITRA, {**BUDI, "NAMA": "LAIN"}, {"NAMA": "TANPA NIP"}).csv(folder / "second.csv")


def run(database: Database, file: Path) -> Any:
    return database.write(imports.apply_siasn, database.read(imports.preview_siasn, file)).value


def test_json(database: Database, tmp_path: Path) -> None:
    run(database, people(ANI, BUDI).csv(tmp_path / "first.csv"))
    told = imports.to_json(run(database, second_file(tmp_path)))
    assert json.loads(json.dumps(told)) == {
        "new": ["198701032012012903"],
        "changed": [
            {
                "nip": "198503122010042901",
                "fields": [
                    {"field": "address", "label": "Alamat", "old": "JL. CONTOH 1", "new": "JL. CONTOH 2"},
                    {"field": "birth_date", "label": "Tanggal lahir", "old": None, "new": "1985-03-12"},
                ],
            }
        ],
        "unchanged": 1,
        "refused": [
            {"row": 5, "column": "NIP BARU", "reason": "NIP 198601022011011902 sudah ada pada baris 3 berkas ini."},
            {"row": 6, "column": "NIP BARU", "reason": "NIP kosong. Isi NIP 18 angka dari SK."},
        ],
        "flagged": [
            {
                "nip": "198701032012012903",
                "reason": "Tanggal lahir berbeda dengan NIP: 3 Januari 1987. Periksa akta atau SK CPNS.",
            }
        ],
    }


def test_report_as_a_spreadsheet(database: Database, tmp_path: Path) -> None:
    run(database, people(ANI, BUDI).csv(tmp_path / "first.csv"))
    plan = database.read(imports.preview_siasn, second_file(tmp_path)).plan
    imports.save_report(plan, tmp_path / "laporan.xlsx")
    book = openpyxl.load_workbook(tmp_path / "laporan.xlsx")
    rows = {page.title: list(page.iter_rows(min_row=2, values_only=True)) for page in book}
    assert rows["Ringkasan"][:6] == [
        ("Pegawai baru", 1),
        ("Pegawai berubah", 1),
        ("Tidak berubah", 1),
        ("Baris ditolak", 2),
        ("Perlu diperiksa", 1),
        ("Unit kerja baru", 0),
    ]
    assert [row[:2] for row in rows["Ditolak"]] == [(5, "NIP BARU"), (6, "NIP BARU")]
    assert rows["Perlu diperiksa"][0][0] == "198701032012012903"
    assert rows["Berubah"][0][2:] == ("Alamat", "JL. CONTOH 1", "JL. CONTOH 2")
    assert rows["Berubah"][1][3:] == (None, "12-03-1985")
    assert rows["Baru"] == [(4, "198701032012012903", "CITRA")]


def test_an_import_is_one_save_with_a_name(database: Database, tmp_path: Path) -> None:
    run(database, make_file(30).csv(tmp_path / "Data ASN Maret.csv"))

    def labels(session: Session) -> list[str]:
        return list(session.scalars(select(ChangeSet.label)))

    assert database.read(labels) == ["Impor SIASN: Data ASN Maret.csv"]


def test_columns_not_read_and_marks_of_siasn_are_told(database: Database, tmp_path: Path) -> None:
    made = SiasnFile(["NIP", "NAMA", "GOLONGAN DARAH", "IS VALID NIK", "FLAG IKD"])
    made.add({"NIP": "198503122010042901", "NAMA": "ANI", "IS VALID NIK": 0.0, "FLAG IKD": "1"})
    notes = database.read(imports.preview_siasn, made.xlsx(tmp_path / "data.xlsx")).plan.notes
    assert notes == (
        "Kolom yang tidak dikenal dan tidak dibaca: GOLONGAN DARAH.",
        "SIASN menandai NIK 1 orang belum padan (IS VALID NIK = 0).",
    )


def test_progress_is_told(database: Database, tmp_path: Path) -> None:
    steps: list[tuple[str, int, int]] = []
    preview = database.read(
        imports.preview_siasn, make_file(600, clean=True).csv(tmp_path / "data.csv"), lambda *step: steps.append(step)
    )
    database.write(imports.apply_siasn, preview, lambda *step: steps.append(step))
    assert steps == [
        *(("read", 200, 0), ("read", 400, 0), ("read", 600, 0), ("compare", 0, 0)),
        *(("write", 0, 600), ("write", 500, 600), ("write", 600, 600)),
    ]


def test_the_search_for_garbage_goes_on_after_an_import(database: Database, tmp_path: Path) -> None:
    run(database, people(ANI, BUDI).csv(tmp_path / "first.csv"))
    assert gc.isenabled()


def test_the_search_for_garbage_goes_on_after_an_import_was_given_up(database: Database, tmp_path: Path) -> None:
    def give_up(step: str, done: int, total: int) -> None:
        raise imports.Cancelled

    preview = database.read(imports.preview_siasn, people(ANI, BUDI).csv(tmp_path / "first.csv"))
    with pytest.raises(imports.Cancelled):
        database.write(imports.apply_siasn, preview, give_up)
    assert gc.isenabled()
