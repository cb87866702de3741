"""The papers of Tukar Data: the card, what goes with a bundle, its receipt, and a question to another office.

They are about a bundle of the book or one thing to decide; so their words are put together here and printed like any
other document (reports.registry.EXCHANGE).
"""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from karier_desktop.models.exchange import ExchangeBundle, ExchangePeer
from karier_desktop.queries.documents.exchange_lines import (
    CardData,
    FileLine,
    HandoverData,
    ParcelLine,
    QuestionData,
    ReceiptData,
    SideLine,
)
from karier_desktop.queries.documents.office import gather_office
from karier_desktop.queries.documents.params import DocumentParams
from karier_desktop.queries.exchange import trust
from karier_desktop.rules.problem import KnownError
from karier_desktop.services import reporting
from karier_desktop.services.exchange import conflicts, log, office
from karier_desktop.services.exchange.views import ConflictItem, Side
from karier_desktop.storage.context import now, today

_KINDS = {"data": "Paket data", "dossier": "Berkas mutasi", "files": "Pindaian"}
_LONG_KINDS = {"data": "Paket data kepegawaian", "dossier": "Berkas pegawai yang mutasi", "files": "Pindaian dokumen"}


def title(code: str) -> str:
    """What a paper is called."""
    return reporting.wanted(code).title


def prepare(
    session: Session,
    code: str,
    bundle_id: UUID | Sequence[UUID] | None = None,
    item_id: UUID | None = None,
    number: str = "",
) -> reporting.Prepared:
    """A paper ready to be drawn. BAST and covering letter may be about several bundles on one stick."""
    bundles = [bundle_id] if isinstance(bundle_id, UUID) else list(bundle_id or ())
    content = _CONTENTS[code](session, bundles, item_id) if code in _CONTENTS else None
    return reporting.prepare(
        session, reporting.Wish(code, DocumentParams(today(session), content=content), number=number)
    )


def bundle_named(session: Session, text: str, direction: str) -> UUID:
    """The bundle of the book that is called `KODE/12`, or `12` where one office is meant."""
    code, _, number = text.strip().upper().rpartition("/")
    listed = trust.numbered(session, direction, int(number)) if number.isdecimal() and len(number) < 10 else []
    found = [entry for entry in listed if _of(session, entry, code)]
    if len(found) != 1:
        why = "Ada beberapa paket bernomor itu." if found else "Tidak ada paket bernomor itu di buku paket."
        raise KnownError(
            f"Paket {text} belum dapat dicetak.",
            why,
            "Sebut kode kantor dan nomornya, misalnya NUSATMR0/12; keduanya ada di Tukar Data.",
        )
    return found[0].id


def _of(session: Session, entry: ExchangeBundle, code: str) -> bool:
    peer = session.get(ExchangePeer, entry.peer_id) if entry.peer_id else None
    return peer is not None and code in ("", peer.code)


def _card(session: Session, bundles: Sequence[UUID], item_id: UUID | None) -> CardData:
    public, own, holder = office.keys(session).public, office.own(session), office.holder(session)
    seen = ("KARIER-KARTU-1", own.code, own.office_id, public.sign_hex, public.recipient, own.fingerprint)
    return CardData(
        name=own.name,
        code=own.code,
        unit_code=holder.unit,
        role="Kantor induk" if own.role == "hub" else "Kantor",
        no=own.card_no,
        fingerprint=own.fingerprint,
        sign_key=public.sign_hex,
        age_key=public.recipient,
        check_code=" ".join(part.replace(" ", "") for part in seen).upper(),
    )


def _handover(session: Session, bundles: Sequence[UUID], item_id: UUID | None) -> HandoverData:
    entries = _entries(session, bundles, log.OUT)
    offices = tuple(dict.fromkeys(entry.office for entry in entries))
    files = tuple(line for entry in entries for line in _files(entry, len(offices) > 1))
    address = gather_office(session).address_lines
    return HandoverData(
        office=office.own(session).name,
        address=address[0] if address else "",
        offices=offices,
        files=files,
        parcels=tuple(_parcel(session, entry) for entry in entries),
    )


