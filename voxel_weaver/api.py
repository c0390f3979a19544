"""The Python door: `generate` and what it returns. Prompt, seed and settings decide the scene, whichever the door."""

from __future__ import annotations

import asyncio
import os
import re
import sys
import unicodedata
from collections.abc import Coroutine, Iterable, Mapping
from dataclasses import replace
from enum import StrEnum
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from pydantic import ValidationError

from voxel_weaver.editing import Editable
from voxel_weaver.host.inline import Made, Studio
from voxel_weaver.models import chosen, minds_of
from voxel_weaver.production import Mode, Watcher
from voxel_weaver.scene.brief import Note, NoteKind
from voxel_weaver.scene.choice import ModelChoice
from voxel_weaver.scene.edits import Edit, Edition
from voxel_weaver.scene.errors import PromptRefused, SettingRefused, VoxelWeaverError
from voxel_weaver.scene.report import Report
from voxel_weaver.scene.scene import Scene
from voxel_weaver.scene.settings import (
    PROMPT_LIMIT,
    AnimationKind,
    CameraKind,
    LightMode,
    LookName,
    Quality,
    Request,
    Settings,
    TimeOfDay,
    WeatherName,
)
from voxel_weaver.team import team as load_team

if TYPE_CHECKING:
    from voxel_weaver.blender.building.apply import Receipt

LookWord = Literal["voxel", "lowpoly", "realistic"]
MODES: tuple[Mode, ...] = ("async", "sequential")
QualityWord = Literal["draft", "preview", "final", "ultra"]
FRAMES = 96
"""How long an animation is, where nobody says: four seconds."""
CHOICES: Mapping[str, type[StrEnum]] = {
    "look": LookName,
    "quality": Quality,
    "time_of_day": TimeOfDay,
    "weather": WeatherName,
    "light": LightMode,
    "camera": CameraKind,
    "animation": AnimationKind,
}


class Generated(Editable):
    """A finished scene: its values, its report, and the ways to make a file or a picture of it."""

    def __init__(self, made: Made) -> None:
        self._made = made
        self._receipt: Receipt | None = None  # where it stands in this process's Blender

    @property
    def scene(self) -> Scene:
        """The whole scene as a value: brief, layout, shapes, look, lights, shots and verdict."""
        return self._made.scene

    @property
    def report(self) -> Report:
        """How the run went: seconds by stage, fallbacks, and in words what was assumed or not met."""
        return self._made.report

    @cached_property
    def content_hash(self) -> str:
        """The same for the same prompt, seed, settings and version, on every platform."""
        return self._made.scene.content_hash()

    @property
    def made(self) -> Made:
        """The values together with the bytes behind their hashes, for hosts and exporters."""
        return self._made

    def _edition(self, edit: Edit) -> Edition:
        return Edition(edit=edit, record=self._made.scene.to_json())

    def apply(self, target: Literal["auto", "new scene", "beside"] = "auto") -> Receipt:
        """Build it in the Blender that this Python runs in.

        "auto" makes a Scene of its own in an untouched start-up file, and else builds beside what stands there.
        """
        from voxel_weaver.doors import applied

        self._receipt = applied(self._made, target)
        return self._receipt

    def save(self, path: str | os.PathLike[str], *, force: bool = False, bake: int = 0) -> Path:
        """Write it to a file, checked after writing; its ending says how: .blend, .json, .glb, .gltf, .fbx, .obj, .usd,
        .stl, .ply, .vox or .schem. The last four and .json need no Blender.

        `bake` keeps the look in files of other programs: .glb, .gltf, .fbx, .obj and .usd get materials as pictures of
        so many texels a side (512, 1024, 2048 or 4096), which lie beside an .obj and a .usd.

        In what a file differs from the scene is added to the report's notes. Raises OutputRefused where the file exists
        and `force` is not given, or the place cannot be written.
        """
        from voxel_weaver.doors import BAKE_SIDES, saved

        if bake and bake not in BAKE_SIDES:
            raise SettingRefused(f"bake={bake!r} cannot be used: choose one of {', '.join(map(str, BAKE_SIDES))}.")
        told = saved(self._made, Path(path), self._built, force=force, bake=bake)
        self._note(f"in {Path(path).name} {note}" for note in told)
        return Path(path)

    def _note(self, texts: Iterable[str]) -> None:
        told = (Note(kind=NoteKind.APPROXIMATED, text=text) for text in texts)
        fresh = [note for note in told if note not in self.report.notes]
        if fresh:
            report = self.report.model_copy(update={"notes": (*self.report.notes, *fresh)})
            self._made = replace(self._made, report=report)

    def render(
        self, path: str | os.PathLike[str], *, shot: str = "", engine: str | None = None, force: bool = False
    ) -> Path:
        """Write a picture; its ending says how: .png, .jpg, .exr or .tif. Without a shot it shows the best view.

        `engine` is cycles, eevee or workbench. Raises SettingRefused for a shot or an engine that there is not.
        """
        from voxel_weaver.doors import rendered

        return rendered(Path(path), self._built(), shot=shot, engine=engine, force=force)

    def light_by(self, path: str | os.PathLike[str]) -> Generated:
        """Light it by a picture of surroundings, a .hdr or .exr file of your own, in the Blender of this process; what
        is saved as .blend or rendered afterwards shows it. The scene as a value stays as it is.

        Raises SettingRefused or DataRefused for a file that cannot be used.
        """
        from voxel_weaver.doors import surrounded

        surrounded(self._built(), Path(path))
        return self

    def _built(self) -> Receipt:
        """It in Blender: where it was applied, else in a Scene of its own."""
        return self._receipt or self.apply("new scene")


