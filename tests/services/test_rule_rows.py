"""The rules as an office looks at them, and its own rows before the shipped ones."""

from collections.abc import Iterator
from datetime import date

import pytest
from sqlalchemy.orm import Session

from karier_desktop.rules.problem import KnownError, Refused
from karier_desktop.services import account, rule_rows, rule_words
from karier_desktop.services.doors import Doors
from karier_desktop.storage.context import rules, today
from karier_desktop.storage.database import Database
from tests.support.databases import CHEAP, PASSWORD, FixedClock


@pytest.fixture
def office(tmp_path: object, clock: FixedClock) -> Iterator[Database]:
    made = Doors(tmp_path / "data", clock, CHEAP).make("Dinas", "", "ani", PASSWORD)  # type: ignore[operator]
    yield made.database
    made.database.close()


def a_number(session: Session) -> tuple[str, str, str, int]:
    """A table, a key and a column with a whole number in it."""
    for table in rule_rows.tables(session):
        for line in rule_rows.lines(session, table.id):
            for name, value in line.values.items():
                if type(value) is int and name != "key":
                    return table.id, line.id, name, value
    raise AssertionError("no number in any rule")


def test_every_table_has_a_title_and_rows_with_their_source(office: Database) -> None:
    found = office.read(rule_rows.tables)
    assert len(found) > 20
    assert [t.title for t in found] == sorted((t.title for t in found), key=str.casefold)
    for table in found:
        for line in office.read(rule_rows.lines, table.id):
            assert line.basis or line.confidence != "Terverifikasi"
            assert line.confidence in rule_rows.CONFIDENCE.values()
            assert line.source


def test_every_column_has_a_word_for_the_screen(office: Database) -> None:
    names = {
        name
        for table in office.read(rule_rows.tables)
        for line in office.read(rule_rows.lines, table.id)
        for name in line.values
    }
    assert sorted(name for name in names if rule_words.label(name) == name and "_" in name) == []


def test_a_row_of_the_office_goes_before_and_can_be_taken_back(office: Database) -> None:
    table, key, name, shipped = office.read(a_number)
    office.write(rule_rows.set_own, table, key, {name: str(shipped + 7)}, None, None, "Perbup 3/2026")
    assert office.read(lambda session: rules(session).need(table, key, today(session)).values[name]) == shipped + 7
    line = next(line for line in office.read(rule_rows.lines, table) if line.id == key)
    assert (line.confidence, line.basis) == ("Aturan kantor", "Perbup 3/2026")
    assert next(t for t in office.read(rule_rows.tables) if t.id == table).own == 1
    office.write(rule_rows.remove_own, table, key)
    assert office.read(lambda session: rules(session).need(table, key, today(session)).values[name]) == shipped


def test_a_row_holds_only_in_its_time(office: Database) -> None:
    table, key, name, shipped = office.read(a_number)
    office.write(rule_rows.set_own, table, key, {name: str(shipped + 7)}, date(2027, 1, 1), None, "Perbup 3/2026")
    asked = [date(2026, 12, 31), date(2027, 1, 1)]
    values = office.read(lambda s: [rules(s).need(table, key, day).values[name] for day in asked])
    assert values == [shipped, shipped + 7]


@pytest.mark.parametrize(
    ("text", "start", "end", "basis", "field"),
    [
        ("9", None, None, " ", "basis"),
        ("sembilan", None, None, "Perbup", None),
        ("9", date(2026, 2, 1), date(2026, 1, 1), "Perbup", "valid_to"),
    ],
)
def test_a_row_without_basis_number_or_time_is_refused(
    office: Database, text: str, start: date | None, end: date | None, basis: str, field: str | None
) -> None:
    table, key, name, _ = office.read(a_number)
    with pytest.raises(Refused) as caught:
        office.write(rule_rows.set_own, table, key, {name: text}, start, end, basis)
    assert [p.field for p in caught.value.problems] == [field or name]
    assert all(t.own == 0 for t in office.read(rule_rows.tables))


def test_an_operator_does_not_change_rules(office: Database) -> None:
    table, key, name, value = office.read(a_number)
    account.add(office, "zeta", "Zeta", "admin", "kebun kopi bukit tinggi")
    me = next(a.id for a in office.read(account.accounts) if a.own)
    account.change(office, me, "Ani", "operator")
    with pytest.raises(KnownError, match="mengubah aturan"):
        office.write(rule_rows.set_own, table, key, {name: str(value)}, None, None, "Perbup")


@pytest.mark.parametrize(
    ("text", "like", "value"),
    [
        ("ya", False, True),
        (" Tidak ", True, False),
        ("-3", 5, -3),
        ("a, b ,", ["x"], ["a", "b"]),
        ("1, 2", [5], [1, 2]),
        ("", "x", None),
        (" kata ", "x", "kata"),
    ],
)
def test_typed_text_becomes_a_value_of_the_same_kind(text: str, like: object, value: object) -> None:
    assert rule_rows.parsed(text, like) == value


@pytest.mark.parametrize(("text", "like"), [("mungkin", True), ("", 5), ("1,5", 3)])
def test_text_of_another_kind_says_what_is_expected(text: str, like: object) -> None:
    with pytest.raises(ValueError, match=r"^Isi "):
        rule_rows.parsed(text, like)
