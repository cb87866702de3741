"""What is missing in a person's file. Nothing here blocks: the clerk sees what to ask for and for which purpose."""

from dataclasses import dataclass
from datetime import date

from karier_desktop.rules.book import RuleBook
from karier_desktop.rules.grade import grade_order
from karier_desktop.rules.person import PersonFacts
from karier_desktop.rules.position import post_class
from karier_desktop.rules.problem import Problem


@dataclass(frozen=True)
class FileFacts:
    """A person's file: the facts, what only the file shows, and how many history rows lack their SK number."""

    facts: PersonFacts
    nik: str = ""
    birth_place: str = ""
    has_unit: bool = False
    unit_needs_review: bool = False
    ranks_without_decree: int = 0
    posts_without_decree: int = 0


def missing(book: RuleBook, file: FileFacts, today: date) -> tuple[Problem, ...]:
    """Warnings in the order of the form, each naming the field and what it is needed for."""
    facts = file.facts
    pns = facts.employee_type == "PNS"
    wanted = (
        ("nik", bool(file.nik), "NIK belum diisi."),
        ("birth_place", bool(file.birth_place), "Tempat lahir belum diisi."),
        ("birth_date", facts.birth_date is not None, "Tanggal lahir belum diisi; BUP belum dapat dihitung."),
        ("sex", bool(facts.sex), "Jenis kelamin belum diisi."),
        ("cpns_date", facts.appointed_on is not None, _no_start(pns)),
        ("contract_end", pns or facts.contract_end is not None, "Akhir perjanjian kerja belum diisi."),
        ("unit_id", file.has_unit, "Unit kerja belum diisi."),
        ("unit_id", not file.unit_needs_review, "Unit kerja dari impor belum dikenali; pilih unitnya."),
        *_career(book, file, today, pns),
        ("educations", bool(facts.education), "Pendidikan belum diisi."),
    )
    return tuple(Problem(field, text, "warning") for field, present, text in wanted if not present)


def _career(book: RuleBook, file: FileFacts, today: date, pns: bool) -> tuple[tuple[str, bool, str], ...]:
    facts = file.facts
    known_grade = grade_order(book, facts.golongan, today) > 0
    return (
        ("ranks", known_grade, "Golongan belum diisi atau belum dikenali."),
        ("ranks", facts.rank_since is not None, "TMT golongan belum diisi."),
        (
            "ranks",
            not pns or facts.grade_service_months is not None,
            "Masa kerja golongan belum diisi; KGB belum terhitung.",
        ),
        ("ranks", not file.ranks_without_decree, f"{file.ranks_without_decree} riwayat golongan tanpa nomor SK."),
        ("positions", bool(facts.post.name), "Jabatan belum diisi."),
        (
            "positions",
            bool(post_class(book, facts.post, today)),
            "Jenis atau jenjang jabatan belum lengkap; BUP belum tentu.",
        ),
        ("positions", not file.posts_without_decree, f"{file.posts_without_decree} riwayat jabatan tanpa nomor SK."),
    )


def _no_start(pns: bool) -> str:
    return "TMT CPNS belum diisi; masa kerja belum terhitung." if pns else "Tanggal awal pengangkatan belum diisi."
