"""Taking times, and one line per result: floor, ours, ratio, budget."""

import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Result:
    """One line of the report, in milliseconds; `limit_ratio` and `limit_ms` are budgets, None where there is none."""

    name: str
    floor_ms: float
    ours_ms: float
    limit_ratio: float | None = None
    limit_ms: float | None = None
    note: str = ""

    @property
    def ratio(self) -> float:
        """Ours in floors."""
        return self.ours_ms / self.floor_ms

    @property
    def kept(self) -> bool:
        """Is the budget kept?"""
        within_ratio = self.limit_ratio is None or self.ratio <= self.limit_ratio
        return within_ratio and (self.limit_ms is None or self.ours_ms <= self.limit_ms)


def once(work: Callable[[], object]) -> float:
    """Milliseconds of one call."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def in_turn(floor: Callable[[], object], ours: Callable[[], object], rounds: int) -> tuple[float, float]:
    """Medians of both, taken alternately after one round that does not count, so that a slow moment hits both."""
    taken = [(once(floor), once(ours)) for _ in range(rounds + 1)][1:]
    return statistics.median(t[0] for t in taken), statistics.median(t[1] for t in taken)


def p95(times: Sequence[float]) -> float:
    """The time that 95 of 100 stay under."""
    return sorted(times)[max(0, round(len(times) * 0.95) - 1)]


def table(results: Sequence[Result]) -> str:
    """The report."""
    head = f"{'work':<46}{'floor':>11}{'ours':>11}{'ratio':>8}  budget"
    return "\n".join([head, "-" * len(head), *map(_line, results)])


def _line(result: Result) -> str:
    budget = [f"{result.limit_ratio:g}x"] if result.limit_ratio is not None else []
    budget += [f"{result.limit_ms:g} ms"] if result.limit_ms is not None else []
    verdict = "kept" if result.kept else "EXCEEDED"
    times = f"{result.floor_ms:>8.1f} ms{result.ours_ms:>8.1f} ms{result.ratio:>7.2f}x"
    note = f"  ({result.note})" if result.note else ""
    return f"{result.name:<46}{times}  {', '.join(budget) or '-'}: {verdict}{note}"
