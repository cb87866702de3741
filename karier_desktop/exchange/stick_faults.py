"""What can go wrong with a stick, in words for the clerk who holds it."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

from karier_desktop.rules.problem import KnownError

Code = Literal["full", "read_only", "unplugged", "not_kept", "exists"]

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_READ_ONLY = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})


class StickFault(KnownError):
    """The parcel is not on the stick; earlier ones there were not touched."""

    def __init__(self, code: Code, what: str, why: str, todo: str) -> None:
        super().__init__(what, why, todo)
        self.code = code


def full(needed: int, free: int | None = None) -> StickFault:
    """Not enough room, seen before writing or told by the stick in the middle of it."""
    left = "" if free is None else f", sedangkan yang kosong {megabytes(free)}"
    return StickFault(
        "full",
        "Stik USB penuh. Paket belum ditulis.",
        f"Paket ini memerlukan {megabytes(needed)}{left}.",
        "Hapus berkas yang tidak dipakai dari stik USB, atau pakai stik USB lain, lalu kirim lagi.",
    )


def read_only() -> StickFault:
    """Write-protected."""
    return StickFault(
        "read_only",
        "Stik USB tidak dapat ditulisi.",
        "Sakelar pengunci stik USB mungkin terpasang, atau komputer ini hanya boleh membacanya.",
        "Buka pengunci stik USB atau pakai stik USB lain. Menerima paket dari stik USB ini tetap dapat.",
    )


def unplugged() -> StickFault:
    """It stopped answering."""
    return StickFault(
        "unplugged",
        "Paket TIDAK lengkap. Colokkan lagi.",
        "Stik USB tercabut atau tidak menjawab saat paket ditulis. Paket-paket sebelumnya tidak berubah.",
        "Colokkan lagi stik USB itu, lalu kirim lagi. Bila berulang, pakai stik USB lain.",
    )


def not_kept() -> StickFault:
    """What was read back is not what was written."""
    return StickFault(
        "not_kept",
        "Stik USB tidak menyimpan paket dengan benar.",
        "Isi yang dibaca kembali berbeda dari yang ditulis; stik USB ini mungkin rusak atau palsu.",
        "Jangan pakai stik USB ini. Ganti dengan stik USB lain, lalu kirim lagi.",
    )


def exists(name: str) -> StickFault:
    """There is a file of that name; it is not overwritten."""
    return StickFault(
        "exists",
        "Paket belum ditulis.",
        f"Di stik USB sudah ada berkas bernama {name}, dan berkas lama tidak pernah ditimpa.",
        "Kirim lagi; paket berikutnya mendapat nomor baru. Atau pindahkan berkas itu lebih dahulu.",
    )


def not_copied() -> KnownError:
    """The computer's own disk did not take the parcel."""
    return KnownError(
        "Paket belum disalin ke komputer ini.",
        "Ruang di disk komputer ini habis, atau disk tidak dapat ditulisi.",
        "Kosongkan ruang di disk komputer, lalu terima lagi. Berkas di stik USB tidak berubah.",
    )


def megabytes(size: int) -> str:
    """A size as people read it."""
    return f"{max(size, 100_000) / 1_000_000:,.1f} MB".replace(",", " ").replace(".", ",")


@contextmanager
def explained(path: Path, needed: int) -> Iterator[None]:
    """Errors of the operating system in words; `path` is the file to be written, `needed` its length."""
    try:
        yield
    except FileExistsError as error:
        raise exists(path.name) from error
    except OSError as error:
        if error.errno in _FULL:
            raise full(needed) from error
        raise read_only() if error.errno in _READ_ONLY else unplugged() from error
