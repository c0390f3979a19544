"""A small way to write node graphs: `graph.add(kind, {input: value or socket}, setting=…)`, and a tidy arrangement.

Sockets are named by identifier, not by label: labels were renamed between 4.2 and 5.0, identifiers were not.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias

Socket: TypeAlias = Any
"""bpy.types.NodeSocket; the stubs give its base class no value."""
Node: TypeAlias = Any
Input: TypeAlias = Any
"""A number, a tuple, or the Socket that it comes from."""

_COLUMN, _ROW = 220.0, 190.0


class Graph:
    """One node tree while it is being written.

    With `begun` the tree is a copy of one that the first of these calls have written: their nodes are taken as they
    are, and what comes after is new. With `written` it is a copy of one that all of these calls have written with
    other numbers: nodes and links are there, and only the numbers are set.
    """

    def __init__(
        self,
        tree: Any,
        groups: Mapping[str, Any] | None = None,
        *,
        begun: bool = False,
        written: bool = False,
        known: dict[str, Places] | None = None,
    ) -> None:
        self.tree = tree
        self._groups = groups or {}
        self._there: Iterator[Node] = iter(tree.nodes.values() if begun or written else ())
        self._begun, self._written = begun, written
        self._known: dict[str, Places] = {} if known is None else known

    def add(self, kind: str, inputs: Mapping[str, Input] | None = None, **settings: Any) -> Node:
        """A new node. Settings come first, since they decide which sockets it has."""
        node = next(self._there, None)
        if node is not None:
            assert node.bl_idname == kind, f"{node.bl_idname!r} stands where {kind!r} was expected"
        else:
            node = self.tree.nodes.new(kind)
            for name, value in settings.items():
                if getattr(node, name) != value:
                    setattr(node, name, value)
        numbers: dict[str, Input] = {}
        for identifier, value in (inputs or {}).items():
            if not hasattr(value, "is_linked"):
                numbers[identifier] = value
            elif not self._written:
                self.feed(socket(node.inputs, identifier), value)
        if numbers:
            put(node, numbers, self._known)
        return node

    def feed(self, target: Socket, source: Socket) -> None:
        """Link the socket to another."""
        if self._written or (self._begun and target.is_linked and target.links[0].from_node == source.node):
            return
        self.tree.links.new(source, target)

    def out(self, kind: str, inputs: Mapping[str, Input] | None = None, output: str = "", **settings: Any) -> Socket:
        """Like `add`, and gives the output of this identifier, or the first."""
        node = self.add(kind, inputs, **settings)
        return socket(node.outputs, output) if output else node.outputs[0]

    def group(self, name: str, inputs: Mapping[str, Input] | None = None) -> Socket:
        """The output of a shared node group. Its inputs are named by label: it is our own group."""
        node = self.add("ShaderNodeGroup")
        if node.node_tree is None:
            node.node_tree = self._groups[name]
        identifiers = {entry.name: entry.identifier for entry in node.inputs}
        numbers: dict[str, Input] = {}
        for label, value in (inputs or {}).items():
            if hasattr(value, "is_linked"):
                self.feed(node.inputs[label], value)
            else:
                numbers[identifiers[label]] = value
        if numbers:
            put(node, numbers, self._known)
        return node.outputs[0]

    def math(self, operation: str, a: Input, b: Input = 0.5, *, clamp: bool = False) -> Socket:
        inputs = {"Value": a, "Value_001": b}
        return self.out("ShaderNodeMath", inputs, operation=operation, use_clamp=clamp)

    def vector(self, operation: str, a: Input, b: Input = (0.0, 0.0, 0.0), output: str = "Vector") -> Socket:
        inputs = {"Vector": a, "Vector_001": b}
        return self.out("ShaderNodeVectorMath", inputs, output, operation=operation)

    def scaled(self, a: Input, by: Input) -> Socket:
        return self.out("ShaderNodeVectorMath", {"Vector": a, "Scale": by}, "Vector", operation="SCALE")

    def mix_color(self, factor: Input, a: Input, b: Input, blend: str = "MIX") -> Socket:
        inputs = {"Factor_Float": factor, "A_Color": a, "B_Color": b}
        return self.out("ShaderNodeMix", inputs, "Result_Color", data_type="RGBA", blend_type=blend)

    def mix_vector(self, factor: Input, a: Input, b: Input) -> Socket:
        inputs = {"Factor_Float": factor, "A_Vector": a, "B_Vector": b}
        return self.out("ShaderNodeMix", inputs, "Result_Vector", data_type="VECTOR")

    def ranged(self, value: Input, low: float, high: float, to_low: float = 0.0, to_high: float = 1.0) -> Socket:
        """The value, moved from low..high to to_low..to_high and kept inside."""
        inputs = {"Value": value, "From Min": low, "From Max": high, "To Min": to_low, "To Max": to_high}
        return self.out("ShaderNodeMapRange", inputs, "Result")

    def arrange(self) -> None:
        """Put each node left of those that it feeds, so that a person can read the graph."""
        if self._written:
            return
        depth: dict[str, int] = {}
        feeds: dict[str, list[str]] = defaultdict(list)
        nodes = self.tree.nodes.keys()
        for link in self.tree.links:
            feeds[link.from_node.name].append(link.to_node.name)
        rows: dict[int, int] = defaultdict(int)
        places: list[float] = []
        for name in nodes:
            column = _measure(name, feeds, depth)
            places += (-_COLUMN * column, -_ROW * rows[column])
            rows[column] += 1
        self.tree.nodes.foreach_set("location", places)  # one by one they take longer than all else


Places: TypeAlias = dict[str, tuple[int, int]]
"""Where each socket's numbers stand in the row of all numbers of its node, and how many they are."""


