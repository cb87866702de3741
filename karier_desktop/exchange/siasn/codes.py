"""Codes and names of the BKN tables: the code decides, the name helps, an unknown one is kept and told (siasn.md 5)."""

from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import NamedTuple

from karier_desktop.exchange.siasn.cells import code as plain_code
from karier_desktop.exchange.siasn.words import codes_of
from karier_desktop.rules.book import RuleBook
from karier_desktop.rules.education import read_education
from karier_desktop.rules.grade import grade_from_code, read_grade
from karier_desktop.rules.position import echelon_row
from karier_desktop.rules.text import normal

_TABLES = {
    "religion": "bkn_agama",
    "marital_status": "bkn_jenis_kawin",
    "legal_status": "bkn_kedudukan_hukum",
    "agency_kind": "bkn_jenis_pegawai",
    "position_kind": "bkn_jenis_jabatan",
}
NO_ECHELON = "99"


class Found(NamedTuple):
    """What is stored, and in words what is odd about it."""

    value: str
    odd: str = ""


class Codes:
    """The tables in force on a day, each question answered once and remembered."""

    def __init__(self, book: RuleBook, today: date) -> None:
        self._book, self._today = book, today
        self._by_word: dict[str, Mapping[str, str]] = {}
        self.coded = cache(self._coded)
        self.grade = cache(self._grade)
        self.echelon = cache(self._echelon)
        self.education = cache(self._education)
        self.more_than_name = cache(self._more_than_name)

    def _coded(self, field: str, written: str, text: str) -> Found:
        code = plain_code(written)
        by_code = code if self._book.row(_TABLES[field], code, self._today) else ""
        by_text = self._words(field).get(normal(text), "") if text else ""
        return _agreed(by_code, by_text, code, text)

    def _more_than_name(self, field: str, written: str, text: str) -> str:
        """The text beside a code, when it says more than the name the table has for that code."""
        name = self._book.label(_TABLES[field], self.coded(field, written, text).value, self._today)
        return "" if normal(name) == normal(text) else text

    def _words(self, field: str) -> Mapping[str, str]:
        if field not in self._by_word:
            rows = self._book.rows(_TABLES[field], self._today)
            self._by_word[field] = {**{normal(row.text("name")): row.key for row in rows}, **codes_of(field)}
        return self._by_word[field]

    def _grade(self, written: str, text: str, employee_type: str) -> Found:
        code = plain_code(written)
        by_code, by_text = (
            grade_from_code(self._book, told, employee_type, self._today)
            or read_grade(self._book, told, employee_type, self._today)
            if told
            else ""
            for told in (code, text)
        )
        return _agreed(by_code, by_text, code, text)

    def _echelon(self, written: str, text: str) -> Found:
        code = plain_code(written)
        rows = [echelon_row(self._book, told, self._today) for told in (code, text)]
        by_code, by_text = (row.key if row else "" for row in rows)
        if rows[0] and rows[1] and rows[0].text("name") == rows[1].text("name"):
            by_text = by_code  # I.a stands for two codes
        found = _agreed(by_code, by_text, code, text)
        none = found.value == NO_ECHELON or normal(found.value).startswith("NON")
        return Found("") if none or found.value == "0" else found

    def _education(self, written: str, text: str) -> Found:
        code = plain_code(written)
        by_code = code if self._book.row("education_level", code, self._today) else ""
        by_text = read_education(self._book, text, self._today) if text else ""
        return _agreed(by_code, by_text, code, text)


def _agreed(by_code: str, by_text: str, code: str, text: str) -> Found:
    if by_code and by_text and by_code != by_text:
        return Found(by_code, f"kode {code} tidak sesuai dengan nama {text}; yang dipakai kodenya")
    if by_code or by_text:
        return Found(by_code or by_text)
    if code or text:
        return Found(text or code, f"belum dikenal: {' '.join(filter(None, (code, text)))}; disimpan apa adanya")
    return Found("")
