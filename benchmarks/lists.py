"""The staff list of 100,000 people: opened, and searched while typing, up to the painted rows."""

import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from PySide6.QtTest import QTest
from sqlalchemy import event

from benchmarks.bare_list import BareList, Statement
from benchmarks.inside import rest
from benchmarks.measure import Result, once, p95
from benchmarks.office import office
from benchmarks.window import Paints, wait_for, window
from karier_desktop.queries.employee import find_employees
from karier_desktop.queries.employee_filter import EmployeeFilter
from karier_desktop.storage import sqlcipher
from karier_desktop.storage.database import Database
from karier_desktop.ui.pages.employee_page import EmployeePage

PEOPLE = 100_000
ROUNDS = 40
LOOKED_AT = 0.6
"""Seconds in which what follows the rows (the count, the person's detail) comes to its end."""
WORDS = ("kopong", "tukan", "siti ha", "1985", "mattiro", "perawat", "zzz", "rumakway 1", "ni luh ayu", "umbu edo")


def results() -> Iterator[Result]:
    """Floor of opening: the statements that the list sends, put straight to the driver and fetched. Floor of a key:
    the same, their rows put into Qt's own table and painted."""
    with office(PEOPLE) as (_, database), window(database, EmployeePage) as shown:
        shown.go("page")
        page = shown.page()
        assert isinstance(page, EmployeePage)
        table = page.people.table
        paints = Paints(table.viewport())
        wait_for(lambda: page.people.total == PEOPLE and paints.count > 0)
        yield _opened(database, page, paints)
        yield _searched(database, page, paints)


def _opened(database: Database, page: EmployeePage, paints: Paints) -> Result:
    def again() -> None:
        before = paints.count
        seen: list[int] = []
        page.people.table.rows.modelReset.connect(lambda: seen.append(1))
        page.people.reload()
        wait_for(lambda: bool(seen) and paints.count > before)

    floor = _floor(database, EmployeeFilter(active=True), page.people.first_rows())
    taken = [(floor(), once(again)) for _ in range(ROUNDS)]
    floor_ms, ours_ms = p95([t[0] for t in taken]), p95([t[1] for t in taken])
    return Result(f"open the staff list, {PEOPLE:,} people, p95", floor_ms, ours_ms, limit=50)


def _searched(database: Database, page: EmployeePage, paints: Paints) -> Result:
    bare = BareList(_driver(database), page.people.table)
    floors, driver, ours = [], [], []
    for words in WORDS:
        parts = [words[:end] for end in range(1, len(words) + 1)]
        sent = [
            _statements(database, EmployeeFilter(text=part, active=True), page.people.first_rows()) for part in parts
        ]
        bare.begin()
        taken = [bare.key(part[-1], statements) for part, statements in zip(parts, sent, strict=True)]
        bare.hide()
        _settle(page)
        floors += [whole for whole, _ in taken]
        driver += [sql for _, sql in taken]
        ours += [_key(page, part[-1], paints) for part in parts]
    bare.close()
    name = f"search as you type, {PEOPLE:,} people, p95"
    note = f"{len(ours)} keys, to painted rows; of the floor, the statements alone: {p95(driver):.1f} ms"
    return Result(name, p95(floors), p95(ours), limit_ratio=2, limit=16, note=note)


def _settle(page: EmployeePage) -> None:
    """The whole list again, counted and painted to the end: each word is typed by somebody who has looked at it."""
    page.window().activateWindow()
    page.people.search.setFocus()
    wait_for(page.people.search.hasFocus)
    counted: list[int] = []
    connection = page.people.counted.connect(counted.append)
    page.people.search.setText("?")
    page.people.search.clear()
    wait_for(lambda: page.people.wanted.text == "" and page.people.total == PEOPLE and bool(counted))
    page.people.counted.disconnect(connection)
    rest(LOOKED_AT)


def _key(page: EmployeePage, letter: str, paints: Paints) -> float:
    """Milliseconds from the key to the paint that follows the answer; a paint before it shows the rows of yesterday."""
    wanted = page.people.search.text() + letter
    reset_at: list[int] = []
    connection = page.people.table.rows.modelReset.connect(lambda: reset_at.append(paints.count))
    start = time.perf_counter()
    QTest.keyClicks(page.people.search, letter)
    wait_for(lambda: page.people.wanted.text == wanted and bool(reset_at))
    wait_for(lambda: paints.count > reset_at[-1] or not page.people.table.isVisible())
    taken = (time.perf_counter() - start) * 1000
    page.people.table.rows.modelReset.disconnect(connection)
    return taken


def _floor(database: Database, wanted: EmployeeFilter, rows: int) -> Any:
    statements = _statements(database, wanted, rows)
    connection = _driver(database)

    def straight() -> None:
        for sql, parameters in statements:
            with closing(connection.execute(sql, parameters)) as cursor:
                cursor.fetchall()

    return lambda: once(straight)


def _statements(database: Database, wanted: EmployeeFilter, rows: int) -> list[Statement]:
    """What a read sends that remembers nothing of earlier ones; the connection that the list uses stays out of it."""
    statements: list[Statement] = []
    engine = database.store.reading

    def note(_connection: Any, _cursor: Any, sql: str, parameters: Any, *_rest: Any) -> None:
        if sql.startswith(("SELECT", "WITH")):
            statements.append((sql, parameters))

    with engine.connect():
        with engine.connect() as other:
            other.info.clear()
        event.listen(engine, "before_cursor_execute", note)
        try:
            database.read(find_employees, wanted, 0, rows)
        finally:
            event.remove(engine, "before_cursor_execute", note)
    return statements


_connections: dict[Path, Any] = {}


def _driver(database: Database) -> Any:
    opened = database.store.opened  # type: ignore[attr-defined]
    if opened.path not in _connections:
        _connections[opened.path] = sqlcipher.connect(opened.path, opened.key)
    return _connections[opened.path]
