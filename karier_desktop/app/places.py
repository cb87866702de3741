"""The places of the rail. A page is imported when it is first visited, so that the window stands at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from karier_desktop.ui.shell.page import Page, Place, Shell

if TYPE_CHECKING:
    from karier_desktop.app.program import Program


def places(program: Program) -> list[Place]:
    """In the order of the rail; the names are the subjects, which pages use to lead to one another."""
    return [
        Place("home", "house", _tr("Beranda"), _home(program)),
        Place("employee", "users", _tr("Pegawai"), _employee),
        Place("mentoring", "handshake", _tr("Mentoring"), _mentoring),
        Place("training", "graduation-cap", _tr("Pelatihan"), _training),
        Place("appraisal", "clipboard-check", _tr("Penilaian"), _appraisal),
        Place("career", "trending-up", _tr("Karier & Talenta"), _career, short=_tr("Karier")),
        Place("report", "file-text", _tr("Laporan"), _report),
        Place("exchange", "arrow-left-right", _tr("Tukar Data"), _exchange(program)),
        Place("settings", "settings", _tr("Pengaturan"), _settings(program), foot=True),
        Place("help", "circle-help", _tr("Bantuan"), _help, foot=True),
    ]


def _home(program: Program) -> Callable[[Shell], Page]:
    def make(shell: Shell) -> Page:
        from karier_desktop.services.backups import Backups
        from karier_desktop.ui.pages.home_page import HomePage

        assert program.database is not None
        return HomePage(shell, Backups(program.database))

    return make


def _exchange(program: Program) -> Callable[[Shell], Page]:
    def make(shell: Shell) -> Page:
        from karier_desktop.ui.pages.exchange_page import ExchangePage

        return ExchangePage(shell, program.copy)

    return make


def _settings(program: Program) -> Callable[[Shell], Page]:
    def make(shell: Shell) -> Page:
        from karier_desktop.ui.pages.settings_page import SettingsPage

        return SettingsPage(shell, program)

    return make


def _employee(shell: Shell) -> Page:
    from karier_desktop.ui.pages.employee_page import EmployeePage

    return EmployeePage(shell)


def _mentoring(shell: Shell) -> Page:
    from karier_desktop.ui.pages.mentoring_page import MentoringPage

    return MentoringPage(shell)


def _training(shell: Shell) -> Page:
    from karier_desktop.ui.pages.training_page import TrainingPage

    return TrainingPage(shell)


def _appraisal(shell: Shell) -> Page:
    from karier_desktop.ui.pages.appraisal_page import AppraisalPage

    return AppraisalPage(shell)


def _career(shell: Shell) -> Page:
    from karier_desktop.ui.pages.career_page import CareerPage

    return CareerPage(shell)


def _report(shell: Shell) -> Page:
    from karier_desktop.ui.pages.report_page import ReportPage

    return ReportPage(shell)


def _help(shell: Shell) -> Page:
    from karier_desktop.ui.pages.help_page import HelpPage

    return HelpPage(shell)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Places", words)
