"""What a hostile or careless office sends, and what may get lost on the way: looked for line by line."""

from copy import deepcopy
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from karier_desktop.catalog.training import TRAINING_EVENT
from karier_desktop.models import (
    Attachment,
    Employee,
    FamilyMember,
    MentoringPair,
    OrgUnit,
    RankHistory,
    TrainingEvent,
    TrainingParticipant,
    TrainingSession,
)
from karier_desktop.models.exchange import ForeignAct, Ownership
from karier_desktop.models.journal import ChangeSet
from karier_desktop.services import employee, imports, records
from karier_desktop.services.exchange import conflicts, greeting, log, ownership, scans
from karier_desktop.services.exchange.ownership import register_id
from karier_desktop.storage import journal
from karier_desktop.storage.database import Database
from karier_desktop.storage.errors import Stale
from tests.services.exchange import traffic
from tests.services.exchange.copies import Copy, Line, Make, make, meet, sesi_of
from tests.services.exchange.offices import Office, branch, hub, opened, paired
from tests.support.factories import add, new_employee, new_rank, new_unit
from tests.support.siasn import SiasnFile

__all__ = ["branch", "hub", "make", "opened"]

District = tuple[Copy, Copy, Copy]


@pytest.fixture
def district(make: Make, database: Database) -> District:
    """A hub, on either kind of database, with two offices of which the second one is hostile."""
    hub, a, b = make("hub", database), make("a"), make("b")
    for office, prefix in ((a, "A"), (b, "B")):
        hub.knows(office, "cabang", prefix)
        office.knows(hub, "induk")
    hub.write(lambda session: [new_unit(session, name, code=name[-1]).id for name in ("Puskesmas A", "Puskesmas B")])
    meet(hub, a, b)
    return hub, a, b


def of_unit(session: Session, code: str, name: str = "Siti Halimah") -> UUID:
    unit = session.scalars(select(OrgUnit).where(OrgUnit.code == code)).one()
    return new_employee(session, name=name, unit_id=unit.id).id


def row(lines: list[Line], table: str = "employee", pk: UUID | None = None) -> Line:
    return next(line for line in lines if line.get("tbl") == table and pk in (None, UUID(line["pk"])))


def sesi_line(number: int, office: str, replica: str = "ab" * 16, sesi: str = "cd" * 8) -> Line:
    return {"t": "sesi", "i": number, "replica": replica, "sesi": sesi, "office": office}


def rewritten(line: Line, number: int, n: int = 1, **fields: Any) -> Line:
    """A row with fields written under a titik of one's own, having seen all of it."""
    other = deepcopy(line)
    other["f"] |= fields
    context = [*other["v"].get("c", [other["v"]["d"][:2]]), [number, n]]
    other["v"] |= {"x": {**other["v"].get("x", {}), **{name: [number, n] for name in fields}}, "c": context}
    return other


def fresh_row(table: str, pk: str, number: int, n: int = 1, **fields: Any) -> Line:
    return {"t": "row", "tbl": table, "pk": pk, "f": fields, "v": {"d": [number, n]}}


def register(person: UUID, number: int, entry: Any, n: int = 1) -> Line:
    return fresh_row(
        "ownership",
        register_id(person).hex,
        number,
        n,
        deleted_at=None,
        employee_id=person.hex,
        register=entry,
    )


def claim(office: str, epoch: int, **more: Any) -> dict[str, Any]:
    return {"epoch": epoch, "office": office, "state": "diterima", "from": "", "past": [], "seen": {}} | more


def owner(copy: Copy, person: UUID) -> str:
    return str(copy.read(ownership.owner_of, person).office)


# ---- whose a person is


@pytest.mark.parametrize("epoch", [0, 1, 2, 9])
@pytest.mark.parametrize("disguise", ["itself", "the hub", "the owner"])
def test_nobody_takes_a_person_by_saying_so(district: District, epoch: int, disguise: str) -> None:
    hub, a, b = district
    person = a.write(of_unit, "A")
    meet(hub, a, b)
    author = {"itself": b.office, "the hub": hub.office, "the owner": a.office}[disguise]
    came = hub.takes([sesi_line(900, author), register(person, 900, claim(b.office, epoch))], b)
    assert (came.new, came.quarantined) == (0, 1)
    assert owner(hub, person) == a.office


