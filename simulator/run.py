"""Many histories one after the other, with progress and the seed of whatever fails."""

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field

from simulator.faults import Tally, Violation
from simulator.mix import MIXES, Mix
from simulator.world import Make, World


@dataclass
class Failure:
    """A history that broke a promise; the seed and the mix repeat it."""

    seed: int
    mix: str
    text: str
    rule: str


@dataclass
class Outcome:
    """What a run came to."""

    histories: int = 0
    seconds: float = 0.0
    last: float = 0.0
    """How long the last history took."""
    tally: Tally = field(default_factory=Tally)
    failures: list[Failure] = field(default_factory=list)


def play(seed: int, mix: Mix, make: Make, only_at_the_end: bool = False) -> tuple[Tally, Failure | None]:
    """One history."""
    world = World(seed, mix, make, only_at_the_end)
    try:
        return world.run(), None
    except Violation as broken:
        return world.tally, Failure(seed, mix.name, str(broken), broken.rule)
    except Exception as fault:  # noqa: BLE001 - whatever the product raises is a finding, with its seed
        return world.tally, Failure(seed, mix.name, f"{type(fault).__name__}: {fault}", type(fault).__name__)


def histories(first: int, count: int, mixes: Sequence[Mix] = MIXES) -> Iterator[tuple[int, Mix]]:
    """Seeds and mixes in turn."""
    for seed in range(first, first + count):
        yield seed, mixes[seed % len(mixes)]


def run(
    first: int,
    count: int,
    make: Make,
    mixes: Sequence[Mix] = MIXES,
    tell: Callable[[Outcome], None] | None = None,
    only_at_the_end: bool = False,
) -> Outcome:
    """Play so many histories; `tell` is called after each."""
    outcome = Outcome()
    started = time.monotonic()
    with suppress(KeyboardInterrupt):  # what was played until then counts
        for seed, mix in histories(first, count, mixes):
            tally, failure = play(seed, mix, make, only_at_the_end)
            most = max(tally["rounds, most"], outcome.tally["rounds, most"])
            outcome.tally.update(tally)
            outcome.tally["rounds, most"] = most
            outcome.failures += [failure] if failure else []
            outcome.histories += 1
            before, outcome.seconds = outcome.seconds, time.monotonic() - started
            outcome.last = outcome.seconds - before
            if tell is not None:
                tell(outcome)
    return outcome
