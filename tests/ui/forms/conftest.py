"""A window with a real database behind it, and hands on its keyboard."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from karier_desktop.storage.database import Database
from karier_desktop.ui.forms.record_form import RecordForm
from karier_desktop.ui.main_window import MainWindow
from karier_desktop.ui.shell.page import Page, Place
from karier_desktop.ui.tasks import ImmediateRunner, Tasks
from tests.support.hands import Hands, at_work

OpenForm = Callable[..., tuple[RecordForm, Hands]]


@pytest.fixture
def live(sqlcipher_database: Database) -> Tasks:
    """Tasks that work at once on an empty encrypted database."""
    return Tasks(sqlcipher_database, ImmediateRunner())


@pytest.fixture
def live_window(qapp: QApplication, live: Tasks) -> Iterator[MainWindow]:
    """A shown, active window of 1366x768 with an empty place."""
    window = MainWindow(live, [Place("employee", "users", "Pegawai", lambda shell: Page(shell, "Pegawai"))])
    with at_work(window):
        window.go("employee")
        yield window


@pytest.fixture
def open_form(qtbot: Any, live_window: MainWindow) -> OpenForm:
    """open_form(subject, record_id=None, **options): the form on top of the window."""

    def build(*args: Any, **options: Any) -> tuple[RecordForm, Hands]:
        form = RecordForm(live_window, *args, **options)
        live_window.push(form)
        assert form.sitting is not None
        return form, Hands(live_window, qtbot)

    return build
