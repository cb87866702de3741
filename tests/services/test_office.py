"""Units without circles, the profile, the emblem."""

from typing import Any
from uuid import UUID

import pytest

from karier_desktop.catalog.entity import Draft
from karier_desktop.catalog.office import ORG_UNIT, SIGNER
from karier_desktop.models import OfficeProfile
from karier_desktop.rules.problem import Refused
from karier_desktop.services import office, records
from karier_desktop.storage.database import Database
from tests.support.factories import new_employee, new_office, new_unit


@pytest.fixture
def made(database: Database) -> dict[str, UUID]:
    def units(session: Any) -> dict[str, UUID]:
        top = new_unit(session, "Puskesmas Wairunu").id
        ward = new_unit(session, "Rawat Inap", parent_id=top).id
        new_employee(session, unit_id=ward)
        return {"top": top, "ward": ward}

    return database.write(units).value


def draft_of(**over: Any) -> Draft:
    return {**ORG_UNIT.blank(), "name": "Farmasi", **over}


def test_a_unit_cannot_lie_below_itself(database: Database, made: dict[str, UUID]) -> None:
    seen = database.read(records.load, ORG_UNIT, made["top"])
    for parent in (made["top"], made["ward"]):
        draft = {**seen.draft, "parent_id": parent}
        with pytest.raises(Refused) as refused:
            database.write(records.save, office.UNIT_SUBJECT, made["top"], draft, seen.version)
        assert [p.field for p in refused.value.problems] == ["parent_id"]


def test_the_same_name_under_the_same_parent_warns(database: Database, made: dict[str, UUID]) -> None:
    def found(**over: Any) -> list[tuple[str, str]]:
        review = database.read(records.review, office.UNIT_SUBJECT, None, draft_of(**over))
        return [(p.field, p.level) for p in review.problems]

    assert found(name="rawat  INAP", parent_id=made["top"]) == [("name", "warning")]
    assert found(name="Rawat Inap") == []
    assert found(name="Puskesmas Wairunu") == [("name", "warning")]


def test_who_works_below_a_unit(database: Database, made: dict[str, UUID]) -> None:
    assert database.read(office.people_in, made["top"]) == 1


def test_signing_on_behalf_names_whom() -> None:
    (check,) = SIGNER.checks[1:]
    assert [p.field for p in check({"mode": "a.n.", "on_behalf_of": " "}, None)] == ["on_behalf_of"]  # type: ignore[arg-type]
    assert list(check({"mode": "definitif"}, None)) == []  # type: ignore[arg-type]


def test_the_emblem(database: Database) -> None:
    assert database.read(office.profile_id) is None
    assert database.write(office.set_logo, b"png").change_set is None
    database.write(lambda s: new_office(s).id)
    database.write(office.set_logo, b"png")
    found = database.read(office.profile_id)
    assert found is not None
    assert database.read(lambda s: s.get_one(OfficeProfile, found).logo) == b"png"
    database.write(office.set_logo, None)
    assert database.read(lambda s: s.get_one(OfficeProfile, found).logo) is None
