"""Searches as SQL with parameters, and their rows as entries. Runs nothing.

What users type is a parameter always, and plain words at that (see words.py).
"""

from __future__ import annotations

import json
from collections.abc import Sequence

from voxel_weaver.assets.registry.entries import AssetEntry, SceneEntry
from voxel_weaver.assets.registry.words import terms
from voxel_weaver.scene.errors import DataRefused

MOST_FOUND = 1000
"""Entries of one answer; the next ones come with an offset."""
Query = tuple[str, list[str | int]]
_SCENE_COLUMNS = ("key", "prompt", "place", "look", "seed", "things", "times", "first", "last", "tags", "bytes")
_ASSET_COLUMNS = ("key", "name", "params", "look", "shape", "vertices", "faces", "tags", "scenes")

_SCENES = """
SELECT key, prompt, place, look, seed, things, times, first, last,
       (SELECT group_concat(tag, ' ') FROM scene_tags WHERE scene = number),
       (SELECT length(data) FROM contents WHERE scene = number)
FROM (SELECT *, {whole} AS whole FROM scenes WHERE {where} ORDER BY {order} LIMIT ? OFFSET ?) ORDER BY {order}
"""
"""Found and sorted first: tags and sizes are then looked up for the few that are answered."""
_ASSETS = """
SELECT key, name, params, look, shape, vertices, faces, tags, scenes FROM (
    SELECT assets.number, assets.key, name, params, look, shapes.key AS shape, vertices, faces,
           assets.words || replace(used.categories, '_', ' ') AS words,
           (SELECT group_concat(tag, ' ') FROM asset_tags WHERE asset = assets.number) || used.categories AS tags,
           used.scenes AS scenes
    FROM assets JOIN shapes ON shapes.number = assets.shape
    JOIN (SELECT asset, count(DISTINCT scene) AS scenes,
                 ' ' || replace(group_concat(DISTINCT category), ',', ' ') || ' ' AS categories
          FROM uses GROUP BY asset) AS used ON used.asset = assets.number
) WHERE {where} ORDER BY {order} LIMIT ? OFFSET ?
"""
_SCENE_TAGGED = "number IN (SELECT scene FROM scene_tags WHERE tag = ?)"
_SCENE_USING = "number IN (SELECT scene FROM uses JOIN assets ON assets.number = uses.asset WHERE assets.key = ?)"
_ASSET_TAGGED = "instr(' ' || tags || ' ', ' ' || ? || ' ') > 0"


def scenes_found(words: str, tags: Sequence[str], asset: str, limit: int, offset: int) -> Query:
    """Scenes with all these words and tags that use this asset (or any); whole words first, then the latest."""
    conditions = [_SCENE_TAGGED] * len(tags) + [_SCENE_USING] * bool(asset)
    found, given = _conditions(words, conditions, [*tags, *[asset] * bool(asset)])
    whole, wholes = _whole(words)
    text = _SCENES.format(where=found, whole=whole, order="whole DESC, last DESC, key")
    return text, [*wholes, *given, *_page(limit, offset)]


def assets_found(words: str, tags: Sequence[str], limit: int, offset: int) -> Query:
    """Assets with all these words and tags; whole words first, then those that most scenes use."""
    found, given = _conditions(words, [_ASSET_TAGGED] * len(tags), list(tags))
    whole, wholes = _whole(words)
    text = _ASSETS.format(where=found, order=f"{whole} DESC, scenes DESC, key")
    return text, [*given, *wholes, *_page(limit, offset)]


def _conditions(words: str, conditions: list[str], given: list[str]) -> tuple[str, list[str]]:
    wanted = terms(words)
    if words.strip() and not wanted:
        conditions = [*conditions, "0"]  # only signs were typed: they match nothing, not everything
    where = " AND ".join([*conditions, *["instr(words, ?) > 0"] * len(wanted)]) or "1"
    return where, [*given, *(f" {word}" for word in wanted)]


def _whole(words: str) -> tuple[str, list[str]]:
    """How many of the words stand there whole, not only as beginnings."""
    wanted = terms(words)
    text = "".join(["(instr(words, ?) > 0) + "] * len(wanted)) + "0.0"  # a bare 0 would name a column
    return text, [f" {word} " for word in wanted]


def _page(limit: int, offset: int) -> tuple[int, int]:
    return max(0, min(limit, MOST_FOUND)), max(0, offset)


def scene_entry(row: Sequence[object]) -> SceneEntry:
    named = dict(zip(_SCENE_COLUMNS, row, strict=True))
    return SceneEntry.from_json(json.dumps(named | {"tags": _names(named["tags"]), "bytes": named["bytes"] or 0}))


def asset_entry(row: Sequence[object]) -> AssetEntry:
    named = dict(zip(_ASSET_COLUMNS, row, strict=True))
    try:
        params = json.loads(str(named["params"]))
    except ValueError as error:
        raise DataRefused(
            f"The parameters of the asset {named['key']!r} are damaged ({error}). Verify the registry."
        ) from error
    return AssetEntry.from_json(json.dumps(named | {"tags": _names(named["tags"]), "params": params}))


def _names(text: object) -> list[str]:
    return sorted(set(str(text or "").split()))
