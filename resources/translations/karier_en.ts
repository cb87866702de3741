<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="id_ID">
<context>
    <name>AccountSection</name>
    <message>
        <source>Pengguna dan kata sandi</source>
        <translation>Users and passwords</translation>
    </message>
    <message>
        <source>Ganti kata sandi saya</source>
        <translation>Change my password</translation>
    </message>
    <message>
        <source>Pengguna baru</source>
        <translation>New user</translation>
    </message>
    <message>
        <source>Daftar pengguna</source>
        <translation>List of users</translation>
    </message>
    <message>
        <source>Kata sandi baru untuk {0}</source>
        <translation>New password for {0}</translation>
    </message>
    <message>
        <source>Kata sandi Anda diganti.</source>
        <translation>Your password has been changed.</translation>
    </message>
    <message>
        <source>Tutup pengguna {0}?</source>
        <translation>Close the user {0}?</translation>
    </message>
    <message>
        <source>Orang ini tidak dapat masuk lagi. Riwayat pekerjaannya tetap ada, dan pengguna dapat dibuka lagi.</source>
        <translation>This person can no longer sign in. The history of their work stays, and the user can be opened again.</translation>
    </message>
    <message>
        <source>Tutup pengguna</source>
        <translation>Close user</translation>
    </message>
    <message>
        <source>Buat kunci pemulihan baru?</source>
        <translation>Make a new recovery key?</translation>
    </message>
    <message>
        <source>Lembar kunci yang lama tidak berlaku lagi. Siapkan pencetak, lalu musnahkan lembar yang lama.</source>
        <translation>The old key sheet will no longer work. Have the printer ready, then destroy the old sheet.</translation>
    </message>
    <message>
        <source>Buat kunci baru</source>
        <translation>Make new key</translation>
    </message>
    <message>
        <source>Kunci pemulihan baru</source>
        <translation>New recovery key</translation>
    </message>
    <message>
        <source>Cetak sekarang: kunci ini tidak disimpan di mana pun.</source>
        <translation>Print it now: this key is not kept anywhere.</translation>
    </message>
    <message>
        <source>Cetak lembar kunci</source>
        <translation>Print key sheet</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Daftar pengguna diperbarui.</source>
        <translation>The list of users is up to date.</translation>
    </message>
    <message>
        <source>Ubah nama dan peran</source>
        <translation>Change name and role</translation>
    </message>
    <message>
        <source>Beri kata sandi baru</source>
        <translation>Give a new password</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nama pengguna</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Peran</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Ditutup</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Anda</source>
        <translation>You</translation>
    </message>
    <message>
        <source>Aktif</source>
        <translation>Active</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Ganti periode (Ctrl+G)</source>
        <translation>Change period (Ctrl+G)</translation>
    </message>
    <message>
        <source>Semua penilaian (Ctrl+L)</source>
        <translation>All appraisals (Ctrl+L)</translation>
    </message>
    <message>
        <source>Ubah rencana dan isian lain (F2)</source>
        <translation>Edit plan and other entries (F2)</translation>
    </message>
    <message>
        <source>Kinerja unit…</source>
        <translation>Unit performance…</translation>
    </message>
    <message>
        <source>Cetak evaluasi (Ctrl+P)</source>
        <translation>Print appraisal (Ctrl+P)</translation>
    </message>
    <message>
        <source>Dokumen evaluasi</source>
        <translation>Appraisal document</translation>
    </message>
    <message>
        <source>Riwayat perubahan (Ctrl+H)</source>
        <translation>Change history (Ctrl+H)</translation>
    </message>
    <message>
        <source>Pindahkan ke Keranjang Sampah</source>
        <translation>Move to Recycle bin</translation>
    </message>
    <message>
        <source>Alasan rating</source>
        <translation>Reason for rating</translation>
    </message>
    <message>
        <source>Bukti dan umpan balik yang menjadi dasar; ikut tercetak agar dapat dijelaskan.</source>
        <translation>Evidence and feedback it rests on; printed too, so that it can be explained.</translation>
    </message>
    <message>
        <source>Umpan balik</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Ekspektasi khusus pimpinan</source>
        <translation>Special expectations of the leader</translation>
    </message>
    <message>
        <source>{0}, target {1}</source>
        <translation>{0}, target {1}</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Realisasi berdasarkan bukti dukung</source>
        <translation>Achievement by evidence</translation>
    </message>
    <message>
        <source>Predikat {0} ditetapkan.</source>
        <translation>Predicate {0} set.</translation>
    </message>
    <message>
        <source>semua unit</source>
        <translation>all units</translation>
    </message>
    <message>
        <source>Kinerja unit diisi pada {0} penilaian.</source>
        <translation>Unit performance entered in {0} appraisals.</translation>
    </message>
    <message>
        <source>Penilaian dipindahkan ke Keranjang Sampah.</source>
        <translation>The appraisal was moved to the Recycle bin.</translation>
    </message>
</context>
<context>
    <name>AgendaModel</name>
    <message>
        <source>{0}, {1}. {2}. {3}. Enter: {4}</source>
        <translation>{0}, {1}. {2}. {3}. Enter: {4}</translation>
    </message>
    <message>
        <source>Tampilkan {0} hal lagi</source>
        <translation>Show {0} more</translation>
    </message>
    <message>
        <source>Tampilkan lebih sedikit</source>
        <translation>Show fewer</translation>
    </message>
    <message>
        <source>sampai {0}</source>
        <translation>until {0}</translation>
    </message>
    <message>
        <source>sampai {0}, {1} {2}</source>
        <translation>until {0}, {1} {2}</translation>
    </message>
</context>
<context>
    <name>AgendaView</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
</context>
<context>
    <name>AppraisalForm</name>
    <message>
        <source>dari data pegawai</source>
        <translation>from employee data</translation>
    </message>
</context>
<context>
    <name>AppraisalList</name>
    <message>
        <source>Semua penilaian</source>
        <translation>All appraisals</translation>
    </message>
    <message>
        <source>Daftar penilaian</source>
        <translation>List of appraisals</translation>
    </message>
    <message>
        <source>Nama atau NIP</source>
        <translation>Name or NIP</translation>
    </message>
    <message>
        <source>{0} penilaian tampil  ·  Spasi membuka lembar nilai</source>
        <translation>Appraisals shown: {0}  ·  Space opens the score sheet</translation>
    </message>
    <message>
        <source>Spasi</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Buka lembar nilai</source>
        <translation>Open score sheet</translation>
    </message>
    <message>
        <source>Ubah data</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Pindahkan ke Keranjang Sampah</source>
        <translation>Move to Recycle bin</translation>
    </message>
    <message>
        <source>Tahun</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Semua tahun</source>
        <translation>All years</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Semua keadaan</source>
        <translation>Any status</translation>
    </message>
    <message>
        <source>Predikat</source>
        <translation>Predicate</translation>
    </message>
    <message>
        <source>Semua predikat</source>
        <translation>All predicates</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Penilaian baru</source>
        <translation>New appraisal</translation>
    </message>
    <message>
        <source>Cari di daftar</source>
        <translation>Search the list</translation>
    </message>
    <message>
        <source>Riwayat perubahan</source>
        <translation>Change history</translation>
    </message>
    <message>
        <source>Keranjang Sampah</source>
        <translation>Recycle bin</translation>
    </message>
    <message>
        <source>Tidak ada penilaian yang cocok.</source>
        <translation>No appraisal matches.</translation>
    </message>
    <message>
        <source>Belum ada penilaian.</source>
        <translation>No appraisals yet.</translation>
    </message>
    <message>
        <source>{0} penilaian dipindahkan ke Keranjang Sampah.</source>
        <translation>Moved to the Recycle bin: {0} appraisals.</translation>
    </message>
</context>
<context>
    <name>AppraisalPage</name>
    <message>
        <source>Penilaian</source>
        <translation>Appraisal</translation>
    </message>
    <message>
        <source>1 2 3 memberi nilai  ·  panah pindah baris  ·  C menulis catatan</source>
        <translation>1 2 3 give a score  ·  arrows change row  ·  C writes a note</translation>
    </message>
    <message>
        <source>Memberi nilai, lalu baris berikutnya</source>
        <translation>Give a score, then the next row</translation>
    </message>
    <message>
        <source>Pindah baris</source>
        <translation>Change row</translation>
    </message>
    <message>
        <source>Pindah kotak; Spasi memilih</source>
        <translation>Change box; Space selects</translation>
    </message>
    <message>
        <source>Mengosongkan nilai</source>
        <translation>Clear the score</translation>
    </message>
    <message>
        <source>Menulis catatan, realisasi, atau alasan</source>
        <translation>Write a note, achievement, or reason</translation>
    </message>
    <message>
        <source>Panduan perilaku di baris ini</source>
        <translation>Behaviour guide for this row</translation>
    </message>
    <message>
        <source>Di antrean: mulai menilai</source>
        <translation>In the queue: start appraising</translation>
    </message>
    <message>
        <source>&amp;Periode</source>
        <translation>&amp;Period</translation>
    </message>
    <message>
        <source>Cetak evaluasi</source>
        <translation>Print appraisal</translation>
    </message>
    <message>
        <source>Lainnya</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Simpan, berikutnya</source>
        <translation>Save, next</translation>
    </message>
    <message>
        <source>Simpan, lalu orang berikutnya</source>
        <translation>Save, then the next person</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Tetapkan predikat</source>
        <translation>Set predicate</translation>
    </message>
    <message>
        <source>Ganti periode</source>
        <translation>Change period</translation>
    </message>
    <message>
        <source>Cari di antrean</source>
        <translation>Search the queue</translation>
    </message>
    <message>
        <source>Orang sebelumnya</source>
        <translation>Previous person</translation>
    </message>
    <message>
        <source>Orang berikutnya</source>
        <translation>Next person</translation>
    </message>
    <message>
        <source>Ubah rencana dan isian lain</source>
        <translation>Edit plan and other entries</translation>
    </message>
    <message>
        <source>Penilaian baru</source>
        <translation>New appraisal</translation>
    </message>
    <message>
        <source>Semua penilaian</source>
        <translation>All appraisals</translation>
    </message>
    <message>
        <source>Riwayat perubahan</source>
        <translation>Change history</translation>
    </message>
    <message>
        <source>Evaluasi tahunan</source>
        <translation>Yearly appraisal</translation>
    </message>
    <message>
        <source>Evaluasi {0}</source>
        <translation>Appraisal {0}</translation>
    </message>
    <message>
        <source>{0} dari {1} selesai</source>
        <translation>{0} of {1} done</translation>
    </message>
    <message>
        <source>Penilaian {0}</source>
        <translation>Appraisal {0}</translation>
    </message>
    <message>
        <source>{0} isian belum disimpan</source>
        <translation>{0} entries not saved</translation>
    </message>
    <message>
        <source>Semua orang dalam antrean ini sudah selesai.</source>
        <translation>Everyone in this queue is done.</translation>
    </message>
    <message>
        <source>Pilih unit</source>
        <translation>Choose unit</translation>
    </message>
</context>
<context>
    <name>AppraisalWords</name>
    <message>
        <source>tinggal ditetapkan</source>
        <translation>ready to set</translation>
    </message>
    <message>
        <source>menunggu umpan balik</source>
        <translation>awaiting feedback</translation>
    </message>
    <message>
        <source>belum</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>siap dinilai</source>
        <translation>ready to appraise</translation>
    </message>
    <message>
        <source>Ditetapkan</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Sementara</source>
        <translation>Provisional</translation>
    </message>
    <message>
        <source>Belum ditetapkan</source>
        <translation>Not set yet</translation>
    </message>
    <message>
        <source>Berjalan</source>
        <translation>Ongoing</translation>
    </message>
    <message>
        <source>Rencana</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>{0} utama</source>
        <translation>{0} main</translation>
    </message>
    <message>
        <source>{0}: {1} orang, {2} %</source>
        <translation>{0}: {1} people, {2} %</translation>
    </message>
    <message>
        <source>selesai, {0}</source>
        <translation>done, {0}</translation>
    </message>
    <message>
        <source>sedang dinilai, {0} dari {1}</source>
        <translation>being appraised, {0} of {1}</translation>
    </message>
    <message>
        <source>target {0}</source>
        <translation>target {0}</translation>
    </message>
    <message>
        <source>terlaksana {0}</source>
        <translation>achieved {0}</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>{0} tambahan</source>
        <translation>{0} additional</translation>
    </message>
    <message>
        <source>paling banyak {0} %</source>
        <translation>at most {0} %</translation>
    </message>
</context>
<context>
    <name>BeginPage</name>
    <message>
        <source>Mulai dari mana?</source>
        <translation>Where to begin?</translation>
    </message>
    <message>
        <source>Pilihan ini tidak mengikat.</source>
        <translation>This choice does not bind you.</translation>
    </message>
    <message>
        <source>Masukkan ekspor SIASN</source>
        <translation>Import SIASN export</translation>
    </message>
    <message>
        <source>Berkas XLSX atau CSV dari SIASN, apa adanya.</source>
        <translation>An XLSX or CSV file from SIASN, just as it is.</translation>
    </message>
    <message>
        <source>Mulai kosong</source>
        <translation>Start empty</translation>
    </message>
    <message>
        <source>Isi pegawai satu per satu dari SK di kertas.</source>
        <translation>Enter employees one by one from paper decrees (SK).</translation>
    </message>
    <message>
        <source>Berlatih dengan kantor rekaan</source>
        <translation>Practise with a made-up office</translation>
    </message>
    <message>
        <source>Data contoh di tempat tersendiri, ditandai MODE LATIHAN; data kantor tetap kosong.</source>
        <translation>Sample data in a place of its own, marked PRACTICE MODE; the office data stay empty.</translation>
    </message>
</context>
<context>
    <name>BinPage</name>
    <message>
        <source>Keranjang Sampah</source>
        <translation>Recycle bin</translation>
    </message>
    <message>
        <source>Kembalikan</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Nama atau jenis data</source>
        <translation>Name or kind of data</translation>
    </message>
    <message>
        <source>Isi Keranjang Sampah</source>
        <translation>Contents of the Recycle bin</translation>
    </message>
    <message>
        <source>Keranjang Sampah kosong.</source>
        <translation>The Recycle bin is empty.</translation>
    </message>
    <message>
        <source>Yang dihapus tetap di sini sampai dikembalikan.</source>
        <translation>What was deleted stays here until it is restored.</translation>
    </message>
    <message>
        <source>{0} data dikembalikan.</source>
        <translation>Restored: {0}.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Jumlah</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Dihapus</source>
        <translation>Deleted</translation>
    </message>
    <message>
        <source>Oleh</source>
        <translation>By</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>Sebelum dan sesudah</source>
        <translation>Before and after</translation>
    </message>
    <message>
        <source>Isian</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Terapkan</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Isi baru</source>
        <translation>New value</translation>
    </message>
    <message>
        <source>{0} dari {1} data akan berubah.</source>
        <translation>{0} of {1} records will change.</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Sebelum</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Sesudah</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Dibiarkan karena</source>
        <translation>Left alone because</translation>
    </message>
    <message>
        <source>{0} dibiarkan karena ada yang perlu dipastikan.</source>
        <translation>{0} left alone because something has to be confirmed.</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Kalender</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Bulan sebelumnya</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>Bulan berikutnya</source>
        <translation>Next month</translation>
    </message>
</context>
<context>
    <name>CalendarTab</name>
    <message>
        <source>Bulan sebelumnya</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>Bulan berikutnya</source>
        <translation>Next month</translation>
    </message>
    <message>
        <source>Hari ini</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>{0} kegiatan, {1} peserta, {2} JP</source>
        <translation>{0} events, {1} participants, {2} JP</translation>
    </message>
    <message>
        <source>{0} kegiatan bulan ini</source>
        <translation>{0} events this month</translation>
    </message>
    <message>
        <source>{0} bentrok</source>
        <translation>{0} clashes</translation>
    </message>
</context>
<context>
    <name>CareerPage</name>
    <message>
        <source>Karier &amp; Talenta</source>
        <translation>Career &amp; Talent</translation>
    </message>
    <message>
        <source>Giliran dua belas bulan ke depan</source>
        <translation>Who is due in the next twelve months</translation>
    </message>
    <message>
        <source>Yang mendapat giliran</source>
        <translation>Who is due</translation>
    </message>
    <message>
        <source>{0} pegawai tampil</source>
        <translation>Employees shown: {0}</translation>
    </message>
    <message>
        <source>Buka berkas pegawai</source>
        <translation>Open employee file</translation>
    </message>
    <message>
        <source>Buka kartu alasan</source>
        <translation>Open reason card</translation>
    </message>
    <message>
        <source>12 bulan ke depan</source>
        <translation>Next 12 months</translation>
    </message>
    <message>
        <source>Bulan</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Lihat alasannya</source>
        <translation>See the reasons</translation>
    </message>
    <message>
        <source>Spasi</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Cetak agenda</source>
        <translation>Print agenda</translation>
    </message>
    <message>
        <source>Simpan XLSX</source>
        <translation>Save XLSX</translation>
    </message>
    <message>
        <source>Baris sebelumnya</source>
        <translation>Previous row</translation>
    </message>
    <message>
        <source>Baris berikutnya</source>
        <translation>Next row</translation>
    </message>
    <message>
        <source>Tidak ada {0} dalam waktu ini.</source>
        <translation>No {0} in this time.</translation>
    </message>
    <message>
        <source>Pilih bulan lain, atau lengkapi tanggal di berkas pegawai.</source>
        <translation>Choose another month, or complete the dates in the employee file.</translation>
    </message>
    <message>
        <source>Tersimpan: {0}</source>
        <translation>Saved: {0}</translation>
    </message>
    <message>
        <source>Terlambat</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Segera</source>
        <translation>Soon</translation>
    </message>
    <message>
        <source>Terjadwal</source>
        <translation>Scheduled</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Gol.</source>
        <translation>Gol.</translation>
    </message>
    <message>
        <source>Jabatan</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>TMT</source>
        <translation>TMT</translation>
    </message>
    <message>
        <source>Paling lambat</source>
        <translation>At the latest</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>CareerPane</name>
    <message>
        <source>Memenuhi syarat</source>
        <translation>Requirements met</translation>
    </message>
    <message>
        <source>Belum memenuhi</source>
        <translation>Not met yet</translation>
    </message>
    <message>
        <source>Syarat</source>
        <translation>Requirement</translation>
    </message>
    <message>
        <source>Belum ada yang dipilih.</source>
        <translation>Nothing chosen yet.</translation>
    </message>
    <message>
        <source>Pilih seorang pegawai untuk melihat alasannya.</source>
        <translation>Choose an employee to see the reasons.</translation>
    </message>
    <message>
        <source>Buka berkas</source>
        <translation>Open file</translation>
    </message>
    <message>
        <source>terpenuhi</source>
        <translation>met</translation>
    </message>
    <message>
        <source>belum terpenuhi</source>
        <translation>not met yet</translation>
    </message>
    <message>
        <source>belum ada datanya</source>
        <translation>no data yet</translation>
    </message>
    <message>
        <source>{0} syarat tanpa data</source>
        <translation>{0} requirements without data</translation>
    </message>
    <message>
        <source>Dasar: {0}</source>
        <translation>Basis: {0}</translation>
    </message>
</context>
<context>
    <name>ChangeLine</name>
    <message>
        <source>dihapus</source>
        <translation>deleted</translation>
    </message>
    <message>
        <source>Urungkan perubahan {0}</source>
        <translation>Undo the change of {0}</translation>
    </message>
</context>
<context>
    <name>ChangesPanel</name>
    <message>
        <source>Bukti perubahan</source>
        <translation>Evidence of change</translation>
    </message>
    <message>
        <source>Nomor SK atau surat yang menjadi dasar. Ikut tercatat di riwayat.</source>
        <translation>Number of the decree (SK) or letter it rests on. Recorded in the history too.</translation>
    </message>
    <message>
        <source>Nomor dan tanggal SK</source>
        <translation>Number and date of decree (SK)</translation>
    </message>
    <message>
        <source>Perubahan, {0} isian</source>
        <translation>Changes, {0} entries</translation>
    </message>
    <message>
        <source>Belum ada perubahan</source>
        <translation>No changes yet</translation>
    </message>
    <message>
        <source>(kosong)</source>
        <translation>(empty)</translation>
    </message>
</context>
<context>
    <name>ChapterButton</name>
    <message>
        <source>{0} dari {1} bagian</source>
        <translation>{0} of {1} parts</translation>
    </message>
</context>
<context>
    <name>CheckSide</name>
    <message>
        <source>Sebelum dicetak</source>
        <translation>Before printing</translation>
    </message>
    <message>
        <source>Simpan XLSX</source>
        <translation>Save XLSX</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ChildPanel</name>
    <message>
        <source>Ubah {0}</source>
        <translation>Edit {0}</translation>
    </message>
    <message>
        <source>Tambah {0}</source>
        <translation>Add {0}</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Batalkan</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ChildSection</name>
    <message>
        <source>Tambah</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Tambah {0}</source>
        <translation>Add {0}</translation>
    </message>
    <message>
        <source>Tambah baris</source>
        <translation>Add row</translation>
    </message>
    <message>
        <source>Gandakan baris</source>
        <translation>Duplicate row</translation>
    </message>
    <message>
        <source>Dihapus</source>
        <translation>Deleted</translation>
    </message>
    <message>
        <source>Perbaiki</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Baru</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Diubah</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Belum ada {0}.</source>
        <translation>No {0} yet.</translation>
    </message>
</context>
<context>
    <name>ChildTable</name>
    <message>
        <source>Keadaan</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Bandingkan perubahan</source>
        <translation>Compare changes</translation>
    </message>
    <message>
        <source>(kosong)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>Diubah orang lain, dipakai:</source>
        <translation>Changed by someone else, used:</translation>
    </message>
    <message>
        <source>Diubah Anda, tetap dipakai:</source>
        <translation>Changed by you, still used:</translation>
    </message>
    <message>
        <source>Diubah keduanya, pilih satu di tiap baris:</source>
        <translation>Changed by both, choose one in each row:</translation>
    </message>
    <message>
        <source>Pakai pilihan ini</source>
        <translation>Use this choice</translation>
    </message>
    <message>
        <source>Kembali ke formulir</source>
        <translation>Back to the form</translation>
    </message>
    <message>
        <source>Isian</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Sebelumnya</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Orang lain</source>
        <translation>Someone else</translation>
    </message>
    <message>
        <source>Anda</source>
        <translation>You</translation>
    </message>
    <message>
        <source>dihapus</source>
        <translation>deleted</translation>
    </message>
</context>
<context>
    <name>CopySection</name>
    <message>
        <source>Salinan cadangan</source>
        <translation>Backup copies</translation>
    </message>
    <message>
        <source>Buat salinan sekarang</source>
        <translation>Make a copy now</translation>
    </message>
    <message>
        <source>Buka folder</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Daftar salinan</source>
        <translation>List of copies</translation>
    </message>
    <message>
        <source>Belum ada salinan.</source>
        <translation>No copies yet.</translation>
    </message>
    <message>
        <source>Salinan dibuat sendiri saat program ditutup dan sebelum impor.</source>
        <translation>Copies are made by themselves when the program closes and before an import.</translation>
    </message>
    <message>
        <source>belum ada</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>Folder data</source>
        <translation>Data folder</translation>
    </message>
    <message>
        <source>Folder salinan</source>
        <translation>Folder of copies</translation>
    </message>
    <message>
        <source>Salinan terakhir</source>
        <translation>Last copy</translation>
    </message>
    <message>
        <source>Yang disimpan</source>
        <translation>What is kept</translation>
    </message>
    <message>
        <source>{0} terbaru, lalu yang terakhir dari {1} hari, {2} minggu, {3} bulan</source>
        <translation>The {0} newest, then the last of {1} days, {2} weeks, {3} months</translation>
    </message>
    <message>
        <source>Salinan dibuat dan diperiksa.</source>
        <translation>The copy was made and checked.</translation>
    </message>
    <message>
        <source>Salinan terakhir masih sama dengan data.</source>
        <translation>The last copy is still the same as the data.</translation>
    </message>
    <message>
        <source>Dibuat</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Pegawai</source>
        <translation>Employees</translation>
    </message>
    <message>
        <source>Ukuran</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Berkas</source>
        <translation>File</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>hari-bulan-tahun</source>
        <translation>day-month-year</translation>
    </message>
    <message>
        <source>Buka kalender</source>
        <translation>Open calendar</translation>
    </message>
    <message>
        <source>Isi tanggal hari ini</source>
        <translation>Enter today&apos;s date</translation>
    </message>
    <message>
        <source>Tulis hari, bulan, tahun; misalnya 12-3-2026 atau 12 Maret 2026.</source>
        <translation>Write day, month, year; for example 12-3-2026 or 12 Maret 2026.</translation>
    </message>
    <message>
        <source>tgl-bln-thn</source>
        <translation>dd-mm-yyyy</translation>
    </message>
