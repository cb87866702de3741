"""Faults of the surroundings, each with words for the person: what happened, why, what to do."""

import errno
from pathlib import Path

from karier_desktop.rules.problem import KnownError


class WrongPassword(KnownError):
    """Name and password do not fit any slot of the key file."""

    def __init__(self) -> None:
        super().__init__(
            "Nama pengguna atau kata sandi tidak cocok.",
            "Kata sandi membedakan huruf besar dan kecil.",
            "Periksa tombol Caps Lock lalu coba lagi, atau buka dengan kunci pemulihan.",
        )


class TryLater(KnownError):
    """Too many wrong passwords: the next try has to wait."""

    def __init__(self, seconds: int) -> None:
        super().__init__(
            "Terlalu banyak kata sandi yang salah.",
            "Penundaan ini menahan orang yang menebak-nebak kata sandi.",
            f"Tunggu {_duration(seconds)}, lalu coba lagi.",
        )
        self.seconds = seconds


class DiskFull(KnownError):
    """No room left for the change; nothing of it was stored."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            "Perubahan terakhir belum tersimpan karena ruang disk habis.",
            f"Disk tempat folder {folder} penuh. Semua yang sebelumnya dinyatakan tersimpan tetap aman.",
            "Kosongkan ruang di disk itu (hapus berkas yang tidak dipakai), lalu simpan lagi.",
        )


class ReadOnlyFolder(KnownError):
    """The data folder cannot be written."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            "Data tidak dapat ditulis.",
            f"Folder {folder} hanya boleh dibaca oleh pengguna komputer ini.",
            "Minta pengelola komputer memberi izin menulis pada folder itu, atau pilih folder lain dengan --data.",
        )


class Unreachable(KnownError):
    """The disk or folder stopped answering."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            "Berkas data tidak dapat dibaca atau ditulis.",
            f"Disk tempat folder {folder} tidak menjawab, terlepas, rusak, atau jatah ruangnya habis.",
            "Periksa disk itu, lalu buka program lagi. Yang sudah dinyatakan tersimpan tidak diubah.",
        )


class Busy(KnownError):
    """Another transaction kept the database for too long."""

    def __init__(self) -> None:
        super().__init__(
            "Perubahan belum tersimpan.",
            "Pekerjaan lain pada data yang sama belum selesai.",
            "Tunggu sampai pekerjaan itu selesai, lalu simpan lagi.",
        )


class Damaged(KnownError):
    """The database file is there but cannot be read as it should be."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            "Berkas data rusak.",
            f"Sebagian isi {path} tidak dapat dibaca lagi, misalnya karena disk rusak atau berkas diubah program lain.",
            "Jangan hapus atau ganti berkas itu. Salin seluruh folder ke disk lain, jalankan perintah check, "
            f"lalu pulihkan dari salinan teruji di folder {path.parent / 'cadangan'}.",
        )


class MissingFile(KnownError):
    """A file of the data folder is gone; nothing is made in its place."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            "Data tidak dapat dibuka.",
            f"Berkas {path.name} tidak ada di folder {path.parent}.",
            "Kembalikan berkas itu dari salinan. Program tidak membuat berkas baru sebagai gantinya.",
        )


class NothingHere(KnownError):
    """The folder holds no data yet."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            "Belum ada data di folder ini.",
            f"Folder {folder} belum pernah dipakai Karier Desktop.",
            "Mulai data baru (init), atau pilih folder lain dengan --data.",
        )


class AlreadyHere(KnownError):
    """Data exist already where new ones were to be made."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            "Data baru tidak dibuat.",
            f"Folder {folder} sudah berisi data Karier Desktop.",
            "Buka data itu, atau pilih folder kosong untuk data baru.",
        )


class HalfMade(KnownError):
    """The very first set-up was cut short; nothing was entered yet."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            "Pembuatan data di folder ini belum selesai.",
            f"Komputer atau program berhenti saat folder {folder} disiapkan; belum ada data yang diisikan.",
            "Ulangi langkah pembuatan data; sisa yang lama akan diganti.",
        )


class Newer(KnownError):
    """The database was written by a later version of the program."""

    def __init__(self, found: str, known: str) -> None:
        super().__init__(
            "Data ini dibuat oleh versi program yang lebih baru.",
            f"Susunan data bernomor {found}, sedangkan program ini mengenal sampai {known}.",
            "Pasang versi program yang terbaru. Data tidak diubah.",
        )


class ServerUnreachable(KnownError):
    """The PostgreSQL server of the office does not answer."""

    def __init__(self, host: str) -> None:
        super().__init__(
            "Server data tidak dapat dihubungi.",
            f"Tidak ada jawaban yang dapat dipakai dari {host}.",
            "Periksa kabel jaringan dan apakah server menyala, lalu coba lagi atau hubungi pengelola server.",
        )


def _duration(seconds: int) -> str:
    return f"{seconds} detik" if seconds < 60 else f"{-(-seconds // 60)} menit"


def of_system(error: OSError, folder: Path) -> KnownError:
    """The words for an error of the operating system about a file in `folder`."""
    if error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
        return DiskFull(folder)
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return ReadOnlyFolder(folder)
    return Unreachable(folder)
