"""Light from a picture of surroundings, a person's own .hdr or .exr: it takes the place of the sky, as strong as that
was, so that the exposure of the scene still holds. It is read and never fetched."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import bpy
import numpy as np
from mathutils import Vector

from voxel_weaver.blender import contract
from voxel_weaver.blender.shading.nodes import Graph
from voxel_weaver.blender.stage import world
from voxel_weaver.blender.stage.distance import DISTANCE
from voxel_weaver.scene.errors import DataRefused, SettingRefused
from voxel_weaver.scene.surroundings import refuse_unusable

PACKED = 48 * 2**20
"""Files up to this size go into the .blend, so that it can be moved."""
SAMPLED = 256
"""Its brightness is measured on a copy of this width."""
RADIANCE = "vw_radiance"
"""On a world: how bright its sky was on the whole, before a picture took its place."""
SHOWN = "Surroundings"
"""The node that shows the picture."""
GREY = np.array([0.2126, 0.7152, 0.0722])
SEEN = 0.5
"""The share of the sky that is seen from the middle of a scene; see look/exposure.py."""


def surround(home: Any, path: Path) -> None:
    """Light this Blender scene by the picture in a file. In the open it is seen behind the land, and gives the sun.

    Raises SettingRefused for a file that is none of these, and DataRefused for one that Blender cannot read.
    """
    sky = home.world
    if sky is None or contract.MADE not in sky or world.LIGHT not in sky.node_tree.nodes:
        raise SettingRefused("The sky of this scene was not made here. Generate a scene of its own first.")
    if sky.node_tree.animation_data is not None:
        raise SettingRefused(
            "A day passes in this scene, and a picture stands still. Generate it without that animation."
        )
    image = _read(path)
    brightness = _brightness(image)
    suns = [item for item in home.objects if item.type == "LIGHT" and item.data.type == "SUN" and contract.LAMP in item]
    tree = sky.node_tree
    light, behind = tree.nodes["Background"], tree.nodes["Background.001"]
    is_open = _is_open(tree)
    if RADIANCE not in sky:  # a second picture takes the place of the first
        sky[RADIANCE] = _radiance(tree) + (sum(map(_irradiance, suns)) / (math.pi * SEEN) if is_open else 0.0)
    wanted = float(sky[RADIANCE])
    seen = _shown(tree, image)
    for node in (light, behind) if is_open else (light,):
        tree.links.new(seen.outputs["Color"], node.inputs["Color"])
        node.inputs["Strength"].default_value = wanted / brightness
    if is_open:
        for sun in suns:
            sun.hide_render = sun.hide_viewport = True
        for item in home.objects:
            if item.get(contract.AIR) in ("cloud", DISTANCE):
                item.hide_render = item.hide_viewport = True


def _shown(tree: Any, image: Any) -> Any:
    """The node that shows this picture; another one that it showed before goes where nobody else has it."""
    node = tree.nodes.get(SHOWN)
    if node is None:
        graph = Graph(tree)
        node = graph.add("ShaderNodeTexEnvironment", {"Vector": graph.out("ShaderNodeTexCoord", output="Generated")})
        node.name = SHOWN
    earlier, node.image = node.image, image
    if earlier is not None and not earlier.users:
        bpy.data.images.remove(earlier)
    return node


def _read(path: Path) -> Any:
    refuse_unusable(path)
    try:
        image: Any = bpy.data.images.load(str(path.absolute()), check_existing=True)
    except RuntimeError as error:
        raise DataRefused(f"{path.name!r} could not be read: {error}") from error
    if 0 in image.size or not image.has_data:
        if not image.users:  # else it is a person's own, and was there before
            bpy.data.images.remove(image)
        raise DataRefused(f"{path.name!r} could not be read as a picture. Look whether it is whole.")
    if path.stat().st_size <= PACKED and image.packed_file is None:
        image.pack()
    return image


def _brightness(image: Any) -> float:
    """The mean radiance of what is in the picture, its poles counted as little as they are wide."""
    small = image.copy()
    try:
        width, height = small.size
        if width > SAMPLED:
            small.scale(SAMPLED, max(round(height * SAMPLED / width), 1))
        width, height = small.size
        pixels = np.empty(width * height * small.channels, np.float32)
        small.pixels.foreach_get(pixels)
    finally:
        bpy.data.images.remove(small)
    rows = pixels.reshape(height, width, -1)[:, :, :3].astype(np.float64)
    rows = np.clip(np.nan_to_num(rows, nan=0.0, posinf=0.0, neginf=0.0), 0.0, None)
    rows = rows if rows.shape[2] == 3 else np.repeat(rows[:, :, :1], 3, axis=2)
    wide = np.sin((np.arange(height) + 0.5) * math.pi / height)
    return max(float((rows @ GREY).mean(axis=1) @ wide / wide.sum()), 1e-4)


def _is_open(tree: Any) -> bool:
    """Whether the sky is seen: behind rooms lies a paper."""
    return any(link.from_socket.identifier == "Is Glossy Ray" for link in tree.links)


def _radiance(tree: Any) -> float:
    """The mean radiance of the sky that was made."""
    ends = [each for each in tree.nodes[world.LIGHT].inputs if each.identifier in ("A_Color", "B_Color")]
    mean = np.mean([np.array(end.default_value[:3]) for end in ends], axis=0)
    return float(tree.nodes["Background"].inputs["Strength"].default_value) * float(mean @ GREY)


def _irradiance(sun: Any) -> float:
    """What the sun gives to the ground."""
    down = float((sun.rotation_euler.to_matrix() @ Vector((0.0, 0.0, 1.0))).z)
    return float(sun.data.energy) * float(np.array(sun.data.color[:3]) @ GREY) * max(down, 0.4) * 0.55
