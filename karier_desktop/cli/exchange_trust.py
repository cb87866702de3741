"""`exchange card`, `pair`, `receipt`: who this office is, whom it trusts, and what has arrived."""

import argparse
import json

from sqlalchemy.orm import Session

from karier_desktop.cli.outcome import Outcome
from karier_desktop.cli.speech import answer, say
from karier_desktop.queries.exchange.places import units_below
from karier_desktop.rules.problem import KnownError
from karier_desktop.services import account
from karier_desktop.services.exchange import office, pairing, receipts
from karier_desktop.storage.database import Database
from karier_desktop.storage.files import replace


def card(database: Database, args: argparse.Namespace) -> Outcome:
    """Write the card; code and fingerprint are what the other office compares."""
    database.write(_ensure_keys)
    own = database.read(office.own)
    _, content = database.read(office.card_file)
    try:
        args.output.parent.mkdir(parents=True, exist_ok=True)
        replace(args.output, content)
    except OSError as error:
        raise KnownError(
            "Kartu Kantor belum ditulis.",
            f"Berkas {args.output} tidak dapat dibuat; stik USB mungkin penuh, terkunci, atau terlepas.",
            "Periksa stik USB itu atau pakai yang lain, lalu jalankan lagi.",
        ) from error
    if args.json:
        told = {"code": own.code, "name": own.name, "fingerprint": own.fingerprint, "file": str(args.output)}
        answer(json.dumps(told, ensure_ascii=False))
    else:
        answer(own.code, own.fingerprint)
        say(
            f"Kartu Kantor {own.name} ditulis ke {args.output}.",
            "Bacakan 10 angka terakhir lewat telepon bila kantor lain memintanya.",
        )
    return Outcome()


def _ensure_keys(session: Session) -> None:
    office.ensure_keys(session)


def pair(database: Database, args: argparse.Namespace) -> Outcome:
    """Read a card and compare its digits."""
    database.read(account.require, "accounts")
    try:
        content = args.card.read_bytes()
    except OSError as error:
        raise KnownError(
            "Kartu Kantor belum dibaca.",
            f"Berkas {args.card} tidak ada, atau tidak dapat dibuka.",
            "Periksa nama berkas itu, lalu jalankan lagi.",
        ) from error
    found = database.write(pairing.import_card, content).value
    pairing.confirm(database, found.code, args.fingerprint, args.role, args.scope)
    answer(found.code)
    say(f"{found.name} kini dikenal sebagai {args.role}.", *database.read(_units_to_mend, args))
    return Outcome()


def _units_to_mend(session: Session, args: argparse.Namespace) -> list[str]:
    """What keeps a branch from getting people: no units named, or units nobody has entered here."""
    if args.role != "cabang":
        return []
    if not args.scope:
        return ["Unitnya belum disebut: data pegawai belum dikirim ke sana. Ulangi dengan --scope KODE_UNIT."]
    return [
        f"Perhatian: belum ada unit berkode {unit} di sini, jadi belum ada pegawai yang dikirim untuk unit itu."
        for unit in args.scope
        if not units_below(session, [unit])
    ]


def receipt(database: Database, args: argparse.Namespace) -> Outcome:
    """A code read out by telephone."""
    found = receipts.accept(database, args.code)
    answer(f"Paket no. {found.no} diakui {found.office}.")
    return Outcome()
