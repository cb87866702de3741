"""Why a parcel is not taken in, in words for the clerk who holds the stick."""

from typing import Literal

from karier_desktop.rules.problem import KnownError

Code = Literal[
    "foreign", "incomplete", "damaged", "newer", "signature", "not_for_us", "size", "unreadable", "content", "set"
]

_SEND_AGAIN = "Minta kantor pengirim mengirim ulang paket ini. Data di komputer ini tidak berubah."


class BundleRefused(KnownError):
    """Nothing of the parcel was used. `code` stays the same from version to version."""

    def __init__(self, code: Code, what: str, why: str, todo: str = _SEND_AGAIN) -> None:
        super().__init__(what, why, todo)
        self.code = code


def foreign() -> BundleRefused:
    """Some other file."""
    return BundleRefused(
        "foreign",
        "Berkas ini bukan paket Karier Desktop.",
        "Isinya tidak diawali tanda pengenal paket.",
        "Pilih berkas berakhiran .KRB yang dibuat oleh Karier Desktop di kantor lain.",
    )


def incomplete() -> BundleRefused:
    """The end is missing."""
    return BundleRefused(
        "incomplete",
        "Berkas paket belum lengkap, minta dikirim ulang.",
        "Akhir berkas tidak ada; biasanya karena stik USB dicabut sebelum penulisan selesai.",
    )


def damaged(part: str) -> BundleRefused:
    """Not as the format wants it; `part` names the place."""
    return BundleRefused(
        "damaged",
        "Berkas paket rusak.",
        f"{part} tidak dapat dibaca; mungkin stik USB rusak atau berkas diubah program lain.",
    )


def newer() -> BundleRefused:
    """Of a later format."""
    return BundleRefused(
        "newer",
        "Paket dari versi lebih baru.",
        "Paket ini dibuat oleh Karier Desktop yang lebih baru daripada program di komputer ini.",
        "Perbarui aplikasi, lalu terima lagi. Simpan berkas paketnya; isinya tidak hilang.",
    )


def signature() -> BundleRefused:
    """Not signed by the office it names, or changed after signing."""
    return BundleRefused(
        "signature",
        "Tanda tangan tidak sah. Paket ditolak dan dicatat.",
        "Isi berkas tidak sama dengan yang ditandatangani kantor pengirim: rusak di jalan atau diubah orang.",
        "Jangan pakai berkas ini. Telepon kantor pengirim, lalu minta paketnya dikirim ulang.",
    )


def not_for_us() -> BundleRefused:
    """Addressed to somebody else."""
    return BundleRefused(
        "not_for_us",
        "Paket ini bukan untuk kantor ini.",
        "Kunci kantor ini tidak ada dalam daftar penerima yang ditandatangani pengirim.",
        "Serahkan stik USB kepada kantor tujuannya, atau minta pengirim membuat paket untuk kantor ini.",
    )


def size(what: str) -> BundleRefused:
    """Bigger than any parcel of this program; `what` names the measure."""
    return BundleRefused(
        "size",
        "Ukuran tidak wajar. Paket ditolak dan dicatat.",
        f"{what} melebihi batas yang pernah ditulis Karier Desktop.",
        "Jangan pakai berkas ini. Telepon kantor pengirim dan tanyakan cara paket itu dibuat.",
    )


def unreadable() -> BundleRefused:
    """Signed and addressed to us, yet it does not open."""
    return BundleRefused(
        "unreadable",
        "Isi paket tidak dapat dibuka.",
        "Sampul paket tidak cocok dengan kunci kantor ini, atau isinya berbeda dari yang dinyatakan pengirim.",
    )


def content(why: str) -> BundleRefused:
    """Opened, but not what the format allows."""
    return BundleRefused(
        "content",
        "Isi paket tidak dikenali. Paket ditolak dan dicatat.",
        f"{why} Program Karier Desktop tidak menulis isi seperti itu.",
        "Telepon kantor pengirim. Minta mereka memeriksa data dengan perintah check, lalu mengirim ulang.",
    )


def missing_part(number: int, parts: int) -> BundleRefused:
    """A set of parts that is not all here."""
    return BundleRefused(
        "set",
        f"Paket belum lengkap: bagian {number} dari {parts} belum ada.",
        "Paket besar ditulis dalam beberapa berkas, dan semuanya diperlukan.",
        "Salin semua berkas bagian (berakhiran -P01, -P02, …) ke satu folder, lalu terima lagi.",
    )


def mixed_parts() -> BundleRefused:
    """Parts that were not made together."""
    return BundleRefused(
        "set",
        "Bagian-bagian paket ini bukan dari satu paket.",
        "Nomor atau penanda paketnya berbeda.",
        "Ambil semua bagian dari satu stik USB yang sama, lalu terima lagi.",
    )


def not_read() -> KnownError:
    """The disk or the stick stopped giving the file."""
    return KnownError(
        "Berkas paket tidak terbaca sampai selesai.",
        "Stik USB atau disk tidak menjawab, terlepas, atau rusak.",
        "Colokkan lagi stik USB dan ulangi. Bila tetap begini, minta paket dikirim ulang dengan stik USB lain.",
    )


def no_room() -> KnownError:
    """The ciphertext found no place on the computer's own disk."""
    return KnownError(
        "Paket belum dibuat.",
        "Ruang di disk komputer ini habis, atau disk tidak dapat ditulisi, saat paket disusun.",
        "Kosongkan ruang di disk, lalu kirim lagi. Data tidak berubah.",
    )
