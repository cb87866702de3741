"""The key file `kunci.krj` beside the database: who may open it, and how often somebody guessed wrong."""

import json
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from secrets import token_bytes
from typing import Any
from uuid import UUID, uuid4

from karier_desktop.rules.problem import KnownError, Problem, Refused
from karier_desktop.storage import delay, faults, files, passwords, recovery, slots
from karier_desktop.storage.clock import Clock
from karier_desktop.storage.slots import Cost, Slot

FILE = "kunci.krj"
FORMAT = "karier-kunci-1"
RECOVERY = "pemulihan"
"""The name under which wrong recovery keys are counted."""


@dataclass
class KeyFile:
    """The key file in memory. Every change is written at once, atomically."""

    path: Path
    replica: UUID
    office: str
    slots: list[Slot]
    failures: dict[str, delay.Failures] = field(default_factory=dict)

    @property
    def usernames(self) -> list[str]:
        """Who may log in, for the login screen."""
        return [slot.username for slot in self.slots if slot.account]

    def save(self) -> None:
        """Write the file."""
        content = {
            "format": FORMAT,
            "replica": str(self.replica),
            "office": self.office,
            "slots": [slots.to_json(slot) for slot in self.slots],
            "failures": {name: found.to_json() for name, found in self.failures.items()},
        }
        try:
            files.replace(self.path, json.dumps(content, indent=1, ensure_ascii=False).encode())
        except OSError as error:
            raise faults.of_system(error, self.path.parent) from error

    def ahead(self, username: str, password: str) -> None:
        """Begin the long computing of `unlock` aside; it is the same afterwards, only sooner."""
        if slot := self._slot_of(username):
            slots.ahead(slot, slots.secret_of(password))

    def unlock(self, username: str, password: str, clock: Clock) -> tuple[UUID, bytes]:
        """The account and the data key; raises WrongPassword or TryLater."""
        name, slot = _plain(username), self._slot_of(username)
        key = self._try(slot, slots.secret_of(password), name, clock.now())
        assert slot is not None
        assert slot.account is not None
        return slot.account, key

    def recover(self, recovery_key: str, clock: Clock) -> bytes:
        """The data key, opened with the printed recovery key."""
        secret = recovery.read(recovery_key)
        if secret is None:
            raise KnownError(
                "Kunci pemulihan belum tepat.",
                "Ada huruf atau angka yang salah ketik; kunci pemulihan berisi 28 tanda dalam 7 kelompok.",
                "Bandingkan setiap kelompok dengan lembar kunci pemulihan, lalu coba lagi.",
            )
        return self._try(self._slot(None), secret, RECOVERY, clock.now())

    def account_of(self, username: str) -> UUID | None:
        """The account that logs in under this name."""
        slot = self._slot_of(username)
        return slot.account if slot else None

    def set_password(self, account: UUID, username: str, password: str, key: bytes, cost: Cost | None = None) -> None:
        """Let an account in with this password from now on, and no longer with an earlier one."""
        refuse_weak(password, username, self.office)
        others = [slot for slot in self.slots if slot.account != account]
        if self.account_of(username) not in (None, account):
            raise Refused([Problem("username", f"Nama pengguna {username} sudah dipakai orang lain; pilih nama lain.")])
        secret = slots.secret_of(password)
        made = slots.wrap(key, secret, self.replica, account, username.strip(), cost or self._cost())
        self._keep([*others, made])

    def new_recovery_key(self, key: bytes) -> str:
        """A fresh recovery key to print; the earlier one no longer opens."""
        text = recovery.new()
        secret = recovery.read(text)
        assert secret is not None
        made = slots.wrap(key, secret, self.replica, None, "", self._cost())
        self._keep([*(slot for slot in self.slots if slot.account), made])
        return text

    def remove(self, account: UUID) -> None:
        """Shut an account out. The last one stays, so that somebody can always open the data."""
        others = [slot for slot in self.slots if slot.account != account]
        if not any(slot.account for slot in others):
            raise Refused([Problem("username", "Pengguna terakhir tidak dapat dihapus; buat pengguna lain dahulu.")])
        self._keep(others)

    def _cost(self) -> Cost:
        """What was found right for this computer."""
        return self.slots[-1].cost

    def _keep(self, found: list[Slot]) -> None:
        replace(self, slots=found).save()
        self.slots = found

    def _slot_of(self, username: str) -> Slot | None:
        name = _plain(username)
        return next((slot for slot in self.slots if slot.account and slot.username.casefold() == name), None)

    def _slot(self, account: UUID | None) -> Slot | None:
        return next((slot for slot in self.slots if slot.account == account), None)

    def _try(self, slot: Slot | None, secret: bytes, name: str, now: datetime) -> bytes:
        before = self.failures.get(name, delay.Failures())
        settled = before.settled(now)
        if settled != before:
            self._count(name, settled)
        wait = settled.wait(now)
        if wait > 0:
            raise faults.TryLater(wait)
        key = slots.unwrap(slot, secret, self.replica) if slot else None
        if key is None:
            self._count(name, settled.one_more(now))
            raise faults.WrongPassword
        if name in self.failures:
            del self.failures[name]
            self.save()
        return key

    def _count(self, name: str, failures: delay.Failures) -> None:
        known = {slot.username.casefold() for slot in self.slots} | {RECOVERY}
        if name in known:
            self.failures[name] = failures
            self.save()


def _plain(username: str) -> str:
    return username.strip().casefold()


def create(folder: Path, office: str, username: str, password: str, cost: Cost) -> tuple[KeyFile, UUID, bytes, str]:
    """A new key file: the file, the first account's id, the data key and the recovery key to print."""
    made, account, key = KeyFile(folder / FILE, uuid4(), office.strip(), []), uuid4(), token_bytes(32)
    made.set_password(account, username, password, key, cost)
    return made, account, key, made.new_recovery_key(key)


def load(folder: Path) -> KeyFile:
    """The key file of a data folder."""
    path = folder / FILE
    try:
        found = json.loads(path.read_bytes())
        if found["format"] != FORMAT:
            raise faults.Newer(str(found["format"]), FORMAT)
        return _from_json(path, found)
    except FileNotFoundError as error:
        raise faults.MissingFile(path) from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise faults.Damaged(path) from error


def refuse_weak(password: str, username: str, office: str) -> None:
    """Raise Refused with the reasons when a password is easy to guess."""
    problems = passwords.problems(password, username, office)
    if problems:
        raise Refused(problems)


def _from_json(path: Path, found: dict[str, Any]) -> KeyFile:
    return KeyFile(
        path,
        UUID(found["replica"]),
        str(found["office"]),
        [slots.from_json(slot) for slot in found["slots"]],
        {str(name): delay.Failures.from_json(entry) for name, entry in found["failures"].items()},
    )
