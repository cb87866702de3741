"""One row -> a person: codes by kind of employee, posts, units, numbers; or the reason to refuse it."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from karier_desktop.exchange.siasn.headings import find_columns
from karier_desktop.exchange.siasn.person import Refusal, SiasnPerson, UnitFact
from karier_desktop.exchange.siasn.rows import RowReader
from karier_desktop.storage.rulebook import rule_book

TODAY = date(2026, 3, 12)
PNS = {"NIP BARU": "198503122010041901", "NAMA": "ANI"}
PPPK = {"NIP BARU": "198503122022211901", "NAMA": "ANI", "JENIS PEGAWAI NAMA": "PPPK"}


def read(**cells: Any) -> SiasnPerson | Refusal | None:
    row = {name.replace("_", " "): cell for name, cell in cells.items()}
    columns = find_columns(Path("data.xlsx"), [(1, list(row))])
    return RowReader(columns, rule_book(), TODAY).read(2, list(row.values()))


def person(**cells: Any) -> SiasnPerson:
    found = read(**cells)
    assert isinstance(found, SiasnPerson)
    return found


@pytest.mark.parametrize(
    ("nip", "words"),
    [
        ("", "NIP kosong"),
        ("null", "NIP kosong"),
        ("19850312201004190", "17 angka"),
        ("1985031220100419011", "19 angka"),
        (1.98503122010041e17, "tersimpan sebagai angka"),
        (198503122010041901, "tersimpan sebagai angka"),
        ("1,98503E+17", "tersimpan sebagai angka"),
        ("198502312010041901", "tidak ada di kalender"),
        ("000000002010041901", "tidak ada di kalender"),
        ("19850312201004190A", "hanya boleh berisi angka"),
        ("٣" * 18, "hanya boleh berisi angka"),
    ],
)
def test_a_row_is_refused_for_its_nip(nip: Any, words: str) -> None:
    found = read(**{"NIP BARU": nip, "NAMA": "ANI"})
    assert isinstance(found, Refusal)
    assert (found.row, found.column) == (2, "NIP BARU")
    assert words in found.reason


def test_a_row_is_refused_without_a_name() -> None:
    assert read(**{"NIP": PNS["NIP BARU"], "NAMA LENGKAP": "null"}) == Refusal(
        2, "NAMA LENGKAP", "Nama kosong. Isi nama pegawai dari SK."
    )


def test_an_empty_row_is_none() -> None:
    assert read(**{"NIP BARU": "", "NAMA": "null"}) is None


@pytest.mark.parametrize(
    "nip", ["198503122010041901", "'198503122010041901", "19850312 201004 1 901", " 198503122010041901 "]
)
def test_a_nip_is_taken_however_it_is_spaced(nip: str) -> None:
    assert person(**{**PNS, "NIP BARU": nip}).nip == "198503122010041901"


@pytest.mark.parametrize(
    ("row", "code", "name", "golongan"),
    [
        (PNS, "11", "", "I/a"),
        (PNS, "12", "", "I/b"),
        (PNS, "13", "", "I/c"),
        (PNS, "14", "", "I/d"),
        (PPPK, "11", "", "XI"),
        (PPPK, "12", "", "XII"),
        (PPPK, "13", "", "XIII"),
        (PPPK, "14", "", "XIV"),
        (PPPK, "09", "", "IX"),
        (PPPK, 9.0, "", "IX"),
        (PPPK, "", "IX", "IX"),
        (PPPK, "17", "XVII", "XVII"),
        (PNS, 34.0, "", "III/d"),
        (PNS, "", "III/d", "III/d"),
        (PNS, "", "Penata Tingkat. I (III/d)", "III/d"),
        (PNS, "", "34", "III/d"),
        (PNS, "45", "IV/e", "IV/e"),
        (PNS, "null", "null", None),
    ],
)
def test_golongan_by_kind_of_employee(row: dict[str, str], code: Any, name: str, golongan: str | None) -> None:
    found = person(**row, **{"GOL AKHIR ID": code, "GOL AKHIR NAMA": name})
    assert (found.rank.golongan if found.rank else None) == golongan
    assert found.flags == ()


def test_an_unknown_golongan_is_kept_and_told() -> None:
    found = person(**PNS, **{"GOL AKHIR ID": "97", "GOL AKHIR NAMA": "Z/z"})
    assert found.rank is not None
    assert found.rank.golongan == "Z/z"
    assert "belum dikenal: 97 Z/z" in found.flags[0]


def test_code_and_name_that_disagree_are_told() -> None:
    found = person(**PNS, **{"GOL AKHIR ID": "31", "GOL AKHIR NAMA": "III/b"})
    assert found.rank is not None
    assert found.rank.golongan == "III/a"
    assert "tidak sesuai" in found.flags[0]


@pytest.mark.parametrize(
    ("row", "kind", "part_time"),
    [
        ({"JENIS PEGAWAI NAMA": "PPPK"}, "PPPK", None),
        ({"JENIS PEGAWAI NAMA": "PPPK Paruh Waktu"}, "PPPK", True),
        ({"KEDUDUKAN HUKUM NAMA": "PPPK Aktif"}, "PPPK", None),
        ({"KEDUDUKAN HUKUM NAMA": "PPPK Paruh Waktu Aktif"}, "PPPK", True),
        ({"JENIS PPPK": "Paruh Waktu"}, "PPPK", True),
        ({"JENIS PPPK": "Guru"}, "PPPK", None),
        ({"JENIS PEGAWAI NAMA": "PNS Daerah Kab./Kota yang bekerja pada Kab./Kota"}, "PNS", None),
        ({"JENIS PEGAWAI ID": "15"}, "PNS", None),
        ({}, "PNS", None),
    ],
)
def test_kind_of_employee(row: dict[str, str], kind: str, part_time: bool | None) -> None:
    found = person(**PNS, **row)
    assert found.employee_type == kind
    assert found.values.get("employee_type") == (kind if row else None)
    assert found.values.get("part_time") == part_time


def test_without_a_word_the_number_tells_the_kind() -> None:
    assert person(NIP="198503122022211901", NAMA="ANI").employee_type == "PPPK"


@pytest.mark.parametrize(
    ("cell", "sex"),
    [
        *[("M", "L"), ("F", "P"), ("1", "L"), (2.0, "P"), ("L", "L"), ("P", "P"), ("m", "L")],
        *[("LAKI-LAKI", "L"), ("Perempuan", "P"), ("Pria", "L"), ("WANITA", "P"), ("null", None), ("X", None)],
    ],
)
def test_sex_by_the_whole_value(cell: Any, sex: str | None) -> None:
    assert person(**PNS, **{"JENIS KELAMIN": cell}).values.get("sex") == sex


@pytest.mark.parametrize(("cell", "probation"), [("C", True), ("P", False), ("CPNS", True), ("", None)])
def test_cpns_or_pns(cell: str, probation: bool | None) -> None:
    assert person(**PNS, **{"STATUS CPNS PNS": cell}).values.get("probation") is probation


@pytest.mark.parametrize(
    ("field", "code", "name", "stored"),
    [
        ("AGAMA", "1", "Islam", "1"),
        ("AGAMA", "", "Katolik", "3"),
        ("AGAMA", "", "BUDDHA", "5"),
        ("AGAMA", "05", "", "5"),
        ("JENIS KAWIN", "", "Belum Menikah", "4"),
        ("KEDUDUKAN HUKUM", "1", "Aktif", "1"),
        ("KEDUDUKAN HUKUM", "71", "PPPK Aktif", "1"),
        ("KEDUDUKAN HUKUM", "", "PPPK Tidak Aktif", "52"),
        ("JENIS PEGAWAI", "15", "", "15"),
    ],
)
def test_codes_and_their_names(field: str, code: str, name: str, stored: str) -> None:
    columns = {"AGAMA": "religion", "JENIS KAWIN": "marital_status", "KEDUDUKAN HUKUM": "legal_status"}
    found = person(**PNS, **{f"{field} ID": code, f"{field} NAMA": name})
    assert found.values[columns.get(field, "agency_kind")] == stored
    assert found.flags == ()


def test_an_unknown_code_is_kept_with_its_text() -> None:
    found = person(**PNS, **{"AGAMA ID": "9", "AGAMA NAMA": "Kepercayaan"})
    assert found.values["religion"] == "Kepercayaan"
    assert "AGAMA NAMA: belum dikenal: 9 Kepercayaan" in found.flags[0]


@pytest.mark.parametrize(
    ("row", "written", "golongan", "name"),
    [
        (PPPK, "TERAMPIL - PERAWAT", "", "PERAWAT TERAMPIL"),
        (PPPK, "AHLI PERTAMA - GURU KELAS", "", "GURU KELAS AHLI PERTAMA"),
        (PPPK, "OPERATOR - LAYANAN OPERASIONAL", "", "OPERATOR - LAYANAN OPERASIONAL"),
        (PNS, "GURU DEWASA", "III/c", "GURU AHLI MUDA"),
        (PNS, "GURU DEWASA TK. I", "III/d", "GURU AHLI MUDA"),
        (PNS, "Guru Pembina", "IV/a", "GURU AHLI MADYA"),
        (PNS, "GURU MADYA", "III/a", "GURU AHLI PERTAMA"),
        (PNS, "GURU MADYA", "IV/b", "GURU AHLI MADYA"),
        (PNS, "GURU MADYA", "", "GURU AHLI MADYA"),
        (PNS, "GURU MADYA TINGKAT I", "III/b", "GURU AHLI PERTAMA"),
        (PNS, "GURU MUDA", "III/d", "GURU AHLI MUDA"),
        (PNS, "GURU MUDA", "II/c", "GURU MUDA"),
        (PNS, "GURU PRATAMA", "II/a", "GURU PRATAMA"),
        (PNS, "GURU UTAMA", "IV/e", "GURU AHLI UTAMA"),
        (PNS, "KEPALA SEKOLAH", "IV/a", "KEPALA SEKOLAH"),
    ],
)
def test_names_of_posts(row: dict[str, str], written: str, golongan: str, name: str) -> None:
    found = person(**row, **{"JABATAN NAMA": written, "GOL AKHIR NAMA": golongan})
    assert found.post is not None
    assert found.post.name == name
    assert found.post.note == ("" if name == written else f"Nama jabatan menurut SIASN: {written}")


@pytest.mark.parametrize(
    ("kind", "echelon", "ours"),
    [
        (("2", ""), ("", ""), ("jf", "", "ahli_muda")),
        (("", "Jabatan Fungsional Tertentu"), ("", ""), ("jf", "", "ahli_muda")),
        (("4", ""), ("99", "NON"), ("pelaksana", "", "")),
        (("1", ""), ("22", "II.b"), ("jpt", "22", "")),
        (("1", ""), ("", "III.a"), ("administrator", "31", "")),
        (("", ""), ("41", ""), ("pengawas", "41", "")),
        (("1", "Jabatan Struktural"), ("11", "I.a"), ("jpt", "11", "")),
    ],
)
def test_kind_level_and_echelon(kind: tuple[str, str], echelon: tuple[str, str], ours: tuple[str, str, str]) -> None:
    post = person(
        **PNS,
        **dict(zip(("JENIS JABATAN ID", "JENIS JABATAN NAMA"), kind, strict=True)),
        **dict(zip(("ESELON ID", "ESELON NAMA"), echelon, strict=True)),
        **{"JABATAN NAMA": "PERAWAT AHLI MUDA"},
    ).post
    assert post is not None
    assert (post.kind, post.echelon, post.level) == ours


def test_a_post_without_identifier_is_unknown_if_the_file_has_identifiers() -> None:
    with_id = person(**PNS, **{"JABATAN NAMA": "X", "JABATAN ID": "a5eb-03"}).post
    without = person(**PNS, **{"JABATAN NAMA": "X", "JABATAN ID": "null"}).post
    no_column = person(**PNS, **{"NAMA JABATAN": "X"}).post
    assert with_id is not None
    assert without is not None
    assert no_column is not None
    assert (with_id.siasn_id, with_id.known, without.known, no_column.known) == ("A5EB03", True, False, True)


@pytest.mark.parametrize(
    ("row", "unit"),
    [
        ({"UNOR ID": "a-1", "UNOR NAMA": "SEKSI"}, UnitFact("A1", ("SEKSI",), True)),
        ({"UNOR ID": "", "UNOR NAMA": "SEKSI"}, UnitFact("", ("SEKSI",), False)),
        ({"NAMA UNOR": "SEKSI", "UNOR INDUK": "DINAS"}, UnitFact("", ("DINAS", "SEKSI"), True)),
        (
            {"UNOR (1)": "DINAS", "UNOR (2)": "BIDANG", "UNOR (3)": "SEKSI"},
            UnitFact("", ("DINAS", "BIDANG", "SEKSI"), True),
        ),
        (
            {"UNOR NAMA": "Dinas", "SATUAN KERJA KERJA NAMA": "DINAS", "SATUAN KERJA INDUK NAMA": "KABUPATEN"},
            UnitFact("", ("KABUPATEN", "DINAS"), True),
        ),
        ({"UNOR NAMA": "null"}, None),
    ],
)
def test_units(row: dict[str, str], unit: UnitFact | None) -> None:
    assert person(**PNS, **row).unit == unit


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ({"TANGGAL LAHIR": "13-03-1985"}, "Tanggal lahir berbeda"),
        ({"JENIS KELAMIN": "P"}, "Jenis kelamin berbeda"),
        ({"TMT CPNS": "01-05-2010"}, "TMT pengangkatan berbeda"),
        ({"JENIS PEGAWAI NAMA": "PPPK"}, "Jenis pegawai berbeda"),
        ({"NIK": "9901011303850001", "TANGGAL LAHIR": "12-03-1985"}, "NIK memuat tanggal lahir"),
        ({"NIK": "9901015203850001", "JENIS KELAMIN": "L"}, "NIK memuat jenis kelamin"),
    ],
)
def test_data_that_disagree_with_the_numbers(row: dict[str, str], words: str) -> None:
    flags = person(**PNS, **row).number_flags
    assert len(flags) == 1
    assert words in flags[0]


def test_a_number_with_an_impossible_year_goes_in_and_is_told() -> None:
    assert "tahun pengangkatan" in person(NIP="198503121910041901", NAMA="ANI").number_flags[0]


@pytest.mark.parametrize(
    ("row", "stored", "words"),
    [
        ({"NIK": 9.901011203850e15}, None, "tersimpan sebagai angka"),
        ({"NIK": "990101120385"}, "990101120385", "16 angka"),
        ({"NPWP NOMOR": 1.234567890123e15}, None, "tersimpan sebagai angka"),
        ({"TANGGAL SK CPNS": "31-02-2010"}, None, "bukan tanggal"),
        ({"ALAMAT": "=HYPERLINK(1)"}, "=HYPERLINK(1)", "menyerupai rumus"),
        ({"ALAMAT": "x" * 4001}, None, "lebih dari 4000 huruf"),
        ({"ALAMAT": "#REF!"}, None, "galat"),
        ({"JENIS KELAMIN": "?"}, None, "belum dikenal"),
    ],
)
def test_a_cell_that_is_odd_is_told(row: dict[str, Any], stored: str | None, words: str) -> None:
    found = person(**PNS, **row)
    columns = {"NPWP NOMOR": "tax_number", "TANGGAL SK CPNS": "cpns_decree_date", "JENIS KELAMIN": "sex"}
    heading = next(iter(row))
    assert found.values.get(columns.get(heading, {"NIK": "nik", "ALAMAT": "address"}.get(heading, ""))) == stored
    assert any(flag.startswith(f"{heading}: ") and words in flag for flag in found.flags)


def test_a_row_shorter_than_the_headings() -> None:
    columns = find_columns(Path("data.csv"), [(1, ["NIP", "NAMA", "NIK"])])
    found = RowReader(columns, rule_book(), TODAY).read(2, ["198503122010041901", "ANI"])
    assert isinstance(found, SiasnPerson)
    assert "nik" not in found.values


def test_what_is_not_carried_is_not_there() -> None:
    found = person(**PNS)
    assert found.values == {}
    assert (found.rank, found.post, found.school, found.unit) == (None, None, None, None)
