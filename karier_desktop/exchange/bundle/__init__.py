"""The parcel that travels on a stick: one file, signed by its sender, readable by its recipients only.

    "KARIERB1" | u32 header length | header | age ciphertext | Ed25519 signature | u64 length of the file | "1BREIRAK"

The header is canonical JSON without personal data. The ciphertext holds JSON lines, packed with Zstandard.
"""
