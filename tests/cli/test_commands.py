"""Every command: what it does, what it says, and how it ends."""

import json
import os
from pathlib import Path

import pytest
from pypdf import PdfReader

from karier_desktop.cli import access
from karier_desktop.storage import keys, sqlcipher
from karier_desktop.storage.lock import FolderLock
from karier_desktop.storage.recovery import read
from tests.cli.conftest import Command
from tests.support.siasn import make_file


@pytest.fixture
def siasn(tmp_path: Path) -> Path:
    return make_file(45, seed=4).xlsx(tmp_path / "asn.xlsx")


def test_without_words_the_window_is_asked_for(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("KARIER_PASSWORD")
    said = command()
    assert said.status == 0
    assert said.outcome.window is not None
    assert said.outcome.window.password == ""


@pytest.mark.parametrize(
    ("words", "status", "stream", "expected"),
    [
        (["--help"], 0, "out", "cara pakai"),
        (["--version"], 0, "out", "Karier Desktop 0."),
        (["import", "--help"], 0, "out", "--dry-run"),
        (["terbang"], 2, "err", "'terbang' tidak dikenal"),
        (["export"], 2, "err", "Yang belum disebut: DAFTAR, -o/--output."),
        (["demo", "--employees", "3"], 2, "err", "isi angka dari 10 sampai 20000"),
        (["demo", "--employees", "banyak"], 2, "err", "--employees"),
        (["report", "duk", "--as-of", "kemarin"], 2, "err", "kemarin bukan tanggal"),
        (["report", "--list"], 0, "out", "logbook-mentoring"),
        (["report"], 0, "out", "dokumen-evaluasi"),
    ],
)
def test_words_that_need_no_data(command: Command, words: list[str], status: int, stream: str, expected: str) -> None:
    said = command(*words)
    assert said.status == status
    assert expected in getattr(said, stream)
    assert "Traceback" not in said.err


# init


def test_a_new_office_prints_its_recovery_key_once(command: Command, tmp_path: Path) -> None:
    said = command("--data", tmp_path / "data", "init", "--office", "Puskesmas Wairunu")
    assert said.status == 0
    assert read(said.out.strip()) is not None
    assert "amplop" in said.err
    assert said.out.strip() not in (tmp_path / "data" / keys.FILE).read_text()


def test_a_second_office_does_not_take_the_place_of_the_first(command: Command, office: Path) -> None:
    before = (office / keys.FILE).read_bytes()
    said = command("--data", office, "init", "--office", "Kantor Lain")
    assert said.status == 2
    assert "sudah berisi data" in said.err
    assert (office / keys.FILE).read_bytes() == before


@pytest.mark.parametrize(("office_name", "password"), [(" ", "kuda laut biru terbang"), ("Dinas", "pendek")])
def test_what_will_not_do_makes_nothing(
    command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, office_name: str, password: str
) -> None:
    monkeypatch.setenv("KARIER_PASSWORD", password)
    said = command("--data", tmp_path / "data", "init", "--office", office_name)
    assert said.status == 2
    assert said.err
    assert not (tmp_path / "data" / keys.FILE).exists()


# Getting at the data


def test_a_wrong_password_says_so_and_loses_nothing(
    command: Command, office: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KARIER_PASSWORD", "bukan yang ini sama sekali")
    said = command("--data", office, "check")
    assert said.status == 2
    assert "tidak cocok" in said.err


def test_without_password_and_terminal_it_says_what_to_do(
    command: Command, office: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("KARIER_PASSWORD")
    said = command("--data", office, "check")
    assert said.status == 2
    assert "KARIER_PASSWORD" in said.err


def test_a_password_typed_twice_differently_is_not_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("KARIER_PASSWORD")
    answers = iter(["satu dua tiga empat", "satu dua tiga lima"])
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr("getpass.getpass", lambda _: next(answers))
    with pytest.raises(access.KnownError, match="tidak sama"):
        access.password_of("Kata sandi: ", twice=True)


def test_an_empty_folder_says_how_to_begin(command: Command, tmp_path: Path) -> None:
    said = command("--data", tmp_path / "kosong", "check")
    assert said.status == 2
    assert "init" in said.err


def test_a_folder_in_use_says_by_whom(command: Command, office: Path) -> None:
    lock = FolderLock(office, "Karier Desktop")
    said = command("--data", office, "export", "employees", "-o", "x.csv")
    lock.release()
    assert said.status == 2
    assert f"proses {os.getpid()}" in said.err


def test_damage_is_told_and_nothing_is_written_over(command: Command, office: Path) -> None:
    path = office / sqlcipher.FILE
    path.write_bytes(b"x" * 4096 + path.read_bytes()[4096:])
    before = path.read_bytes()
    said = command("--data", office, "check")
    assert said.status == 2
    assert "rusak" in said.err
    assert path.read_bytes() == before


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root writes everywhere")
def test_a_read_only_folder_says_so(command: Command, tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    said = command("--data", tmp_path / "data", "init", "--office", "Dinas")
    tmp_path.chmod(0o700)
    assert said.status == 2
    assert "hanya boleh dibaca" in said.err


def test_a_bug_is_written_down_without_data(command: Command, office: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(database: object) -> None:
        raise RuntimeError("rahasia pegawai")

    monkeypatch.setattr("karier_desktop.cli.check.check", broken)
    said = command("--data", office, "check")
    assert said.status == 2
    assert "kesalahan di dalam program" in said.err
    log = (office / "galat.log").read_text()
    assert "RuntimeError" in log
    assert "rahasia" not in log + said.err


def test_ctrl_c_ends_with_a_word(command: Command, office: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(database: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("karier_desktop.cli.check.check", interrupted)
    said = command("--data", office, "check")
    assert said.status == 2
    assert "Dihentikan" in said.err


# import, export, check


def test_import_names_each_refused_row_and_the_second_time_changes_nothing(
    command: Command, office: Path, siasn: Path, tmp_path: Path
) -> None:
    told = tmp_path / "hasil.json"
    said = command("--data", office, "import", "siasn", siasn, "--json", told)
    assert said.status == 1
    first = json.loads(told.read_text())
    assert len(first["new"]) == 45
    assert [set(row) for row in first["refused"]] == [{"row", "column", "reason"}] * len(first["refused"])
    assert f"Baris {first['refused'][0]['row']}" in said.err
    again = command("--data", office, "import", "siasn", siasn, "--json", told)
    second = json.loads(told.read_text())
    assert (second["new"], second["changed"], second["unchanged"]) == ([], [], 45)
    assert again.status == 1


def test_a_clean_file_ends_with_zero_and_a_copy_was_made_before(command: Command, office: Path, tmp_path: Path) -> None:
    path = make_file(6, seed=2, clean=True).csv(tmp_path / "bersih.csv")
    said = command("--data", office, "import", "siasn", path)
    assert said.status == 0
    assert "6 pegawai baru" in said.out
    assert list((office / "cadangan").glob("*.krj"))


def test_a_dry_run_stores_nothing(command: Command, office: Path, siasn: Path) -> None:
    said = command("--data", office, "import", "siasn", siasn, "--dry-run", "--json", "-")
    assert len(json.loads(said.out)["new"]) == 45
    assert "belum disimpan" in said.err
    assert "0 pegawai\n" in command("--data", office, "check").out


def test_a_file_that_is_not_there(command: Command, office: Path) -> None:
    said = command("--data", office, "import", "siasn", "tidak-ada.xlsx")
    assert said.status == 2
    assert "tidak-ada.xlsx" in said.err


def test_export_of_employees_keeps_its_promised_keys(
    command: Command, office: Path, siasn: Path, tmp_path: Path
) -> None:
    command("--data", office, "import", "siasn", siasn)
    target = tmp_path / "pegawai.json"
    said = command("--data", office, "export", "employees", "-o", target)
    assert said.status == 0
    people = json.loads(target.read_text())
    assert len(people) == 45
    promised = {"id", "nip", "name", "birth_date", "sex", "employee_type", "golongan", "rank_since", "unit_path"}
    assert all(promised | {"nik", "position", "flags"} <= set(person) for person in people)


@pytest.mark.parametrize("ending", ["csv", "xlsx", "json"])
@pytest.mark.parametrize("subject", ["employees", "units", "trainings", "competency_dictionary"])
def test_lists_go_out_in_every_form(command: Command, office: Path, tmp_path: Path, subject: str, ending: str) -> None:
    target = tmp_path / f"daftar.{ending}"
    assert command("--data", office, "export", subject, "-o", target).status == 0
    assert target.stat().st_size > 1


@pytest.mark.parametrize(
    ("subject", "file"), [("gaji", "x.csv"), ("employees", "x.doc"), ("employees", "tak/ada/x.csv")]
)
def test_an_export_that_cannot_be(command: Command, office: Path, subject: str, file: str) -> None:
    said = command("--data", office, "export", subject, "-o", file)
    assert said.status == 2
    assert len(said.err.splitlines()) >= 3


def test_check_tells_what_it_looked_at(command: Command, office: Path) -> None:
    said = command("--data", office, "check")
    assert said.status == 0
    assert "Semua halaman berkas data utuh." in said.out
    assert "Jurnal perubahan cocok" in said.out


# demo and report


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small invented office, made once."""
    return tmp_path_factory.mktemp("demo") / "keluaran"


@pytest.fixture
def demo(command: Command, shown: Path) -> Path:
    if not shown.exists():
        said = command("demo", "--employees", 24, "--seed", 7, "-o", shown, "--no-window")
        assert said.status == 0, said.err
        assert said.outcome.window is None
    return shown


def test_the_demo_writes_its_documents_and_never_touches_the_users_data(demo: Path, tmp_path: Path) -> None:
    names = {path.name for path in demo.glob("*.pdf")}
    assert {"duk.pdf", "nominatif.pdf", "biodata.pdf", "jadwal-pelatihan.pdf", "daftar-hadir.pdf"} <= names
    assert {"pasangan-mentoring.pdf", "logbook-mentoring.pdf", "evaluasi-kinerja.pdf"} <= names
    assert "DAFTAR URUT KEPANGKATAN" in PdfReader(demo / "duk.pdf").pages[0].extract_text()
    assert not (tmp_path / "rumah").exists()


def test_the_demo_without_password_prints_the_one_it_made(
    command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("KARIER_PASSWORD")
    said = command("demo", "--employees", 10, "-o", tmp_path / "keluaran")
    assert said.status == 0
    assert "tidak ada layar" in said.err
    password = said.out.split("Kata sandi: ")[1].strip()
    monkeypatch.setenv("KARIER_PASSWORD", password)
    assert "10 pegawai" in command("--data", tmp_path / "keluaran" / "data", "check").out


def test_the_demo_again_takes_the_place_of_the_former_but_never_of_real_data(
    command: Command, office: Path, tmp_path: Path
) -> None:
    for people in (10, 11):
        said = command("demo", "--employees", people, "-o", tmp_path / "keluaran", "--no-window")
        assert said.status == 0
    assert "11 pegawai" in command("--data", tmp_path / "keluaran" / "data", "check").out
    refused = command("--data", office, "demo", "--employees", 10, "-o", tmp_path / "keluaran", "--no-window")
    assert refused.status == 2
    assert "sudah berisi data" in refused.err


def test_a_report_by_unit_date_and_form(command: Command, demo: Path, tmp_path: Path) -> None:
    target = tmp_path / "duk.pdf"
    words = ("report", "duk", "-o", target, "--unit", "PKM.01", "--as-of", "31-12-2025", "--form", "pendek")
    assert command("--data", demo / "data", *words).status == 0
    text = PdfReader(target).pages[0].extract_text()
    assert "PUSKESMAS" in text
    assert "31 Desember 2025" in text


def test_a_list_as_a_spreadsheet(command: Command, demo: Path, tmp_path: Path) -> None:
    assert command("--data", demo / "data", "report", "nominatif", "-o", tmp_path / "n.xlsx").status == 0
    assert (tmp_path / "n.xlsx").read_bytes()[:2] == b"PK"


def test_reports_about_one_person_or_event(command: Command, demo: Path, tmp_path: Path) -> None:
    data = demo / "data"
    command("--data", data, "export", "mentoring", "-o", tmp_path / "m.json")
    pair = json.loads((tmp_path / "m.json").read_text())[0]
    for words in (
        ("biodata", "--employee", pair["mentee_nip"]),
        ("logbook-mentoring", "--pair", pair["mentee_nip"]),
        ("dokumen-evaluasi", "--employee", pair["mentor_nip"]),
        ("jadwal-pelatihan", "--event", "gawat darurat"),
    ):
        said = command("--data", data, "report", *words, "-o", tmp_path / "satu.pdf")
        assert (said.status, said.err) == (0, "")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["gaji"], "Tidak ada laporan bernama gaji"),
        (["duk", "--form", "emas"], "Bentuk emas tidak ada"),
        (["duk", "--unit", "Antah Berantah"], "tidak ditemukan"),
        (["duk", "--unit", "Bidang"], "belum pasti"),
        (["biodata"], "--employee belum diisi"),
        (["biodata", "--employee", "123"], "tidak ditemukan"),
        (["dokumen-evaluasi", "--employee", "123", "--year", "2020"], "tidak ditemukan"),
        (["biodata", "--employee", "123", "-o", "x.xlsx"], "tidak ditemukan"),
    ],
)
def test_a_report_that_cannot_be(command: Command, demo: Path, words: list[str], expected: str) -> None:
    said = command("--data", demo / "data", "report", *words)
    assert said.status == 2
    assert expected in said.err
