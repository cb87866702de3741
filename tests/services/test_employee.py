"""Doubles, uses, the history in words, the bin."""

from datetime import date
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy.orm import Session

from karier_desktop.catalog.employee import EMPLOYEE
from karier_desktop.catalog.entity import Draft
from karier_desktop.models import Appraisal, Employee, TrainingEvent, TrainingParticipant
from karier_desktop.services import bin as recycle_bin
from karier_desktop.services import records
from karier_desktop.services.employee import SUBJECT, check, mark_checked, twins, uses
from karier_desktop.services.employee_views import employee_overview
from karier_desktop.services.history import history_of
from karier_desktop.storage import drafts
from karier_desktop.storage.database import Database
from tests.support.databases import FixedClock
from tests.support.factories import add, new_employee, new_office, new_rank, new_unit


def person(database: Database, **over: Any) -> UUID:
    return database.write(lambda s: new_employee(s, **over).id).value


def draft_of(**over: Any) -> Draft:
    return {**EMPLOYEE.blank(), **over}


BORN = date(1985, 3, 12)


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ({"nip": "198503122010041914"}, "nip"),
        ({"nik": "5314021203850009"}, "nik"),
        ({"name": "YOHANES tukan", "birth_date": BORN}, "name"),
        ({"name": "Yohanes Tukan", "birth_date": date(1985, 3, 13)}, ""),
        ({"name": "Yohanes Tukan"}, ""),
        ({"nip": "198503122010041914", "name": "Yohanes Tukan", "birth_date": BORN}, "nip"),
    ],
)
def test_doubles(database: Database, typed: Draft, field: str) -> None:
    known = {"nip": "198503122010041914", "nik": "5314021203850009", "name": "Yohanes Tukan", "birth_date": BORN}
    other = person(database, **known, position="Perawat Ahli Muda")
    found = database.read(twins, None, draft_of(**typed))
    assert [twin.field for twin in found] == ([field] if field else [])
    assert database.read(twins, other, draft_of(**typed)) == []
    if found:
        assert "Yohanes Tukan, Perawat Ahli Muda" in found[0].text


def test_nobody_is_their_own_superior(database: Database) -> None:
    someone = person(database)
    found = list(database.read(lambda s: list(check(s, someone, draft_of(superior_id=someone)))))
    assert [(p.field, p.level) for p in found] == [("superior_id", "error")]


def test_what_an_import_found_odd_can_be_settled(database: Database) -> None:
    someone = person(database, name="Wagiman", flags=["NIK berbeda dengan tanggal lahir"])
    database.write(mark_checked, someone)
    assert database.read(lambda s: s.get_one(Employee, someone).flags) == []
    assert database.read(history_of, EMPLOYEE, someone)[0].label == "Menandai sudah diperiksa: Wagiman"


def test_who_is_named_elsewhere(database: Database) -> None:
    someone, below = person(database), person(database)

    def name(session: Session) -> None:
        period = {"period_start": date(2025, 1, 1), "period_end": date(2025, 12, 31)}
        add(session, Appraisal(employee_id=someone, **period))
        days = {"start_date": date(2026, 3, 2), "end_date": date(2026, 3, 3)}
        event = add(session, TrainingEvent(name="Triase", **days))
        add(session, TrainingParticipant(event_id=event.id, employee_id=someone))
        new_employee(session, superior_id=someone)

    database.write(name)
    told = {use.words: use.count for use in database.read(uses, someone)}
    assert told == {"penilaian kinerja": 1, "pelatihan sebagai peserta": 1, "pegawai sebagai atasan langsung": 1}
    assert database.read(uses, below) == []


