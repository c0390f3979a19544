"""From a finished scene to files: which names, which formats, and the calls into Blender that make them.

The command and the Python interface both come through here, so both make the same files in the same way.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple

from voxel_weaver.exchange.packed import Packed
from voxel_weaver.host.inline import Made
from voxel_weaver.scene.disk import as_refusal, beside, refuse_unwritable
from voxel_weaver.scene.errors import OutputRefused, SettingRefused, SetupMissing

if TYPE_CHECKING:
    from voxel_weaver.blender.building.apply import Receipt

FORMATS = (
    *("blend", "json", "glb", "gltf", "fbx", "obj", "usd", "usda", "usdc", "usdz", "stl", "ply"),
    *("vox", "schem"),
)
DEFAULT_FORMATS = ("blend", "json")
PICTURES = ("png", "jpg", "jpeg", "exr", "tif", "tiff")
"""What pictures can be written as."""
OTHER_FORMATS = tuple("png jpg jpeg exr tif tiff webp abc dae 3ds x3d schematic nbt zip".split())
"""Endings that people give to files and never to folders."""
WITHOUT_BLENDER = frozenset({"json", "stl", "ply", "vox", "schem"})
"""What is written from the values alone."""
WINDOWS_DEVICES = ("con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(10)))
"""Names that no folder can have on Windows."""
WITH_PICTURES = ("glb", "gltf", "fbx", "obj", "usd", "usda", "usdc", "usdz")
"""What can hold materials as baked pictures, or name them beside it."""
BAKE_SIDES = (512, 1024, 2048, 4096)
"""Texels along a side of such a picture."""
TargetWord = Literal["auto", "new scene", "beside", "replace"]


@dataclass(frozen=True)
class Destination:
    """The files that a call of the command will write, and the folder that was made for them."""

    files: tuple[Path, ...]
    picture: Path | None
    made_folder: Path | None = None

    @property
    def paths(self) -> tuple[Path, ...]:
        return (*self.files, *((self.picture,) if self.picture else ()))


def destination(
    prompt: str, output: Path | None, formats: str | None, *, force: bool, picture: bool | Path
) -> Destination:
    """Where the files go. Their folder is made where it is missing; no folder above it is. A `picture` may have a place
    of its own."""
    wanted = _formats(formats)
    if isinstance(picture, Path):
        checked_picture(picture)
        apart = destination(prompt, output, formats, force=force, picture=False)
        place = Destination(apart.files, picture, apart.made_folder)
        _refuse_unwritable(place, force=force)
        return place
    if output is None:
        place = _in_folder(*_own_folder(slug(prompt)), wanted, picture)
    else:
        try:
            place = _named(output, wanted, picture, alone=not formats)
        except OSError as error:
            raise as_refusal(output, error) from error
        except ValueError as error:
            raise OutputRefused(f"{str(output)!r} cannot be written: {error}. Choose another name.") from error
    _refuse_unwritable(place, force=force)
    return place


def _refuse_unwritable(place: Destination, *, force: bool) -> None:
    try:
        for path in place.paths:
            refuse_unwritable(path, force=force)
    except OutputRefused:
        if place.made_folder is not None:
            place.made_folder.rmdir()
        raise


def checked_picture(path: Path) -> str:
    """The ending of a picture's name; raises OutputRefused for one that cannot be written."""
    ending = path.suffix[1:].lower()
    if ending not in PICTURES:
        raise OutputRefused(f"{path.name!r} is no picture that can be written. Choose of {', '.join(PICTURES)}.")
    return ending


def _named(output: Path, formats: tuple[str, ...], picture: bool, *, alone: bool) -> Destination:
    """What `--output` names: a file by its ending (`alone`: only that one), else a folder."""
    ending = "" if output.is_dir() else output.suffix[1:].lower()
    if ending in FORMATS:
        return _beside_file(output, () if alone else formats, picture)
    if ending in OTHER_FORMATS:
        raise OutputRefused(
            f"{str(output)!r} has an ending that cannot be written. Name a file that ends in "
            f".{', .'.join(FORMATS)} (a picture comes beside it), or a folder."
        )
    return _in_folder(*_made_folder(output), formats, picture)


def _in_folder(folder: Path, made: bool, formats: tuple[str, ...], picture: bool) -> Destination:
    files = tuple(folder / f"scene.{name}" for name in formats)
    return Destination(files, folder / "scene.png" if picture else None, folder if made else None)


def _formats(formats: str | None) -> tuple[str, ...]:
    if not formats:
        return DEFAULT_FORMATS
    names = tuple(dict.fromkeys(name.strip().lower().removeprefix(".") for name in formats.split(",") if name.strip()))
    strange = [name for name in names if name not in FORMATS]
    if strange or not names:
        raise SettingRefused(f"format={formats!r} cannot be written. Choose of {', '.join(FORMATS)}.")
    return names


def _beside_file(output: Path, formats: tuple[str, ...], picture: bool) -> Destination:
    others = tuple(output.with_suffix(f".{name}") for name in formats if name != output.suffix[1:].lower())
    return Destination((output, *others), output.with_suffix(".png") if picture else None)


def _own_folder(name: str) -> tuple[Path, bool]:
    """A new folder here, with a number behind its name where that is taken: an earlier scene is kept.

    It is made in the same step, so that two calls at once do not choose the same one.
    """
    number = 1
    while True:
        folder = Path(name if number == 1 else f"{name}-{number}")
        try:
            folder.mkdir()
        except FileExistsError:
            number += 1
        except OSError as error:
            raise as_refusal(folder, error) from error
        else:
            return folder, True


