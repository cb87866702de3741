"""Invented people and papers with the lengths and signs that real ones have."""

import random
from datetime import date, time

from karier_desktop.paths import resources
from karier_desktop.queries.documents.agenda import AgendaData, AgendaGroup, AgendaLine
from karier_desktop.queries.documents.appraisal_lines import (
    AppraisalData,
    Behaviour,
    FeedbackLine,
    Indicator,
    PredicateMatrix,
    RatedPerson,
    Result,
)
from karier_desktop.queries.documents.attendance import AttendanceData, AttendanceRow
from karier_desktop.queries.documents.biodata_lines import (
    AppraisalLine,
    AwardLine,
    BiodataData,
    CompetencyLine,
    DecreeLine,
    EducationLine,
    Fact,
    FamilyLine,
    IncrementLine,
    PositionLine,
    RankLine,
    SanctionLine,
    TrainingLine,
)
from karier_desktop.queries.documents.duk import DukData, DukRow
from karier_desktop.queries.documents.mentoring import GoalLine, LogbookData, Member, PairRow, PairsData, SessionLine
from karier_desktop.queries.documents.nominatif import Course, NominatifData, NominatifRow
from karier_desktop.queries.documents.office import Office, Official
from karier_desktop.queries.documents.schedule import ScheduleData, ScheduleSession
from karier_desktop.reports.document import Frame
from karier_desktop.reports.paper import LIST_MARGINS, Margins, Orientation, find_paper

AS_OF = date(2026, 3, 31)
LONG_UNIT = "Dinas Kesehatan, Pengendalian Penduduk dan Keluarga Berencana"
NAMES = (
    "dr. Maria Goreti Wilhelmina Nahak-Seran, M.Kes.",
    "Drs. Fransiskus Xaverius Paulus Ola Lamaholot, M.Si.",
    "Hj. Rosmawati La Ode Kaimuddin, S.ST.",
    "Ns. Yohanes Baptista Kopong Tukan, S.Kep.",
    "Apt. Ni Luh Putu Ayu Saraswati Dewi, S.Farm.",
    "I Gusti Ngurah Agung Pramana Wijaya, S.Tr.Kes.",
    "Siti",
    "Prof. Dr. Ir. H. Abdurrahman Kusumawardhana Adiningrat Mangkuprawira, S.T., M.T., Ph.D., IPU., ASEAN Eng.",
)
POSTS = (
    "Kepala UPTD Puskesmas Wairunu",
    "Kepala Subbagian Tata Usaha",
    "Bidan Ahli Muda",
    "Pranata Laboratorium Kesehatan Ahli Pertama",
    "Kepala Seksi Pencegahan dan Pengendalian Penyakit Tidak Menular dan Kesehatan Jiwa pada Bidang Pencegahan "
    "dan Pengendalian Penyakit",
)
STUDIES = (
    "S-2 Kesehatan Masyarakat",
    "D-IV Bidan Pendidik",
    "Profesi Ners",
    "S-1 Administrasi Negara Konsentrasi Manajemen Sumber Daya Manusia Sektor Publik",
)


OFFICE = Office(
    name="UPTD Puskesmas Wairunu",
    letterhead=("PEMERINTAH KABUPATEN NUSA TIMUR", LONG_UNIT.upper(), "UPTD PUSKESMAS WAIRUNU"),
    address_lines=("Jalan Trans Wairunu Km 14, Desa Wairunu 85999", "Telepon (0383) 000-111"),
    city="Wairunu",
    logo=(resources() / "logo" / "contoh.png").read_bytes(),
)
SIGNER = Official(
    name=NAMES[0],
    position="Kepala UPTD Puskesmas Wairunu",
    rank="Pembina Tingkat I (IV/b)",
    nip="197611032005012911",
)


