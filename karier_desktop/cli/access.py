"""Getting at the data: which folder, whose password, and closing it again."""

import argparse
import getpass
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from karier_desktop.rules.problem import KnownError
from karier_desktop.storage import keys, location

if TYPE_CHECKING:
    from karier_desktop.storage.database import Database

PASSWORD = "KARIER_PASSWORD"


def folder_of(args: argparse.Namespace) -> Path:
    """The data folder named with --data, else the user's own."""
    return Path(args.data) if args.data else location.default_folder()


@contextmanager
def opened(args: argparse.Namespace) -> "Iterator[Database]":
    """The database, opened with the password of the environment or of a prompt."""
    folder = folder_of(args)
    name = username_of(args, folder)
    password = password_of("Kata sandi: ")
    begin_unlocking(folder, name, password)
    from karier_desktop.services import events
    from karier_desktop.storage.database import Database

    wrong = events.failures(folder, name)
    database = Database.open(folder, name, password)
    try:
        events.entered(database, wrong)
        yield database
    finally:
        database.close()


def username_of(args: argparse.Namespace, folder: Path) -> str:
    """The account of --user; without it the only one there is."""
    if args.user or not (folder / keys.FILE).exists():
        return str(args.user)
    names = keys.load(folder).usernames
    if len(names) == 1:
        return names[0]
    raise KnownError(
        "Pengguna belum disebut.",
        f"Data ini mempunyai {len(names)} pengguna: {', '.join(names)}.",
        "Tambahkan --user NAMA sebelum nama perintah.",
    )


def begin_unlocking(folder: Path, username: str, password: str) -> None:
    """Let the key be worked out while the modules of the program are read; what is wrong, opening tells."""
    with suppress(KnownError):
        keys.load(folder).ahead(username, password)


def password_of(prompt: str, *, twice: bool = False) -> str:
    """KARIER_PASSWORD, or what is typed unseen; `twice` for a new one."""
    given = os.environ.get(PASSWORD)
    if given is not None:
        return given
    if not sys.stdin.isatty():
        raise KnownError(
            "Kata sandi belum diberikan.",
            f"Perintah ini berjalan tanpa layar tanya, dan {PASSWORD} belum diisi.",
            f"Isi variabel {PASSWORD}, atau jalankan perintah di terminal.",
        )
    typed = getpass.getpass(prompt)
    if twice and getpass.getpass("Ulangi kata sandi: ") != typed:
        raise KnownError(
            "Kata sandi baru belum dipakai.", "Kedua ketikan tidak sama.", "Jalankan lagi dan ketik dengan teliti."
        )
    return typed
