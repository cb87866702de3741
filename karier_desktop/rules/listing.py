"""How people are found and ordered in lists: one plain line to search in, one to sort by."""

import unicodedata

from karier_desktop.rules.text import tidy


def folded(text: str) -> str:
    """Lower case without accents, single spaces: what is typed and what is searched meet in this form."""
    if text.isascii():
        return tidy(text.lower())
    parts = unicodedata.normalize("NFKD", text.casefold())
    return tidy("".join(c for c in parts if not unicodedata.combining(c)))


def search_text(*parts: str) -> str:
    """The line a person is found by, e.g. of name with degrees, NIP, post: no part twice, empty ones left out."""
    return " ".join(dict.fromkeys(part for part in map(folded, filter(None, parts)) if part))


def employee_search_text(name: str, front: str, back: str, nip: str, old_nip: str = "", position: str = "") -> str:
    """What the search box of Pegawai looks in."""
    return search_text(front, name, back, nip, old_nip, position)


def sort_name(name: str) -> str:
    """The name in the order of the alphabet: without case, accents and marks such as apostrophes."""
    plain = folded(name)
    if plain.replace(" ", "").isalnum():
        return plain
    return tidy("".join(c if c.isalnum() else " " if c in " -./" else "" for c in plain))


def search_words(text: str) -> tuple[str, ...]:
    """The words typed into a search box, each of which must occur; a NIP typed with spaces counts as one."""
    words = folded(text).split()
    joined = "".join(words)
    return (joined,) if len(words) > 1 and joined.isdecimal() else tuple(words)
