"""Bantuan: every page's help is there, found by any word in it, and reads well."""

import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from karier_desktop.ui.main_window import MainWindow
from karier_desktop.ui.pages import help_page
from karier_desktop.ui.pages.help_page import HelpPage, topics
from karier_desktop.ui.theme import Theme
from karier_desktop.ui.widgets.options import OPTION
from karier_desktop.ui.widgets.text import Text
from tests.support.walk import problems_of

KEY = Qt.Key
NAMES = [topic.name for topic in topics()]


@pytest.fixture
def window(window_of: Callable[..., MainWindow]) -> MainWindow:
    return window_of(HelpPage)


@pytest.fixture
def page(window: MainWindow) -> HelpPage:
    shown = window.page()
    assert isinstance(shown, HelpPage)
    return shown


def listed(page: HelpPage) -> list[str]:
    return [page.model.index(n, 0).data(OPTION).id for n in range(page.model.rowCount())]


def words_of(page: HelpPage) -> list[str]:
    return [label.text() for label in page.sheet.area.widget().findChildren(Text)]


@pytest.mark.parametrize("name", NAMES)
def test_each_text_has_a_title_and_is_about_something(name: str) -> None:
    topic = next(t for t in topics() if t.name == name)
    assert topic.title != topic.name
    assert len(" ".join(words for _, words in topic.lines).split()) > 15


@pytest.mark.parametrize("name", NAMES)
def test_no_text_shows_its_markup(name: str) -> None:
    topic = next(t for t in topics() if t.name == name)
    for _, words in topic.lines:
        assert not re.search(r"\*\*|`|^#|\]\(", words), words


def test_every_place_has_its_help() -> None:
    """The name a page gives leads to a text of its own."""
    pages = (
        "home_page.HomePage",
        "employee_page.EmployeePage",
        "mentoring_page.MentoringPage",
        "training_page.TrainingPage",
        "appraisal_page.AppraisalPage",
        "career_page.CareerPage",
        "report_page.ReportPage",
        "exchange_page.ExchangePage",
        "settings_page.SettingsPage",
        "help_page.HelpPage",
    )
    for name in pages:
        module, kind = name.split(".")
        found = getattr(__import__(f"karier_desktop.ui.pages.{module}", fromlist=[kind]), kind)
        assert found.help_name in NAMES, name


def test_typing_narrows_to_the_texts_that_have_all_words(page: HelpPage) -> None:
    assert listed(page) == NAMES
    page.focus_first()
    QTest.keyClicks(page.search, "kunci pemulihan")
    page.search.searched.emit(page.search.text())
    assert 0 < len(listed(page)) < len(NAMES)
    assert "masuk" in listed(page)
    page.search.searched.emit("kata yang pasti tidak ada")
    assert listed(page) == []


def test_arrow_keys_read_one_text_after_the_other(page: HelpPage) -> None:
    page.focus_on(page.list)
    first = words_of(page)
    QTest.keyClick(page.list, KEY.Key_Down)
    assert words_of(page) != first


def test_the_last_text_says_which_version_this_is(page: HelpPage) -> None:
    page.visit("tentang")
    assert help_page.versions() in words_of(page)


def test_every_text_holds_in_every_look(page: HelpPage, window: MainWindow, every_look: Theme) -> None:
    for name in NAMES:
        page.visit(name)
        assert (name, problems_of(window)) == (name, [])
