"""Makes the gallery: python -m tests.tools.gallery [NAME…] [--only NAME] [--jobs N] [--again] (build.py gallery).

Each entry of the table is generated and rendered as a person would get it, judged, written as a small JPEG into
docs/gallery, and the page made of all that are there. What is there already and would come out the same is kept, so
an interrupted call goes on where it ended. A picture that fails its judging is written all the same, and told.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
import sys
import tempfile
import time
from collections.abc import Iterable, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, as_completed
from pathlib import Path
from typing import Any

from tests.tools.gallery_table import GALLERY, INDOORS, OUTDOORS, Entry

FOLDER = Path(__file__).resolve().parents[2] / "docs" / "gallery"
INDEX = "index.json"
WIDTH, SAMPLES = 640, 64
LARGEST = 60_000
QUALITIES = (90, 85, 80, 74, 68, 60, 50)
Row = dict[str, Any]


def main() -> int:
    options = _options()
    wanted = [*options.names, *options.only]
    strange = sorted(set(wanted) - {entry.name for entry in GALLERY})
    if strange:
        sys.stderr.write(f"There is no picture {', '.join(strange)}. Choose of {', '.join(e.name for e in GALLERY)}.\n")
        return 2
    options.folder.mkdir(parents=True, exist_ok=True)
    entries = [entry for entry in GALLERY if not wanted or entry.name in wanted]
    bad = 0
    for row in _made(entries, options):
        bad += bool(row["faults"])
        sys.stderr.write(f"{row['name']}: {row['words']}\n")
        _note(options.folder, row)
    (options.folder / "README.md").write_text(page(_rows(options.folder)), encoding="utf-8")
    return 1 if bad else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="build.py gallery")
    say = parser.add_argument
    say("names", nargs="*", help="only these pictures")
    say("--only", action="append", default=[], metavar="NAME", help="only this picture; may be given again")
    say("--jobs", type=int, default=1, metavar="N", help="pictures at once, each in a process of its own")
    say("--again", action="store_true", help="make them again also where nothing changed")
    say("--samples", type=int, default=SAMPLES, metavar="N", help=f"of each pixel (default: {SAMPLES})")
    say("--folder", type=Path, default=FOLDER, help="where they go (default: docs/gallery)")
    return parser.parse_args()


def _made(entries: Sequence[Entry], options: argparse.Namespace) -> Iterable[Row]:
    """The rows of these entries as they get done."""
    known = {row["name"]: row for row in _rows(options.folder)} if not options.again else {}
    # Blender keeps much from one scene to the next: each picture gets a fresh process.
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(max(options.jobs, 1), context, max_tasks_per_child=1) as pool:
        tasks: list[Future[Row]] = [
            pool.submit(picture, entry, options.folder, options.samples, known.get(entry.name, {})) for entry in entries
        ]
        for task in as_completed(tasks):
            yield task.result()


def picture(entry: Entry, folder: Path, samples: int, known: Row) -> Row:
    """One picture: made, judged and written; or what is known of it where it would come out the same."""
    import voxel_weaver as vw

    os.environ.setdefault("VOXEL_WEAVER_HOME", str(Path(tempfile.gettempdir()) / "voxel_weaver_gallery"))
    target, began = folder / f"{entry.name}.jpg", time.perf_counter()
    try:
        made = vw.generate(entry.prompt, look=entry.look, seed=entry.seed)
    except vw.VoxelWeaverError as error:
        return _row(entry, {"faults": [f"not made: {error}"], "words": f"not made: {error}"})
    same = {"hash": made.content_hash, "samples": samples}
    if target.is_file() and all(known.get(name) == value for name, value in same.items()):
        return {**known, "words": "as it was"}
    faults = _shown(made, target, samples)
    size = target.stat().st_size
    words = f"{size:,} bytes in {time.perf_counter() - began:.0f} s" + "".join(f"; {fault}" for fault in faults)
    return _row(entry, {**same, "faults": faults, "words": words})


def _row(entry: Entry, more: Row) -> Row:
    return {"name": entry.name, **more}


def _shown(made: Any, target: Path, samples: int) -> list[str]:
    """Render and write it; gives what is wrong with it."""
    from tests.tools.judging import faults_of
    from voxel_weaver.blender.pictures.render import render, scene_of

    asked = made.scene.shots.picture
    size = {"width": WIDTH, "height": WIDTH * asked.height // asked.width, "percent": 100}
    chosen = asked.model_copy(update={**size, "samples": samples, "noise": 0.05})
    with tempfile.TemporaryDirectory() as folder:
        path = render(scene_of(made.apply("new scene")), Path(folder) / "picture.png", picture=chosen)
        pixels = as_jpeg(path, target)
    faults: list[str] = faults_of(pixels, made.scene)
    if target.stat().st_size > LARGEST:
        faults.append(f"large: {target.stat().st_size:,} bytes")
    return faults


def as_jpeg(source: Path, target: Path) -> Any:
    """Write a picture again as a JPEG that is small enough, and give its pixels, rows from below. Blender copies an
    unchanged image as it is, so its pixels go into a new one."""
    import bpy
    import numpy as np

    image = bpy.data.images.load(str(source))
    width, height = image.size
    pixels = np.empty(len(image.pixels), np.float32)
    image.pixels.foreach_get(pixels)
    for quality in QUALITIES:
        small = bpy.data.images.new(target.stem, width, height)
        small.pixels.foreach_set(pixels)
        small.filepath_raw, small.file_format = str(target), "JPEG"
        small.save(quality=quality)
        bpy.data.images.remove(small)
        if target.stat().st_size <= LARGEST:
            break
    bpy.data.images.remove(image)
    return pixels.reshape(height, width, 4)[:, :, :3]


def _rows(folder: Path) -> list[Row]:
    path = folder / INDEX
    return list(json.loads(path.read_text(encoding="utf-8"))) if path.is_file() else []


def _note(folder: Path, row: Row) -> None:
    """Keep what is known of a picture, at once: the next one may be interrupted."""
    order = [entry.name for entry in GALLERY]
    rows = {each["name"]: each for each in _rows(folder)}
    rows[row["name"]] = {name: row[name] for name in ("name", "hash", "samples", "faults") if name in row}
    kept = sorted((each for each in rows.values() if each["name"] in order), key=lambda each: order.index(each["name"]))
    (folder / INDEX).write_text(json.dumps(kept, indent=1) + "\n", encoding="utf-8")


def page(rows: Sequence[Row]) -> str:
    """The page, of the pictures that were made."""
    there = {row["name"] for row in rows if "hash" in row}
    lines = [
        "# Gallery",
        "",
        "Sentences and what came of them, offline and untouched: made by `python build.py gallery`.",
    ]
    for title, part in (("Indoors", INDOORS), ("Outdoors", OUTDOORS)):
        lines += ["", f"## {title}", "", "| | |", "|---|---|"]
        cells = [_cell(entry) for entry in part if entry.name in there]
        cells += [""] * (len(cells) % 2)
        lines += [f"| {left} | {right} |" for left, right in zip(cells[::2], cells[1::2], strict=True)]
    return "\n".join(lines) + "\n"


def _cell(entry: Entry) -> str:
    return f"![{entry.prompt}]({entry.name}.jpg)<br>*{entry.prompt}* ({entry.look})"


if __name__ == "__main__":
    sys.exit(main())
