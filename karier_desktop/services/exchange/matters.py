"""What of the exchange belongs on the start page."""

from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from karier_desktop.models.exchange import ExchangeBundle
from karier_desktop.rules.agenda_exchange import AgendaExchange, AgendaParcel
from karier_desktop.services.exchange import log
from karier_desktop.services.exchange.open_items import waiting_items
from karier_desktop.storage.context import now


def matters(session: Session) -> AgendaExchange:
    """Differences to decide and bundles without an answer."""
    items = waiting_items(session)
    oldest = min((item.since for item in items), default=None)
    return AgendaExchange(len(items), _day(session, oldest) if oldest else None, _parcels(session))


def _parcels(session: Session) -> tuple[AgendaParcel, ...]:
    """The newest bundle to each office, where it is not acknowledged."""
    query = select(ExchangeBundle).where(ExchangeBundle.direction == log.OUT).order_by(ExchangeBundle.no)
    newest = {entry.peer_id: entry for entry in session.scalars(query)}
    waiting = [entry for entry in newest.values() if entry.state == log.UNACKNOWLEDGED]
    return tuple(AgendaParcel(entry.office, entry.no, _day(session, entry.at)) for entry in waiting)


def _day(session: Session, at: datetime) -> date:
    """The day where the office lies."""
    return at.astimezone(now(session).tzinfo).date()
