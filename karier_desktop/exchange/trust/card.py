"""Kartu Kantor: who an office says it is, signed with its own key. Proves nothing until its digits were compared."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from karier_desktop.exchange.trust import fingerprint, statement
from karier_desktop.exchange.trust.certificate import Certificate
from karier_desktop.exchange.trust.keys import OfficeKeys, PublicKeys
from karier_desktop.exchange.trust.statement import Statement, Unsound
from karier_desktop.rules.problem import KnownError

MAGIC = b"KARIERK1\n"
LONGEST = 1 << 18
_KIND, _RENEWED, _OLD = "kartu", "kartu-ganti", "old_sig"
_MOST = 600
"""Lines a card file may have."""

_FIELDS = {
    "t": statement.is_("card"),
    "v": statement.is_(1),
    "office": statement.HEX_ID,
    "replica": statement.HEX_ID,
    "code": statement.CODE,
    "name": statement.NAME,
    "unit": statement.text(64, empty=True),
    "role": statement.ROLE,
    "sign": statement.HEX_KEY,
    "age": statement.RECIPIENT,
    "no": statement.number(1),
    "sig": statement.HEX_SIGNATURE,
}
_OPTIONAL = {"old": statement.KEY_ID, _OLD: statement.HEX_SIGNATURE}


class CardRefused(KnownError):
    """The file is no sound card; nothing was stored."""


@dataclass(frozen=True)
class Holder:
    """Whom a card names."""

    office: str
    replica: str
    code: str
    name: str
    unit: str = ""
    role: str = "office"


@dataclass(frozen=True)
class Card:
    """A card whose own signature is sound. `no` counts the cards of an office; `old` is the key it says it replaces."""

    holder: Holder
    public: PublicKeys
    no: int
    old: str
    line: Statement

    @property
    def fingerprint(self) -> str:
        """The 40 digits to compare."""
        return fingerprint.digits(self.public, self.holder.office)

    def renewed_by(self, public: PublicKeys) -> bool:
        """Whether the holder of the former key signed this card too."""
        try:
            statement.check(_RENEWED, self.line, public.verifier, field=_OLD)
        except Unsound:
            return False
        return self.old == public.key_id


@dataclass(frozen=True)
class CardFile:
    """What a card file brings: the card, and certificates whose signatures are still to be checked."""

    card: Card
    certificates: tuple[Certificate, ...]


def make(keys: OfficeKeys, holder: Holder, no: int, before: OfficeKeys | None = None) -> Statement:
    """A card; after a change of keys signed with the former key too."""
    body: Statement = {
        "t": "card",
        "v": 1,
        "office": holder.office,
        "replica": holder.replica,
        "code": holder.code,
        "name": holder.name,
        "unit": holder.unit,
        "role": holder.role,
        "sign": keys.public.sign_hex,
        "age": keys.public.recipient,
        "no": no,
    }
    if before is not None:
        body["old"] = before.public.key_id
        body = statement.sign(_RENEWED, body, before.signer, field=_OLD)
    return statement.sign(_KIND, body, keys.signer)


def read(line: Mapping[str, Any]) -> Card:
    """The card; raises `Unsound` for a wrong form or signature."""
    statement.shape(line, _FIELDS, _OPTIONAL)
    if ("old" in line) != (_OLD in line):
        raise Unsound("half a renewal")
    public = statement.public_keys(line)
    statement.check(_KIND, line, public.verifier)
    names = ("office", "replica", "code", "name", "unit", "role")
    return Card(Holder(*(line[name] for name in names)), public, line["no"], line.get("old", ""), dict(line))


def write_file(card: Mapping[str, Any], certificates: Iterable[Mapping[str, Any]] = ()) -> bytes:
    """The file for the stick."""
    return MAGIC + b"".join(statement.canonical(line) + b"\n" for line in (card, *certificates))


def is_card(beginning: bytes) -> bool:
    """Whether a file that begins so is a card and no bundle."""
    return beginning.startswith(MAGIC)


def read_file(data: bytes) -> CardFile:
    """The card of a file and what came with it; refused with the reason when a single byte is not as it was made."""
    try:
        if len(data) > LONGEST or not is_card(data) or not data.endswith(b"\n"):
            raise Unsound("not a card file")
        lines = data.removeprefix(MAGIC).removesuffix(b"\n").split(b"\n")
        if len(lines) > _MOST:
            raise Unsound("too many lines")
        first, *others = (statement.parse(line) for line in lines)
        return CardFile(read(first), tuple(Certificate.of(line) for line in others))
    except Unsound as error:
        raise CardRefused(
            "Kartu Kantor tidak dapat dipakai; tidak ada yang disimpan.",
            "Berkasnya bukan Kartu Kantor, belum lengkap, atau isinya berubah sejak dibuat.",
            "Minta kantor itu menyimpan kartunya lagi dari Tukar Data, lalu buka berkas yang baru.",
        ) from error


def file_name(code: str, to_code: str = "") -> str:
    """What a card file is called on a stick."""
    return f"KARTU-{code}{'-' if to_code else ''}{to_code}.KRB"
