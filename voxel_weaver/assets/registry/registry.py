"""The registry of scenes and assets in one SQLite file. All calls block: from an event loop go through `compute`.

A scene is known by its content hash and kept once; an asset by name, parameters, look and mesh; a mesh by its bytes.
Search is over plain words in ordinary tables, not FTS5: that keeps deleted words in its segments, is not in every
build of SQLite, and a file made with it cannot be changed without it.
"""

from __future__ import annotations

import itertools
import sqlite3
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

from voxel_weaver.assets.registry import health, queries
from voxel_weaver.assets.registry.entries import AssetEntry, Health, Removed, SceneEntry
from voxel_weaver.assets.registry.records import AssetRow, SceneRow, asset_rows, packed, scene_row, unpacked
from voxel_weaver.assets.registry.schema import mapped, opened, transaction
from voxel_weaver.scene.errors import DataRefused
from voxel_weaver.scene.scene import Registered, Scene

FOUND = 50
"""Entries of one answer where nothing else is asked for."""
_UNUSED_ASSETS = "DELETE FROM assets WHERE number NOT IN (SELECT asset FROM uses)"
_UNUSED_SHAPES = "DELETE FROM shapes WHERE number NOT IN (SELECT shape FROM assets)"


class Registry:
    """Scenes and assets in this file. Use it as a context manager, in one thread; processes may share the file."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._db = opened(path)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        self._db.close()

    def add(self, scene: Scene, now: float) -> Registered:
        """Keep this scene and its assets; the same scene again is counted. `now` is in seconds since 1970."""
        key, data = packed(scene)
        assets = asset_rows(scene)
        row = scene_row(scene, assets)
        with mapped(self._path, "written"), transaction(self._db):
            known = self._db.execute(
                "UPDATE scenes SET times = times + 1, first = min(first, ?), last = max(last, ?) WHERE key = ?",
                (now, now, key),
            ).rowcount
            new = 0 if known else _insert(self._db, key, row, data, assets, now)
        return Registered(scene=key, assets=len({asset.key for asset, _ in assets}), new_assets=new)

    def scene(self, key: str) -> Scene:
        """The scene of this content hash. The bytes behind its meshes are not kept: they follow from its Layout."""
        query = "SELECT data FROM contents JOIN scenes ON scenes.number = contents.scene WHERE key = ?"
        with mapped(self._path, "read"):
            found = self._db.execute(query, (key,)).fetchone()
        if found is None:
            raise DataRefused(f"The registry has no scene {key!r}. Search for it by its words or tags.")
        return Scene.from_json(unpacked(key, bytes(found[0])))

    def scenes(
        self, words: str = "", *, tags: Sequence[str] = (), asset: str = "", limit: int = FOUND, offset: int = 0
    ) -> tuple[SceneEntry, ...]:
        """Scenes with all these words (or their beginnings) and tags, that use the asset of this key if given."""
        with mapped(self._path, "searched"):
            rows = self._db.execute(*queries.scenes_found(words, tags, asset, limit, offset)).fetchall()
        return tuple(queries.scene_entry(row) for row in rows)

    def assets(
        self, words: str = "", *, tags: Sequence[str] = (), limit: int = FOUND, offset: int = 0
    ) -> tuple[AssetEntry, ...]:
        """Assets with all these words (or their beginnings) and tags; those that most scenes use come first."""
        with mapped(self._path, "searched"):
            rows = self._db.execute(*queries.assets_found(words, tags, limit, offset)).fetchall()
        return tuple(queries.asset_entry(row) for row in rows)

    def tags(self) -> tuple[tuple[str, int], ...]:
        """All tags of scenes with how many have them, the most used first."""
        with mapped(self._path, "read"):
            rows = self._db.execute("SELECT tag, count(*) FROM scene_tags GROUP BY tag ORDER BY 2 DESC, 1").fetchall()
        return tuple((str(tag), int(count)) for tag, count in rows)

    def delete(self, *keys: str) -> Removed:
        """Remove these scenes and what only they used, overwrite it, and give the space back to the disk."""
        before = self._bytes()
        with mapped(self._path, "written"), transaction(self._db):
            for key in keys:
                if self._db.execute("DELETE FROM scenes WHERE key = ?", (key,)).rowcount == 0:
                    raise DataRefused(f"The registry has no scene {key!r}, so nothing was deleted.")
            assets = self._db.execute(_UNUSED_ASSETS).rowcount
            shapes = self._db.execute(_UNUSED_SHAPES).rowcount
        self.compact()
        return Removed(scenes=len(keys), assets=assets, shapes=shapes, bytes=before - self._bytes())

    def compact(self) -> None:
        """Write the file anew, without holes. What was deleted is overwritten already; this gives its space back."""
        with mapped(self._path, "made smaller, though what was to be deleted is deleted"):
            self._db.execute("VACUUM")

    def verify(self) -> Health:
        """Compute every hash again, derive every row again, look for orphans, and ask SQLite about its file."""
        found = tuple(itertools.islice(health.problems(self._db), health.MOST_PROBLEMS))
        return Health(scenes=self._count("scenes"), assets=self._count("assets"), problems=found)

    def _count(self, table: str) -> int:
        try:
            return int(self._db.execute(f"SELECT count(*) FROM {table}").fetchone()[0])
        except sqlite3.DatabaseError:
            return 0  # the problems say why

    def _bytes(self) -> int:
        with mapped(self._path, "read"):
            (pages,), (page,) = (self._db.execute(f"PRAGMA page_{what}").fetchone() for what in ("count", "size"))
        return int(pages) * int(page)


def _insert(
    db: sqlite3.Connection,
    key: str,
    row: SceneRow,
    data: bytes,
    assets: Sequence[tuple[AssetRow, str]],
    now: float,
) -> int:
    """Writes a new scene with all that belongs to it; returns how many of its assets are new."""
    scene = db.execute(
        "INSERT INTO scenes (key, prompt, place, look, seed, things, times, first, last, words) "
        "VALUES (?, ?, ?, ?, ?, ?, 1, ?, ?, ?)",
        (key, row.prompt, row.place, row.look, row.seed, row.things, now, now, row.words),
    ).lastrowid
    db.execute("INSERT INTO contents (scene, data) VALUES (?, ?)", (scene, data))
    db.executemany("INSERT INTO scene_tags (tag, scene) VALUES (?, ?)", [(tag, scene) for tag in row.tags])
    new = sum(_insert_asset(db, asset) for asset in {asset.key: asset for asset, _ in assets}.values())
    use = "INSERT INTO uses (scene, asset, category) SELECT ?, number, ? FROM assets WHERE key = ?"
    db.executemany(use, [(scene, category, asset) for asset, category in row.uses])
    return new


def _insert_asset(db: sqlite3.Connection, asset: AssetRow) -> bool:
    """Writes an asset and its shape where they are new; True where the asset was."""
    if db.execute("SELECT 1 FROM assets WHERE key = ?", (asset.key,)).fetchone():
        return False
    shape = (asset.shape, asset.vertices, asset.faces)
    db.execute("INSERT OR IGNORE INTO shapes (key, vertices, faces) VALUES (?, ?, ?)", shape)
    number = db.execute(
        "INSERT INTO assets (key, name, params, look, shape, words) "
        "SELECT ?, ?, ?, ?, number, ? FROM shapes WHERE key = ?",
        (asset.key, asset.name, asset.params, asset.look, asset.words, asset.shape),
    ).lastrowid
    db.executemany("INSERT INTO asset_tags (tag, asset) VALUES (?, ?)", [(tag, number) for tag in asset.tags])
    return True