def frame(orientation: Orientation = "landscape", paper: str = "F4", **changes: object) -> Frame:
    """A frame of the invented office."""
    margins = LIST_MARGINS if orientation == "landscape" else Margins(*OFFICE.margins)
    values: dict[str, object] = {
        "paper": find_paper(paper, orientation),
        "margins": margins,
        "office": OFFICE,
        "signer": SIGNER,
        "place": "Wairunu",
        "day": AS_OF,
        "printed": "Dicetak 12 Maret 2026 pukul 10.44 oleh Y. Klau",
    }
    return Frame(**{**values, **changes})  # type: ignore[arg-type]


def nip(chance: random.Random) -> str:
    born = date(chance.randint(1966, 2000), chance.randint(1, 12), chance.randint(1, 28))
    serial = chance.randint(1, 999)
    return f"{born:%Y%m%d}{born.year + 24}{chance.randint(1, 12):02}{chance.randint(1, 2)}{serial:03}"


def duk(people: int = 38, name: str = "", seed: int = 1) -> DukData:
    chance = random.Random(seed)
    return DukData(OFFICE.name, AS_OF, tuple(_duk_row(chance, name) for _ in range(people)))


def _duk_row(chance: random.Random, name: str) -> DukRow:
    number = nip(chance)
    born = date(int(number[:4]), int(number[4:6]), int(number[6:8]))
    return DukRow(
        name=name or chance.choice(NAMES),
        nip=number,
        golongan=chance.choice(("II/c", "III/a", "III/d", "IV/b")),
        rank_since=date(2020, chance.choice((4, 10)), 1),
        position=chance.choice(POSTS),
        position_since=date(2019, 5, chance.randint(1, 28)),
        grade_months=chance.randint(0, 300),
        total_months=chance.randint(0, 400),
        course=chance.choice(("", "Diklatpim Tingkat IV", "Pelatihan Kepemimpinan Pengawas")),
        course_date=date(2018, 3, 1),
        course_jp=chance.choice((None, 200, 913)),
        education=chance.choice(STUDIES),
        graduation_year=chance.randint(1990, 2022),
        education_level=chance.choice(("S-2", "D-IV", "SLTA")),
        birth_date=born,
        age=2026 - born.year,
        retires_on=date(born.year + 58, born.month, 1),
        remark=chance.choice(("", "", "Pensiun 2026")),
    )


def nominatif(people: int = 30, seed: int = 2) -> NominatifData:
    chance = random.Random(seed)
    rows = sorted((_nominatif_row(chance) for _ in range(people)), key=lambda person: person.group)
    return NominatifData(OFFICE.name, AS_OF, tuple(rows))


def _nominatif_row(chance: random.Random) -> NominatifRow:
    number, unit = nip(chance), chance.choice(("Subbagian Tata Usaha", "Klaster Ibu dan Anak", LONG_UNIT))
    return NominatifRow(
        name=chance.choice(NAMES),
        nip=number,
        golongan=chance.choice(("III/a", "III/d", "IX")),
        position=chance.choice(POSTS),
        unit=unit,
        employee_type=chance.choice(("PNS", "PPPK")),
        status="Aktif",
        group=unit,
        old_nip=chance.choice(("", "140123456")),
        birth_place=chance.choice(("Larantuka", "Sabu Raijua", "Kepulauan Tanimbar")),
        birth_date=date(int(number[:4]), int(number[4:6]), int(number[6:8])),
        religion=chance.choice(("Islam", "Katholik", "Hindu")),
        sex=chance.choice(("L", "P")),
        spouses=1,
        children=chance.randint(0, 5),
        education=chance.choice(STUDIES),
        graduation_year=2010,
        first_golongan="II/c",
        cpns_date=date(2009, 1, 1),
        rank_since=date(2021, 10, 1),
        rank_decree="823.4/1207/BKPSDM/2021",
        rank_decree_date=date(2021, 9, 14),
        grade_months=chance.randint(10, 300),
        technical=chance.choice((None, Course("Pelatihan Gawat Darurat Maternal Neonatal", 40, "Kupang", 2022))),
        leadership=chance.choice((None, Course("PKP", 913, "Kupang", 2019))),
        position_since=date(2019, 1, 3),
        echelon=chance.choice(("", "IV.a")),
    )


