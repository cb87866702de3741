"""The offices of a history as installations of the program."""

import random
from typing import Any

from simulator.folders import Folders
from simulator.mix import Mix
from simulator.older import OlderReplica
from simulator.product import ProductReplica, set_up
from simulator.world import Make


def product(folders: Folders) -> Make:
    """Makes replicas of the product. All chance comes from the seed, that of the program too."""

    def make(offices: list[str], hub: str, chance: random.Random, mix: Mix) -> list[Any]:
        bench = set_up(folders, offices, hub, chance, mix)
        kinds = [ProductReplica] * (len(offices) - 1) + [OlderReplica if mix.older else ProductReplica]
        return [kind(office, bench.root / office, bench) for kind, office in zip(kinds, offices, strict=True)]

    return make
