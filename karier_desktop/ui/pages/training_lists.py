"""Which short lists Pelatihan draws on."""

from typing import Any

from karier_desktop.catalog.competency import KINDS
from karier_desktop.queries.competency import find_competencies
from karier_desktop.queries.training_money import find_budget_lines, find_programs, find_providers
from karier_desktop.services import competency, training
from karier_desktop.services.training_views import Wordings
from karier_desktop.ui.i18n import catalogue
from karier_desktop.ui.pages.training_support import ShortList


def training_lists(said: Wordings) -> list[ShortList]:
    """Programmes, providers, budget lines, and the dictionary."""

    def kind(row: Any) -> str:
        return catalogue(said.kinds.get(row.kind, row.kind))

    return [
        ShortList(training.PROGRAM, find_programs, "graduation-cap", {"kind": kind}),
        ShortList(training.PROVIDER, find_providers, "school"),
        ShortList(training.BUDGET, find_budget_lines, "wallet"),
        dictionary(),
    ]


def dictionary() -> ShortList:
    """The competency dictionary."""
    return ShortList(competency.SUBJECT, find_competencies, "target", {"kind": _competency_kind})


def _competency_kind(row: Any) -> str:
    return catalogue(dict(KINDS).get(row.kind, row.kind))
