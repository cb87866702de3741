"""The book of letter numbers."""

from datetime import date
from typing import ClassVar
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from karier_desktop.models.base import Record, Travel


class LetterNumber(Record):
    """A number given to a document: serial within the calendar year, the text as printed, what it was for."""

    __tablename__ = "letter_number"
    __subject__: ClassVar[str] = "letter"
    __travel__: ClassVar[Travel] = "local"

    year: Mapped[int] = mapped_column(index=True)
    serial: Mapped[int]
    classification: Mapped[str] = mapped_column(default="")
    number: Mapped[str]
    letter_date: Mapped[date]
    document: Mapped[str] = mapped_column(default="")
    subject: Mapped[str] = mapped_column(default="")
    signer_id: Mapped[UUID | None] = mapped_column(ForeignKey("signer.id"))
