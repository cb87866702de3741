"""The habits of the program, held in place: layers, types, style, sizes, texts for translators, one SQLite."""

import ast
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PRODUCT = sorted((ROOT / "karier_desktop").rglob("*.py"))

MAX_FILE_LINES = 400
MAX_FUNCTION_LINES = 40
LONG_FOR_A_REASON: dict[str, str] = {}  # "path" or "path:function" -> why it may be longer


def run(*arguments: str) -> None:
    done = subprocess.run([sys.executable, *arguments], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_each_layer_imports_only_what_lies_below_it() -> None:
    run("-c", "from importlinter.cli import lint_imports_command; lint_imports_command()", "--no-logo")


def test_types_are_strict() -> None:
    run("-m", "mypy")


def test_code_keeps_the_style() -> None:
    run("-m", "ruff", "check", "--quiet", ".")


def test_code_is_formatted() -> None:
    run("-m", "ruff", "format", "--quiet", "--diff", ".")


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def relative(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def too_long(path: Path) -> Iterator[str]:
    lines = len(path.read_text("utf-8").splitlines())
    if lines > MAX_FILE_LINES:
        yield relative(path)
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            assert node.end_lineno is not None
            if node.end_lineno - node.lineno + 1 > MAX_FUNCTION_LINES:
                yield f"{relative(path)}:{node.name}"


def test_files_and_functions_stay_small() -> None:
    found = {name for path in PRODUCT for name in too_long(path)}
    assert found == set(LONG_FOR_A_REASON), "longer than allowed, or an exception that is no longer needed"


def called(node: ast.Call) -> str:
    function = node.func
    return (
        function.attr if isinstance(function, ast.Attribute) else function.id if isinstance(function, ast.Name) else ""
    )


def is_built(argument: ast.expr) -> bool:
    """Whether a text is put together on the spot: f-string, +, % or .format inside the call."""
    if isinstance(argument, ast.BinOp | ast.JoinedStr):
        return True
    return isinstance(argument, ast.Call) and called(argument) == "format"


def built_texts(module: ast.Module, names: set[str]) -> Iterator[int]:
    for node in ast.walk(module):
        if isinstance(node, ast.Call) and called(node) in names and any(map(is_built, node.args)):
            yield node.lineno


def imported(module: ast.Module) -> Iterator[tuple[int, str]]:
    for node in ast.walk(module):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name.split(".")[0]) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.lineno, node.module.split(".")[0]


def texts_built_before_translation(module: ast.Module) -> Iterator[int]:
    """Such a text is extracted for the translator, and never found again at run time."""
    yield from built_texts(module, {"tr", "translate"})


def values_pasted_into_sql(module: ast.Module) -> Iterator[int]:
    if "sqlalchemy" in {name for _, name in imported(module)}:
        yield from built_texts(module, {"text"})


def other_sqlites(module: ast.Module) -> Iterator[int]:
    """Two SQLite libraries in one process break each other's file locks."""
    yield from (line for line, name in imported(module) if name in {"sqlite3", "apsw", "pysqlite3"})


Rule = Callable[[ast.Module], Iterator[int]]


@pytest.mark.parametrize("rule", [texts_built_before_translation, values_pasted_into_sql, other_sqlites])
def test_no_module_has(rule: Rule) -> None:
    assert [f"{relative(path)}:{line}" for path in PRODUCT for line in rule(tree(path))] == []


@pytest.mark.parametrize(
    ("rule", "code", "lines"),
    [
        (texts_built_before_translation, 'self.tr(f"{n} pegawai")', [1]),
        (texts_built_before_translation, 'self.tr("Pegawai " + name)', [1]),
        (texts_built_before_translation, 'QCoreApplication.translate("C", "{} pegawai".format(n))', [1]),
        (texts_built_before_translation, 'self.tr("{} pegawai").format(n)', []),
        (values_pasted_into_sql, 'from sqlalchemy import text\ntext(f"SELECT * FROM {t}")', [2]),
        (values_pasted_into_sql, 'import sqlalchemy as sa\nsa.text("SELECT * FROM %s" % t)', [2]),
        (values_pasted_into_sql, 'from sqlalchemy import text\ntext("SELECT 1")', []),
        (values_pasted_into_sql, 'pen.text(f"{a} of {b}")', []),
        (other_sqlites, "import sqlite3", [1]),
        (other_sqlites, "from apsw import Connection", [1]),
        (other_sqlites, "from sqlcipher3 import dbapi2", []),
    ],
)
def test_the_rules_see_what_they_are_for(rule: Rule, code: str, lines: list[int]) -> None:
    assert list(rule(ast.parse(code))) == lines
