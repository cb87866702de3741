"""Documents made from one request: data and frame in one read, the same bytes again, files whole."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.orm import Session

from karier_desktop.models import Account
from karier_desktop.queries.documents.params import DocumentParams
from karier_desktop.queries.report_choices import choices, days_of, named, usual
from karier_desktop.reports.registry import REPORTS, find_report
from karier_desktop.rules.problem import KnownError
from karier_desktop.services import letters, reporting
from karier_desktop.services.reporting import Wish
from karier_desktop.storage.database import Database, actor
from tests.support.appraisals import decided, planned
from tests.support.development import new_event, new_hours, new_meeting, new_pair, new_seat
from tests.support.factories import new_employee, new_office, new_position, new_signer

DAY = date(2026, 3, 12)


def fill(session: Session) -> dict[str, Any]:
    new_office(session, letterhead=["UPTD PUSKESMAS WAIRUNU"], city="Wairunu", classification="800.1", unit_code="PKM")
    new_signer(session, is_default=True, valid_to=date(2026, 12, 31))
    maria = new_employee(session, name="Maria Nahak", golongan="III/d", position="Perawat")
    markus = new_employee(session, name="Markus Tefa", golongan="III/a")
    event = new_event(session)
    new_hours(session, event.id, date(2026, 3, 25), 8, 12)
    new_hours(session, event.id, date(2026, 3, 26), 8, 12)
    new_seat(session, event.id, maria.id)
    pair = new_pair(session, maria.id, markus.id)
    new_meeting(session, pair.id, date(2026, 2, 2))
    one = planned(session, markus.id, period_end=date(2024, 12, 31), period_start=date(2024, 1, 1))
    last = decided(session, maria.id)
    return {"employee": maria.id, "event": event.id, "pair": pair.id, "appraisal": last.id, "older": one.id}


@pytest.fixture
def ids(database: Database) -> dict[str, Any]:
    return database.write(fill).value


def wish_of(code: str, ids: dict[str, Any], **more: Any) -> Wish:
    report = find_report(code)
    assert report is not None
    chosen = {f"{need}_id": ids[need] for need in report.needs if need in reporting.ABOUT_ONE}
    return Wish(code, DocumentParams(DAY, **chosen), **more)


@pytest.mark.parametrize("code", [report.code for report in REPORTS])
def test_every_document_is_made_and_made_again_the_same(database: Database, ids: dict[str, Any], code: str) -> None:
    first = reporting.render(database, wish_of(code, ids))
    assert first.startswith(b"%PDF")
    assert reporting.render(database, wish_of(code, ids)) == first


def test_a_document_about_one_thing_asks_for_it() -> None:
    asked = {report.code: reporting.missing_choice(report, DocumentParams(DAY)) for report in REPORTS}
    assert asked["duk"] == asked["agenda"] == asked["pasangan-mentoring"] == ""
    assert (asked["biodata"], asked["daftar-hadir"]) == ("employee", "event")
    assert (asked["logbook-mentoring"], asked["evaluasi-kinerja"]) == ("pair", "appraisal")


def test_an_unknown_name_is_told_with_those_there_are() -> None:
    with pytest.raises(KnownError, match="rekap") as told:
        reporting.wanted("rekap")
    assert "nominatif" in told.value.todo


def test_the_frame_bears_number_paper_and_who_printed(database: Database, ids: dict[str, Any]) -> None:
    def account(session: Session) -> None:
        session.add(Account(id=actor(session), username="ani"))

    database.write(account)
    prepared = database.read(reporting.prepare, wish_of("daftar-hadir", ids, number="005/12", paper="A4"))
    assert (prepared.frame.number, prepared.frame.paper.name) == ("005/12", "A4")
    assert prepared.frame.printed == "Dicetak 12 Maret 2026 oleh ani"
    assert prepared.file_name == "daftar-hadir-2026-03-12"
    silent = database.read(reporting.prepare, wish_of("duk", ids, printed_by=""))
    assert silent.frame.printed == ""
    assert silent.rows == 2


def test_checks_name_what_is_amiss_and_what_is_well(database: Database, ids: dict[str, Any]) -> None:
    def titles(wish: Wish) -> list[tuple[str, str]]:
        return [(check.kind, check.title) for check in database.read(reporting.prepare, wish).checks]

    assert titles(wish_of("duk", ids)) == [("done", "Penanda tangan berlaku"), ("done", "Urutan diperiksa")]
    assert ("attention", "Nomor masih titik-titik") in titles(wish_of("daftar-hadir", ids))
    assert ("attention", "Nomor masih titik-titik") not in titles(wish_of("daftar-hadir", ids, number="1"))
    late = wish_of("duk", ids, day=date(2027, 1, 4))
    assert ("attention", "Belum ada penanda tangan") in titles(late)

    def unsure(session: Session) -> None:
        new_position(session, ids["employee"], position="Koordinator", needs_review=True, effective_date=DAY)

    database.write(unsure)
    assert ("attention", "1 jabatan menunggu kepastian") in titles(wish_of("duk", ids))


def test_the_garuda_of_another_signer_keeps_a_document_from_the_printer(database: Database) -> None:
    def fill(session: Session) -> None:
        new_office(session, emblem="garuda")
        new_signer(session)

    database.write(fill)
    prepared = database.read(reporting.prepare, Wish("duk", DocumentParams(DAY)))
    assert prepared.blocked
    assert prepared.checks[0].title == "Lambang tidak cocok"
    assert ("attention", "Belum ada isinya") in [(check.kind, check.title) for check in prepared.checks]


def test_numbers_of_letters_grow_within_the_year(database: Database, ids: dict[str, Any]) -> None:
    def take(day: date) -> str:
        return database.write(letters.take, "daftar-hadir", "Daftar hadir", day).value

    assert [take(DAY), take(DAY), take(date(2027, 1, 2))] == [
        "800.1/001/PKM/III/2026",
        "800.1/002/PKM/III/2026",
        "800.1/001/PKM/I/2027",
    ]


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("{klas}/{urut}/{tahun}", "800/007/2026"),
        ("B-{urut}/{unit}/{bulan-2}/{tahun}", "B-007/…/03/2026"),
        ("{urut}/{lain}", "007/{lain}"),
    ],
)
def test_the_pattern_of_the_office_makes_the_number(pattern: str, text: str) -> None:
    assert letters.Numbering(pattern, "800").text(7, DAY) == text


def test_choices_are_found_by_typing(database: Database, ids: dict[str, Any]) -> None:
    def found(need: str, text: str) -> list[Any]:
        return [one.id for one in database.read(choices, need, text)]

    assert found("employee", "mar nah") == [ids["employee"]]
    assert found("event", "dialog") == [ids["event"]]
    assert found("pair", "tefa") == [ids["pair"]]
    assert set(found("appraisal", "")) == {ids["appraisal"], ids["older"]}
    assert database.read(days_of, ids["event"]) == [date(2026, 3, 25), date(2026, 3, 26)]


@pytest.mark.parametrize("need", ["event", "pair", "appraisal"])
def test_there_is_something_to_begin_with(database: Database, ids: dict[str, Any], need: str) -> None:
    begin = database.read(usual, need)
    assert begin is not None
    assert begin.id == ids[need]
    again = database.read(named, need, ids[need])
    assert again is not None
    assert again.title == begin.title


@pytest.mark.parametrize("need", ["event", "pair", "appraisal", "employee", "program"])
def test_an_empty_office_has_nothing_to_begin_with(database: Database, need: str) -> None:
    assert database.read(usual, need) is None


def test_all_documents_are_written_in_all_their_forms(database: Database, ids: dict[str, Any], tmp_path: Path) -> None:
    written = reporting.write_all(database, tmp_path / "keluaran", DAY)
    assert len(written) == sum(len(report.variants) for report in REPORTS)
    assert {path.name for path in written} >= {"duk.pdf", "duk-pendek.pdf", "biodata.pdf", "logbook-mentoring.pdf"}
    first = {path.name: path.read_bytes() for path in written}
    again = reporting.write_all(database, tmp_path / "lagi", DAY)
    assert {path.name: path.read_bytes() for path in again} == first


def test_an_empty_office_writes_what_it_can(sqlcipher_database: Database, tmp_path: Path) -> None:
    written = reporting.write_all(sqlcipher_database, tmp_path, DAY)
    assert {path.stem for path in written} >= {"duk", "nominatif", "agenda", "pasangan-mentoring"}
    assert not {path.stem for path in written} & {"biodata", "daftar-hadir", "logbook-mentoring"}


def test_lists_become_spreadsheets_and_others_say_why_not(
    database: Database, ids: dict[str, Any], tmp_path: Path
) -> None:
    path = tmp_path / "duk.xlsx"
    reporting.save_xlsx(path, database.read(reporting.prepare, wish_of("duk", ids)))
    assert path.read_bytes().startswith(b"PK")
    with pytest.raises(KnownError, match="bukan daftar|Lembar kerja"):
        reporting.save_xlsx(path, database.read(reporting.prepare, wish_of("biodata", ids)))


def test_what_was_printed_last_is_remembered(database: Database) -> None:
    assert database.read(reporting.last_printed) is None
    database.write(reporting.remember_printed, "Daftar hadir peserta")
    last = database.read(reporting.last_printed)
    assert last is not None
    assert (last.title, last.at.date()) == ("Daftar hadir peserta", DAY)


def test_options_begin_with_the_signer_of_today(database: Database) -> None:
    def add(session: Session) -> Any:
        new_office(session, paper="A4")
        new_signer(session, name="dr. Lama", valid_to=date(2025, 12, 31), is_default=True)
        return new_signer(session, name="dr. Kini", valid_from=date(2026, 1, 1)).id

    now = database.write(add).value
    habits = database.read(reporting.habits)
    assert (habits.paper, habits.signer_id, len(habits.signers)) == ("A4", now, 2)