async def generate_async(
    prompt: str,
    *,
    look: LookWord | None = None,
    style: str = "",
    quality: QualityWord = "draft",
    time_of_day: str | None = None,
    weather: str | None = None,
    light: str | None = None,
    camera: str | None = None,
    animation: str | None = None,
    frames: int = FRAMES,
    seed: int = 0,
    validate: bool = True,
    mode: Mode = "async",
    team: str | os.PathLike[str] | None = None,
    watcher: Watcher | None = None,
    model: str | ModelChoice = "",
    base_url: str = "",
    profile: str = "",
    api_key: str = "",
) -> Generated:
    """Make a scene on the running event loop. Cancelling the caller stops all its work.

    `model` names a language model that thinks along, as "provider/model" (or all of a ModelChoice); without one, or
    where it fails, every agent thinks by itself. `api_key` is used for this call and kept nowhere.

    Raises PromptRefused or SettingRefused for what cannot be used, and WorkFailed where an agent and its fallback fail.
    """
    request = checked_request(
        prompt,
        look=look,
        style=style,
        quality=quality,
        time_of_day=time_of_day,
        weather=weather,
        light=light,
        camera=camera,
        animation=animation,
        frames=frames,
        seed=seed,
        validate=validate,
    )
    if mode not in MODES:
        raise SettingRefused(f"mode={mode!r:.80} cannot be used: choose one of {', '.join(MODES)}.")
    makers = load_team(Path(team)) if team is not None else None
    async with (
        minds_of(chosen(model, base_url, profile), home=home(), key=api_key) as minds,
        Studio(makers=makers, home=home(), minds=minds) as studio,
    ):
        made = await studio.generate(request, mode=mode, watcher=watcher)
        return Generated(await studio.finish(made))


def generate(
    prompt: str,
    *,
    look: LookWord | None = None,
    style: str = "",
    quality: QualityWord = "draft",
    time_of_day: str | None = None,
    weather: str | None = None,
    light: str | None = None,
    camera: str | None = None,
    animation: str | None = None,
    frames: int = FRAMES,
    seed: int = 0,
    validate: bool = True,
    mode: Mode = "async",
    team: str | os.PathLike[str] | None = None,
    watcher: Watcher | None = None,
    model: str | ModelChoice = "",
    base_url: str = "",
    profile: str = "",
    api_key: str = "",
) -> Generated:
    """Make a scene and wait for it; see `generate_async`."""
    return waited_for(
        generate_async(
            prompt,
            look=look,
            style=style,
            quality=quality,
            time_of_day=time_of_day,
            weather=weather,
            light=light,
            camera=camera,
            animation=animation,
            frames=frames,
            seed=seed,
            validate=validate,
            mode=mode,
            team=team,
            watcher=watcher,
            model=model,
            base_url=base_url,
            profile=profile,
            api_key=api_key,
        )
    )


def waited_for(work: Coroutine[Any, Any, Generated]) -> Generated:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return asyncio.run(work)
    work.close()
    raise VoxelWeaverError("An event loop runs in this thread already. Write 'await vw.generate_async(...)' instead.")


def checked_request(
    prompt: str,
    *,
    look: str | None = None,
    style: str = "",
    quality: str = "draft",
    time_of_day: str | None = None,
    weather: str | None = None,
    light: str | None = None,
    camera: str | None = None,
    animation: str | None = None,
    frames: int = FRAMES,
    seed: int = 0,
    validate: bool = True,
) -> Request:
    """The request, or PromptRefused or SettingRefused in words that say what to change."""
    prompt = _checked_prompt(prompt)
    try:
        settings = Settings.model_validate(
            {
                "look": look,
                "style": style,
                "quality": quality,
                "time_of_day": time_of_day,
                "weather": weather,
                "light": light,
                "camera": camera,
                "animation": animation,
                "frames": frames,
                "seed": seed,
                "validate_scene": validate,
            }
        )
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        name, given = str(first["loc"][0]), first.get("input")
        raise SettingRefused(f"{name}={given!r:.80} cannot be used: {_offer(name) or _wish(first['msg'])}.") from error
    return Request(prompt=prompt, settings=settings)


def _checked_prompt(prompt: str) -> str:
    """The prompt without the spaces and line ends around it, which differ from door to door."""
    if not isinstance(prompt, str):
        raise PromptRefused(f"The prompt {prompt!r:.80} is no text. Give it as a str.")
    prompt = prompt.strip()
    if not prompt:
        raise PromptRefused('The prompt is empty. Write what you would like to see, for instance "a cozy bedroom".')
    if len(prompt) > PROMPT_LIMIT:
        raise PromptRefused(
            f"The prompt has {len(prompt):,} characters; at most {PROMPT_LIMIT:,} can be read. Shorten it."
        )
    for place, character in enumerate(prompt):
        if unicodedata.category(character) in ("Cc", "Cs") and not character.isspace():
            raise PromptRefused(
                f"The prompt holds {character!r} at character {place + 1}, which is no text. Take it out."
            )
    return prompt


def _offer(name: str) -> str:
    choices = CHOICES.get(name)
    return f"choose one of {', '.join(choice.value for choice in choices)}" if choices else ""


def _wish(message: str) -> str:
    """The validator's words as ours: "Input should be greater than …" becomes "it should be greater than …"."""
    return re.sub(r"^\w+ should", "it should", message)


def home() -> Path:
    """The folder for what is kept between runs: VOXEL_WEAVER_HOME, else the platform's place for such data."""
    named = os.environ.get("VOXEL_WEAVER_HOME")
    if named:
        return Path(named)
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", Path.home() / "AppData" / "Local")) / "Voxel Weaver"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "Voxel Weaver"
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "voxel-weaver"