def put(node: Node, numbers: Mapping[str, Input], known: dict[str, Places]) -> None:
    """Set the values of these inputs of a node. `known` remembers the places in nodes of one kind.

    All at once they take 4 µs and no redraw; one by one each costs 35 µs, since Blender looks through all trees after
    each, and a redraw. A tree that is in use already must not be set like this: nothing would be told.
    """
    sockets = node.inputs
    places = known.get(node.bl_idname)
    if places is None:
        places = _places(sockets)
        if node.bl_idname not in _OWN_SOCKETS:
            known[node.bl_idname] = places
    if not places:
        for identifier, value in numbers.items():
            socket(sockets, identifier).default_value = value
        return
    values = [0.0] * sum(places[list(places)[-1]])
    sockets.foreach_get("default_value", values)
    for identifier, value in numbers.items():
        if identifier not in places:
            socket(sockets, identifier)  # says which there are
        start, size = places[identifier]
        values[start : start + size] = value if hasattr(value, "__len__") else [value] * size
    sockets.foreach_set("default_value", values)


_OWN_SOCKETS = ("ShaderNodeGroup", "GeometryNodeGroup", "NodeGroupOutput")
"""Kinds whose sockets differ from node to node."""


def _places(sockets: Any) -> Places:
    """Nothing where a socket has something else than numbers, or nothing: then they cannot be set at once."""
    places: Places = {}
    total = 0
    for found in sockets:
        size = _size(getattr(found, "default_value", None))
        if not size:
            return {}
        places[found.identifier] = (total, size)
        total += size
    return places


def _size(value: Any) -> int:
    """How many numbers a socket's value has; none where it is something else, or there is none."""
    if isinstance(value, (int, float)):
        return 1
    return len(value) if hasattr(value, "__len__") and not isinstance(value, str) else 0


def _measure(name: str, feeds: Mapping[str, list[str]], depth: dict[str, int]) -> int:
    if name not in depth:
        depth[name] = 1 + max((_measure(other, feeds, depth) for other in feeds.get(name, ())), default=-1)
    return depth[name]


def socket(sockets: Any, identifier: str) -> Socket:
    """The socket of this identifier; a KeyError names those that there are."""
    for found in sockets:
        if found.identifier == identifier:
            return found
    raise KeyError(f"no socket {identifier!r}; there are {', '.join(repr(s.identifier) for s in sockets)}")
