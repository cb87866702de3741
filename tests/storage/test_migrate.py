"""The schema: equal to the models, made in one step or not at all, never from a newer program."""

import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, create_engine, make_url
from sqlalchemy.orm import Session

from karier_desktop.models import Base, OrgUnit
from karier_desktop.rules.problem import KnownError
from karier_desktop.storage import copies, faults, migrate, sqlcipher
from karier_desktop.storage.database import Database
from tests.support.databases import PASSWORD, USERNAME, FixedClock

ROOT = Path(__file__).parents[2]
OURS = {"employee_search", "employee_pieces", "employee_terms"}
"""Only the file has these: PostgreSQL searches by pg_trgm."""
LONGER = "ix_employee_listing"
"""In the file this index also holds the line to search in; PostgreSQL limits the length of index rows."""


def differences(connection: Connection) -> list[Any]:
    def of_the_models(item: Any, name: str | None, kind: str, reflected: bool, compare_to: Any) -> bool:
        if kind == "table" and reflected:
            return not any(str(name).startswith(ours) for ours in OURS) and name != "alembic_version"
        return not (kind == "index" and name == LONGER and connection.dialect.name == "sqlite")

    options = {"include_object": of_the_models, "compare_type": True}
    return list(compare_metadata(MigrationContext.configure(connection, opts=options), Base.metadata))


def schema(session: Session) -> list[Any]:
    return differences(session.connection())


def test_the_steps_make_what_the_models_say(database: Database) -> None:
    assert database.read(schema) == []


def test_the_newest_step_is_known_without_alembic() -> None:
    config = Config()
    config.set_main_option("script_location", str(migrate.STEPS))
    assert ScriptDirectory.from_config(config).get_current_head() == migrate.known_versions()[-1]


def test_opening_an_up_to_date_file_does_not_import_alembic(data_folder: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from karier_desktop.storage.database import Database;"
        f"Database.open(Path({str(data_folder)!r}), {USERNAME!r}, {PASSWORD!r}).close();"
        "assert 'alembic' not in sys.modules"
    )
    subprocess.run([sys.executable, "-W", "error", "-c", program], check=True, cwd=ROOT)


def test_the_file_says_what_it_is(sqlcipher_database: Database) -> None:
    def pragmas(session: Session) -> list[object]:
        connection = session.connection()
        return [connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in ("application_id", "user_version")]

    assert sqlcipher_database.read(pragmas) == [0x4B524A31, int(migrate.known_versions()[-1])]


