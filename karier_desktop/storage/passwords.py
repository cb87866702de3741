"""What makes a password good enough: length first, and none that a guesser tries first."""

import re
import unicodedata
from functools import cache

from karier_desktop.paths import resources
from karier_desktop.rules.problem import Problem

SHORTEST = 12
LONGEST = 128
_ROWS = ("01234567890", "abcdefghijklmnopqrstuvwxyz", "qwertyuiop", "asdfghjkl", "zxcvbnm")


def problems(password: str, username: str, office: str) -> list[Problem]:
    """What to change about a new password; nothing when it is good."""
    text = _reason(unicodedata.normalize("NFC", password), username, office)
    return [Problem("password", text)] if text else []


def _reason(password: str, username: str, office: str) -> str:
    if len(password) < SHORTEST:
        return f"Kata sandi ini {len(password)} huruf; pakai sedikitnya {SHORTEST}, misalnya empat kata lepas."
    if len(password) > LONGEST:
        return f"Kata sandi ini {len(password)} huruf; yang dapat dipakai paling banyak {LONGEST}."
    plain = password.casefold()
    if len(set(plain)) < 5 or _is_run(plain):
        return (
            "Kata sandi ini berulang atau berurutan, jadi mudah ditebak; susun dari beberapa kata yang tak berkaitan."
        )
    if _core(plain) in _common() or plain in _common():
        return "Kata sandi ini termasuk yang paling sering dipakai orang; susun dari beberapa kata yang tak berkaitan."
    if _is_name(plain, username) or _is_name(plain, office):
        return "Kata sandi ini hampir sama dengan nama pengguna atau nama kantor; pakai kata lain."
    return ""


def _core(plain: str) -> str:
    """The word inside digits and signs: `Rahasia-12345!` is still `rahasia`."""
    return re.sub(r"[\W\d_]+", "", plain)


def _is_run(plain: str) -> bool:
    """Pieces of a row of keys, forwards or backwards, or one piece again and again."""
    if any(plain == (plain[:size] * len(plain))[: len(plain)] for size in range(1, min(SHORTEST, len(plain) // 2 + 1))):
        return True
    steps = {first + second for row in _ROWS for first, second in zip(row, row[1:], strict=False)}
    steps |= {step[::-1] for step in steps}
    follows = sum(first + second in steps for first, second in zip(plain, plain[1:], strict=False))
    return follows >= 0.7 * (len(plain) - 1)


def _is_name(plain: str, name: str) -> bool:
    """Too little is left once the name is taken away."""
    word, letters = re.sub(r"\W+", "", name.casefold()), re.sub(r"\W+", "", plain)
    return len(word) >= 3 and word in letters and len(letters) - len(word) < 8


@cache
def _common() -> frozenset[str]:
    lines = (resources() / "security" / "common_passwords.txt").read_text("utf-8").splitlines()
    return frozenset(line for line in lines if line and not line.startswith("#"))
