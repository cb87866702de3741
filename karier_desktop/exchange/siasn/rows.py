"""One row of a SIASN file -> a person, or the reason why it does not go in."""

from collections.abc import Hashable
from datetime import date
from functools import cache
from typing import Any

from karier_desktop.exchange.siasn import cells
from karier_desktop.exchange.siasn.codes import Codes
from karier_desktop.exchange.siasn.headings import Columns
from karier_desktop.exchange.siasn.identity import (
    Kind,
    NumberChecks,
    SecondNumber,
    kind_in_number,
    kind_told,
    read_number,
    read_second_number,
)
from karier_desktop.exchange.siasn.person import PostFact, RankFact, Refusal, SchoolFact, SiasnPerson, UnitFact
from karier_desktop.exchange.siasn.posts import Posts
from karier_desktop.exchange.siasn.told import Reader, Told
from karier_desktop.rules.book import RuleBook
from karier_desktop.rules.text import normal

_TEXTS = (
    *("front_title", "back_title", "birth_place", "email", "office_email", "address", "old_nip", "phone"),
    *("cpns_decree_number", "pns_decree_number", "contract_number"),
)
_DAYS = (
    *("birth_date", "cpns_decree_date", "cpns_date", "pns_decree_date", "pns_date"),
    *("contract_start", "contract_end"),
)
_LONG_NUMBERS = ("tax_number", "health_insurance")
_CODED = ("religion", "marital_status", "legal_status")
_CODED_TEXTS = (
    *(name for field in (*_CODED, "first_golongan", "agency_kind") for name in (f"{field}_code", field)),
    *("sex", "probation"),
)
_REMEMBERED = 20_000
_KIND = ("agency_kind", "legal_status", "pppk_kind", "agency_kind_code")
_UNIT_LEVELS = ("head_unit", "work_unit", "unit_parent", "unit_1", "unit_2", "unit_3", "unit")


