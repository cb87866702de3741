"""The launcher: what it does on the first start, what it leaves out on the next, what it says when it cannot go on.

It runs here in a folder of its own, with a PATH that holds only what is named below: a Python, apt-get and ldd that
write down their calls instead of working.
"""

import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent
TOOLS = (
    "basename",
    "bash",
    "cmp",
    "cp",
    "dirname",
    "env",
    "flock",
    "grep",
    "head",
    "mkdir",
    "mktemp",
    "mv",
    "readlink",
    "rm",
    "sed",
    "sort",
    "tail",
)

PYTHON = r"""#!/usr/bin/env bash
echo "$(basename -- "$0") $*" >>"$CALLS"
case "$*" in
  *"sys.prefix == sys.base_prefix"*) exit 0 ;;
  *"sys.version_info"*) [[ $FAKE_VERSION == 3.1[123] ]] && echo "$FAKE_BASE" ;;
  --version) echo "Python $FAKE_VERSION.0" ;;
  *"import ensurepip"*) [[ $FAKE_VENV == yes ]] ;;
  *get_path*) echo "$FAKE_SITE" ;;
  "-m venv "*) mkdir -p "$3/bin" "$FAKE_SITE" && cp "$0" "$3/bin/python" ;;
  "-m pip --version") exit 0 ;;
  "-m pip install"*) echo "$FAKE_PIP" >&2; [[ -z $FAKE_PIP ]] ;;
  *"import PySide6"*) [[ -z $FAKE_QT ]] || { echo "ImportError: $FAKE_QT" >&2; exit 1; } ;;
esac
"""
LDD = '#!/usr/bin/env bash\n[[ -z $FAKE_LDD ]] || echo "\t$FAKE_LDD => not found"\n'
RECORDER = '#!/usr/bin/env bash\necho "$(basename -- "$0") $*" >>"$CALLS"\nexit 1\n'

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the bash launcher; Windows has karier.cmd")


@dataclass
class Machine:
    """A computer with nothing on it but what a test puts there."""

    folder: Path
    settings: dict[str, str] = field(default_factory=dict)

    @property
    def root(self) -> Path:
        return self.folder / "program"

    @property
    def calls(self) -> list[str]:
        path = self.folder / "calls"
        return path.read_text("utf-8").splitlines() if path.exists() else []

    def has_called(self, word: str) -> bool:
        return any(word in call for call in self.calls)

    def put(self, name: str, text: str) -> None:
        path = self.folder / "bin" / name
        path.write_text(text, "utf-8")
        path.chmod(0o755)

    def run(
        self, *arguments: str, program: Path | None = None, cwd: Path | None = None
    ) -> subprocess.CompletedProcess[str]:
        """Start the launcher afresh; the calls of an earlier start are forgotten."""
        (self.folder / "calls").unlink(missing_ok=True)
        environment = {
            "PATH": str(self.folder / "bin"),
            "CALLS": str(self.folder / "calls"),
            "FAKE_VERSION": "3.11",
            "FAKE_VENV": "yes",
            "FAKE_BASE": str(self.folder / "bin" / "python3.11"),
            "FAKE_SITE": str(self.root / ".venv/lib/python3.11/site-packages"),
        }
        environment |= dict.fromkeys(("FAKE_PIP", "FAKE_QT", "FAKE_LDD"), "") | self.settings
        command = [str(program or self.root / "karier"), *arguments]
        return subprocess.run(
            command, cwd=cwd, env=environment, capture_output=True, text=True, check=False, timeout=30
        )


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    made = Machine(tmp_path)
    made.root.mkdir()
    (tmp_path / "bin").mkdir()
    for name in ("karier", "requirements.lock", "requirements-dev.lock"):
        shutil.copy(ROOT / name, made.root / name)
    for tool in TOOLS:
        where = shutil.which(tool)
        assert where, tool
        (tmp_path / "bin" / tool).symlink_to(where)
    made.put("python3", PYTHON)
    made.put("python3.11", PYTHON)
    made.put("ldd", LDD)
    return made


@pytest.fixture
def ready(machine: Machine) -> Machine:
    """A machine after its first start."""
    assert machine.run().returncode == 0
    return machine


