"""The command line: the same services as the window, for scripts and for offices without a screen."""

import argparse
import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from karier_desktop.cli import speech
from karier_desktop.cli.outcome import FAILED, Outcome, Window
from karier_desktop.cli.parser import parse
from karier_desktop.rules.problem import KnownError, Refused


def run(arguments: Sequence[str]) -> Outcome:
    """Do what the arguments say. Whatever goes wrong is told on stderr, never as a traceback."""
    try:
        args = parse(arguments)
    except SystemExit as stop:  # --help, --version, or words that cannot be read
        return Outcome(stop.code if isinstance(stop.code, int) else FAILED)
    try:
        ended: Outcome = args.command(args) if args.command else Outcome(window=_window(args))
        sys.stdout.flush()
    except BrokenPipeError:  # whoever reads our output has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return Outcome()
    except (KeyboardInterrupt, Exception) as error:  # noqa: BLE001 - the last resort before the person
        _tell(error, args.data)
        return Outcome(FAILED)
    return ended


def _tell(error: BaseException, data: Path | None) -> None:
    if isinstance(error, KnownError):
        speech.say(error.what, error.why, error.todo)
    elif isinstance(error, Refused):
        speech.say("Perintah belum dapat dijalankan.", *(problem.text for problem in error.problems))
    elif isinstance(error, KeyboardInterrupt):
        speech.say("", "Dihentikan. Yang belum selesai tidak disimpan.")
    else:
        speech.say_bug(error, _log_folder(data))


def _window(args: argparse.Namespace) -> Window:
    """The window on the user's own data; with KARIER_PASSWORD set it opens without asking."""
    from karier_desktop.cli import access

    password = os.environ.get(access.PASSWORD, "")
    name = args.user
    if password:
        folder = access.folder_of(args)
        name = access.username_of(args, folder)
        access.begin_unlocking(folder, name, password)
    return Window(args.data, name, password, args.smoke)


def _log_folder(data: Path | None) -> Path:
    """Where a crash is written down: beside the data if there are any, so that nothing is made for a mere mistake."""
    from karier_desktop.storage import location

    folder = data or location.default_folder()
    return folder if folder.is_dir() else Path(tempfile.gettempdir()) / location.NAME
