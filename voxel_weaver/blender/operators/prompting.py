"""Small helps around the prompt: another seed, an example, a text block for long prompts, an earlier run's wish."""

from __future__ import annotations

import random
from typing import Any

import bpy
from bpy.props import EnumProperty, StringProperty

from voxel_weaver.blender.live import session
from voxel_weaver.blender.settings import choices, properties
from voxel_weaver.scene.errors import SettingRefused

_say = bpy.app.translations.pgettext_rpt
TEXT_NAME = "Voxel Weaver Prompt"


class VOXEL_WEAVER_OT_dice(bpy.types.Operator):  # noqa: N801
    """Roll another seed: the same prompt gives another scene"""

    bl_idname = "voxel_weaver.dice"
    bl_label = "Roll Seed"
    bl_options = {"INTERNAL"}  # noqa: RUF012

    def execute(self, context: Any) -> Any:
        chosen = properties.settings(context)
        # The one place where chance is not the seed's: it makes the seed.
        chosen.seed = random.Random().randrange(10_000)
        return {"FINISHED"}


class VOXEL_WEAVER_OT_example(bpy.types.Operator):  # noqa: N801
    """Fill in an example prompt"""

    bl_idname = "voxel_weaver.example"
    bl_label = "Use Example"
    bl_options = {"INTERNAL"}  # noqa: RUF012

    name: EnumProperty(name="Example", description="Which of them", items=choices.EXAMPLES)  # type: ignore[valid-type]

    @classmethod
    def description(cls, context: Any, given: Any) -> str:
        return next(prompt for name, _, prompt in choices.EXAMPLES if name == given.name)

    def execute(self, context: Any) -> Any:
        chosen = properties.settings(context)
        chosen.text = ""
        chosen.prompt = next(prompt for name, _, prompt in choices.EXAMPLES if name == self.name)
        chosen.place = "auto"
        return {"FINISHED"}


class VOXEL_WEAVER_OT_edit_text(bpy.types.Operator):  # noqa: N801
    """Write the prompt in a text block, for prompts of many lines; open it in a Text Editor"""

    bl_idname = "voxel_weaver.edit_text"
    bl_label = "Write in Text Block"
    bl_options = {"INTERNAL"}  # noqa: RUF012

    def execute(self, context: Any) -> Any:
        chosen = properties.settings(context)
        block = bpy.data.texts.get(TEXT_NAME)
        if block is None:
            block = bpy.data.texts.new(TEXT_NAME)
            block.write(chosen.prompt)
        chosen.text = block.name
        for window in context.window_manager.windows:
            for area in window.screen.areas:
                if area.type == "TEXT_EDITOR":
                    area.spaces.active.text = block
                    return {"FINISHED"}
        self.report({"INFO"}, _say("Open {name} in a Text Editor to write in it").format(name=block.name))
        return {"FINISHED"}


class VOXEL_WEAVER_OT_recall(bpy.types.Operator):  # noqa: N801
    """Fill in the prompt and the settings of this run, and show its scene"""

    bl_idname = "voxel_weaver.recall"
    bl_label = "Recall Run"
    bl_options = {"INTERNAL"}  # noqa: RUF012

    run: StringProperty(name="Run", description="Its id in the history")  # type: ignore[valid-type]

    @classmethod
    def description(cls, context: Any, given: Any) -> str:
        kept = session.current().history.find(given.run) if session.is_usable() else None
        words = _say("Fill in this prompt with its settings, and show its scene: {prompt}")
        return words.format(prompt=kept.wish.prompt) if kept else ""

    def execute(self, context: Any) -> Any:
        try:
            kept = session.current().history.find(self.run)
            if kept is None:
                raise SettingRefused(f"The run {self.run!r} is no longer in the history. Choose another.")
        except SettingRefused as error:
            self.report({"ERROR"}, str(error))
            return {"CANCELLED"}
        chosen = properties.settings(context)
        chosen.text, chosen.style, chosen.seed = "", kept.wish.style, kept.wish.seed
        for name in ("prompt", "place", "look", "quality", "size", "present"):
            setattr(chosen, name, getattr(kept.wish, name))
        scene = bpy.data.scenes.get(kept.bpy_scene)
        if scene is not None and context.window is not None:
            context.window.scene = scene
        return {"FINISHED"}