def schedule(days: int = 4) -> ScheduleData:
    hours = ((8, 0, 9, 30), (9, 45, 11, 15), (13, 0, 15, 15))
    topics = (
        "Pembukaan dan Pengarahan Program",
        "Dinamika Kelompok",
        "Manajemen Pelayanan Kesehatan Ibu dan Anak Terpadu di Wilayah Terpencil",
    )
    sessions = tuple(
        ScheduleSession(
            date(2026, 4, 6 + day), time(h1, m1), time(h2, m2), topics[(day + index) % 3], NAMES[index], "Aula", 2
        )
        for day in range(days)
        for index, (h1, m1, h2, m2) in enumerate(hours)
        if (day, index) != (1, 1)
    )
    return ScheduleData(
        "Pelatihan Pelayanan Kesehatan Ibu dan Anak",
        "II",
        "Balai Pelatihan Kesehatan Nusa Timur",
        "Aula UPTD Puskesmas Wairunu, Wairunu",
        date(2026, 4, 6),
        date(2026, 4, 5 + days),
        sessions,
    )


def attendance(people: int = 17, days: int = 1) -> AttendanceData:
    chance = random.Random(3)
    rows = tuple(
        AttendanceRow(chance.choice(NAMES), nip(chance), chance.choice((LONG_UNIT, "RSUD"))) for _ in range(people)
    )
    return AttendanceData(
        "Pelatihan Pelayanan Kesehatan Ibu dan Anak",
        "II",
        "Balai Pelatihan Kesehatan Nusa Timur",
        "Aula UPTD Puskesmas Wairunu",
        tuple(date(2026, 4, 6 + day) for day in range(days)),
        time(8),
        time(15, 15),
        NAMES[4],
        "Manajemen Pelayanan Kesehatan Ibu dan Anak",
        rows,
    )


def member(index: int) -> Member:
    chance = random.Random(index)
    return Member(NAMES[index % 8], nip(chance), POSTS[index % 5], ("IV/b", "III/d", "III/a")[index % 3], LONG_UNIT)


def pairs(count: int = 12) -> PairsData:
    rows = tuple(
        PairRow(
            "Mentoring",
            member(index),
            member(index + 3),
            "Pelayanan Publik",
            date(2026, 1, 12),
            date(2026, 6, 30) if index % 2 else None,
            "" if index % 4 else "Usulan",
        )
        for index in range(count)
    )
    return PairsData(OFFICE.name, "Mentoring Tahap I Tahun 2026", AS_OF, rows)


def logbook(sessions: int = 5) -> LogbookData:
    notes = tuple(
        SessionLine(
            date(2026, 2, 3 + index),
            time(13),
            time(14, 30),
            2,
            "Ruang rapat",
            "Menyusun jadwal posyandu bersama kader dan kepala desa",
            "Jadwal triwulan II disepakati",
            "Jadwal lama bertabrakan dengan hari pasar; kader hanya datang separuh.",
            "Memindahkan hari, atau membagi dua kelompok menurut jarak tempuh perahu.",
            "Hari Rabu minggu kedua, dua kelompok.",
            "Mengirim surat ke lima desa dan menelepon kadernya.",
            date(2026, 2, 20),
            "notulen",
        )
        for index in range(sessions)
    )
    goals = (
        GoalLine("Menyusun jadwal pelayanan triwulan", date(2026, 3, 31), "Jadwal ditetapkan", "Tercapai"),
        GoalLine("Memimpin lokakarya mini", date(2026, 6, 30), "", "Belum"),
    )
    return LogbookData(
        kind="Mentoring",
        program="Mentoring Tahap I Tahun 2026",
        mentor=member(0),
        mentee=member(3),
        aim="Pelayanan Publik",
        level_now=2,
        level_goal=3,
        start=date(2026, 1, 12),
        end=date(2026, 6, 30),
        decree="SK Nomor 800.1.4/017/2026 tanggal 9 Januari 2026",
        goals=goals,
        sessions=notes,
        total_jp=2 * sessions,
        counted_jp=2 * max(sessions - 1, 0),
        closing="Mentee siap memimpin tim sendiri.",
        rating_by_mentor=4,
        rating_by_mentee=5,
    )


