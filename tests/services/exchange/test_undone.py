"""What cannot be undone any more: the refusal says whose work stands in the way."""

from uuid import UUID

import pytest
from sqlalchemy.orm import Session

from karier_desktop.models import Employee, FamilyMember
from karier_desktop.rules.problem import KnownError
from karier_desktop.storage import journal
from karier_desktop.storage.database import Database
from tests.services.exchange.copies import Copy, Make, make, meet
from tests.support.factories import add, new_employee

__all__ = ["make"]


@pytest.fixture
def two(make: Make, database: Database) -> tuple[Copy, Copy, UUID]:
    """Two computers of one office with one person."""
    one, second = make("a"), make("twin", database)
    one.knows(second, "setara")
    second.knows(one, "setara")
    person = one.write(lambda session: new_employee(session, name="Siti Halimah").id)
    meet(one, second)
    return one, second, person


def _edit(session: Session, person: UUID, phone: str) -> None:
    session.get_one(Employee, person).phone = phone


def test_a_part_that_came_by_parcel_is_named(two: tuple[Copy, Copy, UUID]) -> None:
    one, second, person = two
    act = second.data.write(_edit, person, "0811").change_set
    one.write(lambda session: add(session, FamilyMember(employee_id=person, relation="anak", name="Ani")).id)
    one.sends(second)
    with pytest.raises(KnownError) as refused:
        second.write(journal.undo, act)
    assert "pada 12-03-2026" in refused.value.why
    assert "(Diterima dari Puskesmas Wairunu, paket " in refused.value.why


def test_a_later_save_of_somebody_is_named(two: tuple[Copy, Copy, UUID]) -> None:
    _, second, person = two
    act = second.data.write(_edit, person, "0811").change_set
    second.write(_edit, person, "0812")
    with pytest.raises(KnownError, match="tidak diurungkan") as refused:
        second.write(journal.undo, act)
    assert "pada 12-03-2026" in refused.value.why
