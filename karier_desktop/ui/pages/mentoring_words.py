"""Codes of mentoring as words and badges."""

from PySide6.QtCore import QCoreApplication

from karier_desktop.catalog.mentoring import REACHED, STATUSES
from karier_desktop.queries.mentoring import GoalLine, PairRow
from karier_desktop.ui.i18n import catalogue
from karier_desktop.ui.theme import Kind
from karier_desktop.ui.widgets.badge import BadgeValue

LOGBOOK, PAIRS = "logbook-mentoring", "pasangan-mentoring"
"""Codes of the documents about mentoring."""

_KINDS: dict[str, tuple[Kind, str]] = {
    "usulan": ("neutral", "circle-dashed"),
    "ditetapkan": ("information", "lock"),
    "berjalan": ("information", "play"),
    "dihentikan": ("neutral", "circle-x"),
}
_GOALS: dict[str, tuple[Kind, str]] = {
    "belum": ("neutral", "circle"),
    "sebagian": ("information", "circle-dashed"),
    "tercapai": ("done", "circle-check"),
    "tidak_tercapai": ("neutral", "circle-x"),
}


def tr(text: str) -> str:
    """Translate in this module's context."""
    return QCoreApplication.translate("MentoringWords", text)


def state_badge(row: PairRow, idle_days: int) -> BadgeValue:
    """The state of a pair; one at work that has not met for long asks for that."""
    if row.status in ("ditetapkan", "berjalan") and row.idle > idle_days:
        return BadgeValue("attention", tr("Sepi {0} hari").format(row.idle))
    return status_badge(row.status)


def status_badge(status: str) -> BadgeValue:
    """The state as it is stored."""
    label = catalogue(dict(STATUSES).get(status, status))
    if status == "selesai":
        return BadgeValue("done", label, quiet=True)
    kind, icon = _KINDS.get(status, ("neutral", ""))
    return BadgeValue(kind, label, icon=icon)


def goal_badge(goal: GoalLine) -> BadgeValue:
    """How a goal stands."""
    kind, icon = _GOALS.get(goal.reached, ("neutral", ""))
    return BadgeValue(kind, catalogue(dict(REACHED).get(goal.reached, goal.reached)), quiet=True, icon=icon)
