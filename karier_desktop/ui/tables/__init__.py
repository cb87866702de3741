"""Lists of records: columns described once, rows fetched when they come into view.

columns = [Column("name", "Nama", 290, "name"), Column("nip", "NIP", 178, "nip")]
table = RecordTable(columns, tr("Daftar pegawai"))
table.rows.open(count, fetch, first_rows)       # or table.rows.set_rows(rows)
"""