def _files(entry: ExchangeBundle, several: bool) -> list[FileLine]:
    """Each part of a bundle; one written before parts were listed stands for all of it."""
    whole = {"name": entry.file, "size": entry.size, "sha256": entry.sha256, "rows": entry.rows}
    parts = entry.result.get("files") or [whole]
    return [
        FileLine(
            name=part["name"],
            kind=_KINDS.get(entry.kind, entry.kind) if number == 1 else f"Bagian {number}",
            size=part["size"],
            sha256=part["sha256"],
            rows=part["rows"] if number == 1 else None,
            remark=entry.office if several and number == 1 else "",
        )
        for number, part in enumerate(parts, start=1)
    ]


def _parcel(session: Session, entry: ExchangeBundle) -> ParcelLine:
    kind, files = _LONG_KINDS.get(entry.kind, entry.kind), len(entry.result.get("files") or [entry.file])
    return ParcelLine(entry.no, entry.office, kind, files, entry.rows, _day(session, entry))


def _receipt(session: Session, bundles: Sequence[UUID], item_id: UUID | None) -> ReceiptData:
    entry = _entries(session, bundles, log.IN)[0]
    if not entry.receipt:
        raise KnownError(
            f"Tanda terima paket {entry.no} belum dapat dicetak.",
            "Paketnya belum selesai diterima, atau ditolak.",
            "Selesaikan dahulu penerimaannya di Tukar Data.",
        )
    peer = session.get(ExchangePeer, entry.peer_id) if entry.peer_id else None
    return ReceiptData(
        sender=entry.office,
        sender_code=peer.code if peer else "",
        receiver=office.own(session).name,
        no=entry.no,
        kind=_KINDS.get(entry.kind, entry.kind),
        at=entry.at.astimezone(now(session).tzinfo),
        rows=entry.rows,
        undecided=_undecided(entry),
        size=entry.size,
        sha256=entry.sha256,
        code=entry.receipt,
    )


def _undecided(entry: ExchangeBundle) -> int:
    applied = entry.result.get("applied", {})
    return sum(applied.get(kind, 0) for kind in ("conflicts", "proposals", "ownership", "duplicates"))


def _question(session: Session, bundles: Sequence[UUID], item_id: UUID | None) -> QuestionData:
    waiting = (*conflicts.waiting(session).items, *conflicts.automatic(session), *conflicts.decided(session))
    item = next((one for one in waiting if one.id == item_id), None)
    if item is None:
        raise KnownError(
            "Lembar pertanyaan belum dapat dicetak.",
            "Hal itu sudah diputuskan, atau sudah lebih dari 90 hari.",
            "Pilih hal lain di Perlu diputuskan, lalu cetak lagi.",
        )
    return _asked(session, item)


def _asked(session: Session, item: ConflictItem) -> QuestionData:
    zone = now(session).tzinfo
    return QuestionData(
        asked=tuple(dict.fromkeys(side.office for side in item.sides if not side.mine)),
        subject=item.person,
        label=item.label,
        since=item.since.astimezone(zone).date(),
        sides=tuple(_side(side, zone) for side in item.sides),
        text=item.text,
    )


def _side(side: Side, zone: Any) -> SideLine:
    at = side.at.astimezone(zone) if side.at else None
    return SideLine(side.value, side.office, side.who, at, side.before, side.evidence, side.winner)


def _entries(session: Session, bundles: Sequence[UUID], direction: str) -> list[ExchangeBundle]:
    found = [entry for entry in trust.bundles(session, bundles) if entry.direction == direction]
    if not found:
        raise KnownError(
            "Dokumen ini belum dapat dicetak karena paketnya belum dipilih.",
            "BAST dan surat pengantar memuat paket yang dikirim, tanda terima memuat paket yang diterima.",
            "Pilih paketnya di Tukar Data, lalu cetak lagi.",
        )
    return found


def _day(session: Session, entry: ExchangeBundle) -> date:
    return entry.at.astimezone(now(session).tzinfo).date()


_CONTENTS: dict[str, Callable[[Session, Sequence[UUID], UUID | None], object]] = {
    "kartu-kantor": _card,
    "bast": _handover,
    "surat-pengantar": _handover,
    "tanda-terima": _receipt,
    "lembar-pertanyaan": _question,
}
