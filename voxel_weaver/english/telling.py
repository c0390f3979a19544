"""What the text of an edit asks for: things to add, a place to move to, a style, an hour of light."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping

from voxel_weaver.english.setting import setting
from voxel_weaver.english.tokens import tokens
from voxel_weaver.english.understand import cleaned, understand
from voxel_weaver.english.words import STYLES
from voxel_weaver.scene.brief import Brief
from voxel_weaver.scene.edits import WORDED, Edit, EditKind
from voxel_weaver.scene.errors import SettingRefused
from voxel_weaver.scene.scene import Scene
from voxel_weaver.scene.settings import LookName, Request, Settings


def told_by(edit: Edit, scene: Scene, nouns: Collection[str]) -> Brief | None:
    """The text of an edit as a Brief; None where it has none. Raises PromptRefused or SettingRefused where it is not
    understood."""
    if edit.kind not in WORDED or not edit.text.strip():
        return None
    return _READERS[edit.kind](edit, scene, nouns)


def _things(edit: Edit, scene: Scene, nouns: Collection[str]) -> Brief:
    return understand(Request(prompt=edit.text, settings=Settings(place=scene.brief.place)), nouns)


def _place(edit: Edit, scene: Scene, nouns: Collection[str]) -> Brief:
    """ "next to the window" is said of something: of the thing's own noun."""
    kinds = {thing.id: thing.category for thing in scene.layout.things}
    name = edit.things[0] if edit.things else "thing"
    noun = kinds.get(name, name).replace("_", " ")
    text = f"A {noun} {cleaned(edit.text)}"
    return understand(Request(prompt=text, settings=Settings(place=scene.brief.place)), nouns)


def _style(edit: Edit, scene: Scene, _: Collection[str]) -> Brief:
    said = setting(tokens(cleaned(edit.text)), ())
    style = next(iter(said.styles), "")
    if not style and said.look is None and not said.colors:
        known = ", ".join(sorted(set(STYLES.values())))
        looks = ", ".join(LookName)
        raise SettingRefused(f"{edit.text!r} is no style that is known. Styles: {known}. Looks: {looks}.")
    changed = {"style": style or scene.brief.style, "palette": said.palette() or scene.brief.palette}
    return scene.brief.model_copy(update=changed | ({"look": said.look} if said.look is not None else {}))


def _light(edit: Edit, scene: Scene, _: Collection[str]) -> Brief:
    said = setting(tokens(cleaned(edit.text)), ())
    found = {
        "time_of_day": next(iter(said.times), ""),
        "weather": next(iter(said.weathers), ""),
        "season": next(iter(said.seasons), ""),
        "mood": next(iter(said.moods), ""),
    }
    changed = {name: value for name, value in found.items() if value}
    if not changed:
        raise SettingRefused(
            f"{edit.text!r} names no light. Say for instance 'night', 'golden hour' or 'rainy morning'."
        )
    return scene.brief.model_copy(update=changed)


_READERS: Mapping[EditKind, Callable[[Edit, Scene, Collection[str]], Brief]] = {
    EditKind.SWAP: _things,
    EditKind.ADD: _things,
    EditKind.MOVE: _place,
    EditKind.RESTYLE: _style,
    EditKind.RELIGHT: _light,
}
