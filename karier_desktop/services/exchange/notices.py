"""What the clerk is told once: a restored copy, two live copies, a wrong clock, digests that differ."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from karier_desktop.models.base import new_id
from karier_desktop.models.exchange import ExchangeNotice, ExchangePeer
from karier_desktop.rules.dates_id import short_date
from karier_desktop.rules.exchange.points import Point
from karier_desktop.services.exchange.views import Notice
from karier_desktop.storage import audit
from karier_desktop.storage.context import now

AHEAD = timedelta(hours=24)
BEHIND = timedelta(days=366)
"""A stick may lie for months; a clock that is a year behind is wrong."""

RESTORED, TWINS, CLOCK, ROLLED, DIGEST, AUDIT = "restored", "twins", "clock", "rolled", "digest", "audit"


def tell(session: Session, kind: str, key: str, text: str, todo: str = "", peer: UUID | None = None) -> bool:
    """Put up a notice unless this very thing was told before; True when it is new."""
    known = select(ExchangeNotice.id).where(ExchangeNotice.kind == kind, ExchangeNotice.key == key)
    if session.scalar(known) is not None:
        return False
    session.add(ExchangeNotice(id=new_id(), kind=kind, key=key, peer_id=peer, text=text, todo=todo, at=now(session)))
    session.flush()
    return True


def open_notices(session: Session) -> tuple[Notice, ...]:
    """Those nobody has put away, oldest first."""
    query = select(ExchangeNotice).where(ExchangeNotice.closed_at.is_(None), ExchangeNotice.text != "")
    found = session.scalars(query.order_by(ExchangeNotice.at, ExchangeNotice.id))
    return tuple(Notice(notice.kind, notice.text, notice.todo, notice.id) for notice in found)


def close(session: Session, notice: UUID) -> None:
    """Put a notice away; it does not come back."""
    session.execute(update(ExchangeNotice).where(ExchangeNotice.id == notice).values(closed_at=now(session)))


def keys(session: Session, kind: str, peer: UUID | None) -> list[str]:
    """What was told of this kind about another office, oldest first."""
    query = select(ExchangeNotice.key).where(ExchangeNotice.kind == kind, ExchangeNotice.peer_id == peer)
    return list(session.scalars(query.order_by(ExchangeNotice.at, ExchangeNotice.id)))


def foreign(session: Session, peer: ExchangePeer, points: Sequence[Point], common: int, since: datetime | None) -> None:
    """The other office has changes of ours that are not here: a restored copy (F8), or two that are both at work (F9).

    A point that turns up after a restored copy was told of was made by the other copy in the meantime.
    """
    told = keys(session, RESTORED, peer.id)
    fresh = [point for point in points if _key(point) not in told]
    if not fresh:
        return
    if told:
        tell(session, TWINS, _key(fresh[-1]), TWINS_TEXT, TWINS_TODO, peer.id)
    when = f" tgl {short_date(since.astimezone().date())}" if since else ""
    lost = max(point.cn for point in fresh) - common
    text = RESTORED_TEXT.format(when=when, office=peer.name, lost=lost)
    audit.note(session, "restored", "exchange_peer", peer.id, {"lost": lost})
    for point in fresh:
        shown = point is fresh[-1] and not told
        tell(session, RESTORED, _key(point), text if shown else "", RESTORED_TODO if shown else "", peer.id)


def clock(session: Session, peer: ExchangePeer, theirs: datetime) -> None:
    """Yellow only: nothing is ordered by clocks."""
    apart = theirs - now(session)
    if -BEHIND < apart < AHEAD:
        return
    text = f"Jam komputer berbeda {_span(abs(apart))} dari kantor lain ({peer.name})."
    tell(session, CLOCK, f"{peer.id}:{_span(abs(apart))}", text, CLOCK_TODO, peer.id)


def _key(point: Point) -> str:
    return f"{point.cn}:{point.h[:32]}"


def _span(apart: timedelta) -> str:
    days = apart.days
    if days >= 730:
        return f"{days // 365} tahun"
    return f"{days // 30} bulan" if days >= 60 else f"{max(days, 1)} hari"


RESTORED_TEXT = (
    "Data ini hasil pemulihan dari cadangan{when}. {office} memiliki {lost} perubahan yang tidak ada di sini. "
    "Ambil kembali?"
)
RESTORED_TODO = "Kirim paket ke kantor itu; paket balasannya membawa semua perubahan itu kembali."
TWINS_TEXT = "Ada dua salinan aplikasi yang aktif untuk kantor ini."
TWINS_TODO = "Pakai satu komputer saja. Tidak ada yang hilang: isi keduanya bergabung lewat paket berikutnya."
ROLLED_TODO = "Buat paket balasan untuk kantor itu; sesudah diterima di sana, minta paket yang baru."
DIGEST_TODO = "Pilih Minta paket penuh: paket berikut dari kantor itu membawa semuanya."
CLOCK_TODO = "Periksa tanggal dan jam komputer ini. Tidak ada data yang tertahan karenanya."
