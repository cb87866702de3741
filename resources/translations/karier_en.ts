<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="id_ID">
<context>
    <name>AppraisalWords</name>
    <message>
        <source>menunggu umpan balik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ditetapkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sementara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ditetapkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berjalan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rencana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} utama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} orang, {2} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>selesai, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sedang dinilai, {0} dari {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>terlaksana {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} tambahan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paling banyak {0} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BeginPage</name>
    <message>
        <source>Mulai dari mana?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilihan ini tidak mengikat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masukkan ekspor SIASN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas XLSX atau CSV dari SIASN, apa adanya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mulai kosong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi pegawai satu per satu dari SK di kertas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berlatih dengan kantor rekaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data contoh di tempat tersendiri, ditandai MODE LATIHAN; data kantor tetap kosong.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Kalender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulan sebelumnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulan berikutnya</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarTab</name>
    <message>
        <source>Bulan sebelumnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulan berikutnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hari ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} kegiatan, {1} peserta, {2} JP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} kegiatan bulan ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} bentrok</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeLine</name>
    <message>
        <source>dihapus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urungkan perubahan {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangesPanel</name>
    <message>
        <source>Bukti perubahan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor SK atau surat yang menjadi dasar. Ikut tercatat di riwayat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor dan tanggal SK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perubahan, {0} isian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada perubahan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(kosong)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChildPanel</name>
    <message>
        <source>Ubah {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tambah {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batalkan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChildSection</name>
    <message>
        <source>Tambah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tambah {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tambah baris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gandakan baris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dihapus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perbaiki</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diubah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChildTable</name>
    <message>
        <source>Keadaan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Bandingkan perubahan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>(kosong)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diubah orang lain, dipakai:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diubah Anda, tetap dipakai:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diubah keduanya, pilih satu di tiap baris:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pakai pilihan ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kembali ke formulir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sebelumnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orang lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dihapus</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>hari-bulan-tahun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buka kalender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi tanggal hari ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis hari, bulan, tahun; misalnya 12-3-2026 atau 12 Maret 2026.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailHeader</name>
    <message>
        <source>Salin NIP</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventActs</name>
    <message>
        <source>Keputusan bentrok disimpan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} dikeluarkan dari kegiatan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kegiatan dipindahkan ke Keranjang Sampah.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n peserta ditambahkan.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tambahkan peserta ini?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kegiatan selesai; riwayat peserta yang lulus sudah dicatat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hasil peserta disimpan.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>Pilih peserta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempel daftar NIP dari lembar kerja</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventPane</name>
    <message>
        <source>Atasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi hasil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tambah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tambah peserta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peserta kegiatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada peserta. Tekan F3 untuk memilih.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, angkatan {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} JP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} orang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} dari {1} kursi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, sisa {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waktu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pelaksana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peserta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anggaran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diganti</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n peserta bentrok jadwal</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Kegiatan berakhir {0}, hasilnya belum dicatat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ditutup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kerja sama dengan pelaksana berakhir {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MoU kedaluwarsa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keduanya juga terdaftar di {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juga terdaftar di {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juga terdaftar di {0} kegiatan lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ubah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daftar hadir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hadir dan hasil…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cetak jadwal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ulangi di tanggal lain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hapus kegiatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tindakan lain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldBlock</name>
    <message>
        <source>Alasan, bila memang benar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alasan untuk {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoldedLine</name>
    <message>
        <source>Buka kartu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormBar</name>
    <message>
        <source>Bagian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada perubahan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(kosong)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perubahan, {0} isian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dihapus</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Coba lagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupBox</name>
    <message>
        <source>Baris baru; sebelumnya {0}, tetap tersimpan dalam riwayat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} baru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isian di bawah memperbaiki baris terbaru. Untuk kenaikan, mulai baris baru.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Cari atau lompat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kembali ke {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Bantuan halaman ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutup bantuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bantuan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JpPane</name>
    <message>
        <source>JP yang dicapai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada pelatihan atau sesi yang tercatat tahun ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} dari {1} JP pada {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} JP pada {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} JP</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JpTab</name>
    <message>
        <source>Nama, NIP, atau jabatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tahun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum cukup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masih nol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JP per orang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} pegawai, {1} terpenuhi pada {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} pegawai tampil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jabatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kegiatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Di atas batas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanpa batas bawah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terpenuhi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kurang {0} JP</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Katalog</name>
    <message>
        <source>Indikator kinerja individu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indikator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aspek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Realisasi berdasarkan bukti dukung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Umpan balik berkelanjutan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hasil kerja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rencana hasil kerja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bagian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perspektif (hanya JPT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nilai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Di bawah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sesuai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Di atas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hasil kerja pimpinan yang diintervensi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perilaku kerja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perilaku</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nilai dasar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ekspektasi khusus pimpinan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Umpan balik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sebagai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atasan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rekan kerja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bawahan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lainnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penilaian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pegawai dan periode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pegawai yang dinilai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jenis periode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periode mulai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periode selesai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pendekatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rencana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berjalan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dinilai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jabatan saat dinilai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pangkat, golongan saat dinilai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit kerja saat dinilai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pejabat penilai kinerja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih dari daftar pegawai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isian di bawah terisi sendiri dan tetap seperti saat penilaian dibuat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jabatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pangkat, golongan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit kerja atau instansi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atasan pejabat penilai kinerja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating dan predikat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating hasil kerja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating perilaku kerja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predikat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alasan rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bukti dan umpan balik yang menjadi dasar; ikut tercetak agar dapat dijelaskan kepada pegawai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ditetapkan oleh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal ditetapkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catatan dan rekomendasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinerja organisasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predikat unit kerja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capaian kinerja organisasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lampiran SKP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dukungan sumber daya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skema pertanggungjawaban</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Konsekuensi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pejabat penilai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Riwayat pangkat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pangkat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pangkat, golongan ruang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TMT golongan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jenis kenaikan pangkat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masa kerja golongan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaji pokok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor SK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal SK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pejabat penanda tangan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pangkat sekarang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Riwayat jabatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jabatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TMT jabatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jenis jabatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jenjang jabatan fungsional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eselon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit kerja saat itu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit kerja menurut SK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bila unitnya tidak ada dalam daftar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal pelantikan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampai tanggal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kosong bila masih dijabat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dari nama jabatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dari eselon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jabatan sekarang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kenaikan gaji berkala</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kenaikan gaji berkala</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TMT gaji baru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Golongan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaji pokok lama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaji pokok baru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pelatihan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama pelatihan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bentuk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jenjang kepemimpinan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penyelenggara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mulai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jumlah JP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor sertifikat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal sertifikat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berlaku sampai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penghargaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>penghargaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jenis penghargaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satyalancana Karya Satya X Tahun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satyalancana Karya Satya XX Tahun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satyalancana Karya Satya XXX Tahun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penghargaan lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama penghargaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tahun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dari jenis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dari tanggal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hukuman disiplin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hukuman disiplin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tingkat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jenis hukuman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berakhir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasal yang dilanggar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kompetensi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kompetensi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standar jabatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diukur pada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cara mengukur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asesmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uji kompetensi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penilaian atasan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sertifikat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cara lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perilaku pada level ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level 1 paling dasar, level 5 paling tinggi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kamus kompetensi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama kompetensi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manajerial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sosial kultural</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teknis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boleh dikosongkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definisi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dari NIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Riwayat pendidikan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pendidikan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama pendidikan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misalnya S-1 Keperawatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sekolah atau perguruan tinggi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor ijazah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal lulus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tahun lulus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gelar depan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gelar belakang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dari tanggal lulus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keluarga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anggota keluarga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hubungan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suami</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Istri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ayah kandung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ibu kandung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ayah mertua</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ibu mertua</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saudara kandung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jenis kelamin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laki-laki</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perempuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempat lahir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal lahir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal menikah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untuk suami atau istri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pekerjaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masuk tunjangan keluarga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boleh dikosongkan. Dicetak hanya bila dipilih.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dari hubungan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pegawai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identitas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama lengkap tanpa gelar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kepegawaian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jenis pegawai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PPPK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TMT CPNS atau PPPK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kedudukan hukum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masih CPNS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PPPK paruh waktu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit kerja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atasan langsung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>menurut jenis periode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Riwayat pelatihan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rincian jabatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BUP khusus (umur)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kosong: menurut jabatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengangkatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Golongan awal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor SK CPNS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal SK CPNS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TMT PNS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor SK PNS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal SK PNS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor perjanjian kerja PPPK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontrak mulai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontrak berakhir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontak dan alamat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor HP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surel kantor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alamat rumah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status perkawinan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor lain dan catatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIP lama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9 angka, sebelum 2009</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NPWP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor BPJS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jenis kepegawaian (BKN)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID SIASN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TMT gol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pendidikan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sasaran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sasaran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenggat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tercapai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sebagian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak tercapai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hasil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sesi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sesi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempat atau sarana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tujuan (goal)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keadaan sekarang (reality)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilihan (options)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kemauan dan rencana (will)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tindak lanjut yang disepakati</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bukti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foto, notulen, atau nomor berkas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentor sudah tanda tangan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentee sudah tanda tangan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JP dihitung setelah mentor dan mentee menandatangani.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasangan mentoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasangan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentee (yang dibimbing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentor (pembimbing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kompetensi yang dituju</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level sekarang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level dituju</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tujuan bimbingan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jenis dan masa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usulan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ditetapkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dihentikan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SK atau surat tugas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pejabat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penutupan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alasan bila dihentikan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ulasan penutup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nilai dari mentee (1-5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nilai dari mentor (1-5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diisi ketika bimbingan selesai atau dihentikan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sesi terakhir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program mentoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sasaran program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama singkat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit induk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kosong untuk unit paling atas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kode surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urutan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jabatan kepala unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berlaku mulai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perlu diperiksa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berada di bawah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penanda tangan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama dengan gelar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pangkat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cara menandatangani</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definitif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a.n. (atas nama)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>u.b. (untuk beliau)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plt. (pelaksana tugas)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plh. (pelaksana harian)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pj. (penjabat)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atas nama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untuk a.n. dan u.b., misalnya BUPATI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dipakai bila tidak dipilih lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pejabat negara (dicetak tanpa NIP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profil kantor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama kantor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instansi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misalnya Pemerintah Kabupaten dan namanya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kota pada tanggal surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kop surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baris kop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satu baris kop tiap baris, dari atas ke bawah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alamat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alamat, telepon dan surel di bawah kop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lambang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lambang daerah atau instansi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Garuda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanpa lambang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kertas dan huruf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kertas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4 (210 x 297 mm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F4 (215 x 330 mm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Huruf surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liberation Sans (seperti Arial)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liberation Serif (seperti Times)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Huruf keputusan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tepi atas (mm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tepi kanan (mm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tepi bawah (mm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tepi kiri (mm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sisakan tempat untuk cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Susunan nomor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klasifikasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kode unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tembusan tetap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satu penerima tiap baris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sama dengan tanggal mulai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dari jam mulai dan selesai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jadwal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jam pelajaran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ruang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mata pelatihan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengajar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peserta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peserta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terdaftar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lulus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak lulus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak hadir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mengundurkan diri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hari hadir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nilai awal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nilai akhir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alasan tetap ikut walau bentrok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kegiatan pelatihan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kegiatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama kegiatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klasikal (tatap muka)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campuran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nonklasikal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angkatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waktu dan tempat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kabupaten atau kota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biaya dan kuota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kursi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mata anggaran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biaya yang direncanakan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biaya yang terpakai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diganti oleh kegiatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alasan ditunda atau dibatalkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waktu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biaya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program pelatihan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kompetensi yang dikembangkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uraian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penyelenggara pelatihan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lembaga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama lembaga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telepon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kerja sama (MoU)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MoU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mata anggaran pelatihan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kode rekening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jumlah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sisa</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Tombol pintas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cari tombol atau tindakan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Di halaman ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Di mana saja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>Cetak kunci pemulihan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hanya kunci ini yang membuka data bila kata sandi terlupa, dan program tidak menyimpannya. Cetak sekarang, masukkan ke amplop tertutup, simpan di lemari besi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cetak lembar kunci</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ketik kelompok ke-{0} dari lembar itu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum sama dengan kelompok itu; periksa satu per satu.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Menyimpan salinan data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salinan diperiksa dahulu sebelum program ditutup. Jangan matikan komputer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListTab</name>
    <message>
        <source>Kegiatan atau tempat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semua tahun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tahun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semua keadaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daftar kegiatan pelatihan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada kegiatan pelatihan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} kegiatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} kegiatan tampil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada kegiatan yang cocok.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Akan datang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berjalan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ditutup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ditunda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dibatalkan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoginPage</name>
    <message>
        <source>Terkunci. Ketik kata sandi untuk melanjutkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masuk ke data kantor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama pengguna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kata sandi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masuk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pakai kunci pemulihan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ketik kata sandi dahulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membuka data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masuk ({0})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Semua tersimpan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tekan Ctrl+/ untuk daftar tombol pintas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cari atau lompat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daftar tombol pintas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bantuan halaman ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mundur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maju</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muat ulang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ulangi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perbesar teks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perkecil teks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teks ukuran biasa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ganti tema terang atau gelap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tindakan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthCalendar</name>
    <message>
        <source>+{0} lagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} orang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}; ada peserta bentrok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalender {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthsEditor</name>
    <message>
        <source>tahun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bulan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Batal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum dapat disimpan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ada kesalahan di dalam program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data yang sudah tersimpan tetap aman dan program dapat dipakai terus. Salin laporan ini dan kirimkan kepada pengelola; isinya tidak memuat data pegawai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laporan kesalahan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salin laporan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Isi angka dari {0} sampai {1}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfficePage</name>
    <message>
        <source>Selamat datang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empat isian, lalu data kantor siap. Semuanya dapat diubah kemudian.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sedikitnya {0} huruf; empat kata yang tak berkaitan mudah diingat dan sulit ditebak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama kantor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seperti pada kop surat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama Anda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama pengguna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kata sandi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ulangi kata sandi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data tersimpan terenkripsi di {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buat data kantor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi nama kantor dahulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi kata sandi dahulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berbeda dengan kata sandi di atas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membuat data…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overtaken</name>
    <message>
        <source>Bandingkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isian Anda tetap ada di sini. Bandingkan dahulu, lalu pilih isi yang dipakai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buang isian saya dan muat ulang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data ini sudah diubah sejak Anda membukanya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pengguna lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data ini diubah {0} pukul {1}, sesudah Anda membukanya.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Cari atau lompat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama orang, tindakan, laporan, atau tempat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hasil pencarian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada yang cocok. Coba sebagian nama atau NIP.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Cetak lembar kunci</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunci pemulihan Karier Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunci ini membuka seluruh data kepegawaian kantor. Simpan dalam amplop tertutup di lemari besi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dicetak tanggal: ....................     Disimpan oleh: ........................................</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cara pakai: di layar masuk pilih “Pakai kunci pemulihan”, ketik kunci, buat kata sandi baru.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParticipantSection</name>
    <message>
        <source>&amp;Pilih pegawai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih pegawai sebagai peserta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempel NIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n peserta bentrok jadwal</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Bentrok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siap</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParticipantTable</name>
    <message>
        <source>Nama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keterangan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tetap ikut: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Tampilkan kata sandi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tampilkan atau sembunyikan kata sandi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sembunyikan kata sandi</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PastEventsDialog</name>
    <message>
        <source>Ulangi dari {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kegiatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waktu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peserta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada kegiatan pada {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ulangi yang dipilih</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>NIP yang ditempel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hasil pencocokan NIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salin yang tidak masuk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tambahkan {0} peserta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} dari {1} baris cocok dengan pegawai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} di antaranya bentrok jadwal dan akan ditandai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} sudah terdaftar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} tertulis dua kali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} tidak ada di daftar pegawai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} tidak dapat dibaca</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hasil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keterangan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cocok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bentrok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudah ada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dua kali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ditemukan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak terbaca</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePicker</name>
    <message>
        <source>Pilih peserta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama, NIP, jabatan, atau unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semua unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semua golongan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Golongan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semua jabatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jabatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Di bawah {0} JP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanpa yang bentrok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pegawai yang dapat dipilih</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} pegawai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} dipilih</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} di antaranya bentrok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tambahkan {0} peserta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tambahkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jadwal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bentrok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spasi memilih, Ctrl+A memilih semua, Enter menambahkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoBox</name>
    <message>
        <source>Foto {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Batal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} dari {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menghentikan dan mengembalikan ke keadaan semula…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Tempat</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message>
        <source>{0}, {1} menunggu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Misalnya: sudah seizin kepala unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanjutkan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Batal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kembali; isian tetap tersimpan sebagai draf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan lalu isi data baru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kembali, isian disimpan sebagai draf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ubah data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data baru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter pindah ke isian berikutnya  ·  F1 bantuan isian ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isian berikutnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tambah baris riwayat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ubah baris riwayat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tandai baris riwayat untuk dihapus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gandakan baris riwayat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi tanggal hari ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} isian belum disimpan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} baru</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>Kembalikan susunan semula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih kolom</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Buka dengan kunci pemulihan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunci itu tercetak pada lembar di amplop tertutup: tujuh kelompok empat tanda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunci pemulihan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama pengguna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kata sandi baru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ulangi kata sandi baru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buka dan ganti kata sandi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berbeda dengan kata sandi di atas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membuka data…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferenceField</name>
    <message>
        <source>Ketik nama atau nomor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tampilkan pilihan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih salah satu dari daftar, atau kosongkan.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RepeatDialog</name>
    <message>
        <source>Ulangi kegiatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ulangi {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jadwal jam ikut bergeser. Hasil, sertifikat, dan biaya yang terpakai tidak disalin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salin juga pesertanya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mulai tanggal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buka formulir</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultModel</name>
    <message>
        <source>Nama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hasil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hari hadir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nilai awal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nilai akhir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor sertifikat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tgl. sertifikat</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultsDialog</name>
    <message>
        <source>Hadir dan hasil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hadir dan hasil: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hasil peserta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luluskan yang masih terdaftar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L lulus, T tidak lulus, H tidak hadir, M mundur; Ctrl+D isi ke bawah, Ctrl+V tempel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan dan selesaikan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum dapat disimpan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} peserta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} lulus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} tidak lulus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} tidak hadir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} mundur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} peserta belum diberi hasil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hanya yang lulus mendapat riwayat pelatihan dan JP.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoreGrid</name>
    <message>
        <source>Lembar penilaian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hasil kerja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ekspektasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (tambahan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating hasil kerja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perilaku kerja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BerAKHLAK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating perilaku kerja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Susun rencana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada rencana hasil kerja.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saran muncul setelah ada baris yang dinilai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} Pilihan Anda lain: tulis alasan dengan C.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoreRow</name>
    <message>
        <source>{0}: {1}, {2} dari 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catatan {0}: ada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis catatan {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ekspektasi khusus pimpinan: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Kosongkan pencarian</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeatModel</name>
    <message>
        <source>Bentrok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tetap ikut: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sertifikat {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} dari {1} JP tahun ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} JP tahun ini</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettleDialog</name>
    <message>
        <source>Atasi bentrok jadwal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centang yang dikeluarkan dari {0}. Yang lain tetap ikut dengan alasan di bawah.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peserta yang bentrok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misalnya: hadir bergantian, sudah seizin kepala unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alasan tetap ikut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan keputusan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bentrok dengan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sitting</name>
    <message>
        <source>Buang draf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draf disimpan {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terakhir diubah {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terakhir diubah {0} oleh {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Melanjutkan draf {0}. Isian ini belum disimpan.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Belum dapat dilanjutkan.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message numerus="yes">
        <source>%n perlu diperbaiki</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n perlu dipastikan</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Yang perlu dipastikan dapat disimpan bila alasannya ditulis di isian itu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n isian perlu diperbaiki sebelum disimpan</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TickTable</name>
    <message>
        <source>Dipilih</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeEditor</name>
    <message>
        <source>jam.menit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis jam dan menit, misalnya 08.30.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Urungkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutup pemberitahuan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingBar</name>
    <message>
        <source>MODE LATIHAN: semua orang dan data di sini rekaan, cetakan diberi tanda air.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingPage</name>
    <message>
        <source>Pelatihan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pindah hari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulan sebelumnya, berikutnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hari ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kegiatan berikutnya pada hari itu; di daftar: buka kartu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buka kegiatan, atau rencanakan pada hari kosong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pindahkan kegiatan ke Keranjang Sampah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daftar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JP per orang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lihat kegiatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ulangi dari {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rencanakan kegiatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ubah kegiatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tambah peserta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hadir dan hasil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cetak daftar hadir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ulangi di tanggal lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih kegiatan di kalender untuk melihat waktu, tempat, dan pesertanya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada yang dipilih.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingWords</name>
    <message>
        <source>Belum ditutup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} sampai {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>made</name>
    <message>
        <source>tgl-bln-thn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