</context>
<context>
    <name>DecideDialog</name>
    <message>
        <source>Tetapkan {0} untuk {1}?</source>
        <translation>Set {0} for {1}?</translation>
    </message>
    <message>
        <source>Ditetapkan oleh</source>
        <translation>Set by</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Alasan rating</source>
        <translation>Reason for rating</translation>
    </message>
    <message>
        <source>Alasan rating (boleh kosong)</source>
        <translation>Reason for rating (may be empty)</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Tetapkan</source>
        <translation>Set</translation>
    </message>
    <message numerus="yes">
        <source>%n baris belum dinilai</source>
        <translation>
            <numerusform>%n row without a score</numerusform>
            <numerusform>%n rows without a score</numerusform>
        </translation>
    </message>
    <message>
        <source>Tanpa umpan balik, predikat sulit dijelaskan kepada pegawai. Tulis dengan C pada barisnya.</source>
        <translation>Without feedback the predicate is hard to explain to the employee. Write it with C on its row.</translation>
    </message>
    <message>
        <source>Belum ada umpan balik yang dicatat</source>
        <translation>No feedback recorded yet</translation>
    </message>
    <message>
        <source>Sebaran di unit</source>
        <translation>Spread in the unit</translation>
    </message>
    <message>
        <source>Tulis siapa yang menetapkan predikat.</source>
        <translation>Write who sets the predicate.</translation>
    </message>
    <message>
        <source>Isi tanggal predikat ditetapkan.</source>
        <translation>Enter the date the predicate is set.</translation>
    </message>
    <message>
        <source>Rating berbeda dari nilai barisnya. Tulis alasannya.</source>
        <translation>The rating differs from the scores of its rows. Write the reason.</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>{0} isian {1} diputuskan.</source>
        <translation>Decided for {1}: {0} entries.</translation>
    </message>
    <message>
        <source>{0}: {1} diputuskan.</source>
        <translation>{0}: {1} decided.</translation>
    </message>
    <message>
        <source>hal ini</source>
        <translation>this matter</translation>
    </message>
</context>
<context>
    <name>DetailHeader</name>
    <message>
        <source>Salin NIP</source>
        <translation>Copy NIP</translation>
    </message>
</context>
<context>
    <name>DocumentFinder</name>
    <message>
        <source>Dokumen</source>
        <translation>Document</translation>
    </message>
</context>
<context>
    <name>EmployeeFilters</name>
    <message>
        <source>PNS dan PPPK aktif</source>
        <translation>Active PNS and PPPK</translation>
    </message>
    <message>
        <source>Belum lengkap</source>
        <translation>Incomplete</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Golongan</source>
        <translation>Golongan</translation>
    </message>
    <message>
        <source>Saringan lain</source>
        <translation>More filters</translation>
    </message>
    <message>
        <source>perlu diperiksa</source>
        <translation>to check</translation>
    </message>
    <message>
        <source>Golongan {0}</source>
        <translation>Golongan {0}</translation>
    </message>
    <message>
        <source>Pilih unit…</source>
        <translation>Choose unit…</translation>
    </message>
    <message>
        <source>Semua unit</source>
        <translation>All units</translation>
    </message>
    <message>
        <source>Yang perlu diperiksa</source>
        <translation>To be checked</translation>
    </message>
    <message>
        <source>Semua keadaan</source>
        <translation>Any status</translation>
    </message>
    <message>
        <source>Semua golongan</source>
        <translation>Any golongan</translation>
    </message>
    <message>
        <source>PNS golongan {0}</source>
        <translation>PNS golongan {0}</translation>
    </message>
</context>
<context>
    <name>EmployeePage</name>
    <message>
        <source>Pegawai</source>
        <translation>Employees</translation>
    </message>
    <message>
        <source>Lanjutkan</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Daftar pegawai</source>
        <translation>List of employees</translation>
    </message>
    <message>
        <source>Nama, NIP, atau jabatan</source>
        <translation>Name, NIP, or position</translation>
    </message>
    <message>
        <source>{0} pegawai tampil</source>
        <translation>Employees shown: {0}</translation>
    </message>
    <message>
        <source>Tempel dari Excel</source>
        <translation>Paste from Excel</translation>
    </message>
    <message>
        <source>Pegawai baru</source>
        <translation>New employee</translation>
    </message>
    <message>
        <source>NIP {0} disalin.</source>
        <translation>NIP {0} copied.</translation>
    </message>
    <message>
        <source>Tambah riwayat</source>
        <translation>Add history row</translation>
    </message>
    <message>
        <source>Cetak biodata</source>
        <translation>Print biodata</translation>
    </message>
    <message>
        <source>Ambil dari ekspor SIASN atau Excel</source>
        <translation>Take from a SIASN export or Excel</translation>
    </message>
    <message>
        <source>Hapus saringan</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>Pilih unit</source>
        <translation>Choose unit</translation>
    </message>
    <message>
        <source>{0} PNS, {1} PPPK</source>
        <translation>{0} PNS, {1} PPPK</translation>
    </message>
    <message>
        <source>Pegawai baru belum selesai diisi: {0} (draf pukul {1}).</source>
        <translation>A new employee is not finished: {0} (draft of {1}).</translation>
    </message>
    <message>
        <source>tanpa nama</source>
        <translation>no name</translation>
    </message>
    <message>
        <source>Tidak ada pegawai yang cocok dengan pencarian dan saringan ini.</source>
        <translation>No employee matches this search and these filters.</translation>
    </message>
    <message>
        <source>Coba sebagian nama atau NIP, atau hapus saringannya.</source>
        <translation>Try part of a name or NIP, or clear the filters.</translation>
    </message>
    <message>
        <source>Belum ada pegawai di sini.</source>
        <translation>No employees here yet.</translation>
    </message>
    <message>
        <source>Ambil dari ekspor SIASN, atau isi satu per satu.</source>
        <translation>Take them from a SIASN export, or enter them one by one.</translation>
    </message>
    <message>
        <source>Pegawai ini masih disebut dalam {0}. Data itu tetap ada, tetapi orangnya tidak lagi dalam daftar.</source>
        <translation>This employee is still named in {0}. Those data stay, but the person will no longer be in the list.</translation>
    </message>
    <message>
        <source>Pindahkan ke Keranjang Sampah</source>
        <translation>Move to Recycle bin</translation>
    </message>
    <message>
        <source>Pindahkan pegawai ini?</source>
        <translation>Move this employee?</translation>
    </message>
    <message>
        <source>disaring: {0}</source>
        <translation>filtered: {0}</translation>
    </message>
</context>
<context>
    <name>EmployeePane</name>
    <message>
        <source>Bagian data pegawai</source>
        <translation>Parts of the employee data</translation>
    </message>
    <message>
        <source>Pilih seorang pegawai di daftar.</source>
        <translation>Choose an employee in the list.</translation>
    </message>
    <message>
        <source>Hanya dapat dibaca</source>
        <translation>Read-only</translation>
    </message>
    <message>
        <source>{0} isian berbeda antara dua kantor</source>
        <translation>Entries that differ between two offices: {0}</translation>
    </message>
    <message>
        <source>Nilai yang tampil dipakai sementara, menunggu keputusan.</source>
        <translation>The value shown is used for now, until somebody decides.</translation>
    </message>
    <message>
        <source>Putuskan</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>Ringkasan</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Pangkat</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Jabatan</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Pendidikan</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>Lainnya</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Ubah</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Cetak biodata</source>
        <translation>Print biodata</translation>
    </message>
    <message>
        <source>Tindakan lain</source>
        <translation>Other actions</translation>
    </message>
    <message>
        <source>Riwayat perubahan	Ctrl+H</source>
        <translation>Change history	Ctrl+H</translation>
    </message>
    <message>
        <source>Pindaian SK dan ijazah</source>
        <translation>Scans of decrees (SK) and diplomas</translation>
    </message>
    <message>
        <source>Mutasi ke kantor lain</source>
        <translation>Transfer to another office</translation>
    </message>
    <message>
        <source>Pindahkan ke Keranjang Sampah	Del</source>
        <translation>Move to Recycle bin	Del</translation>
    </message>
</context>
<context>
    <name>EntryBlock</name>
    <message>
        <source>{0} oleh {1}</source>
        <translation>{0} by {1}</translation>
    </message>
    <message>
        <source>Perubahan</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Dasar: {0}</source>
        <translation>Basis: {0}</translation>
    </message>
    <message>
        <source>Alasan untuk {0}: {1}</source>
        <translation>Reason for {0}: {1}</translation>
    </message>
    <message>
        <source>(kosong)</source>
        <translation>(empty)</translation>
    </message>
</context>
<context>
    <name>ErrorSummary</name>
    <message>
        <source>Yang perlu dipastikan dapat disimpan bila alasannya ditulis di isian itu.</source>
        <translation>What has to be confirmed can be saved once the reason is written at that entry.</translation>
    </message>
    <message numerus="yes">
        <source>%n isian perlu dipastikan sebelum disimpan</source>
        <translation>
            <numerusform>%n entry to confirm before saving</numerusform>
            <numerusform>%n entries to confirm before saving</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n isian perlu diperbaiki sebelum disimpan</source>
        <translation>
            <numerusform>%n entry to correct before saving</numerusform>
            <numerusform>%n entries to correct before saving</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n perlu dipastikan</source>
        <translation>
            <numerusform>%n to confirm</numerusform>
            <numerusform>%n to confirm</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventActs</name>
    <message>
        <source>Keputusan bentrok disimpan.</source>
        <translation>Decision on the clash saved.</translation>
    </message>
    <message>
        <source>{0} dikeluarkan dari kegiatan.</source>
        <translation>{0} was taken out of the event.</translation>
    </message>
    <message>
        <source>Kegiatan dipindahkan ke Keranjang Sampah.</source>
        <translation>The event was moved to the Recycle bin.</translation>
    </message>
    <message numerus="yes">
        <source>%n peserta ditambahkan.</source>
        <translation>
            <numerusform>%n participant added.</numerusform>
            <numerusform>%n participants added.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tersimpan: {0}</source>
        <translation>Saved: {0}</translation>
    </message>
    <message>
        <source>Tambahkan peserta ini?</source>
        <translation>Add these participants?</translation>
    </message>
    <message>
        <source>Kegiatan selesai; riwayat peserta yang lulus sudah dicatat.</source>
        <translation>The event is complete; those who passed now have it in their history.</translation>
    </message>
    <message>
        <source>Hasil peserta disimpan.</source>
        <translation>Results of participants saved.</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>Pilih peserta</source>
        <translation>Choose participants</translation>
    </message>
    <message>
        <source>Tempel daftar NIP dari lembar kerja</source>
        <translation>Paste a list of NIPs from a spreadsheet</translation>
    </message>
</context>
<context>
    <name>EventPane</name>
    <message>
        <source>Atasi</source>
        <translation>Settle</translation>
    </message>
    <message>
        <source>Isi hasil</source>
        <translation>Enter results</translation>
    </message>
    <message>
        <source>Tambah</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Tambah peserta</source>
        <translation>Add participants</translation>
    </message>
    <message>
        <source>Peserta kegiatan</source>
        <translation>Participants of the event</translation>
    </message>
    <message>
        <source>Belum ada peserta. Tekan F3 untuk memilih.</source>
        <translation>No participants yet. Press F3 to choose.</translation>
    </message>
    <message>
        <source>{0}, angkatan {1}</source>
        <translation>{0}, batch {1}</translation>
    </message>
    <message>
        <source>{0} JP</source>
        <translation>{0} JP</translation>
    </message>
    <message>
        <source>{0} orang</source>
        <translation>{0} people</translation>
    </message>
    <message>
        <source>{0} dari {1} kursi</source>
        <translation>{0} of {1} seats</translation>
    </message>
    <message>
        <source>{0}, sisa {1}</source>
        <translation>{0}, {1} left</translation>
    </message>
    <message>
        <source>Waktu</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Tempat</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Pelaksana</source>
        <translation>Organizer</translation>
    </message>
    <message>
        <source>Peserta</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Anggaran</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Diganti</source>
        <translation>Replaced</translation>
    </message>
    <message numerus="yes">
        <source>%n peserta bentrok jadwal</source>
        <translation>
            <numerusform>%n participant with a clash</numerusform>
            <numerusform>%n participants with a clash</numerusform>
        </translation>
    </message>
    <message>
        <source>Kegiatan berakhir {0}, hasilnya belum dicatat.</source>
        <translation>The event ended {0}, its results are not recorded yet.</translation>
    </message>
    <message>
        <source>Belum ditutup</source>
        <translation>Not closed yet</translation>
    </message>
    <message>
        <source>Kerja sama dengan pelaksana berakhir {0}.</source>
        <translation>The agreement with the organizer ended {0}.</translation>
    </message>
    <message>
        <source>MoU kedaluwarsa</source>
        <translation>MoU expired</translation>
    </message>
    <message>
        <source>Keduanya juga terdaftar di {0}.</source>
        <translation>Both are also registered for {0}.</translation>
    </message>
    <message>
        <source>Juga terdaftar di {0}.</source>
        <translation>Also registered for {0}.</translation>
    </message>
    <message>
        <source>Juga terdaftar di {0} kegiatan lain.</source>
        <translation>Also registered for {0} other events.</translation>
    </message>
    <message>
        <source>Ubah</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Daftar hadir</source>
        <translation>Attendance list</translation>
    </message>
    <message>
        <source>Hadir dan hasil…</source>
        <translation>Attendance, results…</translation>
    </message>
    <message>
        <source>Cetak jadwal</source>
        <translation>Print schedule</translation>
    </message>
    <message>
        <source>Riwayat perubahan</source>
        <translation>Change history</translation>
    </message>
    <message>
        <source>Ulangi di tanggal lain…</source>
        <translation>Repeat on another date…</translation>
    </message>
    <message>
        <source>Hapus kegiatan</source>
        <translation>Delete event</translation>
    </message>
    <message>
        <source>Tindakan lain</source>
        <translation>Other actions</translation>
    </message>
</context>
<context>
    <name>ExchangeActs</name>
    <message>
        <source>Belum ada stik USB.</source>
        <translation>No USB stick yet.</translation>
    </message>
    <message>
        <source>Stik USB ini dikunci terhadap penulisan.</source>
        <translation>This USB stick is write-protected.</translation>
    </message>
    <message>
        <source>Terima dari USB</source>
        <translation>Receive from USB</translation>
    </message>
    <message>
        <source>Pilih folder</source>
        <translation>Choose folder</translation>
    </message>
    <message>
        <source>Isi diperlihatkan dulu sebelum diterima</source>
        <translation>The contents are shown before they are received</translation>
    </message>
    <message>
        <source>Folder lain</source>
        <translation>Other folder</translation>
    </message>
    <message>
        <source>Kirim ke USB</source>
        <translation>Send to USB</translation>
    </message>
    <message>
        <source>Buat paket</source>
        <translation>Make bundle</translation>
    </message>
    <message>
        <source>Kirim semuanya lagi</source>
        <translation>Send everything again</translation>
    </message>
    <message>
        <source>Kirim kepada</source>
        <translation>Send to</translation>
    </message>
    <message>
        <source>sejak awal</source>
        <translation>since the beginning</translation>
    </message>
    <message>
        <source>Ruang di stik USB {0} MB.</source>
        <translation>Room on the USB stick: {0} MB.</translation>
    </message>
    <message>
        <source>Lihat isi stik USB</source>
        <translation>See what is on the USB stick</translation>
    </message>
    <message>
        <source>{0} perubahan {1}.</source>
        <translation>Changes {1}: {0}.</translation>
    </message>
    <message>
        <source>Ditemukan di {0}: paket {1} dari {2}{3}.</source>
        <translation>Found on {0}: bundle {1} from {2}{3}.</translation>
    </message>
    <message>
        <source>sejak paket {0}</source>
        <translation>since bundle {0}</translation>
    </message>
    <message>
        <source>Tidak ada perubahan {0}; paket hanya membawa tanda terima.</source>
        <translation>No changes {0}; the bundle only carries receipts.</translation>
    </message>
    <message>
        <source>Hanya dapat dibuka oleh {0}</source>
        <translation>Can be opened by {0} only</translation>
    </message>
    <message>
        <source>Periksa paket {0}</source>
        <translation>Look at bundle {0}</translation>
    </message>
    <message>
        <source>Ditemukan di {0}: {1} paket dari {2} kantor.</source>
        <translation>Found on {0}: {1} bundles, offices: {2}.</translation>
    </message>
    <message>
        <source>Periksa {0} paket</source>
        <translation>Look at {0} bundles</translation>
    </message>
    <message>
        <source>Colokkan stik USB; paketnya dicari sendiri.</source>
        <translation>Plug in the USB stick; its bundles are found by themselves.</translation>
    </message>
    <message>
        <source>Di {0} tidak ada paket untuk kantor ini.</source>
        <translation>There is no bundle for this office on {0}.</translation>
    </message>
</context>
<context>
    <name>ExchangeBoard</name>
    <message>
        <source>Kantor lain mencocokkan angka ini lewat telepon sebelum bertukar data untuk pertama kali.</source>
        <translation>Other offices compare these digits by telephone before the first exchange.</translation>
    </message>
    <message>
        <source>Lancar</source>
        <translation>In order</translation>
    </message>
    <message>
        <source>Cetak Kartu Kantor</source>
        <translation>Print office card</translation>
    </message>
    <message>
        <source>Masukkan kartu kantor lain</source>
        <translation>Add another office&apos;s card</translation>
    </message>
    <message>
        <source>Kantor yang bertukar data</source>
        <translation>Offices that exchange data</translation>
    </message>
    <message>
        <source>Belum ada kantor lain.</source>
        <translation>No other offices yet.</translation>
    </message>
    <message>
        <source>Cocokkan angka</source>
        <translation>Compare digits</translation>
    </message>
    <message>
        <source>Kirim semuanya lagi</source>
        <translation>Send everything again</translation>
    </message>
    <message>
        <source>Cabut kepercayaan</source>
        <translation>Withdraw trust</translation>
    </message>
    <message>
        <source>Dicabut</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Belum pernah mengirim</source>
        <translation>Has never sent</translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Kode</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Hubungan</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Terakhir diterima</source>
        <translation>Last received</translation>
    </message>
    <message>
        <source>Terakhir diakui</source>
        <translation>Last acknowledged</translation>
    </message>
    <message>
        <source>Belum dikirim</source>
        <translation>Not yet sent</translation>
    </message>
    <message>
        <source>Simpan kartu ke stik USB</source>
        <translation>Save card to USB stick</translation>
    </message>
    <message>
        <source>Minta berkas KARTU dari kantor itu lewat stik USB, lalu cocokkan angkanya lewat telepon.</source>
        <translation>Ask that office for its KARTU file on a USB stick, then compare its digits by telephone.</translation>
    </message>
    <message>
        <source>Angka belum dicocokkan</source>
        <translation>Digits not yet compared</translation>
    </message>
    <message>
        <source>Belum diputuskan</source>
        <translation>Not yet decided</translation>
    </message>
    <message>
        <source>Kartu kantor kita</source>
        <translation>Our office card</translation>
    </message>
    <message>
        <source>Induk kita</source>
        <translation>Our parent office</translation>
    </message>
    <message>
        <source>Cabang kita</source>
        <translation>Our branch office</translation>
    </message>
    <message>
        <source>Kantor yang sama</source>
        <translation>The same office</translation>
    </message>
    <message>
        <source>Hanya mutasi</source>
        <translation>Transfers only</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kode kantor</source>
        <translation>Office code</translation>
    </message>
    <message>
        <source>Angka pencocok</source>
        <translation>Check digits</translation>
    </message>
    <message>
        <source>Paket {0} belum ada</source>
        <translation>Bundle {0} is missing</translation>
    </message>
    <message>
        <source>{0} hari tanpa paket</source>
        <translation>Days without bundle: {0}</translation>
    </message>
    <message>
        <source>Yang belum diputuskan di kantor itu</source>
        <translation>What that office must still decide</translation>
    </message>
    <message>
        <source>dibuat saat kartu dicetak atau disimpan</source>
        <translation>made when the card is printed or saved</translation>
    </message>
</context>
<context>
    <name>ExchangeCards</name>
    <message>
        <source>Isinya diperlihatkan dulu; belum ada yang disimpan sebelum Anda setuju.</source>
        <translation>The contents are shown first; nothing is saved before you agree.</translation>
    </message>
    <message>
        <source>Setiap berkas yang keluar dicatat dengan keperluannya (UU 27/2022).</source>
        <translation>Every file that goes out is recorded with its purpose (UU 27/2022).</translation>
    </message>
    <message>
        <source>Masukkan dari SIASN</source>
        <translation>Import from SIASN</translation>
    </message>
    <message>
        <source>Berkas ekspor “Data ASN” apa adanya, XLSX atau CSV, 65 sampai 69 kolom dalam urutan apa pun.</source>
        <translation>The “Data ASN” export file as it is, XLSX or CSV, 65 to 69 columns in any order.</translation>
    </message>
    <message>
        <source>Seret berkas ke sini, atau pilih dengan tombol di bawah.</source>
        <translation>Drag the file here, or choose it with the button below.</translation>
    </message>
    <message>
        <source>Pilih berkas SIASN</source>
        <translation>Choose SIASN file</translation>
    </message>
    <message>
        <source>Tulis daftar ke berkas</source>
        <translation>Write a list to a file</translation>
    </message>
    <message>
        <source>Untuk lembar kerja atau program lain. Daftar pegawai dapat dimasukkan kembali setelah disunting.</source>
        <translation>For a spreadsheet or another program. The employee list can be imported again after editing.</translation>
    </message>
    <message>
        <source>Sertakan NIK, kontak, agama, dan status kawin</source>
        <translation>Include NIK, contacts, religion, and marital status</translation>
    </message>
    <message>
        <source>Tulis berkas</source>
        <translation>Write file</translation>
    </message>
    <message>
        <source>Pegawai</source>
        <translation>Employees</translation>
    </message>
    <message>
        <source>Riwayat pangkat</source>
        <translation>Rank history</translation>
    </message>
    <message>
        <source>Riwayat jabatan</source>
        <translation>Position history</translation>
    </message>
    <message>
        <source>Kenaikan gaji berkala</source>
        <translation>Periodic pay rise (KGB)</translation>
    </message>
    <message>
        <source>Riwayat pendidikan</source>
        <translation>Education history</translation>
    </message>
    <message>
        <source>Pelatihan yang pernah diikuti</source>
        <translation>Training attended</translation>
    </message>
    <message>
        <source>Penghargaan</source>
        <translation>Awards</translation>
    </message>
    <message>
        <source>Kompetensi pegawai</source>
        <translation>Employee competencies</translation>
    </message>
    <message>
        <source>Kegiatan pelatihan</source>
        <translation>Training events</translation>
    </message>
    <message>
        <source>Pasangan mentoring</source>
        <translation>Mentoring pairs</translation>
    </message>
    <message>
        <source>Penilaian kinerja</source>
        <translation>Performance appraisals</translation>
    </message>
    <message>
        <source>Unit kerja</source>
        <translation>Work units</translation>
    </message>
    <message>
        <source>Kamus kompetensi</source>
        <translation>Competency dictionary</translation>
    </message>
    <message>
        <source>Daftar</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Bentuk</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Untuk keperluan apa</source>
        <translation>For what purpose</translation>
    </message>
    <message>
        <source>Tulis keperluannya dahulu, misalnya rapat pemutakhiran data dengan BKPSDM.</source>
        <translation>Write the purpose first, for example a meeting on data updates with BKPSDM.</translation>
    </message>
</context>
<context>
    <name>ExchangeDecide</name>
    <message>
        <source>Nilai-nilainya</source>
        <translation>Its values</translation>
    </message>
    <message>
        <source>Pilih satu keputusan di sebelah kiri.</source>
        <translation>Choose a decision on the left.</translation>
    </message>
    <message>
        <source>Hal sebelumnya</source>
        <translation>Previous matter</translation>
    </message>
    <message>
        <source>Hal berikutnya</source>
        <translation>Next matter</translation>
    </message>
    <message>
        <source>Tidak ada yang perlu diputuskan.</source>
        <translation>Nothing to be decided.</translation>
    </message>
    <message>
        <source>Isian yang diubah dua kantor tanpa saling tahu akan tampil di sini.</source>
        <translation>Entries that two offices changed unknown to each other appear here.</translation>
    </message>
    <message>
        <source>Isi lain</source>
        <translation>Other value</translation>
    </message>
    <message>
        <source>Tanya kantor</source>
        <translation>Ask the office</translation>
    </message>
    <message>
        <source>Buka data</source>
        <translation>Open record</translation>
    </message>
    <message>
        <source>pakai milik kita</source>
        <translation>use ours</translation>
    </message>
    <message>
        <source>pakai milik kantor lain</source>
        <translation>use the other office&apos;s</translation>
    </message>
    <message>
        <source>Sudah saya baca</source>
        <translation>I have read this</translation>
    </message>
    <message>
        <source>Lihat</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Setiap keputusan dicatat dan dapat diurungkan sampai 90 hari.</source>
        <translation>Every decision is recorded and can be undone for 90 days.</translation>
    </message>
    <message>
        <source>Lihat keputusan</source>
        <translation>Show decisions</translation>
    </message>
    <message>
        <source>Buka</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>baru saja</source>
        <translation>just now</translation>
    </message>
    <message>
        <source>Semua isian orang ini:</source>
        <translation>All entries of this person:</translation>
    </message>
    <message>
        <source>Telepon, surel dan alamat: nilai dari kantor pemilik</source>
        <translation>Phone, e-mail and address: the owning office&apos;s value</translation>
    </message>
    <message>
        <source>Perlu diputuskan</source>
        <translation>To be decided</translation>
    </message>
    <message>
        <source> atau </source>
        <translation> or </translation>
    </message>
    <message>
        <source>diubah di dua kantor tanpa saling tahu</source>
        <translation>changed in two offices unknown to each other</translation>
    </message>
    <message>
        <source>usulan kantor lain; kantor kita yang memutuskan</source>
        <translation>proposal of another office; our office decides</translation>
    </message>
    <message>
        <source>diputuskan sendiri; dapat diganti</source>
        <translation>decided by itself; can be changed</translation>
    </message>
    <message>
        <source>dua kantor mengaku sebagai pemilik</source>
        <translation>two offices claim to be the owner</translation>
    </message>
    <message>
        <source>mungkin pegawai ganda</source>
        <translation>may be the same employee twice</translation>
    </message>
    <message>
        <source>{0} isian ringan diputuskan sendiri</source>
        <translation>Minor entries decided by themselves: {0}</translation>
    </message>
    <message>
        <source>(kosong)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>Buka {0}, {1}</source>
        <translation>Open {0}, {1}</translation>
    </message>
    <message>
        <source>menunggu {0} jam</source>
        <translation>waiting for {0} h</translation>
    </message>
    <message>
        <source>menunggu {0} hari</source>
        <translation>waiting, in days: {0}</translation>
    </message>
    <message>
        <source>Perlu diputuskan ({0})</source>
        <translation>To be decided ({0})</translation>
    </message>
    <message>
        <source>{0} dari {1}</source>
        <translation>{0} of {1}</translation>
    </message>
    <message>
        <source>Nilai</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Oleh</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Jam PC</source>
        <translation>PC clock</translation>
    </message>
    <message>
        <source>Sebelumnya</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Dasar</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Pakai ini</source>
        <translation>Use this</translation>
    </message>
    <message>
        <source>Dipakai</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Dipakai sementara</source>
        <translation>Used for now</translation>
    </message>
    <message>
        <source>Kantor kita</source>
        <translation>Our office</translation>
    </message>
    <message>
        <source>Tanpa SK</source>
        <translation>No decree (SK)</translation>
    </message>
    <message>
        <source>Pakai nilai {0}: {1}</source>
        <translation>Use the value of {0}: {1}</translation>
    </message>
