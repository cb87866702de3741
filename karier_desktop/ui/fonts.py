"""Inter, loaded from the program's own files, in the few sizes and weights the screens use."""

from functools import cache
from typing import Literal, NamedTuple

from PySide6.QtGui import QFont, QFontDatabase

from karier_desktop import paths

Role = Literal[
    "title", "name", "section", "body", "strong", "bold", "small", "badge", "head", "rail", "rail_on", "hint"
]


class Face(NamedTuple):
    """Points at 100 % text size, and weight."""

    points: float
    weight: QFont.Weight


FACES: dict[Role, Face] = {
    "title": Face(16, QFont.Weight.DemiBold),
    "name": Face(13, QFont.Weight.DemiBold),
    "section": Face(12, QFont.Weight.DemiBold),
    "body": Face(10, QFont.Weight.Normal),
    "strong": Face(10, QFont.Weight.Medium),
    "bold": Face(10, QFont.Weight.DemiBold),
    "small": Face(9, QFont.Weight.Normal),
    "badge": Face(9, QFont.Weight.Medium),
    "head": Face(9, QFont.Weight.DemiBold),
    "rail": Face(8.5, QFont.Weight.Medium),
    "rail_on": Face(8.5, QFont.Weight.DemiBold),
    "hint": Face(8.5, QFont.Weight.Medium),
}


@cache
def load() -> str:
    """Register the shipped faces with Qt once per process; the family name to ask for."""
    ids = [QFontDatabase.addApplicationFont(str(path)) for path in sorted(paths.resources().glob("fonts/Inter-*.ttf"))]
    families = [family for number in ids if number >= 0 for family in QFontDatabase.applicationFontFamilies(number)]
    return families[0] if families else QFont().defaultFamily()


@cache
def font(role: Role, scale: float = 1.0, tabular: bool = False) -> QFont:
    """The face for a role. `tabular` gives digits of equal width: for NIP, dates and counts in columns."""
    face = FACES[role]
    made = QFont(load())
    made.setPointSizeF(face.points * scale)
    made.setWeight(face.weight)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if tabular:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made