def test_the_first_start_sets_up_and_runs_the_program(machine: Machine) -> None:
    done = machine.run("report", "--list")
    assert (done.returncode, done.stdout) == (0, "")
    lock = machine.root / "requirements.lock"
    assert machine.has_called(f"--no-deps --require-hashes --only-binary :all: -r {lock}")
    assert machine.calls[-1] == "python -P -m karier_desktop report --list"
    assert (machine.root / ".venv/lib/python3.11/site-packages/karier-desktop.pth").read_text() == "../../../..\n"


def test_the_next_start_only_runs_the_program(ready: Machine) -> None:
    done = ready.run("check")
    assert ready.calls == ["python -P -m karier_desktop check"]
    assert (done.stdout, done.stderr) == ("", "")


def test_words_with_spaces_arrive_whole_from_any_folder_and_through_a_link(ready: Machine, tmp_path: Path) -> None:
    link = tmp_path / "tautan"
    link.symlink_to(Path("program") / "karier")
    second = tmp_path / "bin" / "karier"
    second.symlink_to(link)
    assert ready.run("export", "a b", program=second, cwd=Path("/")).returncode == 0
    assert ready.calls == ["python -P -m karier_desktop export a b"]


def test_a_new_lock_is_installed_once(ready: Machine) -> None:
    with (ready.root / "requirements.lock").open("a", encoding="utf-8") as lock:
        lock.write("# newer\n")
    ready.run()
    assert ready.has_called("pip install")
    ready.run()
    assert not ready.has_called("pip install")


def test_the_environment_moves_with_the_folder(ready: Machine) -> None:
    moved = ready.folder / "pindah"
    ready.root.rename(moved)
    ready.run(program=moved / "karier")
    assert ready.calls == ["python -P -m karier_desktop"]


def test_tests_bring_their_own_packages_and_need_no_display(machine: Machine) -> None:
    assert machine.run("test", "-k", "nip").returncode == 0
    assert machine.has_called("requirements-dev.lock")
    assert machine.calls[-1].endswith("-m pytest -k nip")
    machine.run()
    assert machine.calls == ["python -P -m karier_desktop"], "the development lock holds all of the other"
    machine.run("bench", "start")
    assert machine.calls == ["python -P -m benchmarks start"]
    machine.run("simulate", "--histories", "3")
    assert machine.calls[-1] == "python -P -m simulator --histories 3"


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("ERROR: [Errno 28] No space left on device", "tempat di disk habis"),
        ("SSLError(SSLCertVerificationError(1, 'CERTIFICATE_VERIFY_FAILED'))", "sertifikat"),
        (
            "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.",
            "tidak sama dengan yang tercatat",
        ),
        ("Failed to establish a new connection: [Errno 101]", "tidak dapat dijangkau"),
        ("Temporary failure in name resolution", "tidak dapat dijangkau"),
        ("ERROR: No matching distribution found for PySide6-Essentials==6.11.3", "glibc 2.34"),
        ("something unheard of", "pesan asli di atas"),
    ],
)
def test_a_set_up_that_cannot_be_done_says_why(machine: Machine, said: str, expected: str) -> None:
    machine.settings["FAKE_PIP"] = said
    done = machine.run()
    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr
    assert expected in done.stderr
    assert "Yang perlu dilakukan:" in done.stderr
    assert not machine.has_called("karier_desktop")


def test_an_interrupted_set_up_starts_from_nothing(machine: Machine) -> None:
    machine.settings["FAKE_PIP"] = "cut off"
    machine.run()
    half_made = machine.root / ".venv" / "lib" / "half"
    half_made.touch()
    machine.settings["FAKE_PIP"] = ""
    assert machine.run().returncode == 0
    assert machine.has_called("-m venv")
    assert not half_made.exists()


@pytest.mark.parametrize("version", ["2.7", "3.9", "3.10", "3.14"])
def test_a_python_that_does_not_suit_is_named(machine: Machine, version: str) -> None:
    machine.settings["FAKE_VERSION"] = version
    done = machine.run()
    assert (done.returncode, done.stdout) == (2, "")
    assert f"Python {version}.0" in done.stderr
    assert "Python 3.11, 3.12 atau 3.13 diperlukan" in done.stderr
    assert "apt-get install python3" in done.stderr
    assert not (machine.root / ".venv").exists()