@pytest.mark.parametrize("epoch", [1, 2, 3])
@pytest.mark.parametrize("disguise", ["itself", "the hub"])
def test_nobody_takes_a_person_who_was_handed_over(district: District, epoch: int, disguise: str) -> None:
    hub, a, b = district
    person = a.write(of_unit, "A")
    meet(hub, a, b)
    a.write(ownership.release, person, hub.office)
    meet(hub, a, b)
    assert owner(hub, person) == hub.office
    author = {"itself": b.office, "the hub": hub.office}[disguise]
    entry = row(hub.bundle(a, 0), "ownership")
    told = sesi_of(hub.bundle(a, 0))
    forged = rewritten(entry, 900, register=claim(b.office, epoch))
    came = hub.takes([*told, sesi_line(900, author), forged], b)
    assert (came.changed, came.quarantined) == (0, 1)
    assert owner(hub, person) == hub.office


BROKEN: dict[str, Any] = {
    "a list": [],
    "an epoch in words": {**claim("x", 2), "epoch": "dua"},
    "no epoch": {"office": "x"},
    "an epoch beyond all numbers": claim("x", 1 << 62),
    "a past that is none": claim("x", 2, past=5),
    "a past of things": claim("x", 2, past=[{}]),
    "a seen that is none": claim("x", 2, seen=[]),
    "a seen in words": claim("x", 2, seen={"x": "y"}),
    "an office that is none": {**claim("x", 2), "office": {}},
    "a state that is none": {**claim("x", 2), "state": "entah"},
}


@pytest.mark.parametrize("entry", BROKEN.values(), ids=BROKEN.keys())
def test_a_register_without_sense_is_put_aside(district: District, entry: Any) -> None:
    hub, a, b = district
    person = b.write(of_unit, "B")
    meet(hub, a, b)
    came = hub.takes([sesi_line(900, b.office), register(person, 900, entry)], b)
    assert (came.new, came.quarantined) == (0, 1)
    assert owner(hub, person) == b.office
    hub.bundle(a, 0)
    hub.bundle(b, 0)
    hub.write(lambda session: setattr(session.get_one(Employee, person), "phone", "0811"))


@pytest.mark.parametrize("key", [None, "zz", 7, ["x"], "siti"])
def test_a_register_of_nobody_does_not_stop_the_import(district: District, key: Any) -> None:
    hub, a, b = district
    line = register(uuid4(), 900, claim(b.office, 2))
    line["f"]["employee_id"] = key
    came = hub.takes([sesi_line(900, b.office), line], b)
    assert (came.new, came.quarantined) == (0, 1)


def test_nobody_takes_a_person_by_rewriting_who_began_the_file(district: District) -> None:
    hub, a, b = district
    person = hub.write(of_unit, "B")
    meet(hub, a, b)
    lines = hub.bundle(b, 0)
    told = sesi_of(lines)
    forged = rewritten(row(lines, "employee", person), 900, owner_office=b.office)
    assert hub.takes([*told, sesi_line(900, b.office), forged], b).quarantined == 1
    assert owner(hub, person) == hub.office
    honest = rewritten(row(lines, "employee", person), 900, 2, phone="0811")
    assert hub.takes([*told, sesi_line(900, b.office), honest], b).changed == 1


@pytest.mark.parametrize("state", ["dilepas", "diterima"])
def test_a_file_handed_over_covers_nothing_written_later(district: District, state: str) -> None:
    """The register says which edits were in the file; numbers of the future would make later ones final."""
    hub, a, b = district
    person = a.write(of_unit, "A")
    rank = a.write(lambda session: new_rank(session, person).id)
    meet(hub, a, b)
    lines = a.bundle(hub, 0)
    told = sesi_of(lines)
    names = {line["i"]: f"{line['replica']}:{line['sesi']}" for line in told}
    at, n = row(lines, pk=person)["v"]["d"][:2]
    seen = {names[at]: n + 1000, f"{'ab' * 16}:{'cd' * 8}": 1000}
    entry = {"epoch": 2, "office": hub.office, "state": state, "from": a.office, "past": [a.office], "seen": seen}
    came = hub.takes([*told, sesi_line(900, a.office), register(person, 900, entry, 7)], a)
    assert (came.new, owner(hub, person)) == (1, hub.office)
    last = max(row(lines, table, key)["v"]["d"][1] for table, key in (("employee", person), ("rank_history", rank)))
    assert hub.read(ownership.owner_of, person).seen == {names[at]: last}
    later = [rewritten(row(lines, pk=person), at, n + 500, birth_place="Ende")]
    later[0]["v"]["c"] = [[at, n + 500]]
    assert hub.takes([*told, *later], a).proposals == 1


