"""Finding the rule in force."""

from datetime import date
from decimal import Decimal

import pytest

from karier_desktop.rules.book import Row, RuleBook, UnknownRuleError, office_row, read_document

DAY = date(2026, 3, 12)

DOCUMENT = {
    "tables": [
        {
            "table": "pace",
            "title": "Laju",
            "legal_basis": "PP 1/2000",
            "confidence": "V",
            "source": "contoh",
            "valid_from": "2000-01-01",
            "columns": ["key", "name", "days", "share", "extra", "open", "valid_from", "valid_to", "legal_basis"],
            "rows": [
                ["slow", "Pelan", 9, "12.5", ["a", "b"], True, None, "2019-12-31", None],
                ["slow", "Pelan", 7, None, [], False, "2020-01-01", None, "PP 2/2020"],
                ["fast", "Cepat", None, "3", [], False, None, None, None],
            ],
        }
    ]
}


@pytest.fixture
def plain() -> RuleBook:
    return RuleBook(read_document(DOCUMENT))


@pytest.mark.parametrize(
    ("on_date", "days", "basis"),
    [
        pytest.param(date(2019, 12, 31), 9, "PP 1/2000", id="last day of the old rule"),
        pytest.param(date(2020, 1, 1), 7, "PP 2/2020", id="first day of the new rule"),
        pytest.param(DAY, 7, "PP 2/2020", id="open end"),
    ],
)
def test_row_in_force_on_the_date(plain: RuleBook, on_date: date, days: int, basis: str) -> None:
    found = plain.need("pace", "slow", on_date)
    assert (found.whole("days"), found.legal_basis) == (days, basis)


def test_no_row_before_the_table_starts(plain: RuleBook) -> None:
    assert plain.row("pace", "slow", date(1999, 12, 31)) is None
    with pytest.raises(UnknownRuleError, match="no rule pace/slow in force on 1999-12-31"):
        plain.need("pace", "slow", date(1999, 12, 31))


def test_typed_columns(plain: RuleBook) -> None:
    old, fast = plain.need("pace", "slow", date(2001, 1, 1)), plain.need("pace", "fast", DAY)
    assert (old.decimal("share"), old.many("extra"), old.flag("open")) == (Decimal("12.5"), ("a", "b"), True)
    assert (old.optional("days"), fast.optional("days"), fast.text("days")) == (9, None, "")
    assert plain.need("pace", "slow", DAY).decimal("share") is None
    assert plain.value("pace", "fast", "name", DAY) == "Cepat"
    with pytest.raises(UnknownRuleError, match="rule pace/fast has no column colour"):
        fast.get("colour")


def test_missing_table_is_named(plain: RuleBook) -> None:
    for ask in (lambda: plain.row("paec", "slow", DAY), lambda: plain.rows("paec", DAY)):
        with pytest.raises(UnknownRuleError, match="there is no rule table paec"):
            ask()


def test_office_rows_come_first_and_inherit_what_they_leave_out() -> None:
    own = [
        office_row("pace", "slow", {"days": 30}, date(2025, 1, 1), note="Surat edaran"),
        office_row("pace", "own", {"name": "Sendiri"}),
        office_row("local", "x", {"name": "Tabel kantor"}),
    ]
    book = RuleBook(read_document(DOCUMENT), own)
    changed = book.need("pace", "slow", DAY)
    assert (changed.whole("days"), changed.text("name"), changed.legal_basis) == (30, "Pelan", "PP 2/2020")
    assert (changed.office, changed.source, book.need("pace", "slow", date(2024, 1, 1)).office) == (
        True,
        "Surat edaran",
        False,
    )
    assert [r.key for r in book.rows("pace", DAY)] == ["slow", "fast", "own"]
    assert book.tables == ("local", "pace")
    assert [r.key for r in book.rows("local", DAY)] == ["x"]


def test_unknown_codes_are_shown_as_they_are(plain: RuleBook) -> None:
    assert plain.label("pace", "fast", DAY) == "Cepat"
    assert plain.label("pace", "77", DAY) == "77"


def test_a_row_of_wrong_length_is_noticed() -> None:
    short = {"tables": [{**DOCUMENT["tables"][0], "rows": [["slow", "Pelan"]]}]}
    with pytest.raises(ValueError, match="zip"):
        read_document(short)


def test_rows_without_dates_always_hold() -> None:
    assert Row("pace", "k", {}).holds(date.min)


def test_answers_stay_right_for_more_dates_than_are_remembered(plain: RuleBook) -> None:
    for ordinal in range(date(2019, 1, 1).toordinal(), date(2022, 1, 1).toordinal()):
        on_date = date.fromordinal(ordinal)
        assert plain.rows("pace", on_date)[0].whole("days") == (9 if on_date.year == 2019 else 7)
    assert plain.rows("pace", date(2019, 1, 1))[0].whole("days") == 9
