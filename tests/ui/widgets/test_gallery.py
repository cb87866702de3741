from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from karier_desktop.ui.theme import Theme
from tests.support.walk import problems_of
from tests.ui.widgets.gallery import gallery


def test_every_control_can_be_read_named_and_hit(show: Callable[..., QWidget], every_look: Theme) -> None:
    window = show(gallery(), 1290, 700)
    found = problems_of(window)
    assert not found, "\n".join(found)
    assert not window.grab().isNull()


def test_controls_follow_a_theme_that_changes_under_them(show: Callable[..., QWidget], look: Theme) -> None:
    window = show(gallery(), 1290, 700)
    look.set_mode("dark")
    look.set_percent(150)
    found = problems_of(window)
    assert not found, "\n".join(found)
    look.set_mode("light")
    look.set_percent(80)
    found = problems_of(window)
    assert not found, "\n".join(found)
