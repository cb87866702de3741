"""`demo`: an invented office, its documents as PDF, and a window on it."""

import argparse
import os

from karier_desktop.cli.access import PASSWORD
from karier_desktop.cli.outcome import Outcome, Window
from karier_desktop.cli.speech import Progress, answer, say
from karier_desktop.services import overview, reporting, screen
from karier_desktop.services.demo import fill, folder
from karier_desktop.storage.database import Database


def run(args: argparse.Namespace) -> Outcome:
    """Make it, print it, show it. The user's own data are never touched."""
    data = args.data or args.output / "data"
    given = os.environ.get(PASSWORD)
    password = given or folder.new_password()
    made = folder.make(data, password)
    try:
        _fill(made.database, args)
        say("Mencetak dokumen …")
        written = reporting.write_all(made.database, args.output, made.database.clock.today())
        counts = made.database.read(overview.counts)
    finally:
        made.database.close()
    say(f"Kantor rekaan: {', '.join(f'{count.number} {count.words}' for count in counts)}.")
    answer(f"{len(written)} dokumen PDF di {args.output.resolve()}", f"Data: {data.resolve()}")
    answer(f"Nama pengguna: {folder.USERNAME}", *([] if given else [f"Kata sandi: {password}"]))
    if args.no_window:
        return Outcome()
    if not screen.is_usable():
        say("Jendela tidak dibuka karena tidak ada layar.", f"Membukanya nanti: karier-desktop --data {data}")
        return Outcome()
    return Outcome(window=Window(data, folder.USERNAME, password))


def _fill(database: Database, args: argparse.Namespace) -> None:
    progress = Progress("Mengisi kantor rekaan")
    try:
        fill.fill(database, fill.Size(args.employees, args.seed), progress)
    finally:
        progress.end()
