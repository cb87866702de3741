"""`exchange conflicts`, `resolve`, `transfer`: decisions, and whose a person is."""

import argparse
import json
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from karier_desktop.cli.outcome import Outcome
from karier_desktop.cli.speech import answer, say
from karier_desktop.rules.problem import KnownError
from karier_desktop.services import account, naming
from karier_desktop.services.exchange import conflicts as deciding
from karier_desktop.services.exchange import handing
from karier_desktop.services.exchange.views import ConflictItem, Side
from karier_desktop.storage.database import Database


def conflicts(database: Database, args: argparse.Namespace) -> Outcome:
    """List what waits for a decision."""
    found = database.read(deciding.waiting)
    if args.json:
        answer(json.dumps([_plain(item) for item in found.items], ensure_ascii=False, indent=1))
        return Outcome()
    for item in found.items:
        answer(f"{item.id.hex[-8:]} {item.person}: {item.label or item.text}")
        answer(*(f"    {_mark(side)} {side.value} ({_whose(side)})" for side in item.sides))
    say(f"{len(found.items)} perlu diputuskan, {found.automatic} diputuskan sendiri oleh program.")
    if found.items:
        say("Tanda * menunjukkan nilai yang dipakai sementara.", "Untuk memutuskan: exchange resolve NOMOR --mine")
    return Outcome()


def resolve(database: Database, args: argparse.Namespace) -> Outcome:
    """Decide one."""
    database.read(account.require, "write")
    item = database.read(_item, args.id)
    choice = "mine" if args.mine else "theirs" if args.theirs else "value"
    database.write(deciding.resolve, item.id, choice, args.value)
    left = database.read(deciding.count)
    answer(f"{item.person}, {item.label}: diputuskan. Masih {left} perlu diputuskan.")
    return Outcome()


def transfer(database: Database, args: argparse.Namespace) -> Outcome:
    """Let a person go to another office; the next bundles carry the file there."""
    person = database.read(naming.employee, args.employee)
    name = database.write(handing.hand_over, person, args.to).value
    answer(f"{name} dilepas ke {args.to}. Berkasnya ikut paket berikutnya.")
    return Outcome()


def _item(session: Session, beginning: str) -> ConflictItem:
    wanted = beginning.replace("-", "").lower()
    found = [
        one
        for one in deciding.waiting(session).items
        if one.id.hex.startswith(wanted) or one.id.hex[-8:].startswith(wanted)
    ]
    if wanted and len(found) == 1:
        return found[0]
    raise KnownError(
        f"{beginning} belum diputuskan.",
        "Tidak ada yang bernomor itu." if not found else "Beberapa di antaranya bernomor seperti itu.",
        "Lihat nomornya dengan perintah exchange conflicts, lalu tulis lengkap.",
    )


def _mark(side: Side) -> str:
    return "*" if side.winner else " "


def _whose(side: Side) -> str:
    at = f", {side.at.astimezone():%d-%m-%Y %H.%M}" if side.at else ""
    return f"{side.office}, {side.who or 'tanpa nama'}{at}"


def _plain(item: ConflictItem) -> dict[str, Any]:
    return {
        "id": item.id.hex,
        "kind": item.kind,
        "table": item.table,
        "root_id": item.root_id.hex if isinstance(item.root_id, UUID) else None,
        "person": item.person,
        "label": item.label,
        "field": item.field,
        "text": item.text,
        "sides": [
            {
                "titik": side.titik,
                "office": side.office,
                "mine": side.mine,
                "value": side.value,
                "who": side.who,
                "before": side.before,
                "winner": side.winner,
            }
            for side in item.sides
        ],
    }
