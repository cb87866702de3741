"""Units by identifier, else by path; one name under different parents stays apart; the same file twice adds none."""

import random

import pytest

from karier_desktop.exchange.siasn.known import KnownUnit
from karier_desktop.exchange.siasn.person import UnitFact
from karier_desktop.exchange.siasn.units import UnitTree, rows_of
from karier_desktop.models import new_id


def known(name: str, parent: KnownUnit | None = None, siasn_id: str = "", needs_review: bool = False) -> KnownUnit:
    return KnownUnit(new_id(), 1, parent.id if parent else None, name, siasn_id, needs_review)


ROOT = known("KABUPATEN")
HEALTH, SCHOOLS = known("DINAS KESEHATAN", ROOT), known("DINAS PENDIDIKAN", ROOT)
GENERAL, OTHER_GENERAL = known("SUB BAGIAN UMUM", HEALTH, "A1"), known("SUB BAGIAN UMUM", SCHOOLS)
OFFICE = [ROOT, HEALTH, SCHOOLS, GENERAL, OTHER_GENERAL]


@pytest.mark.parametrize(
    ("fact", "unit"),
    [
        (UnitFact("A1", ("NAMA LAIN",), True), GENERAL),
        (UnitFact("", ("KABUPATEN", "DINAS KESEHATAN", "SUB BAGIAN UMUM"), True), GENERAL),
        (UnitFact("", ("DINAS PENDIDIKAN", "Sub. Bagian Umum"), True), OTHER_GENERAL),
        (UnitFact("B2", ("DINAS PENDIDIKAN", "SUB BAGIAN UMUM"), True), OTHER_GENERAL),
        (UnitFact("", ("DINAS KESEHATAN",), True), HEALTH),
    ],
)
def test_it_is_found(fact: UnitFact, unit: KnownUnit) -> None:
    tree = UnitTree(OFFICE)
    assert tree.place(fact).id == unit.id
    assert tree.new == []


def test_a_unit_known_by_name_gets_its_identifier() -> None:
    tree = UnitTree(OFFICE)
    tree.place(UnitFact("B2", ("DINAS PENDIDIKAN", "SUB BAGIAN UMUM"), True))
    assert [(node.id, node.siasn_id) for node in tree.adopted] == [(OTHER_GENERAL.id, "B2")]


@pytest.mark.parametrize(
    ("fact", "path"),
    [
        (UnitFact("C3", ("DINAS KESEHATAN", "BIDANG"), True), ("KABUPATEN", "DINAS KESEHATAN", "BIDANG")),
        (
            UnitFact("C3", ("DINAS KESEHATAN", "SUB BAGIAN UMUM"), True),
            ("KABUPATEN", "DINAS KESEHATAN", "SUB BAGIAN UMUM"),
        ),
        (UnitFact("", ("SUB BAGIAN UMUM",), True), ("SUB BAGIAN UMUM",)),
        (UnitFact("D4", (), True), ("Unit D4",)),
        (UnitFact("", ("DINAS BARU", "SEKSI"), False), ("DINAS BARU", "SEKSI")),
    ],
)
def test_an_unknown_one_is_planned_for_review(fact: UnitFact, path: tuple[str, ...]) -> None:
    tree = UnitTree(OFFICE)
    node = tree.place(fact)
    assert (node.path, node.needs_review, node in tree.new) == (path, True, True)


def test_the_first_file_makes_the_tree_without_review() -> None:
    tree = UnitTree([])
    known_to_siasn = tree.place(UnitFact("A1", ("DINAS", "SEKSI"), True))
    unknown = tree.place(UnitFact("", ("DINAS", "SEKSI ANEH"), False))
    assert [node.needs_review for node in tree.new] == [False, False, True]
    assert known_to_siasn.parent is unknown.parent


def test_two_identifiers_of_one_name_stay_apart() -> None:
    tree = UnitTree([])
    first, second = (tree.place(UnitFact(i, ("KABUPATEN", "SEKSI"), True)) for i in ("A1", "B2"))
    assert first is not second


FACTS = [
    UnitFact("A1", ("KABUPATEN", "DINAS"), True),
    UnitFact("B2", ("KABUPATEN", "DINAS", "SEKSI"), True),
    UnitFact("C3", ("KABUPATEN", "SEKSI"), True),
    UnitFact("D4", ("KABUPATEN", "SEKSI"), True),
    UnitFact("", ("SEKSI",), False),
    UnitFact("", ("TEMPAT LAIN", "SEKSI"), True),
    UnitFact("E5", (), True),
]


@pytest.mark.parametrize("seed", range(5))
def test_the_same_file_twice_adds_nothing(seed: int) -> None:
    shuffled = random.Random(seed).sample(FACTS, len(FACTS))
    tree = UnitTree([])
    tree.place_all(shuffled)
    again = UnitTree([KnownUnit(version=1, **row) for row in rows_of(tree.new)])  # type: ignore[arg-type]
    again.place_all(FACTS)
    assert [again.place(fact).id for fact in FACTS] == [tree.place(fact).id for fact in FACTS]
    assert (again.new, again.adopted) == ([], [])


def test_a_circle_in_the_tree_ends() -> None:
    one = known("A")
    two = known("B", one)
    tree = UnitTree([one._replace(parent_id=two.id), two])
    assert tree.place(UnitFact("", ("B",), True)).id == two.id
