"""Histories over the program itself: real folders, real bundle files, the services that the screens call."""

import pytest
from hypothesis import Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from simulator import mix
from simulator.folders import Folders
from simulator.installations import product
from simulator.machine import machine
from simulator.run import play
from simulator.server import Databases, with_server
from simulator.world import Make


@pytest.mark.parametrize("chosen", [*mix.SMALL, mix.DEEP, mix.OLDER], ids=lambda chosen: str(chosen.name))
def test_no_history_breaks_a_promise(folders: Folders, chosen: mix.Mix) -> None:
    tally, failure = play(2, chosen, product(folders))
    assert failure is None, failure
    assert tally["imports done"] > 5


def test_in_any_order(folders: Folders) -> None:
    quick = settings(max_examples=2, stateful_step_count=10, deadline=None, phases=[Phase.generate], derandomize=True)
    run_state_machine_as_test(machine(product(folders)), settings=quick)


@pytest.fixture(scope="module")
def server(postgres_server_url: str, _postgres_template: str, tmp_path_factory: pytest.TempPathFactory) -> Make:
    return with_server(tmp_path_factory.mktemp("server"), Databases(postgres_server_url), _postgres_template)


def test_a_hub_on_a_server_that_is_restored_from_a_dump(server: Make) -> None:
    tally, failure = play(3, mix.Mix("server", offices=2, weeks=3, rows=3, edits=2, restore=0.3, scoped=True), server)
    assert failure is None, failure
    assert tally["restores"]
