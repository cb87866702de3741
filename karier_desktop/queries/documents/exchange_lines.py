"""What the papers of an exchange by stick say."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True)
class CardData:
    """Kartu Kantor: who an office is, its two public keys and the 40 digits to compare (groups of five)."""

    name: str
    code: str
    unit_code: str
    role: str
    no: int
    fingerprint: str
    sign_key: str
    age_key: str
    check_code: str


@dataclass(frozen=True)
class FileLine:
    """A file on the stick. No `rows`: the file carries none of its own, being a later part of a parcel."""

    name: str
    kind: str
    size: int
    sha256: str
    rows: int | None = None
    remark: str = ""


@dataclass(frozen=True)
class HandoverData:
    """What is handed over to one office, or several offices one after the other."""

    office: str
    address: str
    offices: tuple[str, ...]
    files: tuple[FileLine, ...]
    parcels: tuple["ParcelLine", ...]
    medium: str = ""
    serial: str = ""


@dataclass(frozen=True)
class ParcelLine:
    """A parcel in the covering letter."""

    no: int
    office: str
    kind: str
    files: int
    rows: int
    day: date


@dataclass(frozen=True)
class ReceiptData:
    """What was received and the code that says so; `undecided` counts what still waits for a decision here."""

    sender: str
    sender_code: str
    receiver: str
    no: int
    kind: str
    at: datetime
    rows: int
    undecided: int
    size: int
    sha256: str
    code: str


@dataclass(frozen=True)
class SideLine:
    """One of the values in question. `used`: shown for the time being."""

    value: str
    office: str
    who: str
    at: datetime | None
    before: str = ""
    evidence: str = ""
    used: bool = False


@dataclass(frozen=True)
class QuestionData:
    """What an office asks another about one thing to decide."""

    asked: tuple[str, ...]
    subject: str
    label: str
    since: date
    sides: tuple[SideLine, ...]
    text: str = ""