</context>
<context>
    <name>ExchangeFill</name>
    <message>
        <source>Nilai ini menggantikan nilai yang berbeda, di sini dan, setelah paket berikut, di kantor lain.</source>
        <translation>This value replaces the ones that differ, here and, after the next bundle, in the other office.</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Pakai nilai ini</source>
        <translation>Use this value</translation>
    </message>
    <message>
        <source>Isi lain untuk {0}</source>
        <translation>Other value for {0}</translation>
    </message>
</context>
<context>
    <name>ExchangeOffices</name>
    <message>
        <source>Isi paket belum dapat diperlihatkan.</source>
        <translation>The contents of the bundle cannot be shown yet.</translation>
    </message>
    <message>
        <source>Dengan kantor lain, lewat USB</source>
        <translation>With other offices, by USB</translation>
    </message>
    <message>
        <source>Pilih folder yang berisi paket</source>
        <translation>Choose the folder with the bundles</translation>
    </message>
    <message>
        <source>Menerima paket</source>
        <translation>Receiving bundles</translation>
    </message>
    <message>
        <source>Pilih folder tempat paket ditulis</source>
        <translation>Choose the folder to write the bundle to</translation>
    </message>
    <message>
        <source>Melanjutkan impor</source>
        <translation>Continuing the import</translation>
    </message>
    <message>
        <source>Belum ada kantor lain untuk bertukar data.</source>
        <translation>No other office to exchange data with yet.</translation>
    </message>
    <message>
        <source>Cetak kartu kantor ini, minta kartu kantor lain lewat stik USB, lalu cocokkan angkanya lewat telepon.</source>
        <translation>Print this office&apos;s card, ask the other office for its card on a USB stick, then compare its digits by telephone.</translation>
    </message>
    <message>
        <source>Menyalin paket ke komputer ini</source>
        <translation>Copying the bundle to this computer</translation>
    </message>
    <message>
        <source>Memeriksa paket</source>
        <translation>Checking the bundle</translation>
    </message>
    <message>
        <source>Menyimpan</source>
        <translation>Saving</translation>
    </message>
    <message>
        <source>Menyusun paket</source>
        <translation>Putting the bundle together</translation>
    </message>
    <message>
        <source>Jangan cabut dulu. Menulis paket</source>
        <translation>Do not unplug yet. Writing the bundle</translation>
    </message>
    <message>
        <source>Jangan cabut dulu. Memeriksa tulisan</source>
        <translation>Do not unplug yet. Reading back what was written</translation>
    </message>
    <message>
        <source>{0} paket</source>
        <translation>Bundles: {0}</translation>
    </message>
    <message>
        <source>Di folder itu tidak ada paket Karier Desktop.</source>
        <translation>There is no Karier Desktop bundle in that folder.</translation>
    </message>
    <message>
        <source>Tanda terima untuk pengirim: {0}. Bacakan lewat telepon, atau cetak.</source>
        <translation>Receipt for the sender: {0}. Read it out by telephone, or print it.</translation>
    </message>
    <message>
        <source>Keputusan</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Dihentikan. Yang sudah ada tetap seperti semula.</source>
        <translation>Stopped. What was there stays as it was.</translation>
    </message>
    <message>
        <source>Kenalkan kantor</source>
        <translation>Introduce offices</translation>
    </message>
    <message>
        <source>Dengan {0}, lewat USB</source>
        <translation>With {0}, by USB</translation>
    </message>
    <message>
        <source>Dengan {0} kantor, lewat USB</source>
        <translation>With {0} offices, by USB</translation>
    </message>
    <message>
        <source>Membuat paket {0} untuk {1}</source>
        <translation>Making bundle {0} for {1}</translation>
    </message>
    <message>
        <source>Berkas {0}. Cetak surat pengantar dan BAST bila diperlukan.</source>
        <translation>File {0}. Print cover letter and handover record (BAST) if needed.</translation>
    </message>
    <message>
        <source>Paket {0} sudah diakui {1}.</source>
        <translation>Bundle {0} has been acknowledged by {1}.</translation>
    </message>
    <message>
        <source>{0} perlu diputuskan</source>
        <translation>{0} to be decided</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Antar kantor</source>
        <translation>Between offices</translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>SIASN dan daftar</source>
        <translation>SIASN and lists</translation>
    </message>
    <message>
        <source>Bagian Tukar Data</source>
        <translation>Parts of Exchange</translation>
    </message>
    <message>
        <source>Tukar Data</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>Ekspor SIASN masuk, daftar keluar; semuanya tanpa jaringan</source>
        <translation>SIASN exports in, lists out; all without a network</translation>
    </message>
</context>
<context>
    <name>ExchangePairing</name>
    <message>
        <source>Telepon kantor itu di nomor yang Anda kenal. Minta mereka membacakan angka di Kartu Kantor mereka yang tercetak, dan bandingkan dengan angka ini. Sama semua: ketik sepuluh angka terakhir.</source>
        <translation>Call that office at a number you know. Ask them to read out the digits on their printed office card, and compare them with these. If all are the same, type the last ten digits.</translation>
    </message>
    <message>
        <source>Ketik dua belas huruf dan angka dari tanda terima, dari kertas, telepon atau foto.</source>
        <translation>Type the twelve letters and digits of the receipt, from paper, telephone or photo.</translation>
    </message>
    <message>
        <source>Percayai kantor ini</source>
        <translation>Trust this office</translation>
    </message>
    <message>
        <source>Nanti saja</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Pegawai unit mana yang dikirimkan kepadanya</source>
        <translation>Employees of which unit are sent to it</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Catat</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Induk kita (BKPSDM): menerima semua data kita</source>
        <translation>Our parent office (BKPSDM): receives all our data</translation>
    </message>
    <message>
        <source>Cabang kita: menerima data unitnya saja</source>
        <translation>Our branch office: receives its unit&apos;s data only</translation>
    </message>
    <message>
        <source>Kantor yang sama di komputer lain: semua data, dua arah</source>
        <translation>The same office on another computer: all data, both ways</translation>
    </message>
    <message>
        <source>Kantor lain: hanya berkas pegawai yang mutasi</source>
        <translation>Another office: only files of employees transferred</translation>
    </message>
    <message>
        <source>Sepuluh angka terakhir</source>
        <translation>Last ten digits</translation>
    </message>
    <message>
        <source>Kantor itu bagi kita</source>
        <translation>What that office is to us</translation>
    </message>
    <message>
        <source>Pilih unit</source>
        <translation>Choose unit</translation>
    </message>
    <message>
        <source>Kode tanda terima</source>
        <translation>Receipt code</translation>
    </message>
    <message>
        <source>Cocokkan angka dengan {0}</source>
        <translation>Compare digits with {0}</translation>
    </message>
    <message>
        <source>Angka pencocok {0}</source>
        <translation>Check digits of {0}</translation>
    </message>
    <message>
        <source>Pilih dahulu kantor itu bagi kita apa.</source>
        <translation>First choose what that office is to us.</translation>
    </message>
    <message>
        <source>Tanda terima paket {0} dari {1}</source>
        <translation>Receipt of bundle {0} from {1}</translation>
    </message>
    <message>
        <source>Ketik sepuluh angka terakhir dari kartu; yang terbaca baru {0}.</source>
        <translation>Type the last ten digits on the card; only {0} can be read so far.</translation>
    </message>
    <message>
        <source>Pilih unit cabang itu, supaya hanya pegawainya yang dikirimkan.</source>
        <translation>Choose the unit of that branch office, so that only its employees are sent.</translation>
    </message>
</context>
<context>
    <name>ExchangeParcels</name>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Belum selesai</source>
        <translation>Not yet done</translation>
    </message>
    <message>
        <source>Paket yang dikirim dan diterima</source>
        <translation>Bundles sent and received</translation>
    </message>
    <message>
        <source>Belum ada paket.</source>
        <translation>No bundles yet.</translation>
    </message>
    <message>
        <source>Catat tanda terima</source>
        <translation>Record receipt</translation>
    </message>
    <message>
        <source>Cetak surat dan BAST</source>
        <translation>Print letter and BAST</translation>
    </message>
    <message>
        <source>Nomor</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Dari atau kepada</source>
        <translation>From or to</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Baris</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Paket</source>
        <translation>Bundle</translation>
    </message>
    <message>
        <source>Semua paket sudah selesai.</source>
        <translation>All bundles are done.</translation>
    </message>
    <message>
        <source>Cetak tanda terima</source>
        <translation>Print receipt</translation>
    </message>
    <message>
        <source>(berkas tidak terbaca)</source>
        <translation>(unreadable file)</translation>
    </message>
    <message>
        <source>Masuk {0}</source>
        <translation>In {0}</translation>
    </message>
    <message>
        <source>Keluar {0}</source>
        <translation>Out {0}</translation>
    </message>
    <message>
        <source>ke {0}</source>
        <translation>to {0}</translation>
    </message>
</context>
<context>
    <name>ExchangePreview</name>
    <message>
        <source>{0} pegawai tidak berubah, {1} baris ditolak, {2} perlu diperiksa.</source>
        <translation>{0} employees unchanged, {1} rows rejected, {2} to check.</translation>
    </message>
    <message>
        <source>(kosong)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>Baru</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Berubah</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Ditolak</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Perlu diperiksa</source>
        <translation>To check</translation>
    </message>
    <message>
        <source>Tidak ada pegawai baru.</source>
        <translation>No new employees.</translation>
    </message>
    <message>
        <source>Tidak ada isian yang berubah.</source>
        <translation>No changed entries.</translation>
    </message>
    <message>
        <source>Tidak ada baris yang ditolak.</source>
        <translation>No rejected rows.</translation>
    </message>
    <message>
        <source>Tidak ada yang perlu diperiksa.</source>
        <translation>Nothing to check.</translation>
    </message>
    <message>
        <source>Hasil impor</source>
        <translation>Import result</translation>
    </message>
    <message>
        <source>Simpan laporan XLSX</source>
        <translation>Save XLSX report</translation>
    </message>
    <message>
        <source>Batalkan</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Masukkan yang ada di pratinjau</source>
        <translation>Import what the preview shows</translation>
    </message>
    <message>
        <source>{0}: {1} pegawai baru, {2} berubah. Belum ada yang disimpan.</source>
        <translation>{0}: {1} new employees, {2} changed. Nothing saved yet.</translation>
    </message>
    <message>
        <source>{0}: tidak ada yang perlu disimpan, data sudah sama.</source>
        <translation>{0}: nothing to save, the data are the same already.</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Baris</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Gol.</source>
        <translation>Gol.</translation>
    </message>
    <message>
        <source>Jabatan</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Isian</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Semula</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Menjadi</source>
        <translation>Becomes</translation>
    </message>
    <message>
        <source>Kolom</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Masukkan {0} orang</source>
        <translation>Import {0} people</translation>
    </message>
</context>
<context>
    <name>ExchangeReceive</name>
    <message>
        <source>Paket di stik USB</source>
        <translation>Bundles on the USB stick</translation>
    </message>
    <message>
        <source>Jangan terima dulu</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Terima paket yang siap</source>
        <translation>Receive bundles that are ready</translation>
    </message>
    <message>
        <source>Terima {0} paket</source>
        <translation>Receive {0} bundles</translation>
    </message>
    <message>
        <source>{0}, {1} menurut jam PC pengirim</source>
        <translation>{0}, {1} by the sender&apos;s PC clock</translation>
    </message>
    <message>
        <source>Nomor</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Dari</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Dibuat</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Berkas ini tidak terbaca sebagai paket</source>
        <translation>This file cannot be read as a bundle</translation>
    </message>
    <message>
        <source>Data baru</source>
        <translation>New records</translation>
    </message>
    <message>
        <source>Data berubah</source>
        <translation>Changed records</translation>
    </message>
    <message>
        <source>Sudah sama</source>
        <translation>Already the same</translation>
    </message>
    <message>
        <source>Akan perlu diputuskan</source>
        <translation>Will have to be decided</translation>
    </message>
    <message>
        <source>Mutasi masuk</source>
        <translation>Incoming transfers</translation>
    </message>
    <message>
        <source>Tidak dapat diterima</source>
        <translation>Cannot be received</translation>
    </message>
    <message>
        <source>Berkas</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Siap diterima</source>
        <translation>Ready to receive</translation>
    </message>
    <message>
        <source>Belum selesai diterima</source>
        <translation>Partly received</translation>
    </message>
    <message>
        <source>Sudah diterima</source>
        <translation>Already received</translation>
    </message>
    <message>
        <source>Menunggu paket sebelumnya</source>
        <translation>Waiting for an earlier bundle</translation>
    </message>
    <message>
        <source>Kantor belum dikenal</source>
        <translation>Office not known yet</translation>
    </message>
    <message>
        <source>Perlu program baru</source>
        <translation>Needs a newer program</translation>
    </message>
    <message>
        <source>Untuk kantor lain</source>
        <translation>For another office</translation>
    </message>
    <message>
        <source>Berkas rusak</source>
        <translation>File damaged</translation>
    </message>
    <message>
        <source>Belum lengkap</source>
        <translation>Incomplete</translation>
    </message>
    <message>
        <source>Terima paket {0}</source>
        <translation>Receive bundle {0}</translation>
    </message>
    <message>
        <source>Paket {0} dari {1}</source>
        <translation>Bundle {0} from {1}</translation>
    </message>
    <message>
        <source>kantor tak dikenal</source>
        <translation>unknown office</translation>
    </message>
    <message>
        <source>Antara lain: {0}</source>
        <translation>Among others: {0}</translation>
    </message>
</context>
<context>
    <name>ExchangeSend</name>
    <message>
        <source>Isinya disandi; hanya kantor tujuan yang dapat membukanya. Paket lama di stik USB tidak ditimpa, dan paket ini dibaca ulang sebelum dinyatakan aman.</source>
        <translation>The contents are encrypted; only the receiving office can open them. Older bundles on the USB stick are not overwritten, and this one is read back before it is called safe.</translation>
    </message>
    <message>
        <source>awal (semua data)</source>
        <translation>the beginning (all data)</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Tulis paket</source>
        <translation>Write bundle</translation>
    </message>
    <message>
        <source>Folder lain</source>
        <translation>Other folder</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>{0} MB</translation>
    </message>
    <message>
        <source>Tulis ke</source>
        <translation>Write to</translation>
    </message>
    <message>
        <source>{0} KB</source>
        <translation>{0} KB</translation>
    </message>
    <message>
        <source>Paket {0} untuk {1}</source>
        <translation>Bundle {0} for {1}</translation>
    </message>
    <message>
        <source>paket {0}{1}</source>
        <translation>bundle {0}{1}</translation>
    </message>
    <message>
        <source>Perubahan sejak</source>
        <translation>Changes since</translation>
    </message>
    <message>
        <source>Baris</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Menyangkut orang</source>
        <translation>People concerned</translation>
    </message>
    <message>
        <source>Kira-kira</source>
        <translation>About</translation>
    </message>
    <message>
        <source>{0}, ruang {1}</source>
        <translation>{0}, {1} free</translation>
    </message>
    <message>
        <source>Colokkan stik USB, atau pilih folder.</source>
        <translation>Plug in a USB stick, or choose a folder.</translation>
    </message>
    <message>
        <source>Ruang di {0} tidak cukup: perlu {1}, ada {2}. Hapus berkas lain atau pakai stik USB lain.</source>
        <translation>Not enough room on {0}: {1} needed, {2} free. Delete other files or use another USB stick.</translation>
    </message>
    <message>
        <source>Tulis ke {0}</source>
        <translation>Write to {0}</translation>
    </message>
    <message>
        <source>{0}, dikunci terhadap penulisan</source>
        <translation>{0}, write-protected</translation>
    </message>
</context>
<context>
    <name>FactsPane</name>
    <message>
        <source>Pilih satu baris di daftar.</source>
        <translation>Choose a row in the list.</translation>
    </message>
    <message>
        <source>Ubah</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Riwayat perubahan</source>
        <translation>Change history</translation>
    </message>
    <message>
        <source>Pindahkan ke Keranjang Sampah</source>
        <translation>Move to Recycle bin</translation>
    </message>
    <message>
        <source>Tindakan lain</source>
        <translation>Other actions</translation>
    </message>
</context>
<context>
    <name>FieldBlock</name>
    <message>
        <source>Alasan, bila memang benar</source>
        <translation>Reason, if it is right after all</translation>
    </message>
    <message>
        <source>Alasan untuk {0}</source>
        <translation>Reason for {0}</translation>
    </message>
</context>
<context>
    <name>FillingPage</name>
    <message>
        <source>Menyiapkan kantor rekaan</source>
        <translation>Preparing the made-up office</translation>
    </message>
    <message>
        <source>Kurang dari satu menit.</source>
        <translation>Less than a minute.</translation>
    </message>
    <message>
        <source>Mengisi data contoh</source>
        <translation>Filling in sample data</translation>
    </message>
</context>
<context>
    <name>FormBar</name>
    <message>
        <source>Bagian</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Belum ada perubahan</source>
        <translation>No changes yet</translation>
    </message>
    <message>
        <source>(kosong)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>Perubahan, {0} isian</source>
        <translation>Changes, {0} entries</translation>
    </message>
    <message>
        <source>dihapus</source>
        <translation>deleted</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Coba lagi</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>GoalRow</name>
    <message>
        <source>Tenggat {0}</source>
        <translation>Deadline {0}</translation>
    </message>
</context>
<context>
    <name>GroupBox</name>
    <message>
        <source>Baris baru; sebelumnya {0}, tetap tersimpan dalam riwayat.</source>
        <translation>New row; the earlier one, {0}, stays in the history.</translation>
    </message>
    <message>
        <source>{0} baru</source>
        <translation>New {0}</translation>
    </message>
    <message>
        <source>Isian di bawah memperbaiki baris terbaru. Untuk kenaikan, mulai baris baru.</source>
        <translation>The entries below correct the latest row. For a promotion, start a new row.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Cari atau lompat</source>
        <translation>Search or jump</translation>
    </message>
    <message>
        <source>Kembali ke {0}</source>
        <translation>Back to {0}</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Bantuan</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>F1 membuka bantuan halaman mana pun di sampingnya</source>
        <translation>F1 opens the help of any page beside it</translation>
    </message>
    <message>
        <source>Daftar tombol pintas</source>
        <translation>List of shortcut keys</translation>
    </message>
    <message>
        <source>Cari dalam bantuan</source>
        <translation>Search the help</translation>
    </message>
    <message>
        <source>Topik bantuan</source>
        <translation>Help topics</translation>
    </message>
    <message>
        <source>{0} topik</source>
        <translation>{0} topics</translation>
    </message>
    <message>
        <source>Versi {0}. Python {1}, Qt {2}, {3}.</source>
        <translation>Version {0}. Python {1}, Qt {2}, {3}.</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Bantuan halaman ini</source>
        <translation>Help for this page</translation>
    </message>
    <message>
        <source>Tutup bantuan</source>
        <translation>Close help</translation>
    </message>
    <message>
        <source>Bantuan</source>
        <translation>Help</translation>
    </message>
</context>
<context>
    <name>HistoryBlock</name>
    <message>
        <source>Belum ada.</source>
        <translation>None yet.</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Riwayat perubahan</source>
        <translation>Change history</translation>
    </message>
    <message>
        <source>Belum ada perubahan yang tercatat.</source>
        <translation>No changes recorded yet.</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>{0} kali disimpan</source>
        <translation>Saved {0} times</translation>
    </message>
</context>
<context>
    <name>HomeLinks</name>
    <message>
        <source>Buka kegiatan</source>
        <translation>Open event</translation>
    </message>
    <message>
        <source>Cetak surat KGB</source>
        <translation>Print KGB letter</translation>
    </message>
    <message>
        <source>Buka KGB</source>
        <translation>Open KGB</translation>
    </message>
    <message>
        <source>Periksa syarat</source>
        <translation>Check terms</translation>
    </message>
    <message>
        <source>Buka berkas</source>
        <translation>Open file</translation>
    </message>
    <message>
        <source>Lanjutkan penilaian</source>
        <translation>Go on appraising</translation>
    </message>
    <message>
        <source>Rencanakan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Cetak daftar hadir</source>
        <translation>Print attendance list</translation>
    </message>
    <message>
        <source>Catat hasil</source>
        <translation>Record results</translation>
    </message>
    <message>
        <source>Catat sesi</source>
        <translation>Record session</translation>
    </message>
    <message>
        <source>Buka pasangan</source>
        <translation>Open pair</translation>
    </message>
    <message>
        <source>Tutup pasangan</source>
        <translation>Close pair</translation>
    </message>
    <message>
        <source>Putuskan</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>Buka Tukar Data</source>
        <translation>Open Exchange</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Beranda</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Tidak ada yang menunggu.</source>
        <translation>Nothing is waiting.</translation>
    </message>
    <message>
        <source>Agenda terisi sendiri dari data pegawai.</source>
        <translation>The agenda fills itself from the employee data.</translation>
    </message>
    <message>
        <source>{0} hal dalam agenda</source>
        <translation>Items in the agenda: {0}</translation>
    </message>
    <message>
        <source>Hal berikutnya dalam agenda</source>
        <translation>Next item in the agenda</translation>
    </message>
    <message>
        <source>Kerjakan yang ditawarkan tombolnya</source>
        <translation>Do what its button offers</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Cadangan dan lanjutan</source>
        <translation>Backup and continue</translation>
    </message>
    <message>
        <source>Cetak agenda</source>
        <translation>Print agenda</translation>
    </message>
    <message>
        <source>Cadangkan ke USB</source>
        <translation>Back up to USB</translation>
    </message>
    <message>
        <source>Belum ada pegawai.</source>
        <translation>No employees yet.</translation>
    </message>
    <message>
        <source>Mulai dari ekspor SIASN kantor Anda, ketik satu per satu, atau tempel dari lembar kerja.</source>
        <translation>Begin with your office&apos;s SIASN export, type them one by one, or paste from a spreadsheet.</translation>
    </message>
    <message>
        <source>Masukkan ekspor SIASN</source>
        <translation>Import SIASN export</translation>
    </message>
    <message>
        <source>Ketik pegawai pertama</source>
        <translation>Type the first employee</translation>
    </message>
    <message>
        <source>Tempel dari lembar kerja</source>
        <translation>Paste from a spreadsheet</translation>
    </message>
    <message>
        <source>Selamat pagi</source>
        <translation>Good morning</translation>
    </message>
    <message>
        <source>Selamat siang</source>
        <translation>Good day</translation>
    </message>
    <message>
        <source>Selamat sore</source>
        <translation>Good afternoon</translation>
    </message>
    <message>
        <source>Selamat malam</source>
        <translation>Good evening</translation>
    </message>
    <message>
        <source>{0} hal menunggu minggu ini, {1} di antaranya terlambat</source>
        <translation>{0} waiting this week, {1} of them late</translation>
    </message>
    <message>
        <source>{0} hal menunggu minggu ini</source>
        <translation>{0} waiting this week</translation>
    </message>
    <message>
        <source>dari {0}</source>
        <translation>of {0}</translation>
    </message>
    <message>
        <source>{0} PNS, {1} PPPK</source>
        <translation>{0} PNS, {1} PPPK</translation>
    </message>
    <message>
        <source>Penilaian {0} selesai</source>
        <translation>Appraisals {0} done</translation>
    </message>
    <message>
        <source>PNS mencapai {0} JP tahun ini</source>
        <translation>PNS with {0} JP this year</translation>
    </message>
    <message>
        <source>Penilaian {0}</source>
        <translation>Appraisal {0}</translation>
    </message>
    <message>
        <source>Mencapai {0} JP</source>
        <translation>Reached {0} JP</translation>
    </message>
    <message>
        <source>Data pegawai lengkap</source>
        <translation>Employee data complete</translation>
    </message>
    <message>
        <source>Data lengkap</source>
        <translation>Data complete</translation>
    </message>
    <message>
        <source>Pensiun dalam 12 bulan</source>
        <translation>Retiring within 12 months</translation>
    </message>
    <message>
        <source>Segera pensiun</source>
        <translation>Retiring soon</translation>
    </message>
    <message>
        <source>pegawai</source>
        <translation>employees</translation>
    </message>
    <message>
        <source>orang</source>
        <translation>people</translation>
    </message>
    <message>
        <source>isian baru</source>
        <translation>new entry</translation>
    </message>
    <message>
        <source>Draf: {0}</source>
        <translation>Draft: {0}</translation>
    </message>
    <message>
        <source>Cadangan dibuat dan sudah diperiksa.</source>
        <translation>The backup was made and has been checked.</translation>
    </message>
    <message>
        <source>Pilih USB atau folder cadangan</source>
        <translation>Choose a USB drive or backup folder</translation>
    </message>
    <message>
        <source>Cadangan disimpan di {0} dan sudah dibaca ulang.</source>
        <translation>Backup saved in {0} and read back.</translation>
    </message>
