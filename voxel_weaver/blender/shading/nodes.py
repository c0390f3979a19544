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

    With `written` the tree is a copy of one that was written by the same calls with other numbers: nodes and links are
    there, and only the numbers are set. Each touch of a tree costs 25 µs, so this is ten times as fast.
    """

    def __init__(self, tree: Any, groups: Mapping[str, Any] | None = None, *, written: bool = False) -> None:
        self.tree = tree
        self._groups = groups or {}
        self._there: Iterator[Node] | None = iter(list(tree.nodes)) if written else None

    def add(self, kind: str, inputs: Mapping[str, Input] | None = None, **settings: Any) -> Node:
        """A new node. Settings come first, since they decide which sockets it has."""
        if self._there is not None:
            node = next(self._there)
            assert node.bl_idname == kind, f"{node.bl_idname!r} stands where {kind!r} was expected"
        else:
            node = self.tree.nodes.new(kind)
            for name, value in settings.items():
                if getattr(node, name) != value:
                    setattr(node, name, value)
        for identifier, value in (inputs or {}).items():
            self.feed(socket(node.inputs, identifier), value)
        return node

    def feed(self, target: Socket, value: Input) -> None:
        """Link the socket to another, or set its value."""
        if hasattr(value, "is_linked"):
            if self._there is None:
                self.tree.links.new(value, target)
        elif _differs(target.default_value, value):
            target.default_value = value

    def out(self, kind: str, inputs: Mapping[str, Input] | None = None, output: str = "", **settings: Any) -> Socket:
        """Like `add`, and gives the output of this identifier, or the first."""
        node = self.add(kind, inputs, **settings)
        return socket(node.outputs, output) if output else node.outputs[0]

    def group(self, name: str) -> Socket:
        """The output of a shared node group."""
        node = self.add("ShaderNodeGroup")
        if self._there is None:
            node.node_tree = self._groups[name]
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
        if self._there is not None:
            return
        depth: dict[str, int] = {}
        feeds: dict[str, list[str]] = defaultdict(list)
        nodes = {node.name: node for node in self.tree.nodes}
        for link in self.tree.links:
            feeds[link.from_node.name].append(link.to_node.name)
        rows: dict[int, int] = defaultdict(int)
        for name, node in nodes.items():
            column = _measure(name, feeds, depth)
            node.location = (-_COLUMN * column, -_ROW * rows[column])
            rows[column] += 1


def _differs(there: Any, value: Any) -> bool:
    """Whether a socket has to be touched. Blender keeps 32 bits of a number."""
    if isinstance(value, tuple):
        return any(abs(a - b) > 1e-6 for a, b in zip(there, value, strict=True))
    return bool(abs(there - value) > 1e-6) if isinstance(value, float) else bool(there != value)


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
