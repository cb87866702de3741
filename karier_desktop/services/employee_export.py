"""Everybody, with the headings of SIASN, so that the file edited in a spreadsheet can come in again."""

from collections.abc import Mapping
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from karier_desktop.exchange.table import Table
from karier_desktop.exchange.xlsx import ColumnKind, SheetColumn
from karier_desktop.queries.exports import employee_rows, unit_marks
from karier_desktop.queries.office import unit_paths
from karier_desktop.rules.book import RuleBook
from karier_desktop.storage.database import rules, today

Row = Mapping[str, Any]

_COLUMNS: tuple[tuple[str, str, ColumnKind, int], ...] = (
    ("PNS ID", "siasn_id", "text", 36),
    ("NIP BARU", "nip", "text", 22),
    ("NIP LAMA", "old_nip", "text", 12),
    ("NAMA", "name", "text", 34),
    ("GELAR DEPAN", "front_title", "text", 12),
    ("GELAR BELAKANG", "back_title", "text", 20),
    ("TEMPAT LAHIR NAMA", "birth_place", "text", 20),
    ("TANGGAL LAHIR", "birth_date", "date", 12),
    ("JENIS KELAMIN", "sex", "text", 8),
    ("AGAMA NAMA", "religion", "text", 12),
    ("JENIS KAWIN NAMA", "marital_status", "text", 14),
    ("NIK", "nik", "text", 20),
    ("NOMOR HP", "phone", "text", 16),
    ("EMAIL", "email", "text", 28),
    ("EMAIL GOV", "office_email", "text", 28),
    ("NPWP NOMOR", "tax_number", "text", 20),
    ("JENIS PEGAWAI ID", "agency_code", "text", 8),
    ("JENIS PEGAWAI NAMA", "kind", "text", 18),
    ("KEDUDUKAN HUKUM NAMA", "legal_status", "text", 20),
    ("STATUS CPNS PNS", "status", "text", 8),
    ("NOMOR SK CPNS", "cpns_decree_number", "text", 24),
    ("TANGGAL SK CPNS", "cpns_decree_date", "date", 12),
    ("TMT CPNS", "cpns_date", "date", 12),
    ("NOMOR SK PNS", "pns_decree_number", "text", 24),
    ("TANGGAL SK PNS", "pns_decree_date", "date", 12),
    ("TMT PNS", "pns_date", "date", 12),
    ("GOL AWAL NAMA", "first_golongan", "text", 8),
    ("GOL AKHIR NAMA", "golongan", "text", 8),
    ("TMT GOLONGAN", "rank_since", "date", 12),
    ("MK TAHUN", "service_years", "number", 8),
    ("MK BULAN", "service_months", "number", 8),
    ("JABATAN NAMA", "position", "text", 40),
    ("TMT JABATAN", "position_since", "date", 12),
    ("ESELON NAMA", "echelon", "text", 8),
    ("TINGKAT PENDIDIKAN NAMA", "education_level", "text", 24),
    ("PENDIDIKAN NAMA", "education", "text", 34),
    ("TAHUN LULUS", "graduation_year", "number", 8),
    ("UNOR ID", "unit_siasn_id", "text", 36),
    ("UNOR INDUK", "unit_parent", "text", 34),
    ("UNOR NAMA", "unit", "text", 34),
    ("NOMOR KONTRAK AKTIF", "contract_number", "text", 24),
    ("AWAL KONTRAK AKTIF", "contract_start", "date", 12),
    ("AKHIR KONTRAK AKTIF", "contract_end", "date", 12),
    ("CATATAN PEMERIKSAAN", "notes", "text", 60),
)
"""Heading, key, kind, width. Address and health insurance stay in (domain.md 13)."""

_NAMED = {
    "religion": "bkn_agama",
    "marital_status": "bkn_jenis_kawin",
    "legal_status": "bkn_kedudukan_hukum",
    "echelon": "echelon",
    "education_level": "education_level",
}

_OBJECT = (
    *("id", "nip", "name", "front_title", "back_title", "birth_place", "birth_date", "sex", "religion"),
    *("employee_type", "part_time", "probation", "legal_status", "golongan", "rank_since", "grade_service_months"),
    *("position", "position_kind", "functional_level", "echelon", "position_since"),
    *("education_level", "education", "graduation_year", "unit_path", "nik", "old_nip", "phone", "email"),
    *("cpns_date", "pns_date", "first_golongan", "contract_number", "contract_start", "contract_end"),
    *("siasn_id", "flags"),
)


def employees(session: Session) -> Table:
    """The list of employees."""
    paths, marks = unit_paths(session), unit_marks(session)
    found = [{**row, **_unit(row, paths, marks)} for row in employee_rows(session)]
    book, day = rules(session), today(session)
    shown = [_shown(row, book, day) for row in found]
    return Table(
        name="Pegawai",
        columns=[SheetColumn(heading, kind, width) for heading, _, kind, width in _COLUMNS],
        rows=[[row[key] for _, key, _, _ in _COLUMNS] for row in shown],
        objects=[{name: row[name] for name in _OBJECT} for row in found],
    )


def _unit(row: Row, paths: Mapping[UUID, tuple[str, ...]], marks: Mapping[UUID, str]) -> dict[str, Any]:
    path = list(paths.get(row["unit_id"], ()))
    return {
        "unit_path": path,
        "unit": path[-1] if path else row["unit_text"],
        "unit_parent": path[-2] if len(path) > 1 else "",
        "unit_siasn_id": marks.get(row["unit_id"], ""),
    }


def _shown(row: Row, book: RuleBook, day: date) -> dict[str, Any]:
    """The row as people read it, and as the import reads it again."""
    months, code = row["grade_service_months"], row["agency_kind"]
    years = (None, None) if months is None else divmod(months, 12)
    names = {key: book.label(table, row[key], day) if row[key] else "" for key, table in _NAMED.items()}
    return {
        **row,
        **names,
        "legal_status": row["legal_status_text"] or names["legal_status"],
        "agency_code": code if code.isdecimal() else "",
        "kind": f"{row['employee_type']} Paruh Waktu" if row["part_time"] else row["employee_type"],
        "status": "" if row["employee_type"] != "PNS" else "C" if row["probation"] else "P",
        "service_years": years[0],
        "service_months": years[1],
        "notes": " ".join(row["flags"]),
    }
