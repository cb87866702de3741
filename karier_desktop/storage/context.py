"""What a session knows about the moment and the person: read by services, set by `Database`."""

from datetime import date, datetime
from typing import cast
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from karier_desktop.models import RuleOverride
from karier_desktop.rules.book import Row, RuleBook
from karier_desktop.storage.remembered import remembered
from karier_desktop.storage.rulebook import rule_book


def actor(session: Session) -> UUID | None:
    """The account at work; empty while nobody is logged in."""
    return cast(UUID | None, session.info["actor"])


def now(session: Session) -> datetime:
    """The moment this read or write began."""
    return cast(datetime, session.info["now"])


def today(session: Session) -> date:
    """Today's date where the office lies."""
    return cast(date, session.info["today"])


def rules(session: Session) -> RuleBook:
    """The book of rules with this office's own rows first."""
    if "rules" not in session.info:
        known = remembered(session)
        if "rules" not in known:
            known["rules"] = rule_book(_office_row(found) for found in session.scalars(select(RuleOverride)))
        session.info["rules"] = known["rules"]
    return cast(RuleBook, session.info["rules"])


def _office_row(found: RuleOverride) -> Row:
    return Row(
        table=found.rule_table,
        key=found.key,
        values=found.value,
        valid_from=found.valid_from,
        valid_to=found.valid_to,
        legal_basis=found.legal_basis,
        office=True,
    )
