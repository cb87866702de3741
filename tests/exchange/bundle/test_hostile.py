"""Torn, changed and forged parcels. The long run of the same is `./karier simulate --hostile N`."""

import random
import subprocess
import sys
from pathlib import Path

import pytest

from karier_desktop.exchange.bundle import limits
from karier_desktop.exchange.bundle.errors import BundleRefused
from simulator import hostile, insiders
from simulator.hostile import Toll
from simulator.parcels import Forgery, Pair, contents

PAIR = Pair()
SMALL = PAIR.parcel(contents(3))[0]
ROOT = Path(__file__).parents[3]
IN_A_GIBIBYTE = """
import resource, sys
resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30))
from simulator import insiders
from simulator.hostile import Toll
from simulator.parcels import Pair
pair, toll = Pair(), Toll()
for case in insiders.bombs(pair):
    toll.try_out(pair, "bomb", case.name, *case.files, codes=case.codes)
print(toll.tried["bomb"])
sys.exit("\\n".join(toll.wrong) or 0)
"""


def test_no_shorter_file_is_taken_in() -> None:
    toll = Toll()
    for number, file in enumerate(hostile.truncations(SMALL)):
        toll.try_out(PAIR, "cut short", str(number), file, codes=frozenset({"foreign", "incomplete"}))
    assert toll.wrong == []
    assert toll.tried["cut short"] == len(SMALL)


def test_no_changed_bit_is_taken_in() -> None:
    chance, toll = random.Random(5), Toll()
    for number, file in enumerate(hostile.flips(SMALL)):
        if chance.randrange(8) == 0:
            toll.try_out(PAIR, "one bit", str(number), file)
    assert toll.wrong == []


@pytest.mark.parametrize("seed", range(4))
def test_nothing_broken_at_random_is_taken_in(seed: int) -> None:
    chance, toll = random.Random(seed), Toll()
    for number in range(40):
        hostile.at_random(PAIR, toll, chance, f"{seed} {number}")
    assert toll.wrong == []


@pytest.mark.skipif(sys.platform == "win32", reason="no such limit there")
def test_no_bomb_takes_more_than_a_gibibyte() -> None:
    done = subprocess.run(
        [sys.executable, "-P", "-c", f"import sys; sys.path.insert(0, {str(ROOT)!r}){IN_A_GIBIBYTE}"],
        check=False,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 8


def test_no_insider_gets_through() -> None:
    toll = Toll()
    for case in insiders.others(PAIR):
        toll.try_out(PAIR, "insider", case.name, *case.files, codes=case.codes)
    assert toll.wrong == []
    assert toll.tried["insider"] > 120


def test_a_line_that_never_ends_stops_the_reading() -> None:
    with pytest.raises(BundleRefused) as caught:
        PAIR.open(insiders.roomy(PAIR, b"x" * (2 * limits.MIB)).file())
    assert caught.value.code == "size"


def test_the_toll_notices_what_is_taken_in() -> None:
    toll = Toll()
    toll.try_out(PAIR, "good", "", SMALL)
    toll.try_out(PAIR, "refused for another reason", "", SMALL[:-1], codes=frozenset({"size"}))
    toll.try_out(PAIR, "stumbles", "", *[b""] * 0)
    assert len(toll.wrong) == 3


def test_a_forgery_without_any_change_is_a_good_parcel() -> None:
    assert PAIR.open(Forgery(PAIR).file()).rows == 3


def test_every_case_has_a_name_of_its_own() -> None:
    names = [case.name for case in insiders.cases(PAIR)]
    assert len(set(names)) == len(names)