MATRIX = PredicateMatrix(
    result_ratings=("Di atas ekspektasi", "Sesuai ekspektasi", "Di bawah ekspektasi"),
    behaviour_ratings=("Di bawah ekspektasi", "Sesuai ekspektasi", "Di atas ekspektasi"),
    cells=(
        ("Kurang", "Baik", "Sangat Baik"),
        ("Kurang", "Baik", "Baik"),
        ("Sangat Kurang", "Butuh Perbaikan", "Butuh Perbaikan"),
    ),
    row=0,
    column=1,
    legal_basis="PermenPANRB 6/2022",
    explanation="Hasil kerja di atas ekspektasi dan perilaku kerja sesuai ekspektasi menghasilkan Baik.",
)


def appraisal(results: int = 4, *, jpt: bool = False) -> AppraisalData:
    indicators = (
        Indicator("Kuantitas", "Jumlah ibu hamil yang dilayani sesuai standar", "420 orang", "431 orang", "Baik"),
        Indicator("Kualitas", "Keluhan yang selesai dalam 3 hari", "95 %", "97 %", "Pertahankan kecepatan ini."),
        Indicator("Waktu", "Laporan bulanan terkirim", "tanggal 5", "tanggal 4"),
    )
    lines = tuple(
        Result(
            index < results - 1,
            "Meningkatnya derajat kesehatan ibu dan anak di wilayah kerja Puskesmas",
            "Pelayanan kesehatan ibu hamil sesuai standar di lima desa terluar terlaksana sepanjang tahun",
            "Penerima Layanan",
            indicators[: 1 + index % 3],
        )
        for index in range(results)
    )
    values = ("Berorientasi Pelayanan", "Akuntabel", "Kompeten", "Harmonis", "Loyal", "Adaptif", "Kolaboratif")
    guides = (
        "Memahami dan memenuhi kebutuhan masyarakat",
        "Ramah, cekatan, solutif, dan dapat diandalkan",
        "Melakukan perbaikan tiada henti",
    )
    return AppraisalData(
        agency="Pemerintah Kabupaten Nusa Timur",
        period_name="Tahunan",
        start=date(2025, 1, 1),
        end=date(2025, 12, 31),
        approach="Kuantitatif",
        jpt=jpt,
        employee=RatedPerson(NAMES[2], "198209282006042917", "Penata Tingkat I (III/d)", POSTS[2], OFFICE.name),
        appraiser=RatedPerson(NAMES[0], SIGNER.nip, SIGNER.rank, SIGNER.position, OFFICE.name),
        superior=RatedPerson(NAMES[1], "196809111994031902", "Pembina Utama Muda (IV/c)", "Kepala Dinas", LONG_UNIT),
        organisation_achievement="Cakupan pelayanan ibu hamil 98 % dari target 95 %",
        organisation_predicate="Baik",
        distribution="Baik kelompok terbesar, paling banyak 70 %; sedikitnya 1 orang Butuh Perbaikan dan/atau Kurang",
        results=lines,
        behaviours=tuple(Behaviour(value, guides, "Hadir tepat waktu", "Sudah terlihat") for value in values),
        result_rating="Di atas ekspektasi",
        behaviour_rating="Sesuai ekspektasi",
        rating_reason="Target terlampaui tiga bulan berturut-turut.",
        predicate="Baik",
        matrix=MATRIX,
        decided_by=NAMES[0],
        decided_on=date(2026, 1, 9),
        recommendation="Disiapkan untuk pelatihan kepemimpinan pengawas.",
        feedback=(FeedbackLine(date(2025, 6, 2), NAMES[0], "atasan", "Rapat dimulai tepat waktu."),),
    )


