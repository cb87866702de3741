"""The sheet with the recovery key, straight to a printer: it is never written to a file."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QTextCursor, QTextDocument
from PySide6.QtWidgets import QWidget

from karier_desktop.ui import fonts


def print_key(parent: QWidget, office: str, key: str) -> bool:
    """Ask for a printer and print; False when the person thought better of it."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(_tr("Cetak lembar kunci"))
    if dialog.exec() != QPrintDialog.DialogCode.Accepted:
        return False
    key_sheet(office, key).print_(printer)
    return True


def key_sheet(office: str, key: str) -> QTextDocument:
    """What stands on the sheet; typed text stays text."""
    groups = key.split("-")
    lines = "     ".join(groups[:4]), "     ".join(groups[4:])
    paper = QTextDocument()
    cursor = QTextCursor(paper)
    for words, points, bold in (
        (_tr("Kunci pemulihan Karier Desktop"), 18, True),
        (office, 13, True),
        (
            _tr("Kunci ini membuka seluruh data kepegawaian kantor. Simpan dalam amplop tertutup di lemari besi."),
            11,
            False,
        ),
        ("", 11, False),
        (lines[0], 20, True),
        (lines[1], 20, True),
        ("", 11, False),
        (
            _tr("Dicetak tanggal: ....................     Disimpan oleh: ........................................"),
            11,
            False,
        ),
        (
            _tr("Cara pakai: di layar masuk pilih “Pakai kunci pemulihan”, ketik kunci, buat kata sandi baru."),
            11,
            False,
        ),
    ):
        face = QFont(fonts.load(), points)
        face.setBold(bold)
        style = cursor.charFormat()
        style.setFont(face)
        cursor.insertText(f"{words}\n", style)
    return paper


def _tr(words: str) -> str:
    return QCoreApplication.translate("Paper", words)
