"""Looks at a file before anything reads it: what it is, and whether it is built to harm (trust.md 6)."""

import re
import zipfile
import zlib
from pathlib import Path
from typing import Literal

from karier_desktop.rules.problem import KnownError

FileKind = Literal["workbook", "text"]

MAX_FILE_BYTES = 128 << 20
MAX_UNPACKED_BYTES = 200 << 20
MAX_RATIO = 100
MAX_MEMBERS = 2000
MAX_ROWS = 50_000
MAX_COLUMNS = 200
_CHUNK = 1 << 18
_SMALL = 1 << 20  # below this much unpacked data no ratio does harm

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_OTHERS = (
    (b"%PDF", "dokumen PDF"),
    (b"{\\rtf", "dokumen teks (RTF)"),
    (b"\x89PNG", "gambar"),
    (b"\xff\xd8\xff", "gambar"),
    (b"Rar!", "arsip RAR"),
    (b"7z\xbc\xaf", "arsip 7z"),
)
_MARKUP = re.compile(rb"\s*<(!doctype|html|table|\?xml)", re.IGNORECASE)
_ARCHIVES = (".zip", ".xlsx", ".xlsm", ".xls", ".ods", ".docx", ".rar", ".7z", ".gz")

SAVE_AS_XLSX = "Buka berkas itu dengan Excel atau LibreOffice, simpan sebagai .xlsx atau .csv, lalu pilih lagi."
ASK_AGAIN = "Unduh atau minta ulang berkasnya dari sumbernya, lalu pilih lagi."


def refuse(path: Path, why: str, todo: str) -> KnownError:
    """The error for a file that is not read."""
    return KnownError(f"Berkas {path.name} belum dapat dibaca.", why, todo)


def check_file(path: Path) -> FileKind:
    """What kind of file it is, judged by its content, not by its name; raises `KnownError` if it must not be read."""
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            head = file.read(1 << 16)
    except OSError as trouble:
        why = f"Sistem menolak membukanya ({trouble.strerror})."
        raise refuse(path, why, "Periksa nama dan letak berkas itu.") from trouble
    if not head.strip():
        raise refuse(path, "Berkas itu kosong.", ASK_AGAIN)
    if size > MAX_FILE_BYTES:
        raise refuse(path, f"Ukurannya melebihi {MAX_FILE_BYTES >> 20} MB.", "Bagi isinya menjadi beberapa berkas.")
    return _kind(path, head)


def _kind(path: Path, head: bytes) -> FileKind:
    if head.startswith(b"PK\x03\x04"):
        check_zip(path)
        return "workbook"
    if head.startswith(_OLE):
        _check_not_encrypted(path)
        return "workbook"
    other = next((name for magic, name in _OTHERS if head.startswith(magic)), "")
    if not other and _MARKUP.match(head):
        other = "halaman web (HTML/XML)"
    if not other and b"\0" in head and not head.startswith(_UTF16):
        other = "berkas biner"
    if other:
        raise refuse(path, f"Isinya {other}, bukan lembar kerja atau CSV.", SAVE_AS_XLSX)
    return "text"


def check_zip(path: Path) -> None:
    """The directory of a workbook's archive, before anything is unpacked."""
    try:
        with zipfile.ZipFile(path) as archive:
            members = archive.infolist()
            fault = _fault(members) or _nested(archive, members)
    except (zipfile.BadZipFile, OSError, ValueError, RuntimeError, NotImplementedError, EOFError) as trouble:
        raise refuse(path, "Berkas itu rusak atau terpotong.", ASK_AGAIN) from trouble
    if fault:
        raise refuse(path, fault, SAVE_AS_XLSX)


def _fault(members: list[zipfile.ZipInfo]) -> str:
    unpacked = sum(m.file_size for m in members)
    packed = sum(m.compress_size for m in members)
    if len(members) > MAX_MEMBERS:
        return f"Berkas itu berisi lebih dari {MAX_MEMBERS} bagian."
    if unpacked > MAX_UNPACKED_BYTES:
        return f"Isinya melebihi {MAX_UNPACKED_BYTES >> 20} MB setelah dibuka."
    if unpacked > _SMALL and unpacked > MAX_RATIO * packed:
        return "Isinya dimampatkan secara tidak wajar, seperti berkas yang dibuat untuk merusak."
    if len({m.filename.lower() for m in members}) < len(members):
        return "Berkas itu memuat dua bagian bernama sama, seperti berkas yang dibuat untuk merusak."
    if any(m.flag_bits & 1 for m in members):
        return "Berkas itu dikunci dengan kata sandi."
    return ""


def _nested(archive: zipfile.ZipFile, members: list[zipfile.ZipInfo]) -> str:
    for member in members:
        if member.filename.lower().endswith(_ARCHIVES) or _starts_packed(archive, member):
            return f"Berkas itu memuat berkas lain di dalamnya ({member.filename})."
    return ""


def _starts_packed(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> bool:
    with archive.open(member) as part:
        return part.read(4) == b"PK\x03\x04"


def holds_formulas(path: Path) -> bool:
    """Unpacks a workbook piece by piece: tells whether it has formulas, and refuses a document type inside it.

    A spreadsheet never declares one; entities that multiply (billion laughs) and files pulled in from outside need it.
    """
    if not zipfile.is_zipfile(path):
        return False
    try:
        with zipfile.ZipFile(path) as archive:
            parts = [m for m in archive.infolist() if m.filename.lower().endswith((".xml", ".rels"))]
            found = [_scan(path, archive, part) for part in parts]
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError) as trouble:
        raise refuse(path, "Berkas itu rusak atau terpotong.", ASK_AGAIN) from trouble
    return any(found)


def _scan(path: Path, archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> bool:
    formula, tail = False, b""
    with archive.open(part) as stream:
        while chunk := stream.read(_CHUNK):
            window = tail + chunk
            if b"<!DOCTYPE" in window or b"<!ENTITY" in window:
                raise refuse(path, "Isinya tidak wajar, seperti berkas yang dibuat untuk merusak.", SAVE_AS_XLSX)
            formula = formula or b"<f>" in window or b"<f " in window
            tail = chunk[-16:]
    return formula


def _check_not_encrypted(path: Path) -> None:
    if _ENCRYPTED in path.read_bytes():
        raise refuse(
            path,
            "Berkas itu dikunci dengan kata sandi.",
            "Buka dengan Excel, hapus kata sandinya lewat File > Info > Protect Workbook, simpan, lalu pilih lagi.",
        )
