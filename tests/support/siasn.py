"""Files as SIASN gives them, of invented people, with every dirty case on purpose, and what must come of each row.

NIP end in 9xx, NIK begin with the region 99 that does not exist, names are put together from lists.
"""

import csv
import json
import random
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import xlsxwriter

from karier_desktop.paths import resources

Cell = str | float
Row = dict[str, Cell]

UNITS = (
    ("DINAS KESEHATAN", "SUB BAGIAN UMUM"),
    ("DINAS KESEHATAN", "BIDANG PELAYANAN"),
    ("DINAS PENDIDIKAN", "SUB BAGIAN UMUM"),
    ("DINAS PENDIDIKAN", "SD NEGERI CONTOH"),
    ("KECAMATAN CONTOH", "SEKSI PEMERINTAHAN"),
)
REGENCY = "PEMERINTAH KABUPATEN CONTOH"
FIRST = ("ALOYSIUS", "BERNADETA", "CARLOS", "DAMARIS", "ELISABET", "FRANSISKA", "GABRIEL", "HENDRIKUS", "IMANUEL")
MIDDLE = ("BOLI", "DOMA", "GAWE", "HABA", "KIA", "LERO", "MANU", "NANGA", "PEHAN", "RAGA", "SERA", "TODA", "WUTUN")
LAST = ("AMAPADA", "BETEKENENG", "DEROSARI", "FAOTLO", "HAYONWALA", "KELANGIT", "LAMABELA", "MAKATITA", "NAHAKBRIA")
PNS_GRADES = {11: "I/a", 12: "I/b", 13: "I/c", 14: "I/d", 21: "II/a", 24: "II/d", 31: "III/a", 34: "III/d", 45: "IV/e"}
PPPK_GRADES = {11: "XI", 12: "XII", 13: "XIII", 14: "XIV", 1: "I", 5: "V", 7: "VII", 9: "IX", 17: "XVII"}
SEX_WORDS = {"L": ("M", 1, "L", "LAKI-LAKI", "Pria", "1"), "P": ("F", 2, "P", "PEREMPUAN", "Wanita", "2")}
RELIGIONS = (("1", "Islam"), ("2", "Kristen"), ("3", "Katolik"), ("5", "Buddha"), ("", "Hindu"), ("6", ""))
RELIGION_CODES = ("1", "2", "3", "5", "4", "6")


@dataclass
class Expected:
    """What the database must hold of a person after the import."""

    nip: str
    name: str
    birth_date: date
    sex: str
    employee_type: str
    golongan: str
    rank_since: date
    months: int
    position: str
    unit_path: tuple[str, ...]
    nik: str
    religion: str
    education_level: str
    part_time: bool = False
    flagged: bool = False


