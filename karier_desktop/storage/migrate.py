"""Brings the tables up to date: a verified copy first, then all steps in one exclusive transaction, or none.

Alembic is imported only when there is something to do; that costs more than all the rest of opening.
"""

from collections.abc import Callable
from datetime import datetime
from functools import cache
from pathlib import Path

from sqlalchemy import Connection, Engine, inspect
from sqlalchemy.exc import DBAPIError

from karier_desktop.rules.problem import KnownError
from karier_desktop.storage import copies, faults, postgres, sqlcipher

STEPS = Path(__file__).parent / "migrations"
_SERVER_LOCK = 0x4B524A31
"""So that two clerks who start a new version at once do not both bring the server up to date."""

_EMPTY = ""


@cache
def known_versions() -> tuple[str, ...]:
    """The numbers of the steps this program knows, oldest first."""
    return tuple(sorted(path.name[1:5] for path in (STEPS / "versions").glob("v[0-9]*_*.py")))


def file_to_date(path: Path, key: bytes, at: datetime, *, new: bool = False) -> None:
    """Bring an encrypted file up to date. Only a `new` one may be empty: another one has lost what it held."""
    with sqlcipher.explained(path):
        found = _file_version(path, key)
    if found == _EMPTY and not new:
        raise faults.Damaged(path)
    if not _behind(found):
        return
    copy = None if new else copies.make(path, key, at)
    engine = sqlcipher.engine(path, key, "BEGIN EXCLUSIVE", pragmas=("foreign_keys=OFF",), pool_size=1)
    where = f"Salinan sebelum pembaruan: {path.parent / copies.FOLDER / copy.name}.krj." if copy else ""
    _run(engine, _finish_file, where, lambda error: sqlcipher.known(error, path))


def server_to_date(url: str) -> None:
    """Bring the tables on a server up to date; the server's own backups stand in for a copy."""
    engine = postgres.engine(url)
    try:
        _server_to_date(engine, postgres.host(url))
    finally:
        engine.dispose()


def _server_to_date(engine: Engine, host: str) -> None:
    try:
        with engine.connect() as connection:
            found = _server_version(connection)
    except DBAPIError as error:
        fault = postgres.known(error, host)
        if fault is None:
            raise
        raise fault from error
    if _behind(found):
        _run(engine, lambda connection: None, "", lambda error: postgres.known(error, host))


def _behind(found: str) -> bool:
    newest = known_versions()[-1]
    if found not in (_EMPTY, *known_versions()):
        raise faults.Newer(found, newest)
    return found != newest


def _run(
    engine: Engine,
    finish: Callable[[Connection], None],
    where: str,
    known: Callable[[BaseException], KnownError | None],
) -> None:
    try:
        with engine.begin() as connection:
            if engine.dialect.name == "postgresql":
                connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_SERVER_LOCK})")
            _upgrade(connection)
            finish(connection)
    except Exception as error:
        fault = known(error)
        raise KnownError(
            "Pembaruan susunan data tidak selesai; data tetap seperti sebelum pembaruan.",
            (fault.why if fault else "Salah satu langkah pembaruan tidak dapat dijalankan.")
            + (f" {where}" * bool(where)),
            fault.todo if fault else "Pakai versi program yang lama dan kirim catatan galat kepada pembuat program.",
        ) from error
    finally:
        engine.dispose()


def _upgrade(connection: Connection) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(STEPS).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _finish_file(connection: Connection) -> None:
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    if broken:
        raise RuntimeError(f"{len(broken)} rows point nowhere after the steps, first in {broken[0][0]}")
    connection.exec_driver_sql(f"PRAGMA application_id={sqlcipher.APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version={int(known_versions()[-1])}")


def _file_version(path: Path, key: bytes) -> str:
    connection = sqlcipher.connect(path, key)
    try:
        tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
        if "alembic_version" not in tables:
            return _EMPTY if not tables else "tanpa nomor"
        return str(connection.execute("SELECT version_num FROM alembic_version").fetchone()[0])
    finally:
        connection.close()


def _server_version(connection: Connection) -> str:
    if not inspect(connection).has_table("alembic_version"):
        return _EMPTY
    return str(connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar_one())
