"""Two states of one row become one, the same whoever does it, in whatever order and however often.

The join of a delta-state CRDT: a map of multi-value registers under one context (Almeida, Shoker, Baquero 2015). It
decides nothing: of two values that did not know of each other both stay.
"""

from collections.abc import Mapping
from typing import Any

from karier_desktop.rules.exchange.state import RowState
from karier_desktop.rules.exchange.titik import Head, Titik, covered


class SameTitik(Exception):
    """One version stands for two different contents: somebody wrote under a number that was in use already.

    It also shows when each side claims to have superseded what the other has; honest versions never do that.
    """

    def __init__(self, field: str, titik: Titik, mine: Any, theirs: Any) -> None:
        super().__init__(f"{field}: {titik.sesi}/{titik.n}")
        self.field, self.titik, self.mine, self.theirs = field, titik, mine, theirs


def merge(mine: RowState | None, theirs: RowState) -> RowState:
    """Everything either side knows; `mine` itself when the other side brings nothing.

    Raises SameTitik rather than letting one content take the other's place. A field one side does not know of comes
    from the other as it is.
    """
    if mine is None:
        return theirs
    changed = {}
    known = mine.heads
    for field, there in theirs.heads.items():
        here = known.get(field)
        if here != there:
            heads = _heads(field, here, there, mine, theirs) if here else there
            if heads != here:
                changed[field] = heads
    context = _context(mine.context, theirs.context)
    if context is mine.context and not changed:
        return mine
    return RowState({**known, **changed} if changed else known, context)


def _context(mine: Mapping[str, int], theirs: Mapping[str, int]) -> Mapping[str, int]:
    further = {sesi: n for sesi, n in theirs.items() if mine.get(sesi, 0) < n}
    return {**mine, **further} if further else mine


def _heads(
    field: str, here: tuple[Head, ...], there: tuple[Head, ...], mine: RowState, theirs: RowState
) -> tuple[Head, ...]:
    left = {head.titik[:2]: head for head in here}
    right = {head.titik[:2]: head for head in there}
    for key, head in left.items():
        if right.get(key, head) != head:
            raise SameTitik(field, head.titik, head.value, right[key].value)
    kept = [head for key, head in left.items() if key in right or not covered(theirs.context, head.titik)]
    kept += [head for key, head in right.items() if key not in left and not covered(mine.context, head.titik)]
    if not kept:
        raise SameTitik(field, here[0].titik, here[0].value, there[0].value)
    return tuple(sorted(kept, key=_key)) if len(kept) > 1 else tuple(kept)


def _key(head: Head) -> tuple[str, int]:
    return head.titik[:2]
