"""Text as it is compared and stored: spaces, case and punctuation do not make a difference (siasn.md 2)."""

import re
import unicodedata


def tidy(text: str) -> str:
    """Single spaces, no control characters, none at the ends; the words stay as typed."""
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    plain = "".join(" " if unicodedata.category(c) in ("Cc", "Zs", "Zl", "Zp") else c for c in text)
    return " ".join(unicodedata.normalize("NFC", plain).split())


def normal(text: str) -> str:
    """For comparing: upper case without punctuation, so that "Tingkat. I" equals "tingkat I"."""
    upper = unicodedata.normalize("NFKC", text).upper()
    return " ".join(re.sub(r"[^\w/]|_", " ", upper).split())


def squeezed(text: str) -> str:
    """For recognising words of a closed list: like `normal`, but `S-1/Sarjana` also equals `s1 sarjana`."""
    return normal(text).replace(" ", "").replace("/", "")


def digits(text: str) -> str:
    """Only the digits of a number typed with spaces, dashes or a leading apostrophe."""
    if text.isdecimal():
        return text
    return re.sub(r"[\s'’`.\-]", "", text)
