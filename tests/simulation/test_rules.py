"""Histories over the merge rules in memory, their mutants, and what the judge itself must know."""

import pytest
from hypothesis import Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from simulator import mix, mutants
from simulator.__main__ import of
from simulator.faults import Violation
from simulator.machine import machine
from simulator.memory import MemoryReplica
from simulator.mutants import Mutant
from simulator.oracle import Known, Oracle
from simulator.run import play, run
from simulator.world import World

RULES = of(MemoryReplica)


@pytest.mark.parametrize("chosen", mix.MIXES, ids=lambda chosen: str(chosen.name))
def test_no_history_breaks_a_promise(chosen: mix.Mix) -> None:
    outcome = run(1000, 25, RULES, [chosen])
    assert not outcome.failures, outcome.failures
    assert outcome.histories == 25


def test_every_fault_does_happen() -> None:
    found = run(1, 21, RULES).tally
    wanted = {"lost", "late", "twice", "restores", "clones", "transfers", "machines rolled back"}
    wanted |= {f"imports {outcome}" for outcome in ("done", "held", "refused", "cut")}
    assert {name for name in wanted if not found[name]} == set()


def test_a_seed_repeats_its_history() -> None:
    assert play(7, mix.MIXES[0], RULES)[0] == play(7, mix.MIXES[0], RULES)[0]


@pytest.mark.parametrize("mutant", mutants.MUTANTS, ids=lambda mutant: str(mutant.name))
def test_every_broken_rule_is_caught(mutant: Mutant) -> None:
    outcome = run(1, 40, of(mutant.kind), [mix.BY_NAME[mutant.mix]])
    assert outcome.failures


def test_only_the_check_after_each_import_sees_a_gap() -> None:
    """The measure of the checker: at the end all is well again, in the meantime the clerk saw old values."""
    gap = mutants.BY_NAME["gap check removed"]
    base = mix.BY_NAME[gap.mix]
    broken = [seed for seed in range(1, 41) if play(seed, base, of(gap.kind))[1]]
    at_the_end = [seed for seed in broken if play(seed, base, of(gap.kind), only_at_the_end=True)[1]]
    assert len(broken) > 10
    assert len(at_the_end) < len(broken) / 3


SETTINGS = settings(max_examples=40, stateful_step_count=30, deadline=None)


@pytest.mark.parametrize("rolled_back", [False, True], ids=["handing over", "machines rolled back"])
def test_in_any_order(rolled_back: bool) -> None:
    run_state_machine_as_test(machine(RULES, rolled_back), settings=SETTINGS)


def test_hypothesis_finds_a_broken_rule_too() -> None:
    """Without making the example shorter, which takes minutes."""
    quick = settings(SETTINGS, max_examples=1000, phases=[Phase.generate], report_multiple_bugs=False)
    with pytest.raises(Violation, match="P2"):
        run_state_machine_as_test(machine(of(mutants.LastWriterWins)), settings=quick)


# ---- the judge


def test_what_was_on_the_screen_is_superseded() -> None:
    oracle = Oracle()
    first = oracle.wrote("a", "o1", "P1", "x")
    second = oracle.wrote("a", "o1", "P1", "x")
    other = oracle.wrote("a", "o1", "P1", "y")
    assert oracle.expected("a", "P1") == {"x": {second}, "y": {other}}
    assert (first, oracle.author(second)) == ("e0", "o1")


def test_what_was_not_seen_stays() -> None:
    oracle = Oracle()
    first = oracle.wrote("a", "o1", "P1", "x")
    early = oracle.knowledge("a")
    second = oracle.wrote("a", "o1", "P1", "x")
    oracle.learnt("b", "P1", early["P1"])
    third = oracle.wrote("b", "o2", "P1", "x")
    oracle.learnt("b", "P1", oracle.knowledge("a")["P1"])
    assert oracle.expected("b", "P1") == {"x": {second, third}}
    oracle.learnt("c", "P1", Known(1 << int(third[1:]), 1 << int(first[1:])))
    assert oracle.expected("c", "P1", early["P1"]) == {"x": {third}}, "an old stick brings nothing back"


def test_a_replica_that_lies_is_caught() -> None:
    class Liar(MemoryReplica):
        def shown(self, row: str, name: str) -> str:
            return f"{self.office}"

    world = World(1, mix.MIXES[0], of(Liar))
    with pytest.raises(Violation, match="P1"):
        world.run()
