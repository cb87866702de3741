"""Bring the translations up to date: `python packaging/translations.py` after any change of a text.

Collects every text of the window and every label of the catalogue into resources/translations/karier_en.ts (source
Indonesian, translation English), keeping what is translated, and compiles all .ts files to the .qm the program loads.
Says how many texts still wait for their English.
"""

import ast
import dataclasses
import importlib
import json
import pkgutil
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "karier_desktop"
TRANSLATIONS = ROOT / "resources" / "translations"
ENGLISH = TRANSLATIONS / "karier_en.ts"
NAMELESS = re.compile(r"<context>\n    <name></name>.*?</context>\n", re.DOTALL)
TEXTS = {"title", "plural", "row_title", "label", "hint", "present", "note"}
PAIRS = ("queries/employee_card.py", "services/due.py")
"""Modules whose lines are pairs of a label and its value; the window translates the label."""
SAID_BY = {"EmployeeState": "rules/employee_state.py", "Check": "services/report_checks.py"}
"""Classes whose first argument is a kind and the others words for the window, and where they are made."""
TABLES = (
    *("rating", "predicate", "organisation_predicate", "appraisal_period", "appraisal_approach"),
    *("result_aspect", "result_section", "result_perspective", "training_type", "training_status"),
    *("mentoring_type", "discipline_level", "bkn_jenis_kawin"),
)
"""Tables of rules whose names are plain words. Names of ranks, posts and degrees stay Indonesian in every language."""


def catalogue_texts() -> list[str]:
    """Labels, hints and choices of every entity: plain strings there, translated by the window ("Katalog")."""
    package = importlib.import_module("karier_desktop.catalog")
    found: dict[str, None] = {}
    for info in pkgutil.iter_modules(package.__path__):
        module = importlib.import_module(f"karier_desktop.catalog.{info.name}")
        for value in vars(module).values():
            found.update(dict.fromkeys(_texts_in(value)))
    return [text for text in found if text.strip()]


def texts_below_the_window() -> list[str]:
    """Words of rules, reports and queries that the window shows by way of "Katalog"."""
    part = importlib.import_module
    registry = part("karier_desktop.reports.registry")
    reports = (*registry.REPORTS, *registry.EXCHANGE)
    titles = [text for report in reports for text in (report.title, report.group, *(v.title for v in report.variants))]
    sheets = part("karier_desktop.reports.paper").PAPERS.values()
    titles += [sheet.turned(way).label for sheet in sheets for way in ("portrait", "landscape")]
    titles += [words for _, words in part("karier_desktop.queries.documents.nominatif").GROUPINGS]
    titles += [chapter.title for chapter in part("karier_desktop.queries.documents.biodata_lines").CHAPTERS]
    titles += part("karier_desktop.rules.agenda_item").GROUP_TITLES.values()
    titles += part("karier_desktop.services.due").KINDS.values()
    titles += part("karier_desktop.services.report_checks").TITLES.values()
    titles += [label for name in PAIRS for label in _labels_of_pairs(SOURCES / name)]
    return [*titles, *_names_in_tables(), *_given_to("EmployeeState"), *_given_to("Check"), *_problems()]


def _names_in_tables() -> Iterator[str]:
    book = importlib.import_module("karier_desktop.rules.book")
    for path in sorted((ROOT / "resources" / "rules").glob("*.json")):
        for row in book.read_document(json.loads(path.read_text("utf-8"))):
            if row.table in TABLES:
                yield from (str(row.values[name]) for name in ("name", "short") if row.values.get(name))


def _problems() -> Iterator[str]:
    for name in ("reports/checks.py", "reports/letterhead.py"):
        for node in ast.walk(ast.parse((SOURCES / name).read_text("utf-8"))):
            if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant):
                yield from (str(node.value.value) for goal in node.targets if ast.unparse(goal) == "text")


