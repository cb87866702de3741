"""Names with degrees, and how they give way when there is no room (mock-up rules on long names)."""

from karier_desktop.rules.text import tidy

ELLIPSIS = "…"


def full_name(front: str, name: str, back: str) -> str:
    """`Ns. Yohanes Kopong Tukan, S.Kep.`: degrees as stored, a comma before those that follow."""
    head = tidy(f"{front} {name}")
    return f"{head}, {tidy(back)}" if tidy(back) else head


def initials(name: str) -> str:
    """First letters of the first and the last word, for the place of a missing photo."""
    words = name.split()
    return "".join(word[0].upper() for word in (words[:1] + words[1:][-1:]))


def shorter_names(front: str, name: str, back: str) -> tuple[str, ...]:
    """From the whole name to the bare one: the degree behind goes first, then the one in front, never half of one."""
    return tuple(dict.fromkeys((full_name(front, name, back), full_name(front, name, ""), tidy(name))))


def shorter_positions(name: str) -> tuple[str, ...]:
    """From the whole post to the shortest: words go from the middle, since the level stands at the end."""
    words = name.split()
    tail = 2 if len(words) > 2 and words[-2].lower() == "ahli" else 1
    ends = words[len(words) - tail :]
    shortened = (words[:kept] + [ELLIPSIS, *ends] for kept in range(len(words) - tail - 1, 0, -1))
    return tuple(" ".join(form) for form in (words, *shortened))
