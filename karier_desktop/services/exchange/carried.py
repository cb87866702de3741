"""What a bundle carries, in words: so many rows of this and of that."""

from collections import Counter
from collections.abc import Mapping

from karier_desktop.queries.exchange.tables import shapes

_WORDS = {
    "employee": "Data pegawai",
    "career": "Riwayat karier",
    "competency": "Kompetensi",
    "training": "Pelatihan",
    "mentoring": "Mentoring",
    "appraisal": "Penilaian",
    "office": "Unit kerja",
    "exchange": "Mutasi",
}


def by_subject(counts: Mapping[str, int]) -> tuple[tuple[str, int], ...]:
    """Rows by kind of record from rows by table, in the order of the menu."""
    sums: Counter[str] = Counter()
    for table, number in counts.items():
        shape = shapes().get(table)
        sums[shape.model.__subject__ if shape else ""] += number
    known = [(words, sums.pop(subject)) for subject, words in _WORDS.items() if sums[subject]]
    rest = sum(sums.values())
    return (*known, *((("Lainnya", rest),) if rest else ()))
