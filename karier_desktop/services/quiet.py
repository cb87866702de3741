"""Thousands of new values, none in a circle: looking for circles again and again would cost a quarter of the time."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import event
from sqlalchemy.orm import Session, SessionTransaction


@contextmanager
def without_collector() -> Iterator[None]:
    """No search for circles inside the block."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            _search_again()


def without_collector_until_stored(session: Session) -> None:
    """The same till the end of the write, since the journal is written after the work is done."""
    if gc.isenabled():
        gc.disable()
        event.listen(session, "after_transaction_end", _after_write)


def _after_write(_: Session, transaction: SessionTransaction) -> None:
    if transaction.parent is None:  # a flush ends a transaction within the one of the write
        _search_again()


def _search_again() -> None:
    """What was made meanwhile counts as old at once: as young values they would all be looked through on the spot."""
    gc.freeze()
    gc.unfreeze()
    gc.enable()
