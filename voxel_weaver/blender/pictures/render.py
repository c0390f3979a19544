"""Renders a scene to a picture file, and sets up how it is rendered."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import bpy

from voxel_weaver.blender import compat, contract
from voxel_weaver.blender.pictures.quiet import quiet
from voxel_weaver.blender.pictures.whole import EXR_START, PNG_END, PNG_START, exr_size, png_size
from voxel_weaver.blender.stage import cutaway
from voxel_weaver.blender.stage.airs import FOG
from voxel_weaver.scene.disk import beside
from voxel_weaver.scene.errors import OutputRefused, SettingRefused, SetupMissing
from voxel_weaver.scene.shots import Engine, Picture

if TYPE_CHECKING:
    from voxel_weaver.blender.building.apply import Receipt


class Form(NamedTuple):
    """A form of picture files: Blender's name of it, bits a channel, how such a file starts and ends."""

    name: str
    depth: str
    starts: tuple[bytes, ...]
    end: bytes = b""


_JPEG = Form("JPEG", "8", (b"\xff\xd8\xff",), b"\xff\xd9")
_TIFF = Form("TIFF", "16", (b"II*\0", b"MM\0*"))
FORMATS: Mapping[str, Form] = {
    "png": Form("PNG", "8", (PNG_START,), PNG_END),
    "jpg": _JPEG,
    "jpeg": _JPEG,
    "exr": Form("OPEN_EXR", "16", (EXR_START,)),
    "tif": _TIFF,
    "tiff": _TIFF,
}
"""By the ending of the file's name."""
SIZES: Mapping[str, Callable[[bytes], tuple[int, int]]] = {"PNG": png_size, "OPEN_EXR": exr_size}
"""Forms whose size and wholeness are read off the bytes; the others are read again by Blender."""


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
    """Render this scene to a picture, by its ending, and check it. `shot` and `picture` replace what the scene has."""
    if shot:
        shown_by(scene, shot)
    if picture is not None:
        configure(scene, picture)
    if scene.camera is None:
        raise SettingRefused(f"The scene {scene.name!r} has no active camera. Name a shot.")
    ending = path.suffix[1:].lower()
    if ending not in FORMATS:
        raise OutputRefused(f"{path.name!r} is no picture that can be written. Choose of {', '.join(FORMATS)}.")
    with beside(path, force=force) as part, _set_for(scene, part, FORMATS[ending]):
        try:
            with quiet():
                bpy.ops.render.render(write_still=True, scene=scene.name)
        except RuntimeError as error:
            engine = compat.engine_of(scene).value
            raise SetupMissing(f"{engine} cannot render here: {error}. Choose another engine.") from error
        check(part, FORMATS[ending], _size(scene))
    return path


def check(path: Path, form: Form, size: tuple[int, int]) -> None:
    """Raise OutputRefused when this is no whole picture of this form and size."""
    data = path.read_bytes() if path.is_file() else b""
    if form.name in SIZES:
        whole = SIZES[form.name](data) == size
    else:
        whole = data.startswith(form.starts) and data.endswith(form.end) and _read_size(path) == size
    if not whole:
        raise OutputRefused(f"The picture {path.name!r} was not written whole. Check that the disk has space.")


def _read_size(path: Path) -> tuple[int, int]:
    """How large the picture is as Blender reads it again; 0 by 0 where it cannot."""
    try:
        image: Any = bpy.data.images.load(str(path))
    except RuntimeError:
        return 0, 0
    try:
        width, height = image.size
        return int(width), int(height)
    finally:
        bpy.data.images.remove(image)


def _size(scene: bpy.types.Scene) -> tuple[int, int]:
    render: Any = scene.render
    share = render.resolution_percentage / 100
    return max(int(render.resolution_x * share), 1), max(int(render.resolution_y * share), 1)


@contextmanager
def _set_for(scene: bpy.types.Scene, path: Path, form: Form) -> Iterator[None]:
    """The scene's output path and format for this one picture. Workbench alone sees what is cut away, so there it is
    hidden, and fog with it."""
    render: Any = scene.render
    before, settings = render.filepath, render.image_settings
    kept = settings.file_format, settings.color_depth, settings.quality
    hidden: list[Any] = []
    if compat.engine_of(scene) is Engine.WORKBENCH:
        hidden = [item for item in _marked(scene, contract.KIND) if cutaway.is_cut(item) and not item.hide_render]
        hidden += [item for item in _marked(scene, contract.AIR) if item[contract.AIR] == FOG and not item.hide_render]
    try:
        render.filepath = str(path)
        settings.file_format, settings.quality = form.name, 92
        settings.color_depth = form.depth
        for item in hidden:
            item.hide_render = True
        yield
    finally:
        render.filepath = before
        settings.file_format, settings.color_depth, settings.quality = kept
        for item in hidden:
            item.hide_render = False
