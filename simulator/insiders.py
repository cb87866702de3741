"""What somebody with a real key could send to do harm, and the answer it must get."""

import json
import os
import re
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from typing import Any

import pyrage
import zstandard

from karier_desktop.exchange.bundle import header, limits
from karier_desktop.exchange.trust.keys import OfficeKeys
from simulator.parcels import DRAFT, HELLO, Forgery, Pair, contents, packed, spelled


@dataclass(frozen=True)
class Case:
    """Files of one parcel and the codes of the refusals that are right."""

    name: str
    files: tuple[bytes, ...]
    codes: frozenset[str]


def cases(pair: Pair) -> Iterator[Case]:
    """All of them."""
    yield from bombs(pair)
    yield from others(pair)


def others(pair: Pair) -> Iterator[Case]:
    """Those that cost neither time nor memory to make."""
    for group in (_records, _texts, _order, _envelopes, _keys, _headers, _lengths, _sets):
        yield from group(pair)


def _case(name: str, codes: str, forgery: Forgery | bytes) -> Case:
    file = forgery if isinstance(forgery, bytes) else forgery.file()
    return Case(name, (file,), frozenset(codes.split()))


def bombs(pair: Pair) -> Iterator[Case]:
    """Small files that would unpack to much."""
    zeros = zstandard.ZstdCompressor().compressobj()
    body = b"".join(zeros.compress(bytes(limits.MIB)) for _ in range(1024)) + zeros.flush()
    yield _case("1 GiB of nothing, said to be small", "size", Forgery(pair, body=body))
    stated = {"plain_len": limits.GIB, "plain_sha256": "00" * 32}
    yield _case("1 GiB of nothing, said openly", "size", Forgery(pair, body=body, changes=stated))
    blank = b" " * (4 * limits.MIB)
    yield _case("blanks without a line's end", "size", Forgery(pair, blank, os.urandom(1)))
    yield _case("blanks, said openly", "size", roomy(pair, blank))
    yield _case("empty lines", "content", roomy(pair, b"\n" * limits.MIB))
    deep = b"[" * 500_000 + b"]" * 500_000 + b"\n"
    yield _case("brackets in brackets", "content size", roomy(pair, spelled([HELLO]) + deep))
    digits = b'{"t":"row","f":{"a":' + b"9" * 1_000_000 + b"}}\n"
    yield _case("a number of a million digits", "content", roomy(pair, spelled([HELLO]) + digits))
    keys = spelled([HELLO, {"t": "row", "f": {f"k{number}": 0 for number in range(80_000)}}])
    yield _case("80,000 keys", "size", roomy(pair, keys))
    wide = packed(os.urandom(1000) * 20_000, window_log=27)
    yield _case("a window of 128 MiB", "unreadable", Forgery(pair, body=wide))
    yield _case("a frame of no use behind", "unreadable", Forgery(pair, body=packed(spelled(contents(3))) + b"behind"))


def roomy(pair: Pair, plain: bytes) -> Forgery:
    """With bytes of no meaning behind the packed lines, so that the declared length is a usual one."""
    size = len(plain) // limits.RATIO + 1
    return Forgery(pair, plain, packed(plain) + b"\x50\x2a\x4d\x18" + size.to_bytes(4, "little") + os.urandom(size))


def _records(pair: Pair) -> Iterator[Case]:
    nested: Any = 1
    for _ in range(limits.DEPTH):
        nested = [nested]
    head = {"t": "row", "tbl": "employee", "pk": "00" * 16}
    for name, record in (
        ("a record of more than 1 MiB", {"f": {f"k{number}": "x" * 60_000 for number in range(18)}}),
        ("a text of more than 64 KiB", {"f": {"name": "x" * (limits.TEXT + 1)}}),
        ("a key of more than 64 KiB", {"f": {"x" * (limits.TEXT + 1): 1}}),
        ("nine levels", {"f": nested}),
        ("401 keys", {"f": {f"k{number}": 0 for number in range(limits.KEYS - 3)}}),
        ("4,097 entries of context", {"v": {"c": [[0, 1]] * (limits.CONTEXT + 1)}}),
    ):
        plain = spelled([HELLO, head | record, {"t": "end", "rows": 1}])
        yield _case(name, "size", roomy(pair, plain))


