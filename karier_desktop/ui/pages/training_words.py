"""Codes of trainings as words and badges."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from karier_desktop.queries.training import SessionLine
from karier_desktop.rules.dates_id import date_span, day_name, long_date
from karier_desktop.services.training_views import Wordings
from karier_desktop.ui.i18n import catalogue as words
from karier_desktop.ui.theme import Kind
from karier_desktop.ui.widgets.badge import BadgeValue

_KINDS: dict[str, tuple[Kind, str]] = {
    "direncanakan": ("information", "calendar-clock"),
    "dibuka": ("information", "calendar-check"),
    "berjalan": ("information", "play"),
    "ditunda": ("attention", "pause"),
    "dibatalkan": ("neutral", "circle-x"),
}
ATTENDANCE, SCHEDULE = "daftar-hadir", "jadwal-pelatihan"
"""Codes of the documents of an event."""
OPEN = ("direncanakan", "dibuka", "berjalan")


def tr(text: str) -> str:
    """Translate in this module's context."""
    return QCoreApplication.translate("TrainingWords", text)


def state_badge(status: str, last: date, said: Wordings) -> BadgeValue:
    """The state of an event; one that is over but not closed asks for that."""
    if status in OPEN and last < said.today:
        return BadgeValue("attention", tr("Belum ditutup"))
    label = words(said.statuses.get(status, status))
    if status == "selesai":
        return BadgeValue("done", label, quiet=True)
    kind, icon = _KINDS.get(status, ("neutral", ""))
    return BadgeValue(kind, label, icon=icon)


def time_words(first: date, last: date, sessions: tuple[SessionLine, ...]) -> str:
    """`Rabu 25 s.d. Jumat 27 Maret 2026, 08.00 sampai 15.30`."""
    if first == last:
        days = f"{day_name(first)}, {long_date(first)}"
    else:
        head = date_span(first, last).partition(" s.d. ")[0]
        days = f"{day_name(first)} {head} s.d. {day_name(last)} {long_date(last)}"
    starts = [s.start for s in sessions if s.start]
    ends = [s.end for s in sessions if s.end]
    if not starts:
        return days
    hours = f"{min(starts):%H.%M}"
    return f"{days}, " + (tr("{0} sampai {1}").format(hours, f"{max(ends):%H.%M}") if ends else hours)