def test_after_the_file_came_nothing_of_its_former_owner_was_in_it(district: District) -> None:
    """Neither the register nor a number in the file itself, however high, makes later edits final."""
    hub, a, b = district
    person = a.write(of_unit, "A")
    meet(hub, a, b)
    lines = a.bundle(hub, 0)
    told = sesi_of(lines)
    at, n = row(lines, pk=person)["v"]["d"][:2]
    name = next(f"{line['replica']}:{line['sesi']}" for line in told if line["i"] == at)
    fields = {"deleted_at": None, "employee_id": person.hex, "relation": "anak", "name": "Ani"}
    high = fresh_row("family_member", uuid4().hex, at, n + 1000, **fields)
    entry = claim(hub.office, 2, state="dilepas", past=[a.office], seen={name: n + 1000}) | {"from": a.office}
    came = hub.takes([*told, sesi_line(900, a.office), register(person, 900, entry, 7), high], a)
    assert (came.new, came.transfers, came.proposals) == (2, 1, 0)
    later = rewritten(row(lines, pk=person), at, n + 500, birth_place="Ende")
    later["v"]["c"] = [[at, n + 500]]
    added = fresh_row("family_member", uuid4().hex, at, n + 501, **fields)
    assert hub.takes([*told, later, added], a).proposals == 2


# ---- rows about others


def test_a_row_does_not_move_to_somebody_else_s_person(district: District) -> None:
    hub, a, b = district
    victim, own = a.write(of_unit, "A"), b.write(of_unit, "B", "Orang B")
    rank = b.write(lambda session: new_rank(session, own, golongan="IV/e").id)
    meet(hub, a, b)
    lines = b.bundle(hub, 0)
    told = sesi_of(lines)
    moved = rewritten(row(lines, "rank_history", rank), 900, employee_id=victim.hex)
    came = hub.takes([*told, sesi_line(900, b.office), moved], b)
    assert (came.changed, came.quarantined) == (0, 1)
    assert hub.row(RankHistory, rank)["employee_id"] == own


def test_what_was_refused_does_not_come_in_with_somebody_else_s_parcel(district: District) -> None:
    hub, a, b = district
    victim = a.write(of_unit, "A")
    meet(hub, a, b)
    lines = hub.bundle(a, 0)
    told = sesi_of(lines)
    forged = rewritten(row(lines, "employee", victim), 900, name="Diubah B")
    assert hub.takes([*told, sesi_line(900, b.office), forged], b).quarantined == 1
    a.write(ownership.release, victim, hub.office)
    meet(hub, a, b)
    assert owner(hub, victim) == hub.office
    assert hub.row(Employee, victim)["name"] == "Siti Halimah"


def test_what_waits_for_a_person_is_judged_by_who_sent_it(district: District) -> None:
    """Parked for want of its appraisal, it comes in with the office that brings the appraisal."""
    hub, a, b = district
    victim = a.write(of_unit, "A")
    rank = a.write(lambda session: new_rank(session, victim).id)
    lines = a.bundle(hub, 0)
    template = row(lines, "rank_history", rank)
    forged = fresh_row("rank_history", uuid4().hex, 900, **template["f"] | {"golongan": "IV/e"})
    hub.takes([sesi_line(900, b.office), forged], b)
    a.sent.clear()
    meet(hub, a, b)
    assert hub.read(lambda session: list(session.scalars(select(RankHistory.golongan)))) == [template["f"]["golongan"]]


def test_nobody_draws_units_of_others_under_its_own(district: District) -> None:
    hub, a, b = district
    victim = a.write(of_unit, "A")
    meet(hub, a, b)
    lines = b.bundle(hub, 0)
    told = sesi_of(lines)
    units = {line["f"]["code"]: line for line in lines if line.get("tbl") == "org_unit"}
    moved = rewritten(units["A"], 900, parent_id=units["B"]["pk"])
    came = hub.takes([*told, sesi_line(900, b.office), moved], b)
    assert came.quarantined == 1
    recoded = rewritten(units["A"], 900, 2, code="BB")
    hub.takes([*told, sesi_line(900, b.office), recoded], b)
    later = rewritten(units["A"], 900, 3, parent_id=uuid4().hex)
    hub.takes([*told, sesi_line(900, b.office), later], b)
    assert victim.hex not in {line["pk"] for line in hub.bundle(b, 0) if line.get("tbl") == "employee"}


