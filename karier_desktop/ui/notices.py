"""The one module that speaks to the person: toasts, questions, errors. Texts say what happened, why, what to do.

notices.toast(self, self.tr("Pasangan dihapus."), undo=self._undo)
answer = notices.ask(self, what, why, [Choice("save", "Simpan", "accent"), Choice("drop", "Buang draf", "danger")])
notices.show_error(self, error)        # KnownError, Refused, or a bug
"""

import logging
import platform
import traceback
from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit, QWidget

from karier_desktop.rules.problem import KnownError, Refused
from karier_desktop.ui import theme
from karier_desktop.ui.theme import Kind
from karier_desktop.ui.widgets.button import Button, Look
from karier_desktop.ui.widgets.dialog import Dialog
from karier_desktop.ui.widgets.text import Text
from karier_desktop.ui.widgets.toast import Toast

log = logging.getLogger(__name__)
CANCEL = "cancel"
translate = QCoreApplication.translate


class Choice(NamedTuple):
    """One button of a question. The first accent choice answers Enter; Esc answers `cancel`."""

    key: str
    words: str
    look: Look = "plain"


def toast(parent: QWidget, words: str, *, undo: Callable[[], object] | None = None, kind: Kind = "done") -> Toast:
    """A line at the lower left for 8 seconds, with Urungkan (Ctrl+Z or by Tab) when `undo` is given."""
    return Toast.show_on(parent.window(), words, undo, kind)


def ask(parent: QWidget | None, what: str, why: str, choices: Sequence[Choice], *, cancel: str = "") -> str:
    """A question that truly needs an answer; the key of the choice, or "cancel". `cancel` renames Batal."""
    dialog = Dialog(what, parent=parent)
    dialog.body.addWidget(Text(why, wrap=True))
    answer = [CANCEL]

    def take(key: str) -> None:
        answer[0] = key
        dialog.accept()

    for choice in choices:
        button = Button(choice.words, choice.look)
        button.clicked.connect(lambda _=False, key=choice.key: take(key))
        dialog.add_button(button, default=choice.look == "accent")
    dialog.add_cancel(cancel or translate("Notices", "Batal"))
    dialog.exec()
    return answer[0]


def tell(parent: QWidget | None, what: str, why: str, kind: Kind = "information") -> None:
    """Something the person must have read before going on; prefer a strip or a toast."""
    dialog = Dialog(what, kind=kind, parent=parent)
    dialog.body.addWidget(Text(why, wrap=True))
    dialog.add_cancel(translate("Notices", "Tutup"))
    dialog.exec()


def show_error(owner: QObject | None, error: BaseException) -> None:
    """What `Tasks.on_error` points to."""
    parent = owner.window() if isinstance(owner, QWidget) else _active_window()
    if isinstance(error, KnownError):
        tell(parent, error.what, f"{error.why}\n\n{error.todo}", "late")
    elif isinstance(error, Refused):
        tell(
            parent,
            translate("Notices", "Belum dapat disimpan."),
            "\n".join(problem.text for problem in error.problems),
            "attention",
        )
    else:
        log.error("unexpected error", exc_info=error)
        crash_dialog(parent, error).exec()


def refusal(error: BaseException) -> str:
    """What a refusal or a fault of the surroundings says, for a place beside a field; empty for a bug."""
    if isinstance(error, Refused):
        return " ".join(problem.text for problem in error.problems)
    return f"{error.what} {error.why} {error.todo}" if isinstance(error, KnownError) else ""


def crash_text(error: BaseException) -> str:
    """What to send to the maintainers: places in the code, no values, so that no personal data leaves the PC."""
    frames = traceback.extract_tb(error.__traceback__)
    version = QCoreApplication.applicationVersion()
    lines = [f"Karier Desktop {version}, Python {platform.python_version()}, {platform.platform()}"]
    lines += [f"{frame.filename.rsplit('karier_desktop', 1)[-1]}:{frame.lineno} {frame.name}" for frame in frames]
    return "\n".join([*lines, type(error).__name__])


def crash_dialog(parent: QWidget | None, error: BaseException) -> QDialog:
    """A fault of the program: it stays up, and says so; the report can be copied."""
    dialog = Dialog(translate("Notices", "Ada kesalahan di dalam program."), kind="late", parent=parent)
    why = translate(
        "Notices",
        "Data yang sudah tersimpan tetap aman dan program dapat dipakai terus. "
        "Salin laporan ini dan kirimkan kepada pengelola; isinya tidak memuat data pegawai.",
    )
    dialog.body.addWidget(Text(why, wrap=True))
    report = QPlainTextEdit(crash_text(error))
    report.setReadOnly(True)
    report.setTabChangesFocus(True)
    report.setAccessibleName(translate("Notices", "Laporan kesalahan"))
    report.setMinimumHeight(theme.current().u(140))
    dialog.body.addWidget(report)
    copy = Button(translate("Notices", "Salin laporan"), "accent", icon="copy")
    copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(report.toPlainText()))
    dialog.add_button(copy, default=True)
    dialog.add_cancel(translate("Notices", "Tutup"))
    return dialog


def _active_window() -> QWidget | None:
    return QApplication.activeWindow()
