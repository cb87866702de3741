"""A line of the agenda on the start page, and the group and badge that its day gives it."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal
from uuid import UUID

from karier_desktop.rules.dates_id import MONTHS, day_name, long_date
from karier_desktop.rules.service_time import add_months

Group = Literal["late", "week", "month", "later"]
BadgeKind = Literal["late", "attention", "information", "neutral"]

GROUP_TITLES: dict[Group, str] = {
    "late": "Terlambat",
    "week": "Minggu ini",
    "month": "Bulan ini",
    "later": "Nanti",
}
_BADGES: dict[Group, BadgeKind] = {"late": "late", "week": "attention", "month": "information", "later": "neutral"}


@dataclass(frozen=True)
class Due:
    """Something that waits until `when`. `subject_id` is what `action` works on; empty for a gathered line."""

    kind: str
    when: date
    title: str
    who: str
    detail: str
    action: str
    subject_id: UUID | None = None
    basis: str = ""


@dataclass(frozen=True)
class AgendaItem:
    """A line of the agenda, placed in time."""

    kind: str
    when: date
    group: Group
    title: str
    who: str
    detail: str
    basis: str
    badge: str
    badge_kind: BadgeKind
    action: str
    subject_id: UUID | None

    @property
    def line(self) -> str:
        """The second line on the screen: why and until when, with the legal basis."""
        return f"{self.detail} ({self.basis})" if self.basis else self.detail


def week_end(today: date) -> date:
    """The Sunday of this week."""
    return today + timedelta(days=6 - today.weekday())


def month_end(today: date) -> date:
    """The last day of this month."""
    return add_months(today.replace(day=1), 1) - timedelta(days=1)


def group_of(when: date, today: date) -> Group:
    """Late before today; else this week, this month, or later."""
    if when < today:
        return "late"
    if when <= week_end(today):
        return "week"
    return "month" if when <= month_end(today) else "later"


def badge_text(when: date, today: date) -> str:
    """`Terlambat 39 hari`, `Hari ini`, `Besok`, `Sabtu, 14 Maret`, `20 Maret`, `1 Mei 2027`."""
    days = (when - today).days
    if days < 0:
        return f"Terlambat {-days} hari"
    if days < 2:
        return ("Hari ini", "Besok")[days]
    if when.year != today.year:
        return long_date(when)
    short = f"{when.day} {MONTHS[when.month - 1]}"
    return f"{day_name(when)}, {short}" if when <= week_end(today) else short


def place(due: Due, today: date) -> AgendaItem:
    """Puts a matter into its group and gives it its badge."""
    group = group_of(due.when, today)
    return AgendaItem(
        kind=due.kind,
        when=due.when,
        group=group,
        title=due.title,
        who=due.who,
        detail=due.detail,
        basis=due.basis,
        badge=badge_text(due.when, today),
        badge_kind=_BADGES[group],
        action=due.action,
        subject_id=due.subject_id,
    )