@dataclass
class SiasnFile:
    """A file to be: headings, rows, and what is expected of it. Row numbers count the heading as 1."""

    headings: list[str]
    rows: list[list[Cell]] = field(default_factory=list)
    people: dict[str, Expected] = field(default_factory=dict)
    refused: dict[int, str] = field(default_factory=dict)

    @property
    def flagged(self) -> set[str]:
        return {nip for nip, person in self.people.items() if person.flagged}

    def add(self, row: Row) -> int:
        """Appends a row; tells its number in the spreadsheet."""
        self.rows.append([row.get(heading, "") for heading in self.headings])
        return len(self.rows) + 1

    def xlsx(self, path: Path) -> Path:
        """Writes it as SIASN does: texts as texts, numbers as numbers."""
        with xlsxwriter.Workbook(
            path, {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
        ) as book:
            sheet = book.add_worksheet("Data ASN")
            for y, row in enumerate([self.headings, *self.rows]):
                for x, cell in enumerate(row):
                    write: Callable[..., Any] = sheet.write_string if isinstance(cell, str) else sheet.write_number
                    write(y, x, cell)
        return path

    def csv(self, path: Path, separator: str = ",", encoding: str = "utf-8") -> Path:
        """Writes it as a CSV; numbers look as Excel shows them."""
        with path.open("w", encoding=encoding, newline="") as file:
            writer = csv.writer(file, delimiter=separator)
            writer.writerow(self.headings)
            writer.writerows([[_shown(cell) for cell in row] for row in self.rows])
        return path


def headings(count: int = 69, shuffled_by: int | None = None) -> list[str]:
    """The headings of one of the three variants, in order or shuffled."""
    known = json.loads((resources() / "siasn" / "variants.json").read_text("utf-8"))
    chosen = list(known[f"variant_{count}"])
    if shuffled_by is not None:
        random.Random(shuffled_by).shuffle(chosen)
    return chosen


def make_file(count: int, seed: int = 1, columns: list[str] | None = None, clean: bool = False) -> SiasnFile:
    """A file of so many invented people; every tenth row or so is dirty, unless it shall be clean."""
    made = SiasnFile(columns or headings())
    chance = random.Random(seed)
    for number in range(count):
        row, person = invent(number, chance)
        if not clean:
            _spoil(number, row, person)
        made.add(row)
        made.people[person.nip] = person
        if not clean and number % 40 == 7:
            _add_refused(made, number, chance)
    return made


def invent(number: int, chance: random.Random) -> tuple[Row, Expected]:
    """A person and the row SIASN would write; conventions change from row to row."""
    pppk, sex = number % 3 == 2, "LP"[number % 2]
    born = date(1968, 1, 1) + timedelta(days=number * 37 % 10_950)
    start = date(born.year + 22 + number % 6, 1 + number // 3 % 12, 1)
    serial = 900 + number % 100
    grades = PPPK_GRADES if pppk else PNS_GRADES
    code = list(grades)[number % len(grades)]
    level = ("TERAMPIL", "AHLI PERTAMA")[number % 2]
    parent, unit = UNITS[number % len(UNITS)]
    person = Expected(
        nip=f"{born:%Y%m%d}{start.year}{'21' if pppk else f'{start.month:02}'}{'1' if sex == 'L' else '2'}{serial}",
        name=f"{chance.choice(FIRST)} {chance.choice(MIDDLE)} {chance.choice(LAST)} {roman(number)}",
        birth_date=born,
        sex=sex,
        employee_type="PPPK" if pppk else "PNS",
        golongan=grades[code],
        rank_since=date(start.year + 4, 4, 1),
        months=12 * (number % 30) + number % 12,
        position=f"PERAWAT {level}" if pppk else "PENGADMINISTRASI UMUM",
        unit_path=(REGENCY, parent, unit),
        nik=f"99{number % 90 + 10}01{born.day + (40 if sex == 'P' else 0):02}{born:%m%y}{1 + number % 9998:04}",
        religion=RELIGION_CODES[number % len(RELIGIONS)],
        education_level="40",
        part_time=pppk and number % 2 == 1,
    )
    return _row(number, person, start, code, level), person


def _row(number: int, person: Expected, start: date, code: int, level: str) -> Row:
    pppk = person.employee_type == "PPPK"
    place = UNITS.index(person.unit_path[1:])  # type: ignore[arg-type]
    mark = "'" if number % 2 else ""
    nothing = "null" if number % 3 else ""
    religion = RELIGIONS[number % len(RELIGIONS)]
    pns = "PNS Daerah Kab./Kota yang bekerja pada Kab./Kota"
    return {
        "PNS ID": hex_id(number) if number % 2 else dashed(hex_id(number)),
        "NIP BARU": mark + person.nip,
        "NIP LAMA": nothing,
        "NAMA": person.name,
        "GELAR DEPAN": nothing,
        "GELAR BELAKANG": "S.KM." if number % 5 == 0 else nothing,
        "TEMPAT LAHIR ID": hex_id(50_000),
        "TEMPAT LAHIR NAMA": "WAIRUNU",
        "TANGGAL LAHIR": styled(person.birth_date, number),
        "JENIS KELAMIN": SEX_WORDS[person.sex][number % 6],
        "AGAMA ID": religion[0],
        "AGAMA NAMA": religion[1],
        "JENIS KAWIN ID": "1",
        "JENIS KAWIN NAMA": "Menikah",
        "NIK": mark + person.nik,
        "NOMOR HP": f"08120000{number:05}",
        "EMAIL": f"pegawai{number}@contoh.example",
        "EMAIL GOV": nothing,
        "ALAMAT": f"JL. CONTOH NO. {number}, WAIRUNU",
        "NPWP NOMOR": mark + f"99{number:013}",
        "BPJS": mark + f"00099{number:08}",
        "JENIS PEGAWAI ID": "" if pppk else "15",
        "JENIS PEGAWAI NAMA": pns if not pppk else "PPPK Paruh Waktu" if person.part_time else "PPPK",
        "KEDUDUKAN HUKUM ID": "71" if pppk else "1",
        "KEDUDUKAN HUKUM NAMA": "PPPK Aktif" if pppk else "Aktif",
        "STATUS CPNS PNS": "" if pppk else "P",
        "KARTU ASN VIRTUAL": nothing,
        "NOMOR SK CPNS": f"813/{number}/BKD/{start.year}",
        "TANGGAL SK CPNS": styled(start, number + 1),
        "TMT CPNS": styled(start, number + 2),
        "NOMOR SK PNS": nothing if pppk else f"821/{number}/BKD/{start.year + 1}",
        "TANGGAL SK PNS": nothing if pppk else styled(date(start.year + 1, 2, 1), number),
        "TMT PNS": nothing if pppk else styled(date(start.year + 1, 3, 1), number + 3),
        "GOL AWAL ID": code_style(code, number, pppk),
        "GOL AWAL NAMA": person.golongan,
        "GOL AKHIR ID": code_style(code, number, pppk),
        "GOL AKHIR NAMA": person.golongan if number % 4 else nothing,
        "TMT GOLONGAN": styled(person.rank_since, number + 1),
        "MK TAHUN": str(person.months // 12) if number % 2 else float(person.months // 12),
        "MK BULAN": str(person.months % 12),
        "JENIS JABATAN ID": "2" if pppk else "4",
        "JENIS JABATAN NAMA": "JABATAN FUNGSIONAL TERTENTU" if pppk else "JABATAN FUNGSIONAL UMUM",
        "JABATAN ID": hex_id(60_000 + number % 7),
        "JABATAN NAMA": f"{level} - PERAWAT" if pppk else person.position,
        "TMT JABATAN": styled(person.rank_since, number + 2),
        "TINGKAT PENDIDIKAN ID": "40",
        "TINGKAT PENDIDIKAN NAMA": "S-1/Sarjana",
        "PENDIDIKAN ID": hex_id(70_000),
        "PENDIDIKAN NAMA": "S-1 KESEHATAN MASYARAKAT",
        "TAHUN LULUS": str(start.year - 1) if number % 2 else float(start.year - 1),
        "KPKN ID": hex_id(80_000),
        "KPKN NAMA": "KPPN CONTOH",
        "LOKASI KERJA ID": hex_id(80_001),
        "LOKASI KERJA NAMA": "KABUPATEN CONTOH",
        "UNOR ID": dashed(hex_id(90_000 + place)) if number % 2 else hex_id(90_000 + place),
        "UNOR NAMA": person.unit_path[-1],
        "INSTANSI INDUK ID": hex_id(91_000),
        "INSTANSI INDUK NAMA": REGENCY,
        "INSTANSI KERJA ID": hex_id(91_000),
        "INSTANSI KERJA NAMA": REGENCY,
        "SATUAN KERJA INDUK ID": hex_id(92_000),
        "SATUAN KERJA INDUK NAMA": REGENCY,
        "SATUAN KERJA KERJA ID": hex_id(92_001 + place),
        "SATUAN KERJA KERJA NAMA": person.unit_path[-2],
        "IS VALID NIK": (1.0, "1", 0.0, "0")[number % 4],
        "NAMA SEKOLAH": "UNIVERSITAS CONTOH",
        "FLAG IKD": ("1", 0.0)[number % 2],
        "ESELON ID": nothing,
        "ESELON NAMA": nothing,
    }


def _spoil(number: int, row: Row, person: Expected) -> None:
    """Every eleventh person has something to be flagged, but goes in."""
    if number % 11 == 3:
        SPOILERS[number // 11 % len(SPOILERS)](row, person)
        person.flagged = True


def _other_birth(row: Row, person: Expected) -> None:
    person.birth_date = date(person.birth_date.year - 1, 12, 31)
    row["TANGGAL LAHIR"] = f"{person.birth_date:%d-%m-%Y}"


def _other_sex(row: Row, person: Expected) -> None:
    person.sex = "L" if person.sex == "P" else "P"
    row["JENIS KELAMIN"] = person.sex


def _other_nik(row: Row, person: Expected) -> None:
    person.nik = "9901010101500001"
    row["NIK"] = person.nik


def _number_nik(row: Row, person: Expected) -> None:
    row["NIK"] = float(person.nik)
    person.nik = ""


def _formula(row: Row, person: Expected) -> None:
    person.name = f'=HYPERLINK("http://contoh.example","{person.name}")'
    row["NAMA"] = person.name


def _unknown_unit(row: Row, person: Expected) -> None:
    row |= {"UNOR ID": "", "UNOR NAMA": "UNIT ANTAH BERANTAH"}
    person.unit_path = (*person.unit_path[:-1], "UNIT ANTAH BERANTAH")


def _unknown_post(row: Row, person: Expected) -> None:
    row |= {"JABATAN ID": "null", "JABATAN NAMA": "JURU SELAM PERPUSTAKAAN"}
    person.position = "JURU SELAM PERPUSTAKAAN"


def _unknown_grade(row: Row, person: Expected) -> None:
    row |= {"GOL AKHIR ID": "97", "GOL AKHIR NAMA": "Z/z"}
    person.golongan = "Z/z"


def _bad_date(row: Row, person: Expected) -> None:
    row["TANGGAL SK CPNS"] = "31-02-1999"


SPOILERS: tuple[Callable[[Row, Expected], None], ...] = (
    *(_other_birth, _other_sex, _other_nik, _number_nik, _formula),
    *(_unknown_unit, _unknown_post, _unknown_grade, _bad_date),
)


def _add_refused(made: SiasnFile, number: int, chance: random.Random) -> None:
    """A row that must not go in, of the kind whose turn it is."""
    row, person = invent(100_000 + number, chance)
    seen = next(iter(made.people))
    column, cell = (
        ("NIP BARU", ""),
        ("NIP BARU", "null"),
        ("NIP BARU", person.nip[:-1]),
        ("NIP BARU", float(person.nip)),
        ("NIP BARU", "19850231" + person.nip[8:]),
        ("NIP BARU", "'" + seen),
        ("NIP BARU", "NIP" + person.nip[3:]),
        ("NAMA", "null"),
    )[number // 40 % 8]
    made.refused[made.add(row | {column: cell})] = column


def styled(day: date, number: int) -> Cell:
    """A date in one of the four styles."""
    return (
        f"{day:%d-%m-%Y}",
        f"{day:%d/%m/%Y}",
        float((day - date(1899, 12, 30)).days),
        f"{day:%Y-%m-%d}T00:00:00Z",
    )[number % 4]


def code_style(code: int, number: int, pppk: bool) -> Cell:
    """A code of a golongan as number, text, or with a leading zero."""
    return (float(code), str(code), f"{code:02}" if pppk else f"'{code}")[number % 3]


def hex_id(number: int) -> str:
    """An identifier of the older form."""
    return f"A5EB03E2{number:024X}"


def dashed(identifier: str) -> str:
    """The same identifier as a GUID in lower case."""
    low = identifier.lower()
    return "-".join((low[:8], low[8:12], low[12:16], low[16:20], low[20:]))


def roman(number: int) -> str:
    """Letters that make a name unlike any other."""
    name, number = "", number + 26
    while number:
        number, rest = divmod(number, 26)
        name = chr(65 + rest) + name
    return name


def _shown(cell: Cell) -> str:
    if isinstance(cell, str):
        return cell
    return str(int(cell)) if cell < 1e11 else f"{cell:.5E}".replace(".", ",")
