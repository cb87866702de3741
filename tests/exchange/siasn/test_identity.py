"""The short look at a number never passes over what the long look would find."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from karier_desktop.exchange.siasn.identity import Kind, NumberChecks
from karier_desktop.rules.nip import NipClaim, compare, read_nip
from karier_desktop.storage.rulebook import rule_book

TODAY = date(2026, 3, 12)
CHECKS = NumberChecks(rule_book(), TODAY)
NEARBY = st.sampled_from([date(1985, 3, 12), date(1985, 3, 13), date(1969, 12, 31), date(2010, 4, 1)])
STARTS = st.sampled_from(
    [date(2010, 4, 1), date(2010, 5, 1), date(1986, 1, 1), date(2001, 2, 1), date(2026, 4, 1), None]
)
NUMBERS = st.builds(
    "".join,
    st.tuples(
        st.sampled_from(["19850312", "19850313", "19691231", "20100401"]),
        st.sampled_from(["201004", "201005", "201021", "201000", "198601", "200102", "202604", "194001"]),
        st.sampled_from("123"),
        st.sampled_from(["901", "000"]),
    ),
)
CLAIMS = st.builds(
    NipClaim, NEARBY | st.none(), st.sampled_from(["L", "P", ""]), STARTS, st.sampled_from(["PNS", "PPPK"])
)


@given(NUMBERS, CLAIMS)
def test_surely_right_means_nothing_to_say(number: str, claim: NipClaim) -> None:
    reading = read_nip(number, rule_book(), TODAY)
    problems = [*reading.problems, *(compare(reading.facts, claim) if reading.facts else ())]
    assert not (CHECKS.surely_right(number, claim) and problems)


@pytest.mark.parametrize(
    ("number", "kind", "start"),
    [("198503122010041901", "PNS", date(2010, 4, 1)), ("198503122010211901", "PPPK", date(2010, 8, 1))],
)
def test_it_knows_the_plain_case(number: str, kind: Any, start: date) -> None:
    assert CHECKS.surely_right(number, NipClaim(date(1985, 3, 12), "L", start, kind))
    values = {"birth_date": date(1985, 3, 12), "sex": "L", "cpns_date": start}
    assert CHECKS.flags(number, None, values, Kind(kind, True)) == ()
