"""People who may open the program."""

from typing import ClassVar

from sqlalchemy.orm import Mapped, mapped_column

from karier_desktop.models.base import Record, Travel


class Account(Record):
    """A user: the password lives in the key file, never here. `role` is admin, operator, pimpinan or auditor."""

    __tablename__ = "account"
    __subject__: ClassVar[str] = "account"
    __travel__: ClassVar[Travel] = "local"

    username: Mapped[str] = mapped_column(unique=True)
    full_name: Mapped[str] = mapped_column(default="")
    role: Mapped[str] = mapped_column(default="operator")
    active: Mapped[bool] = mapped_column(default=True)
