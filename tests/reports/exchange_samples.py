"""Invented parcels, cards and questions, with names as long as real ones."""

import hashlib
from datetime import UTC, date, datetime

from karier_desktop.queries.documents.exchange_lines import (
    CardData,
    FileLine,
    HandoverData,
    ParcelLine,
    QuestionData,
    ReceiptData,
    SideLine,
)
from tests.reports.samples import NAMES, POSTS

LONG = "UPTD Balai Pelayanan Kesehatan Masyarakat dan Keluarga Berencana Wilayah Wairunu Timur"
HUB = "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia Kabupaten Nusa Timur"
AT = datetime(2026, 3, 12, 10, 41, tzinfo=UTC)
DIGITS = "51511 87237 90168 19710 31304 82326 69262 45302"
SIGN = "ab1c895bc2aeb9408741cb9c929acc3d442172fc3c451f212b4a1ace8b2c58b5"
AGE = "age1l4975cprkefu3vse96lduylfn7w2xqxjxppl0ms3k0agw6warfuszgfyxq"


def sha256(number: int) -> str:
    return hashlib.sha256(str(number).encode()).hexdigest()


def card() -> CardData:
    code = f"KARIER-KARTU-1 WAIRUNU1 {'0C' * 16} {SIGN.upper()} {AGE.upper()} {DIGITS.replace(' ', '')}"
    return CardData(LONG, "WAIRUNU1", "5309.04.02", "Kantor cabang", 2, DIGITS, SIGN, AGE, code)


def handover(count: int = 3, offices: tuple[str, ...] = (HUB,)) -> HandoverData:
    parcels = tuple(
        ParcelLine(100 + index, offices[index % len(offices)], "Paket data kepegawaian", 1, 800 * index, AT.date())
        for index in range(count)
    )
    address = "Jalan Trans Wairunu Km 14, Desa Wairunu 85999"
    return HandoverData(LONG, address, offices, tuple(map(_file, range(count))), parcels)


def _file(index: int) -> FileLine:
    later = index % 4 == 3
    name = f"KRJ-WAIRUNU1-NUSATMR0-{100 + index:06}{'-P02' if later else ''}.KRB"
    rows = None if later else 800 * index + 7
    return FileLine(name, "Bagian 2" if later else "Paket data", 12_345 * (index + 1) ** 2, sha256(index), rows)


def receipt() -> ReceiptData:
    return ReceiptData(HUB, "NUSATMR0", LONG, 12, "Paket data", AT, 12_041, 3, 412_345, sha256(0), "7QXA-0M3K-WZ91")


def question(sides: int = 2) -> QuestionData:
    lines = (
        SideLine(POSTS[1], LONG, "Y. Klau", AT, POSTS[2], "SK 821.2/114/BKPSDM/2026, 2 Februari 2026", used=True),
        SideLine(POSTS[4], HUB, NAMES[0], AT, POSTS[2]),
        SideLine("", "Kantor Camat Wairunu", "", None),
    )
    subject = f"{NAMES[7]}, NIP 19761103 200501 2 911"
    label = "Riwayat jabatan Kepala Subbagian Tata Usaha · Nama jabatan"
    return QuestionData((HUB,), subject, label, date(2026, 3, 12), lines[:sides])
