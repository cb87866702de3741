"""Loading, checking, saving, deleting: the employee stands for every record."""

from datetime import date
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy.orm import Session

from karier_desktop.catalog.employee import EMPLOYEE
from karier_desktop.catalog.entity import Draft
from karier_desktop.models import Employee
from karier_desktop.rules.problem import KnownError, Refused
from karier_desktop.services import records
from karier_desktop.services.employee import SUBJECT
from karier_desktop.storage import journal
from karier_desktop.storage.database import Database
from karier_desktop.storage.errors import Stale
from tests.support.databases import FixedClock
from tests.support.factories import new_employee, new_rank, new_unit


def draft_of(**over: Any) -> Draft:
    values = {"nip": "198503122010041914", "name": "Yohanes Tukan", "birth_date": date(1985, 3, 12), "sex": "L"}
    return {**EMPLOYEE.blank(), **values, "cpns_date": date(2010, 4, 1), **over}


def row(kind: str, **over: Any) -> Draft:
    return {**EMPLOYEE.rows_of(kind).blank(), **over}


def saved(database: Database, draft: Draft, **reasons: str) -> UUID:
    return database.write(records.save, SUBJECT, None, draft, None, reasons).value.id


def load(database: Database, record_id: UUID) -> records.Loaded:
    return database.read(records.load, EMPLOYEE, record_id)


def test_a_new_record_with_its_rows_comes_back_as_it_was_typed(database: Database) -> None:
    ranks = [row("ranks", golongan="III/a", effective_date=date(2010, 4, 1), decree_number=" 813/56 ")]
    draft = draft_of(nip="19850312 201004 1 914", name="  Yohanes   Tukan ", ranks=ranks)
    found = load(database, saved(database, draft))
    assert (found.draft["nip"], found.draft["name"]) == ("198503122010041914", "Yohanes Tukan")
    assert found.draft["ranks"][0]["decree_number"] == "813/56"
    assert found.title == "Yohanes Tukan"


def test_errors_keep_a_draft_from_being_saved(database: Database) -> None:
    with pytest.raises(Refused) as refused:
        saved(database, draft_of(nip="1985", name=""))
    assert [p.field for p in refused.value.problems] == ["name", "nip"]


def test_a_warning_needs_a_reason_and_the_reason_is_kept(database: Database) -> None:
    odd = draft_of(birth_date=date(1985, 3, 13))
    with pytest.raises(Refused):
        saved(database, odd)
    record = saved(database, odd, birth_date="Putusan pengadilan", sex="tidak perlu", _evidence="SK 1/2026")
    assert load(database, record).reasons["birth_date"] == "Putusan pengadilan"
    (entry,) = [e for e in database.read(journal.history, record) if e.kind == "create" and e.record_id == record]
    assert entry.reasons == {"birth_date": "Putusan pengadilan", "_evidence": "SK 1/2026"}


def test_a_warning_that_was_there_before_asks_no_second_time(database: Database) -> None:
    record = saved(database, draft_of(birth_date=date(1985, 3, 13)), birth_date="Putusan pengadilan")
    found = load(database, record)
    again = {**found.draft, "phone": "0812"}
    database.write(records.save, SUBJECT, record, again, found.version)
    review = database.read(records.review, SUBJECT, record, {**again, "sex": "P"})
    assert [(p.field, p in review.known) for p in review.problems] == [("birth_date", True), ("sex", False)]
    assert [p.field for p in review.open] == ["sex"]


def test_somebody_else_was_faster(database: Database, clock: FixedClock) -> None:
    record = saved(database, draft_of())
    seen = load(database, record)
    clock.advance(minutes=1)
    ranks = [row("ranks", golongan="III/a", effective_date=date(2010, 4, 1))]
    database.write(records.save, SUBJECT, record, {**seen.draft, "phone": "0812", "ranks": ranks}, seen.version)
    with pytest.raises(Stale) as stale:
        database.write(records.save, SUBJECT, record, {**seen.draft, "phone": "0813"}, seen.version)
    changed = {field.name for entry in stale.value.changes for field in entry.fields}
    assert "phone" in changed
    assert {entry.table for entry in stale.value.changes} == {"employee", "rank_history"}
    assert load(database, record).draft["phone"] == "0812"


