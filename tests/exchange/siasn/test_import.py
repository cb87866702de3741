"""Whole files into a database: each good person exact, each bad row named, the same again changes nothing."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from karier_desktop.exchange.siasn.plan import Plan
from karier_desktop.models import Education, Employee, OrgUnit, PositionHistory, RankHistory
from karier_desktop.models.journal import Change
from karier_desktop.queries.office import unit_paths
from karier_desktop.rules.problem import KnownError
from karier_desktop.services import career, imports
from karier_desktop.storage.database import Database
from tests.support.siasn import Expected, SiasnFile, headings, hex_id, make_file

Saved = dict[str, Any]


def run(database: Database, file: Path) -> Plan:
    preview = database.read(imports.preview_siasn, file)
    return database.write(imports.apply_siasn, preview).value


def stored(session: Session) -> dict[str, Saved]:
    """Everybody, as columns with the path of the unit, by NIP."""
    paths = unit_paths(session)
    people = session.execute(select(*Employee.__table__.c).where(Employee.deleted_at.is_(None))).mappings()
    return {p["nip"]: {**p, "unit_path": paths.get(p["unit_id"], ())} for p in people}


def journal_length(session: Session) -> int:
    return session.scalar(select(func.count()).select_from(Change)) or 0


def differences(saved: Saved, person: Expected) -> dict[str, tuple[Any, Any]]:
    found = {name: saved[name] for name in ("nip", "name", "birth_date", "sex", "employee_type", "golongan")}
    found |= {name: saved[name] for name in ("rank_since", "position", "unit_path", "nik", "religion")}
    found |= {"months": saved["grade_service_months"], "education_level": saved["education_level"]}
    found |= {"part_time": saved["part_time"], "flagged": bool(saved["flags"])}
    return {name: (value, getattr(person, name)) for name, value in found.items() if value != getattr(person, name)}


def check_all(database: Database, made: SiasnFile, plan: Plan) -> None:
    people = database.read(stored)
    assert people.keys() == made.people.keys()
    wrong = {nip: found for nip, person in made.people.items() if (found := differences(people[nip], person))}
    assert wrong == {}
    assert {refusal.row: refusal.column for refusal in plan.refused} == made.refused
    assert all(refusal.reason for refusal in plan.refused)
    assert {flag.nip for flag in plan.flagged} == made.flagged


def check_again(database: Database, file: Path) -> None:
    before = database.read(journal_length)
    again = run(database, file)
    assert (again.new, again.changed, again.new_units, again.adopted_units) == ((), (), (), ())
    assert database.read(journal_length) == before


def test_two_thousand_people_with_every_dirty_case(sqlcipher_database: Database, tmp_path: Path) -> None:
    made = make_file(2000)
    file = made.xlsx(tmp_path / "data asn.xlsx")
    plan = run(sqlcipher_database, file)
    assert (len(plan.new), len(plan.refused), plan.unchanged) == (2000, 50, 0)
    check_all(sqlcipher_database, made, plan)
    check_again(sqlcipher_database, file)


@pytest.mark.parametrize(
    ("columns", "write"),
    [
        (65, lambda made, path: made.csv(path)),
        (67, lambda made, path: made.csv(path, ";", "utf-8-sig")),
        (69, lambda made, path: made.csv(path, "\t", "cp1252")),
        (65, lambda made, path: made.xlsx(path)),
    ],
    ids=["65 comma", "67 semicolon with mark", "69 tab", "65 xlsx"],
)
def test_any_variant_in_any_order(
    columns: int, write: Callable[[SiasnFile, Path], Path], database: Database, tmp_path: Path
) -> None:
    made = make_file(220, seed=columns, columns=headings(columns, shuffled_by=columns))
    file = write(made, tmp_path / "data.dat")
    check_all(database, made, run(database, file))
    check_again(database, file)


def test_a_preview_writes_nothing(database: Database, tmp_path: Path) -> None:
    preview = database.read(imports.preview_siasn, make_file(20).xlsx(tmp_path / "data.xlsx"))
    assert len(preview.plan.new) == 20
    assert database.read(stored) == {}


def test_the_histories_are_written_with_their_origin(database: Database, tmp_path: Path) -> None:
    run(database, make_file(6, clean=True).xlsx(tmp_path / "data.xlsx"))

    def histories(session: Session) -> list[tuple[str, str, date | None, str | None]]:
        return [
            (rank.golongan, post.position, rank.effective_date, school.name)
            for person in session.scalars(select(Employee).order_by(Employee.nip))
            for rank in session.scalars(select(RankHistory).where(RankHistory.employee_id == person.id))
            for post in session.scalars(select(PositionHistory).where(PositionHistory.employee_id == person.id))
            for school in session.scalars(select(Education).where(Education.employee_id == person.id))
            if {rank.origin, post.origin, school.origin} == {"siasn"} and post.unit_id == person.unit_id
        ]

    found = database.read(histories)
    assert len(found) == 6
    assert all(golongan and position and since and school for golongan, position, since, school in found)


def test_the_present_state_is_what_the_histories_say(database: Database, tmp_path: Path) -> None:
    """Saving a person by hand later changes none of the columns that lists show."""
    run(database, make_file(30).xlsx(tmp_path / "data.xlsx"))
    before = database.read(stored)

    def refresh(session: Session) -> None:
        for person in session.scalars(select(Employee.id)).all():
            career.refresh(session, person)

    database.write(refresh)
    assert database.read(stored) == before


def one(**cells: Any) -> SiasnFile:
    """A file of one person with the cells given."""
    row = {"NIP BARU": "198503122010041901", "NAMA": "ANI WATI", **{k.replace("_", " "): v for k, v in cells.items()}}
    made = SiasnFile(list(row))
    made.add(row)
    return made


FIRST = {
    "PNS_ID": hex_id(1),
    "NIK": "9901015203850001",
    "TANGGAL_LAHIR": "12-03-1985",
    "ALAMAT": "JL. CONTOH 1",
    "GOL_AKHIR_ID": "33",
    "TMT_GOLONGAN": "01-04-2020",
    "MK_TAHUN": "10",
    "MK_BULAN": "0",
    "JABATAN_ID": hex_id(2),
    "JABATAN_NAMA": "PERAWAT AHLI MUDA",
    "JENIS_JABATAN_ID": "2",
    "TMT_JABATAN": "01-05-2020",
    "TINGKAT_PENDIDIKAN_ID": "40",
    "PENDIDIKAN_NAMA": "S-1 KEPERAWATAN",
    "TAHUN_LULUS": "2008",
    "UNOR_ID": hex_id(3),
    "UNOR_NAMA": "PUSKESMAS CONTOH",
}


@pytest.fixture
def ani(database: Database, tmp_path: Path) -> Database:
    """A database that knows Ani from an earlier file."""
    run(database, one(**FIRST).csv(tmp_path / "first.csv"))
    return database


def only(database: Database) -> Saved:
    (saved,) = database.read(stored).values()
    return saved


def changes(plan: Plan) -> dict[str, tuple[Any, Any]]:
    (changed,) = plan.changed
    return {field.field: (field.old, field.new) for field in changed.fields}


CHANGES: list[tuple[dict[str, Any], dict[str, tuple[Any, Any]]]] = [
    ({"ALAMAT": "JL. CONTOH 2"}, {"address": ("JL. CONTOH 1", "JL. CONTOH 2")}),
    ({"NOMOR_HP": "0812"}, {"phone": ("", "0812")}),
    ({"AGAMA_NAMA": "Katolik"}, {"religion": ("", "Katholik")}),
    (
        {"GOL_AKHIR_ID": "34", "TMT_GOLONGAN": "01-04-2024", "MK_TAHUN": "14"},
        {
            "golongan": ("III/c", "III/d"),
            "rank_since": (date(2020, 4, 1), date(2024, 4, 1)),
            "grade_service_months": (120, 168),
        },
    ),
    ({"TMT_GOLONGAN": "01-10-2020"}, {"rank_since": (date(2020, 4, 1), date(2020, 10, 1))}),
    ({"GOL_AKHIR_ID": "32", "TMT_GOLONGAN": "01-04-2016"}, {"rank_history": ("", "III/b sejak 01-04-2016")}),
    (
        {"JABATAN_NAMA": "PERAWAT AHLI MADYA", "TMT_JABATAN": "01-05-2024"},
        {
            "position": ("PERAWAT AHLI MUDA", "PERAWAT AHLI MADYA"),
            "functional_level": ("Ahli Muda", "Ahli Madya"),
            "position_since": (date(2020, 5, 1), date(2024, 5, 1)),
            "position_history": (
                "PERAWAT AHLI MUDA sejak 01-05-2020",
                "PERAWAT AHLI MUDA sejak 01-05-2020 s.d. 30-04-2024",
            ),
        },
    ),
    ({"TAHUN_LULUS": "2009"}, {"graduation_year": (2008, 2009)}),
    (
        {"TINGKAT_PENDIDIKAN_ID": "45", "PENDIDIKAN_NAMA": "S-2 KEPERAWATAN", "TAHUN_LULUS": "2020"},
        {
            "education_level": ("S-1/Sarjana", "S-2/Magister"),
            "education": ("S-1 KEPERAWATAN", "S-2 KEPERAWATAN"),
            "graduation_year": (2008, 2020),
        },
    ),
]


@pytest.mark.parametrize(("cells", "expected"), CHANGES)
def test_a_second_file_updates_field_by_field(
    cells: dict[str, Any], expected: dict[str, tuple[Any, Any]], ani: Database, tmp_path: Path
) -> None:
    file = one(**FIRST | cells).csv(tmp_path / "second.csv")
    assert changes(run(ani, file)) == expected
    check_again(ani, file)


def test_a_second_file_never_blanks(ani: Database, tmp_path: Path) -> None:
    """Neither a column it does not have, nor a cell that is empty or says null."""
    before = only(ani)
    for number, cells in enumerate(({}, dict.fromkeys(FIRST, ""), dict.fromkeys(FIRST, "null"))):
        plan = run(ani, one(**cells).csv(tmp_path / f"{number}.csv"))
        assert plan.unchanged == 1
    assert only(ani) == before


def test_punctuation_and_case_are_no_change(ani: Database, tmp_path: Path) -> None:
    cells = {"NAMA": "Ani  Wati", "ALAMAT": "Jl Contoh 1", "JABATAN_NAMA": "Perawat Ahli Muda"}
    assert run(ani, one(**FIRST | cells).csv(tmp_path / "second.csv")).unchanged == 1


def test_what_the_office_typed_later_stays(ani: Database, tmp_path: Path) -> None:
    """An older golongan in the file is a row of the history, not a step back."""

    def promote(session: Session) -> None:
        person = session.scalars(select(Employee)).one()
        session.add(RankHistory(employee_id=person.id, golongan="III/d", effective_date=date(2024, 4, 1)))
        career.refresh(session, person.id)

    ani.write(promote)
    assert run(ani, one(**FIRST).csv(tmp_path / "second.csv")).unchanged == 1
    assert only(ani)["golongan"] == "III/d"


def test_a_person_moves_to_another_unit(ani: Database, tmp_path: Path) -> None:
    cells = {"UNOR_ID": hex_id(4), "UNOR_NAMA": "DINAS CONTOH"}
    plan = run(ani, one(**FIRST | cells, GELAR_DEPAN="dr.").csv(tmp_path / "second.csv"))
    assert changes(plan)["unit_id"] == ("PUSKESMAS CONTOH", "DINAS CONTOH")
    assert only(ani)["unit_path"] == ("DINAS CONTOH",)


def test_a_new_nip_is_found_by_the_identifier_and_told(ani: Database, tmp_path: Path) -> None:
    file = one(**FIRST | {"NIP_BARU": "198503122012011902"}).csv(tmp_path / "second.csv")
    plan = run(ani, file)
    assert changes(plan)["nip"] == ("198503122010041901", "198503122012011902")
    assert "NIP berubah dari 198503122010041901." in {flag.reason for flag in plan.flagged}
    assert only(ani)["nip"] == "198503122012011902"
    check_again(ani, file)


def test_the_same_person_under_another_number_is_told(ani: Database, tmp_path: Path) -> None:
    other = {"NIP_BARU": "198503122012011902", "PNS_ID": hex_id(9)}
    plan = run(ani, one(**FIRST | other).csv(tmp_path / "second.csv"))
    assert len(plan.new) == 1
    assert any("198503122010041901" in flag.reason for flag in plan.flagged)


def test_a_person_in_the_bin_is_told(ani: Database, tmp_path: Path) -> None:
    def throw_away(session: Session) -> None:
        session.delete(session.scalars(select(Employee)).one())

    ani.write(throw_away)
    plan = run(ani, one(**FIRST).csv(tmp_path / "second.csv"))
    assert len(plan.new) == 1
    assert any("tempat sampah" in flag.reason for flag in plan.flagged)


def test_a_reason_given_for_the_nip_answers_the_warning(ani: Database, tmp_path: Path) -> None:
    file = one(**FIRST | {"TANGGAL_LAHIR": "13-03-1985"}).csv(tmp_path / "second.csv")
    run(ani, file)
    assert any("Tanggal lahir berbeda" in flag for flag in only(ani)["flags"])

    def give_reason(session: Session) -> None:
        session.scalars(select(Employee)).one().nip_reason = "Akta diperbaiki"

    ani.write(give_reason)
    run(ani, file)
    assert not any("Tanggal lahir berbeda dengan NIP" in flag for flag in only(ani)["flags"])


def test_notes_of_others_stay(ani: Database, tmp_path: Path) -> None:
    def note(session: Session) -> None:
        session.scalars(select(Employee)).one().flags = ["Berkas belum lengkap"]

    ani.write(note)
    run(ani, one(**FIRST | {"TANGGAL_SK_CPNS": "31-02-2010"}).csv(tmp_path / "second.csv"))
    first, second = only(ani)["flags"]
    assert first == "Berkas belum lengkap"
    assert second.startswith("SIASN: TANGGAL SK CPNS: bukan tanggal")


def test_later_an_unknown_unit_is_marked(ani: Database, tmp_path: Path) -> None:
    def add_unit(session: Session) -> None:
        session.add(OrgUnit(name="DINAS LAIN"))

    ani.write(add_unit)
    file = one(**FIRST | {"UNOR_ID": hex_id(7), "UNOR_NAMA": "UNIT BARU"}).csv(tmp_path / "second.csv")
    plan = run(ani, file)
    assert [row["needs_review"] for row in plan.new_units] == [True]
    assert only(ani)["unit_text"] == "UNIT BARU"
    assert any("UNIT BARU" in flag.reason for flag in plan.flagged)
    check_again(ani, file)


def test_giving_up_leaves_nothing(database: Database, tmp_path: Path) -> None:
    preview = database.read(imports.preview_siasn, make_file(1200, clean=True).csv(tmp_path / "data.csv"))

    def give_up(step: str, done: int, total: int) -> None:
        assert (step, total) == ("write", 1200)
        if done >= 1000:
            raise imports.Cancelled

    with pytest.raises(imports.Cancelled):
        database.write(imports.apply_siasn, preview, give_up)
    assert database.read(stored) == {}
    assert database.read(journal_length) == 0


def test_giving_up_while_reading(database: Database, tmp_path: Path) -> None:
    def give_up(step: str, done: int, total: int) -> None:
        raise imports.Cancelled

    with pytest.raises(imports.Cancelled):
        database.read(imports.preview_siasn, make_file(300, clean=True).xlsx(tmp_path / "data.xlsx"), give_up)


def test_what_was_saved_since_the_preview_is_not_overwritten(ani: Database, tmp_path: Path) -> None:
    file = one(**FIRST | {"ALAMAT": "JL. CONTOH 2"}).csv(tmp_path / "second.csv")
    preview = ani.read(imports.preview_siasn, file)

    def move(session: Session) -> None:
        session.scalars(select(Employee)).one().address = "JL. CONTOH 3"

    ani.write(move)
    with pytest.raises(KnownError, match="sesudah pratinjau"):
        ani.write(imports.apply_siasn, preview)
    assert only(ani)["address"] == "JL. CONTOH 3"


def test_a_change_elsewhere_does_not_disturb(ani: Database, tmp_path: Path) -> None:
    preview = ani.read(imports.preview_siasn, one(**FIRST | {"ALAMAT": "JL. CONTOH 2"}).csv(tmp_path / "second.csv"))

    def add_unit(session: Session) -> None:
        session.add(OrgUnit(name="DINAS LAIN"))

    ani.write(add_unit)
    ani.write(imports.apply_siasn, preview)
    assert only(ani)["address"] == "JL. CONTOH 2"
