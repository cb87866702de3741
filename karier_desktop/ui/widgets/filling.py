"""Many parts at once into a widget that is on the screen."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QWidget


@contextmanager
def filling(widget: QWidget) -> Iterator[None]:
    """Out of sight meanwhile: each part that appears on the screen by itself makes Qt lay the whole window out."""
    seen = widget.isVisible()
    if seen:
        widget.hide()
    try:
        yield
    finally:
        if seen:
            widget.show()
