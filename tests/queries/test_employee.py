"""The list of Pegawai, its filters, the card, references and units."""

from collections.abc import Callable
from datetime import date
from random import Random
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy.orm import Session

from karier_desktop.models import Employee, OrgUnit, RuleOverride
from karier_desktop.models.journal import Draft
from karier_desktop.queries import office
from karier_desktop.queries.employee import count_employees, employee_counts, employee_ids, find_employees
from karier_desktop.queries.employee_card import employee_card
from karier_desktop.queries.employee_facts import gaps_of, judged
from karier_desktop.queries.employee_filter import SORTS, EmployeeFilter
from karier_desktop.queries.references import find, titles
from karier_desktop.queries.suggestions import used_before
from karier_desktop.services import career
from karier_desktop.storage import journal
from karier_desktop.storage.context import now, rules, today
from karier_desktop.storage.database import Database
from tests.support.databases import FixedClock
from tests.support.factories import (
    add,
    new_competency,
    new_education,
    new_employee,
    new_employee_competency,
    new_increment,
    new_position,
    new_rank,
    new_signer,
    new_training_history,
    new_unit,
)

WHOLE = {"nik": "5314021203850009", "birth_place": "Larantuka", "education": "S-1", "position": "Pengemudi"}


def people(session: Session) -> dict[str, UUID]:
    """Five people in a small tree of units."""
    top = new_unit(session, "Puskesmas Wairunu")
    ward = new_unit(session, "Rawat Inap", parent_id=top.id)
    made = {
        "wagiman": new_employee(session, name="Wagiman", unit_id=top.id, golongan="II/c", **WHOLE),
        "maria": new_employee(session, name="Maria Seran", front_title="dr.", unit_id=ward.id, golongan="IV/b"),
        "abdul": new_employee(session, name="Abdul Mattiro", employee_type="PPPK", golongan="VII"),
        "markus": new_employee(session, name="Markus Tefa", legal_status="99", golongan="II/c"),
        "nurul": new_employee(session, name="Nurul Ibrahim", flags=["NIK berbeda dengan tanggal lahir"]),
    }
    return {"top": top.id, "ward": ward.id, **{name: person.id for name, person in made.items()}}


@pytest.fixture
def made(database: Database) -> dict[str, UUID]:
    return database.write(people).value


def names(database: Database, **wanted: Any) -> list[str]:
    return [row.name.split()[0] for row in database.read(find_employees, EmployeeFilter(**wanted))]


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        ({}, ["Abdul", "Maria", "Markus", "Nurul", "Wagiman"]),
        ({"descending": True}, ["Wagiman", "Nurul", "Markus", "Maria", "Abdul"]),
        ({"text": "ser mar"}, ["Maria"]),
        ({"text": "  WAGI "}, ["Wagiman"]),
        ({"text": "pengemudi"}, ["Wagiman"]),
        ({"text": "tidak ada"}, []),
        ({"text": "%"}, []),
        ({"employee_type": "PPPK"}, ["Abdul"]),
        ({"golongan": "II/"}, ["Markus", "Wagiman"]),
        ({"golongan": "IV/b"}, ["Maria"]),
        ({"active": True}, ["Abdul", "Maria", "Nurul", "Wagiman"]),
        ({"flagged": True}, ["Nurul"]),
        ({"active": True, "golongan": "II/"}, ["Wagiman"]),
        ({"sort": "golongan", "descending": True, "text": "ma"}, ["Maria", "Abdul", "Markus", "Wagiman"]),
    ],
)
def test_filters(database: Database, made: dict[str, UUID], wanted: dict[str, Any], expected: list[str]) -> None:
    assert sorted(names(database, **wanted)) == sorted(expected)
    if wanted.get("sort") is None:
        assert names(database, **wanted) == expected
    assert database.read(count_employees, EmployeeFilter(**wanted)) == len(expected)


def test_a_unit_stands_for_all_below_it(database: Database, made: dict[str, UUID]) -> None:
    assert names(database, unit_id=made["top"]) == ["Maria", "Wagiman"]
    assert names(database, unit_id=made["ward"]) == ["Maria"]


@pytest.mark.parametrize("key", list(SORTS))
def test_pages_fit_together_in_every_order(database: Database, made: dict[str, UUID], key: str) -> None:
    wanted = EmployeeFilter(sort=key, descending=True)
    whole = database.read(employee_ids, wanted)
    pages = [database.read(find_employees, wanted, start, start + 2) for start in (0, 2, 4)]
    assert [row.id for page in pages for row in page] == whole
    assert len(whole) == 5