def _mentor(session: Session, mentor: UUID, mentee: UUID) -> UUID:
    return add(session, MentoringPair(mentor_id=mentor, mentee_id=mentee, start_date=date(2026, 1, 1))).id


def test_nobody_touches_the_mentoring_of_others(district: District) -> None:
    hub, a, b = district
    people = [a.write(of_unit, "A", name) for name in ("Siti", "Rahmat")]
    pair = a.write(_mentor, *people)
    meet(hub, a, b)
    lines = hub.bundle(a, 0)
    told = sesi_of(lines)
    gone = rewritten(row(lines, "mentoring_pair", pair), 900, deleted_at="2026-01-01T00:00:00.000000+00:00")
    came = hub.takes([*told, sesi_line(900, b.office), gone], b)
    assert came.quarantined == 1
    assert hub.row(MentoringPair, pair)["deleted_at"] is None


def _event(session: Session, name: str = "Diklat") -> UUID:
    return add(session, TrainingEvent(name=name, start_date=date(2026, 2, 1), end_date=date(2026, 2, 2))).id


def test_nobody_bins_what_is_for_everybody_without_a_question(district: District) -> None:
    hub, a, b = district
    event, own = hub.write(_event), b.write(_event, "Diklat Sendiri")
    meet(hub, a, b)
    unit = b.read(lambda session: session.scalars(select(OrgUnit.id).where(OrgUnit.code == "A")).one())

    def bin_all(session: Session) -> None:
        for model, key in ((TrainingEvent, event), (TrainingEvent, own), (OrgUnit, unit)):
            session.delete(session.get_one(model, key))

    b.write(bin_all)
    meet(hub, a, b)
    items = hub.waiting()
    assert {(item.kind, item.person) for item in items} == {("proposal", "Diklat"), ("proposal", "Puskesmas A")}
    assert {tuple(side.value for side in item.sides) for item in items} == {("Dihapus", "Tetap ada")}
    for item in items:
        hub.write(conflicts.choose, item.id, "before")
    meet(hub, a, b)
    assert b.row(TrainingEvent, event)["deleted_at"] is None
    assert a.row(OrgUnit, unit)["deleted_at"] is None
    assert a.row(TrainingEvent, own)["deleted_at"] is not None
    assert hub.waiting() == hub.read(conflicts.automatic) == ()


def test_nobody_bins_a_part_of_what_is_for_everybody_without_a_question(district: District) -> None:
    hub, a, b = district
    event = hub.write(_event)
    part = hub.write(lambda session: add(session, TrainingSession(event_id=event, day=date(2026, 2, 1))).id)
    meet(hub, a, b)
    b.write(lambda session: session.delete(session.get_one(TrainingSession, part)))
    b.sends(hub)
    (item,) = hub.waiting()
    assert (item.kind, item.field, item.person) == ("proposal", "deleted_at", "Diklat")
    hub.write(conflicts.choose, item.id, "before")
    assert hub.row(TrainingSession, part)["deleted_at"] is None


def test_the_parts_of_a_record_in_the_bin_are_not_asked_about(district: District) -> None:
    hub, a, b = district
    event = hub.write(_event)
    hub.write(lambda session: add(session, TrainingSession(event_id=event, day=date(2026, 2, 1))).id)
    meet(hub, a, b)
    b.write(records.delete, TRAINING_EVENT, [event])
    b.sends(hub)
    (item,) = hub.waiting()
    assert (item.kind, item.table) == ("proposal", "training_event")


def test_what_an_office_made_and_the_hub_edited_is_no_longer_its_own(district: District) -> None:
    hub, a, b = district
    event = b.write(_event)
    meet(hub, a, b)
    hub.write(lambda session: setattr(session.get_one(TrainingEvent, event), "name", "Diklat Bersama"))
    meet(hub, a, b)
    b.write(lambda session: session.delete(session.get_one(TrainingEvent, event)))
    b.sends(hub)
    (item,) = hub.waiting()
    assert (item.kind, item.person) == ("proposal", "Diklat Bersama")


