"""Verification: every hash computed again, every row derived again and compared, orphans named. Changes nothing."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator

from voxel_weaver.assets.registry.records import AssetRow, SceneRow, asset_row, asset_rows, scene_row, unpacked
from voxel_weaver.scene.errors import DataRefused
from voxel_weaver.scene.scene import Scene

MOST_PROBLEMS = 200

_ORPHANS = (
    ("asset", "SELECT key FROM assets WHERE number NOT IN (SELECT asset FROM uses)"),
    ("shape", "SELECT key FROM shapes WHERE number NOT IN (SELECT shape FROM assets)"),
    ("scene without content", "SELECT key FROM scenes WHERE number NOT IN (SELECT scene FROM contents)"),
)


def problems(db: sqlite3.Connection) -> Iterator[str]:
    """All that is wrong, in words; what SQLite cannot read is a problem as well, not an error."""
    for check in CHECKS:
        try:
            yield from check(db)
        except sqlite3.DatabaseError as error:
            yield f"The file cannot be read further: {error}."


def _file(db: sqlite3.Connection) -> Iterator[str]:
    """SQLite's own view of its pages, indexes and references."""
    for (text,) in db.execute(f"PRAGMA integrity_check({MOST_PROBLEMS})").fetchall():
        if text != "ok":
            yield f"SQLite says: {text}."
    for table, row, parent, _ in db.execute("PRAGMA foreign_key_check").fetchall():
        yield f"Row {row!r} of {table!r} belongs to a row of {parent!r} that is not there."


def _scenes(db: sqlite3.Connection) -> Iterator[str]:
    rows = db.execute("SELECT number, key FROM scenes ORDER BY number").fetchall()
    for number, key in rows:
        content = db.execute("SELECT data FROM contents WHERE scene = ?", (number,)).fetchone()
        if content is not None:
            yield from _scene(db, number, str(key), bytes(content[0]))


def _scene(db: sqlite3.Connection, number: int, key: str, data: bytes) -> Iterator[str]:
    try:
        raw = unpacked(key, data)
    except DataRefused as error:
        yield str(error)
        return
    try:
        scene = Scene.from_json(raw)
    except DataRefused:
        return  # whole, but of a version that this one does not read: its rows cannot be derived again
    expected, kept = scene_row(scene, asset_rows(scene)), _kept(db, number)
    for name, there, derived in zip(SceneRow._fields, kept, expected, strict=True):
        if there != derived:
            yield f"The {name} of scene {key!r} is not what its content says. Delete it and generate it again."


def _kept(db: sqlite3.Connection, number: int) -> SceneRow:
    prompt, place, look, seed, things, words = db.execute(
        "SELECT prompt, place, look, seed, things, words FROM scenes WHERE number = ?", (number,)
    ).fetchone()
    tags = db.execute("SELECT tag FROM scene_tags WHERE scene = ? ORDER BY tag", (number,)).fetchall()
    uses = db.execute(
        "SELECT assets.key, category FROM uses JOIN assets ON assets.number = uses.asset WHERE scene = ?", (number,)
    ).fetchall()
    return SceneRow(prompt, place, look, seed, things, tuple(row[0] for row in tags), words, tuple(sorted(uses)))


def _assets(db: sqlite3.Connection) -> Iterator[str]:
    rows = db.execute(
        "SELECT assets.number, assets.key, name, params, look, shapes.key, vertices, faces, words "
        "FROM assets JOIN shapes ON shapes.number = assets.shape"
    )
    for number, *columns, words in rows.fetchall():
        tags = db.execute("SELECT tag FROM asset_tags WHERE asset = ? ORDER BY tag", (number,)).fetchall()
        kept = AssetRow._make((*columns, tuple(tag for (tag,) in tags), words))
        if kept != _derived(kept):
            yield f"The asset {kept.key!r} ({kept.name}) is not what its hash says. Delete the scenes that use it."


def _derived(row: AssetRow) -> AssetRow | None:
    try:
        pairs = json.loads(row.params)
        params = tuple((str(name), value) for name, value in pairs)
    except (ValueError, TypeError):
        return None
    return asset_row(row.name, params, row.look, row.shape, row.vertices, row.faces)


def _orphans(db: sqlite3.Connection) -> Iterator[str]:
    for what, query in _ORPHANS:
        for (key,) in db.execute(query).fetchall():
            yield f"Left behind: {what} {key!r}, which nothing uses. Deleting any scene removes it."


CHECKS: tuple[Callable[[sqlite3.Connection], Iterator[str]], ...] = (_file, _scenes, _assets, _orphans)
