"""Lists out of the program, and the list of people in again."""

import csv
import json
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from sqlalchemy.orm import Session

from karier_desktop.models import Appraisal, MentoringPair, TrainingEvent
from karier_desktop.rules.problem import KnownError
from karier_desktop.services import exports, imports
from karier_desktop.storage.database import Database
from tests.support.factories import add, new_employee, new_employee_competency, new_unit


def office(session: Session) -> None:
    """Two people in a unit below another, and one row of each kind."""
    clinic = new_unit(session, "Poli Gigi", parent_id=new_unit(session, "Puskesmas Wairunu").id, siasn_id="A1")
    maria = new_employee(
        session,
        name="Maria Nahak",
        sex="P",
        birth_date=date(1985, 3, 12),
        nip="198503122010042901",
        nik="9901015203850001",
        golongan="III/d",
        rank_since=date(2022, 4, 1),
        position="Perawat Ahli Muda",
        education="S-1 Keperawatan",
        unit_id=clinic.id,
        religion="3",
        flags=["SIASN: contoh"],
    )
    petrus = new_employee(
        session,
        name="Petrus Leki",
        employee_type="PPPK",
        part_time=True,
        nip="199001012022211905",
        birth_date=date(1990, 1, 1),
        cpns_date=date(2022, 3, 1),
        golongan="IX",
    )
    new_employee_competency(session, maria.id, level=3)
    add(session, TrainingEvent(name="=Bimtek", kind="3", start_date=date(2026, 3, 25), end_date=date(2026, 3, 27)))
    add(session, MentoringPair(mentor_id=maria.id, mentee_id=petrus.id, start_date=date(2026, 1, 5)))
    start, end = date(2025, 1, 1), date(2025, 12, 31)
    add(session, Appraisal(employee_id=maria.id, period_start=start, period_end=end, predicate="baik"))


@pytest.fixture
def filled(database: Database) -> Database:
    database.write(office)
    return database


def objects(database: Database, subject: str, folder: Path) -> list[dict[str, Any]]:
    database.read(exports.export, subject, folder / "out.json")
    found: list[dict[str, Any]] = json.loads((folder / "out.json").read_text("utf-8"))
    return found


def test_employees_as_json(filled: Database, tmp_path: Path) -> None:
    maria, petrus = objects(filled, "employees", tmp_path)
    told = {key: maria[key] for key in ("nip", "name", "birth_date", "sex", "employee_type", "golongan", "rank_since")}
    assert told == {
        "nip": "198503122010042901",
        "name": "Maria Nahak",
        "birth_date": "1985-03-12",
        "sex": "P",
        "employee_type": "PNS",
        "golongan": "III/d",
        "rank_since": "2022-04-01",
    }
    assert maria["unit_path"] == ["Puskesmas Wairunu", "Poli Gigi"]
    assert (maria["nik"], maria["position"]) == ("9901015203850001", "Perawat Ahli Muda")
    assert (maria["flags"], petrus["flags"]) == (["SIASN: contoh"], [])
    assert (petrus["employee_type"], petrus["unit_path"], petrus["nik"]) == ("PPPK", [], "")
    assert len(maria["id"]) == 36


@pytest.mark.parametrize(
    ("subject", "expected"),
    [
        ("units", {"name": "Poli Gigi", "parent": "Puskesmas Wairunu"}),
        ("trainings", {"name": "=Bimtek", "start_date": "2026-03-25"}),
        ("mentoring", {"mentor": "Maria Nahak", "mentor_nip": "198503122010042901", "mentee": "Petrus Leki"}),
        ("appraisals", {"employee_nip": "198503122010042901", "predicate": "baik", "period_end": "2025-12-31"}),
        ("competencies", {"parent": "Maria Nahak", "competency": "Kerja Sama", "level": 3}),
        ("competency_dictionary", {"name": "Kerja Sama"}),
        ("ranks", {"golongan": "IX", "parent_nip": "199001012022211905"}),
        ("positions", {"position": "Perawat Ahli Muda"}),
        ("educations", {"name": "S-1 Keperawatan"}),
    ],
)
def test_other_lists_as_json(subject: str, expected: dict[str, Any], filled: Database, tmp_path: Path) -> None:
    assert objects(filled, subject, tmp_path)[-1].items() >= expected.items()


@pytest.mark.parametrize("subject", exports.SUBJECTS)
@pytest.mark.parametrize("suffix", ["csv", "xlsx", "json"])
def test_every_list_in_every_form(subject: str, suffix: str, filled: Database, tmp_path: Path) -> None:
    file = tmp_path / f"{subject}.{suffix}"
    count = filled.read(exports.export, subject, file)
    if suffix == "csv":
        with file.open(encoding="utf-8-sig", newline="") as lines:
            assert len(list(csv.reader(lines, delimiter=";"))) == count + 1
    elif suffix == "xlsx":
        page = openpyxl.load_workbook(file).active
        assert page is not None
        assert page.max_row == count + 1


def test_words_for_people(filled: Database, tmp_path: Path) -> None:
    filled.read(exports.export, "mentoring", tmp_path / "out.csv")
    with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file, delimiter=";")
    assert row["NIP Mentor (pembimbing)"] == "198503122010042901"
    assert row["Jenis"] == "Mentoring"
    assert row["Mulai"] == "05-01-2026"


def test_an_unknown_list_is_told(filled: Database, tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="employees, units, trainings"):
        filled.read(exports.export, "gaji", tmp_path / "out.csv")


@pytest.mark.parametrize("suffix", ["csv", "xlsx"])
def test_what_goes_out_comes_in_again(suffix: str, filled: Database, tmp_path: Path) -> None:
    file = tmp_path / f"pegawai.{suffix}"
    filled.read(exports.export, "employees", file)
    plan = filled.read(imports.preview_siasn, file).plan
    assert [(c.nip, c.fields) for c in plan.changed if {f.field for f in c.fields} != {"flags"}] == []
    assert (plan.new, plan.refused, plan.new_units) == ((), (), ())


def test_an_edited_list_updates_people(filled: Database, tmp_path: Path) -> None:
    file = tmp_path / "pegawai.csv"
    filled.read(exports.export, "employees", file)
    file.write_text(file.read_text("utf-8-sig").replace("Maria Nahak", "Maria Goreti Nahak"), "utf-8")
    plan = filled.write(imports.apply_siasn, filled.read(imports.preview_siasn, file)).value
    changed = {f.field: (f.old, f.new) for person in plan.changed for f in person.fields}
    assert changed["name"] == ("Maria Nahak", "Maria Goreti Nahak")
