"""The letters of age keys (Bech32, BIP 173): a prefix, the data in 5-bit letters, six letters of checksum."""

from collections.abc import Iterable

_LETTERS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_CHECKSUM = 6


def encode(prefix: str, data: bytes) -> str:
    """The data as text under a lower-case prefix."""
    values = _regroup(data, 8, 5, pad=True)
    mask = _polymod([*_spread(prefix), *values, *[0] * _CHECKSUM]) ^ 1
    values += [mask >> 5 * (_CHECKSUM - 1 - index) & 31 for index in range(_CHECKSUM)]
    return f"{prefix}1{''.join(_LETTERS[value] for value in values)}"


def decode(prefix: str, text: str) -> bytes:
    """The data; raises ValueError for a wrong prefix, letter or checksum."""
    head, _, letters = text.rpartition("1")
    if head != prefix or len(letters) <= _CHECKSUM or any(letter not in _LETTERS for letter in letters):
        raise ValueError("not such a key")
    values = [_LETTERS.index(letter) for letter in letters]
    if _polymod([*_spread(prefix), *values]) != 1:
        raise ValueError("wrong checksum")
    return bytes(_regroup(values[:-_CHECKSUM], 5, 8, pad=False))


def _spread(prefix: str) -> list[int]:
    return [*(ord(letter) >> 5 for letter in prefix), 0, *(ord(letter) & 31 for letter in prefix)]


def _polymod(values: Iterable[int]) -> int:
    check = 1
    for value in values:
        top = check >> 25
        check = (check & 0x1FFFFFF) << 5 ^ value
        for index, part in enumerate(_GENERATOR):
            check ^= part if top >> index & 1 else 0
    return check


def _regroup(values: Iterable[int], width: int, wanted: int, *, pad: bool) -> list[int]:
    number, bits, result = 0, 0, []
    for value in values:
        number = number << width | value
        bits += width
        while bits >= wanted:
            bits -= wanted
            result.append(number >> bits & (1 << wanted) - 1)
    rest = number & (1 << bits) - 1
    if pad and bits:
        result.append(rest << wanted - bits)
    elif not pad and (bits >= width or rest):
        raise ValueError("data left over")
    return result
