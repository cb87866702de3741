"""The start page in one read, the copies, and whose turn it is."""

import shutil
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy.orm import Session

from karier_desktop.models import Award
from karier_desktop.rules.problem import KnownError
from karier_desktop.services import attachments, career, due
from karier_desktop.services.backups import CARRIED, Backups
from karier_desktop.services.home import greeting, home
from karier_desktop.storage import blobs, copies, drafts
from karier_desktop.storage.database import Database
from tests.support.databases import FixedClock
from tests.support.factories import add, new_employee, new_increment, new_position, new_rank


@pytest.mark.parametrize(
    ("hour", "words"), [(2, "malam"), (3, "pagi"), (10, "pagi"), (11, "siang"), (15, "sore"), (18, "malam")]
)
def test_the_greeting_follows_the_clock(hour: int, words: str) -> None:
    assert greeting(datetime(2026, 3, 12, hour, tzinfo=UTC)) == words


def test_an_empty_office_is_empty_until_somebody_begins(database: Database) -> None:
    assert database.read(home).empty
    database.write(drafts.save, uuid4(), "employee", {"title": "Siti"}, None)
    found = database.read(home)
    assert not found.empty
    assert [draft.content["title"] for draft in found.drafts] == ["Siti"]


def test_the_start_page_has_agenda_and_figures(database: Database) -> None:
    database.write(lambda session: new_employee(session, name="Siti", employee_type="PPPK", contract_end=_end()).id)
    found = database.read(home)
    assert [item.kind for item in found.items] == ["contract", "appraisal"]
    assert (found.person, found.figures.pppk, found.imported) == ("", 1, None)


def _end() -> date:
    return date(2026, 5, 31)


def test_copies_are_made_carried_away_and_told(sqlcipher_database: Database, clock: FixedClock, tmp_path: Path) -> None:
    backups = Backups(sqlcipher_database)
    assert backups.state().here is None
    backups.make()
    assert backups.state().here == clock.now()
    clock.advance(days=1)
    place = backups.carry(tmp_path)
    assert place == tmp_path / CARRIED
    assert len(list(place.iterdir())) == 3
    assert backups.state().outside == clock.now()


def test_scans_are_carried_away_once_and_still_open_there(
    sqlcipher_database: Database, clock: FixedClock, tmp_path: Path
) -> None:
    who = sqlcipher_database.write(lambda session: new_employee(session).id).value
    attachments.add(sqlcipher_database, who, b"%PDF-1.7 SK pangkat", "SK Pangkat III/c")
    backups = Backups(sqlcipher_database)
    place = backups.carry(tmp_path) / blobs.FOLDER
    (scan,) = place.glob("??/*")
    before = scan.stat().st_mtime_ns
    attachments.add(sqlcipher_database, who, b"%PDF-1.7 SK jabatan", "SK Jabatan")
    clock.advance(days=7)
    backups.carry(tmp_path)
    assert len(list(place.glob("??/*"))) == 2
    assert scan.stat().st_mtime_ns == before
    folder = sqlcipher_database.folder
    assert folder is not None
    shutil.rmtree(folder / blobs.FOLDER)
    assert not any(found.here for found in attachments.scans(sqlcipher_database, who))
    shutil.copytree(place, folder / blobs.FOLDER)
    assert all(found.here for found in attachments.scans(sqlcipher_database, who))


def test_a_stick_that_cannot_be_written_is_told(sqlcipher_database: Database, tmp_path: Path) -> None:
    (tmp_path / CARRIED).write_text("a file where the folder should be")
    with pytest.raises(KnownError):
        Backups(sqlcipher_database).carry(tmp_path)


def test_a_stick_that_gives_back_other_bytes_is_told(sqlcipher_database: Database, tmp_path: Path) -> None:
    backups = Backups(sqlcipher_database)
    backups.make()
    folder = sqlcipher_database.folder
    assert folder is not None
    copy = copies.verified(folder)[0]
    (folder / copies.FOLDER / f"{copy.name}.krj").write_bytes(b"other bytes")
    with pytest.raises(KnownError, match="luar komputer"):
        backups.carry(tmp_path)
    assert backups.state().outside is None


