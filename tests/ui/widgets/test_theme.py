from typing import Any

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget

from karier_desktop.ui.theme import BADGES_DARK, BADGES_LIGHT, DARK, LIGHT, STEPS, Theme, Tokens, contrast

TEXT, EDGE = 4.5, 3.0
SURFACES = ("window", "base", "alternate", "soft", "rail")


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#1F2933", "#FFFFFF") == pytest.approx(14.8, abs=0.1)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("surface", SURFACES)
def test_words_can_be_read_on_every_surface(tokens: Tokens, surface: str) -> None:
    ground = getattr(tokens, surface)
    assert contrast(tokens.text, ground) >= TEXT
    assert contrast(tokens.muted, ground) >= TEXT
    assert contrast(tokens.accent, ground) >= TEXT
    assert contrast(tokens.edge, ground) >= EDGE


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_words_on_the_accent_can_be_read(tokens: Tokens) -> None:
    assert contrast(tokens.on_accent, tokens.accent) >= TEXT


@pytest.mark.parametrize(("badges", "tokens"), [(BADGES_LIGHT, LIGHT), (BADGES_DARK, DARK)], ids=["light", "dark"])
def test_badges_can_be_read_and_have_an_icon(badges: dict[str, Any], tokens: Tokens) -> None:
    for badge in badges.values():
        assert contrast(badge.text, badge.fill) >= 7
        assert contrast(badge.text, tokens.base) >= TEXT
        assert badge.icon


def test_qt_paints_in_the_same_colours(qapp: QApplication, look: Theme) -> None:
    look.set_mode("dark")
    palette = qapp.palette()
    assert palette.color(QPalette.ColorRole.Window).name().upper() == DARK.window
    assert palette.color(QPalette.ColorRole.Highlight).name().upper() == DARK.accent
    assert contrast(palette.highlightedText().color().name(), palette.highlight().color().name()) >= TEXT


def test_text_size_goes_by_steps_and_stops_at_the_ends(look: Theme) -> None:
    seen = []
    for _ in range(10):
        look.larger()
        seen.append(look.percent)
    assert seen[:5] == [110, 125, 150, 175, 200]
    assert seen[-1] == STEPS[-1]
    look.normal()
    for _ in range(10):
        look.smaller()
    assert look.percent == STEPS[0]


def test_a_change_is_told_once(look: Theme) -> None:
    told: list[int] = []
    look.changed.connect(lambda: told.append(look.percent))
    look.set_percent(150)
    look.set_percent(150)
    look.set_mode("light")
    assert told == [150]


def test_sizes_follow_the_text(look: Theme) -> None:
    assert (look.u(28), look.row_height()) == (28, 28)
    look.set_percent(150)
    assert (look.u(28), look.row_height()) == (42, 42)
    look.set_density("large")
    assert look.row_height() == 60
    assert look.font("body").pointSizeF() == pytest.approx(15)
    assert look.font("body").family() == "Inter"


def test_a_dressed_window_and_its_dialogs_follow_the_look(qtbot: Any, look: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    look.dress(window)
    inside, beside = QLineEdit(), QLineEdit()
    inside.setParent(window)
    beside.setParent(QDialog(window))
    before = window.styleSheet()
    look.set_percent(150)
    for field in (inside, beside):
        field.ensurePolished()
        assert field.minimumHeight() == look.u(30) + 2
    assert window.styleSheet() not in ("", before)


def test_windows_of_others_keep_their_own_style(qtbot: Any, look: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setStyleSheet("/* own */")
    look.set_percent(150)
    assert window.styleSheet() == "/* own */"