def test_the_history_in_words(database: Database, clock: FixedClock) -> None:
    unit = database.write(lambda s: new_unit(s, "Rawat Inap").id).value
    someone = person(database, nip="198503122010041914", birth_date=BORN, name="Yohanes Tukan", golongan="III/a")
    clock.advance(minutes=1)
    seen = database.read(records.load, EMPLOYEE, someone)
    kept = {**seen.draft["ranks"][0], "decree_number": "823/1"}
    newer = {**EMPLOYEE.rows_of("ranks").blank(), "golongan": "III/b", "effective_date": date(2022, 4, 1)}
    draft = {**seen.draft, "unit_id": unit, "birth_date": date(1985, 3, 13), "ranks": [newer, kept]}
    reasons = {"birth_date": "Akta baru", records.EVIDENCE: "Akta 12/2026"}
    database.write(records.save, SUBJECT, someone, draft, seen.version, reasons)
    clock.advance(minutes=1)
    seen = database.read(records.load, EMPLOYEE, someone)
    database.write(records.save, SUBJECT, someone, {**seen.draft, "ranks": []}, seen.version)
    removed, changed, *_ = database.read(history_of, EMPLOYEE, someone)
    assert changed.label == "Mengubah pegawai: Yohanes Tukan"
    assert (changed.evidence, changed.reasons) == ("Akta 12/2026", (("Tanggal lahir", "Akta baru"),))
    assert {(line.label, line.old, line.new) for line in changed.lines} == {
        ("Unit kerja", "", "Rawat Inap"),
        ("Tanggal lahir", "12 Maret 1985", "13 Maret 1985"),
        ("Riwayat pangkat: Nomor SK", "823.3/402/BKD/2014", "823/1"),
        ("Riwayat pangkat", "", "Penata Muda Tingkat I, III/b, 1 Apr 2022"),
    }
    assert {line.old for line in removed.lines} == {
        "Penata Muda Tingkat I, III/b, 1 Apr 2022",
        "Penata Muda, III/a, 1 Apr 2018",
    }


def test_reasons_for_rows_name_the_history(database: Database, clock: FixedClock) -> None:
    someone = person(database, golongan="III/b")
    database.write(lambda s: new_rank(s, someone, golongan="III/c", effective_date=date(2014, 4, 1)).id)
    clock.advance(minutes=1)
    seen = database.read(records.load, EMPLOYEE, someone)
    draft = {**seen.draft, "ranks": [{**r, "effective_date": date(2013, 4, 1)} for r in seen.draft["ranks"][:1]]}
    row = {**EMPLOYEE.rows_of("ranks").blank(), "golongan": "III/a", "effective_date": date(2015, 4, 1)}
    draft["ranks"].append(row)
    where = database.read(records.review, SUBJECT, someone, draft).open[0].field
    database.write(records.save, SUBJECT, someone, draft, seen.version, {where: "SK dicabut"})
    assert database.read(history_of, EMPLOYEE, someone)[0].reasons == (("Riwayat pangkat: TMT golongan", "SK dicabut"),)


def test_the_bin_tells_what_it_holds_and_gives_it_back(database: Database, clock: FixedClock) -> None:
    first, second = person(database, name="Wagiman"), person(database, name="Markus Tefa")
    database.write(records.delete, EMPLOYEE, [first])
    clock.advance(minutes=1)
    database.write(records.delete, EMPLOYEE, [second])
    rows = database.read(recycle_bin.bin_rows)
    assert [(row.title, row.kind, row.count) for row in rows] == [
        ("Markus Tefa", "Pegawai", 1),
        ("Wagiman", "Pegawai", 1),
    ]
    assert [row.title for row in database.read(recycle_bin.bin_rows, "wagi")] == ["Wagiman"]
    assert database.write(recycle_bin.restore, [rows[1].id]).value == 1
    assert database.read(records.load, EMPLOYEE, first).title == "Wagiman"
    assert [row.title for row in database.read(recycle_bin.bin_rows)] == ["Markus Tefa"]


def test_the_overview_tells_of_the_office_and_of_a_form_left_unfinished(database: Database) -> None:
    database.write(lambda s: new_office(s, "UPTD Puskesmas Wairunu").id)
    person(database)
    draft = UUID(int=5)
    database.write(drafts.save, draft, "employee", {"title": "Siti"}, None, None)
    found = database.read(employee_overview)
    assert (found.office, found.counts.pns, found.counts.incomplete) == ("UPTD Puskesmas Wairunu", 1, 1)
    assert found.waiting is not None
    assert (found.waiting.draft_id, found.waiting.title) == (draft, "Siti")
