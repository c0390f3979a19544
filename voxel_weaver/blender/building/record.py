"""The Scene value as the lines of a text block, kept in the .blend beside what was made from it. Imports no bpy.

Many short lines, one for each thing: Blender's text takes quadratic time for long ones (0.6 s for 300 kB in one line),
and people read them.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

from voxel_weaver.scene.scene import Scene
from voxel_weaver.scene.value import Value

CHUNK = 32
"""Lines that are written between two looks at the clock."""


def lines(scene: Scene, report: str, versions: Mapping[str, str]) -> Iterator[str]:
    """The text block, line by line; together they are one JSON object."""
    yield "{"
    yield f'"prompt": {json.dumps(scene.brief.prompt)},'
    yield f'"seed": {scene.brief.seed},'
    yield f'"versions": {json.dumps(dict(versions), sort_keys=True)},'
    yield f'"report": {json.dumps(report)},'
    yield from _value('"scene": ', scene, "")
    yield "}"


def chunks(scene: Scene, report: str, versions: Mapping[str, str]) -> Iterator[str]:
    """The same in pieces that a tick can hold."""
    held: list[str] = []
    for line in lines(scene, report, versions):
        held.append(line)
        if len(held) == CHUNK:
            yield "\n".join(held) + "\n"
            held.clear()
    yield "\n".join(held) + "\n"


def _value(start: str, value: Value, end: str) -> Iterator[str]:
    """A value whose fields hold values is spread over lines; any other is one line."""
    fields = [(name, getattr(value, name)) for name in type(value).model_fields]
    if not any(_is_spread(item) for _, item in fields):
        yield start + value.model_dump_json() + end
        return
    yield start + "{"
    for index, (name, item) in enumerate(fields):
        comma = "," if index < len(fields) - 1 else ""
        head = f"{json.dumps(name)}: "
        if isinstance(item, Value):
            yield from _value(head, item, comma)
        elif _is_spread(item):
            yield from _list(head, item, comma)
        else:
            yield f"{head}{json.dumps(_plain(value, name))}{comma}"
    yield "}" + end


def _list(start: str, items: tuple[Value, ...], end: str) -> Iterator[str]:
    yield start + "["
    for index, item in enumerate(items):
        yield item.model_dump_json() + ("," if index < len(items) - 1 else "")
    yield "]" + end


def _is_spread(item: object) -> bool:
    return isinstance(item, Value) or (isinstance(item, tuple) and bool(item) and isinstance(item[0], Value))


def _plain(value: Value, name: str) -> object:
    dumped: object = value.model_dump(mode="json", include={name})[name]
    return dumped
