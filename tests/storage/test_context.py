"""What a session knows about the moment, the person and the rules."""

from datetime import date

from sqlalchemy.orm import Session

from karier_desktop.models import RuleOverride
from karier_desktop.storage.database import Database, actor, now, rules, today
from tests.support.databases import FixedClock


def test_moment_and_person_come_from_outside(database: Database, clock: FixedClock) -> None:
    found = database.read(lambda session: (actor(session), now(session), today(session)))
    assert found == (database.account, clock.now(), date(2026, 3, 12))


def test_the_rules_of_the_office_come_first(database: Database) -> None:
    table = database.read(lambda session: rules(session).tables[0])
    key = database.read(lambda session: rules(session).rows(table, today(session))[0].key)

    def decide(session: Session) -> None:
        values = dict(rules(session).need(table, key, today(session)).values)
        session.add(RuleOverride(rule_table=table, key=key, value=values, legal_basis="SK Bupati 1/2026"))

    database.write(decide)
    row = database.read(lambda session: rules(session).need(table, key, today(session)))
    assert (row.office, row.legal_basis) == (True, "SK Bupati 1/2026")
