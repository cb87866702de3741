"""The words the invented office is made of (resources/demo), and random choices that depend on nothing but the seed."""

import json
import random
from functools import cache
from typing import Any

from karier_desktop.paths import resources


@cache
def source(name: str) -> Any:
    """One file of resources/demo."""
    return json.loads((resources() / "demo" / f"{name}.json").read_text(encoding="utf-8"))


def chance(seed: int, *about: object) -> random.Random:
    """Random numbers for one thing only, so that one more person changes nothing about the others."""
    return random.Random("/".join(map(str, (seed, *about))))
