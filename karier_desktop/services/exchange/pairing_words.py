"""What the clerk reads while getting to know other offices."""

NOTHING = "Tidak ada angka yang menunggu dicocokkan untuk {name}. Buka dahulu berkas kartunya yang baru."
LENGTH = "Ketik {wanted} angka terakhir dari kartu; yang terbaca {typed} angka. Sisa percobaan: {left}."
DIFFERENT = (
    "Angkanya berbeda dari kartu {name} yang dibuka di sini. Minta dibacakan lagi dari kertas, pelan-pelan. Bila tetap "
    "berbeda, berkas kartu itu bukan dari kantor tersebut: jangan dipercayai. Sisa percobaan: {left}."
)
SPENT = (
    "Angka untuk {name} sudah {tries} kali salah. Minta berkas Kartu Kantor yang baru langsung dari kantor itu, buka "
    "lagi di sini, lalu cocokkan angkanya."
)
NO_BRANCH = "{name} bukan cabang kantor ini, sehingga tidak memerlukan sertifikat dari sini."
ONE_PARENT = "Induk kantor ini sudah {name}. Ubah dahulu peran kantor itu, lalu pilih induk yang baru."
OUTSIDE = "Unit itu di luar wilayah yang diberikan induk kepada kantor ini. Pilih unit di dalam wilayah sendiri."
UNKNOWN = (
    "Ada paket dari kantor yang belum dikenal. Isinya tidak dipakai. Minta Kartu Kantor dari kantor itu, buka di Tukar "
    "Data, lalu cocokkan angkanya lewat telepon."
)
UNVERIFIED = (
    "Ada paket dari {name}, tetapi angka kartunya belum dicocokkan. Isinya tidak dipakai. Telepon kantor itu dan "
    "cocokkan 10 angka terakhir kartunya."
)
REVOKED = (
    "Kartu {name} sudah dicabut; paketnya ditolak dan dicatat. Bila kantor itu sudah berganti kunci, buka kartunya "
    "yang baru dan cocokkan angkanya."
)
OLD_KEY = (
    "Paket dari {name} ditandatangani dengan kunci lama yang sudah diganti; paketnya ditolak. Bila data kantor itu "
    "dipulihkan dari cadangan lama, kantor itu perlu memilih Ganti kunci, memberi Kartu Kantor yang baru, lalu "
    "mengirim paket lagi."
)
NEW_KEY = (
    "Paket dari {name} ditandatangani dengan kunci yang belum dicocokkan. Isinya tidak dipakai. Buka Kartu Kantor-nya "
    "yang baru, cocokkan angkanya lewat telepon, lalu terima paketnya lagi."
)
