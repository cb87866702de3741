"""The row moved on while a form was open: who changed what, so that nothing is overwritten unseen."""

from collections.abc import Iterable, Mapping
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from karier_desktop.models.base import Record
from karier_desktop.rules.problem import KnownError
from karier_desktop.storage import history
from karier_desktop.storage.history import ChangeEntry, FieldChange


class Stale(KnownError):
    """Somebody else saved first; `changes` tell who changed which fields since the version the form saw."""

    def __init__(self, title: str, changes: list[ChangeEntry]) -> None:
        super().__init__(
            f"{title} belum disimpan.",
            _why(changes),
            "Bandingkan dengan isi yang baru, lalu simpan lagi bila perubahan Anda masih berlaku.",
        )
        self.changes = changes


def who_changed(session: Session, seen: Mapping[tuple[type[Record], UUID], int]) -> list[ChangeEntry]:
    """What happened to the first of these rows that moved on."""
    for (kind, record_id), version in seen.items():
        if session.scalar(select(kind.version).where(kind.id == record_id)) != version:
            return history.row_history(session, record_id, since=version)
    return []


def _why(changes: list[ChangeEntry]) -> str:
    if not changes:
        return "Data ini sudah berubah sejak Anda membukanya."
    last = changes[0]
    when = f"{last.at.astimezone():%d-%m-%Y pukul %H.%M}"
    fields = "; ".join(_shown(field) for entry in changes for field in entry.fields)
    return f"Data ini diubah {last.actor_name or 'orang lain'} pada {when}" + (f": {fields}." if fields else ".")


def _shown(field: FieldChange) -> str:
    old, new = (_plain(value) for value in (field.old, field.new))
    return f"{field.name} {old} → {new}"


def _plain(value: object) -> str:
    if value is None or value == "":
        return "(kosong)"
    if isinstance(value, list | tuple) and isinstance(value, Iterable):
        return ", ".join(map(str, value))
    return str(value)
