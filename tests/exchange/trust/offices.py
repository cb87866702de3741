"""Two invented offices with keys that are always the same."""

import hashlib

from karier_desktop.exchange.trust.card import Holder
from karier_desktop.exchange.trust.keys import OfficeKeys

LONG_NAME = "UPTD Balai Pelayanan Kesehatan Masyarakat dan Keluarga Berencana Wilayah Wairunu Timur"
HOLDER = Holder("0c" * 16, "a1" * 16, "WAIRUNU1", LONG_NAME, "5309.04.02")
HUB = Holder("d0" * 16, "b2" * 16, "NUSATMR0", "BKPSDM Kabupaten Nusa Timur", "", "hub")


def keys(name: str) -> OfficeKeys:
    """Keys made from a word, for tests only."""
    return OfficeKeys(hashlib.sha256(f"sign {name}".encode()).digest(), hashlib.sha256(f"age {name}".encode()).digest())


OWN, HUBS, NEXT = keys("own"), keys("hub"), keys("next")
