"""What is said of walls, floors, ceilings, doors and windows themselves. It reads items; it places nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from voxel_weaver.english.items import Item
from voxel_weaver.scene.brief import Attribute, Surface

PARTS = frozenset({"wall", "floor", "ceiling", "door", "window"})
VISIBLE = frozenset({"color", "material"})
BETWEEN = frozenset({"link", "adjectives"})
"""What may stand between a part and what is said of it: "the walls are painted white", "walls of stone"."""


def surfaces(items: Sequence[Item]) -> Iterator[Surface]:
    """Each part of a room that is said to have a colour or a material. "A blue room" has blue walls."""
    several = len({item.text for item in items if item.sort == "place" and item.text != "room"}) > 1
    room = ""
    for index, item in enumerate(items):
        if item.sort == "place":
            room = item.text if several and item.text != "room" else room
            yield from _surface("wall", item.attributes, room, ("color",))
        elif item.sort == "anchor" and item.text in PARTS and not item.negated:
            yield from _surface(item.text, (*item.attributes, *_said(items[index + 1 :])), room)


def _said(following: Sequence[Item]) -> tuple[Attribute, ...]:
    """The adjectives that a verb or "of" joins to what stands before: nothing where another noun comes first."""
    joined = False
    for item in following:
        if item.sort not in BETWEEN:
            break
        if item.sort == "adjectives":
            return item.attributes if joined else ()
        joined = True
    return ()


def _surface(
    part: str, said: Sequence[Attribute], room: str, kinds: Sequence[str] = tuple(VISIBLE)
) -> Iterator[Surface]:
    visible = tuple(attribute for attribute in said if attribute.kind in kinds)
    if visible:
        yield Surface(part=part, attributes=visible, room=room)
