import ast
import importlib.util
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject, Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from karier_desktop.ui import i18n
from karier_desktop.ui.i18n import INDONESIAN

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


def texts_in_code() -> Iterator[tuple[str, str]]:
    for path in sorted((ROOT / "karier_desktop").glob("ui/**/*.py")):
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
    missing = sorted(set(packaging.catalogue_texts()) - sources("karier_en"))
    assert missing == [], "run `python packaging/translations.py`"


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
