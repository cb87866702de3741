"""The places of the rail. A page is imported when it is first visited, so that the window stands at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from karier_desktop.ui.pages import report_prints
from karier_desktop.ui.shell.page import Page, Place, Shell

if TYPE_CHECKING:
    from karier_desktop.app.program import Program


def places(program: Program) -> list[Place]:
    """In the order of the rail."""

    def exchange(shell: Shell) -> Page:
        from karier_desktop.ui.pages.exchange_page import ExchangePage

        return ExchangePage(shell, program.copy)

    def settings(shell: Shell) -> Page:
        from karier_desktop.ui.pages.settings_page import SettingsPage

        return SettingsPage(shell, program)

    def home(shell: Shell) -> Page:
        from karier_desktop.services.backups import Backups
        from karier_desktop.ui.pages.home_page import HomePage

        if program.database is None:
            raise RuntimeError("a place was asked for while the data are closed")
        return HomePage(shell, Backups(program.database))

    report_prints.register_all()
    return [
        Place("home", "house", _tr("Beranda"), home),
        Place("employee", "users", _tr("Pegawai"), _employees),
        Place("mentoring", "handshake", _tr("Mentoring"), _mentoring),
        Place("training", "graduation-cap", _tr("Pelatihan"), _training),
        Place("appraisal", "clipboard-check", _tr("Penilaian"), _appraisals),
        Place("career", "trending-up", _tr("Karier & Talenta"), _career, short=_tr("Talenta")),
        Place("report", "file-text", _tr("Laporan"), _reports),
        Place("exchange", "arrow-left-right", _tr("Tukar Data"), exchange),
        Place("settings", "settings", _tr("Pengaturan"), settings, foot=True),
    ]


def _employees(shell: Shell) -> Page:
    from karier_desktop.ui.pages.employee_page import EmployeePage

    return EmployeePage(shell)


def _mentoring(shell: Shell) -> Page:
    from karier_desktop.ui.pages.mentoring_page import MentoringPage

    return MentoringPage(shell)


def _training(shell: Shell) -> Page:
    from karier_desktop.ui.pages.training_page import TrainingPage

    return TrainingPage(shell)


def _appraisals(shell: Shell) -> Page:
    from karier_desktop.ui.pages.appraisal_page import AppraisalPage

    return AppraisalPage(shell)


def _career(shell: Shell) -> Page:
    from karier_desktop.ui.pages.career_page import CareerPage

    return CareerPage(shell)


def _reports(shell: Shell) -> Page:
    from karier_desktop.ui.pages.report_page import ReportPage

    return ReportPage(shell)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Places", words)
