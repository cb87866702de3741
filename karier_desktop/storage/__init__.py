"""The database: opening, reading, writing, keys, migrations, copies."""
