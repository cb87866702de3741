"""Scanned papers (SK, diplomas) behind the data of a person: kept encrypted, shown only as a picture made here.

A record never waits for its scan: where the content has not come yet, a placeholder stands for it.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy.orm import Session

from karier_desktop.models import Attachment, Employee
from karier_desktop.queries import attachments as query
from karier_desktop.rules.problem import KnownError, Problem, Refused
from karier_desktop.services import scan_picture
from karier_desktop.services.exchange import ownership
from karier_desktop.storage import journal
from karier_desktop.storage.blobs import blobs, name_of
from karier_desktop.storage.database import Database

LARGEST = 20 * 1024 * 1024
ORPHANS = timedelta(days=30)
"""So long a content nobody refers to is kept: its row may be on its way, or in a write that was cut off."""
_MAGIC = ((b"%PDF-", "pdf"), (b"\xff\xd8\xff", "jpeg"), (b"\x89PNG\r\n\x1a\n", "png"))


@dataclass(frozen=True)
class Scan:
    """A scan of a person. `here`: its content has come; otherwise a placeholder is shown."""

    id: UUID
    table: str
    record_id: UUID | None
    title: str
    sha256: str
    size: int
    media: str
    at: datetime
    here: bool


def media_of(content: bytes) -> str:
    """`pdf`, `jpeg` or `png` by the first bytes, whatever the file is called; empty for anything else."""
    return next((media for magic, media in _MAGIC if content.startswith(magic)), "")


def add(
    database: Database, employee_id: UUID, content: bytes, title: str, table: str = "", record_id: UUID | None = None
) -> UUID:
    """Keep a scan as the evidence of a person's data, or of one row of them."""
    media = media_of(content)
    found = [problem for problem in (_content_problem(content, media), _title_problem(title)) if problem]
    if found:
        raise Refused(found)
    database.read(_refuse, employee_id)
    sha256 = blobs(database).put(content)
    row = {"table_name": table, "record_id": record_id, "title": title.strip(), "sha256": sha256}
    return database.write(_add, employee_id, {**row, "size": len(content), "media": media}).value


def _content_problem(content: bytes, media: str) -> Problem | None:
    if len(content) > LARGEST:
        size = f"{len(content) / 1024 / 1024:.0f}"
        return Problem(
            "file",
            f"Pindaian ini {size} MB; paling besar 20 MB. Pindai ulang hitam-putih atau dengan 150 titik per inci.",
        )
    if not media:
        return Problem("file", "Berkas ini bukan PDF, JPEG, atau PNG. Simpan pindaian sebagai PDF, lalu pilih lagi.")
    return None


def _title_problem(title: str) -> Problem | None:
    if not title.strip():
        return Problem("title", "Beri nama pindaian ini, misalnya SK Pangkat III/c.")
    return Problem("title", "Nama pindaian paling panjang 200 huruf.") if len(title.strip()) > 200 else None


def _refuse(session: Session, employee_id: UUID) -> None:
    if session.get(Employee, employee_id) is None:
        raise KnownError(
            "Pindaian belum disimpan.", "Pegawainya tidak ada lagi di data ini.", "Muat ulang daftar pegawai."
        )
    ownership.refuse_locked(session, [employee_id])


def _add(session: Session, employee_id: UUID, row: dict[str, object]) -> UUID:
    _refuse(session, employee_id)
    journal.describe(session, f"Menyimpan pindaian: {row['title']}")
    made = Attachment(employee_id=employee_id, **row)
    session.add(made)
    session.flush()
    return made.id


def remove(session: Session, attachment_id: UUID) -> None:
    """Into the recycle bin; the content stays until nothing refers to it any more."""
    found = session.get(Attachment, attachment_id)
    if found is not None:
        ownership.refuse_locked(session, [found.employee_id])
        journal.describe(session, f"Menghapus pindaian: {found.title}")
        session.delete(found)


def scans(database: Database, employee_id: UUID) -> tuple[Scan, ...]:
    """All scans of a person, newest first."""
    rows = database.read(query.of_person, employee_id)
    held = blobs(database).held(row.sha256 for row in rows)
    return tuple(
        Scan(
            id=row.id,
            table=row.table_name,
            record_id=row.record_id,
            title=row.title,
            sha256=row.sha256,
            size=row.size,
            media=row.media,
            at=row.created_at,
            here=row.sha256 in held,
        )
        for row in rows
    )


def content(database: Database, sha256: str) -> bytes | None:
    """The scan as it was kept, for saving it elsewhere; nothing when it has not come yet or is damaged."""
    return blobs(database).get(sha256)


def picture(database: Database, sha256: str, page: int = 0, width: int = 1000) -> scan_picture.Picture | None:
    """A page drawn anew as PNG: what is shown was made by this program, not by whoever made the file."""
    found = blobs(database).get(sha256)
    return scan_picture.draw(found, media_of(found), page, width) if found is not None else None


def missing(database: Database) -> list[str]:
    """Contents that rows refer to and that have not come yet."""
    named = database.read(query.named)
    return sorted(named - blobs(database).held(named))


def arrived(database: Database, sha256: str, found: bytes) -> bool:
    """Keep a content that came from another office, if a row refers to it and it is what it says."""
    if name_of(found) != sha256 or not media_of(found) or len(found) > LARGEST:
        return False
    if sha256 not in database.read(query.named):
        return False
    blobs(database).put(found)
    return True


def sweep(database: Database) -> int:
    """Remove contents nobody has referred to for 30 days; how many."""
    return blobs(database).sweep(database.read(query.named, True), database.clock.now() - ORPHANS)