def _texts(pair: Pair) -> Iterator[Case]:
    for name, line in (
        ("a key twice", b'{"t":"row","f":{"a":1,"a":2}}'),
        ("a key twice at the top", b'{"t":"row","t":"end"}'),
        ("not a number", b'{"t":"row","f":{"a":NaN}}'),
        ("infinity", b'{"t":"row","f":{"a":-Infinity}}'),
        ("too big a fraction", b'{"t":"row","f":{"a":1e999}}'),
        ("too big a whole number", b'{"t":"row","f":{"a":9223372036854775808}}'),
        ("no UTF-8", b'{"t":"row","f":{"a":"\xff\xfe"}}'),
        ("half a pair", b'{"t":"row","f":{"a":"\\ud800"}}'),
        ("an overlong slash", b'{"t":"row","f":{"a":"\xc0\xaf"}}'),
        ("a mark of byte order", b'\xef\xbb\xbf{"t":"row"}'),
        ("UTF-16", '{"t":"row"}'.encode("utf-16")),
        ("an array", b'["t","row"]'),
        ("a text", b'"row"'),
        ("no kind", b'{"f":{}}'),
        ("a number as kind", b'{"t":1}'),
        ("two objects in a line", b'{"t":"row"}{"t":"row"}'),
        ("a comment", b'{"t":"row"} // row'),
        ("a comma too many", b'{"t":"row",}'),
        ("Python instead of JSON", b"{'t':'row'}"),
        ("a raw control character", b'{"t":"row","f":{"a":"\x01"}}'),
    ):
        plain = spelled([HELLO]) + line + b"\n" + spelled([{"t": "end", "rows": 1}])
        yield _case(name, "content", Forgery(pair, plain))


def _order(pair: Pair) -> Iterator[Case]:
    row: dict[str, Any] = {"t": "row", "tbl": "employee", "pk": "00" * 16}
    end: dict[str, Any] = {"t": "end", "rows": 1}
    sequences: tuple[tuple[str, list[dict[str, Any]]], ...] = (
        ("nothing", []),
        ("no hello", [row, end]),
        ("two hellos", [HELLO, HELLO, row, end]),
        ("another office inside", [HELLO | {"office": "99" * 16}, row, end]),
        ("another replica inside", [HELLO | {"replica": "99" * 16}, row, end]),
        ("no end", [HELLO, row]),
        ("a row behind the end", [HELLO, row, end, row]),
        ("another count", [HELLO, row, row, end]),
        ("no count", [HELLO, {"t": "end"}]),
    )
    for name, records in sequences:
        yield _case(name, "content", Forgery(pair, spelled(records)))
    unended = spelled([HELLO, row, end])[:-1]
    yield _case("no end of line", "unreadable content", Forgery(pair, unended))


def _envelopes(pair: Pair) -> Iterator[Case]:
    own, other = pair.receiver.public.recipient, OfficeKeys.generate().public.recipient
    both = [pyrage.x25519.Recipient.from_str(key) for key in (own, other)]
    body = packed(spelled(contents(3)))
    honest = pyrage.encrypt(body, both[:1])
    scrypt = b"-> scrypt " + b"A" * 22 + b" 30"
    stanzas = b"-> X25519 " + b"A" * 43 + b"\n" + b"A" * 43 + b"\n"
    for name, cipher in (
        ("enciphered to one more than said", pyrage.encrypt(body, both)),
        ("enciphered to somebody else", pyrage.encrypt(body, both[1:])),
        ("enciphered with a costly password", re.sub(rb"-> X25519 \S+", scrypt, honest, count=1)),
        ("a costly password beside", honest.replace(b"\n-> ", b"\n" + scrypt + b"\n" + b"A" * 43 + b"\n-> ", 1)),
        ("an envelope without end", b"age-encryption.org/v1\n" + stanzas * 20_000),
        ("an envelope of a million lines", honest.replace(b"\n--- ", b"\n" + stanzas * 9_000 + b"--- ")),
        ("another version of age", honest.replace(b"/v1\n", b"/v2\n", 1)),
        ("not enciphered", body),
        ("nothing enciphered", b""),
        ("the last block missing", honest[:-20]),
        ("a byte changed inside", honest[:-20] + bytes([honest[-20] ^ 1]) + honest[-19:]),
        ("something behind", honest + b"\0"),
    ):
        yield _case(name, "unreadable damaged size", Forgery(pair, ciphertext=cipher))


def _keys(pair: Pair) -> Iterator[Case]:
    stranger = OfficeKeys.generate()
    yield _case("signed by a stranger", "signature", Forgery(pair, key=stranger.signer))
    said = {"signer": pair.sender.public.key_id}
    yield _case(
        "signed by a stranger under our friend's name", "signature", Forgery(pair, key=stranger.signer, changes=said)
    )
    theirs = {"recipients": [stranger.public.recipient]}
    yield _case("addressed to somebody else", "not_for_us", Forgery(pair, changes=theirs, to=stranger))
    yield _case("addressed to somebody else, enciphered to us", "not_for_us", Forgery(pair, changes=theirs))
    # What a friend wrote to somebody else, enciphered anew to us by that somebody.
    forwarder = Pair(pair.sender, stranger)
    original = Forgery(forwarder).file()
    length = int.from_bytes(original[8:12], "big")
    front = original[12 : 12 + length]
    yield _case(
        "forwarded under the sender's header", "signature damaged", Forgery(pair, front=front, key=stranger.signer)
    )


