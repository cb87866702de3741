"""The two key pairs of an office: Ed25519 to sign, X25519 (age) to receive."""

import hashlib
from dataclasses import dataclass
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

from karier_desktop.exchange.trust import bech32

_RECIPIENT = "age"
_IDENTITY = "age-secret-key-"
_LENGTH = 32


def key_id(sign: bytes) -> str:
    """A short name of a public signing key, 16 hex digits."""
    return hashlib.sha256(b"karier-kunci-v1\0" + sign).hexdigest()[:16]


@dataclass(frozen=True)
class PublicKeys:
    """What others know of an office: 32 bytes to check its signature, 32 to encrypt to it."""

    sign: bytes
    age: bytes

    @classmethod
    def of(cls, sign_hex: str, recipient: str) -> "PublicKeys":
        """From their written forms; raises ValueError for anything that is no usable key."""
        keys = cls(bytes.fromhex(sign_hex), bech32.decode(_RECIPIENT, recipient))
        if len(keys.sign) != _LENGTH or len(keys.age) != _LENGTH or keys.sign_hex != sign_hex:
            raise ValueError("not a key")
        Ed25519PublicKey.from_public_bytes(keys.sign)
        # A point of low order would make every secret shared with it known to all.
        X25519PrivateKey.generate().exchange(X25519PublicKey.from_public_bytes(keys.age))
        return keys

    @property
    def verifier(self) -> Ed25519PublicKey:
        """Checks signatures."""
        return Ed25519PublicKey.from_public_bytes(self.sign)

    @property
    def sign_hex(self) -> str:
        """The signing key in writing."""
        return self.sign.hex()

    @property
    def recipient(self) -> str:
        """The age key in writing, `age1…`."""
        return bech32.encode(_RECIPIENT, self.age)

    @property
    def key_id(self) -> str:
        """A short name of the signing key, 16 hex digits."""
        return key_id(self.sign)


@dataclass(frozen=True)
class OfficeKeys:
    """Both private keys. They live in the encrypted database only."""

    sign: bytes
    age: bytes

    def __repr__(self) -> str:
        return "OfficeKeys(…)"

    @classmethod
    def generate(cls) -> "OfficeKeys":
        """New ones."""
        return cls(Ed25519PrivateKey.generate().private_bytes_raw(), X25519PrivateKey.generate().private_bytes_raw())

    def dump(self) -> dict[str, Any]:
        """As they are stored."""
        return {"sign": self.sign.hex(), "age": self.identity}

    @classmethod
    def load(cls, stored: dict[str, Any]) -> "OfficeKeys":
        """As they were stored."""
        return cls(bytes.fromhex(stored["sign"]), bech32.decode(_IDENTITY, str(stored["age"]).lower()))

    @property
    def signer(self) -> Ed25519PrivateKey:
        """Signs."""
        return Ed25519PrivateKey.from_private_bytes(self.sign)

    @property
    def identity(self) -> str:
        """The age key in writing, `AGE-SECRET-KEY-1…`."""
        return bech32.encode(_IDENTITY, self.age).upper()

    @property
    def public(self) -> PublicKeys:
        """What may be shown to others."""
        opens = X25519PrivateKey.from_private_bytes(self.age).public_key()
        return PublicKeys(self.signer.public_key().public_bytes_raw(), opens.public_bytes_raw())

    def shared_with(self, other: PublicKeys) -> bytes:
        """The secret only these two offices can compute."""
        return X25519PrivateKey.from_private_bytes(self.age).exchange(X25519PublicKey.from_public_bytes(other.age))
