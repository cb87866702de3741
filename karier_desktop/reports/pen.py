"""Draws on one page of a reportlab canvas: shades below, then rules, then letters in one text object.

Collecting a page first keeps files small and drawing fast: fonts and line widths are set only when they change.
"""

from typing import Any

from karier_desktop.reports.fonts import Face

BLACK = 0.0
HEAD_GREY = 0.92
ZEBRA_GREY = 0.965
"""Greys of table heads and of every second row: light enough for an old laser printer."""


class Pen:
    """Collects one page and puts it on the canvas. All positions in points, y upwards from the foot of the sheet."""

    def __init__(self, canvas: Any) -> None:
        self._canvas = canvas
        self._shades: dict[float, list[tuple[float, float, float, float]]] = {}
        self._rules: dict[float, list[tuple[float, float, float, float]]] = {}
        self._texts: list[tuple[str, float, float, float, str]] = []

    def text(self, x: float, y: float, text: str, face: Face, size: float) -> None:
        """Letters from `x` on; `y` is the line they stand on."""
        if text:
            self._texts.append((face.name, size, x, y, text))

    def rule(self, x1: float, y1: float, x2: float, y2: float, width: float = 0.5) -> None:
        """A straight black line."""
        self._rules.setdefault(width, []).append((x1, y1, x2, y2))

    def shade(self, x: float, y: float, width: float, height: float, grey: float = HEAD_GREY) -> None:
        """A light grey area behind text."""
        self._shades.setdefault(grey, []).append((x, y, width, height))

    def picture(self, image: Any, x: float, y: float, width: float, height: float) -> None:
        """A picture scaled into a box, in its own proportions."""
        self._canvas.drawImage(image, x, y, width, height, mask="auto", preserveAspectRatio=True, anchor="c")

    def finish(self) -> None:
        """Put everything on the canvas and end the page."""
        self._put_shades()
        self._put_rules()
        self._put_texts()
        self._canvas.showPage()

    def _put_shades(self) -> None:
        for grey, areas in sorted(self._shades.items()):
            self._canvas.setFillGray(grey)
            for area in areas:
                self._canvas.rect(*area, stroke=0, fill=1)
        self._canvas.setFillGray(BLACK)

    def _put_rules(self) -> None:
        for width, rules in sorted(self._rules.items()):
            self._canvas.setLineWidth(width)
            self._canvas.lines(rules)

    def _put_texts(self) -> None:
        letters = self._canvas.beginText()
        current: tuple[str, float] | None = None
        for name, size, x, y, text in self._texts:
            if current != (name, size):
                letters.setFont(name, size)
                current = name, size
            letters.setTextOrigin(x, y)
            letters.textOut(text)
        self._canvas.drawText(letters)
