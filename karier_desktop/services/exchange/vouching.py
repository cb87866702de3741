"""Vouching: certificates this office gives and believes, keys it revokes, and the lines of a bundle that carry them.

Believed are the own office, its induk, and hubs for whom one of these vouches, within the units it was given. An office
whose digits were compared here by telephone changes its keys on the word of the induk only together with a card that
the former key signed; otherwise its digits must be compared again.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from karier_desktop.exchange.trust import card, certificate, revocation, statement
from karier_desktop.exchange.trust.card import Card
from karier_desktop.exchange.trust.certificate import Certificate, Subject
from karier_desktop.exchange.trust.keys import PublicKeys
from karier_desktop.exchange.trust.revocation import Revocations
from karier_desktop.exchange.trust.statement import Statement, Unsound
from karier_desktop.models.base import new_id
from karier_desktop.models.exchange import ExchangeCertificate, ExchangePeer, ExchangeRevocation
from karier_desktop.queries.exchange import trust
from karier_desktop.services.exchange import notices, office
from karier_desktop.storage.context import now

KINDS = frozenset({"card", "cert", "revoked"})
"""Lines of a bundle that belong here."""
Believed = dict[str, tuple[PublicKeys, tuple[str, ...] | None]]
"""Offices whose word counts, with their key and the units they may speak of (None: all)."""

_OWN_REVOKED = "Kunci kantor ini sudah dicabut oleh {issuer}. Paket dari sini ditolak kantor lain."
_OWN_TODO = "Telepon kantor induk. Bila kuncinya harus diganti: pilih Ganti kunci, lalu cocokkan kartu yang baru."


def certify(session: Session, peer: ExchangePeer) -> Statement:
    """Vouch for a branch with its present keys, name and units."""
    own, keys = office.own(session), office.keys(session)
    known = card.read(json.loads(peer.card.split("\n")[0]))
    subject = Subject(
        peer.office_id, peer.replica_id, peer.code, peer.name, known.holder.role, tuple(sorted(peer.scope))
    )
    serial = trust.last_serial(session, own.office_id) + 1
    line = certificate.issue(own.office_id, keys, subject, known.public, serial)
    _keep(session, Certificate.of(line))
    return line


def withdraw(session: Session, peer: ExchangePeer) -> None:
    """Stop handing on what this office said about one that is its branch no longer."""
    own = trust.replica(session).office_id
    for row in trust.certificates(session, peer.office_id):
        if row.issuer == own:
            session.delete(row)
    peer.certificate = ""


def revoke_keys(session: Session, keys: Iterable[str]) -> None:
    """Put keys on the own list, with the next number."""
    own = office.own(session)
    before = _list_of(session, own.office_id)
    revoked = {*keys, *(before.keys if before else ())}
    number = before.no + 1 if before else 1
    _keep_list(session, Revocations.of(revocation.issue(own.office_id, office.keys(session), revoked, number)))


def renew(session: Session) -> None:
    """After a change of the own keys: sign again whatever the former key signed."""
    own = office.own(session)
    branches = [peer for peer in trust.peers(session) if peer.state == "verified" and peer.role == "cabang"]
    for peer in branches:
        certify(session, peer)
    if _list_of(session, own.office_id) is not None:
        revoke_keys(session, ())


def revoked_keys(session: Session) -> frozenset[str]:
    """Every key that a list names which counts here."""
    return frozenset(key for keys in _withdrawn(session).values() for key in keys)


def _withdrawn(session: Session) -> dict[str, frozenset[str]]:
    """By issuer. Own list and that of the induk count for everybody, another hub's only for whom it vouched itself."""
    lists = trust.revocations(session)
    if not lists:
        return {}
    above = {trust.replica(session).office_id, *(peer.office_id for peer in trust.peers_in(session, "induk"))}
    given = {(row.issuer, row.key) for row in trust.certificates(session)}
    return {
        row.issuer: frozenset(
            key for key in json.loads(row.line)["keys"] if row.issuer in above or (row.issuer, key) in given
        )
        for row in lists
    }


