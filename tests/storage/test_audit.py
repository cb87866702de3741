"""The chain of events: every event bound to the one before it, details erasable, any change seen at its number."""

import pytest
from sqlalchemy import delete, update
from sqlalchemy.orm import Session

from karier_desktop.models.exchange import AuditDetail, AuditEvent
from karier_desktop.storage import audit
from karier_desktop.storage.database import Database


def three(session: Session) -> None:
    audit.note(session, "login")
    audit.note(session, "export", "exchange_bundle", None, {"to": "2B3C4D5E", "rows": 12})
    audit.note(session, "print", "report", None, {"name": "duk"})


@pytest.fixture
def filled(database: Database) -> Database:
    database.write(three)
    return database


def test_a_new_database_holds(database: Database) -> None:
    assert database.read(audit.verify) is None
    assert database.read(audit.head) == (0, audit.START)


def test_events_count_from_one_and_hold(filled: Database) -> None:
    no, head = filled.read(audit.head)
    assert no == 3
    assert filled.read(audit.hashes_at, [0, 3, 4]) == {0: audit.START, 3: head}
    assert filled.read(audit.verify) is None


def test_an_event_of_a_write_that_failed_leaves_no_gap(filled: Database) -> None:
    def fails(session: Session) -> None:
        audit.note(session, "import")
        raise ValueError("stop")

    with pytest.raises(ValueError, match="stop"):
        filled.write(fails)
    filled.write(lambda session: audit.note(session, "import"))
    assert filled.read(audit.head)[0] == 4
    assert filled.read(audit.verify) is None


def test_an_erased_detail_leaves_the_chain_whole(filled: Database) -> None:
    filled.write(lambda session: session.execute(delete(AuditDetail).where(AuditDetail.no == 2)).rowcount)
    assert filled.read(audit.verify) is None


def test_a_detail_changed_afterwards_shows(filled: Database) -> None:
    change = update(AuditDetail).where(AuditDetail.no == 2).values(detail="{}")
    filled.write(lambda session: session.execute(change).rowcount)
    assert filled.read(audit.verify) == 2


@pytest.mark.parametrize("values", [{"action": "login"}, {"who": "Orang lain"}, {"no": 9}, {"h": "0" * 64}])
def test_a_rewritten_event_shows_at_its_number(filled: Database, values: dict[str, object]) -> None:
    tamper(filled, update(AuditEvent).where(AuditEvent.no == 2).values(**values))
    assert filled.read(audit.verify) == 2


def test_an_event_taken_out_shows(filled: Database) -> None:
    tamper(filled, delete(AuditEvent).where(AuditEvent.no == 1))
    assert filled.read(audit.verify) == 1


def test_events_are_only_ever_added(filled: Database) -> None:
    with pytest.raises(Exception, match="only grows"):
        filled.write(lambda session: session.execute(delete(AuditEvent)).rowcount)


def tamper(database: Database, statement: object) -> None:
    """What somebody with a tool of his own could do: the trigger goes first."""
    with database.store.writing.begin() as connection:
        before, after = SQLITE if connection.dialect.name == "sqlite" else POSTGRES
        for line in before:
            connection.exec_driver_sql(line)
        connection.execute(statement)  # type: ignore[call-overload]
        for line in after:
            connection.exec_driver_sql(line)


SQLITE = [f"DROP TRIGGER audit_event_only_grows_{act}" for act in ("update", "delete")], []
POSTGRES = [[f"ALTER TABLE audit_event {act} TRIGGER only_grows"] for act in ("DISABLE", "ENABLE")]
