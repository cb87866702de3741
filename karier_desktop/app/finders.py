"""What Ctrl+K finds beside actions and places."""

from karier_desktop.app.window import Window
from karier_desktop.ui.pages.employee_palette import PeopleFinder
from karier_desktop.ui.pages.report_prints import DocumentFinder


def add_finders(window: Window) -> None:
    """People and documents."""
    window.add_provider(PeopleFinder(window, parent=window).provide)
    window.add_provider(DocumentFinder(window, parent=window).provide)