class RowReader:
    """Reads the rows of one file; what many rows share is worked out once."""

    def __init__(self, columns: Columns, book: RuleBook, today: date) -> None:
        self._columns, self._checks = columns, NumberChecks(book, today)
        self._reader = Reader(columns)
        self._read_before: dict[Hashable, tuple[dict[str, Any], list[str]]] = {}
        self._codes = Codes(book, today)
        self._posts = Posts(self._codes, book, today)
        self._day, self._whole = cache(cells.day), cache(cells.whole)
        self._kind, self._unit = cache(_kind), cache(_unit)
        self.unmatched_nik = self.without_ikd = 0

    def read(self, number: int, row: list[Any]) -> SiasnPerson | Refusal | None:
        """The person of a row; the first reason to refuse it; nothing when the row is empty."""
        told = Told(self._reader, row)
        if not told.texts:
            return None
        nip, fault = read_number(told.raw("nip"))
        if fault:
            return Refusal(number, self._columns.heading("nip"), fault)
        if not told.text("name"):
            return Refusal(number, self._columns.heading("name"), "Nama kosong. Isi nama pegawai dari SK.")
        return self._person(number, nip, told)

    def _person(self, number: int, nip: str, told: Told) -> SiasnPerson:
        texts = told.texts
        self.unmatched_nik += told.listed("nik_checked") == "0"
        self.without_ikd += told.listed("digital_identity") == "0"
        kind = self._kind(*map(texts.get, _KIND)) or kind_in_number(nip)
        nik = read_second_number(told.raw("nik"), texts.get("nik", ""))
        values = {**self._plain(told), **self._coded_once(told, kind), **_numbers(told, nik), **kind.values()}
        rank = self._rank(told, kind.employee_type)
        return SiasnPerson(
            row=number,
            nip=nip,
            name=texts["name"],
            employee_type=kind.employee_type,
            values=values,
            rank=rank,
            post=self._post(told, rank.golongan if rank else ""),
            school=self._school(told),
            unit=self._unit(
                cells.identifier(texts.get("unit_id", "")),
                tuple(map(texts.get, _UNIT_LEVELS)),
                "unit_id" in self._columns.index,
            ),
            flags=tuple(dict.fromkeys(told.flags)) if told.flags else (),
            number_flags=self._checks.flags(nip, nik.facts, values, kind),
        )

    def _plain(self, told: Told) -> dict[str, Any]:
        texts = told.texts
        values: dict[str, Any] = {field: texts[field] for field in _TEXTS if field in texts}
        for field in _DAYS:
            if field in texts and (found := told.read(self._day, field)):
                values[field] = found
        return values

    def _coded_once(self, told: Told, kind: Kind) -> dict[str, Any]:
        """The same, with its oddities: many rows have all of these texts in common."""
        key = (kind.employee_type, kind.told, *map(told.texts.get, _CODED_TEXTS))
        found = self._read_before.get(key)
        if found:
            told.flags += found[1]
            return found[0]
        before = len(told.flags)
        values = self._coded(told, kind)
        if len(self._read_before) < _REMEMBERED:
            self._read_before[key] = values, told.flags[before:]
        return values

    def _coded(self, told: Told, kind: Kind) -> dict[str, Any]:
        values: dict[str, Any] = {"first_golongan": self._grade(told, "first_golongan", kind.employee_type)}
        for field in _CODED:
            values[field] = told.found(field, self._codes.coded(field, *told.pair(field)))
        values["agency_kind"] = self._agency(told, kind)
        values["legal_status_text"] = self._codes.more_than_name("legal_status", *told.pair("legal_status"))
        values["sex"] = told.listed("sex")
        status = told.listed("probation")
        carried = {field: value for field, value in values.items() if value}
        return {**carried, "probation": status == "C"} if status else carried

    def _agency(self, told: Told, kind: Kind) -> str:
        """The BKN kind. Words such as PPPK only say the kind of employee, which is known then."""
        found = self._codes.coded("agency_kind", *told.pair("agency_kind"))
        if kind.told and found.odd:
            return ""
        return told.found("agency_kind", found)

    def _rank(self, told: Told, employee_type: str) -> RankFact | None:
        golongan = self._grade(told, "golongan", employee_type)
        if not golongan:
            return None
        years, months = told.read(self._whole, "service_years"), told.read(self._whole, "service_months")
        return RankFact(
            golongan=golongan,
            since=told.read(self._day, "rank_since"),
            months=None if years is None and months is None else (years or 0) * 12 + (months or 0),
            base_pay=told.read(cells.money, "base_pay"),
        )

    def _post(self, told: Told, golongan: str) -> PostFact | None:
        written = told.text("position")
        if not written:
            return None
        post = self._posts.read(written, told.pair("position_kind"), told.pair("echelon"), golongan)
        for field, odd in post.odd:
            told.flag(field, odd)
        siasn_id = cells.identifier(told.text("position_id"))
        return PostFact(
            name=post.name,
            kind=post.kind,
            level=post.level,
            echelon=post.echelon,
            since=told.read(self._day, "position_since"),
            siasn_id=siasn_id,
            known=bool(siasn_id) or "position_id" not in self._columns.index,
            note=post.note,
            written=written,
        )

    def _school(self, told: Told) -> SchoolFact | None:
        level = told.found("education_level", self._codes.education(*told.pair("education_level")))
        if not level:
            return None
        return SchoolFact(level, told.text("education"), told.read(self._whole, "graduation_year"), told.text("school"))

    def _grade(self, told: Told, field: str, employee_type: str) -> str:
        return told.found(field, self._codes.grade(*told.pair(field), employee_type))


def _numbers(told: Told, nik: SecondNumber) -> dict[str, Any]:
    """Long numbers, unless the spreadsheet has rounded them."""
    values = {"siasn_id": cells.identifier(told.text("siasn_id")), "nik": nik.number}
    if nik.odd:
        told.flag("nik", nik.odd)
    for field in _LONG_NUMBERS:
        values[field] = told.text(field)
        if values[field] and cells.lost_digits(told.raw(field)):
            told.flag(field, "tersimpan sebagai angka sehingga angka terakhirnya hilang; tidak diambil")
            values[field] = ""
    return {field: value for field, value in values.items() if value}


def _kind(*texts: str | None) -> Kind | None:
    agency, legal, pppk, code = (text or "" for text in texts)
    return kind_told(agency, legal, pppk, code)


def _unit(siasn_id: str, levels: tuple[str | None, ...], asks_for_id: bool) -> UnitFact | None:
    path: list[str] = []
    for name in levels:
        if name and (not path or normal(name) != normal(path[-1])):
            path.append(name)
    if not path and not siasn_id:
        return None
    return UnitFact(siasn_id, tuple(path), bool(siasn_id) or not asks_for_id)