def lines_for(session: Session, peer_id: UUID) -> list[Statement]:
    """What a bundle to this office carries: certificates, renewed cards and lists of revoked keys."""
    peer = session.get_one(ExchangePeer, peer_id)
    dead = revoked_keys(session)
    held = [Certificate.of(json.loads(row.line)) for row in _newest(trust.certificates(session))]
    sound = [one for one in held if one.public.key_id not in dead]
    if peer.role != "cabang":
        speaks = {trust.replica(session).office_id, peer.office_id}
        sound = [one for one in sound if one.subject.office in speaks or one.subject.role == "hub"]
    lists = [json.loads(row.line) for row in trust.revocations(session)]
    return [*_renewals(session, sound), *(one.line for one in sound), *lists]


def _newest(rows: Iterable[ExchangeCertificate]) -> list[ExchangeCertificate]:
    """The last certificate of each issuer about each office."""
    return list({(row.issuer, row.office_id): row for row in rows}.values())


def _renewals(session: Session, sound: Iterable[Certificate]) -> Iterator[Statement]:
    """Cards that a former key signed, beside the certificates that need them."""
    cards = {peer.office_id: peer.card.split("\n")[0] for peer in trust.peers(session) if peer.card}
    for one in sound:
        line = json.loads(cards.get(one.subject.office, "{}"))
        if "old" in line and line["sign"] == one.public.sign_hex:
            yield line


def take_lines(session: Session, peer_id: UUID, lines: Iterable[Mapping[str, Any]]) -> None:
    """Learn from the lines of an imported bundle; what nobody believed has signed is passed over."""
    peer = session.get_one(ExchangePeer, peer_id)
    if peer.state != "verified":
        return
    found = _Lines.read(lines)
    believed = learn(session, found.certificates, found.cards)
    for one in found.lists:
        _take_list(session, one, believed)
    apply_revocations(session)


class _Lines:
    """The lines of a bundle, sorted by kind; unsound ones are left out."""

    def __init__(self) -> None:
        self.certificates: list[Certificate] = []
        self.lists: list[Revocations] = []
        self.cards: list[Card] = []

    @classmethod
    def read(cls, lines: Iterable[Mapping[str, Any]]) -> "_Lines":
        found = cls()
        for line in lines:
            try:
                found._add(line)
            except Unsound:
                continue
        return found

    def _add(self, line: Mapping[str, Any]) -> None:
        if line.get("t") == "cert":
            self.certificates.append(Certificate.of(line))
        elif line.get("t") == "revoked":
            self.lists.append(Revocations.of(line))
        elif line.get("t") == "card":
            self.cards.append(card.read(line))


def learn(session: Session, offered: Iterable[Certificate], cards: Iterable[Card] = ()) -> Believed:
    """Believe certificates as far as the chain of their makers reaches; who is believed afterwards."""
    believed = _believed(session)
    known = {(row.issuer, row.office_id, row.key): row.serial for row in trust.certificates(session)}
    waiting = sorted((one for one in offered if _tells_more(one, known)), key=lambda one: one.serial)
    renewals = {(one.holder.office, one.public.key_id): one for one in cards}
    while waiting:
        taken = [one for one in waiting if _sound(one, believed)]
        waiting = [one for one in waiting if one not in taken]
        for one in taken:
            _believe(session, one, renewals)
            if one.subject.role == "hub":
                believed.setdefault(one.subject.office, (one.public, one.subject.scope))
        if not taken:
            break
    return believed


def _tells_more(one: Certificate, known: Mapping[tuple[str, str, str], int]) -> bool:
    """Is it news? Every parcel brings all certificates again; those of hubs are looked at each time."""
    serial = known.get((one.issuer, one.subject.office, one.public.key_id), 0)
    return serial < one.serial or one.subject.role == "hub"


def _believed(session: Session) -> Believed:
    own = office.own(session)
    found: Believed = {own.office_id: (own.public, None)} if own.public else {}
    for peer in trust.peers_in(session, "induk"):
        found[peer.office_id] = (PublicKeys.of(peer.sign_key, peer.age_key), None)
    return found


def _sound(one: Certificate, believed: Believed) -> bool:
    public, scope = believed.get(one.issuer, (None, None))
    if public is None or not one.signed_by(one.issuer, public):
        return False
    return scope is None or certificate.inside(one.subject.scope, scope)


def _believe(session: Session, one: Certificate, renewals: Mapping[tuple[str, str], Card]) -> None:
    before = [row for row in trust.certificates(session, one.subject.office) if row.issuer == one.issuer]
    if any(row.serial >= one.serial for row in before):
        return
    _keep(session, one)
    own = trust.replica(session).office_id
    if own in (one.subject.office, one.issuer) or one.public.key_id in revoked_keys(session):
        return
    peer = trust.peer_of(session, one.subject.office)
    if peer is None:
        _introduce(session, one)
    elif peer.role != "induk":
        _update(session, peer, one, renewals.get((one.subject.office, one.public.key_id)))


