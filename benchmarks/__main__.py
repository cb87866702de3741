"""`./karier bench [name …]`: run the measures (all but the long ones, or those named) and print one table."""

import importlib
import os
import sys

from benchmarks.measure import Result, table

NAMES = ("start", "lists", "siasn", "duk", "memory", "gui", "bundle")
LONG = ("bundle_growth", "bundle_district", "capture")
"""Minutes each: run only when named."""


def main(wanted: list[str]) -> int:
    """0 when every budget is kept, 1 when one is exceeded, 2 for a name that is not known."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    known = NAMES + LONG
    unknown = [name for name in wanted if name not in known]
    if unknown:
        sys.stderr.write(f"Ukuran {', '.join(unknown)} tidak dikenal. Yang ada: {', '.join(known)}.\n")
        return 2
    found: list[Result] = []
    for name in wanted or NAMES:
        sys.stderr.write(f"… {name}\n")
        found += importlib.import_module(f"benchmarks.{name}").results()
    sys.stdout.write(table(found) + "\n")
    return 0 if all(result.kept for result in found) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
