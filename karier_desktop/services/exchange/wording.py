"""What clerks read about rows that did not simply come in."""

BAD_LINE = (
    "Isi data ini tidak sesuai dengan bentuk yang dikenal program, sehingga tidak dimasukkan. "
    "Data Anda tidak berubah. Minta kantor pengirim memperbarui aplikasinya, lalu mengirim lagi."
)
TWICE = (
    "Dua isi yang berbeda datang dengan tanda perubahan yang sama. Ini terjadi bila salinan lama sebuah komputer "
    "dipakai kembali. Isi yang ada di sini dibiarkan; hubungi kantor pengirim untuk mencocokkannya."
)
LOCAL_TABLE = "Data jenis ini tidak boleh datang dari kantor lain, sehingga tidak dimasukkan."


def not_entitled(office: str) -> str:
    """The sender writes about somebody else's person."""
    return f"Kantor {office} tidak berwenang atas pegawai ini."


def not_given(office: str, to: str, has: str) -> str:
    """Somebody says that a person moved, and not the office that has the person."""
    return (
        f"{office} menyatakan pegawai ini berpindah ke {to}, tetapi belum ada pelepasan dari pemilik datanya, {has}. "
        f"Pemiliknya tidak diubah. Bila mutasinya benar, minta {has} mengirim paket, atau minta induk memutuskan."
    )


def for_the_deleted(office: str) -> str:
    """A row came in that belongs to somebody in the bin."""
    return (
        f"{office} mengirim data baru untuk pegawai yang sudah dihapus di sini. Datanya disimpan, tetapi tidak tampak "
        "selama pegawai itu terhapus."
    )


def made_up(office: str) -> str:
    """The sender names an edit ours that was never made here."""
    return (
        f"{office} mengirim perubahan atas nama kantor ini, padahal perubahan itu tidak pernah dibuat di sini. "
        f"Data Anda tidak berubah. Tanyakan kepada {office} dari mana perubahan itu."
    )


def received(office: str, no: int) -> str:
    """The label of the save in the history."""
    return f"Diterima dari {office}, paket {no}"


def moved_away(office: str, changes: int) -> str:
    """For the office that did not know that a person had gone."""
    return f"Pegawai sudah pindah ke {office}; {changes} perubahan Anda menjadi usulan."


def read_only(name: str, office: str) -> tuple[str, str, str]:
    """What, why, what to do: for a person handed over."""
    return (
        f"Data {name} tidak dapat diubah di kantor ini.",
        f"Pegawai ini sudah dilepas ke {office}; sejak itu hanya kantor tersebut yang mengubah datanya.",
        f"Minta {office} mencatat perubahannya, atau mengembalikan pegawai ini bila mutasinya keliru.",
    )


NOT_UNDONE = (
    "Mutasi pegawai tidak dapat diurungkan di sini.",
    "Kantor tujuan mungkin sudah menerima datanya.",
    "Minta kantor tujuan mengembalikan pegawai ini, atau minta kantor induk menetapkan pemiliknya.",
)
TWIN = "Kemungkinan pegawai ganda: NIP {nip} dipakai {first} dan {second}. Periksa keduanya."
CONTESTED = "Konflik kepemilikan: {offices} sama-sama tercatat sebagai pemilik data pegawai ini. "
HUB_DECIDES = "Kantor induk yang memutuskan."
YOU_DECIDE = "Pilih kantor yang benar."


def not_ours(office: str) -> str:
    """For a conflict about somebody who belongs to another office."""
    return f"Pegawai ini milik {office}; kantor itu yang memutuskan. Pilihan Anda dikirim sebagai usulan."


TABLES = {"training_participant": "Peserta pelatihan", "training_session": "Jadwal pelatihan"}
FIELDS = {
    "status": "Status",
    "days_present": "Jumlah hari hadir",
    "pre_test": "Nilai pra-tes",
    "post_test": "Nilai pasca-tes",
    "certificate_number": "Nomor sertifikat",
    "certificate_date": "Tanggal sertifikat",
    "clash_reason": "Alasan tetap ikut",
    "note": "Catatan",
    "sort_order": "Urutan",
    "origin": "Asal data",
    "flags": "Tanda perlu diperiksa",
    "nip_reason": "Alasan NIP",
    "employee_id": "Pegawai",
    "event_id": "Kegiatan pelatihan",
}
