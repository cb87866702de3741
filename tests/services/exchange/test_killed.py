"""kill -9 while a bundle is written or taken in: start again, once more, the same end."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from karier_desktop.services.exchange import receiving
from karier_desktop.storage.database import Database
from tests.services.exchange import traffic
from tests.services.exchange.offices import BRANCH, HUB, Office, hub, opened, paired
from tests.services.exchange.traffic import carry, closing, filed_branch, meet, names, receive, send, truth
from tests.support.databases import PASSWORD, USERNAME

__all__ = ["closing", "filed_branch", "hub", "opened"]

PROGRAM = """
import os, signal, sys
from pathlib import Path
from karier_desktop.services.exchange import receiving, sending, taking
from karier_desktop.storage import reserve
from karier_desktop.storage.database import Database

reserve.SIZE, taking.BATCH = 1 << 16, 4
act, folder, stick, other, last = sys.argv[1:]
left = int(last)

def dies(step, done, total):
    global left
    left -= 1
    if not left:
        os.kill(os.getpid(), signal.SIGKILL)

database = Database.open(Path(folder), USERNAME, PASSWORD)
if act == "send":
    sending.send(database, other, Path(stick), dies)
else:
    receiving.receive(database, [f for f in receiving.look(database, [Path(stick)]) if f.state == "ready"], dies)
database.close()
"""


def killed(act: str, one: Office, stick: Path, other: str, after: int) -> None:
    """Another process does it on the folder of this office, and dies at the nth step."""
    folder = one.data.folder
    assert folder is not None
    one.data.close()
    script = f"USERNAME, PASSWORD = {USERNAME!r}, {PASSWORD!r}\n{PROGRAM}"
    words = [sys.executable, "-c", script, act, str(folder), str(stick), other, str(after)]
    done = subprocess.run(words, cwd=Path(__file__).parents[3], env=dict(os.environ), capture_output=True, check=False)
    assert done.returncode in (0, -signal.SIGKILL), done.stderr.decode()
    one.data = Database.open(folder, USERNAME, PASSWORD, clock=one.data.clock)
    traffic.OPENED.append(one.data)


@pytest.mark.parametrize("after", [1, 3, 6])
def test_while_taking_a_bundle_in(branch: Office, hub: Office, tmp_path: Path, after: int) -> None:
    paired(hub, branch)
    traffic.settle(branch)
    traffic.enter(branch, *(f"Orang {number}" for number in range(15)))
    sent = send(branch, hub, tmp_path / "flashdisk")
    killed("receive", hub, tmp_path / "flashdisk", BRANCH, after)
    if receiving.resume(hub.data).state == "nothing_new":
        receive(hub, sent.path)
    assert names(hub) == names(branch)
    meet(branch, hub, tmp_path / "flashdisk")
    assert truth(hub) == truth(branch)


@pytest.mark.parametrize("after", [1, 2, 4])
def test_while_writing_a_bundle(branch: Office, hub: Office, tmp_path: Path, after: int) -> None:
    paired(hub, branch)
    traffic.settle(branch)
    stick = tmp_path / "flashdisk"
    stick.mkdir()
    killed("send", branch, stick, HUB, after)
    assert [found.state for found in traffic.found(hub, stick)] in ([], ["incomplete"], ["ready"])
    assert carry(branch, hub, stick).state in ("done", "nothing_new")
    assert names(hub) == names(branch)
    meet(branch, hub, stick)
    assert truth(hub) == truth(branch)
