"""What the papers of an exchange share: how parcels, sizes and sums are written."""

from datetime import datetime

from karier_desktop.reports.blocks import Text
from karier_desktop.reports.document import Frame
from karier_desktop.reports.signature import Party
from karier_desktop.reports.wording import DOTS, clock, long_date
from karier_desktop.rules.dates_id import thousands

_UNITS = ((1 << 30, "GB"), (1 << 20, "MB"), (1 << 10, "KB"))


def size(count: int) -> str:
    """`412 KB`, `1,5 MB`: one digit after the comma below ten."""
    for unit, name in _UNITS:
        if count >= unit:
            value = count / unit
            return f"{value:.1f} {name}".replace(".", ",") if value < 9.95 else f"{value:.0f} {name}"
    return f"{count} B"


def number(value: int | None) -> str:
    """`12.041`; a dash where there is nothing to count."""
    return "–" if value is None else thousands(value)


def halves(sha256: str) -> str:
    """64 hex digits in lines of 32."""
    return "\n".join(sha256[start : start + 32] for start in range(0, len(sha256), 32))


def moment(at: datetime | None) -> str:
    """`12 Maret 2026, pukul 10.41`."""
    return f"{long_date(at)}, pukul {clock(at.time())}" if at else ""


def by_hand(*heading: str) -> Party:
    """A party that is not in this office's register: name and number are written by hand."""
    return Party(heading, DOTS, (f"NIP {DOTS}",))


def paragraph(text: str, frame: Frame, size: float = 0.0, *, above: float = 4.0, below: float = 3.0) -> Text:
    """Running text."""
    return Text(text, frame.styles.at(size or frame.styles.text_size), above=above, below=below)


def heading(text: str, frame: Frame) -> Text:
    """The heading of a part, kept with what follows."""
    return Text(text, frame.styles.strong, above=8, below=3, leads=True)
