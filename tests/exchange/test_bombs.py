"""Files built to hurt: each is refused in plain words, in bounded memory and time (trust.md 6)."""

import random
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from karier_desktop.exchange.sheet import read_sheet
from karier_desktop.rules.problem import KnownError
from tests.exchange.workbooks import sheet, text_cell, workbook

BILLION_LAUGHS = '<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol">' + "".join(
    f'<!ENTITY lol{i + 1} "{f"&lol{i or chr(0)};".replace(chr(0), "") * 10}">' for i in range(9)
)
XXE = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]>'
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def far_cell(path: Path) -> Path:
    return workbook(
        path, sheet('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>')
    )


def many_rows(path: Path) -> Path:
    rows = "".join(f'<row r="{i}"><c r="A{i}"><v>1</v></c></row>' for i in range(1, 50_003))
    return workbook(path, sheet(rows))


def many_columns(path: Path) -> Path:
    return workbook(path, sheet('<row r="1"><c r="A1"><v>1</v></c><c r="GS1"><v>1</v></c></row>'))


def zeros(path: Path) -> Path:
    """1000 to 1."""
    blank = b" " * (1 << 20)
    return workbook(path, (blank for _ in range(60)))


def too_much(path: Path) -> Path:
    """Random letters, so that the ratio is honest, but 210 MB of them."""
    letters = random.Random(1).randbytes(1 << 20).hex().encode()
    return workbook(path, (letters for _ in range(105)))


def lying_size(path: Path) -> Path:
    """The directory says 100 bytes; unpacking gives 60 MB."""
    zeros(path)
    data = bytearray(path.read_bytes())
    real = (60 << 20).to_bytes(4, "little")
    while (place := data.find(real)) >= 0:
        data[place : place + 4] = (100).to_bytes(4, "little")
    path.write_bytes(data)
    return path


def amplified_text(path: Path) -> Path:
    """One text of 300 KB that 100,000 cells point to: 30 GB once each has its own."""
    long = f"<si><t>{'x' * 300_000}</t></si>"
    strings = f'<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">{long}</sst>'
    chance = random.Random(1)

    def cell(place: str) -> str:
        return f'<c r="{place}" t="s" s="{chance.random()}"><v>0</v></c>'

    rows = (f'<row r="{y}">{"".join(cell(f"{x}{y}") for x in "ABCDEFGHIJ")}</row>' for y in range(1, 10_001))
    return workbook(path, sheet("".join(rows)), strings)


def many_members(path: Path) -> Path:
    return workbook(path, sheet(""), extra={f"xl/media/{i}.bin": b"" for i in range(2001)})


def nested(path: Path) -> Path:
    inner = workbook(path.with_suffix(".in"), sheet(""))
    return workbook(path, sheet(""), extra={"xl/embeddings/gambar.bin": inner.read_bytes()})


def same_name_twice(path: Path) -> Path:
    workbook(path, sheet(""))
    with zipfile.ZipFile(path, "a") as archive, pytest.warns(UserWarning, match="Duplicate name"):
        archive.writestr("xl/worksheets/sheet1.xml", sheet(""))
    return path


def entities(path: Path) -> Path:
    return workbook(path, sheet(f'<row r="1">{text_cell("A1", "&lol9;")}</row>', head=BILLION_LAUGHS + "]>"))


def entities_in_strings(path: Path) -> Path:
    return workbook(path, sheet(""), strings=BILLION_LAUGHS + "]><sst/>")


def outside_file(path: Path) -> Path:
    return workbook(path, sheet(f'<row r="1">{text_cell("A1", "&x;")}</row>', head=XXE))


def truncated(path: Path) -> Path:
    whole = workbook(path, sheet(f'<row r="1">{text_cell("A1", "NIP")}</row>')).read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    return path


def broken_xml(path: Path) -> Path:
    return workbook(path, sheet('<row r="1"><c r="A1"><v>1</row>'))


def no_sheet(path: Path) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/zip")
    return path


