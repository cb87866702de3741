"""Databases to measure on: invented people in any number, in an encrypted file of their own."""

import random
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from karier_desktop.models import Education, Employee, OrgUnit, PositionHistory, RankHistory
from karier_desktop.rules.listing import search_text, sort_name
from karier_desktop.storage import bulk
from karier_desktop.storage.database import Database, rules, today
from karier_desktop.storage.slots import Cost

PASSWORD = "ukuran-waktu-kantor-uji"
USER = "uji"
GRADES = ("II/a", "II/c", "II/d", "III/a", "III/b", "III/c", "III/d", "IV/a", "IV/b")
POSTS = (
    ("Pengadministrasi Perkantoran", "pelaksana", ""),
    ("Perawat Ahli Pertama", "jf", "ahli_pertama"),
    ("Guru Ahli Muda", "jf", "ahli_muda"),
    ("Pranata Komputer Terampil", "jf", "terampil"),
    ("Penyuluh Kesehatan Masyarakat Ahli Pertama", "jf", "ahli_pertama"),
)
FIRST = ("Yohanes", "Maria", "Siti", "Abdul", "Petrus", "Ni Luh", "I Gusti", "Dominggus", "Rosmawati", "Markus")
MIDDLE = ("Kopong", "Wilhelmina", "Halimah", "Rahman", "Kanisius", "Ayu", "Agung", "Ratu", "La Ode", "Umbu")
LAST = ("Tukan", "Nahak", "Rumakway", "Mattiro", "Leki", "Saraswati", "Wijaya", "Edo", "Kaimuddin", "Praing", "Tefa")


@contextmanager
def office(people: int) -> Iterator[tuple[Path, Database]]:
    """An office with so many people and three history rows each; gone afterwards."""
    with TemporaryDirectory(prefix="karier-ukur-") as folder:
        place = Path(folder) / "data"
        database = _made(place, people, Cost(8192, 1, 1))
        try:
            yield place, database
        finally:
            database.close()


@contextmanager
def closed_office(people: int, cost: Cost | None = None) -> Iterator[Path]:
    """The folder of such an office, for another process to open; `cost` is that of the program unless given."""
    with TemporaryDirectory(prefix="karier-ukur-") as folder:
        place = Path(folder) / "data"
        _made(place, people, cost or Cost()).close()
        yield place


def _made(place: Path, people: int, cost: Cost) -> Database:
    database = Database.create(place, "Kantor Uji", USER, PASSWORD, cost=cost).database
    database.write(_fill, people)
    return database


def _fill(session: Session, count: int) -> None:
    units = bulk.insert(session, OrgUnit, [{"name": f"Unit Pelayanan {number + 1}"} for number in range(50)])
    chance = random.Random(7)
    for start in range(0, count, 10_000):
        people_of(session, range(start, min(count, start + 10_000)), units, chance)


def people_of(session: Session, numbers: range, units: list[UUID], chance: random.Random) -> list[UUID]:
    """People spread over these units, with three history rows each; their ids."""
    people = [_person(session, number, units[number % len(units)], chance) for number in numbers]
    ids = bulk.insert(session, Employee, people)
    ranks, posts, schools = [], [], []
    for key, person in zip(ids, people, strict=True):
        ranks.append(_rank(key, person))
        posts.append(_post(key, person))
        schools.append({"employee_id": key, "level": "40", "name": person["education"], "graduation_year": 2008})
    bulk.insert(session, RankHistory, ranks)
    bulk.insert(session, PositionHistory, posts)
    bulk.insert(session, Education, schools)
    return ids


def _person(session: Session, number: int, unit: UUID, chance: random.Random) -> dict[str, Any]:
    born = date(1970, 1, 1) + timedelta(days=chance.randrange(9000))
    name = f"{chance.choice(FIRST)} {chance.choice(MIDDLE)} {chance.choice(LAST)} {number:x}"
    nip = f"{born:%Y%m%d}{born.year + 25}04{1 + number % 2}{900 + number % 100}"
    grade = GRADES[number % len(GRADES)]
    post, kind, level = POSTS[number % len(POSTS)]
    order = rules(session).need("golongan", grade, today(session)).whole("order")
    return {
        "name": name,
        "sort_name": sort_name(name),
        "search_text": search_text(name, nip, post, "Unit Pelayanan"),
        "nip": nip,
        "nik": f"99{number:014}",
        "birth_place": "Wairunu",
        "birth_date": born,
        "sex": "LP"[number % 2],
        "cpns_date": date(born.year + 25, 4, 1),
        "unit_id": unit,
        "flags": [],
        "golongan": grade,
        "golongan_order": order,
        "rank_since": date(2020 + number % 5, 4, 1),
        "grade_service_months": 60 + number % 200,
        "position": post,
        "position_kind": kind,
        "functional_level": level,
        "position_since": date(2021, 1, 1),
        "education_level": "40",
        "education": "S-1 Administrasi Publik",
        "graduation_year": 2008,
    }


def _rank(key: UUID, person: dict[str, Any]) -> dict[str, Any]:
    return {
        "employee_id": key,
        "golongan": person["golongan"],
        "effective_date": person["rank_since"],
        "grade_service_months": person["grade_service_months"],
        "decree_number": "823.3/1/BKPSDM",
    }


def _post(key: UUID, person: dict[str, Any]) -> dict[str, Any]:
    return {
        "employee_id": key,
        "position": person["position"],
        "position_kind": person["position_kind"],
        "functional_level": person["functional_level"],
        "unit_id": person["unit_id"],
        "effective_date": person["position_since"],
        "decree_number": "821.2/1/BKPSDM",
    }
