"""Ten and a hundred times the people: every act of an exchange must take ten and a hundred times as long, not more."""

from collections.abc import Iterator

from benchmarks.bundle import a_week
from benchmarks.exchange import IN_OFFICE, offices
from benchmarks.measure import Result

SIZES = (1_000, 10_000, 100_000)
AT_MOST = 1.5
"""Times the microseconds per row of the smallest office."""


def results() -> Iterator[Result]:
    """A full parcel and a week's, for offices of three sizes."""
    first: dict[str, float] = {}
    for people in SIZES:
        with offices(people, IN_OFFICE) as both:
            sent, received = both.apart()
            both.telephone()
            _, week, _ = a_week(both, rounds=3)
        found = {"send": sent.ms * 1000 / sent.rows, "receive": received.ms * 1000 / received.rows, "a week": week}
        for name, value in found.items():
            unit = "ms" if name == "a week" else "us/row"
            least = first.setdefault(name, value)
            yield Result(f"{people:,} people, {sent.rows:,} rows: {name}", least, value, AT_MOST, unit=unit)
        peak = max(sent.peak, received.peak)
        size = f"{sent.size / 1e6:.1f} MB on the stick"
        yield Result(f"{people:,} people, {sent.rows:,} rows: memory", 0, peak, limit=300, unit="MB", note=size)
