"""Taking times, and one line per result: floor, ours, ratio, budget."""

import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Result:
    """One line of the report. Budgets, None where there is none: `limit_ratio` in floors, `limit` in `unit`,
    `limit_more` in `unit` above the floor. A line without floor has 0 there."""

    name: str
    floor: float
    ours: float
    limit_ratio: float | None = None
    limit: float | None = None
    limit_more: float | None = None
    unit: str = "ms"
    note: str = ""

    @property
    def kept(self) -> bool:
        """Is every budget kept?"""
        most = (self.limit, _times(self.floor, self.limit_ratio), _plus(self.floor, self.limit_more))
        return all(limit is None or self.ours <= limit for limit in most)

    @property
    def budget(self) -> str:
        """The budgets in words."""
        parts = [f"{self.limit_ratio:g}x"] if self.limit_ratio is not None else []
        parts += [f"{self.limit:g} {self.unit}"] if self.limit is not None else []
        parts += [f"+{self.limit_more:g} {self.unit}"] if self.limit_more is not None else []
        return ", ".join(parts)


def _times(floor: float, ratio: float | None) -> float | None:
    return None if ratio is None else floor * ratio


def _plus(floor: float, more: float | None) -> float | None:
    return None if more is None else floor + more


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
    head = f"{'work':<52}{'floor':>11}{'ours':>11}{'ratio':>8}  budget"
    return "\n".join([head, "-" * len(head), *map(_line, results)])


def _line(result: Result) -> str:
    floor = f"{result.floor:>8.1f} {result.unit}" if result.floor else f"{'-':>11}"
    ratio = f"{result.ours / result.floor:>7.2f}x" if result.floor else f"{'-':>8}"
    verdict = f"{result.budget}: {'kept' if result.kept else 'EXCEEDED'}" if result.budget else "-"
    note = f"  ({result.note})" if result.note else ""
    return f"{result.name:<52}{floor}{result.ours:>8.1f} {result.unit}{ratio}  {verdict}{note}"
