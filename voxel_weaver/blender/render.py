"""Renders a scene to a PNG, and sets up how it is rendered."""

from __future__ import annotations

import json
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import bpy

from voxel_weaver.blender import compat, contract
from voxel_weaver.blender.quiet import quiet
from voxel_weaver.blender.stage import cutaway
from voxel_weaver.scene.disk import beside
from voxel_weaver.scene.errors import OutputRefused, SettingRefused, SetupMissing
from voxel_weaver.scene.shots import Engine, Picture

if TYPE_CHECKING:
    from voxel_weaver.blender.apply import Receipt

_PNG_START, _PNG_END = b"\x89PNG\r\n\x1a\n", b"IEND\xaeB`\x82"


def scene_of(receipt: Receipt) -> bpy.types.Scene:
    """The Blender scene in which a run's result stands; raises SettingRefused when it was removed since."""
    scene = bpy.data.scenes.get(receipt.bpy_scene)
    if scene is None:
        raise SettingRefused(f"The scene {receipt.bpy_scene!r} was removed from Blender. Apply it again.")
    return scene


def configure(scene: bpy.types.Scene, picture: Picture, exposure: float | None = None) -> None:
    """Engine, samples, size and view of this picture. Without `exposure` the scene keeps its own."""
    compat.set_engine(scene, picture.engine)
    render: Any = scene.render
    render.resolution_x, render.resolution_y = picture.width, picture.height
    render.resolution_percentage = picture.percent
    render.image_settings.file_format, render.image_settings.color_mode = "PNG", "RGB"
    render.film_transparent = False
    compat.set_view(scene, picture.view_transform, picture.view_look)
    if exposure is not None:
        view: Any = scene.view_settings
        view.exposure = exposure
    compat.set_eevee(scene, min(picture.samples, 256), traced=picture.samples >= 64)
    cycles: Any = getattr(scene, "cycles", None)
    if cycles is not None:
        _configure_cycles(cycles, picture)


def _configure_cycles(cycles: Any, picture: Picture) -> None:
    cycles.samples = picture.samples
    cycles.use_adaptive_sampling, cycles.adaptive_threshold = True, picture.noise
    cycles.adaptive_min_samples = 8 if picture.noise >= QUICK else 0
    bounces = picture.bounces
    cycles.max_bounces, cycles.diffuse_bounces, cycles.glossy_bounces = (
        bounces,
        max(2, bounces // 2),
        max(2, bounces // 3),
    )
    cycles.transparent_max_bounces, cycles.transmission_bounces = 2 * bounces, max(4, bounces * 3 // 4)
    cycles.caustics_reflective = cycles.caustics_refractive = False
    cycles.sample_clamp_indirect = 8.0
    cycles.use_light_tree = True
    cycles.seed = 0  # the same picture each time
    cycles.use_denoising = picture.denoise and compat.has_denoiser()
    if cycles.use_denoising:
        compat.set_denoiser(cycles, quick=picture.noise >= QUICK)


QUICK = 0.2
"""A picture may be so noisy that finding it out more exactly is not worth the time."""


def shown_by(scene: bpy.types.Scene, shot: str) -> None:
    """Show this shot: its camera becomes the active one, and what stands before it is cut away."""
    shots: dict[str, Any] = {str(item[contract.SHOT]): item for item in _marked(scene, contract.SHOT)}
    if shot not in shots:
        known = ", ".join(sorted(shots))
        raise SettingRefused(f"The scene {scene.name!r} has no shot {shot!r}. It has: {known or 'none'}.")
    scene.camera = shots[shot]
    cutaway.cut(_marked(scene, contract.KIND), set(json.loads(shots[shot].get(contract.CUTS, "[]"))))


def _marked(scene: bpy.types.Scene, key: str) -> list[Any]:
    objects: Any = scene.objects
    return [item for item in objects if key in item]


def render(
    scene: bpy.types.Scene, path: Path, shot: str = "", picture: Picture | None = None, *, force: bool = False
) -> Path:
    """Render this scene to a PNG and check it. `shot` and `picture` replace what the scene has set."""
    if shot:
        shown_by(scene, shot)
    if picture is not None:
        configure(scene, picture)
    if scene.camera is None:
        raise SettingRefused(f"The scene {scene.name!r} has no active camera. Name a shot.")
    with beside(path, force=force) as part, _set_for(scene, part):
        try:
            with quiet():
                bpy.ops.render.render(write_still=True, scene=scene.name)
        except RuntimeError as error:
            engine = compat.engine_of(scene).value
            raise SetupMissing(f"{engine} cannot render here: {error}. Choose another engine.") from error
        check_png(part, _size(scene))
    return path


def check_png(path: Path, size: tuple[int, int]) -> None:
    """Raise OutputRefused when this is no whole PNG of this size."""
    data = path.read_bytes() if path.is_file() else b""
    whole = data.startswith(_PNG_START) and data.endswith(_PNG_END)
    if not whole or struct.unpack(">II", data[16:24]) != size:
        raise OutputRefused(f"The picture {path.name!r} was not written whole. Check that the disk has space.")


def _size(scene: bpy.types.Scene) -> tuple[int, int]:
    render: Any = scene.render
    share = render.resolution_percentage / 100
    return max(int(render.resolution_x * share), 1), max(int(render.resolution_y * share), 1)


@contextmanager
def _set_for(scene: bpy.types.Scene, path: Path) -> Iterator[None]:
    """The scene's output path for this one picture. Workbench alone sees what is cut away, so there it is hidden."""
    render: Any = scene.render
    before = render.filepath
    hidden: list[Any] = []
    if compat.engine_of(scene) is Engine.WORKBENCH:
        hidden = [item for item in _marked(scene, contract.KIND) if cutaway.is_cut(item) and not item.hide_render]
    try:
        render.filepath = str(path)
        for item in hidden:
            item.hide_render = True
        yield
    finally:
        render.filepath = before
        for item in hidden:
            item.hide_render = False
