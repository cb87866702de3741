"""Lists handed out as files: personal data stay in unless they are asked for, and a register says what went out.

UU 27/2022 (PDP): every list that leaves the program has a purpose, and the office can show which ones left.
"""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy.orm import Session

from karier_desktop.exchange.table import Table, write_table
from karier_desktop.models import Account
from karier_desktop.models.journal import Preference
from karier_desktop.services import account, exports
from karier_desktop.storage import audit
from karier_desktop.storage.context import actor, now
from karier_desktop.storage.preferences import EVERYBODY

KEY = "outgoing"
KEPT = 300
PRIVATE_HEADINGS = frozenset(
    {"NIK", "NOMOR HP", "EMAIL", "EMAIL GOV", "NPWP NOMOR", "AGAMA NAMA", "JENIS KAWIN NAMA", "ALAMAT", "BPJS"}
)
PRIVATE_FIELDS = frozenset(
    {"nik", "phone", "email", "office_email", "tax_number", "religion", "marital_status", "address", "health_insurance"}
)


@dataclass(frozen=True)
class Outgoing:
    """What shall go out: a list of services/exports, why, and with identity numbers and contacts or without."""

    subject: str
    purpose: str
    private: bool = False


@dataclass(frozen=True)
class Sent:
    """A line of the register. `at` is in ISO form; the path is left out, since it may name people."""

    at: str
    who: str
    subject: str
    file: str
    rows: int
    purpose: str
    private: bool

    @property
    def id(self) -> str:
        """Tells lines apart in lists."""
        return f"{self.at} {self.file}"

    @property
    def moment(self) -> datetime:
        """When it went out."""
        return datetime.fromisoformat(self.at)


def write_list(session: Session, wanted: Outgoing, path: Path) -> int:
    """Write the list; tells how many rows it has."""
    account.require(session, "export")
    table = exports.table_of(session, wanted.subject)
    write_table(path, table if wanted.private else without_private(table))
    return len(table.rows)


def without_private(table: Table) -> Table:
    """The list without identity numbers, contacts, religion and marital status."""
    places = [place for place, column in enumerate(table.columns) if column.heading not in PRIVATE_HEADINGS]
    return Table(
        name=table.name,
        columns=[table.columns[place] for place in places],
        rows=[[row[place] for place in places] for row in table.rows],
        objects=[{name: value for name, value in row.items() if name not in PRIVATE_FIELDS} for row in table.objects],
    )


def note(session: Session, wanted: Outgoing, file: str, rows: int) -> None:
    """Put it into the register."""
    person = session.get(Account, actor(session)) if actor(session) else None
    who = (person.full_name or person.username) if person else ""
    line = Sent(now(session).isoformat(), who, wanted.subject, file, rows, wanted.purpose, wanted.private)
    lines = [line, *register(session)][:KEPT]
    audit.note(session, "export", wanted.subject, None, {"file": file, "rows": rows, "private": wanted.private})
    content = json.dumps([asdict(found) for found in lines], ensure_ascii=False)
    session.merge(Preference(account=EVERYBODY, key=KEY, content=content))


def register(session: Session) -> Sequence[Sent]:
    """What went out, newest first."""
    found = session.get(Preference, (EVERYBODY, KEY))
    return [Sent(**line) for line in json.loads(found.content)] if found else []
