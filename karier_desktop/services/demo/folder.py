"""Where the invented office lies: a folder that says of itself that it may be made anew."""

import secrets
import shutil
from pathlib import Path

from karier_desktop.services import setup
from karier_desktop.services.demo.office import full_office_name
from karier_desktop.services.demo.sources import source
from karier_desktop.storage import faults, keys
from karier_desktop.storage.clock import Clock
from karier_desktop.storage.database import Created
from karier_desktop.storage.lock import FolderLock
from karier_desktop.storage.slots import Cost

MARK = "kantor-rekaan.txt"
USERNAME, PERSON = "demo", "Yosefina Abuk Klau"
_NOTE = (
    "Folder ini berisi kantor rekaan yang dibuat oleh perintah demo Karier Desktop.\n"
    "Semua orang di dalamnya tidak ada. Folder ini diganti setiap kali perintah demo dijalankan lagi.\n"
)


def make(folder: Path, password: str, *, clock: Clock | None = None, cost: Cost | None = None) -> Created:
    """An office without people yet; an earlier invented one in the same folder makes way, real data never do."""
    _clear(folder)
    made = setup.make_office(folder, full_office_name(), USERNAME, password, full_name=PERSON, clock=clock, cost=cost)
    (folder / MARK).write_text(_NOTE, "utf-8")
    return made


def new_password() -> str:
    """Four words that have nothing to do with each other."""
    words: list[str] = source("words")["words"]
    return " ".join(secrets.SystemRandom().sample(words, 4))


def _clear(folder: Path) -> None:
    """Take the earlier invented office away, unless a window still shows it."""
    if not (folder / MARK).exists():
        return
    if (folder / keys.FILE).exists():
        FolderLock(folder).release()
    try:
        shutil.rmtree(folder)
    except OSError as error:
        raise faults.of_system(error, folder) from error
