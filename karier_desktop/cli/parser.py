"""Every command with its options. The work behind a command is imported only when it is run."""

import argparse
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from uuid import UUID

import karier_desktop
from karier_desktop.cli import exchange_parser
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
    for add in (_add_demo, _add_import, _add_export, _add_report, _add_check, _add_init, exchange_parser.add):
        add(commands)
    return parser


Commands = argparse._SubParsersAction  # it has no public name


def _add_demo(commands: "Commands[Parser]") -> None:
    words = "buat kantor rekaan, cetak semua laporannya, dan buka jendelanya"
    demo = commands.add_parser("demo", help=words, description=words)
    demo.add_argument("--employees", type=_count, default=250, metavar="N", help="banyaknya pegawai (250)")
    demo.add_argument("--seed", type=int, default=2026, metavar="S", help="angka awal: angka sama, kantor sama (2026)")
    demo.add_argument(
        "-o", "--output", type=Path, default=Path("keluaran"), metavar="FOLDER", help="folder untuk PDF (keluaran)"
    )
    demo.add_argument("--no-window", action="store_true", help="jangan buka jendela")
    demo.set_defaults(command=_demo)


def _add_import(commands: "Commands[Parser]") -> None:
    words = "masukkan ekspor SIASN (XLSX atau CSV)"
    command = commands.add_parser("import", help=words, description=words)
    command.add_argument("format", choices=("siasn",), metavar="siasn", help="jenis berkas: siasn")
    command.add_argument("file", type=Path, metavar="BERKAS", help="berkas ekspor apa adanya")
    command.add_argument("--dry-run", action="store_true", help="periksa saja, jangan simpan")
    command.add_argument("--json", type=Path, metavar="BERKAS", help="tulis hasilnya sebagai JSON")
    command.set_defaults(command=_import)


def _add_export(commands: "Commands[Parser]") -> None:
    words = "tulis daftar sebagai CSV, XLSX, atau JSON"
    command = commands.add_parser("export", help=words, description=words)
    command.add_argument("subject", metavar="DAFTAR", help="misalnya employees; nama yang salah menampilkan pilihannya")
    command.add_argument(
        "-o",
        "--output",
        type=Path,
        required=True,
        metavar="BERKAS",
        help="berkas tujuan; akhiran .csv, .xlsx, atau .json menentukan bentuknya",
    )
    command.set_defaults(command=_export)


def _add_report(commands: "Commands[Parser]") -> None:
    words = "cetak laporan sebagai PDF; tanpa nama, tampilkan daftarnya"
    command = commands.add_parser("report", help=words, description=words)
    command.add_argument("name", nargs="?", metavar="NAMA", help="nama laporan")
    command.add_argument("-o", "--output", type=Path, metavar="BERKAS.pdf", help="berkas tujuan")
    command.add_argument("--list", action="store_true", help="tampilkan semua laporan dan pilihannya")
    command.add_argument("--as-of", type=_day, metavar="TANGGAL", help="keadaan per tanggal, misalnya 2026-03-31")
    command.add_argument("--unit", metavar="UNIT", help="nama atau kode unit")
    command.add_argument("--employee", metavar="NIP", help="pegawai, untuk laporan tentang satu orang")
    command.add_argument("--event", metavar="KEGIATAN", help="nama kegiatan pelatihan")
    command.add_argument("--pair", metavar="NIP", help="mentee dari pasangan mentoring")
    command.add_argument("--form", default="", metavar="BENTUK", help="bentuk lain dari laporan itu")
    command.add_argument("--group", default="", metavar="CARA", help="pengelompokan daftar nominatif")
    command.add_argument("--day", type=_day, metavar="TANGGAL", help="satu hari dari kegiatan")
    command.add_argument("--year", type=int, metavar="TAHUN", help="tahun")
    words = "paket di buku Tukar Data, misalnya NUSATMR0/12; boleh berulang"
    command.add_argument("--bundle", action="append", default=[], metavar="KODE/NOMOR", help=words)
    command.add_argument(
        "--item", type=UUID, metavar="ID", help="hal yang perlu diputuskan, seperti pada exchange conflicts"
    )
    command.set_defaults(command=_report)


def _add_check(commands: "Commands[Parser]") -> None:
    words = "periksa keutuhan data dan jejak perubahannya"
    command = commands.add_parser("check", help=words, description=words)
    command.add_argument(
        "--digest", action="store_true", help="tampilkan satu baris sidik isi; sama di semua kantor yang isinya sama"
    )
    command.set_defaults(command=_check)


def _add_init(commands: "Commands[Parser]") -> None:
    words = "buat data kantor baru dan cetak kunci pemulihannya"
    command = commands.add_parser("init", help=words, description=words)
    command.add_argument("--office", required=True, metavar="NAMA", help="nama kantor seperti pada kop surat")
    command.set_defaults(command=_init)


def _demo(args: argparse.Namespace) -> Outcome:
    from karier_desktop.cli import demo

    return demo.run(args)


def _import(args: argparse.Namespace) -> Outcome:
    from karier_desktop.cli import imports

    return imports.run(args)


def _export(args: argparse.Namespace) -> Outcome:
    from karier_desktop.cli import export

    return export.run(args)


def _report(args: argparse.Namespace) -> Outcome:
    from karier_desktop.cli import report

    return report.run(args)


def _check(args: argparse.Namespace) -> Outcome:
    from karier_desktop.cli import check

    return check.run(args)


def _init(args: argparse.Namespace) -> Outcome:
    from karier_desktop.cli import init

    return init.run(args)


def _count(text: str) -> int:
    number = int(text)
    if not 10 <= number <= 20_000:
        raise argparse.ArgumentTypeError("isi angka dari 10 sampai 20000.")
    return number


def _day(text: str) -> date:
    from karier_desktop.rules.dates_id import read_date

    found = read_date(text, date.today())  # noqa: DTZ011 - only for a year left out
    if found is None:
        raise argparse.ArgumentTypeError(f"{text} bukan tanggal; tulis misalnya 2026-03-31 atau 31-3-2026.")
    return found
