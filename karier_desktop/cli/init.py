"""`init`: the data of a new office."""

import argparse

from karier_desktop.cli.access import folder_of, password_of
from karier_desktop.cli.outcome import Outcome
from karier_desktop.cli.speech import answer, say
from karier_desktop.services import setup


def run(args: argparse.Namespace) -> Outcome:
    """Make the folder, and print the recovery key: this once and never again."""
    folder = folder_of(args)
    password = password_of("Kata sandi baru: ", twice=True)
    made = setup.make_office(folder, args.office, args.user or setup.ADMIN, password)
    made.database.close()
    answer(made.recovery_key)
    say(
        f"Data {args.office} dibuat di {folder}; nama pengguna: {args.user or setup.ADMIN}.",
        "Baris di atas adalah kunci pemulihan. Hanya kunci itu yang membuka data bila kata sandi terlupa,",
        "dan program tidak menyimpannya. Cetak sekarang, masukkan ke amplop tertutup, simpan di lemari besi.",
    )
    return Outcome()
