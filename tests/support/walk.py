"""Walks over a window and reports what a person would trip over: `problems_of(window) -> list[str]`.

Names for the screen reader, tab order, access keys used twice, small targets, cut texts, things outside their parent,
labels that would read markup. The window must be shown (offscreen is enough).
"""

import re
from collections import defaultdict
from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QFontMetricsF
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QCalendarWidget,
    QLabel,
    QLineEdit,
    QScrollArea,
    QTabBar,
    QWidget,
)

from karier_desktop.ui.widgets.button import Button
from karier_desktop.ui.widgets.chip import Chip
from karier_desktop.ui.widgets.text import ElidedText

SMALLEST_TARGET = 24
_BREAKS = re.compile(r"[\s/\u200b]+")
"""Where a line may end: between words, after the strokes of a path."""


def problems_of(window: QWidget) -> list[str]:
    """Everything found, as sentences that name the widget."""
    QApplication.processEvents()
    checks = (unnamed, out_of_order, keys_used_twice, small_targets, cut_texts, cut_controls, outside_parent, markup)
    return [problem for check in checks for problem in check(window)]


def describe(widget: QWidget) -> str:
    """Which widget it is, for a person who has to find it."""
    words = widget.accessibleName() or getattr(widget, "text", lambda: "")() or widget.objectName()
    at = widget.mapTo(widget.window(), QPoint(0, 0))
    return f"{type(widget).__name__} “{str(words)[:40]}” at {at.x()},{at.y()}"


def shown(window: QWidget) -> list[QWidget]:
    """Visible widgets of the window, without the insides of Qt's own composite controls."""
    found = [window, *window.findChildren(QWidget)]
    return [w for w in found if w.isVisible() and w.window() is window and not _inside_qt(w)]


def _inside_qt(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    return widget.objectName().startswith("qt_") or isinstance(parent, QCalendarWidget)


def tab_stops(window: QWidget) -> list[QWidget]:
    """What Tab visits, in its order."""
    stops, widget = [], window.nextInFocusChain()
    while widget is not None and widget is not window:
        takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if takes_tab and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None:
            stops.append(widget)
        widget = widget.nextInFocusChain()
    return [w for w in stops if w.window() is window and not _inside_qt(w)]


def unnamed(window: QWidget) -> Iterator[str]:
    for widget in tab_stops(window):
        face = QAccessible.queryAccessibleInterface(widget)
        if face is not None and not face.text(QAccessible.Text.Name).strip():
            yield f"no name for the screen reader: {describe(widget)}"


def out_of_order(window: QWidget) -> Iterator[str]:
    """Among widgets of one parent Tab never goes up except to a column at the right, nor left in a line."""
    before: dict[int, tuple[QWidget, QRect]] = {}
    for widget in tab_stops(window):
        parent = widget.parentWidget()
        rect = widget.geometry()
        if id(parent) in before:
            last, old = before[id(parent)]
            up = rect.bottom() <= old.top() and rect.left() < old.right()
            left = rect.right() <= old.left() and rect.top() < old.bottom() and old.top() < rect.bottom()
            if up or left:
                yield f"Tab goes {'up' if up else 'left'} from {describe(last)} to {describe(widget)}"
        before[id(parent)] = (widget, rect)


def keys_used_twice(window: QWidget) -> Iterator[str]:
    owners: dict[str, list[str]] = defaultdict(list)
    for widget in shown(window):
        if isinstance(widget, QAbstractButton) or (isinstance(widget, QLabel) and widget.buddy() is not None):
            words = widget.text().replace("&&", "")
            if "&" in words[:-1]:
                owners[words[words.index("&") + 1].casefold()].append(describe(widget))
    for key, used_by in owners.items():
        if len(used_by) > 1:
            yield f"Alt+{key.upper()} is used twice: {', '.join(used_by)}"


def small_targets(window: QWidget) -> Iterator[str]:
    for widget in shown(window):
        if isinstance(widget, QAbstractButton) and min(widget.width(), widget.height()) < SMALLEST_TARGET:
            yield f"target of {widget.width()}x{widget.height()}: {describe(widget)}"


def cut_texts(window: QWidget) -> Iterator[str]:
    for label in shown(window):
        if not isinstance(label, QLabel) or isinstance(label, ElidedText) or not label.text():
            continue
        if label.wordWrap():
            if label.height() < label.heightForWidth(label.width()):
                yield f"lines cut at the bottom: {describe(label)}"
            widest = max(_BREAKS.split(label.text()), key=len)
            if QFontMetricsF(label.font()).horizontalAdvance(widest) > label.width() + 1:
                yield f"word wider than its label: {describe(label)}"
        elif label.width() < label.sizeHint().width() or label.height() < label.sizeHint().height() - 1:
            yield f"cut: {describe(label)}"


def cut_controls(window: QWidget) -> Iterator[str]:
    for widget in shown(window):
        if isinstance(widget, Button | Chip) and widget.width() < widget.sizeHint().width():
            yield f"narrower than its words: {describe(widget)}"
        own = isinstance(widget, QAbstractButton | QLineEdit) and widget.property("inner") is None
        if own and widget.height() < widget.minimumSizeHint().height() - 1:
            yield f"lower than its words: {describe(widget)}"


def outside_parent(window: QWidget) -> Iterator[str]:
    for widget in shown(window):
        parent = widget.parentWidget()
        if widget is window or parent is None or _scrolls(parent) or isinstance(parent, QTabBar):
            continue
        if not parent.rect().adjusted(-1, -1, 1, 1).contains(widget.geometry()):
            yield f"outside its parent {type(parent).__name__}: {describe(widget)}"


def _scrolls(parent: QWidget) -> bool:
    owner = parent.parentWidget()
    if isinstance(owner, QScrollArea):
        # What lies below is reached by scrolling; what lies to the right is not.
        inside = owner.widget()
        return inside is None or inside.width() <= parent.width() + 1
    return isinstance(owner, QAbstractScrollArea) or isinstance(parent, QAbstractScrollArea | QLineEdit)


def markup(window: QWidget) -> Iterator[str]:
    for label in shown(window):
        if isinstance(label, QLabel) and label.text() and label.textFormat() != Qt.TextFormat.PlainText:
            yield f"would read markup in typed text: {describe(label)}"
