"""Columns are found by name: any variant, any order, any spelling; what is missing or doubled is named."""

from pathlib import Path

import pytest

from karier_desktop.exchange.siasn.headings import Columns, find_columns, letters
from karier_desktop.exchange.siasn.words import headings as known
from karier_desktop.rules.problem import KnownError
from tests.support.siasn import headings

FILE = Path("data.xlsx")


def columns(*names: str) -> Columns:
    return find_columns(FILE, [(1, list(names))])


@pytest.mark.parametrize("count", [65, 67, 69])
@pytest.mark.parametrize("seed", [None, 1, 2])
def test_all_columns_of_the_export_are_understood(count: int, seed: int | None) -> None:
    names = headings(count, seed)
    found = columns(*names)
    assert found.unread == ()
    assert found.index["nip"] == names.index("NIP BARU")
    assert found.index["golongan_code"] == names.index("GOL AKHIR ID")
    assert ("echelon" in found.index) == (count == 69)


@pytest.mark.parametrize(
    ("heading", "field"), [(name, field) for field, names in known().fields.items() for name in names]
)
def test_every_synonym_is_understood(heading: str, field: str) -> None:
    others = [name for name in ("NIP BARU", "NAMA") if name != heading and field not in ("nip", "name")]
    needed = {"nip": ["NAMA"], "name": ["NIP BARU"]}.get(field, others)
    assert columns(*needed, heading).index[field] == len(needed)


@pytest.mark.parametrize("heading", ["nip baru", " NIP  BARU ", "NIP_BARU", "Nip Baru", "\ufeffNIP BARU", "NIP.BARU"])
def test_case_spaces_and_signs_do_not_matter(heading: str) -> None:
    assert columns(heading, "NAMA").index["nip"] == 0


def test_the_first_heading_present_wins() -> None:
    assert columns("NAMA LENGKAP", "NIP", "NAMA").index["name"] == 2


def test_headings_may_stand_below_a_title() -> None:
    rows = [(1, ["DAFTAR PEGAWAI", ""]), (2, [""]), (3, ["NIP", "NAMA"])]
    assert find_columns(FILE, rows).row == 3


def test_a_column_nobody_knows_is_told() -> None:
    assert columns("NIP", "NAMA", "NO", "GOLONGAN DARAH").unread == ("GOLONGAN DARAH",)


@pytest.mark.parametrize(
    ("names", "words"),
    [
        (("NAMA", "NIK", "GELAR DEPAN"), "NIP BARU tidak ada pada baris 1"),
        (("NIP BARU", "NIK", "GELAR DEPAN"), "Judul kolom NAMA tidak ada"),
        (("NIK", "GELAR DEPAN", "ALAMAT"), "NIP BARU dan NAMA tidak ada"),
        (("KODE", "URAIAN"), "tidak ditemukan pada 20 baris pertama"),
        (("NIP", "NAMA", "TMT", "KET", "TMT"), "TMT (kolom C dan E)"),
        (("NIP", "NAMA", "Nip "), "NIP (kolom A dan C)"),
    ],
)
def test_a_wrong_structure_is_named(names: tuple[str, ...], words: str) -> None:
    with pytest.raises(KnownError) as refused:
        columns(*names)
    assert words in refused.value.why
    assert refused.value.todo


@pytest.mark.parametrize(("index", "name"), [(0, "A"), (25, "Z"), (26, "AA"), (199, "GR")])
def test_letters_of_a_column(index: int, name: str) -> None:
    assert letters(index) == name
