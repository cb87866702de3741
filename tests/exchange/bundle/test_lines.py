import json
from typing import Any

import pytest

from karier_desktop.exchange.bundle import limits, lines
from karier_desktop.exchange.bundle.errors import BundleRefused


def nested(levels: int) -> Any:
    value: Any = 1
    for _ in range(levels):
        value = [value]
    return value


@pytest.mark.parametrize(
    "record",
    [
        {"t": "row", "f": {"name": "Ni Luh Ayu", "born": "1990-01-02", "flags": ["a"], "n": None, "x": -1.5}},
        {"t": "row", "f": {"name": "baris\nbaru \u2028 dan \t tab"}},
        {"t": "row", "f": {"n": 2**63 - 1, "m": -(2**63)}},
        {"t": "row", "f": {"😀": "\U0001f600"}},
        {"t": "row", "f": nested(limits.DEPTH - 1)},
        {"t": "row", "f": {f"k{number}": 0 for number in range(limits.KEYS - 2)}},
        {"t": "row", "v": {"c": [[0, 1]] * limits.CONTEXT}},
        {"t": "row", "f": {"name": "x" * limits.TEXT}},
        {"t": "row", "f": {f"k{number}": "x" * 65_000 for number in range(16)}},
    ],
)
def test_what_is_written_is_read_back(record: dict[str, Any]) -> None:
    line = lines.encode(record)
    assert line.endswith(b"\n")
    assert line.count(b"\n") == 1
    assert lines.decode(line[:-1]) == record


@pytest.mark.parametrize(
    "record",
    [
        {"t": "row", "f": nested(limits.DEPTH)},
        {"t": "row", "f": {f"k{number}": 0 for number in range(limits.KEYS - 1)}},
        {"t": "row", "v": {"c": [[0, 1]] * (limits.CONTEXT + 1)}},
        {"t": "row", "f": {"name": "x" * (limits.TEXT + 1)}},
        {"t": "row", "f": {"name": "é" * (limits.TEXT // 2 + 1)}},
        {"t": "row", "f": {"x" * (limits.TEXT + 1): 1}},
        {"t": "row", "f": {f"k{number}": "x" * 65_000 for number in range(17)}},
    ],
)
def test_neither_side_takes_more_than_the_limits(record: dict[str, Any]) -> None:
    with pytest.raises(BundleRefused) as caught:
        lines.encode(record)
    assert caught.value.code == "size"
    with pytest.raises(BundleRefused) as caught:
        lines.decode(json.dumps(record, ensure_ascii=False, separators=(",", ":")).encode())
    assert caught.value.code == "size"


@pytest.mark.parametrize("value", [float("nan"), float("inf"), float("-inf")])
def test_no_line_is_made_of_what_is_not_a_number(value: float) -> None:
    with pytest.raises(ValueError, match="JSON compliant"):
        lines.encode({"t": "row", "f": {"a": value}})
