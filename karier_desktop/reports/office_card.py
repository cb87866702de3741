"""Kartu Kantor: the paper from which two offices read the 40 digits to each other (exchange.md 9)."""

from karier_desktop.queries.documents.exchange_lines import CardData
from karier_desktop.reports.big import CheckCode, Groups
from karier_desktop.reports.blocks import Item, items
from karier_desktop.reports.document import Frame, build, title_block
from karier_desktop.reports.exchange_parts import heading, paragraph
from karier_desktop.reports.styles import Style

TITLE = "Kartu Kantor"
_LABEL_MM = 44.0


def draw(data: CardData, frame: Frame) -> bytes:
    """Who, the digits in large letters, how they are compared, the keys and the check code."""
    styles = frame.styles
    how = (
        "Bacakan keempat puluh angka ini lewat telepon kepada kantor yang menerima berkas kartu. Kantor itu "
        "membandingkannya dengan angka di layarnya, lalu mengetik sepuluh angka terakhir (yang berlatar abu-abu). Bila "
        "satu angka saja berbeda, kartu itu bukan kartu kantor ini: jangan dipercayai, dan minta berkas yang baru."
    )
    blocks = [
        *title_block(frame, TITLE, below=("Tukar data antarkantor lewat stik USB",)),
        items(_identity(data), styles, _LABEL_MM),
        heading("Angka pencocok", frame),
        Groups(data.fingerprint.split(), 4, styles.at(30, "Bold"), marked=2),
        paragraph(how, frame),
        CheckCode(data.check_code, _words(data, frame)),
        frame.signed(),
    ]
    return build(f"{TITLE} {data.name}", blocks, frame)


def _identity(data: CardData) -> list[Item]:
    return [
        Item("Nama kantor", data.name),
        Item("Kode kantor", data.code),
        Item("Kode unit", data.unit_code),
        Item("Peran", data.role),
        Item("Kartu nomor", str(data.no)),
    ]


def _words(data: CardData, frame: Frame) -> list[tuple[str, Style]]:
    strong, plain, small = frame.styles.at(9, "Bold"), frame.styles.at(9), frame.styles.at(8)
    return [
        ("Kode periksa, bukan tanda tangan", strong),
        ("Memuat kode kantor, angka pencocok di atas dan kedua kunci umum:", plain),
        (f"tanda tangan {data.sign_key}", small),
        (f"pengunci paket {data.age_key}", small),
        (
            "Kartu ini tidak rahasia: kunci untuk membuka paket dan untuk menandatangani tidak pernah dicetak. "
            "Simpan lembar ini; angkanya tetap sama sampai kunci kantor diganti.",
            plain,
        ),
    ]
