"""Scanned papers behind the data of a person: described here, their content stored apart (storage/blobs.py)."""

from datetime import datetime
from typing import ClassVar
from uuid import UUID

from sqlalchemy import ForeignKey, LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from karier_desktop.models.base import Base, Code, Record, Travel


class Attachment(Record):
    """One scan. `sha256` names its content; `table_name` and `record_id` the row it is the evidence of, if any."""

    __tablename__ = "attachment"
    __subject__: ClassVar[str] = "employee"
    __parent__: ClassVar[str] = "employee_id"
    __travel__: ClassVar[Travel] = "person"

    employee_id: Mapped[UUID] = mapped_column(ForeignKey("employee.id"), index=True)
    table_name: Mapped[str] = mapped_column(default="")
    record_id: Mapped[UUID | None] = mapped_column(index=True)
    title: Mapped[str]
    sha256: Mapped[str] = mapped_column(String(64), index=True)
    size: Mapped[int]
    media: Mapped[str] = mapped_column(Code)


class AttachmentBlob(Base):
    """The content of a scan where the data lie on a server; beside an encrypted file it lies in a folder."""

    __tablename__ = "attachment_blob"

    sha256: Mapped[str] = mapped_column(String(64), primary_key=True)
    content: Mapped[bytes] = mapped_column(LargeBinary)
    stored_at: Mapped[datetime]