_ODD: dict[str, tuple[Any, ...]] = {
    "uuid": ("../../../../etc/passwd", 7),
    "kind": ("exe", []),
    "format": (0, True),
    "from_code": ("../PKM", "", "A\\B", "A\0B", "A:B"),
    "to_code": ("a", "NUL.", "A B"),
    "from_office": ("x" * 32, "0A" * 16),
    "from_replica": (None,),
    "no": (0, 10**6, 1.0, "12"),
    "since": ([1, ""], {}, [-1, "", ""]),
    "upto": (None, [2**63, "", ""], [1, "z", ""]),
    "schema": (-1, True),
    "program": ("x\n", "x" * 41),
    "created": ("\u202e2026",),
    "recipients": ([], ["age1x"] * 2, [f"age1{'q' * number}" for number in range(1, 18)], "age1x"),
    "signer": ("",),
    "part": (2, 0),
    "parts": (100,),
    "plain_len": (-1,),
    "plain_sha256": ("0" * 63,),
    "ct_len": (-1, 1.5),
}


def _headers(pair: Pair) -> Iterator[Case]:
    for name, value in ((name, value) for name, values in _ODD.items() for value in values):
        yield _case(f"header: {name} = {str(value)[:30]!r}", "damaged", Forgery(pair, changes={name: value}))
    yield _case("header: a later format", "newer", Forgery(pair, changes={"format": 2}))
    honest = _honest_header(pair)
    spelling = header.canonical(honest)
    for name, front in (
        ("one more key", header.canonical(honest | {"extra": 1})),
        ("one key less", header.canonical({key: value for key, value in honest.items() if key != "schema"})),
        ("blanks", json.dumps(honest, sort_keys=True).encode()),
        ("another order", json.dumps(dict(reversed(honest.items())), separators=(",", ":")).encode()),
        ("a key twice", spelling[:-1] + b',"uuid":"' + b"3d" * 16 + b'"}'),
        ("escapes", spelling.replace(b'"data"', b'"\\u0064ata"')),
        ("an array", b"[]"),
        ("nothing", b""),
        ("no JSON", b"{"),
        ("no UTF-8", b"\xff" * 40),
        ("brackets in brackets", b"[" * 60_000),
        ("not a number", spelling.replace(b'"no":12', b'"no":NaN')),
        ("too long", b" " * (limits.HEADER + 1)),
    ):
        yield _case(f"header: {name}", "damaged size incomplete", Forgery(pair, front=front))


def _lengths(pair: Pair) -> Iterator[Case]:
    for name, changes in (
        ("ciphertext said longer", {"ct_len": 10**6}),
        ("ciphertext said shorter", {"ct_len": 10}),
        ("ciphertext of more than a part", {"ct_len": limits.PART + 1, "plain_len": 1}),
        ("lines of more than 2 GiB", {"ct_len": limits.PART, "plain_len": limits.PLAIN + 1}),
        ("lines of 2^63 bytes", {"plain_len": 2**63 - 1}),
        ("lines said shorter", {"plain_len": 10}),
        ("lines said longer", {"plain_len": 2000}),
        ("another digest", {"plain_sha256": "00" * 32}),
    ):
        yield _case(name, "damaged size unreadable", Forgery(pair, changes=changes))
    honest = Forgery(pair).file()
    yield _case("a header of 4 GiB", "size", honest[:8] + b"\xff" * 4 + honest[12:])
    yield _case("something behind the end", "incomplete", honest + b"\0" * 512)
    yield _case("another file behind", "incomplete damaged", honest + honest)
    yield _case("something before the beginning", "foreign", b"\0" + honest)
    yield _case("a shortcut", "foreign", b"L\0\0\0\x01\x14\x02\0" + honest[8:])


def _sets(pair: Pair) -> Iterator[Case]:
    parts = pair.parcel(contents(900, extra="x" * 200), part_size=1)
    assert len(parts) == 3, len(parts)
    other = pair.parcel(contents(900, seed=1, extra="x" * 200), replace(DRAFT, uuid="99" * 16), part_size=1)
    for name, files in (
        ("the second of three missing", (parts[0], parts[2])),
        ("only the last", (parts[2],)),
        ("one twice", (parts[0], parts[1], parts[1])),
        ("one of another parcel", (parts[0], other[1], parts[2])),
        ("one too many", (*parts, other[0])),
    ):
        yield Case(name, files, frozenset({"set"}))


def _honest_header(pair: Pair) -> dict[str, Any]:
    file = Forgery(pair).file()
    return asdict(header.decode(file[12 : 12 + int.from_bytes(file[8:12], "big")]))
