"""A person writes: the new value takes the place of all that were on the screen.

In the product storage does this while it saves (storage/versions.py); here it is spelled out over states.
"""

from collections.abc import Mapping
from typing import Any

from karier_desktop.rules.exchange.state import RowState
from karier_desktop.rules.exchange.titik import Head, Titik


def edit(state: RowState | None, values: Mapping[str, Any], titik: Titik) -> RowState:
    """The row after these fields were written. A decision between several heads is the same: an edit that saw them all.

    Fields that were not written keep their heads, but the edit has seen them, as its context says.
    """
    heads = dict(state.heads) if state else {}
    heads.update((field, (Head(titik, value),)) for field, value in values.items())
    context = dict(state.context) if state else {}
    context[titik.sesi] = max(titik.n, context.get(titik.sesi, 0))
    return RowState(heads, context)