def test_people_in_the_bin_are_not_listed(database: Database, made: dict[str, UUID]) -> None:
    def bin_one(session: Session) -> None:
        session.get_one(Employee, made["wagiman"]).deleted_at = now(session)

    database.write(bin_one)
    assert "Wagiman" not in names(database)
    assert database.read(employee_card, made["wagiman"]) is None


def test_figures_for_the_chips(database: Database, made: dict[str, UUID]) -> None:
    counts = database.read(employee_counts)
    assert (counts.pns, counts.pppk, counts.active) == (3, 1, 4)
    assert counts.incomplete == database.read(count_employees, EmployeeFilter(active=True, incomplete=True))


def test_a_row_says_what_is_due_first(database: Database) -> None:
    def one(session: Session) -> UUID:
        unit = new_unit(session)
        person = new_employee(session, name="Yohanes Tukan", unit_id=unit.id, **WHOLE)
        new_rank(session, person.id, golongan="III/d", effective_date=date(2018, 4, 1), grade_service_months=96)
        new_increment(session, person.id, effective_date=date(2022, 4, 1), grade_service_months=144)
        add(
            session,
            Draft(
                entity="employee", record_id=person.id, content="{}", saved_at=now(session), account=person.created_by
            ),
        )
        career.refresh(session, person.id)
        return person.id

    someone = database.write(one).value
    (row,) = database.read(find_employees, EmployeeFilter())
    assert (row.id, row.full_name, row.unit) == (someone, "Yohanes Tukan", "Puskesmas Wairunu")
    assert [state.text for state in row.states] == ["KGB terlambat", "Draf"]


def _judged_person(session: Session) -> UUID:
    unit = new_unit(session)
    whole = WHOLE | {"contract_end": date(2027, 1, 1), "golongan": "III/d", "education_level": "40"}
    person = new_employee(session, name="Yohanes Tukan", unit_id=unit.id, **whole)
    return person.id


def _draft(session: Session, person: UUID) -> None:
    account = session.info["actor"]
    add(session, Draft(entity="employee", record_id=person, content="{}", saved_at=now(session), account=account))


def _rename_unit(session: Session, person: UUID) -> None:
    unit = session.get_one(OrgUnit, session.get_one(Employee, person).unit_id)
    unit.name, unit.needs_review = "Puskesmas Lewoleba", True


def _change(**values: Any) -> Callable[[Session, UUID], None]:
    def change(session: Session, person: UUID) -> None:
        for name, value in values.items():
            setattr(session.get_one(Employee, person), name, value)

    return change


def _count_another_status_as_active(session: Session, person: UUID) -> None:
    row = rules(session).rows("active_status", today(session))[0]
    add(session, RuleOverride(rule_table="active_status", key="99", value=dict(row.values), legal_basis="SK Bupati 1"))


def _short(session: Session, person: UUID) -> None:
    new_increment(session, person, effective_date=date(2019, 4, 1), grade_service_months=144)


@pytest.mark.parametrize(
    ("write", "told"),
    [
        (_draft, "Draf"),
        (_rename_unit, "Puskesmas Lewoleba"),
        (_short, "KGB terlambat"),
        (_change(flags=["NIK berbeda"]), "Perlu diperiksa"),
        (_change(nik=""), "NIK belum diisi."),
        (_change(legal_status="99"), "Tidak aktif"),
        (_change(name="Yohanes Nahak"), "Yohanes Nahak"),
    ],
)
def test_a_list_read_before_tells_what_was_written_since(
    database: Database, write: Callable[[Session, UUID], None], told: str
) -> None:
    def words() -> str:
        (row,) = database.read(find_employees, EmployeeFilter())
        return " ".join([row.name, row.unit, *(f"{state.text} {state.detail}" for state in row.states)])

    person = database.write(_judged_person).value
    assert told not in words()
    assert told not in words()
    database.write(write, person)
    assert told in words()


def test_a_list_read_before_follows_rules_and_day(database: Database, clock: FixedClock) -> None:
    def first() -> str:
        return str(database.read(find_employees, EmployeeFilter())[0].states[0].text)

    person = database.write(_judged_person).value
    database.write(_change(legal_status="99"), person)
    assert first() == "Tidak aktif"
    database.write(_count_another_status_as_active, person)
    assert first() != "Tidak aktif"
    database.write(_change(employee_type="PPPK", contract_end=date(2026, 3, 20)), person)
    assert first() == "Kontrak 20 Mar"
    clock.advance(days=30)
    assert first() == "Kontrak habis"


