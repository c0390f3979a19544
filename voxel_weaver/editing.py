"""Edits of a scene, as the Python door offers them: each gives a new scene, in which all that is not named is the same
to the last digit. `report.difference` proves it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict, Unpack

from voxel_weaver.host.inline import Studio
from voxel_weaver.models import chosen, minds_of
from voxel_weaver.scene.choice import ModelChoice
from voxel_weaver.scene.edits import Edit, Edition, EditKind, Pose, checked_edit, poses

if TYPE_CHECKING:
    from voxel_weaver.api import Generated


class Thinking(TypedDict, total=False):
    """A language model that helps to understand an edit's words where the grammar does not (see `generate_async`)."""

    model: str | ModelChoice
    base_url: str
    profile: str
    api_key: str


class Editable:
    """What can be edited. Things are named by id ("chair_2"), or all of a kind by its noun ("chair").

    Every way raises SettingRefused or PromptRefused, in words that say what to change, where nothing comes of it.
    """

    def _edition(self, edit: Edit) -> Edition:
        raise NotImplementedError

    def vary(self, seed: int = 0, **thinking: Unpack[Thinking]) -> Generated:
        """The same brief with another seed; what is locked stays."""
        return self._edited(EditKind.VARY, seed=seed, **thinking)

    def reroll(self, *things: str, seed: int = 0, **thinking: Unpack[Thinking]) -> Generated:
        """These things in another form, with all that was asked of them."""
        return self._edited(EditKind.REROLL, things, seed=seed, **thinking)

    def swap(self, thing: str, wanted: str, **thinking: Unpack[Thinking]) -> Generated:
        """This thing for another: `scene.swap("chair_1", "a red armchair")`."""
        return self._edited(EditKind.SWAP, (thing,), wanted, **thinking)

    def add(self, text: str, **thinking: Unpack[Thinking]) -> Generated:
        """What the text names: `scene.add("a lamp on the desk")`."""
        return self._edited(EditKind.ADD, text=text, **thinking)

    def remove(self, *things: str, **thinking: Unpack[Thinking]) -> Generated:
        """These things go; what stood on them finds another place."""
        return self._edited(EditKind.REMOVE, things, **thinking)

    def move(self, thing: str, where: str, **thinking: Unpack[Thinking]) -> Generated:
        """To where the text says, "next to the window", or by metres to the right and to the back, "0.5 -1"."""
        return self._edited(EditKind.MOVE, (thing,), where, **thinking)

    def restyle(self, style: str, **thinking: Unpack[Thinking]) -> Generated:
        """Another style or palette dresses all that is there: "rustic"; another look makes all of it anew."""
        return self._edited(EditKind.RESTYLE, text=style, **thinking)

    def relight(self, light: str, **thinking: Unpack[Thinking]) -> Generated:
        """Another hour, weather or season: "a rainy evening"."""
        return self._edited(EditKind.RELIGHT, text=light, **thinking)

    def lock(self, *things: str) -> Generated:
        """These things stay as they are when the scene is varied."""
        return self._edited(EditKind.LOCK, things)

    def unlock(self, *things: str) -> Generated:
        return self._edited(EditKind.UNLOCK, things)

    def _edited(
        self,
        kind: EditKind,
        things: tuple[str, ...] = (),
        text: str = "",
        seed: int = 0,
        **thinking: Unpack[Thinking],
    ) -> Generated:
        from voxel_weaver.api import waited_for

        return waited_for(self.edit(checked_edit(kind, things, text, seed), **thinking))

    async def edit(self, edit: Edit, **thinking: Unpack[Thinking]) -> Generated:
        """The same on your event loop, with the edit as a value."""
        from voxel_weaver.api import Generated, home

        choice = chosen(thinking.get("model", ""), thinking.get("base_url", ""), thinking.get("profile", ""))
        async with (
            minds_of(choice, home=home(), key=thinking.get("api_key", "")) as minds,
            Studio(home=home(), minds=minds) as studio,
        ):
            return Generated(await studio.finish(await studio.edit(self._edition(edit))))


class Kept(Editable):
    """A scene that a .blend holds, as it stands there now: moved by hand and all."""

    def __init__(self, record: str, standing: tuple[Pose, ...], locked: tuple[str, ...]) -> None:
        self._record, self._standing, self._locked = record, standing, locked

    def _edition(self, edit: Edit) -> Edition:
        return Edition(edit=edit, record=self._record, standing=self._standing, locked=self._locked)


def open_scene(path: str | os.PathLike[str]) -> Kept:
    """The scene that this .blend holds, to edit it. Raises DataRefused where it holds none that can be read."""
    from voxel_weaver.doors import start_blender

    start_blender()
    from voxel_weaver.blender.reading.reopening import reopened

    found = reopened(Path(path))
    return Kept(found.record, poses(found.standing), found.locked)