</context>
<context>
    <name>HomeSide</name>
    <message>
        <source>Di USB cadangan</source>
        <translation>On backup USB</translation>
    </message>
    <message>
        <source>Cadangkan sekarang</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Cadangkan ke USB</source>
        <translation>Back up to USB</translation>
    </message>
    <message>
        <source>Buka Tukar Data</source>
        <translation>Open Exchange</translation>
    </message>
    <message>
        <source>Lanjutkan</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>belum pernah</source>
        <translation>never yet</translation>
    </message>
    <message>
        <source>Hari ini {0}</source>
        <translation>Today {0}</translation>
    </message>
    <message>
        <source>kemarin {0}</source>
        <translation>yesterday {0}</translation>
    </message>
    <message>
        <source>Cadangan</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Tukar data</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>Baik</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>Segera</source>
        <translation>Soon</translation>
    </message>
    <message>
        <source>Belum pernah mengimpor</source>
        <translation>Nothing imported yet</translation>
    </message>
    <message>
        <source>Ekspor SIASN: XLSX atau CSV</source>
        <translation>SIASN export: XLSX or CSV</translation>
    </message>
    <message>
        <source>{0}, {1} hari lalu</source>
        <translation>{0}, {1} days ago</translation>
    </message>
    <message>
        <source>Di server</source>
        <translation>On the server</translation>
    </message>
    <message>
        <source>dicadangkan oleh pengelola server</source>
        <translation>backed up by the server&apos;s manager</translation>
    </message>
    <message>
        <source>{0}, {1} data</source>
        <translation>{0}, {1} records</translation>
    </message>
    <message>
        <source>Impor SIASN</source>
        <translation>SIASN import</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Di komputer ini</source>
        <translation>On this computer</translation>
    </message>
    <message>
        <source>belum ada cadangan</source>
        <translation>no backup yet</translation>
    </message>
    <message>
        <source>{0}, sudah diperiksa</source>
        <translation>{0}, checked</translation>
    </message>
</context>
<context>
    <name>JpPane</name>
    <message>
        <source>JP yang dicapai</source>
        <translation>JP reached</translation>
    </message>
    <message>
        <source>Belum ada pelatihan atau sesi yang tercatat tahun ini.</source>
        <translation>No training or session recorded this year yet.</translation>
    </message>
    <message>
        <source>{0} dari {1} JP pada {2}</source>
        <translation>{0} of {1} JP in {2}</translation>
    </message>
    <message>
        <source>{0} JP pada {1}</source>
        <translation>{0} JP in {1}</translation>
    </message>
    <message>
        <source>{0}, {1} JP</source>
        <translation>{0}, {1} JP</translation>
    </message>
</context>
<context>
    <name>JpTab</name>
    <message>
        <source>Nama, NIP, atau jabatan</source>
        <translation>Name, NIP, or position</translation>
    </message>
    <message>
        <source>Tahun</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Belum cukup</source>
        <translation>Not enough</translation>
    </message>
    <message>
        <source>Masih nol</source>
        <translation>Still zero</translation>
    </message>
    <message>
        <source>JP per orang</source>
        <translation>JP per person</translation>
    </message>
    <message>
        <source>{0} pegawai, {1} terpenuhi pada {2}</source>
        <translation>{0} employees, {1} met in {2}</translation>
    </message>
    <message>
        <source>{0} pegawai tampil</source>
        <translation>Employees shown: {0}</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Jabatan</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Kegiatan</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>JP</source>
        <translation>JP</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Di atas batas</source>
        <translation>Above limit</translation>
    </message>
    <message>
        <source>Tanpa batas bawah</source>
        <translation>No lower limit</translation>
    </message>
    <message>
        <source>Terpenuhi</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>Kurang {0} JP</source>
        <translation>{0} JP short</translation>
    </message>
