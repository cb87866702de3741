"""Education and family: the rows of an employee's file that are about the person, not the career."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from karier_desktop.catalog.entity import CheckContext, Children, Fill
from karier_desktop.catalog.fields import Options, choice, day, number, text, yes_no
from karier_desktop.models import Education, FamilyMember

SEXES: Options = (("L", "Laki-laki"), ("P", "Perempuan"))

RELATIONS: Options = (
    ("suami", "Suami"),
    ("istri", "Istri"),
    ("anak", "Anak"),
    ("ayah", "Ayah kandung"),
    ("ibu", "Ibu kandung"),
    ("ayah_mertua", "Ayah mertua"),
    ("ibu_mertua", "Ibu mertua"),
    ("saudara", "Saudara kandung"),
)
_SEX_OF_RELATION = {"suami": "L", "istri": "P", "ayah": "L", "ibu": "P", "ayah_mertua": "L", "ibu_mertua": "P"}


def _year_of(row: Mapping[str, Any], context: CheckContext) -> Mapping[str, Any]:
    graduated = row.get("graduated_on")
    return {"graduation_year": graduated.year} if isinstance(graduated, date) else {}


def _sex_of(row: Mapping[str, Any], context: CheckContext) -> Mapping[str, Any]:
    sex = _SEX_OF_RELATION.get(str(row.get("relation")))
    return {"sex": sex} if sex else {}


EDUCATIONS = Children(
    name="educations",
    title="Riwayat pendidikan",
    row_title="pendidikan",
    model=Education,
    rows=(
        (
            choice(Education.level, "Tingkat", table="education_level", width=4, required=True),
            text(Education.name, "Nama pendidikan", width=8, suggest=True, hint="Misalnya S-1 Keperawatan"),
        ),
        (
            text(Education.school, "Sekolah atau perguruan tinggi", width=8, suggest=True),
            text(Education.place, "Tempat", width=4, suggest=True),
        ),
        (
            text(Education.diploma_number, "Nomor ijazah", width=5),
            day(Education.graduated_on, "Tanggal lulus", width=4),
            number(Education.graduation_year, "Tahun lulus", width=3, minimum=1945, maximum=2200),
        ),
        (
            text(Education.front_title, "Gelar depan", width=3),
            text(Education.back_title, "Gelar belakang", width=4),
        ),
    ),
    columns=("level", "name", "school", "graduation_year"),
    order_by="graduation_year",
    fills=(Fill("graduated_on", "dari tanggal lulus", _year_of),),
)

FAMILY = Children(
    name="family",
    title="Keluarga",
    row_title="anggota keluarga",
    model=FamilyMember,
    rows=(
        (
            choice(FamilyMember.relation, "Hubungan", options=RELATIONS, width=3, required=True),
            text(FamilyMember.name, "Nama", width=6, required=True),
            choice(FamilyMember.sex, "Jenis kelamin", options=SEXES, width=3),
        ),
        (
            text(FamilyMember.birth_place, "Tempat lahir", width=4, suggest=True),
            day(FamilyMember.birth_date, "Tanggal lahir", width=4),
            day(FamilyMember.married_on, "Tanggal menikah", width=4, hint="Untuk suami atau istri"),
        ),
        (
            text(FamilyMember.occupation, "Pekerjaan", width=4, suggest=True),
            yes_no(FamilyMember.allowance, "Masuk tunjangan keluarga", width=4),
            text(FamilyMember.note, "Catatan", width=4),
        ),
    ),
    columns=("relation", "name", "birth_date", "occupation"),
    order_by="birth_date",
    newest_first=False,
    hint="Boleh dikosongkan. Dicetak hanya bila dipilih.",
    fills=(Fill("relation", "dari hubungan", _sex_of),),
)
