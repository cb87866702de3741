"""A PostgreSQL server for the length of a test run, from the binaries of the `pgserver` wheel."""

import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import Any

QUICK = ("fsync=off", "synchronous_commit=off", "full_page_writes=off", "shared_buffers=32MB", "max_connections=40")
"""Nothing of a test run needs to survive a power cut."""


@contextmanager
def running(settings: Sequence[str] = QUICK) -> Iterator[str]:
    """The address of a server that stops with the block; KARIER_TEST_POSTGRES names another one to use."""
    given = os.environ.get("KARIER_TEST_POSTGRES")
    if given:
        yield given
        return
    home = Path(tempfile.mkdtemp(prefix="karier-pg-"))
    try:
        yield from _serve(home, settings)
    finally:
        shutil.rmtree(home, ignore_errors=True)


def _serve(home: Path, wanted: Sequence[str]) -> Iterator[str]:
    other = _other_user(home)
    binaries = _binaries(home, other)
    data = home / "data"
    _run([binaries / "initdb", "-D", data, "--no-sync", "--auth=trust", "-U", "postgres", "-E", "UTF8"], home, other)
    where, url = _address(home)
    settings = [part for setting in wanted for part in ("-c", setting)]
    log = home / "log"
    with open(log, "wb") as output:
        server = subprocess.Popen(
            [binaries / "postgres", "-D", data, *where, *settings], cwd=home, stdout=output, stderr=output, **other
        )
    try:
        _await(server, log)
        yield url
    finally:
        server.send_signal(signal.SIGTERM if os.name == "nt" else signal.SIGQUIT)
        server.wait(10)


def _address(home: Path) -> tuple[list[str], str]:
    """Where it listens: a socket in its own folder, or on Windows a port of this computer."""
    if os.name != "nt":
        return ["-h", "", "-k", str(home)], f"postgresql://postgres@/postgres?host={home}"
    port = _free_port()
    return ["-h", "127.0.0.1", "-p", str(port), "-k", ""], f"postgresql://postgres@127.0.0.1:{port}/postgres"


def _other_user(home: Path) -> dict[str, Any]:
    """PostgreSQL refuses to run as root: then it runs as `nobody`."""
    if os.name == "nt" or os.geteuid() != 0:
        return {}
    import pwd

    nobody = pwd.getpwnam("nobody")
    os.chown(home, nobody.pw_uid, nobody.pw_gid)
    return {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}


def _binaries(home: Path, other: dict[str, Any]) -> Path:
    spec = find_spec("pgserver")
    assert spec, "pgserver is not installed (dependency group dev)"
    assert spec.origin
    installed = Path(spec.origin).parent / "pginstall"
    try:
        _run([installed / "bin" / "postgres", "--version"], home, other)
    except PermissionError:  # the other user may not look into this checkout
        shutil.copytree(installed, home / "pginstall", symlinks=True)
        installed = home / "pginstall"
    return installed / "bin"


def _run(command: list[Any], home: Path, other: dict[str, Any]) -> None:
    done = subprocess.run(command, cwd=home, capture_output=True, text=True, check=False, **other)
    assert done.returncode == 0, done.stdout + done.stderr


def _await(server: subprocess.Popen[bytes], log: Path) -> None:
    """Ready once it says so in its log."""
    end = time.monotonic() + 30
    while "ready to accept connections" not in log.read_text("utf-8", "replace"):
        assert server.poll() is None, log.read_text("utf-8", "replace")
        assert time.monotonic() < end, log.read_text("utf-8", "replace")
        time.sleep(0.01)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
