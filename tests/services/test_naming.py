"""Units, people and events named in words, as on the command line."""

from datetime import date

import pytest
from sqlalchemy.orm import Session

from karier_desktop.models import OrgUnit
from karier_desktop.rules.problem import KnownError
from karier_desktop.services import naming
from karier_desktop.storage.database import Database
from tests.support.development import new_event, new_pair
from tests.support.factories import new_employee, new_unit


def units(session: Session) -> dict[str, object]:
    made = [
        new_unit(session, "Puskesmas Wairunu", code="PKM.01"),
        new_unit(session, "Puskesmas Rawat Inap Lamakera", code="PKM.02", short_name="PRI Lamakera"),
        new_unit(session, "Puskesmas", code="PKM"),
    ]
    return {unit.code: unit.id for unit in made}


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("pkm.01", "PKM.01"),
        ("WAIRUNU", "PKM.01"),
        ("pri lamakera", "PKM.02"),
        ("rawat inap", "PKM.02"),
        ("Puskesmas", "PKM"),
    ],
)
def test_a_unit_is_found_by_code_name_or_a_piece_of_it(database: Database, words: str, code: str) -> None:
    made = database.write(units).value
    assert database.read(naming.unit, words) == made[code]


@pytest.mark.parametrize(("words", "told"), [("Posyandu", "tidak ditemukan"), ("a", "3 yang cocok")])
def test_a_unit_that_is_not_clear_says_what_there_is(database: Database, words: str, told: str) -> None:
    database.write(units)
    with pytest.raises(KnownError) as caught:
        database.read(naming.unit, words)
    assert told in f"{caught.value.what} {caught.value.why}"


def test_a_unit_that_was_deleted_is_not_found(database: Database) -> None:
    made = database.write(units).value

    def delete(session: Session) -> None:
        unit = session.get_one(OrgUnit, made["PKM.01"])
        unit.deleted_at = unit.changed_at

    database.write(delete)
    with pytest.raises(KnownError, match="tidak ditemukan"):
        database.read(naming.unit, "PKM.01")


def test_a_person_is_found_by_nip_however_it_is_written(database: Database) -> None:
    nip = database.write(lambda session: new_employee(session).nip).value
    spaced = f"{nip[:8]} {nip[8:14]} {nip[14]} {nip[15:]}"
    assert database.read(naming.employee, spaced) == database.read(naming.employee, nip)
    with pytest.raises(KnownError, match="Pegawai dengan NIP"):
        database.read(naming.employee, "1")


def test_events_of_one_name_are_told_apart_by_their_day(database: Database) -> None:
    def make(session: Session) -> list[object]:
        days = (date(2026, 3, 2), date(2026, 5, 4))
        return [new_event(session, name="Pelatihan BTCLS", start_date=day, end_date=day).id for day in days]

    made = database.write(make).value
    assert database.read(naming.event, "btcls mei") == made[1]
    with pytest.raises(KnownError, match="belum pasti"):
        database.read(naming.event, "BTCLS")


def test_a_pair_is_found_by_either_person(database: Database) -> None:
    def make(session: Session) -> tuple[object, str, str]:
        mentor, mentee = new_employee(session), new_employee(session)
        return new_pair(session, mentor.id, mentee.id).id, mentor.nip, mentee.nip

    pair, *nips = database.write(make).value
    assert [database.read(naming.pair, nip) for nip in nips] == [pair, pair]
