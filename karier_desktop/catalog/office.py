"""The office's own records: units, signers, letterhead and printing habits."""

from collections.abc import Iterable, Mapping
from typing import Any

from karier_desktop.catalog.checks import not_before
from karier_desktop.catalog.entity import CheckContext, Column, Entity, group
from karier_desktop.catalog.fields import Options, choice, day, lines, number, reference, text, yes_no
from karier_desktop.models import OfficeProfile, OrgUnit, Signer
from karier_desktop.rules.problem import Problem

SIGNING_MODES: Options = (
    ("definitif", "Definitif"),
    ("a.n.", "a.n. (atas nama)"),
    ("u.b.", "u.b. (untuk beliau)"),
    ("Plt.", "Plt. (pelaksana tugas)"),
    ("Plh.", "Plh. (pelaksana harian)"),
    ("Pj.", "Pj. (penjabat)"),
)
PAPERS: Options = (("A4", "A4 (210 x 297 mm)"), ("F4", "F4 (215 x 330 mm)"))
EMBLEMS: Options = (("logo", "Lambang daerah atau instansi"), ("garuda", "Garuda"), ("none", "Tanpa lambang"))
FONTS: Options = (
    ("Liberation Sans", "Liberation Sans (seperti Arial)"),
    ("Liberation Serif", "Liberation Serif (seperti Times)"),
)


def _behalf_of_whom(draft: Mapping[str, Any], context: CheckContext) -> Iterable[Problem]:
    if draft.get("mode") in ("a.n.", "u.b.") and not str(draft.get("on_behalf_of") or "").strip():
        yield Problem("on_behalf_of", "Atas nama siapa surat ditandatangani belum diisi, misalnya Bupati.")


ORG_UNIT = Entity(
    key="org_unit",
    title="Unit kerja",
    plural="Unit kerja",
    model=OrgUnit,
    groups=(
        group(
            "unit",
            "Unit kerja",
            (
                text(OrgUnit.name, "Nama unit", width=8, required=True),
                text(OrgUnit.short_name, "Nama singkat", width=4),
            ),
            (
                reference(OrgUnit.parent_id, "Unit induk", "org_unit", width=8, hint="Kosong untuk unit paling atas"),
                text(OrgUnit.code, "Kode surat", width=2),
                number(OrgUnit.sort_order, "Urutan", width=2),
            ),
            (text(OrgUnit.head_position, "Jabatan kepala unit", width=8),),
            (day(OrgUnit.valid_from, "Berlaku mulai", width=3), day(OrgUnit.valid_to, "Berlaku sampai", width=3)),
            (
                text(OrgUnit.siasn_id, "ID SIASN", width=6),
                yes_no(OrgUnit.needs_review, "Perlu diperiksa", width=4),
            ),
        ),
    ),
    columns=(
        Column("name", "Nama unit"),
        Column("path", "Berada di bawah", width=320, sortable=False),
        Column("code", "Kode", width=90),
        Column("people", "Pegawai", "number", width=90, sortable=False),
        Column("badge", "Keadaan", "badge", width=130, sortable=False),
    ),
    checks=(not_before("valid_from", "valid_to", "Berlaku sampai lebih awal dari berlaku mulai ({first})."),),
)

SIGNER = Entity(
    key="signer",
    title="Penanda tangan",
    plural="Penanda tangan",
    model=Signer,
    groups=(
        group(
            "signer",
            "Penanda tangan",
            (
                text(Signer.name, "Nama dengan gelar", width=8, required=True),
                text(Signer.nip, "NIP", width=4),
            ),
            (
                text(Signer.position, "Jabatan", width=8, required=True),
                text(Signer.rank, "Pangkat", width=4),
            ),
            (
                choice(Signer.mode, "Cara menandatangani", options=SIGNING_MODES, width=4, required=True),
                text(Signer.on_behalf_of, "Atas nama", width=8, hint="Untuk a.n. dan u.b., misalnya BUPATI"),
            ),
            (
                day(Signer.valid_from, "Berlaku mulai", width=3),
                day(Signer.valid_to, "Berlaku sampai", width=3),
                yes_no(Signer.is_default, "Dipakai bila tidak dipilih lain", width=6),
            ),
            (yes_no(Signer.state_official, "Pejabat negara (dicetak tanpa NIP)", width=6),),
        ),
    ),
    columns=(
        Column("name", "Nama"),
        Column("position", "Jabatan", width=300),
        Column("mode", "Cara", width=110),
        Column("valid_from", "Mulai", "date", width=110),
        Column("valid_to", "Sampai", "date", width=110),
    ),
    checks=(
        not_before("valid_from", "valid_to", "Berlaku sampai lebih awal dari berlaku mulai ({first})."),
        _behalf_of_whom,
    ),
)

OFFICE_PROFILE = Entity(
    key="office_profile",
    title="Profil kantor",
    plural="Profil kantor",
    model=OfficeProfile,
    groups=(
        group(
            "office",
            "Kantor",
            (text(OfficeProfile.name, "Nama kantor", width=12, required=True),),
            (
                text(OfficeProfile.agency, "Instansi", width=8, hint="Misalnya Pemerintah Kabupaten dan namanya"),
                text(OfficeProfile.city, "Kota pada tanggal surat", width=4),
            ),
        ),
        group(
            "letterhead",
            "Kop surat",
            lines(OfficeProfile.letterhead, "Baris kop", hint="Satu baris kop tiap baris, dari atas ke bawah"),
            lines(OfficeProfile.address_lines, "Alamat", hint="Alamat, telepon dan surel di bawah kop"),
            (choice(OfficeProfile.emblem, "Lambang", options=EMBLEMS, width=5, required=True),),
        ),
        group(
            "paper",
            "Kertas dan huruf",
            (
                choice(OfficeProfile.paper, "Kertas", options=PAPERS, width=4, required=True),
                choice(OfficeProfile.letter_font, "Huruf surat", options=FONTS, width=4, required=True),
                choice(OfficeProfile.decree_font, "Huruf keputusan", options=FONTS, width=4, required=True),
            ),
            (
                number(OfficeProfile.margin_top_mm, "Tepi atas (mm)", width=3, minimum=5, maximum=60, required=True),
                number(OfficeProfile.margin_right_mm, "Tepi kanan (mm)", width=3, minimum=5, maximum=60, required=True),
                number(
                    OfficeProfile.margin_bottom_mm, "Tepi bawah (mm)", width=3, minimum=5, maximum=60, required=True
                ),
                number(OfficeProfile.margin_left_mm, "Tepi kiri (mm)", width=3, minimum=5, maximum=60, required=True),
            ),
            (yes_no(OfficeProfile.stamp_space, "Sisakan tempat untuk cap", width=6),),
        ),
        group(
            "numbering",
            "Nomor surat",
            (
                text(OfficeProfile.number_pattern, "Susunan nomor", width=7, required=True),
                text(OfficeProfile.classification, "Klasifikasi", width=2),
                text(OfficeProfile.unit_code, "Kode unit", width=3),
            ),
            lines(OfficeProfile.copies, "Tembusan tetap", hint="Satu penerima tiap baris"),
        ),
    ),
    columns=(Column("name", "Nama kantor"),),
)
