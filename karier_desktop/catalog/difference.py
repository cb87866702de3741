"""What differs between two drafts of one record: for the list of changes, for comparing, for merging."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from typing import Any, Literal

from karier_desktop.catalog.entity import Children, Draft, Entity
from karier_desktop.catalog.fields import Field

Kind = Literal["changed", "added", "removed"]


@dataclass(frozen=True)
class Difference:
    """One value or one child row that differs.

    `key` names the place whatever the order of rows (`ranks/<id>/golongan`); `path` is where the newer draft holds it
    (`ranks[0].golongan`), for removed rows where the older one held it. For whole rows `field` is empty and `old` or
    `new` is the row.
    """

    key: str
    path: str
    kind: Kind
    old: Any
    new: Any
    field: Field | None = None
    children: Children | None = None


def differences(entity: Entity, old: Mapping[str, Any], new: Mapping[str, Any]) -> list[Difference]:
    """All differences, the record's own fields first."""
    found = list(_fields(entity.fields, old, new, "", "", None))
    for children in entity.children:
        found += _rows(children, old.get(children.name, ()), new.get(children.name, ()), "", "")
    return found


def _fields(
    fields: Iterable[Field],
    old: Mapping[str, Any],
    new: Mapping[str, Any],
    key: str,
    path: str,
    children: Children | None,
) -> Iterator[Difference]:
    for field in fields:
        before, after = old.get(field.name), new.get(field.name)
        if same(before, after):
            continue
        yield Difference(key + field.name, path + field.name, "changed", before, after, field, children)


def row_differs(children: Children, old: Draft, new: Draft) -> bool:
    """Was anything in a child row, or in the rows below it, changed?"""
    return any(_fields(children.fields, old, new, "", "", children)) or any(
        any(_rows(inner, old.get(inner.name, ()), new.get(inner.name, ()), "", "")) for inner in children.children
    )


def same(before: Any, after: Any) -> bool:
    """Are two values the same to a reader? Nothing and an empty text are."""
    return before == after or (before in (None, "", []) and after in (None, "", []))


def _rows(children: Children, old: Sequence[Draft], new: Sequence[Draft], key: str, path: str) -> Iterator[Difference]:
    before = {row["id"]: (i, row) for i, row in enumerate(old) if row.get("id") is not None}
    kept = set()
    for i, row in enumerate(new):
        place = f"{path}{children.name}[{i}]"
        if row.get("removed"):
            continue
        if row.get("id") not in before:
            yield Difference(f"{key}{children.name}/+{i}", place, "added", None, row, None, children)
            continue
        kept.add(row["id"])
        inner = f"{key}{children.name}/{row['id']}/"
        earlier = before[row["id"]][1]
        yield from _fields(children.fields, earlier, row, inner, place + ".", children)
        for deeper in children.children:
            yield from _rows(deeper, earlier.get(deeper.name, ()), row.get(deeper.name, ()), inner, place + ".")
    for row_id, (i, row) in before.items():
        if row_id not in kept:
            yield Difference(
                f"{key}{children.name}/{row_id}", f"{path}{children.name}[{i}]", "removed", row, None, None, children
            )


@dataclass(frozen=True)
class Meeting:
    """Two people changed the same record: `mine` and `theirs` against what both had seen, and the places where they
    disagree."""

    mine: tuple[Difference, ...]
    theirs: tuple[Difference, ...]
    disputed: frozenset[str]


def meeting(entity: Entity, base: Draft, mine: Draft, theirs: Draft) -> Meeting:
    """What each side changed since `base`. A place both changed to the same value is no dispute."""
    left = {d.key: d for d in differences(entity, base, mine)}
    right = {d.key: d for d in differences(entity, base, theirs)}
    agreed = {
        k for k in left.keys() & right.keys() if left[k].kind == right[k].kind and same(left[k].new, right[k].new)
    }
    disputed = {k for k in left if any(_touch(k, other) for other in right)} | {
        k for k in right if any(_touch(k, other) for other in left)
    }
    return Meeting(tuple(left.values()), tuple(right.values()), frozenset(disputed - agreed))


def _touch(one: str, other: str) -> bool:
    """The same place, or one inside the other (a row I removed and a field of it they changed). New rows never do."""
    if "+" in one or "+" in other:
        return False
    return one == other or one.startswith(other + "/") or other.startswith(one + "/")


def merged(entity: Entity, base: Draft, mine: Draft, theirs: Draft, keep: Iterable[str]) -> Draft:
    """Their draft with my changes brought in: all that are undisputed, and of the disputed those in `keep`."""
    met = meeting(entity, base, mine, theirs)
    wanted = [d for d in met.mine if d.key not in met.disputed or d.key in set(keep)]
    result = deepcopy(theirs)
    for difference in wanted:
        _apply(result, difference, mine)
    return result


def _apply(draft: Draft, difference: Difference, mine: Draft) -> None:
    parts = difference.key.split("/")
    holder, source = draft, mine
    while len(parts) > 2:
        name, row_id = parts[0], parts[1]
        row = _row(holder, name, row_id)
        source = _row(source, name, row_id) or {}
        if row is None:  # they removed the row this change lies in: bring the whole row back
            holder[name].insert(0, deepcopy(source))
            return
        holder, parts = row, parts[2:]
    if len(parts) == 1:
        holder[parts[0]] = deepcopy(difference.new)
    elif difference.kind == "added":
        holder[parts[0]].insert(0, deepcopy(difference.new))
    else:
        holder[parts[0]] = [row for row in holder[parts[0]] if str(row.get("id")) != parts[1]]


def _row(draft: Draft, name: str, row_id: str) -> Draft | None:
    return next((row for row in draft.get(name, ()) if str(row.get("id")) == row_id), None)
