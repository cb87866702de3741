"""Finds the unit of a row in the tree of the office: by identifier, else by the full path; plans the missing ones.

The same name under different parents stays apart, and so do two identifiers of one name (siasn.md 2).
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from uuid import UUID

from karier_desktop.exchange.siasn.known import KnownUnit
from karier_desktop.exchange.siasn.person import UnitFact
from karier_desktop.models import new_id
from karier_desktop.rules.text import normal


@dataclass
class Node:
    """A unit of the tree. `version` 0: to be made; `adopted`: it was known by name and now gets its identifier."""

    id: UUID
    version: int
    parent: "Node | None"
    name: str
    siasn_id: str
    needs_review: bool
    adopted: bool = False

    @property
    def path(self) -> tuple[str, ...]:
        """Names from the top down."""
        return (*self._above(), self.name)

    def _above(self) -> list[str]:
        names: list[str] = []
        node = self.parent
        while node and len(names) < 50:  # a circle in damaged data ends here
            names.append(node.name)
            node = node.parent
        return names[::-1]


class UnitTree:
    """The units of the office and those the file adds to them.

    As long as the office has no tree of its own, the units of the first file become the tree: a unit that SIASN
    knows by an identifier then needs no review. Later an unknown one does.
    """

    def __init__(self, units: Iterable[KnownUnit]) -> None:
        known = list(units)
        self._first = len(known) <= 1
        self.new: list[Node] = []
        self._by_id: dict[str, Node] = {}
        self._by_name: dict[str, list[Node]] = {}
        self._placed: dict[UnitFact, Node] = {}
        self._nodes = {u.id: Node(u.id, u.version, None, u.name, u.siasn_id, u.needs_review) for u in known}
        for unit in known:
            node = self._nodes[unit.id]
            node.parent = self._nodes.get(unit.parent_id) if unit.parent_id else None
            self._register(node)

    @property
    def adopted(self) -> list[Node]:
        """Units of the office that now get their identifier."""
        return [node for node in self._nodes.values() if node.adopted]

    def place_all(self, facts: Iterable[UnitFact]) -> None:
        """Places the units of a file, the surest first, so that the order of its rows makes no difference."""
        for fact in sorted(set(facts), key=lambda f: (not f.siasn_id, -len(f.path), f.path, f.siasn_id)):
            self.place(fact)

    def place(self, fact: UnitFact) -> Node:
        """The unit of a row, planned if there is none yet."""
        if fact not in self._placed:
            self._placed[fact] = self._find(fact)
        return self._placed[fact]

    def node(self, unit_id: UUID | None) -> Node | None:
        """A unit of the tree by our own id."""
        return self._nodes.get(unit_id) if unit_id else None

    def _find(self, fact: UnitFact) -> Node:
        known = self._by_id.get(fact.siasn_id) if fact.siasn_id else None
        if known:
            return known
        path = fact.path or (f"Unit {fact.siasn_id}",)
        nodes = [n for n in self._named(path) if not (fact.siasn_id and n.siasn_id)]
        found = _the_one(nodes, path)
        if found is None:
            needs_review = not (self._first and fact.known and fact.path)
            return self._make(path, fact.siasn_id, needs_review, anywhere=not nodes)
        if fact.siasn_id:
            found.siasn_id, found.adopted = fact.siasn_id, True
            self._by_id[fact.siasn_id] = found
        return found

    def _named(self, path: tuple[str, ...]) -> list[Node]:
        """The units whose names, from below, are those of the path."""
        wanted = [normal(name) for name in path]
        return [node for node in self._by_name.get(wanted[-1], ()) if _ends_with(node, wanted)]

    def _make(self, path: tuple[str, ...], siasn_id: str, needs_review: bool, anywhere: bool) -> Node:
        """A new unit; its parents are looked for `anywhere` in the tree, or only from the top down."""
        parent = None
        if len(path) > 1:
            above = path[:-1]
            nodes = self._named(above)
            known = _the_one(nodes, above) if anywhere else _exact(nodes, above)
            parent = known or self._make(above, "", not self._first, anywhere and not nodes)
        node = Node(new_id(), 0, parent, path[-1], siasn_id, needs_review)
        self.new.append(node)
        self._register(node)
        return node

    def _register(self, node: Node) -> None:
        self._by_name.setdefault(normal(node.name), []).append(node)
        if node.siasn_id:
            self._by_id.setdefault(node.siasn_id.replace("-", "").upper(), node)


def _exact(nodes: list[Node], path: tuple[str, ...]) -> Node | None:
    same = [node for node in nodes if len(node.path) == len(path)]
    return min(same, key=lambda node: (bool(node.siasn_id), node.siasn_id, node.id), default=None)


def _the_one(nodes: list[Node], path: tuple[str, ...]) -> Node | None:
    """The unit at exactly this path, else the only one that ends like it; of several none is guessed."""
    return _exact(nodes, path) or (nodes[0] if len(nodes) == 1 else None)


def _ends_with(node: Node | None, wanted: list[str]) -> bool:
    for name in reversed(wanted):
        if node is None or normal(node.name) != name:
            return False
        node = node.parent
    return True


def rows_of(nodes: Iterable[Node]) -> Iterator[dict[str, object]]:
    """New units as rows to insert; a parent always comes before its children."""
    for node in nodes:
        yield {
            "id": node.id,
            "parent_id": node.parent.id if node.parent else None,
            "name": node.name,
            "siasn_id": node.siasn_id,
            "needs_review": node.needs_review,
        }
