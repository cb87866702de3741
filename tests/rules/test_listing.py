import pytest

from karier_desktop.rules.listing import employee_search_text, folded, search_text, search_words, sort_name


@pytest.mark.parametrize(
    ("text", "expected"),
    [("  Ns.  YOHANES ", "ns. yohanes"), ("Désirée", "desiree"), ("Ma’ruf", "ma’ruf"), ("", "")],
)
def test_folding(text: str, expected: str) -> None:
    assert folded(text) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Nur'aini", "nuraini"),
        ("I Gusti Ngurah", "i gusti ngurah"),
        ("Nahak-Seran", "nahak seran"),
        ("  La   Ode ", "la ode"),
    ],
)
def test_order_ignores_marks(name: str, expected: str) -> None:
    assert sort_name(name) == expected


def test_search_text_leaves_out_what_is_empty_or_repeated() -> None:
    assert search_text("Ns.", "Yohanes", "", "yohanes", "1985") == "ns. yohanes 1985"


def test_an_employee_is_found_by_name_degree_number_and_post() -> None:
    line = employee_search_text("Maria Seran", "dr.", "M.Kes.", "196811032005012911", position="Kepala UPTD")
    assert line == "dr. maria seran m.kes. 196811032005012911 kepala uptd"


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("maria SERAN", ("maria", "seran")),
        ("19850312 201004 1 914", ("198503122010041914",)),
        ("1985 maria", ("1985", "maria")),
        ("   ", ()),
    ],
)
def test_what_is_typed_into_the_search_box(typed: str, words: tuple[str, ...]) -> None:
    assert search_words(typed) == words
