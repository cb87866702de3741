"""`check`: are the data whole, and does the journal fit them?"""

import argparse

from karier_desktop.cli.access import opened
from karier_desktop.cli.outcome import DONE, REFUSED, Outcome
from karier_desktop.cli.speech import answer
from karier_desktop.services import overview
from karier_desktop.services.exchange import digest
from karier_desktop.storage.check import check

_WORDS = {"good": "baik", "warning": "perhatian", "error": "masalah"}


def run(args: argparse.Namespace) -> Outcome:
    """Tell every finding and how much there is; exit 1 when something is wrong."""
    with opened(args) as database:
        if args.digest:
            answer(database.read(digest.digest).text)
            return Outcome()
        findings = check(database)
        counts = [] if any(f.level == "error" for f in findings) else database.read(overview.counts)
    answer(*(f"{_WORDS[found.level]}: {found.text}" for found in findings))
    answer(*(f"{count.number} {count.words}" for count in counts))
    return Outcome(REFUSED if any(found.level == "error" for found in findings) else DONE)
