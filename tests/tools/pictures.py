"""Makes the pictures of the README: python -m tests.tools.pictures [EXAMPLE…] [--samples N] [--width N].

Each example is generated and rendered as a person would get it, then written as a small JPEG into docs/pictures.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

import bpy
import numpy as np

import voxel_weaver as vw
from voxel_weaver.blender.pictures.render import render, scene_of
from voxel_weaver.examples import EXAMPLES

FOLDER = Path(__file__).resolve().parents[2] / "docs" / "pictures"
QUALITY = 82
LARGEST = 200_000


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("names", nargs="*", default=list(EXAMPLES))
    parser.add_argument("--samples", type=int, default=64)
    parser.add_argument("--width", type=int, default=800)
    options = parser.parse_args()
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name in options.names or EXAMPLES:
        size = picture(name, options.width, options.samples)
        sys.stderr.write(f"{name}: {size:,} bytes\n")
        if size > LARGEST:
            return 1
    return 0


def picture(name: str, width: int, samples: int) -> int:
    """Render one example and return the size of its JPEG."""
    made = vw.generate(EXAMPLES[name])
    receipt = made.apply("new scene")
    shots = made.scene.shots.picture
    height = width * shots.height // shots.width
    chosen = shots.model_copy(update={"width": width, "height": height, "percent": 100, "samples": samples})
    with tempfile.TemporaryDirectory() as folder:
        path = render(scene_of(receipt), Path(folder) / f"{name}.png", picture=chosen)
        return as_jpeg(path, FOLDER / f"{name}.jpg")


def as_jpeg(source: Path, target: Path) -> int:
    """Write a picture again as JPEG. Blender copies an unchanged image as it is, so its pixels go into a new one."""
    image = bpy.data.images.load(str(source))
    small = bpy.data.images.new(target.stem, *image.size)
    pixels = np.empty(len(image.pixels), np.float32)
    image.pixels.foreach_get(pixels)
    small.pixels.foreach_set(pixels)
    small.filepath_raw, small.file_format = str(target), "JPEG"
    small.save(quality=QUALITY)
    for each in (image, small):
        bpy.data.images.remove(each)
    return target.stat().st_size


if __name__ == "__main__":
    sys.exit(main())
