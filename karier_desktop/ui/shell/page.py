"""What a page is, and what it may ask of the window around it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar, Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from karier_desktop.ui.tasks import Tasks
from karier_desktop.ui.widgets.header import Header


class Shell(Protocol):
    """The window, as pages see it."""

    tasks: Tasks

    def go(self, place: str, target: object = None) -> bool:
        """Show a place; `target` is handed to the page's `visit`."""

    def push(self, page: Page) -> None:
        """Show a page on top of the present place (a form, a preview) until it is popped."""

    def pop(self, *, force: bool = False) -> bool:
        """Close the pushed page if its `leave` agrees (`force`: without asking) and show what lies beneath."""

    def set_count(self, place: str, count: int) -> None:
        """Show how many things wait at a place."""

    def set_saved(self, text: str = "", *, saved: bool = True) -> None:
        """What the status bar says of unsaved entries; empty text means all is saved."""


class Page(QWidget):
    """A page: `self.header` above, `self.body` (a vertical layout) below, margins as in the house style.

    A page overrides what it needs of `refresh`, `status_text`, `leave`, `visit`, `focus_first`.
    `listens` names the subjects it shows; `help_name` the file in resources/help; `key_hints()` lists keys its controls
    take without an action, as (keys, what they do), for the shortcut list.
    """

    listens: ClassVar[frozenset[str]] = frozenset()
    help_name: ClassVar[str] = ""
    status_changed = Signal()

    def __init__(self, shell: Shell, title: str, subtitle: str = "") -> None:
        super().__init__()
        self.shell = shell
        self.tasks = shell.tasks
        self.stale: frozenset[str] = frozenset()
        self._resume: QWidget | None = None
        self.header = Header(title, subtitle)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(12)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 0, 24, 16)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addLayout(self.body, 1)

    def refresh(self, changed: frozenset[str] | None = None) -> None:
        """Read again. `changed` are the subjects that were written; None when F5 was pressed."""

    def status_text(self) -> str:
        """The left part of the status bar: rows shown, or key hints. Emit `status_changed` when it changes."""
        return ""

    def leave(self) -> bool:
        """May the person go away now? Keep a draft rather than ask."""
        return True

    def visit(self, target: object) -> None:
        """Show one thing of this page, e.g. a record by its id."""

    def focus_first(self) -> None:
        """Put the focus where work starts: where it was, else on the first control below the header."""
        if self._resume is not None and isValid(self._resume) and self._resume.isVisible():
            self.focus_on(self._resume)
            return
        widget = self.nextInFocusChain()
        while widget is not None and widget is not self:
            takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isEnabled()
            if takes_tab and widget.isVisible() and self.isAncestorOf(widget) and not self.header.isAncestorOf(widget):
                self.focus_on(widget)
                return
            widget = widget.nextInFocusChain()

    def remember_focus(self) -> None:
        """Called when another page comes to the front."""
        self._resume = self.focusWidget()

    def key_hints(self) -> list[tuple[str, str]]:
        """Keys taken by controls of this page without an action."""
        return []

    def focus_on(self, widget: QWidget) -> None:
        """Put the focus on a widget as if by Tab, so that its ring shows."""
        widget.setFocus(Qt.FocusReason.OtherFocusReason)


@dataclass(frozen=True)
class Place:
    """One entry of the rail. The page is made by `factory(shell)` at the first visit.

    `short` is its label in a low window, `foot` puts it at the lower end, `keys` go there besides Ctrl+number.
    """

    name: str
    icon: str
    title: str
    factory: Callable[[Shell], Page]
    short: str = ""
    foot: bool = False
    keys: tuple[str, ...] = ()