</context>
<context>
    <name>Katalog</name>
    <message>
        <source>Indikator kinerja individu</source>
        <translation>Individual performance indicators</translation>
    </message>
    <message>
        <source>Indikator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Aspek</source>
        <translation>Aspect</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Realisasi berdasarkan bukti dukung</source>
        <translation>Achievement by evidence</translation>
    </message>
    <message>
        <source>Umpan balik berkelanjutan</source>
        <translation>Continuous feedback</translation>
    </message>
    <message>
        <source>Hasil kerja</source>
        <translation>Work results</translation>
    </message>
    <message>
        <source>Rencana hasil kerja</source>
        <translation>Planned work result</translation>
    </message>
    <message>
        <source>Bagian</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Perspektif (hanya JPT)</source>
        <translation>Perspective (JPT only)</translation>
    </message>
    <message>
        <source>Nilai</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Di bawah</source>
        <translation>Below</translation>
    </message>
    <message>
        <source>Sesuai</source>
        <translation>Meets</translation>
    </message>
    <message>
        <source>Di atas</source>
        <translation>Above</translation>
    </message>
    <message>
        <source>Hasil kerja pimpinan yang diintervensi</source>
        <translation>Leader&apos;s work result supported</translation>
    </message>
    <message>
        <source>Perilaku kerja</source>
        <translation>Work behaviour</translation>
    </message>
    <message>
        <source>Perilaku</source>
        <translation>Behaviour</translation>
    </message>
    <message>
        <source>Nilai dasar</source>
        <translation>Core value</translation>
    </message>
    <message>
        <source>Ekspektasi khusus pimpinan</source>
        <translation>Special expectations of the leader</translation>
    </message>
    <message>
        <source>Umpan balik</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Dari</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Sebagai</source>
        <translation>As</translation>
    </message>
    <message>
        <source>Atasan</source>
        <translation>Superior</translation>
    </message>
    <message>
        <source>Rekan kerja</source>
        <translation>Colleague</translation>
    </message>
    <message>
        <source>Bawahan</source>
        <translation>Subordinate</translation>
    </message>
    <message>
        <source>Lainnya</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Isi</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Penilaian</source>
        <translation>Appraisal</translation>
    </message>
    <message>
        <source>Pegawai dan periode</source>
        <translation>Employee and period</translation>
    </message>
    <message>
        <source>Pegawai yang dinilai</source>
        <translation>Employee appraised</translation>
    </message>
    <message>
        <source>Jenis periode</source>
        <translation>Kind of period</translation>
    </message>
    <message>
        <source>Periode mulai</source>
        <translation>Period starts</translation>
    </message>
    <message>
        <source>Periode selesai</source>
        <translation>Period ends</translation>
    </message>
    <message>
        <source>Pendekatan</source>
        <translation>Approach</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Rencana</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Berjalan</source>
        <translation>Ongoing</translation>
    </message>
    <message>
        <source>Dinilai</source>
        <translation>Appraised</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>Jabatan saat dinilai</source>
        <translation>Position when appraised</translation>
    </message>
    <message>
        <source>Pangkat, golongan saat dinilai</source>
        <translation>Rank, golongan when appraised</translation>
    </message>
    <message>
        <source>Unit kerja saat dinilai</source>
        <translation>Work unit when appraised</translation>
    </message>
    <message>
        <source>Pejabat penilai kinerja</source>
        <translation>Performance appraiser</translation>
    </message>
    <message>
        <source>Pilih dari daftar pegawai</source>
        <translation>Choose from the employee list</translation>
    </message>
    <message>
        <source>Isian di bawah terisi sendiri dan tetap seperti saat penilaian dibuat.</source>
        <translation>The entries below fill themselves and stay as they were when the appraisal was made.</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Jabatan</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Pangkat, golongan</source>
        <translation>Rank, golongan</translation>
    </message>
    <message>
        <source>Unit kerja atau instansi</source>
        <translation>Work unit or agency</translation>
    </message>
    <message>
        <source>Rating dan predikat</source>
        <translation>Ratings and predicate</translation>
    </message>
    <message>
        <source>Rating hasil kerja</source>
        <translation>Rating of work results</translation>
    </message>
    <message>
        <source>Rating perilaku kerja</source>
        <translation>Rating of work behaviour</translation>
    </message>
    <message>
        <source>Predikat</source>
        <translation>Predicate</translation>
    </message>
    <message>
        <source>Alasan rating</source>
        <translation>Reason for rating</translation>
    </message>
    <message>
        <source>Bukti dan umpan balik yang menjadi dasar; ikut tercetak agar dapat dijelaskan kepada pegawai.</source>
        <translation>Evidence and feedback it rests on; printed too, so that it can be explained to the employee.</translation>
    </message>
    <message>
        <source>Ditetapkan oleh</source>
        <translation>Set by</translation>
    </message>
    <message>
        <source>Tanggal ditetapkan</source>
        <translation>Date set</translation>
    </message>
    <message>
        <source>Catatan dan rekomendasi</source>
        <translation>Notes and recommendations</translation>
    </message>
    <message>
        <source>Kinerja organisasi</source>
        <translation>Organization</translation>
    </message>
    <message>
        <source>Predikat unit kerja</source>
        <translation>Predicate of the work unit</translation>
    </message>
    <message>
        <source>Capaian kinerja organisasi</source>
        <translation>Performance of the organization</translation>
    </message>
    <message>
        <source>Lampiran SKP</source>
        <translation>SKP annex</translation>
    </message>
    <message>
        <source>Dukungan sumber daya</source>
        <translation>Resource support</translation>
    </message>
    <message>
        <source>Skema pertanggungjawaban</source>
        <translation>Accountability scheme</translation>
    </message>
    <message>
        <source>Konsekuensi</source>
        <translation>Consequences</translation>
    </message>
    <message>
        <source>Periode</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Pejabat penilai</source>
        <translation>Appraiser</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Riwayat pangkat</source>
        <translation>Rank history</translation>
    </message>
    <message>
        <source>pangkat</source>
        <translation>rank</translation>
    </message>
    <message>
        <source>Pangkat, golongan ruang</source>
        <translation>Rank, golongan (ruang)</translation>
    </message>
    <message>
        <source>TMT golongan</source>
        <translation>Golongan effective (TMT)</translation>
    </message>
    <message>
        <source>Jenis kenaikan pangkat</source>
        <translation>Kind of rank promotion</translation>
    </message>
    <message>
        <source>Masa kerja golongan</source>
        <translation>Service in golongan</translation>
    </message>
    <message>
        <source>Gaji pokok</source>
        <translation>Base pay</translation>
    </message>
    <message>
        <source>Nomor SK</source>
        <translation>Decree (SK) number</translation>
    </message>
    <message>
        <source>Tanggal SK</source>
        <translation>Decree (SK) date</translation>
    </message>
    <message>
        <source>Pejabat penanda tangan</source>
        <translation>Signing official</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>dari tabel gaji</source>
        <translation>from the pay table</translation>
    </message>
    <message>
        <source>Pangkat sekarang</source>
        <translation>Present rank</translation>
    </message>
    <message>
        <source>Riwayat jabatan</source>
        <translation>Position history</translation>
    </message>
    <message>
        <source>jabatan</source>
        <translation>position</translation>
    </message>
    <message>
        <source>TMT jabatan</source>
        <translation>Position effective (TMT)</translation>
    </message>
    <message>
        <source>Jenis jabatan</source>
        <translation>Kind of position</translation>
    </message>
    <message>
        <source>Jenjang jabatan fungsional</source>
        <translation>Level of functional position</translation>
    </message>
    <message>
        <source>Eselon</source>
        <translation>Echelon</translation>
    </message>
    <message>
        <source>Unit kerja saat itu</source>
        <translation>Work unit at the time</translation>
    </message>
    <message>
        <source>Unit kerja menurut SK</source>
        <translation>Work unit by decree (SK)</translation>
    </message>
    <message>
        <source>Bila unitnya tidak ada dalam daftar</source>
        <translation>If the unit is not in the list</translation>
    </message>
    <message>
        <source>Tanggal pelantikan</source>
        <translation>Date of installation</translation>
    </message>
    <message>
        <source>Sampai tanggal</source>
        <translation>Until date</translation>
    </message>
    <message>
        <source>Kosong bila masih dijabat</source>
        <translation>Empty if still held</translation>
    </message>
    <message>
        <source>dari nama jabatan</source>
        <translation>from the position&apos;s name</translation>
    </message>
    <message>
        <source>dari eselon</source>
        <translation>from the echelon</translation>
    </message>
    <message>
        <source>Jabatan sekarang</source>
        <translation>Present position</translation>
    </message>
    <message>
        <source>Kenaikan gaji berkala</source>
        <translation>Periodic pay rise</translation>
    </message>
    <message>
        <source>kenaikan gaji berkala</source>
        <translation>periodic pay rise</translation>
    </message>
    <message>
        <source>TMT gaji baru</source>
        <translation>New pay effective (TMT)</translation>
    </message>
    <message>
        <source>Golongan</source>
        <translation>Golongan</translation>
    </message>
    <message>
        <source>Gaji pokok lama</source>
        <translation>Old base pay</translation>
    </message>
    <message>
        <source>Gaji pokok baru</source>
        <translation>New base pay</translation>
    </message>
    <message>
        <source>pelatihan</source>
        <translation>training</translation>
    </message>
    <message>
        <source>Nama pelatihan</source>
        <translation>Name of training</translation>
    </message>
    <message>
        <source>Bentuk</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Jenjang kepemimpinan</source>
        <translation>Leadership level</translation>
    </message>
    <message>
        <source>Penyelenggara</source>
        <translation>Organizer</translation>
    </message>
    <message>
        <source>Tempat</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Mulai</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Jumlah JP</source>
        <translation>Learning hours (JP)</translation>
    </message>
    <message>
        <source>Nomor sertifikat</source>
        <translation>Certificate number</translation>
    </message>
    <message>
        <source>Tanggal sertifikat</source>
        <translation>Certificate date</translation>
    </message>
    <message>
        <source>Berlaku sampai</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Penghargaan</source>
        <translation>Awards</translation>
    </message>
    <message>
        <source>penghargaan</source>
        <translation>award</translation>
    </message>
    <message>
        <source>Jenis penghargaan</source>
        <translation>Kind of award</translation>
    </message>
    <message>
        <source>Satyalancana Karya Satya X Tahun</source>
        <translation>Satyalancana Karya Satya X Years</translation>
    </message>
    <message>
        <source>Satyalancana Karya Satya XX Tahun</source>
        <translation>Satyalancana Karya Satya XX Years</translation>
    </message>
    <message>
        <source>Satyalancana Karya Satya XXX Tahun</source>
        <translation>Satyalancana Karya Satya XXX Years</translation>
    </message>
    <message>
        <source>Penghargaan lain</source>
        <translation>Other award</translation>
    </message>
    <message>
        <source>Nama penghargaan</source>
        <translation>Name of award</translation>
    </message>
    <message>
        <source>Tahun</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>dari jenis</source>
        <translation>from the kind</translation>
    </message>
    <message>
        <source>dari tanggal</source>
        <translation>from the date</translation>
    </message>
    <message>
        <source>Hukuman disiplin</source>
        <translation>Disciplinary sanctions</translation>
    </message>
    <message>
        <source>hukuman disiplin</source>
        <translation>disciplinary sanction</translation>
    </message>
    <message>
        <source>Tingkat</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Jenis hukuman</source>
        <translation>Kind of sanction</translation>
    </message>
    <message>
        <source>Berakhir</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>Pasal yang dilanggar</source>
        <translation>Article violated</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Kompetensi</source>
        <translation>Competency</translation>
    </message>
    <message>
        <source>kompetensi</source>
        <translation>competency</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>2</source>
        <translation>2</translation>
    </message>
    <message>
        <source>3</source>
        <translation>3</translation>
    </message>
    <message>
        <source>4</source>
        <translation>4</translation>
    </message>
    <message>
        <source>5</source>
        <translation>5</translation>
    </message>
    <message>
        <source>Standar jabatan</source>
        <translation>Position standard</translation>
    </message>
    <message>
        <source>Diukur pada</source>
        <translation>Measured on</translation>
    </message>
    <message>
        <source>Cara mengukur</source>
        <translation>How measured</translation>
    </message>
    <message>
        <source>Asesmen</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>Uji kompetensi</source>
        <translation>Competency test</translation>
    </message>
    <message>
        <source>Penilaian atasan</source>
        <translation>Superior&apos;s appraisal</translation>
    </message>
    <message>
        <source>Sertifikat</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Cara lain</source>
        <translation>Other way</translation>
    </message>
    <message>
        <source>level</source>
        <translation>level</translation>
    </message>
    <message>
        <source>Perilaku pada level ini</source>
        <translation>Behaviour at this level</translation>
    </message>
    <message>
        <source>Level 1 paling dasar, level 5 paling tinggi.</source>
        <translation>Level 1 is the most basic, level 5 the highest.</translation>
    </message>
    <message>
        <source>Kamus kompetensi</source>
        <translation>Competency dictionary</translation>
    </message>
    <message>
        <source>Nama kompetensi</source>
        <translation>Name of competency</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Manajerial</source>
        <translation>Managerial</translation>
    </message>
    <message>
        <source>Sosial kultural</source>
        <translation>Socio-cultural</translation>
    </message>
    <message>
        <source>Teknis</source>
        <translation>Technical</translation>
    </message>
    <message>
        <source>Kode</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Boleh dikosongkan.</source>
        <translation>May be left empty.</translation>
    </message>
    <message>
        <source>Definisi</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>dari NIP</source>
        <translation>from the NIP</translation>
    </message>
    <message>
        <source>Riwayat pendidikan</source>
        <translation>Education history</translation>
    </message>
    <message>
        <source>pendidikan</source>
        <translation>education</translation>
    </message>
    <message>
        <source>Nama pendidikan</source>
        <translation>Name of education</translation>
    </message>
    <message>
        <source>Misalnya S-1 Keperawatan</source>
        <translation>For example S-1 Keperawatan</translation>
    </message>
    <message>
        <source>Sekolah atau perguruan tinggi</source>
        <translation>School or university</translation>
    </message>
    <message>
        <source>Nomor ijazah</source>
        <translation>Diploma number</translation>
    </message>
    <message>
        <source>Tanggal lulus</source>
        <translation>Graduation date</translation>
    </message>
    <message>
        <source>Tahun lulus</source>
        <translation>Graduation year</translation>
    </message>
    <message>
        <source>Gelar depan</source>
        <translation>Title before name</translation>
    </message>
    <message>
        <source>Gelar belakang</source>
        <translation>Title after name</translation>
    </message>
    <message>
        <source>dari tanggal lulus</source>
        <translation>from the graduation date</translation>
    </message>
    <message>
        <source>Keluarga</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>anggota keluarga</source>
        <translation>family member</translation>
    </message>
    <message>
        <source>Hubungan</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Suami</source>
        <translation>Husband</translation>
    </message>
    <message>
        <source>Istri</source>
        <translation>Wife</translation>
    </message>
    <message>
        <source>Anak</source>
        <translation>Child</translation>
    </message>
    <message>
        <source>Ayah kandung</source>
        <translation>Father</translation>
    </message>
    <message>
        <source>Ibu kandung</source>
        <translation>Mother</translation>
    </message>
    <message>
        <source>Ayah mertua</source>
        <translation>Father-in-law</translation>
    </message>
    <message>
        <source>Ibu mertua</source>
        <translation>Mother-in-law</translation>
    </message>
    <message>
        <source>Saudara kandung</source>
        <translation>Brother or sister</translation>
    </message>
    <message>
        <source>Jenis kelamin</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Laki-laki</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>Perempuan</source>
        <translation>Female</translation>
    </message>
    <message>
        <source>Tempat lahir</source>
        <translation>Place of birth</translation>
    </message>
    <message>
        <source>Tanggal lahir</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Tanggal menikah</source>
        <translation>Date of marriage</translation>
    </message>
    <message>
        <source>Untuk suami atau istri</source>
        <translation>For a husband or wife</translation>
    </message>
    <message>
        <source>Pekerjaan</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>Masuk tunjangan keluarga</source>
        <translation>Counts for family allowance</translation>
    </message>
    <message>
        <source>Boleh dikosongkan. Dicetak hanya bila dipilih.</source>
        <translation>May be left empty. Printed only if chosen.</translation>
    </message>
    <message>
        <source>dari hubungan</source>
        <translation>from the relation</translation>
    </message>
    <message>
        <source>Pegawai</source>
        <translation>Employee</translation>
    </message>
    <message>
        <source>Identitas</source>
        <translation>Identity</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Nama lengkap tanpa gelar</source>
        <translation>Full name without titles</translation>
    </message>
    <message>
        <source>Kepegawaian</source>
        <translation>Employment</translation>
    </message>
    <message>
        <source>Jenis pegawai</source>
        <translation>Kind of employee</translation>
    </message>
    <message>
        <source>PNS</source>
        <translation>PNS</translation>
    </message>
    <message>
        <source>PPPK</source>
        <translation>PPPK</translation>
    </message>
    <message>
        <source>TMT CPNS atau PPPK</source>
        <translation>CPNS or PPPK effective (TMT)</translation>
    </message>
    <message>
        <source>Kedudukan hukum</source>
        <translation>Legal status</translation>
    </message>
    <message>
        <source>Masih CPNS</source>
        <translation>Still CPNS</translation>
    </message>
    <message>
        <source>PPPK paruh waktu</source>
        <translation>Part-time PPPK</translation>
    </message>
    <message>
        <source>Daftar Urut Kepangkatan</source>
        <translation>Seniority list (DUK)</translation>
    </message>
    <message>
        <source>Lengkap, 19 kolom</source>
        <translation>Full, 19 columns</translation>
    </message>
    <message>
        <source>Ringkas, 14 kolom</source>
        <translation>Short, 14 columns</translation>
    </message>
    <message>
        <source>Daftar nominatif</source>
        <translation>Staff list (nominatif)</translation>
    </message>
    <message>
        <source>Ringkas, 8 kolom</source>
        <translation>Short, 8 columns</translation>
    </message>
    <message>
        <source>Daftar riwayat hidup</source>
        <translation>Curriculum vitae (DRH)</translation>
    </message>
    <message>
        <source>Agenda kepegawaian</source>
        <translation>Personnel agenda</translation>
    </message>
    <message>
        <source>Daftar</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Jadwal pelatihan</source>
        <translation>Training schedule</translation>
    </message>
    <message>
        <source>Pelatihan</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Kolom per hari</source>
        <translation>Columns per day</translation>
    </message>
    <message>
        <source>Daftar hadir peserta</source>
        <translation>Attendance list</translation>
    </message>
    <message>
        <source>Satu lembar</source>
        <translation>One sheet</translation>
    </message>
    <message>
        <source>Daftar pasangan mentoring</source>
        <translation>List of mentoring pairs</translation>
    </message>
    <message>
        <source>Mentoring</source>
        <translation>Mentoring</translation>
    </message>
    <message>
        <source>Logbook mentoring</source>
        <translation>Mentoring logbook</translation>
    </message>
    <message>
        <source>Logbook</source>
        <translation>Logbook</translation>
    </message>
    <message>
        <source>Evaluasi kinerja pegawai</source>
        <translation>Performance appraisal</translation>
    </message>
    <message>
        <source>Evaluasi</source>
        <translation>Appraisal</translation>
    </message>
    <message>
        <source>Dokumen evaluasi kinerja</source>
        <translation>Appraisal document</translation>
    </message>
    <message>
        <source>Dokumen</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Kartu Kantor</source>
        <translation>Office card</translation>
    </message>
    <message>
        <source>Tukar data</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>Berita acara serah terima</source>
        <translation>Handover record (BAST)</translation>
    </message>
    <message>
        <source>Surat pengantar</source>
        <translation>Cover letter</translation>
    </message>
    <message>
        <source>Tanda terima paket</source>
        <translation>Bundle receipt</translation>
    </message>
    <message>
        <source>Lembar pertanyaan</source>
        <translation>Query sheet</translation>
    </message>
    <message>
        <source>A4 tegak, 210 × 297 mm</source>
        <translation>A4 portrait, 210 × 297 mm</translation>
    </message>
    <message>
        <source>A4 mendatar, 210 × 297 mm</source>
        <translation>A4 landscape, 210 × 297 mm</translation>
    </message>
    <message>
        <source>F4 tegak, 215 × 330 mm</source>
        <translation>F4 portrait, 215 × 330 mm</translation>
    </message>
    <message>
        <source>F4 mendatar, 215 × 330 mm</source>
        <translation>F4 landscape, 215 × 330 mm</translation>
    </message>
    <message>
        <source>Legal tegak, 215,9 × 355,6 mm</source>
        <translation>Legal portrait, 215.9 × 355.6 mm</translation>
    </message>
    <message>
        <source>Legal mendatar, 215,9 × 355,6 mm</source>
        <translation>Legal landscape, 215.9 × 355.6 mm</translation>
    </message>
    <message>
        <source>Folio tegak, 210 × 330 mm</source>
        <translation>Folio portrait, 210 × 330 mm</translation>
    </message>
    <message>
        <source>Folio mendatar, 210 × 330 mm</source>
        <translation>Folio landscape, 210 × 330 mm</translation>
    </message>
    <message>
        <source>Tanpa kelompok</source>
        <translation>No groups</translation>
    </message>
    <message>
        <source>Tingkat pendidikan</source>
        <translation>Level of education</translation>
    </message>
    <message>
        <source>Keterangan pribadi</source>
        <translation>Personal particulars</translation>
    </message>
    <message>
        <source>Riwayat kepangkatan</source>
        <translation>Rank history</translation>
    </message>
    <message>
        <source>Pelatihan kepemimpinan</source>
        <translation>Leadership training</translation>
    </message>
    <message>
        <source>Pelatihan fungsional</source>
        <translation>Functional training</translation>
    </message>
    <message>
        <source>Pelatihan teknis</source>
        <translation>Technical training</translation>
    </message>
    <message>
        <source>Seminar, lokakarya, dan sejenisnya</source>
        <translation>Seminars, workshops, and the like</translation>
    </message>
    <message>
        <source>Pelatihan nonklasikal</source>
        <translation>Non-classroom training</translation>
    </message>
    <message>
        <source>Bapak dan ibu kandung</source>
        <translation>Father and mother</translation>
    </message>
    <message>
        <source>Istri/suami</source>
        <translation>Wife/husband</translation>
    </message>
    <message>
        <source>Tanda jasa/penghargaan</source>
        <translation>Medals/awards</translation>
    </message>
    <message>
        <source>Penilaian kinerja</source>
        <translation>Performance appraisals</translation>
    </message>
    <message>
        <source>Terlambat</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Minggu ini</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>Bulan ini</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>Nanti</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>KGB</source>
        <translation>KGB</translation>
    </message>
    <message>
        <source>Kenaikan pangkat</source>
        <translation>Rank promotion</translation>
    </message>
    <message>
        <source>Pensiun</source>
        <translation>Retirement</translation>
    </message>
    <message>
        <source>Kontrak PPPK</source>
        <translation>PPPK contract</translation>
    </message>
    <message>
        <source>Satyalancana</source>
        <translation>Satyalancana</translation>
    </message>
    <message>
        <source>Lambang tidak cocok</source>
        <translation>Emblem does not fit</translation>
    </message>
    <message>
        <source>Kop surat belum diisi</source>
        <translation>Letterhead not filled in</translation>
    </message>
    <message>
        <source>Nomor masih titik-titik</source>
        <translation>Number still dots</translation>
    </message>
    <message>
        <source>Belum ada penanda tangan</source>
        <translation>No signer yet</translation>
    </message>
    <message>
        <source>Penanda tangan di luar masa</source>
        <translation>Signer outside their term</translation>
    </message>
    <message>
        <source>Masa kerja</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Masa kerja gol.</source>
        <translation>Service in gol.</translation>
    </message>
    <message>
        <source>KGB berikut</source>
        <translation>Next KGB</translation>
    </message>
    <message>
        <source>Pangkat berikut</source>
        <translation>Next rank</translation>
    </message>
    <message>
        <source>TMT pensiun</source>
        <translation>Retires (TMT)</translation>
    </message>
    <message>
        <source>Lahir</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Perkawinan</source>
        <translation>Marriage</translation>
    </message>
    <message>
        <source>TMT CPNS</source>
        <translation>CPNS (TMT)</translation>
    </message>
    <message>
        <source>Kontrak sampai</source>
        <translation>Contract until</translation>
    </message>
    <message>
        <source>Dihitung dari</source>
        <translation>Counted from</translation>
    </message>
    <message>
        <source>Surat keluar</source>
        <translation>Letter out</translation>
    </message>
    <message>
        <source>Sekarang</source>
        <translation>At present</translation>
    </message>
    <message>
        <source>Menjadi</source>
        <translation>Becomes</translation>
    </message>
    <message>
        <source>Usul paling lambat</source>
        <translation>Propose by</translation>
    </message>
    <message>
        <source>Batas usia</source>
        <translation>Age limit</translation>
    </message>
    <message>
        <source>Diangkat</source>
        <translation>Appointed</translation>
    </message>
    <message>
        <source>Usul perpanjangan</source>
        <translation>Propose renewal</translation>
    </message>
    <message>
        <source>Tanda</source>
        <translation>Medal</translation>
    </message>
    <message>
        <source>Sudah diterima</source>
        <translation>Already received</translation>
    </message>
    <message>
        <source>Bulanan</source>
        <translation>Monthly</translation>
    </message>
    <message>
        <source>Triwulan</source>
        <translation>Quarterly</translation>
    </message>
    <message>
        <source>Semester</source>
        <translation>Half-yearly</translation>
    </message>
    <message>
        <source>Tahunan</source>
        <translation>Yearly</translation>
    </message>
    <message>
        <source>Kuantitatif</source>
        <translation>Quantitative</translation>
    </message>
    <message>
        <source>Kualitatif</source>
        <translation>Qualitative</translation>
    </message>
    <message>
        <source>Utama</source>
        <translation>Main</translation>
    </message>
    <message>
        <source>Tambahan</source>
        <translation>Additional</translation>
    </message>
    <message>
        <source>Kuantitas</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Kualitas</source>
        <translation>Quality</translation>
    </message>
    <message>
        <source>Penerima Layanan</source>
        <translation>Service recipients</translation>
    </message>
    <message>
        <source>Proses Bisnis</source>
        <translation>Business process</translation>
    </message>
    <message>
        <source>Penguatan Internal</source>
        <translation>Internal strengthening</translation>
    </message>
    <message>
        <source>Anggaran</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Di bawah ekspektasi</source>
        <translation>Below expectations</translation>
    </message>
    <message>
        <source>Sesuai ekspektasi</source>
        <translation>As expected</translation>
    </message>
    <message>
        <source>Di atas ekspektasi</source>
        <translation>Above expectations</translation>
    </message>
    <message>
        <source>Sangat Baik</source>
        <translation>Very good</translation>
    </message>
    <message>
        <source>Baik</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>Butuh Perbaikan</source>
        <translation>To improve</translation>
    </message>
    <message>
        <source>Kurang</source>
        <translation>Poor</translation>
    </message>
    <message>
        <source>Sangat Kurang</source>
        <translation>Very poor</translation>
    </message>
    <message>
        <source>Istimewa</source>
        <translation>Outstanding</translation>
    </message>
    <message>
        <source>Menikah</source>
        <translation>Married</translation>
    </message>
    <message>
        <source>Cerai</source>
        <translation>Divorced</translation>
    </message>
    <message>
        <source>Janda / Duda</source>
        <translation>Widowed</translation>
    </message>
    <message>
        <source>Belum Kawin</source>
        <translation>Single</translation>
    </message>
    <message>
        <source>Diklat Struktural</source>
        <translation>Structural training</translation>
    </message>
    <message>
        <source>Diklat Fungsional</source>
        <translation>Functional training</translation>
    </message>
    <message>
        <source>Diklat Teknis</source>
        <translation>Technical training</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Pelatihan Manajerial</source>
        <translation>Managerial training</translation>
    </message>
    <message>
        <source>Pelatihan Sosial Kultural</source>
        <translation>Socio-cultural training</translation>
    </message>
    <message>
        <source>Sosialisasi</source>
        <translation>Briefing</translation>
    </message>
    <message>
        <source>Bimbingan Teknis</source>
        <translation>Technical guidance</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>Seminar</translation>
    </message>
    <message>
        <source>Magang</source>
        <translation>Internship</translation>
    </message>
    <message>
        <source>Kursus</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>Penataran</source>
        <translation>Upgrading course</translation>
    </message>
    <message>
        <source>Pelatihan klasikal lain</source>
        <translation>Other classroom training</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>Coaching</translation>
    </message>
    <message>
        <source>E-Learning</source>
        <translation>E-Learning</translation>
    </message>
    <message>
        <source>Pelatihan jarak jauh</source>
        <translation>Distance training</translation>
    </message>
    <message>
        <source>Detasering</source>
        <translation>Secondment</translation>
    </message>
    <message>
        <source>Outbond</source>
        <translation>Outbound</translation>
    </message>
    <message>
        <source>Benchmarking</source>
        <translation>Benchmarking</translation>
    </message>
    <message>
        <source>Pertukaran PNS dengan swasta, BUMN, atau BUMD</source>
        <translation>Exchange of PNS with companies, BUMN, or BUMD</translation>
    </message>
    <message>
        <source>Belajar Mandiri</source>
        <translation>Self-study</translation>
    </message>
    <message>
        <source>Komunitas Belajar</source>
        <translation>Learning community</translation>
    </message>
    <message>
        <source>Bimbingan di Tempat Kerja</source>
        <translation>On-the-job guidance</translation>
    </message>
    <message>
        <source>Pelatihan nonklasikal lain</source>
        <translation>Other non-classroom training</translation>
    </message>
    <message>
        <source>Direncanakan</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Dibuka</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Ditunda</source>
        <translation>Put off</translation>
    </message>
    <message>
        <source>Dibatalkan</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Ringan</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Sedang</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Berat</source>
        <translation>Severe</translation>
    </message>
    <message>
        <source>Tidak aktif</source>
        <translation>Not active</translation>
    </message>
    <message>
        <source>Melewati BUP</source>
        <translation>Past BUP age</translation>
    </message>
    <message>
        <source>Belum lengkap</source>
        <translation>Incomplete</translation>
    </message>
    <message>
        <source>Draf</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Lengkap</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>KGB terlambat</source>
        <translation>KGB late</translation>
    </message>
    <message>
        <source>Kontrak habis</source>
        <translation>Contract over</translation>
    </message>
    <message>
        <source>Tulis nomornya, ambil nomor berikutnya, atau isi tangan.</source>
        <translation>Write the number, take the next one, or fill it in by hand.</translation>
    </message>
    <message>
        <source>Penanda tangan berlaku</source>
        <translation>Signer in office</translation>
    </message>
    <message>
        <source>Urutan diperiksa</source>
        <translation>Order checked</translation>
    </message>
    <message>
        <source>Pangkat, TMT, jabatan, masa kerja, latihan, pendidikan, usia.</source>
        <translation>Rank, TMT, position, service, leadership training, education, age.</translation>
    </message>
    <message>
        <source>Belum ada isinya</source>
        <translation>Nothing in it yet</translation>
    </message>
    <message>
        <source>Tidak ada data untuk pilihan ini; hanya judulnya yang dicetak.</source>
        <translation>There are no data for this choice; only its heading is printed.</translation>
    </message>
    <message>
        <source>Kop surat belum diisi, sehingga hanya nama kantor yang dicetak. Isi baris kop di Pengaturan.</source>
        <translation>The letterhead is not filled in, so only the office&apos;s name is printed. Fill in the letterhead lines in Settings.</translation>
    </message>
    <message>
        <source>Belum ada penanda tangan. Namanya dicetak sebagai titik-titik untuk ditulis tangan. Pilih penanda tangan, atau tambahkan di Pengaturan.</source>
        <translation>There is no signer yet. The name is printed as dots to be written by hand. Choose a signer, or add one in Settings.</translation>
    </message>
    <message>
        <source>Kop memakai lambang Garuda, padahal penanda tangan bukan pejabat negara. Lambang Garuda hanya untuk surat yang ditandatangani pejabat negara (menteri, gubernur, bupati, wali kota). Pilih penanda tangan pejabat negara, atau ganti lambang kop menjadi logo instansi di Pengaturan.</source>
        <translation>The letterhead uses the Garuda emblem, but the signer is not a state official. The Garuda emblem is only for letters signed by a state official (minister, governor, regent, mayor). Choose a signer who is a state official, or change the emblem to the agency&apos;s logo in Settings.</translation>
    </message>
    <message>
        <source>Unit kerja</source>
        <translation>Work unit</translation>
    </message>
    <message>
        <source>Atasan langsung</source>
        <translation>Direct superior</translation>
    </message>
    <message>
        <source>menurut jenis periode</source>
        <translation>by the kind of period</translation>
    </message>
    <message>
        <source>Riwayat pelatihan</source>
        <translation>Training history</translation>
    </message>
    <message>
        <source>Rincian jabatan</source>
        <translation>Position details</translation>
    </message>
    <message>
        <source>BUP khusus (umur)</source>
        <translation>Special BUP (age)</translation>
    </message>
    <message>
        <source>Kosong: menurut jabatan</source>
        <translation>Empty: by position</translation>
    </message>
    <message>
        <source>Pengangkatan</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>Golongan awal</source>
        <translation>First golongan</translation>
    </message>
    <message>
        <source>Nomor SK CPNS</source>
        <translation>CPNS decree (SK) number</translation>
    </message>
    <message>
        <source>Tanggal SK CPNS</source>
        <translation>CPNS decree (SK) date</translation>
    </message>
    <message>
        <source>TMT PNS</source>
        <translation>PNS effective (TMT)</translation>
    </message>
    <message>
        <source>Nomor SK PNS</source>
        <translation>PNS decree (SK) number</translation>
    </message>
    <message>
        <source>Tanggal SK PNS</source>
        <translation>PNS decree (SK) date</translation>
    </message>
    <message>
        <source>Nomor perjanjian kerja PPPK</source>
        <translation>PPPK contract number</translation>
    </message>
    <message>
        <source>Kontrak mulai</source>
        <translation>Contract starts</translation>
    </message>
    <message>
        <source>Kontrak berakhir</source>
        <translation>Contract ends</translation>
    </message>
    <message>
        <source>Kontak dan alamat</source>
        <translation>Contacts and address</translation>
    </message>
    <message>
        <source>Nomor HP</source>
        <translation>Mobile number</translation>
    </message>
    <message>
        <source>Surel</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Surel kantor</source>
        <translation>Office e-mail</translation>
    </message>
    <message>
        <source>Alamat rumah</source>
        <translation>Home address</translation>
    </message>
    <message>
        <source>Agama</source>
        <translation>Religion</translation>
    </message>
    <message>
        <source>Status perkawinan</source>
        <translation>Marital status</translation>
    </message>
    <message>
        <source>Nomor lain dan catatan</source>
        <translation>Other numbers and notes</translation>
    </message>
    <message>
        <source>NIP lama</source>
        <translation>Old NIP</translation>
    </message>
    <message>
        <source>9 angka, sebelum 2009</source>
        <translation>9 digits, before 2009</translation>
    </message>
    <message>
        <source>NPWP</source>
        <translation>NPWP</translation>
    </message>
    <message>
        <source>Nomor BPJS</source>
        <translation>BPJS number</translation>
    </message>
    <message>
        <source>Jenis kepegawaian (BKN)</source>
        <translation>Kind of employment (BKN)</translation>
    </message>
    <message>
        <source>ID SIASN</source>
        <translation>SIASN ID</translation>
    </message>
    <message>
        <source>Gol.</source>
        <translation>Gol.</translation>
    </message>
    <message>
        <source>TMT gol.</source>
        <translation>Gol. TMT</translation>
    </message>
    <message>
        <source>Pendidikan</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>Sasaran</source>
        <translation>Goals</translation>
    </message>
    <message>
        <source>sasaran</source>
        <translation>goal</translation>
    </message>
    <message>
        <source>Tenggat</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Tercapai</source>
        <translation>Achieved</translation>
    </message>
    <message>
        <source>Belum</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Sebagian</source>
        <translation>Partly</translation>
    </message>
    <message>
        <source>Tidak tercapai</source>
        <translation>Not achieved</translation>
    </message>
    <message>
        <source>Hasil</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Sesi</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>sesi</source>
        <translation>session</translation>
    </message>
    <message>
        <source>JP</source>
        <translation>JP</translation>
    </message>
    <message>
        <source>Tempat atau sarana</source>
        <translation>Place or means</translation>
    </message>
    <message>
        <source>Topik</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Tujuan (goal)</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Keadaan sekarang (reality)</source>
        <translation>Present state (reality)</translation>
    </message>
    <message>
        <source>Pilihan (options)</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Kemauan dan rencana (will)</source>
        <translation>Will and plan (will)</translation>
    </message>
    <message>
        <source>Tindak lanjut yang disepakati</source>
        <translation>Follow-up agreed</translation>
    </message>
    <message>
        <source>Bukti</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Foto, notulen, atau nomor berkas.</source>
        <translation>Photo, minutes, or file number.</translation>
    </message>
    <message>
        <source>JP dihitung setelah mentor dan mentee menandatangani.</source>
        <translation>JP count once both mentor and mentee have signed.</translation>
    </message>
    <message>
        <source>Pasangan mentoring</source>
        <translation>Mentoring pair</translation>
    </message>
    <message>
        <source>Pasangan</source>
        <translation>Pair</translation>
    </message>
    <message>
        <source>Mentee (yang dibimbing)</source>
        <translation>Mentee (guided)</translation>
    </message>
    <message>
        <source>Mentor (pembimbing)</source>
        <translation>Mentor (guide)</translation>
    </message>
    <message>
        <source>Kompetensi yang dituju</source>
        <translation>Competency aimed at</translation>
    </message>
    <message>
        <source>Level sekarang</source>
        <translation>Present level</translation>
    </message>
    <message>
        <source>Level dituju</source>
        <translation>Level aimed at</translation>
    </message>
    <message>
        <source>Tujuan bimbingan</source>
        <translation>Aim of the mentoring</translation>
    </message>
    <message>
        <source>Jenis dan masa</source>
        <translation>Kind and term</translation>
    </message>
    <message>
        <source>Sampai</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Usulan</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Ditetapkan</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Dihentikan</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>SK atau surat tugas</source>
        <translation>Decree (SK) or assignment letter</translation>
    </message>
    <message>
        <source>Nomor</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Pejabat</source>
        <translation>Official</translation>
    </message>
    <message>
        <source>Penutupan</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>Alasan bila dihentikan</source>
        <translation>Reason if stopped</translation>
    </message>
    <message>
        <source>Ulasan penutup</source>
        <translation>Closing review</translation>
    </message>
    <message>
        <source>Nilai dari mentee (1-5)</source>
        <translation>Score by mentee (1-5)</translation>
    </message>
    <message>
        <source>Nilai dari mentor (1-5)</source>
        <translation>Score by mentor (1-5)</translation>
    </message>
    <message>
        <source>Diisi ketika bimbingan selesai atau dihentikan.</source>
        <translation>Filled in when the mentoring is complete or stopped.</translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation>Mentee</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Sesi terakhir</source>
        <translation>Last session</translation>
    </message>
    <message>
        <source>Program mentoring</source>
        <translation>Mentoring program</translation>
    </message>
    <message>
        <source>Nama program</source>
        <translation>Name of program</translation>
    </message>
    <message>
        <source>Sasaran program</source>
        <translation>Aim of program</translation>
    </message>
    <message>
        <source>Nama unit</source>
        <translation>Name of unit</translation>
    </message>
    <message>
        <source>Nama singkat</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Unit induk</source>
        <translation>Parent unit</translation>
    </message>
    <message>
        <source>Kosong untuk unit paling atas</source>
        <translation>Empty for the topmost unit</translation>
    </message>
    <message>
        <source>Kode surat</source>
        <translation>Letter code</translation>
    </message>
    <message>
        <source>Urutan</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Jabatan kepala unit</source>
        <translation>Position of the unit&apos;s head</translation>
    </message>
    <message>
        <source>Berlaku mulai</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>Perlu diperiksa</source>
        <translation>To check</translation>
    </message>
    <message>
        <source>Atasan pejabat penilai</source>
        <translation>Superior of the appraiser</translation>
    </message>
    <message>
        <source>TTD mentor</source>
        <translation>Mentor signed</translation>
    </message>
    <message>
        <source>TTD mentee</source>
        <translation>Mentee signed</translation>
    </message>
    <message>
        <source>Sesi mentoring</source>
        <translation>Mentoring session</translation>
    </message>
    <message>
        <source>Pertemuan</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Berada di bawah</source>
        <translation>Belongs under</translation>
    </message>
    <message>
        <source>Penanda tangan</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Nama dengan gelar</source>
        <translation>Name with titles</translation>
    </message>
    <message>
        <source>Pangkat</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Cara menandatangani</source>
        <translation>Manner of signing</translation>
    </message>
    <message>
        <source>Definitif</source>
        <translation>Definitive</translation>
    </message>
    <message>
        <source>a.n. (atas nama)</source>
        <translation>a.n. (on behalf of)</translation>
    </message>
    <message>
        <source>u.b. (untuk beliau)</source>
        <translation>u.b. (for the superior)</translation>
    </message>
    <message>
        <source>Plt. (pelaksana tugas)</source>
        <translation>Plt. (acting)</translation>
    </message>
    <message>
        <source>Plh. (pelaksana harian)</source>
        <translation>Plh. (acting, daily)</translation>
    </message>
    <message>
        <source>Pj. (penjabat)</source>
        <translation>Pj. (interim)</translation>
    </message>
    <message>
        <source>Atas nama</source>
        <translation>On behalf of</translation>
    </message>
    <message>
        <source>Untuk a.n. dan u.b., misalnya BUPATI</source>
        <translation>For a.n. and u.b., for example BUPATI</translation>
    </message>
    <message>
        <source>Dipakai bila tidak dipilih lain</source>
        <translation>Used unless another is chosen</translation>
    </message>
    <message>
        <source>Pejabat negara (dicetak tanpa NIP)</source>
        <translation>State official (printed without NIP)</translation>
    </message>
    <message>
        <source>Cara</source>
        <translation>Manner</translation>
    </message>
    <message>
        <source>Profil kantor</source>
        <translation>Office profile</translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Nama kantor</source>
        <translation>Name of office</translation>
    </message>
    <message>
        <source>Instansi</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Misalnya Pemerintah Kabupaten dan namanya</source>
        <translation>For example Pemerintah Kabupaten and its name</translation>
    </message>
    <message>
        <source>Kota pada tanggal surat</source>
        <translation>City in the date of letters</translation>
    </message>
    <message>
        <source>Kop surat</source>
        <translation>Letterhead</translation>
    </message>
    <message>
        <source>Baris kop</source>
        <translation>Letterhead lines</translation>
    </message>
    <message>
        <source>Satu baris kop tiap baris, dari atas ke bawah</source>
        <translation>One letterhead line per row, from top to bottom</translation>
    </message>
    <message>
        <source>Alamat</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Alamat, telepon dan surel di bawah kop</source>
        <translation>Address, telephone and e-mail under the letterhead</translation>
    </message>
    <message>
        <source>Lambang</source>
        <translation>Emblem</translation>
    </message>
    <message>
        <source>Lambang daerah atau instansi</source>
        <translation>Emblem of the region or agency</translation>
    </message>
    <message>
        <source>Garuda</source>
        <translation>Garuda</translation>
    </message>
    <message>
        <source>Tanpa lambang</source>
        <translation>No emblem</translation>
    </message>
    <message>
        <source>Kertas dan huruf</source>
        <translation>Paper and type</translation>
    </message>
    <message>
        <source>Kertas</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>A4 (210 x 297 mm)</source>
        <translation>A4 (210 x 297 mm)</translation>
    </message>
    <message>
        <source>F4 (215 x 330 mm)</source>
        <translation>F4 (215 x 330 mm)</translation>
    </message>
    <message>
        <source>Huruf surat</source>
        <translation>Typeface of letters</translation>
    </message>
    <message>
        <source>Liberation Sans (seperti Arial)</source>
        <translation>Liberation Sans (like Arial)</translation>
    </message>
    <message>
        <source>Liberation Serif (seperti Times)</source>
        <translation>Liberation Serif (like Times)</translation>
    </message>
    <message>
        <source>Huruf keputusan</source>
        <translation>Typeface of decrees</translation>
    </message>
    <message>
        <source>Tepi atas (mm)</source>
        <translation>Top margin (mm)</translation>
    </message>
    <message>
        <source>Tepi kanan (mm)</source>
        <translation>Right margin (mm)</translation>
    </message>
    <message>
        <source>Tepi bawah (mm)</source>
        <translation>Bottom margin (mm)</translation>
    </message>
    <message>
        <source>Tepi kiri (mm)</source>
        <translation>Left margin (mm)</translation>
    </message>
    <message>
        <source>Sisakan tempat untuk cap</source>
        <translation>Leave room for the stamp</translation>
    </message>
    <message>
        <source>Nomor surat</source>
        <translation>Letter number</translation>
    </message>
    <message>
        <source>Susunan nomor</source>
        <translation>Make-up of the number</translation>
    </message>
    <message>
        <source>Klasifikasi</source>
        <translation>Classification</translation>
    </message>
    <message>
        <source>Kode unit</source>
        <translation>Unit code</translation>
    </message>
    <message>
        <source>Tembusan tetap</source>
        <translation>Standing copies (cc)</translation>
    </message>
    <message>
        <source>Satu penerima tiap baris</source>
        <translation>One recipient per row</translation>
    </message>
    <message>
        <source>sama dengan tanggal mulai</source>
        <translation>same as the start date</translation>
    </message>
    <message>
        <source>dari jam mulai dan selesai</source>
        <translation>from start and end time</translation>
    </message>
    <message>
        <source>Jadwal</source>
        <translation>Schedule</translation>
    </message>
    <message>
        <source>jam pelajaran</source>
        <translation>learning hour</translation>
    </message>
    <message>
        <source>Ruang</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Mata pelatihan</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Pengajar</source>
        <translation>Teacher</translation>
    </message>
    <message>
        <source>Peserta</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>peserta</source>
        <translation>participant</translation>
    </message>
    <message>
        <source>Terdaftar</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Lulus</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>Tidak lulus</source>
        <translation>Not passed</translation>
    </message>
    <message>
        <source>Tidak hadir</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Mengundurkan diri</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Hari hadir</source>
        <translation>Days attended</translation>
    </message>
    <message>
        <source>Nilai awal</source>
        <translation>Pre-test score</translation>
    </message>
    <message>
        <source>Nilai akhir</source>
        <translation>Post-test score</translation>
    </message>
    <message>
        <source>Alasan tetap ikut walau bentrok</source>
        <translation>Reason to stay despite a clash</translation>
    </message>
    <message>
        <source>Kegiatan pelatihan</source>
        <translation>Training event</translation>
    </message>
    <message>
        <source>Kegiatan</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Nama kegiatan</source>
        <translation>Name of event</translation>
    </message>
    <message>
        <source>Klasikal (tatap muka)</source>
        <translation>Classroom (face to face)</translation>
    </message>
    <message>
        <source>Daring</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Campuran</source>
        <translation>Blended</translation>
    </message>
    <message>
        <source>Nonklasikal</source>
        <translation>Non-classroom</translation>
    </message>
    <message>
        <source>Angkatan</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Waktu dan tempat</source>
        <translation>Time and place</translation>
    </message>
    <message>
        <source>Kabupaten atau kota</source>
        <translation>Regency or city</translation>
    </message>
    <message>
        <source>Biaya dan kuota</source>
        <translation>Costs and quota</translation>
    </message>
    <message>
        <source>Kuota</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Kursi</source>
        <translation>Seats</translation>
    </message>
    <message>
        <source>Mata anggaran</source>
        <translation>Budget line</translation>
    </message>
    <message>
        <source>Biaya yang direncanakan</source>
        <translation>Planned costs</translation>
    </message>
    <message>
        <source>Biaya yang terpakai</source>
        <translation>Costs spent</translation>
    </message>
    <message>
        <source>Diganti oleh kegiatan</source>
        <translation>Replaced by event</translation>
    </message>
    <message>
        <source>Alasan ditunda atau dibatalkan</source>
        <translation>Reason for putting off or cancelling</translation>
    </message>
    <message>
        <source>Waktu</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Biaya</source>
        <translation>Costs</translation>
    </message>
    <message>
        <source>Program pelatihan</source>
        <translation>Training program</translation>
    </message>
    <message>
        <source>Kompetensi yang dikembangkan</source>
        <translation>Competencies developed</translation>
    </message>
    <message>
        <source>Uraian</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Penyelenggara pelatihan</source>
        <translation>Training organizers</translation>
    </message>
    <message>
        <source>Lembaga</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Nama lembaga</source>
        <translation>Name of institution</translation>
    </message>
    <message>
        <source>Telepon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Kerja sama (MoU)</source>
        <translation>Agreement (MoU)</translation>
    </message>
    <message>
        <source>MoU</source>
        <translation>MoU</translation>
    </message>
    <message>
        <source>Mata anggaran pelatihan</source>
        <translation>Training budget lines</translation>
    </message>
    <message>
        <source>Kode rekening</source>
        <translation>Account code</translation>
    </message>
    <message>
        <source>Jumlah</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Sisa</source>
        <translation>Left</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Tombol pintas</source>
        <translation>Shortcut keys</translation>
    </message>
    <message>
        <source>Cari tombol atau tindakan</source>
        <translation>Search a key or action</translation>
    </message>
    <message>
        <source>Di halaman ini</source>
        <translation>On this page</translation>
    </message>
    <message>
        <source>Di mana saja</source>
        <translation>Anywhere</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>Cetak kunci pemulihan</source>
        <translation>Print the recovery key</translation>
    </message>
    <message>
        <source>Hanya kunci ini yang membuka data bila kata sandi terlupa, dan program tidak menyimpannya. Cetak sekarang, masukkan ke amplop tertutup, simpan di lemari besi.</source>
        <translation>Only this key opens the data if the password is forgotten, and the program does not keep it. Print it now, put it in a sealed envelope, keep it in the safe.</translation>
    </message>
    <message>
        <source>Salin</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Cetak lembar kunci</source>
        <translation>Print key sheet</translation>
    </message>
    <message>
        <source>Ketik kelompok ke-{0}</source>
        <translation>Type group no. {0}</translation>
    </message>
    <message>
        <source>Bila sudah di tangan, buktikan dengan dua kelompok:</source>
        <translation>Once you have it in hand, prove it with two groups:</translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Belum sama dengan kelompok itu; periksa satu per satu.</source>
        <translation>Not the same as that group yet; check it sign by sign.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Menyimpan salinan data…</source>
        <translation>Saving a copy of the data…</translation>
    </message>
    <message>
        <source>Salinan diperiksa dahulu sebelum program ditutup. Jangan matikan komputer.</source>
        <translation>The copy is checked before the program closes. Do not turn off the computer.</translation>
    </message>
