"""Folders for the offices of a history, in memory where the computer offers that."""

import shutil
from collections.abc import Iterator

import pytest

from karier_desktop.services.exchange import taking
from karier_desktop.storage import reserve, sesi
from simulator.folders import Folders, quick_place


@pytest.fixture(scope="session")
def folders() -> Iterator[Folders]:
    below = quick_place()
    yield Folders(below)
    shutil.rmtree(below)


@pytest.fixture(autouse=True)
def _as_before(monkeypatch: pytest.MonkeyPatch) -> None:
    """The program's source of chance and the size of its batches are put back afterwards."""
    monkeypatch.setattr(taking, "BATCH", taking.BATCH)
    monkeypatch.setattr(sesi, "os", sesi.os)
    monkeypatch.setattr(reserve, "SIZE", reserve.SIZE)
