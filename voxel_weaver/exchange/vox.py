"""A Scene as a MagicaVoxel file: its voxels, its materials as a palette, its things by name in groups."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from voxel_weaver.exchange.colors import reduced, rgb
from voxel_weaver.exchange.packed import Packed
from voxel_weaver.exchange.placed import Blobs
from voxel_weaver.exchange.vox_reading import read_vox
from voxel_weaver.exchange.vox_scene import QUARTERS, Cells, Placement, Surface, Swatch, VoxScene
from voxel_weaver.exchange.vox_writing import COLORS, vox_bytes
from voxel_weaver.exchange.voxelized import Body, Voxelized, coarser, voxelized
from voxel_weaver.scene.errors import OutputRefused
from voxel_weaver.scene.look import Material
from voxel_weaver.scene.scene import Scene

LONGEST_SIDE = 512
"""Voxels along the longest side of a scene, unless a size is asked for: more than a screen shows at once."""
_SHADES = 3
"""Tones of a material whose colour changes from voxel to voxel."""
_SPREAD = 0.16
"""How far the outer tones are from the middle one, where the colour changes as much as it can."""


def scene_vox(scene: Scene, blobs: Blobs, voxel: float | None = None) -> Packed:
    """The file's bytes; read again and compared, voxel by voxel, before they are given."""
    voxels = voxelized(scene, blobs, LONGEST_SIDE, voxel)
    made = vox_scene(voxels)
    data = vox_bytes(made)
    again = read_vox(data)
    if (again.voxels(), again.content_hash()) != (made.voxels(), made.content_hash()):
        raise OutputRefused("The .vox file does not hold what the scene does. Please report this prompt and seed.")
    return Packed(data, () if voxel else coarser(scene, voxels.voxel, "voxel"))


def vox_scene(voxels: Voxelized) -> VoxScene:
    """Bodies as models of palette numbers. More than 255 colours are reduced to those that look most like them."""
    materials = list(dict.fromkeys(material for body in voxels.bodies for material in body.materials))
    counts = _counts(voxels, materials)
    used = [material for material in materials if counts[material]]
    shades = _SHADES if sum(_SHADES if each.variation else 1 for each in used) <= COLORS else 1
    swatches, numbers = _palette(used, counts, shades)
    models = tuple(_painted(body, numbers) for body in voxels.bodies)
    placements = tuple(
        Placement(spot.body, spot.name, spot.group, spot.low, QUARTERS[spot.quarter], spot.hidden)
        for spot in voxels.spots
    )
    return VoxScene(models, placements, swatches)


def _counts(voxels: Voxelized, materials: Sequence[Material]) -> dict[Material, int]:
    """How many voxels of each material there are, in the models."""
    counts = dict.fromkeys(materials, 0)
    for body in voxels.bodies:
        own = np.bincount(body.cells.ravel(), minlength=len(body.materials) + 1)
        for material, count in zip(body.materials, own[1:].tolist(), strict=False):
            counts[material] += count
    return counts


def _palette(
    materials: Sequence[Material], counts: Mapping[Material, int], shades: int
) -> tuple[tuple[Swatch, ...], dict[Material, tuple[int, ...]]]:
    """The palette, and for each material the numbers of its tones in it."""
    wanted: list[Swatch] = []
    tones: dict[Material, list[int]] = {}
    weights: list[float] = []
    for material in materials:
        own = _tones(material, shades)
        tones[material] = list(range(len(wanted), len(wanted) + len(own)))
        wanted += [_swatch(material, color) for color in own]
        weights += [counts[material] / len(own)] * len(own)
    swatches, place = _fewer(wanted, np.array(weights))
    return swatches, {material: tuple(place[number] + 1 for number in own) for material, own in tones.items()}


def _tones(material: Material, shades: int) -> list[tuple[int, int, int]]:
    color = np.array(rgb(material.color), dtype=np.float64)
    if not material.variation or shades == 1:
        return [rgb(material.color)]
    spread = _SPREAD * min(material.variation, 1.0)
    found = [np.clip(np.rint(color * factor), 0, 255).astype(int).tolist() for factor in (1 - spread, 1, 1 + spread)]
    return [(red, green, blue) for red, green, blue in found]


def _swatch(material: Material, color: tuple[int, int, int]) -> Swatch:
    surface: Surface
    if material.emission > 0:
        surface, amount = "emit", min(material.emission / 8.0, 1.0)
    elif material.transmission > 0.3:
        surface, amount = "glass", material.transmission
    elif material.metallic > 0.3:
        surface, amount = "metal", material.metallic
    else:
        surface, amount = "diffuse", 0.0
    return Swatch(color, surface, round(amount, 3), round(material.roughness, 3))


def _fewer(wanted: Sequence[Swatch], weights: NDArray[np.float64]) -> tuple[tuple[Swatch, ...], list[int]]:
    """At most 255 swatches, and the place of each wanted one among them. Surfaces stay apart; each gets a share of the
    palette by how many colours it has."""
    unique = list(dict.fromkeys(wanted))
    if len(unique) <= COLORS:
        places = {swatch: number for number, swatch in enumerate(unique)}
        return tuple(unique), [places[swatch] for swatch in wanted]
    kept: list[Swatch] = []
    found = [0] * len(wanted)
    surfaces = list(dict.fromkeys(swatch.surface for swatch in wanted))
    for surface in surfaces:
        own = [number for number, swatch in enumerate(wanted) if swatch.surface == surface]
        share = max(int((COLORS - len(surfaces)) * len(own) / len(wanted)), 1)
        colors, owner = reduced(np.array([wanted[number].color for number in own]), weights[own], share)
        for row, color in enumerate(colors.tolist()):
            members = [number for number, of in zip(own, owner.tolist(), strict=True) if of == row]
            if members:
                like = wanted[max(members, key=lambda number: (weights[number], -number))]
                for number in members:
                    found[number] = len(kept)
                kept.append(like._replace(color=(color[0], color[1], color[2])))
    return tuple(kept), found


def _painted(body: Body, numbers: Mapping[Material, tuple[int, ...]]) -> Cells:
    """The body in palette numbers. A tone is chosen by the voxel's place: the same each time, with no pattern."""
    own = [numbers.get(material, (0,)) for material in body.materials]
    table = np.zeros((_SHADES, len(own) + 1), dtype=np.uint8)
    for label, tones in enumerate(own):
        table[:, label + 1] = [tones[shade % len(tones)] for shade in range(_SHADES)]
    x, y, z = (grid.astype(np.uint32) for grid in np.ogrid[tuple(slice(0, size) for size in body.cells.shape)])
    mixed = x * np.uint32(0x8DA6B343) ^ y * np.uint32(0xD8163841) ^ z * np.uint32(0xCB1AB31F)
    mixed = (mixed ^ mixed >> np.uint32(13)) * np.uint32(0x5BD1E995)
    shade = (mixed ^ mixed >> np.uint32(15)) % np.uint32(_SHADES)
    return np.asarray(table[shade, body.cells])
