"""Unfinished forms and preferences belong to the person who made them."""

from datetime import UTC, date, datetime, time
from uuid import UUID, uuid4

import pytest

from karier_desktop.storage import drafts, preferences
from karier_desktop.storage.database import Database
from tests.support.databases import FixedClock

CONTENT = {
    "name": "Siti",
    "birth_date": date(1990, 1, 1),
    "start": time(8, 30),
    "at": datetime(2026, 3, 12, 10, 41, tzinfo=UTC),
    "unit_id": UUID(int=5),
    "jp": 12,
    "probation": False,
    "note": None,
    "ranks": [{"id": None, "golongan": "III/a", "effective_date": date(2020, 4, 1)}],
}


def test_a_draft_comes_back_as_it_was_left(database: Database, clock: FixedClock) -> None:
    key, record = uuid4(), uuid4()
    done = database.write(drafts.save, key, "employee", CONTENT, record, 3)
    assert (done.changed, done.change_set) == (frozenset(), None)
    found = database.read(drafts.load, key)
    assert found == drafts.SavedDraft(key, "employee", record, 3, CONTENT, clock.now())
    assert database.read(drafts.find, "employee", record) == found
    assert database.read(drafts.find, "employee", None) is None


def test_a_form_saves_over_its_own_draft(database: Database, clock: FixedClock) -> None:
    first, second = uuid4(), uuid4()
    database.write(drafts.save, first, "employee", {"name": "A"})
    database.write(drafts.save, second, "training", {"name": "B"})
    clock.advance(seconds=5)
    database.write(drafts.save, first, "employee", {"name": "A2"})
    assert [draft.content["name"] for draft in database.read(drafts.listing)] == ["A2", "B"]
    assert [draft.id for draft in database.read(drafts.listing, "training")] == [second]
    database.write(drafts.discard, first)
    assert database.read(drafts.load, first) is None


def test_drafts_of_another_person_are_not_shown(database: Database) -> None:
    database.write(drafts.save, uuid4(), "employee", {})
    database.account = uuid4()
    assert database.read(drafts.listing) == []


def test_a_draft_holds_plain_values_only(database: Database) -> None:
    with pytest.raises(TypeError, match="cannot hold object"):
        database.write(drafts.save, uuid4(), "employee", {"name": object()})


def test_preferences_are_kept_by_person(database: Database) -> None:
    assert database.read(preferences.load, "columns", ["nip"]) == ["nip"]
    database.write(preferences.save, "columns", ["nip", "name"])
    database.write(preferences.save, "columns", ["name"])
    assert database.read(preferences.load, "columns") == ["name"]
    database.account = uuid4()
    assert database.read(preferences.load, "columns") is None
    database.account = None
    database.write(preferences.save, "theme", {"dark": True})
    assert database.read(preferences.load, "theme") == {"dark": True}
