"""The places of the rail. A page is imported when it is first visited, so that the window stands at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from karier_desktop.ui.shell.page import Page, Place, Shell

if TYPE_CHECKING:
    from karier_desktop.app.program import Program


def places(program: Program) -> list[Place]:
    """In the order of the rail."""

    def exchange(shell: Shell) -> Page:
        from karier_desktop.ui.pages.exchange_page import ExchangePage

        return ExchangePage(shell, program.copy)

    return [
        Place("employee", "users", _tr("Pegawai"), _employees),
        Place("mentoring", "handshake", _tr("Mentoring"), _mentoring),
        Place("training", "graduation-cap", _tr("Pelatihan"), _training),
        Place("exchange", "arrow-left-right", _tr("Tukar Data"), exchange),
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


def _tr(words: str) -> str:
    return QCoreApplication.translate("Places", words)
