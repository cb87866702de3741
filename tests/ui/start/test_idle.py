from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from karier_desktop.ui.start.idle import IdleGuard


def focused(qtbot: Any) -> QLineEdit:
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    field.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWindow() is field.windowHandle())
    return field


def test_nobody_there_locks_and_a_key_in_any_window_puts_it_off(qtbot: Any, qapp: QApplication) -> None:
    guard = IdleGuard(qapp)
    guard.set_minutes(5)
    first = focused(qtbot)
    guard.start()
    started: list[int] = []
    guard._timer.start = lambda: started.append(1)  # type: ignore[method-assign,assignment]
    for number, field in enumerate((first, focused(qtbot)), 1):
        QTest.keyClick(field.windowHandle(), Qt.Key.Key_A)
        assert len(started) == number
    with qtbot.waitSignal(guard.idle):
        guard._timer.timeout.emit()


def test_a_guard_that_was_stopped_stays_quiet(qtbot: Any, qapp: QApplication) -> None:
    guard = IdleGuard(qapp)
    field = focused(qtbot)
    guard.start()
    guard.stop()
    QTest.keyClick(field.windowHandle(), Qt.Key.Key_A)
    assert not guard._timer.isActive()
