"""The agenda of the start page: everything that is late, due this week, this month, or later, each with its reason."""

from dataclasses import dataclass
from datetime import date
from itertools import chain

from karier_desktop.rules.agenda_career import AgendaPerson, career_matters
from karier_desktop.rules.agenda_exchange import AgendaExchange, exchange_matters
from karier_desktop.rules.agenda_item import AgendaItem, place
from karier_desktop.rules.agenda_work import (
    AgendaEvent,
    AgendaFollowUp,
    AgendaPair,
    appraisal_matters,
    follow_up_matters,
    jp_matters,
    mentoring_matters,
    training_matters,
)
from karier_desktop.rules.book import RuleBook


@dataclass(frozen=True)
class AgendaFacts:
    """All that the agenda looks at, gathered by one query."""

    people: tuple[AgendaPerson, ...] = ()
    events: tuple[AgendaEvent, ...] = ()
    pairs: tuple[AgendaPair, ...] = ()
    follow_ups: tuple[AgendaFollowUp, ...] = ()
    exchange: AgendaExchange = AgendaExchange()


def agenda(book: RuleBook, facts: AgendaFacts, today: date) -> list[AgendaItem]:
    """The lines in order of time, then of title and name."""
    matters = chain(
        chain.from_iterable(career_matters(book, person, today) for person in facts.people),
        appraisal_matters(book, facts.people, today),
        jp_matters(book, facts.people, today),
        training_matters(book, facts.events, today),
        mentoring_matters(book, facts.pairs, today),
        follow_up_matters(book, facts.follow_ups, today),
        exchange_matters(book, facts.exchange, today),
    )
    items = [place(due, today) for due in matters]
    return sorted(items, key=lambda item: (item.when, item.title, item.who.casefold()))