def test_changing_only_a_row_counts_as_a_new_version(database: Database, clock: FixedClock) -> None:
    record = saved(database, draft_of(ranks=[row("ranks", golongan="III/a", effective_date=date(2010, 4, 1))]))
    seen = load(database, record)
    clock.advance(minutes=1)
    seen.draft["ranks"][0]["note"] = "SK asli ada di arsip"
    database.write(records.save, SUBJECT, record, seen.draft, seen.version)
    assert load(database, record).version > seen.version


def test_rows_left_out_go_to_the_bin(database: Database) -> None:
    ranks = [row("ranks", golongan=g, effective_date=date(y, 4, 1)) for g, y in (("III/a", 2010), ("III/b", 2014))]
    record = saved(database, draft_of(ranks=ranks))
    seen = load(database, record)
    assert [r["golongan"] for r in seen.draft["ranks"]] == ["III/b", "III/a"]
    database.write(records.save, SUBJECT, record, {**seen.draft, "ranks": seen.draft["ranks"][1:]}, seen.version)
    assert [r["golongan"] for r in load(database, record).draft["ranks"]] == ["III/a"]


def test_saving_nothing_new_changes_nothing(database: Database, clock: FixedClock) -> None:
    record = saved(database, draft_of())
    seen = load(database, record)
    clock.advance(minutes=1)
    written = database.write(records.save, SUBJECT, record, seen.draft, seen.version)
    assert written.change_set is None
    assert written.changed == frozenset()


def test_deleting_puts_into_the_bin_and_loading_says_so(database: Database) -> None:
    record = saved(database, draft_of())
    assert database.write(records.delete, EMPLOYEE, [record]).value == 1
    assert database.write(records.delete, EMPLOYEE, [record]).value == 0
    with pytest.raises(KnownError, match="tidak ada lagi"):
        load(database, record)


def test_several_deleted_at_once_are_one_act(database: Database) -> None:
    people = database.write(lambda s: [new_employee(s, name=n).id for n in ("Wagiman", "Markus Tefa")]).value
    database.write(records.delete, EMPLOYEE, people)
    (act,) = database.read(journal.bin)
    assert act.label == "Menghapus pegawai: Wagiman dan 1 lainnya"
    assert len(act.records) == 2


def test_the_present_state_follows_the_histories(database: Database) -> None:
    ranks = [row("ranks", golongan="III/b", effective_date=date(2014, 4, 1), grade_service_months=48)]
    positions = [row("positions", position="Perawat Ahli Pertama", functional_level="ahli_pertama")]
    educations = [row("educations", level="40", name="S-1 Keperawatan", graduation_year=2008)]
    record = saved(database, draft_of(ranks=ranks, positions=positions, educations=educations))

    def present(session: Session) -> tuple[Any, ...]:
        person = session.get_one(Employee, record)
        return (person.golongan, person.golongan_order, person.position, person.education, person.search_text)

    expected = ("III/b", 10, "Perawat Ahli Pertama", "S-1 Keperawatan")
    assert database.read(present) == (*expected, "yohanes tukan 198503122010041914 perawat ahli pertama")


def test_a_new_post_brings_its_unit_and_a_post_without_unit_takes_the_persons(database: Database) -> None:
    here, there = (database.write(lambda s, n=n: new_unit(s, n).id).value for n in ("Tata Usaha", "Rawat Inap"))
    record = saved(database, draft_of(unit_id=here, positions=[row("positions", position="Pengemudi")]))
    seen = load(database, record)
    assert seen.draft["positions"][0]["unit_id"] == here
    newer = row("positions", position="Sopir Ambulans", unit_id=there, effective_date=date(2026, 1, 1))
    draft = {**seen.draft, "positions": [newer, *seen.draft["positions"]]}
    database.write(records.save, SUBJECT, record, draft, seen.version)
    found = load(database, record)
    assert found.draft["unit_id"] == there
    database.write(records.save, SUBJECT, record, {**found.draft, "unit_id": here}, found.version)
    assert load(database, record).draft["unit_id"] == here


def test_a_rank_entered_elsewhere_is_seen(database: Database) -> None:
    record = saved(database, draft_of())
    database.write(lambda s: new_rank(s, record).id)
    assert [r["golongan"] for r in load(database, record).draft["ranks"]] == ["III/a"]
