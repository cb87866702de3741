"""Searching people: the same answer from file and server, whatever is typed."""

import random
from uuid import UUID

import pytest
from sqlalchemy import select, text
from sqlalchemy.orm import Session, aliased

from karier_desktop.models import Employee
from karier_desktop.rules.listing import employee_search_text, sort_name
from karier_desktop.storage import bulk
from karier_desktop.storage.database import Database
from karier_desktop.storage.search import FEW, matches

PEOPLE = [
    ("Siti Aminah", "199001012015032001", "Analis Kepegawaian"),
    ('Nur "Uni" Hasanah', "198502022010012002", "Guru 100% Hadir"),
    ("O'Brien Naiborhu", "197703032005011003", "Penata_Muda"),
    ("Ñame Ünïcode", "199912312024212004", "NEAR Kepala * Seksi"),
    ("Andi", "196504041990031005", "Camat \\ Plt/"),
]


def add(session: Session, people: list[tuple[str, str, str]] = PEOPLE) -> list[UUID]:
    rows = [
        {
            "nip": nip,
            "name": name,
            "flags": [],
            "search_text": employee_search_text(name, "", "", nip, "", position),
            "sort_name": sort_name(name),
        }
        for name, nip, position in people
    ]
    return bulk.insert(session, Employee, rows)


def find(session: Session, typed: str, limit: int | None = None) -> list[str]:
    query = select(Employee.name).where(Employee.deleted_at.is_(None), matches(session, typed))
    return list(session.scalars(query.order_by(Employee.sort_name, Employee.id).limit(limit)))


EVERYBODY = sorted((name for name, _, _ in PEOPLE), key=sort_name)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("", EVERYBODY),
        ("   ", EVERYBODY),
        ("siti", ["Siti Aminah"]),
        ("SITI ana", ["Siti Aminah"]),
        ("min sit", ["Siti Aminah"]),
        ("siti zz", []),
        ("unicode", ["Ñame Ünïcode"]),
        ("ñAME", ["Ñame Ünïcode"]),
        ("1990", ["Siti Aminah", "Andi"][::-1]),
        ("19900101 201503 2 001", ["Siti Aminah"]),
        ('"uni"', ['Nur "Uni" Hasanah']),
        ('"', ['Nur "Uni" Hasanah']),
        ("o'br", ["O'Brien Naiborhu"]),
        ("'; DROP TABLE employee; --", []),
        ("100%", ['Nur "Uni" Hasanah']),
        ("%", ['Nur "Uni" Hasanah']),
        ("a_m", ["O'Brien Naiborhu"]),
        ("near kepala", ["Ñame Ünïcode"]),
        ("NEAR(kepala seksi)", []),
        ("*", ["Ñame Ünïcode"]),
        ("kep*", []),
        ("seksi OR camat", []),
        ("-andi", []),
        ("search_text:siti", []),
        ("\\", ["Andi"]),
        ("plt/", ["Andi"]),
        ("an", ["Andi", 'Nur "Uni" Hasanah', "Siti Aminah"]),
        ("\0\ud800siti", ["Siti Aminah"]),
        ("siti " * 100, ["Siti Aminah"]),
        ("a" * 10_000, []),
        ("%" * 10_000, []),
        ('" ' * 200, ['Nur "Uni" Hasanah']),
        ("a b c d e f g h i j k l m n o p q r s t u v w x y z", []),
    ],
)
def test_every_word_must_occur_whatever_is_typed(database: Database, typed: str, found: list[str]) -> None:
    database.write(add)
    assert database.read(find, typed) == found


def test_the_index_follows_changes(database: Database) -> None:
    ids = database.write(add).value

    def rename(session: Session) -> None:
        session.get_one(Employee, ids[0]).search_text = "sulastri 199001012015032001"
        session.get_one(Employee, ids[1]).note = "lain"

    database.write(rename)
    assert database.read(find, "sulastri") == ["Siti Aminah"]
    assert database.read(find, "siti") == []
    assert len(database.read(find, "hasanah")) == 1


def test_other_names_of_the_table_can_be_searched(database: Database) -> None:
    database.write(add)

    def mentors(session: Session) -> list[str]:
        mentor = aliased(Employee)
        return list(session.scalars(select(mentor.name).where(matches(session, "siti", mentor))))

    assert database.read(mentors) == ["Siti Aminah"]


@pytest.mark.parametrize("typed", ["sa", "sari", "sari 19", "sari wat", "zz", "zainal", "uti"])
def test_few_and_many_hits_agree_with_a_plain_search(database: Database, typed: str) -> None:
    chosen = random.Random(7)
    words = ["sari", "wati", "putri", "zainal", "budi", "utik"]
    people = [
        (" ".join(chosen.sample(words, 2)), str(chosen.randrange(10**17, 2 * 10**17)), "guru") for _ in range(3 * FEW)
    ]
    database.write(add, people)
    plain = [name for name, nip, _ in people if all(word in f"{name} {nip} guru" for word in typed.split())]
    assert database.read(find, typed) == sorted(plain)
    assert database.read(find, typed, 20) == sorted(plain)[:20]


def test_lists_are_walked_on_an_index_that_holds_the_line_to_search_in(sqlcipher_database: Database) -> None:
    def plan(session: Session) -> str:
        query = (
            "SELECT id, name FROM employee WHERE deleted_at IS NULL AND search_text LIKE '%sa%' "
            "ORDER BY sort_name, id LIMIT 60"
        )
        return str([row[-1] for row in session.execute(text(f"EXPLAIN QUERY PLAN {query}"))])

    assert "ix_employee_listing" in sqlcipher_database.read(plan)
    assert "TEMP B-TREE" not in sqlcipher_database.read(plan)


def test_many_hits_are_found_wherever_a_new_name_puts_them(database: Database) -> None:
    people = [(f"Zainal {number}", f"{number:018}", "guru") for number in range(FEW + 10)]
    ids = database.write(add, people).value

    def rename(session: Session) -> None:
        person = session.get_one(Employee, ids[-1])
        person.name, person.sort_name = "Dewi Zainal", "dewi zainal"

    database.write(rename)
    assert database.read(find, "zainal", 2) == ["Dewi Zainal", "Zainal 0"]


def test_a_word_typed_on_finds_what_it_would_find_alone(database: Database) -> None:
    chosen = random.Random(11)
    first, last = ["siti", "situ", "sinta", "rosita", "dewi"], ["hasan", "halim", "wati", "siti"]
    people = [(f"{chosen.choice(first)} {chosen.choice(last)} {n}", f"{n:018}", "guru") for n in range(6 * FEW)]
    database.write(add, people)
    for typed in ("sit", "siti", "siti h", "siti ha", "siti wati", "wat", "wati sit", "sit", "ros", "rosita h", "dew"):
        plain = sorted(name for name, _, _ in people if all(word in f"{name} guru" for word in typed.split()))
        assert database.read(find, typed, 20) == plain[:20], typed