def agenda() -> AgendaData:
    late = AgendaLine("Surat KGB", NAMES[3], "Surat belum keluar", date(2026, 2, 1), "PP 7/1977 Ps. 13")
    soon = AgendaLine("Sesi mentoring", f"{NAMES[0]} dan {NAMES[4]}", "Tiga puluh hari tanpa sesi", date(2026, 4, 2))
    return AgendaData(OFFICE.name, AS_OF, (AgendaGroup("Terlambat", (late,) * 3), AgendaGroup("Minggu ini", (soon,))))


def biodata() -> BiodataData:
    decree = DecreeLine("Bupati Nusa Timur", "823.4/1207/BKPSDM/2021", date(2021, 9, 14))
    facts = (
        ("Nama lengkap", NAMES[0]),
        ("NIP", "19761103 200501 2 911"),
        ("Pangkat dan golongan ruang", "Pembina Tingkat I, IV/b, TMT 1 Oktober 2021"),
        ("Tempat, tanggal lahir", "Larantuka, 3 November 1976"),
        ("Jenis kelamin", "Perempuan"),
        ("Jenis pegawai", "PNS"),
        ("Jabatan", POSTS[4]),
        ("Unit kerja", LONG_UNIT),
        ("TMT CPNS", "1 Januari 2005"),
        ("Masa kerja golongan", "21 tahun 2 bulan"),
        ("Pendidikan terakhir", STUDIES[0]),
        ("TMT pensiun", "1 Desember 2036"),
    )
    return BiodataData(
        name=NAMES[0],
        nip="197611032005012911",
        as_of=AS_OF,
        facts=tuple(Fact(*fact) for fact in facts),
        private=(Fact("Agama", "Katholik"), Fact("Alamat", "Jalan Pelabuhan Lama RT 003 RW 001, Desa Wairunu")),
        ranks=(
            RankLine("Penata Muda Tingkat I", "III/b", date(2005, 1, 1), 1_250_000, decree, "Pengangkatan CPNS"),
            RankLine("Pembina Tingkat I", "IV/b", date(2021, 10, 1), 4_123_400, decree, "Pilihan (jabatan fungsional)"),
        ),
        positions=(
            PositionLine(POSTS[3], LONG_UNIT, date(2005, 1, 1), date(2019, 1, 2), "III/b", decree),
            PositionLine(POSTS[0], OFFICE.name, date(2019, 1, 3), None, "IV/a", decree),
        ),
        educations=(EducationLine("S-2", "Kesehatan Masyarakat", "Univ. Nusa Timur", "Kupang", 2014, "12/NT/2014"),),
        trainings=(
            TrainingLine("leadership", "PKP", "BPSDM", date(2019, 3, 4), date(2019, 6, 28), 913, "001/PKP/2019"),
            TrainingLine("technical", "PONED", "Bapelkes", date(2022, 5, 9), date(2022, 5, 13), 40, "17/2022"),
            TrainingLine("nonclassical", "Mentoring: Pelayanan Publik, sebagai mentor", OFFICE.name, None, None, 8),
        ),
        family=(
            FamilyLine("spouses", "Petrus Ola", "L", "Kupang", date(1975, 1, 2), date(2003, 7, 7), "Petani"),
            FamilyLine("children", "Ani Ola", "P", "Wairunu", date(2006, 2, 3), None, "Pelajar"),
        ),
        awards=(AwardLine("Satyalancana Karya Satya X Tahun", 2016, "Presiden Republik Indonesia"),),
        appraisals=(
            AppraisalLine(
                date(2025, 1, 1), date(2025, 12, 31), "Di atas ekspektasi", "Sesuai ekspektasi", "Baik", NAMES[1]
            ),
        ),
        competencies=(CompetencyLine("Pelayanan Publik", 3, 3, date(2024, 5, 5), "Asesmen"),),
        increments=(IncrementLine(date(2024, 1, 1), "IV/b", 228, 4_300_000, decree),),
        sanctions=(SanctionLine("Ringan", "Teguran lisan", date(2010, 1, 1), None, decree),),
    )