def test_undoing_and_the_bin_show_in_a_list_read_before(database: Database) -> None:
    person = database.write(_judged_person).value
    assert names(database) == ["Yohanes"]
    written = database.write(_change(name="Markus Tefa"), person)
    assert names(database) == ["Markus"]
    assert written.change_set is not None
    database.write(journal.undo, written.change_set)
    assert names(database) == ["Yohanes"]


def test_the_filter_for_gaps_agrees_with_the_rule(database: Database) -> None:
    """Each fact is left out at random: what SQL finds is what the rule finds."""
    chance = Random(20260312)
    blanks: dict[str, Any] = {"nik": "", "birth_place": "", "sex": "", "education_level": "", "birth_date": None}
    blanks |= {"cpns_date": None, "rank_since": None, "contract_end": None, "unit_id": None, "golongan_order": 0}
    blanks |= {"golongan": "", "grade_service_months": None, "position": "", "position_kind": "", "echelon": ""}
    blanks |= {"functional_level": ""}

    def many(session: Session) -> None:
        sure, unsure = new_unit(session, "Tata Usaha"), new_unit(session, "Dari impor", needs_review=True)
        whole: dict[str, Any] = {"nik": "5314021203850009", "birth_place": "Larantuka", "sex": "P"}
        whole |= {"birth_date": date(1985, 3, 12), "cpns_date": date(2010, 4, 1), "contract_end": date(2027, 1, 1)}
        whole |= {"rank_since": date(2022, 4, 1), "grade_service_months": 100, "position": "Kepala", "echelon": "22"}
        whole |= {"education_level": "40", "functional_level": "mahir"}
        for number in range(120):
            kind = chance.choice(("jf", "jpt", "pelaksana", "pengawas"))
            pns = chance.random() < 0.6
            grade = ("III/a", 9) if pns else ("IX", 9)
            facts = whole | {"golongan": grade[0], "golongan_order": grade[1], "position_kind": kind}
            facts["unit_id"] = chance.choice((sure.id, unsure.id, sure.id, sure.id))
            for name in chance.sample(sorted(blanks), chance.choice((0, 0, 1))):
                facts[name] = blanks[name]
            if facts["golongan"] == "" or facts["golongan_order"] == 0:
                facts |= {"golongan": "", "golongan_order": 0}
            named = {"name": f"Orang {number}", "nip": "", "sort_name": f"orang {number:03}", "search_text": ""}
            add(session, Employee(**named, **facts, employee_type="PNS" if pns else "PPPK"))

    database.write(many)
    by_sql = set(database.read(employee_ids, EmployeeFilter(incomplete=True)))
    everybody = database.read(employee_ids, EmployeeFilter())
    by_rule = database.read(lambda s: {p.row.id for p in judged(s, everybody) if p.state.gaps})
    assert by_sql == by_rule
    assert 20 < len(by_sql) < 100


def test_the_card_shows_everything_in_words(database: Database) -> None:
    def one(session: Session) -> UUID:
        head = new_employee(session, name="Maria Seran", front_title="dr.")
        unit = new_unit(session, "Rawat Inap", parent_id=new_unit(session).id)
        person = new_employee(
            session, name="Yohanes Tukan", unit_id=unit.id, superior_id=head.id, religion="3", phone="0812",
            nik="5314021203850009", birth_place="Larantuka", birth_date=date(1985, 3, 12), nip="198503122010041914",
        )  # fmt: skip
        new_rank(session, person.id, golongan="III/c", effective_date=date(2018, 4, 1), grade_service_months=96)
        new_rank(session, person.id, decree_number="", effective_date=date(2010, 4, 1))
        new_position(session, person.id, effective_date=date(2018, 4, 1), decree_number="821/1")
        new_education(session, person.id)
        new_training_history(session, person.id, name="Triase", start_date=date(2024, 5, 6), jp=40)
        new_employee_competency(session, person.id, competency_id=new_competency(session, "Kerja Sama").id)
        new_increment(session, person.id, new_pay=3_500_000)
        career.refresh(session, person.id)
        return person.id

    card = database.read(employee_card, database.write(one).value)
    assert card is not None
    assert dict(card.present)["Unit kerja"] == "Rawat Inap - Puskesmas Wairunu"
    assert dict(card.present)["Atasan langsung"] == "dr. Maria Seran"
    assert dict(card.career)["Pangkat"] == "Penata, III/c"
    assert dict(card.career)["Masa kerja"] == "15 tahun 11 bulan"
    assert dict(card.person)["Lahir"] == "Larantuka, 12 Maret 1985"
    assert dict(card.person)["NIK"].startswith("531402•")
    assert dict(card.contact)["Nomor HP"] == "0812"
    assert "1 riwayat golongan tanpa nomor SK." in card.gaps
    newest, oldest = card.histories["ranks"].lines
    assert (newest.title, newest.when, newest.detail) == ("Penata, III/c", "1 Apr 2018", "SK 823.3/402/BKD/2014")
    assert oldest.missing == "Nomor SK belum diisi"
    told = {name: history.lines[0] for name, history in card.histories.items() if history.lines}
    assert (told["trainings"].title, told["trainings"].detail) == ("Triase", "Diklat Teknis, Jumlah JP 40")
    assert (told["competencies"].title, told["competencies"].detail) == ("Kerja Sama", "Level 2")
    assert (told["increments"].title, told["increments"].when) == ("Rp3.500.000", "1 Apr 2024")
    assert (told["educations"].title, told["educations"].when) == ("S-1/Sarjana", "2008")