def _introduce(session: Session, one: Certificate) -> None:
    """A new office, known by the word of the induk alone."""
    if trust.peer_coded(session, one.subject.code) is not None:
        return
    peer = ExchangePeer(id=new_id(), office_id=one.subject.office, role="asing", card="", made_at=now(session))
    _write(peer, one)
    session.add(peer)
    session.flush()


def _update(session: Session, peer: ExchangePeer, one: Certificate, renewal: Card | None) -> None:
    """Keys that were compared here by telephone are not replaced on the word of the induk alone."""
    same = peer.sign_key == one.public.sign_hex and peer.age_key == one.public.recipient
    signed = renewal is not None and renewal.renewed_by(PublicKeys.of(peer.sign_key, peer.age_key))
    if peer.confirmed_at is None or same or signed:
        if renewal is not None and not same:
            peer.card = statement.canonical(renewal.line).decode()
        code, other = peer.code, trust.peer_coded(session, one.subject.code)
        _write(peer, one)
        if other is not None and other is not peer:
            peer.code = code
    elif renewal is not None:
        peer.pending, peer.tries = statement.canonical(renewal.line).decode(), 0


def _write(peer: ExchangePeer, one: Certificate) -> None:
    peer.replica_id, peer.code, peer.name = one.subject.replica, one.subject.code, one.subject.name
    peer.sign_key, peer.age_key = one.public.sign_hex, one.public.recipient
    peer.state, peer.revoked_at, peer.pending = "verified", None, ""
    if peer.role == "asing":
        peer.scope = list(one.subject.scope)


def _take_list(session: Session, one: Revocations, believed: Believed) -> None:
    """The highest number wins."""
    public, _ = believed.get(one.issuer, (None, None))
    if public is None or not one.signed_by(one.issuer, public):
        return
    before = _list_of(session, one.issuer)
    if one.issuer == trust.replica(session).office_id:
        _take_own_list(session, one, before)
    elif one.newer_than(before):
        _keep_list(session, one)


def _take_own_list(session: Session, one: Revocations, before: Revocations | None) -> None:
    """A list of ours that names more, or is ahead, was signed before this database was restored: go on above both."""
    known = before.keys if before else frozenset()
    if one.newer_than(before):
        _keep_list(session, one)
    if known - one.keys or one.keys - known:
        revoke_keys(session, known | one.keys)


def apply_revocations(session: Session) -> None:
    """Take trust from every office whose key is on a list; tell when it is the own one."""
    withdrawn = {issuer: dead for issuer, dead in _withdrawn(session).items() if dead}
    if not withdrawn:
        return
    own = office.own(session)
    for issuer, dead in withdrawn.items():
        for peer in trust.peers(session):
            key = PublicKeys.of(peer.sign_key, peer.age_key).key_id
            if key in dead and peer.state == "verified" and peer.office_id != issuer:
                peer.state, peer.revoked_at = "revoked", now(session)
        if own.public and own.public.key_id in dead and issuer != own.office_id:
            by = trust.peer_of(session, issuer)
            text = _OWN_REVOKED.format(issuer=by.name if by else "kantor induk")
            notices.tell(session, "own_key", own.public.key_id, text, _OWN_TODO)


def _list_of(session: Session, issuer: str) -> Revocations | None:
    row = session.get(ExchangeRevocation, issuer)
    return Revocations.of(json.loads(row.line)) if row else None


def _keep_list(session: Session, one: Revocations) -> None:
    row = session.get(ExchangeRevocation, one.issuer)
    if row is None:
        row = ExchangeRevocation(issuer=one.issuer)
        session.add(row)
    row.no, row.line, row.made_at = one.no, statement.canonical(one.line).decode(), now(session)
    session.flush()


def _keep(session: Session, one: Certificate) -> None:
    key, subject = one.public.key_id, one.subject.office
    held = [row for row in trust.certificates(session, subject) if (row.issuer, row.key) == (one.issuer, key)]
    row = held[0] if held else ExchangeCertificate(id=new_id(), issuer=one.issuer, office_id=subject, key=key)
    row.serial, row.line, row.made_at = one.serial, statement.canonical(one.line).decode(), now(session)
    session.add(row)
    session.flush()