def _given_to(name: str) -> Iterator[str]:
    for node in ast.walk(ast.parse((SOURCES / SAID_BY[name]).read_text("utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == name:
            yield from (str(text.value) for text in node.args[1:] if isinstance(text, ast.Constant))


def _labels_of_pairs(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Tuple) and len(node.elts) == 2 and isinstance(node.elts[0], ast.Constant):
            label = node.elts[0].value
            if isinstance(label, str) and label[:1].isupper() and not isinstance(node.elts[1], ast.Constant):
                yield label


def _texts_in(value: object) -> Iterator[str]:
    if isinstance(value, tuple | list):
        for part in value:
            yield from _texts_in(part)
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        for field in dataclasses.fields(value):
            held = getattr(value, field.name)
            if field.name in TEXTS and isinstance(held, str):
                yield held
            elif field.name == "options":
                yield from (label for _, label in held)
            else:
                yield from _texts_in(held)


def tool(name: str, *arguments: str) -> None:
    """Run one of Qt's tools from this environment."""
    subprocess.run([str(Path(sys.executable).parent / f"pyside6-{name}"), *arguments], check=True, capture_output=True)


def extract() -> None:
    """Update karier_en.ts from the sources."""
    files = sorted({*SOURCES.glob("ui/**/*.py"), *SOURCES.glob("app/**/*.py")})
    with tempfile.TemporaryDirectory() as folder:
        catalogue = Path(folder) / "catalogue.py"
        lines = [
            f'QCoreApplication.translate("Katalog", {_quoted(text)})'
            for text in [*catalogue_texts(), *texts_below_the_window()]
        ]
        lines += [*texts_of_functions(files), *texts_in_f_strings(files)]
        catalogue.write_text("\n".join(lines), encoding="utf-8")
        languages = ("-source-language", "id_ID", "-target-language", "en_US", "-locations", "none", "-no-obsolete")
        tool("lupdate", *map(str, files), str(catalogue), *languages, "-ts", str(ENGLISH))
    # Calls of such a function stand in no class, and lupdate files them under no name: they were gathered above.
    ENGLISH.write_text(NAMELESS.sub("", ENGLISH.read_text("utf-8")), encoding="utf-8")


def texts_of_functions(files: list[Path]) -> list[str]:
    """Texts given to a module's own `def tr(words): return translate("Context", words)`, with their context."""
    trees = {path: ast.parse(path.read_text("utf-8")) for path in files}
    contexts = {_module(path): found for path, tree in trees.items() if (found := _context_of_tr(tree))}
    lines = []
    for path, tree in trees.items():
        origin = {
            alias.asname or alias.name: str(node.module)
            for node in ast.walk(tree)
            if isinstance(node, ast.ImportFrom)
            for alias in node.names
        }
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in {"tr", "_tr"}:
                context = contexts.get(origin.get(node.func.id, _module(path)), "")
                text = node.args[0] if node.args else None
                if isinstance(text, ast.Constant):
                    count = ", None, 1" if len(node.args) > 1 else ""
                    lines.append(f'QCoreApplication.translate("{context}", {_quoted(str(text.value))}{count})')
    return lines


def texts_in_f_strings(files: list[Path]) -> list[str]:
    """Texts of `self.tr("...")` between the braces of an f-string, where lupdate does not look."""
    lines = []
    for path in files:
        for owner in [node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.ClassDef)]:
            for piece in ast.walk(owner):
                for node in ast.walk(piece) if isinstance(piece, ast.JoinedStr) else ():
                    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "tr":
                        text = node.args[0]
                        if isinstance(text, ast.Constant):
                            lines.append(f'QCoreApplication.translate("{owner.name}", {_quoted(str(text.value))})')
    return lines


def _module(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts)


def _context_of_tr(tree: ast.Module) -> str:
    for function in tree.body:
        if isinstance(function, ast.FunctionDef) and function.name in {"tr", "_tr"}:
            for node in ast.walk(function):
                if isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
                    return str(node.args[0].value)
    return ""


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def compile_all(folder: Path = TRANSLATIONS) -> None:
    """Compile every .ts to a .qm in `folder`."""
    for source in sorted(TRANSLATIONS.glob("*.ts")):
        tool("lrelease", "-silent", str(source), "-qm", str(folder / f"{source.stem}.qm"))


def unfinished() -> list[str]:
    """Texts without an English translation."""
    messages = ElementTree.parse(ENGLISH).getroot().iter("message")
    waiting = [m for m in messages if (t := m.find("translation")) is not None and t.get("type") == "unfinished"]
    return [message.findtext("source", "") for message in waiting]


def main() -> int:
    """Extract, compile, report."""
    sys.path.insert(0, str(ROOT))
    extract()
    compile_all()
    waiting = unfinished()
    sys.stdout.write(f"{len(waiting)} texts wait for their English\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