def test_no_python_at_all_is_said(machine: Machine) -> None:
    for name in ("python3", "python3.11"):
        (machine.folder / "bin" / name).unlink()
    done = machine.run()
    assert done.returncode == 2
    assert "tidak ada Python" in done.stderr


def test_python_without_its_venv_names_the_package(machine: Machine) -> None:
    machine.settings["FAKE_VENV"] = "no"
    done = machine.run()
    assert done.returncode == 2
    assert "sudo apt-get install python3.11-venv" in done.stderr


def test_a_library_that_even_reports_need_stops_the_start(machine: Machine) -> None:
    machine.settings |= {"FAKE_LDD": "libGL.so.1", "FAKE_QT": "libGL.so.1: cannot open shared object file"}
    done = machine.run()
    assert done.returncode == 2
    assert "libGL.so.1" in done.stderr
    assert "sudo apt-get install -y --no-install-recommends libgl1" in done.stderr


def test_a_library_only_the_window_needs_is_said_at_every_start(machine: Machine) -> None:
    machine.settings["FAKE_LDD"] = "libxcb-cursor.so.0"
    for _ in range(2):
        done = machine.run("report")
        assert done.returncode == 0
        assert "libxcb-cursor.so.0" in done.stderr
        assert machine.calls[-1] == "python -P -m karier_desktop report"
    assert not machine.has_called("pip install")
    machine.settings["FAKE_LDD"] = ""
    assert machine.run().stderr == ""


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() != 0, reason="only root installs without being asked")
def test_root_installs_what_is_missing(machine: Machine) -> None:
    machine.put("apt-get", RECORDER)
    machine.settings["FAKE_LDD"] = "libxcb-cursor.so.0"
    machine.run()
    assert [call for call in machine.calls if call.startswith("apt-get") and "libxcb-cursor0" in call]
    machine.settings["FAKE_LDD"] = ""
    machine.run()
    machine.run()
    assert not machine.has_called("apt-get")


def test_a_folder_that_cannot_be_written_is_said(machine: Machine, make_read_only: Callable[[Path], None]) -> None:
    make_read_only(machine.root)
    done = machine.run()
    assert done.returncode == 2
    assert "tidak dapat ditulisi" in done.stderr


@pytest.fixture
def make_read_only() -> Callable[[Path], None]:
    if os.geteuid() == 0:
        pytest.skip("root may write everywhere")
    return lambda folder: folder.chmod(0o555)


def test_windows_says_and_accepts_the_same() -> None:
    bash, cmd = (ROOT / "karier").read_text("utf-8"), (ROOT / "karier.cmd").read_bytes().decode("ascii")
    assert "\n" not in cmd.replace("\r\n", ""), "cmd.exe loses labels in a file with bare line feeds"
    for text in (bash, cmd):
        assert "(3, 11) <= sys.version_info[:2] <= (3, 13)" in text
        assert "--no-deps --require-hashes --only-binary :all:" in text
        assert "Python 3.11, 3.12 atau 3.13 diperlukan" in text


def lock_names(name: str) -> dict[str, str]:
    entries = re.findall(
        r"^([a-z0-9-]+)==([^ ]+)(?: ;[^\\]*)? \\\n((?: +--hash=sha256:\w{64}(?: \\)?\n)+)",
        (ROOT / name).read_text("utf-8"),
        re.M,
    )
    return {package: version for package, version, _hashes in entries}


def test_every_package_is_locked_with_hashes_and_without_a_host() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    wanted = {"requirements.lock": project["project"]["dependencies"]}
    wanted["requirements-dev.lock"] = wanted["requirements.lock"] + project["dependency-groups"]["dev"]
    for name, requirements in wanted.items():
        text, locked = (ROOT / name).read_text("utf-8"), lock_names(name)
        assert "//" not in text
        assert len(locked) == len(re.findall(r"^\S", text, re.M)), "an entry without hashes"
        for requirement in map(Requirement, requirements):
            assert locked[canonicalize_name(requirement.name)] in requirement.specifier, requirement
    assert lock_names("requirements.lock").items() <= lock_names("requirements-dev.lock").items()
