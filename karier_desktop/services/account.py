"""People who may open the program: who they are stands in the database, their passwords in the key file.

Honest limit: on one computer roles are policy, not a wall. Whoever knows a password and can program reads everything.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal
from uuid import UUID, uuid4

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from karier_desktop.models import Account
from karier_desktop.rules.problem import KnownError, Problem, Refused
from karier_desktop.rules.text import tidy
from karier_desktop.storage import audit, journal
from karier_desktop.storage.context import actor
from karier_desktop.storage.database import Database
from karier_desktop.storage.keyring import Keyring

Act = Literal["read", "write", "export", "accounts", "rules"]

ROLES: tuple[tuple[str, str], ...] = (
    ("admin", "Admin"),
    ("operator", "Operator"),
    ("pimpinan", "Pimpinan"),
    ("auditor", "Auditor"),
)
MAY: Mapping[str, frozenset[Act]] = {
    "admin": frozenset({"read", "write", "export", "accounts", "rules"}),
    "operator": frozenset({"read", "write", "export"}),
    "pimpinan": frozenset({"read", "export"}),
    "auditor": frozenset({"read"}),
}
_WORDS: Mapping[Act, str] = {
    "read": "membaca data",
    "write": "mengubah data",
    "export": "menulis daftar ke berkas",
    "accounts": "mengatur pengguna",
    "rules": "mengubah aturan",
}


@dataclass(frozen=True)
class AccountRow:
    """A line in the list of users; `own` marks the person at work."""

    id: UUID
    username: str
    full_name: str
    role: str
    active: bool
    own: bool


def accounts(session: Session) -> list[AccountRow]:
    """All users, by name."""
    me = actor(session)
    found = session.scalars(select(Account).where(Account.deleted_at.is_(None)).order_by(func.lower(Account.username)))
    return [AccountRow(a.id, a.username, a.full_name, a.role, a.active, a.id == me) for a in found]


def may(role: str, act: Act) -> bool:
    """Does this role allow that? A role the program does not know only reads."""
    return act in MAY.get(role, frozenset({"read"}))


def role_of(session: Session) -> str:
    """The role of the person at work; on a server without accounts, that of an administrator."""
    me = actor(session)
    found = session.get(Account, me) if me is not None else None
    return found.role if found is not None else "admin"


def require(session: Session, act: Act) -> None:
    """Refuse what the role of the person at work does not allow."""
    role = role_of(session)
    if not may(role, act):
        raise not_allowed(role, act)


def not_allowed(role: str, act: Act) -> KnownError:
    """The words for an act that a role does not allow."""
    allowed = ", ".join(name for key, name in ROLES if may(key, act))
    return KnownError(
        f"Peran {dict(ROLES).get(role, role)} tidak dapat {_WORDS[act]}.",
        f"Yang dapat: {allowed}.",
        "Minta admin kantor melakukannya, atau mengubah peran Anda di Pengaturan, Pengguna.",
    )


# Each of these changes key file and database; the key file last, since it cannot be rolled back with the rest.


def add(database: Database, username: str, full_name: str, role: str, password: str) -> UUID:
    """A new user who can log in at once; raises Refused for a name that is taken or a weak password."""
    ring, made = _ring(database), uuid4()
    _refuse_taken(ring, username)
    database.read(require, "accounts")

    def write(session: Session) -> None:
        session.add(Account(id=made, username=tidy(username), full_name=tidy(full_name), role=role))
        audit.note(session, "account_added", "account", made, {"role": role})
        journal.describe(session, f"Menambah pengguna {tidy(username)}")
        session.flush()
        ring.set_password(made, tidy(username), password)

    database.write(write)
    return made


def change(database: Database, account: UUID, full_name: str, role: str) -> None:
    """Another name to show, or another role. One administrator stays."""
    database.read(require, "accounts")

    def write(session: Session) -> None:
        found = session.get_one(Account, account)
        if found.role == "admin" and role != "admin":
            _refuse_last_admin(session, account)
        if found.role != role:
            audit.note(session, "role", "account", account, {"from": found.role, "to": role})
        found.full_name, found.role = tidy(full_name), role
        journal.describe(session, f"Mengubah pengguna {found.username}")

    database.write(write)


def shut_out(database: Database, account: UUID) -> None:
    """No longer let a user in; what the user did stays in the history."""
    ring = _ring(database)
    database.read(require, "accounts")

    def write(session: Session) -> None:
        found = session.get_one(Account, account)
        if found.id == actor(session):
            raise Refused([Problem("username", "Anda sedang masuk dengan pengguna ini; minta admin lain menutupnya.")])
        if found.role == "admin":
            _refuse_last_admin(session, account)
        found.active = False
        audit.note(session, "account_closed", "account", account)
        journal.describe(session, f"Menutup pengguna {found.username}")
        session.flush()
        ring.remove(account)

    database.write(write)


def let_in(database: Database, account: UUID, password: str) -> None:
    """Give a user a new password, one who forgot it or was shut out before."""
    ring = _ring(database)
    database.read(require, "accounts")

    def write(session: Session) -> None:
        found = session.get_one(Account, account)
        found.active = True
        journal.describe(session, f"Memberi kata sandi baru kepada {found.username}")
        session.flush()
        ring.set_password(account, found.username, password)

    database.write(write)


def change_own_password(database: Database, old: str, new: str) -> None:
    """Another password for the person at work; the old one must be right."""
    ring = _ring(database)
    ring.change_password(database.read(_own_name), old, new)


def new_recovery_key(database: Database) -> str:
    """A fresh recovery key to print; the earlier sheet no longer opens."""
    ring = _ring(database)
    database.read(require, "accounts")
    return ring.new_recovery_key()


def _own_name(session: Session) -> str:
    me = actor(session)
    return session.get_one(Account, me).username if me is not None else ""


def _ring(database: Database) -> Keyring:
    if database.keyring is None:
        raise KnownError(
            "Pengguna tidak diatur di sini.",
            "Data ini berada di server kantor, yang mempunyai pengguna sendiri.",
            "Hubungi pengelola server.",
        )
    return database.keyring


def _refuse_taken(ring: Keyring, username: str) -> None:
    if not tidy(username):
        raise Refused([Problem("username", "Isi nama pengguna dahulu.")])
    if tidy(username).casefold() in {name.casefold() for name in ring.usernames}:
        raise Refused([Problem("username", f"Nama pengguna {tidy(username)} sudah dipakai; pilih nama lain.")])


def _refuse_last_admin(session: Session, account: UUID) -> None:
    others = select(func.count()).where(Account.role == "admin", Account.active.is_(True), Account.id != account)
    if not session.scalar(others):
        raise Refused([Problem("role", "Ini satu-satunya admin; jadikan orang lain admin dahulu.")])
