"""The shipped rules, as every decision sees them, and invented people."""

from collections.abc import Callable
from datetime import date
from typing import Any
from uuid import UUID

import pytest

from karier_desktop.rules.book import RuleBook
from karier_desktop.rules.person import PersonFacts, Post
from karier_desktop.storage.rulebook import rule_book

MakePerson = Callable[..., PersonFacts]


@pytest.fixture(scope="session")
def book() -> RuleBook:
    return rule_book()


@pytest.fixture(scope="session")
def person() -> MakePerson:
    """Makes a complete PNS, Pelaksana III/b; keywords change what a test is about."""

    def make(number: int = 1, **changes: Any) -> PersonFacts:
        plain: dict[str, Any] = {
            "id": UUID(int=number),
            "name": f"Pegawai {number:03}",
            "nip": "198503122010041914",
            "sex": "L",
            "birth_date": date(1985, 3, 12),
            "appointed_on": date(2010, 4, 1),
            "golongan": "III/b",
            "rank_since": date(2022, 4, 1),
            "grade_service_months": 96,
            "post": Post("pelaksana", "Pengelola Kepegawaian", since=date(2020, 1, 2)),
            "education": "40",
            "graduation_year": 2008,
        }
        return PersonFacts(**{**plain, **changes})

    return make
