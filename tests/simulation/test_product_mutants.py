"""One rule of the program itself is broken, and the judge sees it: else its silence would prove nothing."""

from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from typing import Any

import pytest

from karier_desktop.queries.exchange.changed import Found
from karier_desktop.queries.exchange.tables import Shape
from karier_desktop.rules.exchange import points as point_rules
from karier_desktop.rules.exchange.state import RowState
from karier_desktop.services.exchange import listening, merging, points, renumber, saves
from karier_desktop.services.exchange.forwarding import Forward
from karier_desktop.services.exchange.states import Line, Names
from karier_desktop.storage.sesi import OwnSesi
from simulator.faults import Violation
from simulator.folders import Folders
from simulator.installations import product
from simulator.mix import HUB
from tests.simulation.test_points import Office, another_field

join = merging.merge
Broken = Callable[[pytest.MonkeyPatch], None]


def everything_is_merged(patch: pytest.MonkeyPatch) -> None:
    """Without the short way, which does not come past the rule that is broken."""
    patch.setattr(merging, "forward", lambda shape, line, found, names: None)


def taken_without_looking(patch: pytest.MonkeyPatch) -> None:
    """The short way for lines whose author had not seen the row here."""
    honest = merging.forward

    def wrong(shape: Shape, line: Line, found: Found, names: Names) -> Forward | None:
        sesi = line["v"]["d"][0]
        return honest(shape, line, found._replace(versions=f'{{"d":[{sesi},0]}}'), names)

    patch.setattr(merging, "forward", wrong)


def last_writer_wins(patch: pytest.MonkeyPatch) -> None:
    def wrong(mine: RowState | None, theirs: RowState) -> RowState:
        found = join(mine, theirs)
        return RowState({n: (max(h, key=lambda head: head.titik.n),) for n, h in found.heads.items()}, found.context)

    patch.setattr(merging, "merge", wrong)
    everything_is_merged(patch)


def context_pruned(patch: pytest.MonkeyPatch) -> None:
    def wrong(mine: RowState | None, theirs: RowState) -> RowState:
        found = join(mine, theirs)
        needed = {head.titik.sesi for heads in found.heads.values() for head in heads}
        return RowState(found.heads, {sesi: n for sesi, n in found.context.items() if sesi in needed})

    patch.setattr(merging, "merge", wrong)
    everything_is_merged(patch)


def gap_check_removed(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(point_rules, "fits", lambda since, received: True)


def acknowledgements_as_maximum(patch: pytest.MonkeyPatch) -> None:
    honest = listening.take

    def wrong(session: Any, peer: Any, said: Any) -> None:
        before = list(peer.acknowledged)
        honest(session, peer, said)
        peer.acknowledged = [*before, *(point for point in peer.acknowledged if point not in before)]

    patch.setattr(listening, "take", wrong)
    patch.setattr(points, "choose_since", lambda listed, chain: max((point.cn for point in listed), default=0))


def sesi_kept(patch: pytest.MonkeyPatch) -> None:
    def wrong(self: OwnSesi, at: datetime, cn: int) -> tuple[str, int]:
        return "0" * 16, 0

    patch.setattr(OwnSesi, "current", wrong)
    reuse_unseen(patch)


def reuse_unseen(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(saves, "clash", lambda session, told: None)
    patch.setattr(renumber, "renumber", lambda session, told: 0)


# ---- what happens


def both_write(office: Office) -> None:
    office.edit("a")
    office.edit("a", at=office.hub)
    office.up()
    office.finish()


def an_old_stick_comes_late(office: Office) -> None:
    office.edit("a")
    late = office.world.export(office.branch, HUB)
    office.edit("a")
    office.up()
    office.world.receive(office.hub, late)
    office.finish()


def the_hub_is_restored(office: Office) -> None:
    """The branch goes on with another person: the bundle says nothing of what the hub has lost."""
    office.world.enter(office.branch)
    office.up()
    office.world.backup(office.hub)
    office.edit("a")
    office.up()
    office.down()
    office.world.restore(office.hub, office.world.backups[office.hub][0])
    office.world.write(office.branch, "P2", ["b"])
    office.up()
    office.finish()


def the_branch_is_restored(office: Office) -> None:
    office.world.backup(office.branch)
    office.edit("a")
    office.up()
    office.world.restore(office.branch, office.world.backups[office.branch][0])
    office.edit("b")
    office.up()
    office.finish()


def the_machine_goes_back(office: Office) -> None:
    another_field(office)
    office.up()
    office.finish()


CASES = [
    (last_writer_wins, both_write),
    (taken_without_looking, both_write),
    (context_pruned, an_old_stick_comes_late),
    (gap_check_removed, the_hub_is_restored),
    (acknowledgements_as_maximum, the_hub_is_restored),
    (sesi_kept, the_branch_is_restored),
    (reuse_unseen, the_machine_goes_back),
]


@pytest.mark.parametrize(("broken", "happens"), CASES, ids=[broken.__name__ for broken, _ in CASES])
def test_the_judge_sees_it(
    folders: Folders, monkeypatch: pytest.MonkeyPatch, broken: Broken, happens: Callable[[Office], None]
) -> None:
    with closing(Office(product(folders))) as whole:
        happens(whole)
    broken(monkeypatch)
    with closing(Office(product(folders))) as office, pytest.raises(Violation, match="P1|P2|P3|P6"):
        happens(office)
