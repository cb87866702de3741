"""The few style sheet rules: fields, tabs, heads, scroll bars, menus. All else is palette or painted by its class."""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from karier_desktop.ui.theme import Theme

# A field in trouble carries the property bad="error" or bad="warning"; two pixels of frame take one from the
# padding, so that the text does not jump.
_RULES = Template("""
QLineEdit, QPlainTextEdit, QTextEdit { background: $base; color: $text; border: 1px solid $edge; border-radius: 6px;
  padding: 0 ${pad}px; selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit { min-height: ${field}px; }
QPlainTextEdit, QTextEdit { padding: 4px ${area}px; }
QLineEdit:focus, QLineEdit[bad], QPlainTextEdit[bad] { border: 2px solid $accent; padding: 0 ${pad1}px;
  min-height: ${field1}px; }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid $accent; padding: 3px ${area1}px; }
QPlainTextEdit[bad] { padding: 3px ${area1}px; }
QLineEdit[bad="error"], QPlainTextEdit[bad="error"] { border-color: $late; }
QLineEdit[bad="warning"], QPlainTextEdit[bad="warning"] { border-color: $attention; }
QLineEdit:disabled, QLineEdit:read-only, QPlainTextEdit:disabled { background: $alternate;
  color: $muted; border-color: $hairline; }
QComboBox QLineEdit, QAbstractSpinBox QLineEdit, QLineEdit[inner="1"] { border: none;
  background: transparent; padding: 0; min-height: 0; }
QRadioButton { border: 2px solid transparent; border-radius: 6px; padding: 0 2px; spacing: ${mid}px; }
QRadioButton:focus { border-color: $accent; }
QRadioButton::indicator { width: ${dot}px; height: ${dot}px; border: 1px solid $edge; border-radius: ${round}px;
  background: $base; }
QRadioButton::indicator:checked { border: ${ring}px solid $accent; width: ${hole}px; height: ${hole}px; }
QRadioButton::indicator:disabled { border-color: $hairline; background: $alternate; }
QHeaderView { background: $base; border: none; }
QTableCornerButton::section, QAbstractScrollArea::corner { background: transparent; border: none; }
QHeaderView::section { background: $base; color: $muted; border: none;
  border-bottom: 1px solid $hairline; padding: 0 ${cell}px; }
QTableView, QListView, QTreeView { background: $base; border: none; outline: none; }
RecordTable, RecordTable QHeaderView { background: transparent; }
QTabBar QToolButton { background: $base; border: none; }
QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 12px; } QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: $handle; border-radius: 4px; border: 2px solid transparent;
  min-height: 32px; min-width: 32px; margin: 2px; }
QScrollBar::handle:hover { background: $edge; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: $base; }
QCalendarWidget QToolButton { color: $text; background: transparent; border: none; padding: ${mid}px;
  font-weight: 600; }
QCalendarWidget QToolButton:hover { background: $soft; border-radius: 4px; }
QCalendarWidget QToolButton::menu-indicator { image: none; }
QMenu { background: $base; color: $text; border: 1px solid $edge; padding: 4px; }
QMenu::item { padding: ${mid}px ${wide}px; border-radius: 4px; min-width: ${menu}px; }
QMenu::item:selected { background: $soft; } QMenu::item:disabled { color: $edge; }
QMenu::separator { height: 1px; background: $hairline; margin: 4px 8px; }
QToolTip { background: $text; color: $base; border: none; padding: 4px 8px; }
""")


def build(theme: Theme) -> str:
    """The rules in the theme's colours and text size."""
    u, tokens = theme.u, theme.tokens
    return _RULES.substitute(
        vars(tokens),
        dot=u(18) - 2,
        round=u(18) // 2,
        ring=u(5),
        hole=u(18) - 2 * u(5),
        late=theme.badges["late"].text,
        attention=theme.badges["attention"].text,
        handle="#C3CCD6" if not theme.dark else "#4A5561",
        pad=u(10),
        pad1=u(10) - 1,
        area=u(8),
        area1=u(8) - 1,
        field=u(30),
        field1=u(30) - 2,
        cell=u(8),
        mid=u(6),
        wide=u(12),
        menu=u(120),
    )
