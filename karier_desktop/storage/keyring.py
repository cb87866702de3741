"""Who may open the encrypted file: passwords and the recovery key, changed while it is open."""

from dataclasses import dataclass
from uuid import UUID

from karier_desktop.storage.clock import Clock
from karier_desktop.storage.keys import KeyFile


@dataclass(frozen=True)
class Keyring:
    """The keys of an open file."""

    _file: KeyFile
    _key: bytes
    _clock: Clock

    @property
    def usernames(self) -> list[str]:
        """Who may log in."""
        return self._file.usernames

    def change_password(self, username: str, old: str, new: str) -> None:
        """Let a person in with a new password; the old one must be right."""
        account, _ = self._file.unlock(username, old, self._clock)
        self._file.set_password(account, username, new, self._key)

    def set_password(self, account: UUID, username: str, password: str) -> None:
        """Let an account in, new or with a password it forgot."""
        self._file.set_password(account, username, password, self._key)

    def remove(self, account: UUID) -> None:
        """Shut an account out."""
        self._file.remove(account)

    def new_recovery_key(self) -> str:
        """A fresh recovery key to print; the earlier one no longer opens."""
        return self._file.new_recovery_key(self._key)
