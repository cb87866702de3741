"""Brings the schema up to date."""

from pathlib import Path

from karier_desktop.models import Base
from karier_desktop.storage import postgres, sqlcipher


def bring_up_to_date(path: Path, key: bytes) -> None:
    """Create all tables."""
    made = sqlcipher.engine(path, key, "BEGIN EXCLUSIVE", pool_size=1)
    with made.begin() as connection:
        Base.metadata.create_all(connection)
    made.dispose()


def server_to_date(url: str) -> None:
    """Create all tables on a server."""
    made = postgres.engine(url)
    with made.begin() as connection:
        Base.metadata.create_all(connection)
    made.dispose()
