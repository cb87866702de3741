"""Passwords a guesser tries first are refused, with the reason."""

import pytest

from karier_desktop.storage.passwords import problems

OFFICE, USER = "BKPSDM Kabupaten Contoh", "ani.lestari"


@pytest.mark.parametrize(
    "password",
    [
        "kuda laut biru terbang",
        "Tr0ub4dor&3xyz!",
        "saya suka teh tanpa gula",
        "x" * 3 + "9fj3-kdls-02ma",
        "kabupaten yang jauh dari laut",
        "a1b2c3d4 hujan pagi " * 6,
    ],
)
def test_good(password: str) -> None:
    assert problems(password, USER, OFFICE) == []


@pytest.mark.parametrize(
    ("password", "reason"),
    [
        ("", "0 huruf"),
        ("pendek sek.", "sedikitnya 12"),
        ("x" * 129, "paling banyak 128"),
        ("aaaaaaaaaaaaaa", "berulang"),
        ("abcabcabcabcabc", "berulang"),
        ("kopi kopi kopi ", "berulang"),
        ("123456789012", "berurutan"),
        ("9876543210987", "berurutan"),
        ("qwertyuiopasdf", "berurutan"),
        ("abcdefghijklmn", "berurutan"),
        ("password1234", "paling sering"),
        ("Rahasia-12345!", "paling sering"),
        ("BISMILLAH1234", "paling sering"),
        ("indonesia1945", "paling sering"),
        ("Merdeka!17081945", "paling sering"),
        ("kata sandi 2026!", "paling sering"),
        ("1q2w3e4r5t6y", "paling sering"),
        ("ani.lestari123", "nama pengguna"),
        ("AniLestari2026", "nama pengguna"),
        ("BKPSDM Kabupaten Contoh 1", "nama kantor"),
        ("bkpsdmkabupatencontoh", "nama kantor"),
    ],
)
def test_easy_to_guess(password: str, reason: str) -> None:
    (problem,) = problems(password, USER, OFFICE)
    assert problem.field == "password"
    assert reason in problem.text
