"""`export`: a list as CSV, XLSX or JSON."""

import argparse

from karier_desktop.cli.access import opened
from karier_desktop.cli.outcome import Outcome
from karier_desktop.cli.speech import answer
from karier_desktop.services import account, events, exports


def run(args: argparse.Namespace) -> Outcome:
    """Write the list and say how many rows it has."""
    with opened(args) as database:
        database.read(account.require, "export")
        rows = database.read(exports.export, args.subject, args.output)
        events.exported(database, args.subject, rows)
    answer(f"{rows} baris ditulis ke {args.output}")
    return Outcome()
