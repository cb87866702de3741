"""The words of `exchange`: cards, pairing, bundles out and in, what waits for a decision."""

import argparse
from pathlib import Path

from karier_desktop.cli.arguments import Parser
from karier_desktop.cli.outcome import Outcome

Commands = argparse._SubParsersAction  # it has no public name

EXTRA = """status keluar dari import: 0 diterapkan atau tidak ada yang baru, 1 sebagian ditahan atau ditolak,
2 seluruhnya ditolak. KODE adalah kode kantor 8 huruf seperti pada Kartu Kantor."""


def add(commands: "Commands[Parser]") -> None:
    """The command with its own commands."""
    words = "tukar data dengan kantor lain lewat stik USB"
    exchange = commands.add_parser("exchange", help=words, description=words, epilog=EXTRA)
    inner = exchange.add_subparsers(
        metavar="TINDAKAN", title="tindakan", prog=exchange.prog, parser_class=Parser, required=True, dest="action"
    )
    for step in (_add_card, _add_pair, _add_export, _add_import, _add_lists, _add_resolve, _add_receipt, _add_transfer):
        step(inner)


def _command(inner: "Commands[Parser]", name: str, words: str) -> Parser:
    made: Parser = inner.add_parser(name, help=words, description=words)
    made.set_defaults(command=_run)
    return made


def _add_card(inner: "Commands[Parser]") -> None:
    card = _command(inner, "card", "tulis Kartu Kantor, dan tampilkan kode kantor serta 40 angka pencocoknya")
    card.add_argument("-o", "--output", type=Path, required=True, metavar="BERKAS", help="berkas kartu")
    card.add_argument("--json", action="store_true", help="tampilkan sebagai JSON")


def _add_pair(inner: "Commands[Parser]") -> None:
    pair = _command(inner, "pair", "kenali kantor lain dari kartunya")
    pair.add_argument("card", type=Path, metavar="KARTU", help="berkas Kartu Kantor")
    pair.add_argument(
        "--fingerprint",
        required=True,
        metavar="ANGKA",
        help="10 angka terakhir di kartu yang tercetak, dibacakan kantor itu",
    )
    pair.add_argument(
        "--as",
        dest="role",
        choices=("induk", "cabang", "setara"),
        default="setara",
        help="kantor itu induk kita, cabang kita, atau setara: kantor yang sama di komputer lain (setara)",
    )
    pair.add_argument(
        "--scope", action="append", default=[], metavar="UNIT", help="kode unit kerja milik cabang itu; boleh berulang"
    )


def _add_export(inner: "Commands[Parser]") -> None:
    export = _command(inner, "export", "buat paket untuk satu kantor")
    export.add_argument("--to", required=True, metavar="KODE", help="kode kantor penerima")
    export.add_argument("-o", "--output", type=Path, required=True, metavar="FOLDER", help="folder di stik USB")
    export.add_argument("--full", action="store_true", help="paket penuh, bukan hanya perubahan")
    export.add_argument("--dry-run", action="store_true", help="tampilkan isinya saja, jangan tulis paket")


def _add_import(inner: "Commands[Parser]") -> None:
    command = _command(inner, "import", "terima paket: satu berkas, atau semua paket dalam satu folder")
    command.add_argument("paths", type=Path, nargs="+", metavar="BERKAS_ATAU_FOLDER", help="paket atau folder paket")
    command.add_argument("--dry-run", action="store_true", help="tampilkan yang akan terjadi, jangan simpan")
    command.add_argument("--json", type=Path, metavar="BERKAS", help="tulis hasilnya sebagai JSON")


def _add_lists(inner: "Commands[Parser]") -> None:
    status = _command(inner, "status", "kantor yang dikenal, paket terakhir, dan yang ditunggu")
    conflicts = _command(inner, "conflicts", "yang perlu diputuskan")
    for command in (status, conflicts):
        command.add_argument("--json", action="store_true", help="tampilkan sebagai JSON")


def _add_resolve(inner: "Commands[Parser]") -> None:
    resolve = _command(inner, "resolve", "putuskan satu perbedaan")
    resolve.add_argument(
        "id", metavar="NOMOR", help="nomor di depan nama pada `exchange conflicts`; cukup huruf-huruf pertamanya"
    )
    choice = resolve.add_mutually_exclusive_group(required=True)
    choice.add_argument("--mine", action="store_true", help="pakai nilai dari sini")
    choice.add_argument("--theirs", action="store_true", help="pakai nilai dari kantor lain")
    choice.add_argument("--value", metavar="ISI", help="isi nilai lain")


def _add_receipt(inner: "Commands[Parser]") -> None:
    receipt = _command(inner, "receipt", "catat kode tanda terima yang dibacakan kantor penerima")
    receipt.add_argument("code", metavar="KODE", help="12 huruf dan angka, XXXX-XXXX-XXXX")


def _add_transfer(inner: "Commands[Parser]") -> None:
    transfer = _command(inner, "transfer", "lepas pegawai ke kantor lain (mutasi)")
    transfer.add_argument("employee", metavar="NIP", help="NIP pegawai")
    transfer.add_argument("--to", required=True, metavar="KODE", help="kode kantor tujuan")


def _run(args: argparse.Namespace) -> Outcome:
    from karier_desktop.cli import exchange

    return exchange.run(args)
