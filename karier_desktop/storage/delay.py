"""How long to wait after wrong passwords: five tries are free, then 2, 4, 8 … 900 seconds."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

FREE = 5
LONGEST = 900


@dataclass(frozen=True)
class Failures:
    """Wrong tries in a row and when the last one was."""

    count: int = 0
    last: datetime | None = None

    def settled(self, now: datetime) -> "Failures":
        """With the clock set back, the wait starts again from now: neither skipped nor stretched over years."""
        return Failures(self.count, now) if self.last and self.last > now else self

    def wait(self, now: datetime) -> int:
        """Seconds until the next try."""
        if self.count < FREE or self.last is None:
            return 0
        pause = min(LONGEST, 2 ** min(self.count - FREE + 1, 10))
        left = self.last + timedelta(seconds=pause) - now
        return max(0, -(-int(left.total_seconds() * 1000) // 1000))

    def one_more(self, now: datetime) -> "Failures":
        """After one more wrong try."""
        return Failures(self.count + 1, now)

    def to_json(self) -> dict[str, Any]:
        """As it stands in the key file."""
        return {"count": self.count, "last": self.last.isoformat() if self.last else None}

    @classmethod
    def from_json(cls, found: dict[str, Any]) -> "Failures":
        """From the key file; a moment without its time zone counts as damage."""
        last = datetime.fromisoformat(found["last"]) if found["last"] else None
        if last and last.tzinfo is None:
            raise ValueError("a moment needs a time zone")
        return cls(int(found["count"]), last)
