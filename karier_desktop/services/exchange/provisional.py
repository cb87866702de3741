"""Values that two offices still dispute, on paper: marked in a person's file, told before a list is printed."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from karier_desktop.queries.documents.biodata_lines import BiodataData, Fact
from karier_desktop.services.exchange.locks import name_of
from karier_desktop.services.exchange.open_items import Item, waiting_items

MARK = " (menunggu keputusan)"
_LABELS = {
    "name": "Nama lengkap",
    "front_title": "Nama lengkap",
    "back_title": "Nama lengkap",
    "nip": "NIP",
    "old_nip": "NIP lama",
    "birth_place": "Tempat, tanggal lahir",
    "birth_date": "Tempat, tanggal lahir",
    "sex": "Jenis kelamin",
    "employee_type": "Jenis pegawai",
    "legal_status": "Kedudukan hukum",
    "unit_id": "Unit kerja",
    "cpns_date": "TMT CPNS/kontrak",
    "contract_start": "TMT CPNS/kontrak",
    "nik": "NIK",
    "religion": "Agama",
    "marital_status": "Status perkawinan",
    "address": "Alamat",
    "phone": "Telepon",
    "email": "Pos-el",
    "tax_number": "NPWP",
    "health_insurance": "BPJS Kesehatan",
    "rank_history": "Pangkat dan golongan ruang",
    "position_history": "Jabatan",
    "education": "Pendidikan terakhir",
}
"""Which line of the curriculum vitae a disputed field, or a disputed row of a history, stands in."""


def disputed(session: Session) -> list[Item]:
    """Conflicts about people."""
    return [item for item in waiting_items(session) if item.kind == "conflict" and item.root_id is not None]


def marked(data: Any, items: Sequence[Item], person: UUID | None) -> Any:
    """A person's curriculum vitae with the disputed lines marked; any other document as it is."""
    if not isinstance(data, BiodataData):
        return data
    mine = [item for item in items if item.root_id == person]
    about = {_LABELS.get(item.field if item.table == "employee" else item.table) for item in mine}
    return replace(data, facts=_with_mark(data.facts, about), private=_with_mark(data.private, about))


def people(session: Session, items: Sequence[Item], person: UUID | None) -> tuple[str, ...]:
    """The names of those whose data are disputed; of this `person` only when the document is about one."""
    ids = dict.fromkeys(item.root_id for item in items if item.root_id is not None and person in (None, item.root_id))
    return tuple(name_of(session, found) for found in ids)


def _with_mark(facts: tuple[Fact, ...], labels: set[str | None]) -> tuple[Fact, ...]:
    return tuple(Fact(one.label, one.value + MARK) if one.label in labels and one.value else one for one in facts)
