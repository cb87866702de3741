"""The places where the design of the exchange contradicted itself, each as a story over the program itself.

What a rule prevents is shown by the same story under a mutant without that rule, where there is one.
"""

from collections.abc import Callable, Iterator

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from karier_desktop.models.exchange import ExchangeNotice
from karier_desktop.services.exchange import notices
from simulator import mutants
from simulator.__main__ import of
from simulator.checks import Site
from simulator.folders import Folders
from simulator.installations import product
from simulator.memory import MemoryReplica
from simulator.mix import HUB, Mix
from simulator.world import Copy, Make, World

BRANCH = "o1"
QUIET = Mix("story", offices=1, rows=0, weeks=0, scoped=True, thaw=0.1)
RULES = of(MemoryReplica)
Story = Callable[["Office"], None]


class Office:
    """A branch and its hub; the branch has entered one person, and the hub knows."""

    def __init__(self, make: Make, mix: Mix = QUIET) -> None:
        self.world = World(1, mix, make)
        self.hub, self.branch = self.world.sites[:2]
        self.world.enter(self.branch)
        self.up()
        self.down()

    def edit(self, *names: str, at: Site | None = None) -> None:
        self.world.write(at or self.branch, "P1", names)

    def up(self) -> str:
        """A stick to the hub; `refused` or `held` when it was not taken in."""
        return self.world.receive(self.hub, self.world.export(self.branch, HUB))

    def down(self) -> str:
        return self.world.receive(self.branch, self.world.export(self.hub, BRANCH))

    def freeze(self) -> None:
        """In the middle of work: a sesi is drawn at the first save."""
        self.edit("c")
        self.world.frozen[self.branch] = Copy(self.branch.replica.freeze(), self.world.oracle.knowledge(self.branch))

    def thaw(self) -> None:
        self.world.thaw(self.branch)

    def close(self) -> None:
        self.world.close()

    def finish(self) -> None:
        """Exchange until nothing changes: both hold everything that anybody wrote."""
        self.world.finish()


@pytest.fixture(params=["rules", "product"])
def office(request: pytest.FixtureRequest) -> Iterator[Office]:
    found = Office(RULES if request.param == "rules" else product(request.getfixturevalue("folders")))
    yield found
    found.world.close()


# ---- 21.2: a machine that is rolled back inside one sesi


def another_field(office: Office) -> None:
    office.freeze()
    office.edit("a")
    office.up()
    office.thaw()
    office.edit("b")


def the_same_field(office: Office) -> None:
    office.freeze()
    office.edit("a")
    office.up()
    office.thaw()
    office.edit("a")


def a_longer_second_life(office: Office) -> None:
    office.freeze()
    office.edit("a")
    office.up()
    office.thaw()
    for _ in range(3):
        office.edit("b")


def the_hub_went_on(office: Office) -> None:
    office.freeze()
    office.edit("a")
    office.up()
    office.edit("a", "c", at=office.hub)
    office.thaw()
    office.edit("b")


def the_old_edit_comes_back_first(office: Office) -> None:
    office.freeze()
    office.edit("a")
    office.up()
    office.thaw()
    office.edit("b")
    office.down()


def an_old_copy_of_the_second_life(office: Office) -> None:
    """The edits that were numbered anew come back once more from a copy made before that: to the same numbers."""
    office.freeze()
    office.edit("a")
    office.up()
    office.thaw()
    office.edit("b")
    office.world.backup(office.branch)
    office.up()
    office.down()
    office.up()
    office.edit("b", at=office.hub)
    office.down()
    office.world.restore(office.branch, office.world.backups[office.branch][0])


STORIES = (
    another_field,
    the_same_field,
    a_longer_second_life,
    the_hub_went_on,
    the_old_edit_comes_back_first,
    an_old_copy_of_the_second_life,
)


@pytest.mark.parametrize("story", STORIES, ids=lambda story: str(story.__name__))
def test_both_lives_of_a_machine_are_kept(office: Office, story: Story) -> None:
    through(office, story)


def through(office: Office, story: Story) -> None:
    """The story, and the exchange that must mend it."""
    story(office)
    office.up()
    office.finish()


@pytest.mark.parametrize("story", [another_field, the_same_field], ids=lambda story: str(story.__name__))
def test_without_the_comparison_an_edit_vanishes(story: Story) -> None:
    office = Office(of(mutants.ReuseUnseen))
    with pytest.raises(Exception, match=r"P1|P2|sesi|o1:"):
        through(office, story)


# ---- 21.3, 21.4: what only moves forward, and what an old stick changes


def test_a_late_stick_only_makes_the_next_bundle_bigger(office: Office) -> None:
    """It sets back what the branch believes the hub has; the hub's own list only grew (checked in `sent`)."""
    late = office.world.export(office.hub, BRANCH)
    office.edit("a")
    office.up()
    office.down()
    number = office.branch.replica.change_number()
    office.world.receive(office.branch, late)
    assert office.branch.replica.change_number() == number, "no row, no number"
    office.edit("b")
    assert office.up() == "done"
    office.finish()


def test_an_old_list_must_replace_a_newer_one() -> None:
    """21.3 the other way round: with the maximum a restored hub would never get its rows back."""
    for make, whole in ((RULES, True), (of(mutants.AcknowledgedMaximum), False)):
        office = Office(make)
        office.world.backup(office.hub)
        office.edit("a")
        office.up()
        office.down()
        office.edit("b")
        office.up()
        office.down()
        office.world.restore(office.hub, office.world.backups[office.hub][0])
        office.edit("c")
        if whole:
            office.finish()
        else:
            with pytest.raises(Exception, match="P1|P2"):
                office.finish()


# ---- 21.5: told once


def _told(session: Session, kind: str) -> int:
    query = select(func.count()).select_from(ExchangeNotice).where(ExchangeNotice.kind == kind)
    return session.scalar(query.where(ExchangeNotice.text != "")) or 0


def test_a_restored_copy_is_told_of_once(folders: Folders) -> None:
    office = Office(product(folders), Mix("story", offices=1, rows=0, weeks=0, scoped=True))
    office.world.backup(office.branch)
    office.edit("a")
    office.up()
    office.world.restore(office.branch, office.world.backups[office.branch][0])
    for _ in range(3):
        office.edit("b")
        office.up()
        office.down()
    assert office.branch.replica.data.read(_told, notices.RESTORED) == 1  # type: ignore[attr-defined]
    office.finish()
    office.world.close()
