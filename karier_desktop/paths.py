"""Where the program's own files lie: the one place that knows checkout from installed package."""

from functools import cache
from pathlib import Path


@cache
def resources() -> Path:
    """The folder of shipped data: inside the installed package, else beside the package in a checkout."""
    package = Path(__file__).resolve().parent
    checkout = package.parent / "resources"
    if (package.parent / "pyproject.toml").exists() and checkout.is_dir():
        return checkout
    return package / "resources"