def _made_folder(folder: Path) -> tuple[Path, bool]:
    if not folder.parent.is_dir():
        raise OutputRefused(f"The folder {str(folder.parent)!r} does not exist. Make it, or choose another place.")
    try:
        folder.mkdir()
    except FileExistsError:
        if not folder.is_dir():
            raise OutputRefused(
                f"{str(folder)!r} is a file. Name a folder, or a file that ends in .blend, .glb or .json."
            ) from None
        return folder, False
    return folder, True


def slug(prompt: str) -> str:
    """A short file name out of a prompt: "a cozy bedroom" to "a-cozy-bedroom"."""
    plain = unicodedata.normalize("NFKD", prompt).encode("ascii", "ignore").decode().lower()
    words = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:48].rstrip("-") or "scene"
    return f"{words}-scene" if words in WINDOWS_DEVICES else words


def needs_blender(place: Destination) -> bool:
    """Whether any of these files is made by Blender."""
    return place.picture is not None or any(path.suffix[1:].lower() not in WITHOUT_BLENDER for path in place.files)


def bakes(path: Path) -> bool:
    """Whether materials can be baked for this file."""
    return path.suffix[1:].lower() in WITH_PICTURES


def start_blender() -> None:
    """Import Blender's module, which takes a moment; raises SetupMissing where this Python has none."""
    try:
        import voxel_weaver.blender.building.apply  # noqa: F401 - the first import starts Blender
    except ImportError as error:
        raise SetupMissing(
            f"Blender's module bpy cannot be loaded here: {error}. Run this in Blender, or install bpy and the system "
            "libraries that it needs; --format json,vox --no-render does without."
        ) from error


def applied(made: Made, target: TargetWord) -> Receipt:
    """Build the scene in this process's Blender; the JSON report goes along."""
    start_blender()
    from voxel_weaver.blender.building.apply import build, drain
    from voxel_weaver.blender.building.target import Target, chosen

    named = {"new scene": Target.NEW_SCENE, "beside": Target.BESIDE, "replace": Target.REPLACE}
    where = named.get(target) or chosen()
    return drain(build(made.scene, made.blobs, target=where, report=made.report.to_json()))


def surrounded(receipt: Receipt, path: Path) -> None:
    """Light what stands in Blender by a picture of surroundings."""
    from voxel_weaver.blender.pictures.render import scene_of
    from voxel_weaver.blender.stage.surroundings import surround

    surround(scene_of(receipt), path)


Built = Callable[[], "Receipt"]


class Order(NamedTuple):
    """One file that is to be written."""

    made: Made
    path: Path
    built: Built
    force: bool
    bake: int


def saved(made: Made, path: Path, built: Built, *, force: bool, bake: int = 0) -> tuple[str, ...]:
    """Write a file by its ending and check it. `built` builds the scene in Blender, if a format needs that; `bake`
    makes its materials pictures of so many texels a side. Gives what is to be told of the file: in what it differs from
    the scene."""
    writer = WRITERS.get(path.suffix[1:].lower())
    if writer is None:
        raise OutputRefused(f"{path.name!r} has an ending that cannot be written. Choose of {', '.join(FORMATS)}.")
    if bake and not bakes(path):
        raise SettingRefused(f"bake={bake!r} cannot be used for {path.name!r}: choose of {', '.join(WITH_PICTURES)}.")
    refuse_unwritable(path, force=force)
    # Blender takes a name without a folder as one beside its open file
    return writer(Order(made, path.absolute(), built, force, bake))


def rendered(path: Path, receipt: Receipt, *, shot: str = "", engine: str | None = None, force: bool) -> Path:
    """Write a picture of this shot, else of the scene's best view."""
    from voxel_weaver.blender.compat import set_engine
    from voxel_weaver.blender.pictures.render import render, scene_of
    from voxel_weaver.scene.shots import Engine

    checked_picture(path)
    refuse_unwritable(path, force=force)
    scene = scene_of(receipt)
    if engine is not None:
        known = [each.value for each in Engine]
        if engine not in known:
            raise SettingRefused(f"engine={engine!r:.80} cannot be used: choose one of {', '.join(known)}.")
        set_engine(scene, Engine(engine))
    render(scene, path.absolute(), shot, force=force)
    return path


def _blend(order: Order) -> tuple[str, ...]:
    from voxel_weaver.blender.exchange.blend import save_blend
    from voxel_weaver.blender.pictures.render import scene_of

    save_blend(order.path, scene_of(order.built()), force=order.force)
    return ()


def _exported(order: Order) -> tuple[str, ...]:
    """By Blender's exporters."""
    from voxel_weaver.blender.exchange.exporting import export
    from voxel_weaver.blender.pictures.render import scene_of

    export(order.path, scene_of(order.built()), force=order.force, bake=order.bake)
    return ()


def _json(order: Order) -> tuple[str, ...]:
    return _bytes(order, Packed(order.made.scene.model_dump_json(indent=1).encode()))


def _packed(order: Order) -> tuple[str, ...]:
    """From the values alone."""
    from voxel_weaver.exchange.writers import WRITERS as OWN

    return _bytes(order, OWN[order.path.suffix[1:].lower()](order.made.scene, order.made.blobs))


def _bytes(order: Order, packed: Packed) -> tuple[str, ...]:
    with beside(order.path, force=order.force) as part:
        part.write_bytes(packed.data)
        if part.read_bytes() != packed.data:
            raise OutputRefused(f"{str(order.path)!r} was not written whole. Check the disk, then try again.")
    return packed.notes


WRITERS: Mapping[str, Callable[[Order], tuple[str, ...]]] = {
    **dict.fromkeys(FORMATS, _exported),
    "blend": _blend,
    "json": _json,
    **dict.fromkeys(("vox", "schem", "stl", "ply"), _packed),
}
