"""The worked example of the protocol: two offices, one restored copy, one conflict. Step by step."""

from karier_desktop.rules.exchange.merge import merge
from karier_desktop.rules.exchange.points import Point, choose_since, foreign_points
from karier_desktop.rules.exchange.state import RowState
from karier_desktop.rules.exchange.titik import Head, Titik
from karier_desktop.rules.exchange.winner import Rank, winner
from simulator.edit import edit


def owned(epoch: int, office: str, state: str = "diterima") -> list[object]:
    return [epoch, office, state]


def test_two_offices_one_restore_one_conflict() -> None:
    friday = edit(None, {"pemilik": owned(3, "A"), "jabatan": "Perawat"}, Titik("A:a1", 41, 3))
    at_a = edit(friday, {"pemilik": owned(4, "B", "dilepas")}, Titik("A:a1", 52, 3))
    assert at_a.context == {"A:a1": 52}

    at_b = merge(None, at_a)
    at_b = edit(at_b, {"pemilik": owned(4, "B")}, Titik("B:b2", 79, 4))
    at_b = edit(at_b, {"jabatan": "Perawat Ahli Muda"}, Titik("B:b2", 80, 4))
    assert at_b.context == {"A:a1": 52, "B:b2": 80}

    at_a = edit(friday, {"jabatan": "Bidan"}, Titik("A:a2", 42, 3))
    assert at_a == RowState(
        {
            "pemilik": (Head(Titik("A:a1", 41, 3), owned(3, "A")),),
            "jabatan": (Head(Titik("A:a2", 42, 3), "Bidan"),),
        },
        {"A:a1": 41, "A:a2": 42},
    )

    chain_of_a = {41: "h41", 42: "h42x"}.get
    received_from_a = [Point(52, "h52", "A:a1")]
    assert foreign_points(received_from_a, chain_of_a) == received_from_a
    assert choose_since(received_from_a, chain_of_a) == 0
    at_a = merge(at_a, at_b)
    both = (Head(Titik("A:a2", 42, 3), "Bidan"), Head(Titik("B:b2", 80, 4), "Perawat Ahli Muda"))
    assert at_a.heads == {"pemilik": (Head(Titik("B:b2", 79, 4), owned(4, "B")),), "jabatan": both}
    assert at_a.context == {"A:a1": 52, "A:a2": 42, "B:b2": 80}
    owner_is_b = {"A:a2": Rank.OTHER, "B:b2": Rank.OWNER}
    assert winner(both, lambda titik: owner_is_b[titik.sesi]).value == "Perawat Ahli Muda"

    assert merge(at_b, at_a) == at_a
    at_b = edit(at_a, {"jabatan": "Perawat Ahli Muda"}, Titik("B:b3", 82, 4))
    assert at_b.context == {"A:a1": 52, "A:a2": 42, "B:b2": 80, "B:b3": 82}
    assert merge(at_a, at_b) == at_b
    assert at_b.heads["jabatan"] == (Head(Titik("B:b3", 82, 4), "Perawat Ahli Muda"),)


def test_without_a_new_sesi_the_edit_would_vanish() -> None:
    """What step 4 would have written under the old sesi is old news to B: no second head, no entry in any list."""
    friday = edit(None, {"jabatan": "Perawat"}, Titik("A:a1", 41))
    at_b = merge(None, edit(friday, {"jabatan": "Perawat Ahli Muda"}, Titik("A:a1", 52)))
    reused = edit(friday, {"jabatan": "Bidan"}, Titik("A:a1", 42))
    assert [head.value for head in merge(at_b, reused).heads["jabatan"]] == ["Perawat Ahli Muda"]