def encrypted(path: Path) -> Path:
    path.write_bytes(OLE + bytes(504) + "EncryptedPackage".encode("utf-16-le") + bytes(2000))
    return path


def broken_ole(path: Path) -> Path:
    path.write_bytes(OLE + random.Random(1).randbytes(4000))
    return path


def writes(data: bytes) -> Callable[[Path], Path]:
    def write(path: Path) -> Path:
        path.write_bytes(data)
        return path

    return write


BOMBS: list[tuple[str, Callable[[Path], Path], str]] = [
    ("far cell", far_cell, "terlalu besar"),
    ("too many rows", many_rows, "50.000 baris"),
    ("too many columns", many_columns, "200 kolom"),
    ("thousand to one", zeros, "tidak wajar"),
    ("over 200 MB", too_much, "200 MB"),
    ("lying size", lying_size, ""),
    ("amplified text", amplified_text, "terlalu besar"),
    ("many members", many_members, "2000 bagian"),
    ("nested archive", nested, "berkas lain di dalamnya"),
    ("same name twice", same_name_twice, "bernama sama"),
    ("billion laughs", entities, "tidak wajar"),
    ("billion laughs in strings", entities_in_strings, "tidak wajar"),
    ("outside file", outside_file, "tidak wajar"),
    ("truncated", truncated, "rusak"),
    ("broken xml", broken_xml, "rusak"),
    ("no sheet", no_sheet, "rusak"),
    ("encrypted", encrypted, "kata sandi"),
    ("broken ole", broken_ole, "rusak"),
    ("empty", writes(b""), "kosong"),
    ("pdf", writes(b"%PDF-1.7 isi"), "PDF"),
    ("picture", writes(b"\x89PNG\r\n\x1a\n isi"), "gambar"),
    ("web page", writes(b"<html><table><tr><td>NIP"), "HTML"),
    ("binary", writes(b"NIP;NAMA\n\0\0\0"), "biner"),
]


@pytest.mark.parametrize(("make", "words"), [bomb[1:] for bomb in BOMBS], ids=[bomb[0] for bomb in BOMBS])
def test_it_is_refused_in_plain_words(make: Callable[[Path], Path], words: str, tmp_path: Path) -> None:
    with pytest.raises(KnownError) as refused:
        list(read_sheet(make(tmp_path / "data.xlsx")))
    assert words in refused.value.why
    assert refused.value.todo
    assert "data.xlsx" in refused.value.what


MEASURE = """
import resource, sys
from pathlib import Path
from karier_desktop.exchange.sheet import read_sheet
from karier_desktop.rules.problem import KnownError
try:
    for row in read_sheet(Path(sys.argv[1])): pass
except KnownError: pass
own = next(line for line in open("/proc/self/status") if line.startswith("VmHWM"))
print(int(own.split()[1]) // 1024, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024)
"""


def full_sheet(path: Path) -> Path:
    """As much as is allowed: 50,000 rows, though of 40 columns only, to be quick."""
    letters = [chr(65 + i) for i in range(26)] + [f"A{chr(65 + i)}" for i in range(14)]

    def pieces() -> Iterator[bytes]:
        yield sheet("").split("</sheetData>", maxsplit=1)[0].encode()
        for y in range(1, 50_001):
            yield (f'<row r="{y}">' + "".join(f'<c r="{x}{y}"><v>{y}</v></c>' for x in letters) + "</row>").encode()
        yield b"</sheetData></worksheet>"

    return workbook(path, pieces())


@pytest.mark.skipif(sys.platform != "linux", reason="memory is read from /proc")
@pytest.mark.parametrize("make", [far_cell, amplified_text, lying_size, full_sheet])
def test_it_stays_below_500_mb(make: Callable[[Path], Path], tmp_path: Path) -> None:
    file = make(tmp_path / "data.xlsx")
    done = subprocess.run(
        [sys.executable, "-c", MEASURE, str(file)], cwd=Path.cwd(), capture_output=True, text=True, check=True
    )
    own, child = map(int, done.stdout.split())
    assert own + child < 500
