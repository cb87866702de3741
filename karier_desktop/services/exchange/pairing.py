"""Getting to know other offices: their card, the digits compared by telephone, what they are to us, and the end of it.

An office is trusted only after the digits of its card were typed from paper (exchange.md 9). Wrong digits are counted
although they are refused, so these functions take the database and not a session.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal
from uuid import UUID

from sqlalchemy.orm import Session

from karier_desktop.exchange.trust import card, certificate, fingerprint
from karier_desktop.exchange.trust.card import Card, CardFile, CardRefused
from karier_desktop.exchange.trust.certificate import Certificate
from karier_desktop.exchange.trust.keys import PublicKeys
from karier_desktop.models.base import new_id
from karier_desktop.models.exchange import ExchangePeer
from karier_desktop.queries.exchange import trust
from karier_desktop.rules.problem import KnownError, Problem, Refused
from karier_desktop.services.exchange import office, vouching
from karier_desktop.services.exchange import pairing_words as words
from karier_desktop.services.exchange.vouching import lines_for, take_lines
from karier_desktop.storage import audit
from karier_desktop.storage.context import actor, now
from karier_desktop.storage.database import Database

__all__ = [
    "ROLES",
    "TRIES",
    "Imported",
    "Sender",
    "assign",
    "card_for",
    "certify",
    "confirm",
    "digits_of",
    "import_card",
    "lines_for",
    "revoke",
    "rotate",
    "sender",
    "take_lines",
]

ROLES = ("induk", "cabang", "setara", "asing")
TRIES = 5
"""Wrong digits a card bears before its file must be opened again."""

State = Literal["verified", "unverified", "unknown", "revoked", "old_key", "new_key"]


@dataclass(frozen=True)
class Imported:
    """What a card file brought. `same`: trusted already; `pending`: a trusted office shows other keys than before."""

    code: str
    name: str
    fingerprint: str
    state: Literal["new", "same", "pending"]


@dataclass(frozen=True)
class Sender:
    """Who made a bundle, judged by its header. Only of a `verified` one anything is applied; `text` says why not."""

    state: State
    peer_id: UUID | None = None
    code: str = ""
    name: str = ""
    role: str = ""
    scope: tuple[str, ...] = ()
    public: PublicKeys | None = None
    text: str = ""


def import_card(session: Session, data: bytes) -> Imported:
    """Read a card file. A new office waits for its digits; nothing it sends is applied until then."""
    file = card.read_file(data)
    office.keys(session)
    _refuse_own(session, file.card)
    peer = trust.peer_of(session, file.card.holder.office)
    _refuse_taken_code(session, file.card, peer)
    if file.card.public.key_id in vouching.revoked_keys(session):
        raise _dead(file.card)
    state = _receive(session, file, peer, _stored(data))
    audit.note(session, "card", "exchange_peer", None, {"office": file.card.holder.code, "state": state})
    return Imported(file.card.holder.code, file.card.holder.name, file.card.fingerprint, state)


def _receive(
    session: Session, file: CardFile, peer: ExchangePeer | None, stored: str
) -> Literal["new", "same", "pending"]:
    if peer is None:
        office_id = file.card.holder.office
        peer = ExchangePeer(id=new_id(), office_id=office_id, state="unverified", role="", made_at=now(session))
        session.add(peer)
        _show(peer, file.card, stored)
        return "new"
    peer.tries = 0
    if PublicKeys.of(peer.sign_key, peer.age_key) == file.card.public and peer.state == "verified":
        _show(peer, file.card, stored)
        vouching.learn(session, file.certificates)
        return "same"
    if peer.state == "unverified":
        _show(peer, file.card, stored)
        return "new"
    peer.pending = stored
    return "pending"


def _show(peer: ExchangePeer, shown: Card, stored: str) -> None:
    """Write down what a card says."""
    peer.replica_id, peer.code, peer.name = shown.holder.replica, shown.holder.code, shown.holder.name
    peer.sign_key, peer.age_key = shown.public.sign_hex, shown.public.recipient
    peer.card, peer.card_no, peer.pending = stored, shown.no, ""


def _stored(data: bytes) -> str:
    return data.removeprefix(card.MAGIC).decode()


def _file(stored: str) -> CardFile:
    lines = [json.loads(line) for line in stored.splitlines() if line]
    return CardFile(card.read(lines[0]), tuple(Certificate.of(line) for line in lines[1:]))


def digits_of(session: Session, code: str) -> str:
    """The 40 digits to compare: of a new card that waits, else of the one in use."""
    peer = _peer(session, code)
    stored = peer.pending or peer.card
    if stored:
        return _file(stored).card.fingerprint
    return fingerprint.digits(PublicKeys.of(peer.sign_key, peer.age_key), peer.office_id)


def confirm(database: Database, code: str, digits: str, role: str, scope: Sequence[str] = ()) -> None:
    """Trust an office whose last ten digits were typed from its paper, and say what it is to us.

    A branch without units gets what is for everybody and brings the people it entered itself; `assign` adds units.
    """
    problem = database.write(_confirm, code, digits, role, tuple(scope)).value
    if problem is not None:
        raise Refused([problem])


def _confirm(session: Session, code: str, digits: str, role: str, scope: tuple[str, ...]) -> Problem | None:
    peer = _peer(session, code)
    if peer.state == "revoked" and not peer.pending:
        return Problem("digits", words.NOTHING.format(name=peer.name))
    if problem := _role_problem(session, peer, role, scope):
        return problem
    if peer.tries >= TRIES:
        return Problem("digits", words.SPENT.format(name=peer.name, tries=TRIES))
    if not fingerprint.matches(digits_of(session, code), digits):
        peer.tries += 1
        return Problem("digits", _wrong(peer, digits))
    _trust(session, peer, role, scope)
    return None


def _wrong(peer: ExchangePeer, digits: str) -> str:
    typed, left = len(fingerprint.plain(digits)), TRIES - peer.tries
    if typed not in (fingerprint.TYPED, 40):
        return words.LENGTH.format(wanted=fingerprint.TYPED, typed=typed, left=left)
    return (
        words.DIFFERENT.format(name=peer.name, left=left) if left else words.SPENT.format(name=peer.name, tries=TRIES)
    )


def _trust(session: Session, peer: ExchangePeer, role: str, scope: tuple[str, ...]) -> None:
    before = PublicKeys.of(peer.sign_key, peer.age_key).key_id
    stored = peer.pending or peer.card
    if stored:
        _show(peer, _file(stored).card, stored)
    peer.state, peer.revoked_at, peer.tries = "verified", None, 0
    peer.confirmed_at, peer.confirmed_by = now(session), actor(session)
    after = PublicKeys.of(peer.sign_key, peer.age_key).key_id
    audit.note(session, "pair", "exchange_peer", peer.id, {"office": peer.code, "role": role, "key": after})
    if before != after:
        vouching.revoke_keys(session, [before])
    _give_role(session, peer, role, scope)
    if stored:
        vouching.learn(session, _file(stored).certificates)
    vouching.apply_revocations(session)


def _give_role(session: Session, peer: ExchangePeer, role: str, scope: tuple[str, ...]) -> None:
    peer.role, peer.scope = role, sorted(set(scope)) if role == "cabang" else []
    session.flush()
    if role != "cabang":
        vouching.withdraw(session, peer)
    else:
        office.become_hub(session)
        peer.certificate = json.dumps(vouching.certify(session, peer))


def assign(session: Session, code: str, role: str, scope: Sequence[str] = ()) -> None:
    """Change what a trusted office is to us; a branch gets a new certificate for its units."""
    peer = _trusted(session, code)
    if problem := _role_problem(session, peer, role, tuple(scope)):
        raise Refused([problem])
    _give_role(session, peer, role, tuple(scope))
    audit.note(session, "assign", "exchange_peer", peer.id, {"role": role, "scope": list(scope)})


def certify(session: Session, code: str) -> None:
    """Give a branch a new certificate with its present name and units."""
    peer = _trusted(session, code)
    if peer.role != "cabang":
        raise Refused([Problem("code", words.NO_BRANCH.format(name=peer.name))])
    peer.certificate = json.dumps(vouching.certify(session, peer))


def _role_problem(session: Session, peer: ExchangePeer, role: str, scope: tuple[str, ...]) -> Problem | None:
    if role not in ROLES:
        return Problem("role", "Pilih dahulu kantor itu bagi kita apa: induk, cabang, setara, atau asing.")
    others = [other.name for other in trust.peers_in(session, "induk") if other.id != peer.id]
    if role == "induk" and others:
        return Problem("role", words.ONE_PARENT.format(name=others[0]))
    if role == "cabang" and not certificate.inside(scope, _own_scope(session)):
        return Problem("scope", words.OUTSIDE)
    return None


def _own_scope(session: Session) -> Sequence[str]:
    """The units our induk gave us; all of them as long as nobody did."""
    own = office.own(session)
    parents = {peer.office_id for peer in trust.peers_in(session, "induk")}
    given = [row for row in trust.certificates(session, own.office_id) if row.issuer in parents]
    return Certificate.of(json.loads(given[-1].line)).subject.scope if given else ("",)


def revoke(session: Session, code: str) -> None:
    """End the trust in an office. As a hub: say so to all branches with the next bundles."""
    peer = _peer(session, code)
    peer.state, peer.revoked_at, peer.pending = "revoked", now(session), ""
    vouching.revoke_keys(session, [PublicKeys.of(peer.sign_key, peer.age_key).key_id])
    audit.note(session, "revoke", "exchange_peer", peer.id, {"office": peer.code})


def rotate(session: Session) -> tuple[str, bytes]:
    """New keys for this office, and the card file to give to the others: their digits must be compared again."""
    office.new_keys(session)
    vouching.renew(session)
    return office.card_file(session)


def card_for(session: Session, code: str) -> tuple[str, bytes]:
    """The own card for one office, with the certificates it needs: the way back of pairing."""
    peer = _peer(session, code)
    vouched = [line for line in lines_for(session, peer.id) if line["t"] == "cert"] if peer.state == "verified" else []
    own = office.own(session)
    return card.file_name(own.code, peer.code), card.write_file(office.own_card(session), vouched)


def sender(session: Session, office_id: str, key_id: str) -> Sender:
    """Judge who signed a bundle. The clerk reads `text` for everything but `verified`."""
    peer = trust.peer_of(session, office_id)
    if peer is None:
        return Sender("unknown", text=words.UNKNOWN)
    public = PublicKeys.of(peer.sign_key, peer.age_key)
    state, text = _judge(session, peer, public, key_id)
    scope = tuple(peer.scope)
    return Sender(state, peer.id, peer.code, peer.name, peer.role, scope, public, text.format(name=peer.name))


def _judge(session: Session, peer: ExchangePeer, public: PublicKeys, key_id: str) -> tuple[State, str]:
    if peer.state != "verified":
        return ("revoked", words.REVOKED) if peer.state == "revoked" else ("unverified", words.UNVERIFIED)
    if key_id in vouching.revoked_keys(session):
        return "old_key", words.OLD_KEY
    return ("verified", "") if key_id == public.key_id else ("new_key", words.NEW_KEY)


def _peer(session: Session, code: str) -> ExchangePeer:
    found = trust.peer_coded(session, code.strip().upper())
    if found is None:
        raise KnownError(
            f"Kantor berkode {code.strip().upper()} belum dikenal.",
            "Kartu Kantor-nya belum pernah dibuka di komputer ini.",
            "Minta berkas Kartu Kantor dari kantor itu, lalu buka lewat Tukar Data.",
        )
    return found


def _trusted(session: Session, code: str) -> ExchangePeer:
    peer = _peer(session, code)
    if peer.state != "verified":
        raise Refused([Problem("code", words.UNVERIFIED.format(name=peer.name))])
    return peer


def _refuse_own(session: Session, shown: Card) -> None:
    own = office.own(session)
    if own.office_id == shown.holder.office:
        raise CardRefused(
            "Ini kartu kantor ini sendiri; tidak ada yang disimpan.",
            "Kartu dibuka di kantor lain, supaya kantor itu mengenal kantor ini.",
            "Buka kartu yang dibuat di kantor lain.",
        )


def _refuse_taken_code(session: Session, shown: Card, peer: ExchangePeer | None) -> None:
    other, own = trust.peer_coded(session, shown.holder.code), office.own(session)
    if (other is not None and other is not peer) or own.code == shown.holder.code:
        name = other.name if other else own.name
        raise CardRefused(
            f"Kartu {shown.holder.name} belum dapat disimpan.",
            f"Kode {shown.holder.code} sudah dipakai {name}.",
            "Minta salah satu kantor mengganti kode kantornya, lalu buat kartu yang baru.",
        )


def _dead(shown: Card) -> CardRefused:
    return CardRefused(
        f"Kartu {shown.holder.name} memakai kunci yang sudah dicabut atau diganti; tidak ada yang disimpan.",
        "Kunci lama tidak dipercayai lagi. Itu terjadi bila kartunya lembar lama, kuncinya pernah hilang, atau data "
        "kantor itu dipulihkan dari cadangan sebelum kuncinya diganti.",
        "Minta kantor itu memilih Ganti kunci di Tukar Data dan memberikan kartu yang baru, lalu cocokkan angkanya.",
    )