@pytest.fixture
def later_steps(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of steps of a later program, to add steps to."""
    steps = Path(shutil.copytree(migrate.STEPS, tmp_path / "steps", ignore=shutil.ignore_patterns("__pycache__")))
    monkeypatch.setattr(migrate, "STEPS", steps)
    migrate.known_versions.cache_clear()
    yield steps / "versions"
    monkeypatch.undo()
    migrate.known_versions.cache_clear()


def add_step(folder: Path, number: str, after: str, *lines: str) -> None:
    body = "\n    ".join(lines)
    (folder / f"v{number}_test.py").write_text(
        f'from alembic import op\nfrom sqlalchemy import Column, Integer\nrevision = "{number}"\n'
        f'down_revision = "{after}"\n\n\ndef upgrade():\n    {body}\n'
    )


FIRST = 'op.create_table("later", Column("id", Integer(), primary_key=True))'


def test_a_step_that_fails_leaves_the_old_version_and_says_where_the_copy_is(
    data_folder: Path, later_steps: Path, clock: FixedClock
) -> None:
    newest = migrate.known_versions()[-1]
    migrate.known_versions.cache_clear()
    add_step(later_steps, "9001", newest, FIRST)
    add_step(later_steps, "9002", "9001", 'op.execute("INSERT INTO later VALUES (1)")', 'op.execute("no sql at all")')
    before = _open(data_folder, clock, newest)
    with pytest.raises(KnownError, match="tetap seperti sebelum pembaruan") as caught:
        Database.open(data_folder, USERNAME, PASSWORD, clock=clock)
    (copy,) = copies.verified(data_folder)
    assert str(data_folder / "cadangan" / f"{copy.name}.krj") in caught.value.why
    assert _open(data_folder, clock, newest) == before

    add_step(later_steps, "9002", "9001", 'op.execute("INSERT INTO later VALUES (1)")')
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("sys.dont_write_bytecode", True)
        Database.open(data_folder, USERNAME, PASSWORD, clock=clock).close()
    assert _version(data_folder) == "9002"


def _open(folder: Path, clock: FixedClock, version: str) -> set[str]:
    assert _version(folder) == version
    connection = sqlcipher.connect(folder / sqlcipher.FILE, _key(folder, clock))
    try:
        return {str(row) for row in connection.execute("SELECT * FROM sqlite_schema")}
    finally:
        connection.close()


def _key(folder: Path, clock: FixedClock) -> bytes:
    from karier_desktop.storage import keys

    return keys.load(folder).unlock(USERNAME, PASSWORD, clock)[1]


def _version(folder: Path) -> str:
    return migrate._file_version(folder / sqlcipher.FILE, _key(folder, FixedClock()))


def test_rows_that_point_nowhere_after_the_steps_stop_the_upgrade(
    data_folder: Path, later_steps: Path, clock: FixedClock
) -> None:
    newest = migrate.known_versions()[-1]
    database = Database.open(data_folder, USERNAME, PASSWORD, clock=clock)

    def nested(session: Session) -> None:
        above = OrgUnit(name="Atas")
        session.add(above)
        session.flush()
        session.add(OrgUnit(name="Bawah", parent_id=above.id))

    database.write(nested)
    database.close()
    migrate.known_versions.cache_clear()
    add_step(later_steps, "9001", newest, """op.execute("DELETE FROM org_unit WHERE name = 'Atas'")""")
    with pytest.raises(KnownError, match="tidak selesai"):
        Database.open(data_folder, USERNAME, PASSWORD, clock=clock)
    assert _version(data_folder) == newest


def test_a_kill_in_the_middle_of_the_steps_leaves_the_old_version(
    data_folder: Path, later_steps: Path, clock: FixedClock
) -> None:
    newest = migrate.known_versions()[-1]
    add_step(later_steps, "9001", newest, FIRST, 'op.execute("DELETE FROM draft")')
    add_step(later_steps, "9002", "9001", "import os", "os._exit(9)")
    before = _open(data_folder, clock, newest)
    program = (
        "from pathlib import Path; from karier_desktop.storage import migrate;"
        f"migrate.STEPS = Path({str(later_steps.parent)!r});"
        "from karier_desktop.storage.database import Database;"
        f"Database.open(Path({str(data_folder)!r}), {USERNAME!r}, {PASSWORD!r})"
    )
    done = subprocess.run([sys.executable, "-c", program], check=False, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 9, done.stderr
    assert _open(data_folder, clock, newest) == before
    assert len(copies.verified(data_folder)) == 1


def test_a_newer_file_is_not_touched(data_folder: Path, clock: FixedClock) -> None:
    connection = sqlcipher.connect(data_folder / sqlcipher.FILE, _key(data_folder, clock))
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    with pytest.raises(faults.Newer, match="9999"):
        Database.open(data_folder, USERNAME, PASSWORD, clock=clock)
    assert copies.verified(data_folder) == []


def test_a_newer_server_is_not_touched(postgres_url: str) -> None:
    _execute(postgres_url, "UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(faults.Newer):
        Database.open_postgres(postgres_url)


def test_a_step_that_fails_on_a_server_leaves_the_old_version(postgres_url: str, later_steps: Path) -> None:
    newest = migrate.known_versions()[-1]
    migrate.known_versions.cache_clear()
    add_step(later_steps, "9001", newest, FIRST, 'op.execute("no sql at all")')
    with pytest.raises(KnownError, match="tetap seperti sebelum pembaruan"):
        Database.open_postgres(postgres_url)
    assert _execute(postgres_url, "SELECT version_num, to_regclass('later') FROM alembic_version") == [(newest, None)]


def _execute(url: str, statement: str) -> list[tuple[Any, ...]]:
    engine = create_engine(make_url(url).set(drivername="postgresql+psycopg"))
    with engine.begin() as connection:
        result = connection.exec_driver_sql(statement)
        rows = [tuple(row) for row in result] if result.returns_rows else []
    engine.dispose()
    return rows
