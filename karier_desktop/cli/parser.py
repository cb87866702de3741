"""Every command with its options. The work behind a command is imported only when it is run."""

import argparse
from collections.abc import Sequence
from pathlib import Path

import karier_desktop
from karier_desktop.cli.arguments import Parser
from karier_desktop.cli.outcome import Outcome

EXTRA = """status keluar: 0 selesai, 1 selesai tetapi ada baris yang ditolak, 2 tidak selesai.
Kata sandi dibaca dari KARIER_PASSWORD, atau ditanyakan. Tanpa perintah, jendela dibuka."""


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """The arguments as values; `command` is the function to call, or None for the window."""
    return _parser().parse_args(arguments)


def _parser() -> Parser:
    parser = Parser(prog="karier-desktop", description="Karier Desktop: data karier pegawai ASN.", epilog=EXTRA)
    parser.add_argument(
        "--version",
        action="version",
        version=f"Karier Desktop {karier_desktop.__version__}",
        help="tampilkan versi program",
    )
    parser.add_argument("--data", type=Path, metavar="FOLDER", help="folder data; tanpa ini folder data pengguna")
    parser.add_argument("--user", metavar="NAMA", default="", help="nama pengguna, bila ada lebih dari satu")
    parser.add_argument("--smoke", action="store_true", help=argparse.SUPPRESS)
    parser.set_defaults(command=None)
    commands = parser.add_subparsers(metavar="PERINTAH", title="perintah", prog=parser.prog, parser_class=Parser)
    for add in (_add_check, _add_init):
        add(commands)
    return parser


Commands = argparse._SubParsersAction  # it has no public name


def _add_check(commands: "Commands[Parser]") -> None:
    words = "periksa keutuhan data dan jejak perubahannya"
    command = commands.add_parser("check", help=words, description=words)
    command.set_defaults(command=_check)


def _add_init(commands: "Commands[Parser]") -> None:
    words = "buat data kantor baru dan cetak kunci pemulihannya"
    command = commands.add_parser("init", help=words, description=words)
    command.add_argument("--office", required=True, metavar="NAMA", help="nama kantor seperti pada kop surat")
    command.set_defaults(command=_init)


def _check(args: argparse.Namespace) -> Outcome:
    from karier_desktop.cli import check

    return check.run(args)


def _init(args: argparse.Namespace) -> Outcome:
    from karier_desktop.cli import init

    return init.run(args)
