"""Carrying what is wrong to the person."""

from karier_desktop.rules.problem import KnownError, Problem, Refused


def test_a_problem_blocks_unless_it_says_otherwise() -> None:
    assert Problem("nip", "NIP harus 18 angka; baru 17 angka.").level == "error"


def test_refused_keeps_every_problem() -> None:
    found = [Problem("name", "Nama belum diisi."), Problem("nip", "NIP belum diisi.")]
    assert Refused(found).problems == found
    assert str(Refused(found)) == "Nama belum diisi.; NIP belum diisi."


def test_known_error_says_what_why_and_what_to_do() -> None:
    error = KnownError("Data belum tersimpan.", "Disk penuh.", "Hapus berkas yang tidak dipakai, lalu simpan lagi.")
    assert (error.what, error.why) == ("Data belum tersimpan.", "Disk penuh.")
    assert str(error) == f"{error.what} {error.why} {error.todo}"
