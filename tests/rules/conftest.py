"""The shipped rules, as every decision sees them."""

import pytest

from karier_desktop.rules.book import RuleBook
from karier_desktop.storage.rulebook import rule_book


@pytest.fixture(scope="session")
def book() -> RuleBook:
    return rule_book()
