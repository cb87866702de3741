"""The curriculum vitae of one person (daftar riwayat hidup)."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Chapter:
    """A chapter that can be ticked. `sensitive` ones are left out unless asked for (UU 27/2022)."""

    code: str
    title: str
    sensitive: bool = False


CHAPTERS = (
    Chapter("private", "Keterangan pribadi", sensitive=True),
    Chapter("ranks", "Riwayat kepangkatan"),
    Chapter("positions", "Riwayat jabatan"),
    Chapter("educations", "Riwayat pendidikan"),
    Chapter("leadership", "Pelatihan kepemimpinan"),
    Chapter("functional", "Pelatihan fungsional"),
    Chapter("technical", "Pelatihan teknis"),
    Chapter("seminars", "Seminar, lokakarya, dan sejenisnya"),
    Chapter("nonclassical", "Pelatihan nonklasikal"),
    Chapter("parents", "Bapak dan ibu kandung", sensitive=True),
    Chapter("spouses", "Istri/suami", sensitive=True),
    Chapter("children", "Anak", sensitive=True),
    Chapter("awards", "Tanda jasa/penghargaan"),
    Chapter("appraisals", "Penilaian kinerja"),
    Chapter("competencies", "Kompetensi"),
    Chapter("increments", "Kenaikan gaji berkala", sensitive=True),
    Chapter("sanctions", "Hukuman disiplin", sensitive=True),
)
ORDINARY = frozenset(chapter.code for chapter in CHAPTERS if not chapter.sensitive)


@dataclass(frozen=True)
class DecreeLine:
    """The decision behind a row of a history."""

    official: str = ""
    number: str = ""
    day: date | None = None


@dataclass(frozen=True)
class RankLine:
    """A golongan held. `pay` only when salaries were asked for."""

    rank: str
    golongan: str
    since: date | None
    pay: int | None
    decree: DecreeLine
    basis: str = ""


@dataclass(frozen=True)
class PositionLine:
    """A post held."""

    position: str
    unit: str
    start: date | None
    end: date | None
    golongan: str
    decree: DecreeLine


@dataclass(frozen=True)
class EducationLine:
    """A diploma."""

    level: str
    name: str
    school: str
    place: str
    year: int | None
    diploma: str


@dataclass(frozen=True)
class TrainingLine:
    """A training, under the chapter it belongs to. Mentoring and coaching stand among the nonclassical ones."""

    chapter: str
    name: str
    provider: str
    start: date | None
    end: date | None
    jp: int | None
    certificate: str = ""


@dataclass(frozen=True)
class FamilyLine:
    """A relative, under the chapter of the relation."""

    chapter: str
    name: str
    sex: str
    birth_place: str
    birth_date: date | None
    married_on: date | None
    occupation: str
    note: str = ""


@dataclass(frozen=True)
class AwardLine:
    """A medal or award."""

    name: str
    year: int | None
    giver: str


@dataclass(frozen=True)
class AppraisalLine:
    """The outcome of one period."""

    start: date
    end: date
    result: str
    behaviour: str
    predicate: str
    appraiser: str


@dataclass(frozen=True)
class CompetencyLine:
    """A level reached against the level the post asks for."""

    name: str
    level: int
    standard: int | None
    assessed_on: date | None
    method: str


@dataclass(frozen=True)
class IncrementLine:
    """A periodic rise in pay."""

    since: date | None
    golongan: str
    months: int | None
    pay: int | None
    decree: DecreeLine


@dataclass(frozen=True)
class SanctionLine:
    """A discipline sanction."""

    level: str
    kind: str
    start: date | None
    end: date | None
    decree: DecreeLine


@dataclass(frozen=True)
class Fact:
    """One line about the person: label and value as printed."""

    label: str
    value: str


@dataclass(frozen=True)
class BiodataData:
    """A person's file, only the chapters that were asked for; empty chapters are not printed."""

    name: str
    nip: str
    as_of: date
    facts: tuple[Fact, ...]
    private: tuple[Fact, ...] = ()
    ranks: tuple[RankLine, ...] = ()
    positions: tuple[PositionLine, ...] = ()
    educations: tuple[EducationLine, ...] = ()
    trainings: tuple[TrainingLine, ...] = ()
    family: tuple[FamilyLine, ...] = ()
    awards: tuple[AwardLine, ...] = ()
    appraisals: tuple[AppraisalLine, ...] = ()
    competencies: tuple[CompetencyLine, ...] = ()
    increments: tuple[IncrementLine, ...] = ()
    sanctions: tuple[SanctionLine, ...] = ()
