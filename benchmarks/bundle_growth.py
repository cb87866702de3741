"""Ten and a hundred times the people: every act of an exchange must take ten and a hundred times as long, not more.

Counted is the processor's time, which other programs on the computer disturb least.
"""

import statistics
import time
from collections.abc import Iterator

from benchmarks.exchange import IN_OFFICE, Offices, offices, week
from benchmarks.measure import Result

SIZES = (1_000, 10_000, 100_000)
AT_MOST = 1.5
"""Times the microseconds per row of the smallest office."""
WEEKS = 3


def results() -> Iterator[Result]:
    """A full parcel and a week's, for offices of three sizes."""
    first: dict[str, float] = {}
    for people in SIZES:
        with offices(people, IN_OFFICE) as both:
            sent, received = both.apart()
            both.telephone()
            weekly = _weekly(both)
        name = f"{people:,} people, {sent.rows:,} rows"
        found = {
            "send": (sent.processor * 1000 / sent.rows, "us/row"),
            "receive": (received.processor * 1000 / received.rows, "us/row"),
            "a week": (weekly, "ms"),
        }
        for act, (value, unit) in found.items():
            yield Result(f"{name}: {act}", first.setdefault(act, value), value, AT_MOST, unit=unit)
        size = f"{sent.size / 1e6:.1f} MB on the stick"
        yield Result(f"{name}: memory", 0, max(sent.peak, received.peak), limit=300, unit="MB", note=size)


def _weekly(both: Offices) -> float:
    """Milliseconds on the processor of sending and receiving a week's changes."""
    times = []
    for number in range(WEEKS + 1):  # the first does not count
        both.sender.write(week, number)
        before = time.process_time()
        both.carry()
        times.append((time.process_time() - before) * 1000)
        both.telephone()
    return statistics.median(times[1:])
