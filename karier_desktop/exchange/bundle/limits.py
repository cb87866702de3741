"""How big the parts of a parcel may be. What is bigger was not made by this program, whoever signed it."""

KIB, MIB, GIB = 1 << 10, 1 << 20, 1 << 30

HEADER = 64 * KIB
ENVELOPE = 64 * KIB
"""The recipients' part at the beginning of the ciphertext."""
RECIPIENTS = 16

PART = GIB
PARTS = 99
PLAIN = 2 * GIB
RATIO = 200
"""Unpacked, a part is at most so many times as long as its ciphertext."""
WINDOW_LOG = 23
"""Zstandard looks back 8 MiB: as much memory as its reader needs."""

RECORDS = 5_000_000
RECORD = MIB
TEXT = 64 * KIB
DEPTH = 8
KEYS = 400
CONTEXT = 4096
