"""The book of letter numbers: the next serial of the year, written in the pattern of the office (forms.md 1.2)."""

import re
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from karier_desktop.models import LetterNumber, OfficeProfile
from karier_desktop.rules.dates_id import roman
from karier_desktop.storage import journal

PATTERN = "{klas}/{urut}/{unit}/{bulan-romawi}/{tahun}"
_DOTS = "…"


@dataclass(frozen=True)
class Numbering:
    """How an office writes its numbers."""

    pattern: str = PATTERN
    classification: str = ""
    unit_code: str = ""

    def text(self, serial: int, day: date) -> str:
        """The number of a letter of that day; what the office has not filled in stays as dots."""
        parts = {
            "klas": self.classification,
            "urut": f"{serial:03}",
            "unit": self.unit_code,
            "bulan-romawi": roman(day.month),
            "bulan-2": f"{day.month:02}",
            "tahun": str(day.year),
        }
        return re.sub(r"\{([a-z0-9-]+)\}", lambda token: parts.get(token[1], token[0]) or _DOTS, self.pattern)


def numbering(session: Session) -> Numbering:
    """The habits of this office."""
    query = select(OfficeProfile).where(OfficeProfile.deleted_at.is_(None)).order_by(OfficeProfile.id).limit(1)
    profile = session.scalar(query)
    if profile is None:
        return Numbering()
    return Numbering(profile.number_pattern or PATTERN, profile.classification, profile.unit_code)


def next_serial(session: Session, year: int) -> int:
    """One more than the highest of the year; a number given once is not given again, even if its entry is deleted."""
    return (session.scalar(select(func.max(LetterNumber.serial)).where(LetterNumber.year == year)) or 0) + 1


def take(session: Session, document: str, subject: str, day: date, signer_id: UUID | None = None) -> str:
    """Enter the next number of the year for a document, and give it as it is printed."""
    habits, serial = numbering(session), next_serial(session, day.year)
    number = habits.text(serial, day)
    session.add(
        LetterNumber(
            year=day.year,
            serial=serial,
            classification=habits.classification,
            number=number,
            letter_date=day,
            document=document,
            subject=subject,
            signer_id=signer_id,
        )
    )
    journal.describe(session, f"Mengambil nomor surat {number}")
    return number
