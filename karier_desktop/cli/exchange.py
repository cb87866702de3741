"""`exchange`: bundles by stick without the window."""

import argparse
import json
from collections.abc import Callable
from dataclasses import asdict
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

from karier_desktop.cli import exchange_decide, exchange_trust
from karier_desktop.cli.access import opened
from karier_desktop.cli.outcome import Outcome
from karier_desktop.cli.speech import Progress, answer, say
from karier_desktop.exchange.table import write_whole
from karier_desktop.services import account
from karier_desktop.services.exchange import receiving, sending, status, verdict, views
from karier_desktop.services.exchange.views import READY, Found, Notice, Parcel, Peer, Preview, Received
from karier_desktop.storage.database import Database

Run = Callable[[Database, argparse.Namespace], Outcome]


def run(args: argparse.Namespace) -> Outcome:
    """Open the data and do what was asked."""
    with opened(args) as database:
        return _ACTIONS[args.action](database, args)


def _export(database: Database, args: argparse.Namespace) -> Outcome:
    database.read(account.require, "export")
    if args.dry_run:
        found = database.read(sending.plan, args.to, args.full)
        amount = f"{found.rows} baris, {found.people} pegawai, {_size(found.size)}"
        answer(f"Paket no. {found.no} untuk {found.office}: {amount}")
        answer(*(f"  {number} {words}" for words, number in found.subjects))
        say(f"Belum ditulis. {found.scope}")
        return Outcome()
    args.output.mkdir(parents=True, exist_ok=True)
    progress = Progress("Paket")
    try:
        sent = sending.send(database, args.to, args.output, _told(progress), args.full)
    finally:
        progress.end()
    answer(str(sent.path))
    say(sent.sentence)
    return Outcome()


def _import(database: Database, args: argparse.Namespace) -> Outcome:
    database.read(account.require, "write")
    progress = Progress("Paket")
    try:
        founds = [found for found in receiving.look(database, args.paths) if _asked(found, args.paths)]
        if args.dry_run:
            return _previewed(database, founds, _told(progress))
        if any(found.state in READY for found in founds):
            database.copy()
        done = receiving.receive(database, founds, _told(progress))
    finally:
        progress.end()
    if args.json:
        write_whole(args.json, partial(_write_text, json.dumps(_plain(asdict(done)), ensure_ascii=False, indent=1)))
    _tell(done, bool(founds))
    return Outcome(verdict.status_of([part.state for part in done.offices]))


def _previewed(database: Database, founds: list[Found], progress: views.Progress) -> Outcome:
    for found in founds:
        seen: Preview = receiving.preview(database, found, progress)
        answer(f"{found.path.name}: {seen.sentence}")
    return Outcome()


def _tell(done: Received, any_found: bool) -> None:
    if not any_found:
        say("Tidak ada paket di sana.", "Berkas paket berakhiran .KRB.")
    for part in done.offices:
        answer(f"{part.office}: {part.sentence}" if part.office else part.sentence)
        if part.receipt:
            answer(f"Tanda terima untuk dibacakan ke {part.office}: {part.receipt}")


def _asked(found: Found, paths: list[Path]) -> bool:
    """What waits in the inbox is gone on with as well; bundles for others lie on the same stick and are passed over."""
    if found.state == "unfinished" or found.path in paths:
        return True
    return found.path.parent in paths and found.state != "not_for_us"


def _status(database: Database, args: argparse.Namespace) -> Outcome:
    found = database.read(status.overview)
    if args.json:
        answer(json.dumps(_plain(asdict(found)), ensure_ascii=False, indent=1))
        return Outcome()
    answer(f"{found.own.office} ({found.own.code}), angka pencocok {found.own.fingerprint or 'belum ada'}")
    answer(*(line for peer in found.peers for line in _peer(peer)))
    answer(*(_parcel(parcel) for parcel in found.parcels))
    say(*(line for notice in found.own.notices for line in _notice(notice)))
    return Outcome()


def _peer(peer: Peer) -> list[str]:
    last = f"terakhir diterima no. {peer.last_received_no}" if peer.last_received_no else "belum pernah mengirim"
    lines = [f"{peer.code} {peer.name} ({peer.role}, {_STATES[peer.state]}): {peer.changes} perubahan menunggu, {last}"]
    if peer.missing:
        lines.append(f"  belum datang: no. {', '.join(map(str, peer.missing))}")
    return lines


def _parcel(parcel: Parcel) -> str:
    way = f"{_WAYS[parcel.direction]} no. {parcel.no} {parcel.office}" if parcel.no else "masuk, berkas tak terbaca"
    return f"{parcel.at.astimezone():%d-%m-%Y} {way}: {parcel.words}"


def _notice(notice: Notice) -> list[str]:
    return [f"Perhatian: {notice.text}", notice.todo]


def _told(progress: Progress) -> views.Progress:
    def tell(step: str, done: int, total: int) -> None:
        progress(done, total, step)

    return tell


def _write_text(text: str, path: Path) -> None:
    path.write_text(text, "utf-8")


def _plain(value: Any) -> Any:
    """For JSON."""
    if isinstance(value, dict):
        return {key: _plain(inside) for key, inside in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [_plain(inside) for inside in (sorted(value) if isinstance(value, set | frozenset) else value)]
    if isinstance(value, datetime):
        return value.isoformat()
    return str(value) if isinstance(value, UUID | Path) else value


def _size(size: int) -> str:
    return f"{size / 1_000_000:.1f} MB" if size >= 1_000_000 else f"{max(1, size // 1000)} KB"


_WAYS = {"in": "masuk", "out": "keluar"}
_STATES = {"verified": "angka sudah dicocokkan", "unverified": "angka belum dicocokkan", "revoked": "dicabut"}
_ACTIONS: dict[str, Run] = {
    "card": exchange_trust.card,
    "pair": exchange_trust.pair,
    "receipt": exchange_trust.receipt,
    "export": _export,
    "import": _import,
    "status": _status,
    "conflicts": exchange_decide.conflicts,
    "resolve": exchange_decide.resolve,
    "transfer": exchange_decide.transfer,
}