def test_a_row_for_somebody_in_the_bin_is_shown(district: District) -> None:
    hub, a, b = district
    person = a.write(of_unit, "A")
    meet(hub, a, b)
    a.write(lambda session: session.delete(session.get_one(Employee, person)))
    hub.write(lambda session: add(session, FamilyMember(employee_id=person, relation="anak", name="Ani")).id)
    hub.write(lambda session: add(session, FamilyMember(employee_id=person, relation="anak", name="Budi")).id)
    hub.sends(a)
    asked = [item for item in a.waiting() if item.field == "deleted_at"]
    assert [(item.kind, item.person, item.label) for item in asked] == [
        ("conflict", "Siti Halimah", "Hidupkan kembali?")
    ]
    assert "data baru untuk pegawai yang sudah dihapus" in asked[0].text
    hub.sends(a, 0)
    assert len([item for item in a.waiting() if item.field == "deleted_at"]) == 1
    a.write(conflicts.choose, asked[0].id, asked[0].sides[1].titik)
    assert a.row(Employee, person)["deleted_at"] is None
    assert [item for item in a.waiting() if item.field == "deleted_at"] == []


# ---- what an open form does not know of


def test_a_form_opened_before_a_parcel_came_does_not_remove_its_rows(make: Make, database: Database) -> None:
    one, two = make("a"), make("twin", database)
    one.knows(two, "setara")
    two.knows(one, "setara")
    person = one.write(lambda session: new_employee(session, name="Siti Halimah").id)
    meet(one, two)
    loaded = two.read(records.load, employee.SUBJECT.entity, person)
    child = one.write(lambda session: add(session, FamilyMember(employee_id=person, relation="anak", name="Ani")).id)
    one.sends(two)
    with pytest.raises(Stale):
        two.write(records.save, employee.SUBJECT, person, {**loaded.draft, "phone": "0811"}, loaded.version, {})
    assert two.row(FamilyMember, child)["deleted_at"] is None


def test_a_form_opened_before_a_parcel_came_does_not_overwrite_its_rows(make: Make, database: Database) -> None:
    one, two = make("a"), make("twin", database)
    one.knows(two, "setara")
    two.knows(one, "setara")
    person = one.write(lambda session: new_employee(session, name="Siti Halimah").id)
    child = one.write(lambda session: add(session, FamilyMember(employee_id=person, relation="anak", name="Ani")).id)
    meet(one, two)
    loaded = two.read(records.load, employee.SUBJECT.entity, person)
    one.write(lambda session: setattr(session.get_one(FamilyMember, child), "name", "Ani Lestari"))
    one.sends(two)
    with pytest.raises(Stale):
        two.write(records.save, employee.SUBJECT, person, {**loaded.draft, "phone": "0811"}, loaded.version, {})
    assert two.row(FamilyMember, child)["name"] == "Ani Lestari"


# ---- people handed over to an office that is neither above nor below


def test_a_second_person_handed_over_comes_with_the_events_of_old(make: Make, database: Database) -> None:
    one, two = make("a"), make("b", database)
    one.knows(two, "asing")
    two.knows(one, "asing")
    people = [one.write(lambda session: new_employee(session).id) for _ in range(2)]

    def train(session: Session) -> None:
        event = add(session, TrainingEvent(name="Diklat", start_date=date(2026, 2, 1), end_date=date(2026, 2, 2)))
        add(session, TrainingParticipant(event_id=event.id, employee_id=people[1]))

    one.write(train)
    one.write(ownership.release, people[0], two.office)
    one.sends(two)
    one.write(ownership.release, people[1], two.office)
    came = one.sends(two)
    assert came.parked == 0
    assert two.read(lambda session: len(session.scalars(select(TrainingParticipant)).all())) == 1
    assert two.read(lambda session: len(session.scalars(select(Ownership)).all())) == 2


# ---- what leaves beside the rows


def test_scans_of_others_are_not_even_named(district: District) -> None:
    """Whoever knows the name of a scan could claim it for a person of its own, and would be sent it."""
    hub, a, b = district
    people = {"A": hub.write(of_unit, "A"), "B": hub.write(of_unit, "B")}

    def name_scans(session: Session) -> None:
        for code, person in people.items():
            scan = Attachment(employee_id=person, title="SK", sha256=code.lower() * 64, size=9, media="pdf")
            add(session, scan)

    hub.write(name_scans)
    assert scans.lacking(hub.data) == ["a" * 64, "b" * 64]
    assert scans.asked_of(hub.data, "B") == ["b" * 64]
    assert scans.asked_of(a.data, "HUB") == []


