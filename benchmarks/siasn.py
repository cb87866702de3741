"""Import of a regency's SIASN export against reading it and storing its rows as they are."""

from collections.abc import Iterator
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from python_calamine import CalamineWorkbook

from benchmarks.measure import Result, in_turn
from benchmarks.office import office
from karier_desktop.services.imports import apply_siasn, preview_siasn
from karier_desktop.storage import sqlcipher
from karier_desktop.storage.database import Database
from tests.support.siasn import make_file

ROWS = 8400
ROUNDS = 3


def results() -> Iterator[Result]:
    """Read, compare and store 8,400 people of 69 columns."""
    with TemporaryDirectory(prefix="karier-ukur-") as folder, ExitStack() as stack:
        place = Path(folder)
        file = make_file(ROWS, clean=True).xlsx(place / "siasn.xlsx")
        empty = [stack.enter_context(office(0))[1] for _ in range(ROUNDS + 1)]
        floor_ms, ours_ms = in_turn(lambda: _floor(file, place), lambda: _ours(file, empty.pop()), ROUNDS)
    yield Result(f"SIASN import, {ROWS:,} rows x 69 columns", floor_ms, ours_ms, limit_ratio=4)


def _floor(file: Path, place: Path) -> None:
    rows = CalamineWorkbook.from_path(str(file)).get_sheet_by_index(0).to_python()
    target = place / f"{datetime.now(UTC).timestamp()}.db"
    connection = sqlcipher.connect(target, b"k" * 32, create=True)
    names = ", ".join(f"c{number}" for number in range(len(rows[0])))
    connection.execute(f"CREATE TABLE raw ({names})")
    connection.execute("BEGIN")
    connection.executemany(f"INSERT INTO raw VALUES ({', '.join('?' * len(rows[0]))})", rows[1:])
    connection.execute("COMMIT")
    connection.close()


def _ours(file: Path, database: Database) -> None:
    preview = database.read(preview_siasn, file)
    database.write(apply_siasn, preview)
