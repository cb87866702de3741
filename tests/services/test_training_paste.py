"""NIPs pasted from a spreadsheet: every line is accounted for in words."""

from datetime import date
from uuid import UUID

import pytest
from sqlalchemy.orm import Session

from karier_desktop.rules.nip import format_nip
from karier_desktop.rules.training import TrainingPlan
from karier_desktop.services.training_paste import MatchReport, match_numbers
from karier_desktop.storage.database import Database
from tests.support.development import new_event, new_seat
from tests.support.factories import new_employee

DAYS = (date(2026, 3, 26), date(2026, 3, 27))


def plan(*seated: UUID) -> TrainingPlan:
    return TrainingPlan(UUID(int=1), "Asuhan Persalinan Normal", *DAYS, participants=seated)


def people(database: Database, count: int) -> list[tuple[UUID, str]]:
    def make(session: Session) -> list[tuple[UUID, str]]:
        return [(person.id, person.nip) for person in (new_employee(session) for _ in range(count))]

    return database.write(make).value


def outcomes(report: MatchReport) -> list[tuple[str, str]]:
    return [(match.outcome, match.words) for match in report.matches]


@pytest.mark.parametrize(
    "shape",
    [
        str,
        format_nip,
        lambda nip: f"'{nip}",
        lambda nip: f"  {nip}  ",
        lambda nip: f'"{nip}"',
        lambda nip: f"3\tYohanes Tukan\t{nip}\tIII/a",
        lambda nip: f"3;Yohanes Tukan;{format_nip(nip)};081234567890",
    ],
)
def test_shapes_a_spreadsheet_gives(sqlcipher_database: Database, shape: object) -> None:
    ((person, nip),) = people(sqlcipher_database, 1)
    report = sqlcipher_database.read(match_numbers, shape(nip), plan())  # type: ignore[operator]
    assert [found.id for found in report.people] == [person]
    assert outcomes(report) == [("found", "")]


@pytest.mark.parametrize(
    ("cell", "words"),
    [
        ("1,98503E+17", "Angka belakang NIP hilang karena lembar kerja menyimpannya sebagai bilangan."),
        ("1.98503122010041E+17", "Angka belakang NIP hilang karena lembar kerja menyimpannya sebagai bilangan."),
        ("198503122010041000", "Tiga angka terakhir 000: lembar kerja memotong NIP."),
        ("19850312201004191", "NIP harus 18 angka; di sini 17 angka."),
        ("Wagiman", "Tidak ada NIP di baris ini."),
        ("198513122010041914", "Delapan angka pertama NIP"),
        ("198503122010041999", "Tidak ada pegawai dengan NIP ini."),
    ],
)
def test_cells_that_cannot_be_used_say_why(sqlcipher_database: Database, cell: str, words: str) -> None:
    report = sqlcipher_database.read(match_numbers, f"NIP\n{cell}", plan())
    assert report.people == ()
    ((_, said),) = outcomes(report)
    assert said.startswith(words)


def test_each_line_gets_its_own_answer(database: Database) -> None:
    (free, free_nip), (seated, seated_nip), (busy, busy_nip) = people(database, 3)

    def book(session: Session) -> None:
        event = new_event(session)
        new_seat(session, event.id, busy)

    database.write(book)
    text = "\r\n".join(["NIP", free_nip, "", seated_nip, free_nip, busy_nip])
    report = database.read(match_numbers, text, plan(seated))
    assert [(m.line, m.outcome) for m in report.matches] == [(2, "found"), (4, "seated"), (5, "twice"), (6, "busy")]
    assert report.matches[3].words == "Bentrok dengan Bimtek SKP dan Dialog Kinerja."
    assert [person.id for person in report.people] == [free, busy]
    assert (report.count("found", "busy"), report.count("seated", "twice")) == (2, 2)


def test_number_of_two_people_is_left_to_a_person(sqlcipher_database: Database) -> None:
    ((_, nip),) = people(sqlcipher_database, 1)
    sqlcipher_database.write(lambda session: new_employee(session, nip=nip, name="Markus Tefa").id)
    report = sqlcipher_database.read(match_numbers, nip, plan())
    assert [m.outcome for m in report.matches] == ["unknown"]
    assert "Pilih orangnya lewat pencarian." in report.matches[0].words