</context>
<context>
    <name>ListSection</name>
    <message>
        <source>Cari</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Tambah</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Belum ada yang dicatat.</source>
        <translation>Nothing recorded yet.</translation>
    </message>
    <message>
        <source>{0} data masuk Keranjang Sampah.</source>
        <translation>Moved to the Recycle bin: {0}.</translation>
    </message>
</context>
<context>
    <name>ListTab</name>
    <message>
        <source>Kegiatan atau tempat</source>
        <translation>Event or place</translation>
    </message>
    <message>
        <source>Tahun</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Daftar kegiatan pelatihan</source>
        <translation>List of training events</translation>
    </message>
    <message>
        <source>Belum ada kegiatan pelatihan.</source>
        <translation>No training events yet.</translation>
    </message>
    <message>
        <source>{0} kegiatan</source>
        <translation>{0} events</translation>
    </message>
    <message>
        <source>{0} kegiatan tampil</source>
        <translation>Events shown: {0}</translation>
    </message>
    <message>
        <source>Tidak ada kegiatan yang cocok.</source>
        <translation>No event matches.</translation>
    </message>
    <message>
        <source>Akan datang</source>
        <translation>Coming</translation>
    </message>
    <message>
        <source>Berjalan</source>
        <translation>Ongoing</translation>
    </message>
    <message>
        <source>Belum ditutup</source>
        <translation>Not closed yet</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Ditunda</source>
        <translation>Put off</translation>
    </message>
    <message>
        <source>Dibatalkan</source>
        <translation>Cancelled</translation>
    </message>
