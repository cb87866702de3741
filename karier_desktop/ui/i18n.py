"""Languages of the window: Indonesian is the source, English a translation; Qt's own dialogs are Indonesian too."""

from typing import Literal

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from karier_desktop import paths

Language = Literal["id", "en"]
INDONESIAN = QLocale(QLocale.Language.Indonesian, QLocale.Country.Indonesia)
# Texts of the program, then texts of Qt. English needs none of Qt's: they are English already.
FILES: dict[Language, tuple[str, ...]] = {"id": ("qtbase_id",), "en": ("karier_en",)}

_installed: list[QTranslator] = []


def install(app: QCoreApplication, language: Language = "id") -> None:
    """Switch the language. Windows made before keep their words, so this is done before the first, or at a restart.

    Dates, numbers and amounts stay Indonesian in both: they are the office's, not the reader's.
    """
    QLocale.setDefault(INDONESIAN)
    while _installed:
        app.removeTranslator(_installed.pop())
    for name in FILES[language]:
        translator = QTranslator(app)
        if translator.load(str(paths.resources() / "translations" / f"{name}.qm")):
            app.installTranslator(translator)
            _installed.append(translator)


def catalogue(text: str) -> str:
    """A label of the catalogue in the language of the window."""
    return QCoreApplication.translate("Katalog", text)
