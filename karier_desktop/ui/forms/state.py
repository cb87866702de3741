"""What a form knows, without any widget: the draft, what it was, what was filled in by itself, reasons given."""

from collections.abc import Iterable, Iterator, Mapping
from copy import deepcopy
from typing import Any

from karier_desktop.catalog.difference import Difference, differences, same
from karier_desktop.catalog.entity import Cell, CheckContext, Children, Draft, Entity, Fill, Newest
from karier_desktop.catalog.paths import Outgoing, children_at, is_blank, outgoing, row_at, split, value_at


class FormState:
    """The draft of one record while it is edited.

    `original` is what the database held (for a new record: the blank draft), `filled` the places the program filled in
    with the words that say where from, `reasons` what was typed for warnings, by place, `evidence` the paper behind it.
    """

    def __init__(
        self,
        entity: Entity,
        context: CheckContext,
        original: Draft | None = None,
        *,
        draft: Draft | None = None,
        reasons: Mapping[str, str] | None = None,
    ) -> None:
        self.entity = entity
        self.context = context
        self.is_new = original is None
        self.original = deepcopy(original) if original is not None else entity.blank()
        self.draft = deepcopy(draft) if draft is not None else deepcopy(self.original)
        self.reasons = dict(reasons or {})
        self.evidence = ""
        self.filled: dict[str, str] = {}
        self._typed: set[str] = set()

    def value(self, path: str) -> Any:
        """The value at a place; nothing when its row does not exist yet."""
        return value_at(self.draft, path)

    def put(self, path: str, value: Any) -> set[str]:
        """A person typed `value`. Returns all places that changed: this one, and those it told something about."""
        if same(self.value(path), value):
            return set()
        self._typed.add(path)
        self.filled.pop(path, None)
        self._write(path, value)
        return {path} | self._fill_from(path)

    def fill(self, values: Mapping[str, Any], note: str) -> set[str]:
        """What was found out about places of the record; `note` says where from. Returns the places that changed."""
        changed = {place for place, value in values.items() if not same(self.value(place), value)}
        for place in changed:
            self._write(place, values[place])
            self.filled[place] = note
        return changed

    def newest(self, name: str) -> int:
        """Which row of a history says how things are now: the first that is not marked as removed."""
        rows = self.draft.get(name, [])
        return next((i for i, row in enumerate(rows) if not row.get("removed")), len(rows))

    def path_of(self, cell: Cell) -> str:
        """Where the value of a cell of the form stands at present."""
        if isinstance(cell, Newest):
            return f"{cell.children}[{self.newest(cell.children)}].{cell.field.name}"
        return cell.name

    # Child rows

    def row(self, path: str) -> Draft | None:
        """The child row at `ranks[0]`; nothing when it does not exist yet."""
        return row_at(self.draft, path)

    def rows(self, path: str) -> list[Draft]:
        """The rows of a list, those marked as removed among them."""
        row, name = split(path)
        holder = row_at(self.draft, row)
        return [] if holder is None else list(holder.get(name, ()))

    def stored_row(self, path: str, row_id: object) -> Draft | None:
        """The row as the database holds it; nothing for a row that was never saved."""
        name = path.rpartition(".")[2]
        return next((row for row in _rows_named(self.original, name) if row.get("id") == row_id), None)

    def add_row(self, path: str, row: Draft | None = None, at: int = 0) -> int:
        """Put a new row into a list; its index."""
        holder, name = self._holder(path)
        made = deepcopy(row) if row is not None else children_at(self.entity, path).blank()
        _forget_ids(children_at(self.entity, path), made)
        holder.setdefault(name, []).insert(at, made)
        return at

    def remove_row(self, path: str, index: int, removed: bool = True) -> None:
        """Mark a stored row as removed (or not after all); a row that was never saved simply goes."""
        holder, name = self._holder(path)
        row = holder[name][index]
        if removed and row.get("id") is None:
            del holder[name][index]
        elif removed:
            row["removed"] = True
        else:
            row.pop("removed", None)

    def set_row(self, path: str, index: int, row: Draft) -> None:
        """Put a whole row back as it was."""
        holder, name = self._holder(path)
        holder[name][index] = deepcopy(row)

    def move_row(self, path: str, index: int, by: int) -> int:
        """Move a row up or down; its new index."""
        holder, name = self._holder(path)
        rows = holder[name]
        target = max(0, min(len(rows) - 1, index + by))
        rows.insert(target, rows.pop(index))
        return target

    def sort_rows(self, path: str) -> None:
        """Bring rows into the order in which they will be loaded next time."""
        children = children_at(self.entity, path)
        if children.order_by == "sort_order":
            return
        holder, name = self._holder(path)
        keys = [key for key in (children.order_by, children.then_by) if key]
        holder[name].sort(key=lambda row: [_order(row.get(key)) for key in keys], reverse=children.newest_first)

    # Compared with the database

    def differences(self) -> list[Difference]:
        """What would change if it were saved now."""
        return [d for d in differences(self.entity, self.original, self.draft) if not self._is_blank_row(d)]

    @property
    def changed(self) -> bool:
        """Is there anything to save?"""
        return bool(self.differences())

    def undo(self, difference: Difference) -> None:
        """Take one change back."""
        if difference.kind == "changed":
            self._write(difference.path, deepcopy(difference.old))
            self.filled.pop(difference.path, None)
        elif difference.kind == "added":
            row_path, index = _row_index(difference.path)
            self.remove_row(row_path, index)
        else:
            self._unmark(difference)

    def rebase(self, original: Draft, draft: Draft) -> None:
        """The record moved on: take what is stored now as the old state, and a draft that knows of it."""
        self.original = deepcopy(original)
        self.draft = deepcopy(draft)
        self.filled.clear()

    def outgoing(self) -> Outgoing:
        """The draft to check or save."""
        return outgoing(self.entity, self.draft)

    def _unmark(self, difference: Difference) -> None:
        path, _ = _row_index(difference.path)
        for index, row in enumerate(self.rows(path)):
            if row.get("id") == difference.old["id"]:
                self.remove_row(path, index, removed=False)

    def _is_blank_row(self, difference: Difference) -> bool:
        return (
            difference.kind == "added"
            and difference.children is not None
            and is_blank(difference.children, difference.new)
        )

    def _holder(self, path: str) -> tuple[Draft, str]:
        row, name = split(path)
        holder = row_at(self.draft, row)
        if holder is None:
            raise KeyError(path)
        return holder, name

    def _write(self, path: str, value: Any) -> None:
        row, name = split(path)
        if row and row_at(self.draft, row) is None:
            row_path, index = _row_index(row)
            self.add_row(row_path, at=index)
        holder = row_at(self.draft, row)
        if holder is not None:
            holder[name] = value

    def _fill_from(self, path: str) -> set[str]:
        row, name = split(path)
        fills: Iterable[Fill] = children_at(self.entity, row).fills if row else self.entity.fills
        holder = row_at(self.draft, row) or {}
        changed = set()
        for fill in fills:
            if fill.source != name:
                continue
            for target, value in fill.infer(holder, self.context).items():
                place = f"{row}.{target}" if row else target
                if self._may_fill(place) and not same(self.value(place), value):
                    self._write(place, value)
                    self.filled[place] = fill.note
                    changed.add(place)
        return changed

    def _may_fill(self, place: str) -> bool:
        """Only what is empty, was filled by the program before, or still has a new record's default."""
        if place in self._typed:
            return False
        value = self.value(place)
        is_default = self.is_new and place in self.original and value == self.original[place]
        return value in (None, "", []) or place in self.filled or is_default


def _row_index(path: str) -> tuple[str, int]:
    head, _, index = path.rpartition("[")
    return head, int(index.rstrip("]"))


def _order(value: Any) -> tuple[bool, Any]:
    return (value is not None, value if value is not None else 0)


def _forget_ids(children: Children, row: Draft) -> None:
    row["id"] = None
    row.pop("removed", None)
    for inner in children.children:
        for deeper in row.get(inner.name, ()):
            _forget_ids(inner, deeper)


def _rows_named(draft: Draft, name: str) -> Iterator[Draft]:
    """All child rows of one name, wherever they hang."""
    for key, rows in draft.items():
        if isinstance(rows, list):
            for row in rows:
                if isinstance(row, dict):
                    if key == name:
                        yield row
                    yield from _rows_named(row, name)
