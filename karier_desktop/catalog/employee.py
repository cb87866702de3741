"""The file of a civil servant (pegawai): the longest form of the program."""

from collections.abc import Mapping
from typing import Any

from karier_desktop.catalog.career import (
    AWARDS,
    COMPETENCIES,
    INCREMENTS,
    POSITIONS,
    RANKS,
    SANCTIONS,
    TRAININGS,
)
from karier_desktop.catalog.checks import not_before, rows_not_before
from karier_desktop.catalog.employee_checks import NIP_FILL, check_birth, check_nik, check_nip, check_posts, check_ranks
from karier_desktop.catalog.entity import Column, Entity, Newest, group
from karier_desktop.catalog.fields import Options, choice, day, long_text, number, reference, text, yes_no
from karier_desktop.catalog.person import EDUCATIONS, FAMILY, SEXES
from karier_desktop.models import Employee
from karier_desktop.rules.names import full_name

EMPLOYEE_TYPES: Options = (("PNS", "PNS"), ("PPPK", "PPPK"))


def _full_name(draft: Mapping[str, Any]) -> str:
    parts = (str(draft.get(name) or "") for name in ("front_title", "name", "back_title"))
    return full_name(*parts)


EMPLOYEE = Entity(
    key="employee",
    title="Pegawai",
    plural="Pegawai",
    model=Employee,
    groups=(
        group(
            "identity",
            "Identitas",
            (
                text(Employee.nip, "NIP", width=8, required=True, max_length=30, format="nip"),
                text(Employee.nik, "NIK", width=4, max_length=30, format="nik"),
            ),
            (
                text(Employee.front_title, "Gelar depan", width=2),
                text(Employee.name, "Nama lengkap tanpa gelar", width=7, required=True, max_length=200),
                text(Employee.back_title, "Gelar belakang", width=3),
            ),
            (
                text(Employee.birth_place, "Tempat lahir", width=4, suggest=True),
                day(Employee.birth_date, "Tanggal lahir", width=4),
                choice(Employee.sex, "Jenis kelamin", options=SEXES, width=4),
            ),
        ),
        group(
            "employment",
            "Kepegawaian",
            (
                choice(Employee.employee_type, "Jenis pegawai", options=EMPLOYEE_TYPES, width=3, required=True),
                Newest("ranks", RANKS.field("golongan")),
                Newest("ranks", RANKS.field("effective_date"), width=4),
            ),
            (
                Newest("positions", POSITIONS.field("position"), width=8),
                Newest("positions", POSITIONS.field("effective_date"), width=4),
            ),
            (
                reference(Employee.unit_id, "Unit kerja", "org_unit", width=8, carried=True),
                day(Employee.cpns_date, "TMT CPNS atau PPPK", width=4),
            ),
        ),
        group(
            "post",
            "Rincian jabatan",
            (
                Newest("positions", POSITIONS.field("position_kind")),
                Newest("positions", POSITIONS.field("functional_level")),
                Newest("positions", POSITIONS.field("echelon")),
            ),
            (
                reference(Employee.superior_id, "Atasan langsung", "employee", width=8),
                Newest("ranks", RANKS.field("grade_service_months"), width=4),
            ),
            (
                choice(Employee.legal_status, "Kedudukan hukum", table="bkn_kedudukan_hukum", width=5),
                number(
                    Employee.retirement_age,
                    "BUP khusus (umur)",
                    width=3,
                    minimum=45,
                    maximum=80,
                    hint="Kosong: menurut jabatan",
                ),
            ),
            (
                yes_no(Employee.probation, "Masih CPNS", width=4),
                yes_no(Employee.part_time, "PPPK paruh waktu", width=4),
            ),
        ),
        group(
            "appointment",
            "Pengangkatan",
            (
                choice(
                    Employee.first_golongan, "Golongan awal", table="golongan", narrowed_by="employee_type", width=5
                ),
                text(Employee.cpns_decree_number, "Nomor SK CPNS", width=4),
                day(Employee.cpns_decree_date, "Tanggal SK CPNS", width=3),
            ),
            (
                day(Employee.pns_date, "TMT PNS", width=5),
                text(Employee.pns_decree_number, "Nomor SK PNS", width=4),
                day(Employee.pns_decree_date, "Tanggal SK PNS", width=3),
            ),
            (
                text(Employee.contract_number, "Nomor perjanjian kerja PPPK", width=5),
                day(Employee.contract_start, "Kontrak mulai", width=4),
                day(Employee.contract_end, "Kontrak berakhir", width=3),
            ),
        ),
        group(
            "contact",
            "Kontak dan alamat",
            (
                text(Employee.phone, "Nomor HP", width=4, format="phone", on_conflict="light"),
                text(Employee.email, "Surel", width=4, on_conflict="light"),
                text(Employee.office_email, "Surel kantor", width=4, on_conflict="light"),
            ),
            long_text(Employee.address, "Alamat rumah", on_conflict="light"),
            (
                choice(Employee.religion, "Agama", table="bkn_agama", width=4),
                choice(Employee.marital_status, "Status perkawinan", table="bkn_jenis_kawin", width=4),
            ),
        ),
        group(
            "other",
            "Nomor lain dan catatan",
            (
                text(Employee.old_nip, "NIP lama", width=4, hint="9 angka, sebelum 2009"),
                text(Employee.tax_number, "NPWP", width=4),
                text(Employee.health_insurance, "Nomor BPJS", width=4),
            ),
            (
                choice(Employee.agency_kind, "Jenis kepegawaian (BKN)", table="bkn_jenis_pegawai", width=8),
                text(Employee.siasn_id, "ID SIASN", width=4),
            ),
            long_text(Employee.note, "Catatan"),
        ),
    ),
    children=(RANKS, POSITIONS, INCREMENTS, EDUCATIONS, TRAININGS, COMPETENCIES, AWARDS, SANCTIONS, FAMILY),
    columns=(
        Column("name", "Nama", "name", width=290),
        Column("nip", "NIP", "nip", width=178, sortable=True),
        Column("golongan", "Gol.", width=48),
        Column("position", "Jabatan", "position"),
        Column("badge", "Keadaan", "badge", width=130, sortable=False),
        Column("unit", "Unit kerja", "position", width=240, sortable=False, visible=False),
        Column("employee_type", "Jenis", width=64, visible=False),
        Column("rank_since", "TMT gol.", "date", width=104, visible=False),
        Column("position_since", "TMT jabatan", "date", width=104, visible=False),
        Column("education", "Pendidikan", width=190, visible=False),
        Column("birth_date", "Tanggal lahir", "date", width=104, visible=False),
        Column("phone", "Nomor HP", width=120, sortable=False, visible=False),
    ),
    checks=(
        check_nip,
        check_nik,
        check_birth,
        check_ranks,
        check_posts,
        not_before("cpns_date", "pns_date", "TMT PNS lebih awal dari TMT CPNS ({first}). Periksa SK PNS."),
        not_before("contract_start", "contract_end", "Kontrak berakhir sebelum dimulai ({first})."),
        rows_not_before(POSITIONS, "effective_date", "end_date", "Jabatan berakhir sebelum dimulai ({first})."),
        rows_not_before(TRAININGS, "start_date", "end_date", "Pelatihan selesai sebelum dimulai ({first})."),
        rows_not_before(SANCTIONS, "start_date", "end_date", "Hukuman berakhir sebelum dimulai ({first})."),
    ),
    title_of=_full_name,
    fills=(NIP_FILL,),
    reasons=dict.fromkeys(("nip", "birth_date", "sex", "cpns_date", "employee_type"), "nip_reason"),
)
