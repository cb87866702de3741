"""The start page in one read: agenda, figures, the last import, and what waits to be finished."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from sqlalchemy.orm import Session

from karier_desktop.queries.documents.agenda_facts import agenda_facts
from karier_desktop.queries.home import Figures, Imported, Recent, figures, last_import, recent_work
from karier_desktop.rules.agenda import agenda
from karier_desktop.rules.agenda_item import AgendaItem
from karier_desktop.services.exchange.matters import matters
from karier_desktop.services.welcome import welcome
from karier_desktop.storage import drafts
from karier_desktop.storage.context import now, rules, today
from karier_desktop.storage.drafts import SavedDraft

CONTINUED = 3
"""How many lines Lanjutkan has."""


@dataclass(frozen=True)
class Home:
    """Everything the start page shows."""

    person: str
    now: datetime
    today: date
    figures: Figures
    items: tuple[AgendaItem, ...]
    imported: Imported | None
    drafts: tuple[SavedDraft, ...]
    recent: tuple[Recent, ...]
    undecided: int = 0

    @property
    def empty(self) -> bool:
        """Whether nobody was entered yet."""
        return not self.figures.people and not self.items and not self.drafts


def home(session: Session) -> Home:
    """Gather it."""
    book, day = rules(session), today(session)
    facts = replace(agenda_facts(session, None, day), exchange=matters(session))
    unfinished = tuple(drafts.listing(session)[:CONTINUED])
    return Home(
        person=welcome(session).person,
        now=now(session),
        today=day,
        figures=figures(session, book, facts.people, day),
        items=tuple(agenda(book, facts, day)),
        imported=last_import(session),
        drafts=unfinished,
        undecided=facts.exchange.undecided,
        recent=tuple(recent_work(session, CONTINUED - len(unfinished))) if len(unfinished) < CONTINUED else (),
    )


def greeting(moment: datetime) -> str:
    """`pagi`, `siang`, `sore` or `malam`, as the clock says."""
    hour = moment.hour
    if not 3 <= hour < 18:
        return "malam"
    return "pagi" if hour < 11 else "siang" if hour < 15 else "sore"
