"""Looks the data over: pages, links between rows, journal, copies."""

import json
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from typing import Any, Literal

from sqlalchemy import func, or_, select, union_all
from sqlalchemy.orm import Session

from karier_desktop.models.exchange import ReplicaClock
from karier_desktop.models.journal import Change
from karier_desktop.rules.problem import KnownError
from karier_desktop.storage import audit, chain_check, copies, sqlcipher
from karier_desktop.storage.database import Database
from karier_desktop.storage.stores import FileStore
from karier_desktop.storage.unit import record_types


@dataclass(frozen=True)
class Finding:
    """One result; `good` ones are told as well, so that a clerk sees what was looked at."""

    level: Literal["good", "warning", "error"]
    text: str


def check(database: Database) -> list[Finding]:
    """Everything found, good and bad."""
    pages = list(_file(database.store)) if isinstance(database.store, FileStore) else []
    if any(finding.level == "error" for finding in pages):
        return pages
    return [*pages, *database.read(_inside)]


def _inside(session: Session) -> list[Finding]:
    return [*_rows(session), *_chain(session), *_numbers(session), *_events(session)]


def _file(store: FileStore) -> Iterator[Finding]:
    try:
        with sqlcipher.explained(store.path), closing(sqlcipher.connect(store.path, store.opened.key)) as connection:
            findings = [*_pages(store, connection)]
            if all(finding.level == "good" for finding in findings):
                findings += _links(connection)
    except KnownError as fault:
        findings = [Finding("error", f"Kerusakan ditemukan. {fault.why} {_advice(store)}")]
    yield from findings
    yield from _copies(store)


def _pages(store: FileStore, connection: Any) -> Iterator[Finding]:
    # The check of pages does not look into the write-ahead log, and cries wolf about pages that wait there.
    busy, _, _ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    bad = [] if busy else connection.execute("PRAGMA cipher_integrity_check").fetchall()
    if bad:
        yield Finding("error", f"Kerusakan ditemukan pada {len(bad)} halaman berkas data. {_advice(store)}")
        return
    problems = [row for row in connection.execute("PRAGMA quick_check(20)").fetchall() if row != ("ok",)]
    if problems:
        yield Finding("error", f"Susunan berkas data tidak utuh di {len(problems)} tempat. {_advice(store)}")
        return
    yield Finding("good", "Semua halaman berkas data utuh.")


def _advice(store: FileStore) -> str:
    known = copies.verified(store.path.parent)
    where = store.path.parent / copies.FOLDER
    last = (
        f"Salinan teruji terakhir: {where / known[0].name}.krj." if known else f"Belum ada salinan teruji di {where}."
    )
    return f"Jangan hapus berkas itu; salin dahulu seluruh folder ke disk lain. {last}"


def _links(connection: Any) -> Iterator[Finding]:
    links = connection.execute("PRAGMA foreign_key_check").fetchall()
    if links:
        tables = ", ".join(sorted({str(row[0]) for row in links}))
        yield Finding("error", f"{len(links)} baris menunjuk ke data yang tidak ada ({tables}).")
    else:
        yield Finding("good", "Semua hubungan antardata utuh.")


def _copies(store: FileStore) -> Iterator[Finding]:
    known = copies.verified(store.path.parent)
    if known:
        yield Finding("good", f"Salinan teruji terakhir dibuat {known[0].made_at.astimezone():%d-%m-%Y %H.%M}.")
    else:
        yield Finding("warning", "Belum ada salinan teruji; salinan dibuat saat program ditutup.")


def _rows(session: Session) -> Iterator[Finding]:
    """The newest journal row of every record tells the version the record should have."""
    wrong = 0
    for table, kind in record_types().items():
        newest = (
            select(Change.record_id, func.max(Change.version).label("version"))
            .where(Change.table_name == table)
            .group_by(Change.record_id)
            .subquery()
        )
        query = (
            select(func.count())
            .select_from(kind)
            .outerjoin(newest, newest.c.record_id == kind.id)
            .where(func.coalesce(newest.c.version, 0) != kind.version)
        )
        wrong += session.scalar(query) or 0
    unreadable = sum(not _readable(fields) for fields in session.scalars(select(Change.fields)))
    if wrong or unreadable:
        yield Finding("error", f"Jurnal perubahan tidak cocok dengan {wrong + unreadable} baris data.")
    else:
        yield Finding("good", "Jurnal perubahan cocok dengan semua data.")


def _chain(session: Session) -> Iterator[Finding]:
    """Every save is bound to all before it."""
    broken = chain_check.verify(session)
    if broken is None:
        yield Finding("good", "Rantai penyimpanan utuh sejak yang pertama.")
        return
    when = f" tanggal {broken.at.astimezone():%d-%m-%Y %H.%M}" if broken.at else ""
    label = f" ({broken.label})" if broken.label else ""
    yield Finding("error", f"Rantai penyimpanan putus pada no. {broken.no}{when}{label}: {broken.why}.")


def _numbers(session: Session) -> Iterator[Finding]:
    """Every row that travels has a number of its own, given out by the clock, and tells where its values come from."""
    last = session.scalar(select(ReplicaClock.cn)) or 0
    travelling = [kind for kind in record_types().values() if kind.__travel__ != "local"]
    given = union_all(*(select(kind.cn.label("cn")) for kind in travelling)).subquery()
    rows, distinct = session.execute(select(func.count(), func.count(given.c.cn.distinct()))).one()
    wrong = rows - distinct
    for kind in travelling:
        amiss = or_(kind.cn < 1, kind.cn > last, kind.versions == "")
        wrong += session.scalar(select(func.count()).select_from(kind).where(amiss)) or 0
    if wrong:
        yield Finding(
            "error", f"Nomor perubahan tidak cocok pada {wrong} baris; baris itu mungkin tidak ikut terkirim."
        )
    else:
        yield Finding("good", "Semua baris yang ikut pertukaran bernomor perubahan.")


def _events(session: Session) -> Iterator[Finding]:
    broken = audit.verify(session)
    if broken is not None:
        yield Finding("error", f"Rantai audit putus pada no. {broken}: catatan kejadian diubah atau dihapus orang.")
    else:
        yield Finding("good", "Jejak audit utuh.")


def _readable(fields: str) -> bool:
    try:
        return not fields or isinstance(json.loads(fields), dict)
    except ValueError:
        return False
