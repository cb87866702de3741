"""The main path once as real processes: what scripts and checks rely on."""

import json
import os
import subprocess
import sys
from pathlib import Path

import karier_desktop
from tests.support.databases import PASSWORD
from tests.support.siasn import make_file

ROOT = Path(__file__).resolve().parents[2]


def run(folder: Path, *words: object, password: str = PASSWORD) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "karier_desktop", *map(str, words)],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT), "KARIER_PASSWORD": password},
        capture_output=True,
        text=True,
        check=False,
    )


def test_init_import_export_report_check(tmp_path: Path) -> None:
    data = ("--data", tmp_path / "data")
    assert run(tmp_path, *data, "init", "--office", "Puskesmas Wairunu").returncode == 0
    make_file(20, seed=3, clean=True).xlsx(tmp_path / "asn.xlsx")
    taken = run(tmp_path, *data, "import", "siasn", "asn.xlsx", "--json", "hasil.json")
    assert taken.returncode == 0, taken.stderr
    assert run(tmp_path, *data, "export", "employees", "-o", "pegawai.json").returncode == 0
    people = json.loads((tmp_path / "pegawai.json").read_text())
    assert {person["nip"] for person in people} == set(json.loads((tmp_path / "hasil.json").read_text())["new"])
    assert run(tmp_path, *data, "report", "duk", "-o", "duk.pdf").returncode == 0
    assert (tmp_path / "duk.pdf").read_bytes().startswith(b"%PDF")
    checked = run(tmp_path, *data, "check")
    assert (checked.returncode, checked.stderr) == (0, "")


def test_help_and_mistakes_load_neither_database_nor_window(tmp_path: Path) -> None:
    code = (
        "import sys; from karier_desktop import cli; cli.run(sys.argv[1:]); "
        "assert not {'sqlalchemy', 'PySide6', 'reportlab'} & set(sys.modules)"
    )
    for words in (["--help"], ["tidak-ada"], ["report", "--help"]):
        done = subprocess.run([sys.executable, "-c", code, *words], cwd=ROOT, capture_output=True, check=False)
        assert done.returncode == 0, done.stderr


def test_a_reader_that_stops_early_is_no_fault(tmp_path: Path) -> None:
    command = f"{sys.executable} -m karier_desktop report --list | head -c 1"
    done = subprocess.run(
        ["bash", "-o", "pipefail", "-c", command],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr == ""


def test_the_version_is_that_of_the_package() -> None:
    declared = (ROOT / "pyproject.toml").read_text().split('version = "')[1].split('"')[0]
    assert karier_desktop.__version__ == declared