def test_a_parcel_can_be_undone_although_it_brought_parts(make: Make, database: Database) -> None:
    one, two = make("a"), make("twin", database)
    one.knows(two, "setara")
    two.knows(one, "setara")
    person = one.write(lambda session: new_employee(session, name="Siti Halimah").id)
    meet(one, two)

    def change(session: Session) -> None:
        session.get_one(Employee, person).name = "Siti H."
        add(session, FamilyMember(employee_id=person, relation="anak", name="Ani"))

    one.write(change)
    one.sends(two)
    label = "Diterima dari Puskesmas Wairunu"
    acts = two.read(lambda session: list(session.scalars(_acts_of(label))))
    two.write(journal.undo, acts[0])
    assert two.row(Employee, person)["name"] == "Siti Halimah"
    assert two.read(lambda session: session.scalars(select(FamilyMember)).one().deleted_at) is not None
    two.sends(one)
    assert one.row(Employee, person)["name"] == "Siti Halimah"
    assert one.waiting() == two.waiting() == ()


def _acts_of(label: str) -> Select[UUID]:
    query = select(ChangeSet.id).where(ChangeSet.label.startswith(label), ChangeSet.cn_to >= ChangeSet.cn_from)
    return query.order_by(ChangeSet.no.desc())


def test_nobody_signs_for_another_office(district: District) -> None:
    hub, a, b = district
    person = a.write(of_unit, "A")
    lines = a.bundle(hub, 0)
    (told,) = [line for line in lines if line["t"] == "sesi" and line["i"] == row(lines, pk=person)["v"]["d"][0]]
    forged = {"t": "act", "s": 900, "a": 1, "b": 1 << 62, "who": "Bupati", "at": "2026-01-01T00:00:00+00:00"}
    hub.takes([{**told, "i": 900}, {**forged, "label": "x"}], b)
    a.sent.clear()
    meet(hub, a, b)
    hub.takes([{**told, "i": 900, "office": "ef" * 16}, {**forged, "a": 2, "label": "x"}], b)
    authors = hub.read(lambda session: set(session.scalars(select(ForeignAct.author))))
    assert "Bupati" not in authors


def test_a_file_of_siasn_does_not_decide_between_offices(make: Make, database: Database, tmp_path: Path) -> None:
    one, two = make("a"), make("twin", database)
    one.knows(two, "setara")
    two.knows(one, "setara")
    nips = ["198503122010042901", "198601022011011902"]
    first, second = (one.write(lambda session, nip=nip: new_employee(session, name="SITI", nip=nip).id) for nip in nips)
    meet(one, two)
    for copy, name in ((one, "SITI H"), (two, "SITI HALIMAH")):
        copy.write(lambda session, name=name: setattr(session.get_one(Employee, first), "name", name))
    meet(one, two)
    heads = two.row(Employee, first)
    assert list(heads["heads"]) == ["name"]
    made = SiasnFile(["NIP BARU", "NAMA"])
    for nip in nips:
        made.add({"NIP BARU": nip, "NAMA": "SITI DARI BERKAS"})
    seen = two.read(imports.preview_siasn, made.csv(tmp_path / "siasn.csv"))
    assert "masih perlu diputuskan" in seen.plan.notes[-1]
    two.write(imports.apply_siasn, seen)
    assert two.row(Employee, first) == heads
    assert two.row(Employee, second)["name"] == "SITI DARI BERKAS"


# ---- parcels that are wrong further down


def test_nobody_is_asked_to_go_on_with_a_parcel_that_is_wrong(
    hub: Office, branch: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "rumah"))
    paired(hub, branch)
    traffic.settle(branch)
    odd = {"t": "digest", "tables": {}, "part": [1, 2, 3], "conflicts": 0}
    monkeypatch.setattr(greeting, "digest_line", lambda *told: odd)
    assert traffic.carry(branch, hub, tmp_path / "flashdisk").state == "rejected"
    assert hub.data.read(log.unfinished) == []
    monkeypatch.undo()
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "rumah"))
    assert traffic.carry(branch, hub, tmp_path / "flashdisk").state == "done"
