"""Rows of an older program, brought step by step to the form of this one (and what a newer one may ask of us).

A step is a pure function on one row line of a bundle; it returns the line in the next form, or nothing when the next
form has no such row. Fields keep their versions when they change their name. What a newer program adds needs no step:
its fields travel on unknown.
"""

from collections.abc import Callable, Mapping
from typing import Any

Line = dict[str, Any]
Step = Callable[[Line], Line | None]

SCHEMA = 1
"""The form of the rows this program writes; rises when a replicated field gets another name or another meaning."""
MIN_READER = 1
"""The oldest form whose program can still read what this one writes."""
REACH = 3
"""So many forms back are read."""
STEPS: Mapping[int, Step] = {}
"""From the form named by the key to the next one."""


def readable(schema: int, now: int = SCHEMA) -> bool:
    """Old enough to be understood and not too old to be brought up."""
    return schema >= now - REACH


def upcast(line: Line, schema: int, now: int = SCHEMA, steps: Mapping[int, Step] = STEPS) -> Line | None:
    """The line in today's form; nothing when today has no such row. The line given is not changed."""
    if schema >= now:
        return line
    found: Line | None = _copy(line)
    for form in range(schema, now):
        if found is None:
            return None
        step = steps.get(form)
        found = step(found) if step else found
    return found


def rename(line: Line, old: str, new: str) -> Line:
    """A field under another name, with its versions and its other values."""
    for part in _parts(line):
        if old in part:
            part[new] = part.pop(old)
    return line


def drop(line: Line, name: str) -> Line:
    """A field that is no more."""
    for part in _parts(line):
        part.pop(name, None)
    return line


def convert(line: Line, name: str, change: Callable[[Any], Any]) -> Line:
    """Every value of a field in another form: the present one and those it still competes with."""
    if name in line["f"]:
        line["f"][name] = change(line["f"][name])
    for head in line.get("h", {}).get(name, ()):
        head[1] = change(head[1])
    return line


def _parts(line: Line) -> list[dict[str, Any]]:
    # What the sender carried unknown (`u`) came from a newer program and is in a newer form already.
    return [line["f"], line.get("h", {}), line.get("v", {}).get("x", {})]


def _copy(line: Line) -> Line:
    """Deep enough for the steps; far quicker than `copy.deepcopy`."""
    copied = {**line, "f": dict(line["f"])}
    if "v" in line:
        copied["v"] = {name: dict(part) if isinstance(part, dict) else part for name, part in line["v"].items()}
    if "h" in line:
        copied["h"] = {name: [list(head) for head in heads] for name, heads in line["h"].items()}
    return copied
