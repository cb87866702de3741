"""The register of who owns a person: what it holds, and which of two entries counts."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from karier_desktop.rules.exchange.titik import Head, Titik

RELEASED, ACCEPTED = "dilepas", "diterima"
FIELD = "register"


def content(value: Any) -> Mapping[str, Any]:
    """The entry behind a value on its way; empty for anything else."""
    if isinstance(value, str):
        try:
            value = json.loads(value)
        except ValueError:
            return {}
    return value if isinstance(value, dict) else {}


def weight(head: Head) -> tuple[int, bool, str, int]:
    """The greatest epoch counts; in one epoch whoever accepted, then the highest version."""
    entry = content(head.value)
    titik: Titik = head.titik
    return epoch_of(entry), entry.get("state") == ACCEPTED, titik.sesi, titik.n


def weightiest(heads: Sequence[Head]) -> Head:
    """The entry that counts."""
    return max(heads, key=weight)


def contested(heads: Sequence[Head]) -> bool:
    """Do two offices believe in the same epoch that the person is theirs? Only a restored copy can bring that about."""
    return divided([head.value for head in heads])


def divided(values: Sequence[Any]) -> bool:
    """The same for bare entries."""
    entries = [content(value) for value in values]
    top = max(map(epoch_of, entries))
    return len({str(entry.get("office")) for entry in entries if epoch_of(entry) == top}) > 1


def epoch_of(entry: Mapping[str, Any]) -> int:
    """The epoch of an entry; 0 for one that makes no sense."""
    epoch = entry.get("epoch")
    return epoch if type(epoch) is int and epoch > 0 else 0
