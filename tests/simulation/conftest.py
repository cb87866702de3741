"""Folders for the offices of a history, in memory where the computer offers that."""

import shutil
from collections.abc import Iterator

import pytest

from simulator.folders import Folders, quick_place


@pytest.fixture(scope="session")
def folders() -> Iterator[Folders]:
    below = quick_place()
    yield Folders(below)
    shutil.rmtree(below)
