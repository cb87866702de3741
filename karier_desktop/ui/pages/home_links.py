"""Where a line of the agenda leads: the words of its button and the place that does the work."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from karier_desktop.rules.agenda_item import AgendaItem
from karier_desktop.ui.pages import record_print
from karier_desktop.ui.shell.page import Shell

EMPLOYEE, MENTORING, TRAINING, APPRAISAL = "employee", "mentoring", "training", "appraisal"
CAREER, REPORT, EXCHANGE = "career", "report", "exchange"
KGB_LETTER, ATTENDANCE = "surat-kgb", "daftar-hadir"
"""Codes of the documents that lines of the agenda print."""
ICONS = {
    "kgb": "wallet",
    "kp": "award",
    "pension": "user",
    "contract": "file-text",
    "appraisal": "clipboard-check",
    "jp": "book-open",
    "training": "graduation-cap",
    "mentoring": "handshake",
    "follow_up": "corner-down-right",
    "exchange": "arrow-left-right",
}


def tr(words: str) -> str:
    """Translate in this module's context."""
    return QCoreApplication.translate("HomeLinks", words)


def button_words(item: AgendaItem) -> str:
    """What the button of a line says."""
    if item.action == "print_kgb":
        return tr("Cetak surat KGB") if record_print.known(KGB_LETTER) else tr("Buka KGB")
    if item.action == "print_attendance" and not record_print.known(ATTENDANCE):
        return tr("Buka kegiatan")
    return {
        "check_promotion": tr("Periksa syarat"),
        "open_employee": tr("Buka berkas"),
        "continue_appraisal": tr("Lanjutkan penilaian"),
        "plan_training": tr("Rencanakan"),
        "print_attendance": tr("Cetak daftar hadir"),
        "close_event": tr("Catat hasil"),
        "log_session": tr("Catat sesi"),
        "open_pair": tr("Buka pasangan"),
        "close_pair": tr("Tutup pasangan"),
        "decide": tr("Putuskan"),
        "open_exchange": tr("Buka Tukar Data"),
    }[item.action]


def act(shell: Shell, item: AgendaItem) -> None:
    """Go where the work of a line is done, and begin it."""
    _ACTS[item.action](shell, item)


def _print_kgb(shell: Shell, item: AgendaItem) -> None:
    if item.subject_id is not None and record_print.known(KGB_LETTER):
        record_print.run(KGB_LETTER, shell, [item.subject_id])
    else:
        shell.go(CAREER, ("kgb", item.subject_id))


def _print_attendance(shell: Shell, item: AgendaItem) -> None:
    if item.subject_id is not None and record_print.known(ATTENDANCE):
        record_print.run(ATTENDANCE, shell, [item.subject_id])
    else:
        shell.go(TRAINING, item.subject_id)


def _to(place: str) -> Callable[[Shell, AgendaItem], object]:
    return lambda shell, item: shell.go(place, item.subject_id)


_ACTS: dict[str, Callable[[Shell, AgendaItem], object]] = {
    "print_kgb": _print_kgb,
    "check_promotion": lambda shell, item: shell.go(CAREER, ("kp", item.subject_id)),
    "open_employee": _to(EMPLOYEE),
    "continue_appraisal": _to(APPRAISAL),
    "plan_training": lambda shell, item: shell.go(TRAINING, "new"),
    "print_attendance": _print_attendance,
    "close_event": _to(TRAINING),
    "log_session": lambda shell, item: shell.go(MENTORING, ("log_session", item.subject_id)),
    "open_pair": _to(MENTORING),
    "close_pair": _to(MENTORING),
    "decide": lambda shell, item: shell.go(EXCHANGE, "decide"),
    "open_exchange": lambda shell, item: shell.go(EXCHANGE),
}