def test_the_card_of_a_pppk_ends_with_the_contract(database: Database) -> None:
    someone = database.write(lambda s: new_employee(s, employee_type="PPPK", contract_end=date(2027, 2, 28)).id).value
    card = database.read(employee_card, someone)
    assert card is not None
    assert dict(card.career)["Kontrak sampai"] == "28 Februari 2027"
    assert database.read(gaps_of, UUID(int=9)) == []


def test_references_are_found_by_part_of_the_name(database: Database, made: dict[str, UUID]) -> None:
    skill = database.write(lambda s: new_competency(s, "Kerja Sama").id).value
    signer = database.write(lambda s: new_signer(s).id).value
    (maria,) = database.read(find, "employee", "ser")
    assert (maria.id, maria.title) == (made["maria"], "dr. Maria Seran")
    assert [(u.title, u.detail) for u in database.read(find, "org_unit", "inap")] == [
        ("Rawat Inap", "Puskesmas Wairunu")
    ]
    assert [c.id for c in database.read(find, "competency", "sama kerja")] == [skill]
    assert len(database.read(find, "employee", "", 2)) == 2
    wanted = [("employee", made["maria"]), ("org_unit", made["ward"]), ("competency", skill), ("signer", signer)]
    told = database.read(titles, wanted)
    assert [told[key] for key in wanted] == ["dr. Maria Seran", "Rawat Inap", "Kerja Sama", "dr. Maria Nahak, M.Kes."]


def test_what_was_typed_before_comes_back_by_use(database: Database) -> None:
    def born(session: Session) -> None:
        for place in ("Larantuka", "Lewoleba", "Larantuka", ""):
            new_employee(session, birth_place=place)

    database.write(born)
    assert database.read(used_before, Employee, "birth_place", "l") == ["Larantuka", "Lewoleba"]
    assert database.read(used_before, Employee, "birth_place", "lewoleba") == []


def test_the_tree_of_units(database: Database, made: dict[str, UUID]) -> None:
    assert [unit.path for unit in database.read(office.units)] == [
        ("Puskesmas Wairunu",),
        ("Puskesmas Wairunu", "Rawat Inap"),
    ]
    assert database.read(office.subtree_ids, made["top"]) == {made["top"], made["ward"]}
    assert database.read(office.unit_paths)[made["ward"]] == ("Puskesmas Wairunu", "Rawat Inap")
    rows = database.read(office.unit_rows)
    assert [(row.name, row.path, row.people, row.depth) for row in rows] == [
        ("Puskesmas Wairunu", "", 1, 0),
        ("Rawat Inap", "Puskesmas Wairunu", 1, 1),
    ]
    assert [row.name for row in database.read(office.unit_rows, "inap")] == ["Rawat Inap"]


def test_a_circle_of_units_ends(database: Database, made: dict[str, UUID]) -> None:
    from karier_desktop.models import OrgUnit

    def turn(session: Session) -> None:
        session.get_one(OrgUnit, made["top"]).parent_id = made["ward"]

    database.write(turn)
    assert database.read(office.subtree_ids, made["top"]) == {made["top"], made["ward"]}


def test_signers_of_today_stand_first(database: Database) -> None:
    database.write(lambda s: new_signer(s, name="Abdul Mattiro", valid_to=date(2024, 12, 31)).id)
    database.write(lambda s: new_signer(s, name="Maria Nahak").id)
    assert [row.name for row in database.read(office.signer_rows)] == ["Maria Nahak", "Abdul Mattiro"]
    assert [row.name for row in database.read(office.signer_rows, "abdul")] == ["Abdul Mattiro"]