def test_a_server_copies_itself(postgres_database: Database, tmp_path: Path) -> None:
    backups = Backups(postgres_database)
    assert backups.state().server
    with pytest.raises(KnownError, match="Cadangan"):
        backups.carry(tmp_path)


def staff(session: Session) -> dict[str, Any]:
    raised = new_employee(session, name="Maria Nahak", cpns_date=date(2012, 4, 1), birth_date=date(1988, 1, 1))
    new_rank(session, raised.id, golongan="III/c", effective_date=date(2022, 4, 1), grade_service_months=120)
    new_increment(session, raised.id, effective_date=date(2024, 8, 1), grade_service_months=144)
    new_position(session, raised.id, position="Pengadministrasi", position_kind="pelaksana")
    old = new_employee(session, name="Markus Tefa", birth_date=date(1968, 5, 4), cpns_date=date(1996, 8, 1))
    new_position(session, old.id, position="Pengemudi", position_kind="pelaksana")
    add(session, Award(employee_id=old.id, kind="XX", name="Satyalancana Karya Satya XX Tahun"))
    bound = new_employee(session, name="Siti Rumakway", employee_type="PPPK", contract_end=_end())
    for person in (raised, old, bound):
        career.refresh(session, person.id)
    return {"maria": raised.id, "markus": old.id, "siti": bound.id}


def test_everybody_stands_in_the_list_that_is_theirs(database: Database) -> None:
    ids = database.write(staff).value
    found = database.read(due.due_lists)
    who = {kind: [(row.id, row.when) for row in found.within(kind, None)] for kind in due.KINDS}
    assert who["kgb"] == [(ids["maria"], date(2026, 8, 1))]
    assert who["pension"] == [(ids["markus"], date(2026, 6, 1))]
    assert who["contract"] == [(ids["siti"], date(2026, 5, 31))]
    assert (ids["markus"], date(2026, 8, 1)) in who["medal"]
    kgb = found.within("kgb", None)[0]
    assert kgb.act_by == date(2026, 6, 1)
    assert "PP 7/1977" in kgb.basis
    assert dict(kgb.facts)["Dihitung dari"] == "KGB terakhir, 1 Agustus 2024"


def test_a_month_shows_only_its_own_and_what_is_overdue_stands_in_this_one(database: Database) -> None:
    database.write(staff)
    found = database.read(due.due_lists)
    assert [row.name for row in found.within("pension", date(2026, 6, 1))] == ["Markus Tefa"]
    assert found.within("pension", date(2026, 7, 1)) == []
    medals = found.within("medal", None)
    overdue = [row.name for row in medals if row.when < found.today]
    shown = [row.name for row in found.within("medal", found.today.replace(day=1))]
    assert set(overdue) <= set(shown)


def test_a_promotion_is_explained_condition_by_condition(database: Database) -> None:
    ids = database.write(staff).value
    row = database.read(due.explain_promotion, ids["maria"])
    assert row is not None
    assert {requirement.name: requirement.met for requirement in row.requirements}["PNS aktif"] is True
    assert all(requirement.value for requirement in row.requirements)
    assert row.open_points
    other = database.read(due.explain_promotion, ids["siti"])
    assert other is not None
    assert other.requirements[0].met is False
    assert database.read(due.explain_promotion, uuid4()) is None


def test_a_list_goes_out_as_a_spreadsheet(sqlcipher_database: Database, tmp_path: Path) -> None:
    sqlcipher_database.write(staff)
    rows = sqlcipher_database.read(due.due_lists).within("kgb", None)
    due.save_list(tmp_path / "kgb.xlsx", "kgb", rows)
    assert (tmp_path / "kgb.xlsx").read_bytes().startswith(b"PK")
