"""Files that are either the old one or the new one, never half of each."""

import os
from pathlib import Path


def replace(path: Path, content: bytes) -> None:
    """Put `content` at `path` so that a power cut leaves the old file or the new one."""
    beside = path.with_name(f"{path.name}.baru")
    with open(beside, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    os.replace(beside, path)
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make names in a folder durable; Windows has no such call and does it by itself."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
