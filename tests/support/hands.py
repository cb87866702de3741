"""A person at the keyboard: every press goes to whatever has the focus, popups first, and is counted."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

CTRL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier


@contextmanager
def at_work(window: QWidget) -> Iterator[None]:
    """The window shown and active; closed and gone afterwards, before the database behind it is closed."""
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    yield
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QApplication.processEvents()


class Hands:
    """`keys` is how many were pressed."""

    def __init__(self, window: QWidget, qtbot: Any) -> None:
        self.window, self._qtbot = window, qtbot
        self.keys = 0

    def write(self, text: str) -> None:
        """Letters one by one into the focused field."""
        for letter in text:
            QTest.keyClick(self._where(popups=False), letter)
            self.keys += 1
        QApplication.processEvents()

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """One key."""
        QTest.keyClick(self._where(), key, modifiers)
        self.keys += 1
        QApplication.processEvents()

    def enter(self, times: int = 1) -> None:
        """To the next field, or take what a popup offers."""
        for _ in range(times):
            self.press(Qt.Key.Key_Return)

    def pick(self, text: str) -> None:
        """Type into a field that searches, wait for what it found, take the first."""
        over = self._where(popups=False).window()
        self.write(text)
        self._qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None, timeout=2000)
        self.enter()
        over.activateWindow()  # the platform of the tests leaves a closed popup active now and then
        self._qtbot.waitUntil(over.isActiveWindow, timeout=2000)

    def field(self) -> str:
        """The name of the field under the cursor."""
        here = QApplication.focusWidget()
        return here.accessibleName() if here is not None else ""

    def _where(self, *, popups: bool = True) -> QWidget:
        popup = QApplication.activePopupWidget() if popups else None
        here = popup or QApplication.focusWidget() or self.window
        assert here is not None
        return here
