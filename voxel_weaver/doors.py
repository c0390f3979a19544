"""From a finished scene to files: which names, which formats, and the calls into Blender that make them.

The command and the Python interface both come through here, so both make the same files in the same way.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from voxel_weaver.host.inline import Made
from voxel_weaver.scene.disk import refuse_unwritable, written
from voxel_weaver.scene.errors import OutputRefused, SettingRefused

if TYPE_CHECKING:
    from voxel_weaver.blender.apply import Receipt

FORMATS = ("blend", "glb", "json")
DEFAULT_FORMATS = ("blend", "json")
TargetWord = Literal["auto", "new scene", "beside"]


@dataclass(frozen=True)
class Destination:
    """The files that a call of the command will write."""

    files: tuple[Path, ...]
    picture: Path | None


def destination(prompt: str, output: Path | None, formats: str | None, *, force: bool, picture: bool) -> Destination:
    """Where the files go. Refuses, before any work is done, what could not be written."""
    wanted = _formats(formats)
    if output is not None and output.suffix[1:] in FORMATS:
        place = _beside_file(output, wanted if formats else (), picture)
    else:
        folder = output if output is not None else _free_folder(Path(slug(prompt)))
        place = Destination(
            tuple(folder / f"scene.{name}" for name in wanted), folder / "scene.png" if picture else None
        )
        _make_folder(folder)
    for path in (*place.files, *((place.picture,) if place.picture else ())):
        refuse_unwritable(path, force=force)
    return place


def _formats(formats: str | None) -> tuple[str, ...]:
    if not formats:
        return DEFAULT_FORMATS
    names = tuple(dict.fromkeys(name.strip().lower().removeprefix(".") for name in formats.split(",") if name.strip()))
    strange = [name for name in names if name not in FORMATS]
    if strange or not names:
        raise SettingRefused(f"format={formats!r} cannot be written. Choose of {', '.join(FORMATS)}.")
    return names


def _beside_file(output: Path, formats: tuple[str, ...], picture: bool) -> Destination:
    suffixes = dict.fromkeys([output.suffix[1:], *formats])
    files = tuple(output.with_suffix(f".{name}") for name in suffixes)
    return Destination(files, output.with_suffix(".png") if picture else None)


def _free_folder(folder: Path) -> Path:
    """The folder, or one with a number behind it: an earlier scene is kept."""
    number, free = 2, folder
    while free.exists():
        free = folder.with_name(f"{folder.name}-{number}")
        number += 1
    return free


def _make_folder(folder: Path) -> None:
    if folder.exists() and not folder.is_dir():
        raise OutputRefused(f"{str(folder)!r} is a file. Name a folder, or a file that ends in .blend, .glb or .json.")
    if not folder.parent.is_dir():
        raise OutputRefused(f"The folder {str(folder.parent)!r} does not exist. Make it, or choose another place.")
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise OutputRefused(f"The folder {str(folder)!r} cannot be made: {error.strerror}. Choose another.") from error


def slug(prompt: str) -> str:
    """A short file name out of a prompt: "a cozy bedroom" to "a-cozy-bedroom"."""
    plain = unicodedata.normalize("NFKD", prompt).encode("ascii", "ignore").decode().lower()
    words = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
    return words[:48].rstrip("-") or "scene"


def applied(made: Made, target: TargetWord) -> Receipt:
    """Build the scene in this process's Blender; the JSON report goes along."""
    from voxel_weaver.blender.apply import build, drain
    from voxel_weaver.blender.target import Target, chosen

    where = {"new scene": Target.NEW_SCENE, "beside": Target.BESIDE}.get(target) or chosen()
    return drain(build(made.scene, made.blobs, target=where, report=made.report.to_json()))


Built = Callable[[], "Receipt"]


def saved(made: Made, path: Path, built: Built, *, force: bool) -> Path:
    """Write a file by its ending and check it. `built` builds the scene in Blender, if a format needs that."""
    writer = WRITERS.get(path.suffix[1:].lower())
    if writer is None:
        raise OutputRefused(f"{path.name!r} has an ending that cannot be written. Choose of {', '.join(FORMATS)}.")
    refuse_unwritable(path, force=force)
    return writer(made, path, built, force)


def rendered(path: Path, receipt: Receipt, *, force: bool) -> Path:
    """Write a picture of the scene's best view."""
    from voxel_weaver.blender.render import render
    from voxel_weaver.blender.render import scene_of

    refuse_unwritable(path, force=force)
    return render(scene_of(receipt), path, force=force)


def _blend(made: Made, path: Path, built: Built, force: bool) -> Path:
    from voxel_weaver.blender.files import save_blend
    from voxel_weaver.blender.render import scene_of

    return save_blend(path, scene_of(built()), force=force)


def _glb(made: Made, path: Path, built: Built, force: bool) -> Path:
    from voxel_weaver.blender.files import export_glb
    from voxel_weaver.blender.render import scene_of

    return export_glb(path, scene_of(built()), force=force)


def _json(made: Made, path: Path, built: Built, force: bool) -> Path:
    return written(path, made.scene.model_dump_json(indent=1).encode(), force=force)


Writer = Callable[[Made, Path, Built, bool], Path]
WRITERS: Mapping[str, Writer] = {"blend": _blend, "glb": _glb, "json": _json}
