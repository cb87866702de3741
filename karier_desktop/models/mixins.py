"""Columns that several tables share."""

from datetime import date

from sqlalchemy.orm import Mapped, mapped_column


class Decree:
    """The evidence behind a history row: the written decision (SK) with its number, date and official."""

    decree_number: Mapped[str] = mapped_column(default="")
    decree_date: Mapped[date | None]
    decree_official: Mapped[str] = mapped_column(default="")


class Origin:
    """Where a row came from: empty when typed here, `siasn` when the national export carried it."""

    origin: Mapped[str] = mapped_column(default="")
