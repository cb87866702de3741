"""Where a file goes: the system's own dialog."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget


def ask_path(parent: QWidget, title: str, name: str, kinds: str) -> Path | None:
    """Where to save; the suffix is that of `name` unless another was typed. None when it was called off."""
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(Path.home() / name), kinds)
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix else path.with_suffix(Path(name).suffix)


def ask_folder(parent: QWidget, title: str) -> Path | None:
    """Which stick or folder; None when it was called off."""
    chosen = QFileDialog.getExistingDirectory(parent, title)
    return Path(chosen) if chosen else None
