"""Names with degrees, and how they give way."""

import pytest

from karier_desktop.rules.names import full_name, initials, shorter_names, shorter_positions


@pytest.mark.parametrize(
    ("parts", "whole"),
    [
        (("Ns.", "Yohanes Kopong Tukan", "S.Kep."), "Ns. Yohanes Kopong Tukan, S.Kep."),
        (("", "Wagiman", ""), "Wagiman"),
        (("dr.", "Zulkifli Arsyad", " "), "dr. Zulkifli Arsyad"),
        (("", " Petrus  Leki ", "S.Kom."), "Petrus Leki, S.Kom."),
    ],
)
def test_full_name(parts: tuple[str, str, str], whole: str) -> None:
    assert full_name(*parts) == whole


@pytest.mark.parametrize(("name", "letters"), [("Yohanes Kopong Tukan", "YT"), ("wagiman", "W"), ("", "")])
def test_initials(name: str, letters: str) -> None:
    assert initials(name) == letters


def test_degrees_go_whole_and_the_one_behind_first() -> None:
    assert shorter_names("Ns.", "Yohanes Tukan", "S.Kep.") == (
        "Ns. Yohanes Tukan, S.Kep.",
        "Ns. Yohanes Tukan",
        "Yohanes Tukan",
    )
    assert shorter_names("", "Wagiman", "") == ("Wagiman",)


@pytest.mark.parametrize(
    ("post", "shortest"),
    [
        ("Pranata Komputer Ahli Pertama", "Pranata … Ahli Pertama"),
        ("Penyuluh Kesehatan Masyarakat Ahli Pertama", "Penyuluh … Ahli Pertama"),
        ("Tenaga Sanitasi Lingkungan Terampil", "Tenaga … Terampil"),
        ("Perawat Terampil", "Perawat Terampil"),
        ("Bidan Ahli Muda", "Bidan Ahli Muda"),
        ("Pengemudi", "Pengemudi"),
        ("", ""),
    ],
)
def test_posts_lose_words_from_the_middle(post: str, shortest: str) -> None:
    forms = shorter_positions(post)
    assert (forms[0], forms[-1]) == (post, shortest)
    assert [len(f.split()) for f in forms] == sorted((len(f.split()) for f in forms), reverse=True)
