"""What the chain of acts tells of people: who came in, after how many wrong tries, what left, who got another role."""

from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from karier_desktop.models.exchange import AuditDetail, AuditEvent
from karier_desktop.rules.problem import KnownError
from karier_desktop.services import account, events
from karier_desktop.services.doors import Doors
from karier_desktop.storage import audit
from karier_desktop.storage.database import Database
from tests.support.databases import PASSWORD, USERNAME, FixedClock


def told(session: Session) -> list[tuple[str, str]]:
    rows = select(AuditEvent.action, AuditDetail.detail).join(AuditDetail, AuditDetail.no == AuditEvent.no)
    return [tuple(row) for row in session.execute(rows.order_by(AuditEvent.no))]  # type: ignore[misc]


def test_who_came_in_and_after_how_many_wrong_passwords(data_folder: Path, clock: FixedClock) -> None:
    doors = Doors(data_folder, clock)
    for _ in range(2):
        with pytest.raises(KnownError):
            doors.open(USERNAME, "bukan yang ini sama sekali")
    database = doors.open(USERNAME.upper(), PASSWORD)
    assert database.read(told) == [("login_failed", '{"times": 2}'), ("login", "{}")]
    database.close()
    database = doors.open(USERNAME, PASSWORD)
    assert [action for action, _ in database.read(told)] == ["login_failed", "login", "login"]
    assert database.read(audit.verify) is None
    database.close()


def test_coming_in_makes_no_new_copy(data_folder: Path, clock: FixedClock) -> None:
    database = Doors(data_folder, clock).open(USERNAME, PASSWORD)
    assert database.copy() is not None
    events.entered(database)
    assert database.copy() is None
    database.close()


def test_lists_prints_and_roles(sqlcipher_database: Database) -> None:
    database = sqlcipher_database
    events.exported(database, "employees", 12)
    events.printed(database, "duk")
    someone = account.add(database, "budi", "Budi Rekaan", "operator", "sapi hijau laut berlari")
    account.change(database, someone, "Budi Rekaan", "pimpinan")
    account.change(database, someone, "Budi R.", "pimpinan")
    account.shut_out(database, someone)
    assert database.read(told) == [
        ("export", '{"rows": 12}'),
        ("print", '{"people": []}'),
        ("account_added", '{"role": "operator"}'),
        ("role", '{"from": "operator", "to": "pimpinan"}'),
        ("account_closed", "{}"),
    ]