</context>
<context>
    <name>ListsTab</name>
    <message>
        <source>Membaca berkas</source>
        <translation>Reading file</translation>
    </message>
    <message>
        <source>Membaca baris</source>
        <translation>Reading rows</translation>
    </message>
    <message>
        <source>Membandingkan dengan data yang ada</source>
        <translation>Comparing with the data at hand</translation>
    </message>
    <message>
        <source>Menyimpan pegawai</source>
        <translation>Saving employees</translation>
    </message>
    <message>
        <source>Pratinjau: belum ada yang disimpan</source>
        <translation>Preview: nothing has been saved yet</translation>
    </message>
    <message>
        <source>{0} berkas sudah keluar</source>
        <translation>Files sent out: {0}</translation>
    </message>
    <message>
        <source>Membaca {0}</source>
        <translation>Reading {0}</translation>
    </message>
    <message>
        <source>Memasukkan {0}</source>
        <translation>Taking in {0}</translation>
    </message>
    <message>
        <source>{0} pegawai baru dan {1} berubah sudah disimpan dari {2}; {3} baris ditolak.</source>
        <translation>Saved from {2}: {0} new and {1} changed employees; {3} rows refused.</translation>
    </message>
    <message>
        <source>Simpan laporan XLSX</source>
        <translation>Save XLSX report</translation>
    </message>
    <message>
        <source>Impor dihentikan; tidak ada yang berubah.</source>
        <translation>Import stopped; nothing has changed.</translation>
    </message>
    <message>
        <source>Ekspor SIASN (*.xlsx *.csv)</source>
        <translation>SIASN export (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>Pilih berkas SIASN</source>
        <translation>Choose SIASN file</translation>
    </message>
    <message>
        <source>laporan-impor.xlsx</source>
        <translation>import-report.xlsx</translation>
    </message>
    <message>
        <source>Simpan laporan impor</source>
        <translation>Save import report</translation>
    </message>
    <message>
        <source>Laporan disimpan di {0}.</source>
        <translation>Report saved at {0}.</translation>
    </message>
    <message>
        <source>Tulis daftar ke berkas</source>
        <translation>Write list to file</translation>
    </message>
    <message>
        <source>{0} baris ditulis ke {1}.</source>
        <translation>Rows written to {1}: {0}.</translation>
    </message>
    <message>
        <source>Berkas yang sudah keluar</source>
        <translation>Files that went out</translation>
    </message>
    <message>
        <source>Belum ada daftar yang ditulis ke berkas.</source>
        <translation>No list has been written to a file yet.</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Daftar</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Berkas</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Baris</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Oleh</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Data pribadi</source>
        <translation>Personal data</translation>
    </message>
    <message>
        <source>Keperluan</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>disertakan</source>
        <translation>included</translation>
    </message>
    <message>
        <source>tidak</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>LoginPage</name>
    <message>
        <source>Terkunci. Ketik kata sandi untuk melanjutkan.</source>
        <translation>Locked. Type the password to continue.</translation>
    </message>
    <message>
        <source>Masuk ke data kantor.</source>
        <translation>Sign in to the office data.</translation>
    </message>
    <message>
        <source>Nama pengguna</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Kata sandi</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Masuk</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Pakai kunci pemulihan</source>
        <translation>Use the recovery key</translation>
    </message>
    <message>
        <source>Buka kantor rekaan untuk berlatih</source>
        <translation>Open the made-up office to practise</translation>
    </message>
    <message>
        <source>Ketik kata sandi dahulu.</source>
        <translation>Type the password first.</translation>
    </message>
    <message>
        <source>Membuka data…</source>
        <translation>Opening the data…</translation>
    </message>
    <message>
        <source>Masuk ({0})</source>
        <translation>Sign in ({0})</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Tampilan dan kunci layar</source>
        <translation>Display and screen lock</translation>
    </message>
    <message>
        <source>Kunci layar sekarang</source>
        <translation>Lock the screen now</translation>
    </message>
    <message>
        <source>Ikut sistem</source>
        <translation>Follow the system</translation>
    </message>
    <message>
        <source>Terang</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Gelap</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Padat, 28 piksel</source>
        <translation>Dense, 28 pixels</translation>
    </message>
    <message>
        <source>Nyaman, 32 piksel</source>
        <translation>Comfortable, 32 pixels</translation>
    </message>
    <message>
        <source>Besar, 40 piksel</source>
        <translation>Large, 40 pixels</translation>
    </message>
    <message>
        <source>{0} menit</source>
        <translation>{0} minutes</translation>
    </message>
    <message>
        <source>Enter pindah ke isian berikutnya</source>
        <translation>Enter moves to the next entry</translation>
    </message>
    <message>
        <source>Bahasa berganti setelah program dibuka lagi.</source>
        <translation>The language changes when the program is opened again.</translation>
    </message>
    <message>
        <source>Tema</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L berganti terang dan gelap.</source>
        <translation>Ctrl+Shift+L switches light and dark.</translation>
    </message>
    <message>
        <source>Ukuran teks</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Ctrl++ dan Ctrl+- dari halaman mana pun.</source>
        <translation>Ctrl++ and Ctrl+- from any page.</translation>
    </message>
    <message>
        <source>Baris daftar</source>
        <translation>List rows</translation>
    </message>
    <message>
        <source>Bahasa</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Dokumen dan tanggal tetap berbahasa Indonesia.</source>
        <translation>Documents and dates stay in Indonesian.</translation>
    </message>
    <message>
        <source>Kunci layar setelah</source>
        <translation>Lock the screen after</translation>
    </message>
    <message>
        <source>Tanpa sentuhan tombol atau tetikus; Ctrl+L mengunci sekarang.</source>
        <translation>Without a touch of keys or mouse; Ctrl+L locks now.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Semua tersimpan</source>
        <translation>All saved</translation>
    </message>
    <message>
        <source>Tekan Ctrl+/ untuk daftar tombol pintas.</source>
        <translation>Press Ctrl+/ for the list of shortcut keys.</translation>
    </message>
    <message>
        <source>Cari atau lompat</source>
        <translation>Search or jump</translation>
    </message>
    <message>
        <source>Daftar tombol pintas</source>
        <translation>List of shortcut keys</translation>
    </message>
    <message>
        <source>Bantuan halaman ini</source>
        <translation>Help for this page</translation>
    </message>
    <message>
        <source>Mundur</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Maju</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Muat ulang</source>
        <translation>Reload</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Ulangi</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Perbesar teks</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Perkecil teks</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Teks ukuran biasa</source>
        <translation>Normal text size</translation>
    </message>
    <message>
        <source>Ganti tema terang atau gelap</source>
        <translation>Switch light or dark theme</translation>
    </message>
    <message>
        <source>Tempat</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Tindakan</source>
        <translation>Actions</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>Matriks predikat</source>
        <translation>Predicate matrix</translation>
    </message>
    <message>
        <source>Kedua rating belum lengkap</source>
        <translation>Both ratings incomplete</translation>
    </message>
    <message>
        <source>Perilaku kerja</source>
        <translation>Work behaviour</translation>
    </message>
    <message>
        <source>Hasil kerja</source>
        <translation>Work results</translation>
    </message>
</context>
<context>
    <name>Meeting</name>
    <message>
        <source>Simpan kartu kantor ke</source>
        <translation>Save office card to</translation>
    </message>
    <message>
        <source>Kartu kantor (KARTU-*.KRB *.KRB)</source>
        <translation>Office card (KARTU-*.KRB *.KRB)</translation>
    </message>
    <message>
        <source>Pilih kartu kantor lain</source>
        <translation>Choose another office&apos;s card</translation>
    </message>
    <message>
        <source>Berkas {0} belum dapat dibaca.</source>
        <translation>The file {0} could not be read.</translation>
    </message>
    <message>
        <source>Colokkan lagi stik USB itu, lalu pilih berkasnya sekali lagi.</source>
        <translation>Plug that USB stick in again, then choose the file once more.</translation>
    </message>
    <message>
        <source>Cabut kepercayaan kepada {0}?</source>
        <translation>Withdraw trust from {0}?</translation>
    </message>
    <message>
        <source>Paketnya tidak diterima lagi sampai kartunya dicocokkan ulang. Data yang sudah ada tetap.</source>
        <translation>Its bundles are no longer received until its card has been compared again. The data already here stay.</translation>
    </message>
    <message>
        <source>Cabut</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Kepercayaan kepada {0} dicabut.</source>
        <translation>Trust withdrawn from {0}.</translation>
    </message>
    <message>
        <source>Kartu belum tersimpan di {0}.</source>
        <translation>The card has not been saved to {0}.</translation>
    </message>
    <message>
        <source>Periksa apakah stik USB masih tercolok dan tidak dikunci.</source>
        <translation>Check that the USB stick is still plugged in and not write-protected.</translation>
    </message>
    <message>
        <source>Kartu tersimpan: {0}. Bawa ke kantor lain.</source>
        <translation>Card saved: {0}. Take it to the other office.</translation>
    </message>
    <message>
        <source>Kartu {0} sudah dikenal.</source>
        <translation>The card of {0} is known already.</translation>
    </message>
    <message>
        <source>{0} dipercaya. Paket sudah dapat dipertukarkan.</source>
        <translation>{0} is trusted. Bundles can now be exchanged.</translation>
    </message>
</context>
<context>
    <name>MentoringPage</name>
    <message>
        <source>Mentoring</source>
        <translation>Mentoring</translation>
    </message>
    <message>
        <source>Daftar pasangan mentoring</source>
        <translation>List of mentoring pairs</translation>
    </message>
    <message>
        <source>Nama atau kompetensi</source>
        <translation>Name or competency</translation>
    </message>
    <message>
        <source>{0} pasangan tampil</source>
        <translation>Pairs shown: {0}</translation>
    </message>
    <message>
        <source>Tanpa sesi {0} hari</source>
        <translation>No session in {0} days</translation>
    </message>
    <message>
        <source>Cetak daftar</source>
        <translation>Print list</translation>
    </message>
    <message>
        <source>Pasangan baru</source>
        <translation>New pair</translation>
    </message>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Usulan</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Berjalan</source>
        <translation>Ongoing</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Catat sesi</source>
        <translation>Record session</translation>
    </message>
    <message>
        <source>Tetapkan pasangan</source>
        <translation>Set pair</translation>
    </message>
    <message>
        <source>Cetak daftar pasangan</source>
        <translation>Print list of pairs</translation>
    </message>
    <message>
        <source>Tidak ada pasangan yang cocok.</source>
        <translation>No pair matches.</translation>
    </message>
    <message>
        <source>Pilih mentee, mentor, dan kompetensi yang dituju; sesi dicatat dengan F3.</source>
        <translation>Choose a mentee, a mentor, and the competency aimed at; record sessions with F3.</translation>
    </message>
    <message>
        <source>Belum ada pasangan mentoring.</source>
        <translation>No mentoring pairs yet.</translation>
    </message>
    <message>
        <source>{0} pasangan, {1} sedang dibimbing</source>
        <translation>{0} pairs, {1} being guided</translation>
    </message>
    <message>
        <source>dibimbing {0}</source>
        <translation>guided by {0}</translation>
    </message>
    <message>
        <source>Pasangan ditetapkan.</source>
        <translation>The pair was set.</translation>
    </message>
    <message>
        <source>Tetapkan pasangan ini?</source>
        <translation>Set this pair?</translation>
    </message>
    <message>
        <source>Sesi dicatat.</source>
        <translation>Session recorded.</translation>
    </message>
    <message>
        <source>{0} sepi</source>
        <translation>{0} idle</translation>
    </message>
</context>
<context>
    <name>MentoringWords</name>
    <message>
        <source>Sepi {0} hari</source>
        <translation>Idle {0} days</translation>
    </message>
</context>
<context>
    <name>MonthCalendar</name>
    <message>
        <source>+{0} lagi</source>
        <translation>+{0} more</translation>
    </message>
    <message>
        <source>{0}, {1} orang</source>
        <translation>{0}, {1} people</translation>
    </message>
    <message>
        <source>{0}; ada peserta bentrok</source>
        <translation>{0}; some participants clash</translation>
    </message>
    <message>
        <source>Kalender {0}</source>
        <translation>Calendar {0}</translation>
    </message>
</context>
<context>
    <name>MonthsEditor</name>
    <message>
        <source>tahun</source>
        <translation>years</translation>
    </message>
    <message>
        <source>bulan</source>
        <translation>months</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Simpan catatan</source>
        <translation>Save note</translation>
    </message>
</context>
<context>
    <name>NoticeStrip</name>
    <message>
        <source>Lanjutkan impor</source>
        <translation>Continue import</translation>
    </message>
    <message>
        <source>Buat paket lagi</source>
        <translation>Make bundle again</translation>
    </message>
    <message>
        <source>Sudah saya baca</source>
        <translation>I have read this</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Belum dapat disimpan.</source>
        <translation>Cannot be saved yet.</translation>
    </message>
    <message>
        <source>Ada kesalahan di dalam program.</source>
        <translation>There is an error inside the program.</translation>
    </message>
    <message>
        <source>Data yang sudah tersimpan tetap aman dan program dapat dipakai terus. Salin laporan ini dan kirimkan kepada pengelola; isinya tidak memuat data pegawai.</source>
        <translation>The data saved so far are safe and the program can be used on. Copy this report and send it to the manager; it holds no employee data.</translation>
    </message>
    <message>
        <source>Laporan kesalahan</source>
        <translation>Error report</translation>
    </message>
    <message>
        <source>Salin laporan</source>
        <translation>Copy report</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Isi angka dari {0} sampai {1}.</source>
        <translation>Enter a number from {0} to {1}.</translation>
    </message>
</context>
<context>
    <name>OfficePage</name>
    <message>
        <source>Selamat datang</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Isi yang perlu saja; semuanya dapat diubah kemudian.</source>
        <translation>Fill in only what is needed; everything can be changed later.</translation>
    </message>
    <message>
        <source>Sedikitnya {0} huruf; empat kata yang tak berkaitan mudah diingat dan sulit ditebak.</source>
        <translation>At least {0} characters; four unrelated words are easy to remember and hard to guess.</translation>
    </message>
    <message>
        <source>Nama kantor</source>
        <translation>Name of office</translation>
    </message>
    <message>
        <source>Seperti pada kop surat.</source>
        <translation>As on the letterhead.</translation>
    </message>
    <message>
        <source>Nama Anda</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Nama pengguna</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Kata sandi</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Ulangi kata sandi</source>
        <translation>Repeat password</translation>
    </message>
    <message>
        <source>Data tersimpan terenkripsi di {0}</source>
        <translation>The data are kept encrypted in {0}</translation>
    </message>
    <message>
        <source>Buat data kantor</source>
        <translation>Make office data</translation>
    </message>
    <message>
        <source>Isi nama kantor dahulu.</source>
        <translation>Enter the name of the office first.</translation>
    </message>
    <message>
        <source>Isi kata sandi dahulu.</source>
        <translation>Enter the password first.</translation>
    </message>
    <message>
        <source>Berbeda dengan kata sandi di atas.</source>
        <translation>Differs from the password above.</translation>
    </message>
    <message>
        <source>Membuat data…</source>
        <translation>Making the data…</translation>
    </message>
</context>
<context>
    <name>OfficeSection</name>
    <message>
        <source>Profil kantor dan kop surat</source>
        <translation>Office profile and letterhead</translation>
    </message>
    <message>
        <source>Ubah profil</source>
        <translation>Edit profile</translation>
    </message>
    <message>
        <source>Lambang kantor</source>
        <translation>Emblem of the office</translation>
    </message>
    <message>
        <source>Ganti lambang</source>
        <translation>Change emblem</translation>
    </message>
    <message>
        <source>Hapus lambang</source>
        <translation>Remove emblem</translation>
    </message>
    <message>
        <source>{0} atas, {1} kanan, {2} bawah, {3} kiri (mm)</source>
        <translation>{0} top, {1} right, {2} bottom, {3} left (mm)</translation>
    </message>
    <message>
        <source>Nama kantor</source>
        <translation>Name of office</translation>
    </message>
    <message>
        <source>Instansi</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Kop surat</source>
        <translation>Letterhead</translation>
    </message>
    <message>
        <source>Alamat pada kop</source>
        <translation>Address on letterhead</translation>
    </message>
    <message>
        <source>Kota surat</source>
        <translation>City of letters</translation>
    </message>
    <message>
        <source>Kertas</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Tepi</source>
        <translation>Margins</translation>
    </message>
    <message>
        <source>Nomor surat</source>
        <translation>Letter number</translation>
    </message>
    <message>
        <source>Tembusan tetap</source>
        <translation>Standing copies (cc)</translation>
    </message>
    <message>
        <source>Lambang pada kop</source>
        <translation>Emblem on letterhead</translation>
    </message>
    <message>
        <source>Gambar (*.png *.jpg *.jpeg)</source>
        <translation>Pictures (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Pilih gambar lambang</source>
        <translation>Choose the emblem picture</translation>
    </message>
    <message>
        <source>Berkas itu bukan gambar PNG atau JPEG yang dapat dibaca. Pilih berkas lain.</source>
        <translation>That file is not a PNG or JPEG picture that can be read. Choose another file.</translation>
    </message>
    <message>
        <source>Lambang tidak diganti.</source>
        <translation>The emblem was not changed.</translation>
    </message>
    <message>
        <source>Lambang diganti.</source>
        <translation>The emblem was changed.</translation>
    </message>
    <message>
        <source>Lambang dihapus.</source>
        <translation>The emblem was removed.</translation>
    </message>
</context>
<context>
    <name>OptionBar</name>
    <message>
        <source>Semua hari</source>
        <translation>All days</translation>
    </message>
    <message>
        <source>Belum ada, dicetak titik-titik</source>
        <translation>None yet, printed as dots</translation>
    </message>
    <message>
        <source>titik-titik</source>
        <translation>dots</translation>
    </message>
    <message>
        <source>Ambil nomor berikutnya</source>
        <translation>Take next number</translation>
    </message>
</context>
<context>
    <name>Overtaken</name>
    <message>
        <source>Bandingkan</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Isian Anda tetap ada di sini. Bandingkan dahulu, lalu pilih isi yang dipakai.</source>
        <translation>Your entries are still here. Compare first, then choose which to use.</translation>
    </message>
    <message>
        <source>Buang isian saya dan muat ulang</source>
        <translation>Discard my entries and reload</translation>
    </message>
    <message>
        <source>(kosong)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>Yang diubah: {0}.</source>
        <translation>Changed: {0}.</translation>
    </message>
    <message>
        <source>Data ini sudah diubah sejak Anda membukanya.</source>
        <translation>These data were changed since you opened them.</translation>
    </message>
    <message>
        <source>pengguna lain</source>
        <translation>another user</translation>
    </message>
    <message>
        <source>Data ini diubah {0} pukul {1}, sesudah Anda membukanya.</source>
        <translation>These data were changed by {0} at {1}, after you opened them.</translation>
    </message>
    <message>
        <source>dihapus</source>
        <translation>deleted</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Pratinjau</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Pratinjau, halaman {0} dari {1}</source>
        <translation>Preview, page {0} of {1}</translation>
    </message>
</context>
<context>
    <name>PairPane</name>
    <message>
        <source>↓  dibimbing oleh</source>
        <translation>↓  guided by</translation>
    </message>
    <message>
        <source>Atasan langsung</source>
        <translation>Direct superior</translation>
    </message>
    <message>
        <source>Catat sesi</source>
        <translation>Record session</translation>
    </message>
    <message>
        <source>Sasaran</source>
        <translation>Goals</translation>
    </message>
    <message>
        <source>Belum ada sesi.</source>
        <translation>No sessions yet.</translation>
    </message>
    <message>
        <source>Pilih satu pasangan di daftar.</source>
        <translation>Choose a pair in the list.</translation>
    </message>
    <message>
        <source>{0} JP dihitung dari {1} sesi</source>
        <translation>{0} JP counted from {1} sessions</translation>
    </message>
    <message>
        <source>mentee {0} dari 5</source>
        <translation>mentee {0} of 5</translation>
    </message>
    <message>
        <source>mentor {0} dari 5</source>
        <translation>mentor {0} of 5</translation>
    </message>
    <message>
        <source>Tujuan</source>
        <translation>Aim</translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation>Mentee</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Masa</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>SK</source>
        <translation>Decree (SK)</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>JP</source>
        <translation>JP</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Penutup</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>Nilai</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Masa bimbingan berakhir {0}. Isi ulasan penutup.</source>
        <translation>The mentoring ended {0}. Write the closing review.</translation>
    </message>
    <message>
        <source>Belum ditutup</source>
        <translation>Not closed yet</translation>
    </message>
    <message>
        <source>Sesi terakhir {0}.</source>
        <translation>Last session {0}.</translation>
    </message>
    <message>
        <source>Belum pernah bertemu.</source>
        <translation>Never met yet.</translation>
    </message>
    <message>
        <source>Tidak ada sesi {0} hari</source>
        <translation>No session in {0} days</translation>
    </message>
    <message>
        <source>{0} JP</source>
        <translation>{0} JP</translation>
    </message>
    <message>
        <source> sampai {0}</source>
        <translation> until {0}</translation>
    </message>
    <message>
        <source>Tindak lanjut{0}: {1}</source>
        <translation>Follow-up{0}: {1}</translation>
    </message>
    <message>
        <source>Belum ditandatangani mentor dan mentee</source>
        <translation>Not yet signed by mentor and mentee</translation>
    </message>
    <message>
        <source>Belum ditandatangani mentee</source>
        <translation>Not yet signed by mentee</translation>
    </message>
    <message>
        <source>Belum ditandatangani mentor</source>
        <translation>Not yet signed by mentor</translation>
    </message>
    <message>
        <source>Sesi</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Tetapkan</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Ubah</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Logbook</source>
        <translation>Logbook</translation>
    </message>
    <message>
        <source>Selesaikan bimbingan…</source>
        <translation>Finish mentoring…</translation>
    </message>
    <message>
        <source>Riwayat perubahan</source>
        <translation>Change history</translation>
    </message>
    <message>
        <source>Pindahkan ke Keranjang Sampah</source>
        <translation>Move to Recycle bin</translation>
    </message>
    <message>
        <source>Tindakan lain</source>
        <translation>Other actions</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Cari atau lompat</source>
        <translation>Search or jump</translation>
    </message>
    <message>
        <source>Nama orang, tindakan, laporan, atau tempat</source>
        <translation>Name of a person, action, report, or place</translation>
    </message>
    <message>
        <source>Hasil pencarian</source>
        <translation>Search results</translation>
    </message>
    <message>
        <source>Tidak ada yang cocok. Coba sebagian nama atau NIP.</source>
        <translation>Nothing matches. Try part of a name or NIP.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Cetak lembar kunci</source>
        <translation>Print key sheet</translation>
    </message>
    <message>
        <source>Kunci pemulihan Karier Desktop</source>
        <translation>Karier Desktop recovery key</translation>
    </message>
    <message>
        <source>Kunci ini membuka seluruh data kepegawaian kantor. Simpan dalam amplop tertutup di lemari besi.</source>
        <translation>This key opens all personnel data of the office. Keep it in a sealed envelope in the safe.</translation>
    </message>
    <message>
        <source>Dicetak tanggal: ....................     Disimpan oleh: ........................................</source>
        <translation>Printed on: ....................     Kept by: ........................................</translation>
    </message>
    <message>
        <source>Cara pakai: di layar masuk pilih “Pakai kunci pemulihan”, ketik kunci, buat kata sandi baru.</source>
        <translation>How to use: on the sign-in screen choose “Use the recovery key”, type the key, make a new password.</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>Tukar Data</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>Cetak</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Simpan PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>Dokumen</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Halaman</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Dokumen belum dapat dicetak.</source>
        <translation>The document cannot be printed yet.</translation>
    </message>
</context>
<context>
    <name>ParticipantSection</name>
    <message>
        <source>Pilih pegawai</source>
        <translation>Choose employees</translation>
    </message>
    <message>
        <source>Pilih pegawai sebagai peserta</source>
        <translation>Choose employees as participants</translation>
    </message>
    <message>
        <source>Tempel NIP</source>
        <translation>Paste NIPs</translation>
    </message>
    <message>
        <source>Atasi</source>
        <translation>Settle</translation>
    </message>
    <message>
        <source>Pilih peserta</source>
        <translation>Choose participants</translation>
    </message>
    <message numerus="yes">
        <source>%n peserta bentrok jadwal</source>
        <translation>
            <numerusform>%n participant with a clash</numerusform>
            <numerusform>%n participants with a clash</numerusform>
        </translation>
    </message>
    <message>
        <source>Bentrok</source>
        <translation>Clash</translation>
    </message>
    <message>
        <source>Siap</source>
        <translation>Ready</translation>
    </message>
</context>
<context>
    <name>ParticipantTable</name>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>JP</source>
        <translation>JP</translation>
    </message>
    <message>
        <source>Keterangan</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Tetap ikut: {0}</source>
        <translation>Stays: {0}</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Tampilkan kata sandi</source>
        <translation>Show password</translation>
    </message>
    <message>
        <source>Tampilkan atau sembunyikan kata sandi</source>
        <translation>Show or hide the password</translation>
    </message>
    <message>
        <source>Sembunyikan kata sandi</source>
        <translation>Hide password</translation>
    </message>
</context>
<context>
    <name>PastEventsDialog</name>
    <message>
        <source>Ulangi dari {0}</source>
        <translation>Repeat from {0}</translation>
    </message>
    <message>
        <source>Kegiatan</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Waktu</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Peserta</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Tidak ada kegiatan pada {0}.</source>
        <translation>No events in {0}.</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Ulangi yang dipilih</source>
        <translation>Repeat chosen</translation>
    </message>
</context>
<context>
    <name>PastPage</name>
    <message>
        <source>Tukar Data</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>Keputusan</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Keputusan 90 hari terakhir</source>
        <translation>Decisions of the last 90 days</translation>
    </message>
    <message>
        <source>Diputuskan orang</source>
        <translation>Decided by people</translation>
    </message>
    <message>
        <source>Diputuskan sendiri</source>
        <translation>Decided by itself</translation>
    </message>
    <message>
        <source>Urungkan keputusan</source>
        <translation>Undo decision</translation>
    </message>
    <message>
        <source>Tidak ada keputusan dalam 90 hari terakhir.</source>
        <translation>No decisions in the last 90 days.</translation>
    </message>
    <message>
        <source>Keputusan {0} diurungkan; menunggu diputuskan lagi.</source>
        <translation>Decision on {0} undone; it waits to be decided again.</translation>
    </message>
    <message>
        <source>{0}: {1} diganti.</source>
        <translation>{0}: {1} replaced.</translation>
    </message>
    <message>
        <source>Orang</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Isian</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Yang dipakai</source>
        <translation>Value used</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>NIP yang ditempel</source>
        <translation>Pasted NIPs</translation>
    </message>
    <message>
        <source>Hasil pencocokan NIP</source>
        <translation>Result of matching NIPs</translation>
    </message>
    <message>
        <source>Salin yang tidak masuk</source>
        <translation>Copy those left out</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Tambahkan {0} peserta</source>
        <translation>Add {0} participants</translation>
    </message>
    <message>
        <source>{0} dari {1} baris cocok dengan pegawai.</source>
        <translation>{0} of {1} rows match an employee.</translation>
    </message>
    <message>
        <source>{0} di antaranya bentrok jadwal dan akan ditandai</source>
        <translation>{0} of them have a clash and will be marked</translation>
    </message>
    <message>
        <source>{0} sudah terdaftar</source>
        <translation>{0} already registered</translation>
    </message>
    <message>
        <source>{0} tertulis dua kali</source>
        <translation>{0} written twice</translation>
    </message>
    <message>
        <source>{0} tidak ada di daftar pegawai</source>
        <translation>{0} not in the employee list</translation>
    </message>
    <message>
        <source>{0} tidak dapat dibaca</source>
        <translation>{0} cannot be read</translation>
    </message>
    <message>
        <source>Baris</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Isi</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Hasil</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Keterangan</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Cocok</source>
        <translation>Match</translation>
    </message>
    <message>
        <source>Bentrok</source>
        <translation>Clash</translation>
    </message>
    <message>
        <source>Sudah ada</source>
        <translation>Already in</translation>
    </message>
    <message>
        <source>Dua kali</source>
        <translation>Twice</translation>
    </message>
    <message>
        <source>Tidak ditemukan</source>
        <translation>Not found</translation>
    </message>
    <message>
        <source>Tidak terbaca</source>
        <translation>Unreadable</translation>
    </message>
</context>
<context>
    <name>PeoplePicker</name>
    <message>
        <source>Pilih peserta</source>
        <translation>Choose participants</translation>
    </message>
    <message>
        <source>Nama, NIP, jabatan, atau unit</source>
        <translation>Name, NIP, position, or unit</translation>
    </message>
    <message>
        <source>Semua unit</source>
        <translation>All units</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Semua golongan</source>
        <translation>Any golongan</translation>
    </message>
    <message>
        <source>Golongan</source>
        <translation>Golongan</translation>
    </message>
    <message>
        <source>Semua jabatan</source>
        <translation>All positions</translation>
    </message>
    <message>
        <source>Jabatan</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Di bawah {0} JP</source>
        <translation>Under {0} JP</translation>
    </message>
    <message>
        <source>Tanpa yang bentrok</source>
        <translation>Without clashes</translation>
    </message>
    <message>
        <source>Pegawai yang dapat dipilih</source>
        <translation>Employees to choose from</translation>
    </message>
    <message>
        <source>{0} pegawai</source>
        <translation>{0} employees</translation>
    </message>
    <message>
        <source>{0} dipilih</source>
        <translation>{0} chosen</translation>
    </message>
    <message>
        <source>{0} di antaranya bentrok</source>
        <translation>{0} of them clash</translation>
    </message>
    <message>
        <source>Tambahkan {0} peserta</source>
        <translation>Add {0} participants</translation>
    </message>
    <message>
        <source>Tambahkan</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Gol.</source>
        <translation>Gol.</translation>
    </message>
    <message>
        <source>JP</source>
        <translation>JP</translation>
    </message>
    <message>
        <source>Jadwal</source>
        <translation>Schedule</translation>
    </message>
    <message>
        <source>Bentrok</source>
        <translation>Clash</translation>
    </message>
    <message>
        <source>Spasi memilih, Ctrl+A memilih semua, Enter menambahkan</source>
        <translation>Space selects, Ctrl+A selects all, Enter adds</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>PeriodDialog</name>
    <message>
        <source>Pilih periode</source>
        <translation>Choose period</translation>
    </message>
    <message>
        <source>Jenis periode</source>
        <translation>Kind of period</translation>
    </message>
    <message>
        <source>Tahun</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Periode</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Tampilkan</source>
        <translation>Show</translation>
    </message>
</context>
<context>
    <name>PersonSheet</name>
    <message>
        <source>Buang draf</source>
        <translation>Discard draft</translation>
    </message>
    <message>
        <source>Buka formulir</source>
        <translation>Open form</translation>
    </message>
    <message>
        <source>Bandingkan</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Pilih pegawai di antrean.</source>
        <translation>Choose an employee in the queue.</translation>
    </message>
    <message>
        <source>Mulai menilai</source>
        <translation>Start appraising</translation>
    </message>
    <message>
        <source>Susun rencana</source>
        <translation>Make plan</translation>
    </message>
    <message>
        <source>belum diketahui</source>
        <translation>unknown yet</translation>
    </message>
    <message>
        <source>Rencana sudah ada.</source>
        <translation>The plan exists.</translation>
    </message>
    <message>
        <source>Mulai menilai bila periodenya sudah berjalan.</source>
        <translation>Start appraising once its period has begun.</translation>
    </message>
    <message>
        <source>Penilaian periode ini belum dibuat.</source>
        <translation>No appraisal for this period yet.</translation>
    </message>
    <message>
        <source>{0} hasil kerja dari {1} disalin sebagai rencana; nilai dan realisasinya kosong.</source>
        <translation>{0} work results of {1} were copied as a plan; scores and achievements are empty.</translation>
    </message>
    <message>
        <source>Belum ada rencana kerja untuk periode ini.</source>
        <translation>No work plan for this period yet.</translation>
    </message>
    <message>
        <source>Susun rencana lebih dahulu: hasil kerja, indikator, dan target.</source>
        <translation>Make the plan first: work results, indicators, and targets.</translation>
    </message>
    <message>
        <source>belum diisi</source>
        <translation>not filled in yet</translation>
    </message>
    <message>
        <source>Melanjutkan draf {0} pukul {1}, belum disimpan.</source>
        <translation>Going on with the draft {0} at {1}, not saved yet.</translation>
    </message>
    <message>
        <source>Belum dapat disimpan</source>
        <translation>Cannot be saved yet</translation>
    </message>
    <message>
        <source>Nilai Anda tetap ada di sini. Bandingkan dahulu, lalu pilih yang dipakai.</source>
        <translation>Your scores are still here. Compare first, then choose which to use.</translation>
    </message>
    <message>
        <source>Pejabat penilai: {0}</source>
        <translation>Appraiser: {0}</translation>
    </message>
</context>
<context>
    <name>PhotoBox</name>
    <message>
        <source>Foto {0}</source>
        <translation>Photo of {0}</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Beranda</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Pegawai</source>
        <translation>Employees</translation>
    </message>
    <message>
        <source>Mentoring</source>
        <translation>Mentoring</translation>
    </message>
    <message>
        <source>Pelatihan</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Penilaian</source>
        <translation>Appraisal</translation>
    </message>
    <message>
        <source>Karier &amp; Talenta</source>
        <translation>Career &amp; Talent</translation>
    </message>
    <message>
        <source>Laporan</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Tukar Data</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>Pengaturan</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Bantuan</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Karier</source>
        <translation>Career</translation>
    </message>
</context>
<context>
    <name>PredicateBar</name>
    <message>
        <source>Antrean</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Tetapkan</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Predikat</source>
        <translation>Predicate</translation>
    </message>
    <message>
        <source>Predikat menunggu kedua rating</source>
        <translation>The predicate awaits both ratings</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>{0} catatan</source>
        <translation>{0} notes</translation>
    </message>
    <message>
        <source>Siap cetak</source>
        <translation>Ready to print</translation>
    </message>
    <message>
        <source>Sebelum dicetak: {0}</source>
        <translation>Before printing: {0}</translation>
    </message>
    <message>
        <source>Halaman sebelumnya</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Halaman berikutnya</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Perkecil</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Perbesar</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Halaman {0} dari {1}</source>
        <translation>Page {0} of {1}</translation>
    </message>
    <message>
        <source>Selebar layar</source>
        <translation>Screen width</translation>
    </message>
    <message>
        <source>Halaman utuh</source>
        <translation>Whole page</translation>
    </message>
    <message>
        <source>Ukuran tampilan: {0}</source>
        <translation>View size: {0}</translation>
    </message>
    <message>
        <source>Ganti selebar layar (L) atau halaman utuh (H)</source>
        <translation>Switch to screen width (L) or whole page (H)</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Tidak ada yang dapat diurungkan.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>Tidak ada yang dapat diulangi.</source>
        <translation>There is nothing to redo.</translation>
    </message>
    <message>
        <source>Kunci layar</source>
        <translation>Lock screen</translation>
    </message>
    <message>
        <source>Belum ada cadangan</source>
        <translation>No backup yet</translation>
    </message>
    <message>
        <source>Cadangan {0}</source>
        <translation>Backup {0}</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>{0} dari {1}</source>
        <translation>{0} of {1}</translation>
    </message>
    <message>
        <source>Menghentikan dan mengembalikan ke keadaan semula…</source>
        <translation>Stopping and going back to how it was…</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Nama atau NIP</source>
        <translation>Name or NIP</translation>
    </message>
    <message>
        <source>Semua unit</source>
        <translation>All units</translation>
    </message>
    <message>
        <source>Antrean penilaian</source>
        <translation>Appraisal queue</translation>
    </message>
    <message>
        <source>{0} tersisa</source>
        <translation>{0} left</translation>
    </message>
    <message>
        <source>semua selesai</source>
        <translation>all done</translation>
    </message>
    <message>
        <source>Antrean</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Pilih unit…</source>
        <translation>Choose unit…</translation>
    </message>
    <message>
        <source>Tidak ada yang cocok.</source>
        <translation>Nothing matches.</translation>
    </message>
    <message>
        <source>Tidak ada pegawai dalam periode ini.</source>
        <translation>No employees in this period.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Tempat</source>
        <translation>Place</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message>
        <source>{0}, {1} menunggu</source>
        <translation>{0}, {1} waiting</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Misalnya: sudah seizin kepala unit</source>
        <translation>For example: allowed by the head of unit</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Lanjutkan</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>RecordBar</name>
    <message>
        <source>Ubah</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Buka kartu</source>
        <translation>Open card</translation>
    </message>
    <message>
        <source>Spasi</source>
        <translation>Space</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Kembali; isian tetap tersimpan sebagai draf</source>
        <translation>Back; entries stay kept as a draft</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Simpan lalu isi data baru</source>
        <translation>Save, then enter new data</translation>
    </message>
    <message>
        <source>Kembali, isian disimpan sebagai draf</source>
        <translation>Back, entries are kept as a draft</translation>
    </message>
    <message>
        <source>Hanya dapat dibaca</source>
        <translation>Read-only</translation>
    </message>
    <message>
        <source>Ubah data</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Data baru</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Enter pindah ke isian berikutnya  ·  F1 bantuan isian ini</source>
        <translation>Enter moves to the next entry  ·  F1 help for this entry</translation>
    </message>
    <message>
        <source>Isian berikutnya</source>
        <translation>Next entry</translation>
    </message>
    <message>
        <source>Tambah baris riwayat</source>
        <translation>Add history row</translation>
    </message>
    <message>
        <source>Ubah baris riwayat</source>
        <translation>Edit history row</translation>
    </message>
    <message>
        <source>Tandai baris riwayat untuk dihapus</source>
        <translation>Mark history row for deletion</translation>
    </message>
    <message>
        <source>Gandakan baris riwayat</source>
        <translation>Duplicate history row</translation>
    </message>
    <message>
        <source>Isi tanggal hari ini</source>
        <translation>Enter today&apos;s date</translation>
    </message>
    <message>
        <source>{0} isian belum disimpan</source>
        <translation>{0} entries not saved</translation>
    </message>
    <message>
        <source>{0} baru</source>
        <translation>New {0}</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>Keranjang Sampah</source>
        <translation>Recycle bin</translation>
    </message>
    <message>
        <source>Ubah satu isian</source>
        <translation>Edit one entry</translation>
    </message>
    <message>
        <source>{0} baris dipilih.</source>
        <translation>{0} rows selected.</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Data baru</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Ubah</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Cari di daftar</source>
        <translation>Search the list</translation>
    </message>
    <message>
        <source>Riwayat perubahan</source>
        <translation>Change history</translation>
    </message>
    <message>
        <source>Ubah satu isian dari baris terpilih</source>
        <translation>Edit one entry of the selected rows</translation>
    </message>
    <message>
        <source>Keranjang Sampah</source>
        <translation>Recycle bin</translation>
    </message>
    <message>
        <source>Data sebelumnya</source>
        <translation>Previous record</translation>
    </message>
    <message>
        <source>Data berikutnya</source>
        <translation>Next record</translation>
    </message>
    <message>
        <source>Spasi</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Buka kartu</source>
        <translation>Open card</translation>
    </message>
    <message>
        <source>Ubah data</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Pindahkan ke Keranjang Sampah</source>
        <translation>Move to Recycle bin</translation>
    </message>
    <message>
        <source>Salin baris terpilih</source>
        <translation>Copy selected rows</translation>
    </message>
    <message>
        <source>Tersimpan: {0}</source>
        <translation>Saved: {0}</translation>
    </message>
    <message>
        <source>Ubah satu isian pada {0} data</source>
        <translation>Edit one entry in {0} records</translation>
    </message>
    <message>
        <source>{0} diubah pada {1} data.</source>
        <translation>{0} changed in {1} records.</translation>
    </message>
    <message>
        <source>{0} {1} dipindahkan ke Keranjang Sampah.</source>
        <translation>Moved to the Recycle bin: {0} {1}.</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>Kembalikan susunan semula</source>
        <translation>Restore original layout</translation>
    </message>
    <message>
        <source>Pilih kolom</source>
        <translation>Choose columns</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Buka dengan kunci pemulihan</source>
        <translation>Open with the recovery key</translation>
    </message>
    <message>
        <source>Kunci itu tercetak pada lembar di amplop tertutup: tujuh kelompok empat tanda.</source>
        <translation>The key is printed on the sheet in the sealed envelope: seven groups of four signs.</translation>
    </message>
    <message>
        <source>Huruf besar atau kecil dan tanda hubung tidak berpengaruh.</source>
        <translation>Capital or small letters and hyphens make no difference.</translation>
    </message>
    <message>
        <source>Kunci pemulihan</source>
        <translation>Recovery key</translation>
    </message>
    <message>
        <source>Nama pengguna</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Kata sandi baru</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>Ulangi kata sandi baru</source>
        <translation>Repeat new password</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Buka dan ganti kata sandi</source>
        <translation>Open and change password</translation>
    </message>
    <message>
        <source>Berbeda dengan kata sandi di atas.</source>
        <translation>Differs from the password above.</translation>
    </message>
    <message>
        <source>Membuka data…</source>
        <translation>Opening the data…</translation>
    </message>
</context>
<context>
    <name>ReferenceField</name>
    <message>
        <source>Ketik nama atau nomor</source>
        <translation>Type a name or number</translation>
    </message>
    <message>
        <source>Tampilkan pilihan</source>
        <translation>Show choices</translation>
    </message>
    <message>
        <source>Pilih salah satu dari daftar, atau kosongkan.</source>
        <translation>Choose one from the list, or leave it empty.</translation>
    </message>
</context>
<context>
    <name>RepeatDialog</name>
    <message>
        <source>Ulangi kegiatan</source>
        <translation>Repeat event</translation>
    </message>
    <message>
        <source>Ulangi {0}</source>
        <translation>Repeat {0}</translation>
    </message>
    <message>
        <source>Jadwal jam ikut bergeser. Hasil, sertifikat, dan biaya yang terpakai tidak disalin.</source>
        <translation>The timetable moves along. Results, certificates, and costs spent are not copied.</translation>
    </message>
    <message>
        <source>Salin juga pesertanya</source>
        <translation>Copy the participants too</translation>
    </message>
    <message>
        <source>Mulai tanggal</source>
        <translation>Start date</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Buka formulir</source>
        <translation>Open form</translation>
    </message>
</context>
<context>
    <name>ReportActs</name>
    <message>
        <source>Simpan PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>Simpan XLSX</source>
        <translation>Save XLSX</translation>
    </message>
    <message>
        <source>Mencetak {0}</source>
        <translation>Printing {0}</translation>
    </message>
    <message>
        <source>Printer memakai {0}, dokumen ini {1}.</source>
        <translation>The printer uses {0}, this document {1}.</translation>
    </message>
    <message>
        <source>Di kertas lain tepi halaman dapat terpotong atau bergeser. Pasang kertas yang sama di printer.</source>
        <translation>On other paper the page edges can be cut or shifted. Put the same paper in the printer.</translation>
    </message>
    <message>
        <source>Pakai kertas dokumen</source>
        <translation>Use document&apos;s paper</translation>
    </message>
    <message>
        <source>Cetak di {0}</source>
        <translation>Print on {0}</translation>
    </message>
    <message>
        <source>{0} dikirim ke printer, {1} halaman.</source>
        <translation>{0} sent to the printer, {1} pages.</translation>
    </message>
    <message>
        <source>Dokumen belum tercetak.</source>
        <translation>The document is not printed yet.</translation>
    </message>
    <message>
        <source>Printer tidak menerimanya; mungkin mati, tidak tersambung, atau kehabisan kertas.</source>
        <translation>The printer did not accept it; it may be off, not connected, or out of paper.</translation>
    </message>
    <message>
        <source>Periksa printer lalu cetak lagi, atau simpan sebagai PDF dan cetak dari komputer lain.</source>
        <translation>Check the printer and print again, or save as PDF and print from another computer.</translation>
    </message>
    <message>
        <source>Tersimpan: {0}</source>
        <translation>Saved: {0}</translation>
    </message>
</context>
<context>
    <name>ReportList</name>
    <message>
        <source>Daftar dokumen</source>
        <translation>List of documents</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Setiap dokumen dapat diulang persis: data, tanggal, dan hasil yang sama</source>
        <translation>Every document can be repeated exactly: the same data, date, and result</translation>
    </message>
    <message>
        <source>Laporan</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Cari dokumen</source>
        <translation>Search documents</translation>
    </message>
    <message>
        <source>Halaman</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>{0} dokumen</source>
        <translation>{0} documents</translation>
    </message>
    <message>
        <source>dicetak terakhir: {0}, {1}</source>
        <translation>last printed: {0}, {1}</translation>
    </message>
    <message>
        <source>Halaman sebelumnya, berikutnya (di pratinjau)</source>
        <translation>Previous, next page (in the preview)</translation>
    </message>
    <message>
        <source>Perbesar, perkecil (di pratinjau)</source>
        <translation>Zoom in, zoom out (in the preview)</translation>
    </message>
    <message>
        <source>Selebar layar, halaman utuh (di pratinjau)</source>
        <translation>Screen width, whole page (in the preview)</translation>
    </message>
    <message>
        <source>Dari daftar dokumen ke pratinjau</source>
        <translation>From the list of documents to the preview</translation>
    </message>
    <message>
        <source>Simpan PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>Cetak</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Simpan XLSX</source>
        <translation>Save XLSX</translation>
    </message>
    <message>
        <source>Ke pratinjau</source>
        <translation>To preview</translation>
    </message>
    <message>
        <source>Dokumen belum dapat dicetak.</source>
        <translation>The document cannot be printed yet.</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Pegawai</source>
        <translation>Employees</translation>
    </message>
    <message>
        <source>Kegiatan</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Hari</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Pasangan</source>
        <translation>Pair</translation>
    </message>
    <message>
        <source>Penilaian</source>
        <translation>Appraisal</translation>
    </message>
    <message>
        <source>Kelompokkan menurut</source>
        <translation>Group by</translation>
    </message>
    <message>
        <source>Bagian</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Keadaan per tanggal</source>
        <translation>State as of</translation>
    </message>
    <message>
        <source>Tanggal surat</source>
        <translation>Letter date</translation>
    </message>
    <message>
        <source>Kertas</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Penanda tangan</source>
        <translation>Signers</translation>
    </message>
    <message>
        <source>Bentuk</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Nomor</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Pilih pegawai yang riwayatnya akan dicetak.</source>
        <translation>Choose the employee whose history is to be printed.</translation>
    </message>
    <message>
        <source>Pilih kegiatan pelatihan yang akan dicetak.</source>
        <translation>Choose the training event to be printed.</translation>
    </message>
    <message>
        <source>Pilih pasangan mentoring yang akan dicetak.</source>
        <translation>Choose the mentoring pair to be printed.</translation>
    </message>
    <message>
        <source>Pilih penilaian yang akan dicetak.</source>
        <translation>Choose the appraisal to be printed.</translation>
    </message>
    <message>
        <source>Seluruh kantor</source>
        <translation>Whole office</translation>
    </message>
    <message>
        <source>Semua program</source>
        <translation>All programs</translation>
    </message>
    <message>
        <source>{0} orang</source>
        <translation>{0} people</translation>
    </message>
    <message>
        <source>{0} baris</source>
        <translation>{0} rows</translation>
    </message>
</context>
<context>
    <name>ResultModel</name>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Hasil</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Hari hadir</source>
        <translation>Days attended</translation>
    </message>
    <message>
        <source>Nilai awal</source>
        <translation>Pre-test score</translation>
    </message>
    <message>
        <source>Nilai akhir</source>
        <translation>Post-test score</translation>
    </message>
    <message>
        <source>Nomor sertifikat</source>
        <translation>Certificate number</translation>
    </message>
    <message>
        <source>Tgl. sertifikat</source>
        <translation>Cert. date</translation>
    </message>
</context>
<context>
    <name>ResultsDialog</name>
    <message>
        <source>Hadir dan hasil</source>
        <translation>Attendance, results</translation>
    </message>
    <message>
        <source>Hadir dan hasil: {0}</source>
        <translation>Attendance and results: {0}</translation>
    </message>
    <message>
        <source>Hasil peserta</source>
        <translation>Results of participants</translation>
    </message>
    <message>
        <source>Luluskan yang masih terdaftar</source>
        <translation>Pass all still registered</translation>
    </message>
    <message>
        <source>L lulus, T tidak lulus, H tidak hadir, M mundur; Ctrl+D isi ke bawah, Ctrl+V tempel</source>
        <translation>L passed, T not passed, H absent, M withdrawn; Ctrl+D fill down, Ctrl+V paste</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Simpan dan selesaikan</source>
        <translation>Save and complete</translation>
    </message>
    <message>
        <source>Belum dapat disimpan.</source>
        <translation>Cannot be saved yet.</translation>
    </message>
    <message>
        <source>{0} peserta</source>
        <translation>{0} participants</translation>
    </message>
    <message>
        <source>{0} lulus</source>
        <translation>{0} passed</translation>
    </message>
    <message>
        <source>{0} tidak lulus</source>
        <translation>{0} not passed</translation>
    </message>
    <message>
        <source>{0} tidak hadir</source>
        <translation>{0} absent</translation>
    </message>
    <message>
        <source>{0} mundur</source>
        <translation>{0} withdrawn</translation>
    </message>
    <message>
        <source>{0} peserta belum diberi hasil.</source>
        <translation>{0} participants have no result yet.</translation>
    </message>
    <message>
        <source>Hanya yang lulus mendapat riwayat pelatihan dan JP.</source>
        <translation>Only those who pass get the training history and JP.</translation>
    </message>
</context>
<context>
    <name>RuleSection</name>
    <message>
        <source>Aturan</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Aturan kantor sendiri</source>
        <translation>The office&apos;s own rule</translation>
    </message>
    <message>
        <source>Kembali ke bawaan</source>
        <translation>Back to built-in</translation>
    </message>
    <message>
        <source>Cari tabel aturan</source>
        <translation>Search rule tables</translation>
    </message>
    <message>
        <source>Tabel</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Tabel aturan</source>
        <translation>Rule tables</translation>
    </message>
    <message>
        <source>Baris aturan</source>
        <translation>Rule rows</translation>
    </message>
    <message>
        <source>Aturan kantor disimpan; berlaku mulai sekarang.</source>
        <translation>Office rule saved; it counts from now on.</translation>
    </message>
    <message>
        <source>Kembali ke aturan bawaan.</source>
        <translation>Back to the built-in rule.</translation>
    </message>
    <message>
        <source>Sumber: {0}</source>
        <translation>Source: {0}</translation>
    </message>
    <message>
        <source>Kunci</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Isi</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Mulai</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Dasar hukum</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>Keyakinan</source>
        <translation>Certainty</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>Pegawai</source>
        <translation>Employees</translation>
    </message>
    <message>
        <source>Pindaian</source>
        <translation>Scans</translation>
    </message>
    <message>
        <source>Pindaian {0}</source>
        <translation>Scans of {0}</translation>
    </message>
    <message>
        <source>Tambah pindaian</source>
        <translation>Add scan</translation>
    </message>
    <message>
        <source>Belum ada pindaian.</source>
        <translation>No scans yet.</translation>
    </message>
    <message>
        <source>Pindaian (*.pdf *.jpg *.jpeg *.png)</source>
        <translation>Scans (*.pdf *.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>Pilih pindaian</source>
        <translation>Choose scan</translation>
    </message>
    <message>
        <source>{0} disimpan.</source>
        <translation>{0} saved.</translation>
    </message>
    <message>
        <source>Halaman sebelumnya</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Halaman berikutnya</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Simpan berkas</source>
        <translation>Save file</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Pilih satu pindaian.</source>
        <translation>Choose a scan.</translation>
    </message>
    <message>
        <source>Pindaian ini belum sampai.</source>
        <translation>This scan has not arrived yet.</translation>
    </message>
    <message>
        <source>PDF, JPEG atau PNG, paling besar 20 MB; disimpan tersandi dan ikut dalam paket ke kantor lain.</source>
        <translation>PDF, JPEG or PNG, 20 MB at most; kept encrypted and sent along in bundles to other offices.</translation>
    </message>
    <message>
        <source>Isinya diminta sendiri pada paket berikutnya.</source>
        <translation>The next bundle asks for its contents by itself.</translation>
    </message>
    <message>
        <source>Pindaian ini belum dapat ditampilkan.</source>
        <translation>This scan cannot be shown yet.</translation>
    </message>
    <message>
        <source>Simpan berkasnya untuk memeriksanya.</source>
        <translation>Save the file to look at it.</translation>
    </message>
    <message>
        <source>{0} dari {1}</source>
        <translation>{0} of {1}</translation>
    </message>
    <message>
        <source>Simpan pindaian</source>
        <translation>Save scan</translation>
    </message>
    <message>
        <source>Tersimpan: {0}</source>
        <translation>Saved: {0}</translation>
    </message>
    <message>
        <source>{0} dipindahkan ke Keranjang Sampah.</source>
        <translation>{0} moved to the Recycle bin.</translation>
    </message>
    <message>
        <source>Ada</source>
        <translation>Here</translation>
    </message>
    <message>
        <source>Menyusul</source>
        <translation>To follow</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>KB</source>
        <translation>KB</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>ScoreGrid</name>
    <message>
        <source>Lembar penilaian</source>
        <translation>Appraisal sheet</translation>
    </message>
    <message>
        <source>Hasil kerja</source>
        <translation>Work results</translation>
    </message>
    <message>
        <source>{0} ekspektasi</source>
        <translation>{0} expectations</translation>
    </message>
    <message>
        <source>{0} (tambahan)</source>
        <translation>{0} (additional)</translation>
    </message>
    <message>
        <source>Rating hasil kerja</source>
        <translation>Rating of work results</translation>
    </message>
    <message>
        <source>Perilaku kerja</source>
        <translation>Work behaviour</translation>
    </message>
    <message>
        <source>BerAKHLAK</source>
        <translation>BerAKHLAK</translation>
    </message>
    <message>
        <source>Rating perilaku kerja</source>
        <translation>Rating of work behaviour</translation>
    </message>
    <message>
        <source>Susun rencana</source>
        <translation>Make plan</translation>
    </message>
    <message>
        <source>Belum ada rencana hasil kerja.</source>
        <translation>No planned work results yet.</translation>
    </message>
    <message>
        <source>Saran muncul setelah ada baris yang dinilai.</source>
        <translation>A suggestion appears once a row has a score.</translation>
    </message>
    <message>
        <source>{0} Pilihan Anda lain: tulis alasan dengan C.</source>
        <translation>{0} You chose otherwise: write the reason with C.</translation>
    </message>
</context>
<context>
    <name>ScoreRow</name>
    <message>
        <source>{0}: {1}, {2} dari 3</source>
        <translation>{0}: {1}, {2} of 3</translation>
    </message>
    <message>
        <source>Catatan {0}: ada</source>
        <translation>Note on {0}: yes</translation>
    </message>
    <message>
        <source>Tulis catatan {0}</source>
        <translation>Write a note on {0}</translation>
    </message>
    <message>
        <source>Ekspektasi khusus pimpinan: {0}</source>
        <translation>Special expectations of the leader: {0}</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Kosongkan pencarian</source>
        <translation>Clear search</translation>
    </message>
</context>
<context>
    <name>SeatModel</name>
    <message>
        <source>Bentrok</source>
        <translation>Clash</translation>
    </message>
    <message>
        <source>Siap</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Tetap ikut: {0}</source>
        <translation>Stays: {0}</translation>
    </message>
    <message>
        <source>Sertifikat {0}</source>
        <translation>Certificate {0}</translation>
    </message>
    <message>
        <source>{0} dari {1} JP tahun ini</source>
        <translation>{0} of {1} JP this year</translation>
    </message>
    <message>
        <source>{0} JP tahun ini</source>
        <translation>{0} JP this year</translation>
    </message>
</context>
<context>
    <name>SessionDialog</name>
    <message>
        <source>Catat sesi</source>
        <translation>Record session</translation>
    </message>
    <message>
        <source>Catat sesi: {0}</source>
        <translation>Record session: {0}</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Simpan sesi</source>
        <translation>Save session</translation>
    </message>
</context>
<context>
    <name>SettingsDialogs</name>
    <message>
        <source>Admin: semuanya, termasuk pengguna dan aturan. Operator: mengisi dan mencetak. Pimpinan: membaca dan mencetak. Auditor: hanya membaca.</source>
        <translation>Admin: everything, users and rules too. Operator: enters and prints. Pimpinan (leader): reads and prints. Auditor: reads only.</translation>
    </message>
    <message>
        <source>Sedikitnya 12 huruf; empat kata yang tak berkaitan mudah diingat.</source>
        <translation>At least 12 characters; four unrelated words are easy to remember.</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Ganti kata sandi</source>
        <translation>Change password</translation>
    </message>
    <message>
        <source>Kata sandi baru</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>Ulangi kata sandi baru</source>
        <translation>Repeat new password</translation>
    </message>
    <message>
        <source>Pengguna baru</source>
        <translation>New user</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Nama lengkap</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Kata sandi sekarang</source>
        <translation>Present password</translation>
    </message>
    <message>
        <source>Berbeda dengan kata sandi di atas.</source>
        <translation>Differs from the password above.</translation>
    </message>
    <message>
        <source>Nama pengguna untuk masuk</source>
        <translation>User name to sign in with</translation>
    </message>
    <message>
        <source>Peran</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Kata sandi pertama</source>
        <translation>First password</translation>
    </message>
    <message>
        <source>Ulangi kata sandi</source>
        <translation>Repeat password</translation>
    </message>
    <message>
        <source>Ubah pengguna {0}</source>
        <translation>Edit user {0}</translation>
    </message>
</context>
<context>
    <name>SettingsLists</name>
    <message>
        <source>Blok tanda tangan setiap dokumen disusun dari daftar ini menurut tanggal suratnya.</source>
        <translation>The signature block of every document is made from this list by the date of its letter.</translation>
    </message>
    <message>
        <source>Penanda tangan</source>
        <translation>Signers</translation>
    </message>
    <message>
        <source>Unit yang dibawa impor dan belum dikenali ditandai; tentukan unit induknya.</source>
        <translation>Units brought in by an import and not yet known are marked; choose their parent unit.</translation>
    </message>
    <message>
        <source>ya</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Jabatan</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Cara</source>
        <translation>Manner</translation>
    </message>
    <message>
        <source>Mulai</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Sampai</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Utama</source>
        <translation>Main</translation>
    </message>
    <message>
        <source>Unit kerja</source>
        <translation>Work units</translation>
    </message>
    <message>
        <source>Perlu diperiksa</source>
        <translation>To check</translation>
    </message>
    <message>
        <source>Nama unit</source>
        <translation>Name of unit</translation>
    </message>
    <message>
        <source>Kode surat</source>
        <translation>Letter code</translation>
    </message>
    <message>
        <source>Pegawai</source>
        <translation>Employees</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Pengaturan</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Bagian sebelum atau sesudahnya, dari daftar di kiri</source>
        <translation>The section before or after, from the list at the left</translation>
    </message>
    <message>
        <source>Kantor dan kop</source>
        <translation>Office and letterhead</translation>
    </message>
    <message>
        <source>Penanda tangan</source>
        <translation>Signers</translation>
    </message>
    <message>
        <source>Unit kerja</source>
        <translation>Work units</translation>
    </message>
    <message>
        <source>Pengguna</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>Tampilan</source>
        <translation>Display</translation>
    </message>
    <message>
        <source>Salinan cadangan</source>
        <translation>Backup copies</translation>
    </message>
    <message>
        <source>Aturan</source>
        <translation>Rules</translation>
    </message>
</context>
<context>
    <name>SettingsRules</name>
    <message>
        <source>Baris kantor mendahului bawaan selama masanya. Isian yang tidak diubah tetap mengikuti bawaan.</source>
        <translation>Office rows come before built-in ones during their time. Entries left as they are follow the built-in ones.</translation>
    </message>
    <message>
        <source>Simpan aturan</source>
        <translation>Save rule</translation>
    </message>
    <message>
        <source>Dasar hukum</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>Misalnya Peraturan Bupati beserta nomornya</source>
        <translation>For example Peraturan Bupati with its number</translation>
    </message>
    <message>
        <source>Berlaku mulai</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>Berlaku sampai</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Aturan kantor: {0}</source>
        <translation>Office rule: {0}</translation>
    </message>
</context>
<context>
    <name>SettleDialog</name>
    <message>
        <source>Atasi bentrok jadwal</source>
        <translation>Settle schedule clashes</translation>
    </message>
    <message>
        <source>Centang yang dikeluarkan dari {0}. Yang lain tetap ikut dengan alasan di bawah.</source>
        <translation>Tick those to take out of {0}. The others stay with the reason below.</translation>
    </message>
    <message>
        <source>Peserta yang bentrok</source>
        <translation>Participants with a clash</translation>
    </message>
    <message>
        <source>Misalnya: hadir bergantian, sudah seizin kepala unit</source>
        <translation>For example: attends in turns, allowed by the head of unit</translation>
    </message>
    <message>
        <source>Alasan tetap ikut</source>
        <translation>Reason to stay</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Simpan keputusan</source>
        <translation>Save decision</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Bentrok dengan</source>
        <translation>Clashes with</translation>
    </message>
</context>
<context>
    <name>ShortListPage</name>
    <message>
        <source>Tambah</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Cari di daftar ini</source>
        <translation>Search this list</translation>
    </message>
    <message>
        <source>Belum ada isi, atau tidak ada yang cocok.</source>
        <translation>Nothing here yet, or nothing matches.</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>{0} baris</source>
        <translation>{0} rows</translation>
    </message>
    <message>
        <source>Data pendukung</source>
        <translation>Supporting data</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Batalkan</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Tetapkan predikat</source>
        <translation>Set predicate</translation>
    </message>
    <message>
        <source>Predikat</source>
        <translation>Predicate</translation>
    </message>
    <message>
        <source>Predikat muncul setelah penilaian dimulai.</source>
        <translation>The predicate appears once appraising has begun.</translation>
    </message>
    <message>
        <source>rating hasil kerja</source>
        <translation>the rating of work results</translation>
    </message>
    <message>
        <source>rating perilaku kerja</source>
        <translation>the rating of work behaviour</translation>
    </message>
    <message>
        <source>Pilih {0}.</source>
        <translation>Choose {0}.</translation>
    </message>
    <message>
        <source> dan </source>
        <translation> and </translation>
    </message>
    <message>
        <source>Ditetapkan {0}</source>
        <translation>Set {0}</translation>
    </message>
    <message>
        <source>Sebelumnya {0}, ditetapkan {1}.</source>
        <translation>Before: {0}, set {1}.</translation>
    </message>
    <message>
        <source>Predikat terbuka lagi</source>
        <translation>Predicate open again</translation>
    </message>
</context>
<context>
    <name>Sitting</name>
    <message>
        <source>Buang draf</source>
        <translation>Discard draft</translation>
    </message>
    <message>
        <source>Draf disimpan {0}</source>
        <translation>Draft saved {0}</translation>
    </message>
    <message>
        <source>Terakhir diubah {0}</source>
        <translation>Last changed {0}</translation>
    </message>
    <message>
        <source>Terakhir diubah {0} oleh {1}</source>
        <translation>Last changed {0} by {1}</translation>
    </message>
    <message>
        <source>Melanjutkan draf {0}. Isian ini belum disimpan.</source>
        <translation>Going on with the draft {0}. These entries are not saved yet.</translation>
    </message>
</context>
<context>
    <name>SpreadView</name>
    <message>
        <source>Isi kinerja unit</source>
        <translation>Enter unit performance</translation>
    </message>
    <message>
        <source>Sebaran di kantor</source>
        <translation>Spread in the office</translation>
    </message>
    <message>
        <source>Sebaran di unit</source>
        <translation>Spread in the unit</translation>
    </message>
    <message>
        <source>{0} orang</source>
        <translation>{0} people</translation>
    </message>
    <message>
        <source>berbeda-beda</source>
        <translation>varied</translation>
    </message>
    <message>
        <source>belum diisi</source>
        <translation>not filled in yet</translation>
    </message>
    <message>
        <source>Kinerja unit: {0}</source>
        <translation>Unit performance: {0}</translation>
    </message>
    <message>
        <source>{0}, ubah</source>
        <translation>{0}, edit</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>Bila predikat orang ini ditetapkan.</source>
        <translation>If this person&apos;s predicate is set.</translation>
    </message>
    <message>
        <source>Dasar: {0}.</source>
        <translation>Basis: {0}.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Belum dapat dilanjutkan.</source>
        <translation>Cannot go on yet.</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message numerus="yes">
        <source>%n perlu diperbaiki</source>
        <translation>
            <numerusform>%n to correct</numerusform>
            <numerusform>%n to correct</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n perlu dipastikan</source>
        <translation>
            <numerusform>%n to confirm</numerusform>
            <numerusform>%n to confirm</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TabContent</name>
    <message>
        <source>Tambah</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Perlu diperiksa</source>
        <translation>To check</translation>
    </message>
    <message>
        <source>Sudah diperiksa</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>Belum lengkap</source>
        <translation>Incomplete</translation>
    </message>
</context>
<context>
    <name>TickTable</name>
    <message>
        <source>Dipilih</source>
        <translation>Selected</translation>
    </message>
</context>
<context>
    <name>TimeEditor</name>
    <message>
        <source>jam.menit</source>
        <translation>hour.minute</translation>
    </message>
    <message>
        <source>Tulis jam dan menit, misalnya 08.30.</source>
        <translation>Write hours and minutes, for example 08.30.</translation>
    </message>
</context>
<context>
    <name>TitleDialog</name>
    <message>
        <source>Simpan pindaian {0}</source>
        <translation>Save scan {0}</translation>
    </message>
    <message>
        <source>Nama pindaian, misalnya SK Pangkat III/c</source>
        <translation>Name of the scan, such as SK Pangkat III/c</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Berkasnya belum dapat dibaca. Periksa stik USB atau foldernya, lalu pilih lagi.</source>
        <translation>The file could not be read. Check the USB stick or the folder, then choose again.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Tutup pemberitahuan</source>
        <translation>Close notice</translation>
    </message>
</context>
<context>
    <name>TrainingBar</name>
    <message>
        <source>MODE LATIHAN: semua orang dan data di sini rekaan, cetakan diberi tanda air.</source>
        <translation>PRACTICE MODE: all people and data here are made up, prints carry a watermark.</translation>
    </message>
</context>
<context>
    <name>TrainingPage</name>
    <message>
        <source>Pelatihan</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Pindah hari</source>
        <translation>Change day</translation>
    </message>
    <message>
        <source>Bulan sebelumnya, berikutnya</source>
        <translation>Previous, next month</translation>
    </message>
    <message>
        <source>Hari ini</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Kegiatan berikutnya pada hari itu; di daftar: buka kartu</source>
        <translation>Next event on that day; in the list: open the card</translation>
    </message>
    <message>
        <source>Buka kegiatan, atau rencanakan pada hari kosong</source>
        <translation>Open the event, or plan one on an empty day</translation>
    </message>
    <message>
        <source>Pindahkan kegiatan ke Keranjang Sampah</source>
        <translation>Move the event to the Recycle bin</translation>
    </message>
    <message>
        <source>Kalender</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Daftar</source>
        <translation>List</translation>
    </message>
    <message>
        <source>JP per orang</source>
        <translation>JP per person</translation>
    </message>
    <message>
        <source>Ulangi dari {0}</source>
        <translation>Repeat from {0}</translation>
    </message>
    <message>
        <source>Rencanakan kegiatan</source>
        <translation>Plan event</translation>
    </message>
    <message>
        <source>Ubah kegiatan</source>
        <translation>Edit event</translation>
    </message>
    <message>
        <source>Tambah peserta</source>
        <translation>Add participants</translation>
    </message>
    <message>
        <source>Hadir dan hasil</source>
        <translation>Attendance, results</translation>
    </message>
    <message>
        <source>Riwayat perubahan</source>
        <translation>Change history</translation>
    </message>
    <message>
        <source>Cetak daftar hadir</source>
        <translation>Print attendance list</translation>
    </message>
    <message>
        <source>Ulangi di tanggal lain</source>
        <translation>Repeat on another date</translation>
    </message>
    <message>
        <source>Cari</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Pilih kegiatan di kalender untuk melihat waktu, tempat, dan pesertanya.</source>
        <translation>Choose an event in the calendar to see its time, place, and participants.</translation>
    </message>
    <message>
        <source>Belum ada yang dipilih.</source>
        <translation>Nothing chosen yet.</translation>
    </message>
</context>
<context>
    <name>TrainingWords</name>
    <message>
        <source>Belum ditutup</source>
        <translation>Not closed yet</translation>
    </message>
    <message>
        <source>{0} sampai {1}</source>
        <translation>{0} to {1}</translation>
    </message>
</context>
<context>
    <name>TransferDialog</name>
    <message>
        <source>Pilih kantor</source>
        <translation>Choose office</translation>
    </message>
    <message>
        <source>Berkasnya ikut dalam paket berikutnya ke kantor itu. Sejak sekarang berkas ini hanya dapat dibaca di sini; perubahan berikutnya menjadi usulan bagi kantor barunya. Hanya kantor baru atau induk yang dapat mengembalikannya.</source>
        <translation>The file goes with the next bundle to that office. From now on it is read-only here; later changes become proposals to the new office. Only the new office or the parent office can give it back.</translation>
    </message>
    <message>
        <source>Kantor baru</source>
        <translation>New office</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Lepas ke kantor itu</source>
        <translation>Release to that office</translation>
    </message>
    <message>
        <source>Pilih dahulu kantor tujuannya.</source>
        <translation>First choose the receiving office.</translation>
    </message>
    <message>
        <source>{0} dilepas. Buat paket untuk kantor barunya di Tukar Data.</source>
        <translation>{0} has been released. Make a bundle for the new office in Exchange.</translation>
    </message>
    <message>
        <source>Kenalkan kantor tujuannya dahulu di Tukar Data: kartunya dimasukkan dan angkanya dicocokkan.</source>
        <translation>First introduce the receiving office in Exchange: add its card and compare its digits.</translation>
    </message>
    <message>
        <source>Buka Tukar Data</source>
        <translation>Open Exchange</translation>
    </message>
    <message>
        <source>Belum ada kantor lain yang dikenal.</source>
        <translation>No other office is known yet.</translation>
    </message>
    <message>
        <source>Mutasi {0} ke kantor lain</source>
        <translation>Transfer {0} to another office</translation>
    </message>
</context>
<context>
    <name>UnitDialog</name>
    <message>
        <source>Kinerja unit</source>
        <translation>Unit performance</translation>
    </message>
    <message>
        <source>Berlaku untuk {0} penilaian periode {1} di {2}. Predikat unit menentukan batas sebarannya.</source>
        <translation>Applies to {0} appraisals of the period {1} in {2}. The unit&apos;s predicate decides the limits of its spread.</translation>
    </message>
    <message>
        <source>Belum ditetapkan</source>
        <translation>Not set yet</translation>
    </message>
    <message>
        <source>Predikat kinerja unit</source>
        <translation>Predicate of unit performance</translation>
    </message>
    <message>
        <source>Capaian kinerja organisasi</source>
        <translation>Performance of the organization</translation>
    </message>
    <message>
        <source>Sekarang isinya berbeda-beda</source>
        <translation>Now they hold different contents</translation>
    </message>
    <message>
        <source>Isian ini menggantikan semuanya. Pilih satu unit bila seharusnya berbeda.</source>
        <translation>This entry replaces them all. Choose one unit if it should differ.</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>UnitPicker</name>
    <message>
        <source>Nama unit</source>
        <translation>Name of unit</translation>
    </message>
    <message>
        <source>Daftar unit</source>
        <translation>List of units</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Pilih</source>
        <translation>Choose</translation>
    </message>
</context>
<context>
    <name>UnitSection</name>
    <message>
        <source>Unit ini masih mempunyai {0} pegawai.</source>
        <translation>This unit still has {0} employees.</translation>
    </message>
    <message>
        <source>Pegawai tidak ikut terhapus, tetapi tidak lagi tercatat pada unit mana pun. Pindahkan dahulu bila perlu.</source>
        <translation>The employees are not deleted with it, but no longer belong to any unit. Move them first if needed.</translation>
    </message>
    <message>
        <source>Hapus unit</source>
        <translation>Delete unit</translation>
    </message>
</context>
</TS>
