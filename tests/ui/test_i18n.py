import ast
import importlib.util
import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any, cast

import pytest
from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from karier_desktop.app.places import places
from karier_desktop.services.appearance import Appearance
from karier_desktop.storage.database import Database
from karier_desktop.ui import i18n
from karier_desktop.ui.i18n import INDONESIAN
from karier_desktop.ui.main_window import MainWindow
from karier_desktop.ui.tasks import ImmediateRunner, Tasks
from tests.support.walk import problems_of

ROOT = Path(__file__).resolve().parents[2]
TRANSLATIONS = ROOT / "resources" / "translations"


@pytest.fixture
def packaging() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(autouse=True)
def back_to_indonesian(qapp: QApplication) -> Iterator[None]:
    yield
    i18n.install(qapp, "id")


def sources(name: str) -> set[str]:
    root = ElementTree.parse(TRANSLATIONS / f"{name}.ts").getroot()
    return {message.findtext("source", "") for message in root.iter("message")}


def test_every_text_has_a_context_to_be_found_by() -> None:
    root = ElementTree.parse(TRANSLATIONS / "karier_en.ts").getroot()
    assert "" not in {context.findtext("name") for context in root.iter("context")}


def code_of_the_window() -> list[Path]:
    return sorted(path for part in ("ui", "app") for path in (ROOT / "karier_desktop" / part).glob("**/*.py"))


def texts_in_code() -> Iterator[tuple[str, str]]:
    for path in code_of_the_window():
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute | ast.Name):
                name = node.func.attr if isinstance(node.func, ast.Attribute) else node.func.id
                place = {"tr": 0, "_tr": 0, "translate": 1}.get(name)
                if place is not None and len(node.args) > place:
                    text = node.args[place]
                    if isinstance(text, ast.Constant) and isinstance(text.value, str):
                        yield path.name, text.value


def test_every_text_of_the_window_is_known_to_the_translator() -> None:
    known = sources("karier_en")
    missing = sorted({f"{file}: {text}" for file, text in texts_in_code() if text not in known})
    assert missing == [], "run `python packaging/translations.py`"


def test_every_label_of_the_catalogue_is_known_to_the_translator(packaging: ModuleType) -> None:
    shown = {*packaging.catalogue_texts(), *packaging.texts_below_the_window()}
    assert sorted(shown - sources("karier_en")) == [], "run `python packaging/translations.py`"


def test_a_text_is_translated_by_the_class_that_shows_it() -> None:
    # `other.tr("...")` is filed under "other", and never found again.
    strange = re.compile(r"\b(?!self\b)\w+\.tr\(")
    found = [f"{path.name}: {words}" for path in code_of_the_window() for words in strange.findall(path.read_text())]
    assert found == []


def messages() -> list[ElementTree.Element]:
    return list(ElementTree.parse(TRANSLATIONS / "karier_en.ts").getroot().iter("message"))


def english_of(message: ElementTree.Element) -> list[str]:
    """One text, or one for each number."""
    held = message.find("translation")
    assert held is not None
    return [form.text or "" for form in held.iter("numerusform")] or [held.text or ""]


def test_every_text_has_its_english() -> None:
    waiting = [m.findtext("source") for m in messages() if not all(english_of(m))]
    assert waiting == [], "see docs/translating.md"


def marks_of(text: str) -> tuple[list[str], int, str, str]:
    """What a translation has to keep: places to fill, tabs and line ends, the access key, the space around."""
    key = len(re.findall(r"&\w", text))
    return sorted(re.findall(r"\{[^}]*\}|%n|[\n\t]", text)), key, text[: text[:1].isspace()], text[len(text.rstrip()) :]


def test_the_english_keeps_what_is_filled_in() -> None:
    pairs = [(m.findtext("source", ""), english) for m in messages() for english in english_of(m) if english]
    assert [pair for pair in pairs if marks_of(pair[0]) != marks_of(pair[1])] == []


def test_whatever_counts_has_a_form_for_one_and_for_many() -> None:
    counted = [m for m in messages() if "%n" in m.findtext("source", "")]
    assert counted
    assert [m.findtext("source") for m in counted if len(english_of(m)) != 2] == []


def test_compiled_files_are_those_of_the_sources(packaging: ModuleType, tmp_path: Path) -> None:
    packaging.compile_all(tmp_path)
    made = {path.name: path.read_bytes() for path in tmp_path.glob("*.qm")}
    assert made == {path.name: path.read_bytes() for path in TRANSLATIONS.glob("*.qm")}


def test_dialogs_of_qt_speak_indonesian(qapp: QApplication) -> None:
    i18n.install(qapp, "id")
    kinds = QDialogButtonBox.StandardButton
    box = QDialogButtonBox(kinds.Save | kinds.Cancel | kinds.Yes | kinds.Close)
    assert [box.button(k).text() for k in (kinds.Save, kinds.Cancel, kinds.Yes, kinds.Close)] == [
        "Simpan",
        "Batal",
        "&Ya",
        "Tutup",
    ]
    for context, text, words in (
        ("QLineEdit", "Select All", "Pilih semua"),
        ("QFileDialog", "File &name:", "&Nama berkas:"),
        ("QPrintDialog", "&Print", "&Cetak"),
    ):
        assert QCoreApplication.translate(context, text) == words


def test_english_leaves_qt_as_it_is(qapp: QApplication) -> None:
    i18n.install(qapp, "en")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_dates_and_numbers_are_indonesian(qapp: QApplication) -> None:
    i18n.install(qapp, "id")
    locale = QLocale()
    assert locale.toString(QDate(2026, 8, 17), QLocale.FormatType.LongFormat) == "Senin, 17 Agustus 2026"
    assert locale.toString(1234567) == "1.234.567"
    assert INDONESIAN.dayName(Qt.DayOfWeek.Friday.value) == "Jumat"


class Base(QObject):
    def words(self) -> str:
        return self.tr("Tutup")


class Derived(Base):
    pass


def test_a_text_without_translation_stays_as_written(qapp: QApplication) -> None:
    i18n.install(qapp, "en")
    assert Derived().words() == "Tutup"


class Listener(QTranslator):
    """Asked for what no other translator knows."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: set[str] = set()

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        if not context.startswith("Q"):
            self.asked.add(source)
        return cast("str", None)  # an empty text would count as a translation


@pytest.fixture
def listener(qapp: QApplication) -> Iterator[Listener]:
    made = Listener()
    qapp.installTranslator(made)
    yield made
    qapp.removeTranslator(made)


@pytest.fixture
def english_window(qtbot: Any, qapp: QApplication, listener: Listener, sqlcipher_database: Database) -> MainWindow:
    i18n.install(qapp, "en")
    # Of the program, the places need no more than this.
    program = SimpleNamespace(database=sqlcipher_database, copy=lambda: None, appearance=Appearance(language="en"))
    window = MainWindow(Tasks(sqlcipher_database, ImmediateRunner()), places(cast("Any", program)))
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    return window


def test_the_window_speaks_english_and_fits(english_window: MainWindow, listener: Listener) -> None:
    titles = [place.title for place in english_window.places.values()]
    assert titles[:5] == ["Home", "Employees", "Mentoring", "Training", "Appraisal"]
    for name in english_window.places:
        english_window.go(name)
        assert {name: problems_of(english_window)} == {name: []}
    assert sorted(listener.asked - sources("karier_en")) == [], "shown, but unknown to the translator"
