"""Files in the interface: a generated scene is exported, and people's own models are taken in. Models are read by a
process beside Blender: importers trust what a file says, and take their time."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import bpy
from bpy.props import BoolProperty, EnumProperty, FloatProperty, StringProperty

from voxel_weaver.blender.live import session
from voxel_weaver.blender.operators import beside
from voxel_weaver.blender.operators.scenes import root_of, roots
from voxel_weaver.blender.settings import choices, prefs
from voxel_weaver.scene.errors import VoxelWeaverError

PATIENCE = 300.0
"""Seconds that a script waits for a model to be read."""
_say = bpy.app.translations.pgettext_rpt
_offered: list[tuple[str, str, str]] = []
"""Blender reads the texts of such a list from where they lie, so they have to outlive the call."""


def _formats(_operator: Any, _context: Any) -> list[tuple[str, str, str]]:
    """The formats that this Blender can write."""
    if not _offered:
        from voxel_weaver.blender.exchange.choosing import lacking

        missing = lacking()
        _offered.extend(row for row in choices.EXPORTS if row[0] not in missing)
    return _offered


class VOXEL_WEAVER_OT_export(bpy.types.Operator):  # noqa: N801 - Blender asks for such names
    """Write the generated scene, as it stands now, to a file for other programs"""

    bl_idname = "voxel_weaver.export"
    bl_label = "Export Generated Scene"
    bl_options = {"REGISTER"}  # noqa: RUF012

    filepath: StringProperty(name="File", description="Where it is written", subtype="FILE_PATH", options={"SKIP_SAVE"})  # type: ignore[valid-type]
    filter_glob: StringProperty(default="*", options={"HIDDEN", "SKIP_SAVE"})  # type: ignore[valid-type]
    check_existing: BoolProperty(default=True, options={"HIDDEN"})  # type: ignore[valid-type]
    format: EnumProperty(name="Format", description="What kind of file it is", items=_formats)  # type: ignore[valid-type]
    bake: EnumProperty(  # type: ignore[valid-type]
        name="Materials",
        description="Whether materials are written plain, or baked into pictures that keep the look",
        items=choices.BAKES,
    )

    @classmethod
    def poll(cls, context: Any) -> bool:
        if not session.is_usable() or context.scene is None or not roots(context.scene):
            cls.poll_message_set(_say("There is no generated scene here"))
            return False
        if context.mode != "OBJECT":
            cls.poll_message_set(_say("Leave the present mode first"))
            return False
        return True

    def invoke(self, context: Any, event: Any) -> Any:
        if not self.filepath:
            folder = Path(bpy.data.filepath).parent if bpy.data.filepath else Path.home()
            self.filepath = str(folder / f"{bpy.path.clean_name(root_of(context).name)}.{self.format}")
        context.window_manager.fileselect_add(self)
        return {"RUNNING_MODAL"}

    def check(self, context: Any) -> bool:
        """The name's ending follows the format that is chosen."""
        path = Path(self.filepath)
        known = {row[0] for row in choices.EXPORTS}
        stem = path.with_suffix("") if path.suffix[1:].lower() in known else path
        wanted = f"{stem}.{self.format}" if path.name else self.filepath
        changed = bool(wanted != self.filepath)
        self.filepath = wanted
        return changed

    def draw(self, context: Any) -> None:
        from voxel_weaver.blender.exchange.choosing import lacking
        from voxel_weaver.blender.exchange.exporting import EXPORTERS

        layout: Any = self.layout
        layout.prop(self, "format")
        if self.format in EXPORTERS:
            layout.prop(self, "bake")
        known = {name: label for name, label, _ in choices.EXPORTS}
        missing = [known[name] for name in lacking() if name in known]
        if missing:
            text = _say("This Blender cannot write {names}").format(names=", ".join(missing))
            layout.label(text=text, icon="INFO", translate=False)

    def execute(self, context: Any) -> Any:
        from voxel_weaver.blender.exchange.choosing import export_generated

        path = Path(bpy.path.abspath(self.filepath)) if self.filepath else Path()
        if path.name and not path.suffix:
            path = path.with_name(f"{path.name}.{self.format}")
        window = context.window
        if window is not None:
            window.cursor_set("WAIT")
        try:
            # The file browser has asked already; a script says so by calling this, as with Blender's own exporters.
            told = export_generated(path.absolute(), context.scene, root_of(context), force=True, bake=int(self.bake))
        except VoxelWeaverError as error:
            self.report({"ERROR"}, str(error))
            return {"CANCELLED"}
        finally:
            if window is not None:
                window.cursor_set("DEFAULT")
        for note in told:
            self.report({"WARNING"}, f"{path.name}: {note}")
        self.report({"INFO"}, _say("Wrote {name}").format(name=path.name))
        return {"FINISHED"}


class VOXEL_WEAVER_OT_import_asset(bpy.types.Operator):  # noqa: N801
    """Keep a model of your own: from then on a prompt that names it means yours"""

    bl_idname = "voxel_weaver.import_asset"
    bl_label = "Import Asset"
    bl_options = {"REGISTER"}  # noqa: RUF012

    filepath: StringProperty(name="File", description="The model to keep", subtype="FILE_PATH", options={"SKIP_SAVE"})  # type: ignore[valid-type]
    filter_glob: StringProperty(  # type: ignore[valid-type]
        default="*.vox;*.glb;*.gltf;*.obj;*.fbx;*.usd;*.usda;*.usdc;*.usdz;*.ply;*.stl;*.blend",
        options={"HIDDEN", "SKIP_SAVE"},
    )
    noun: StringProperty(  # type: ignore[valid-type]
        name="Called", description="What a prompt calls it, such as dragon; more words with commas between", maxlen=200
    )
    height: FloatProperty(  # type: ignore[valid-type]
        name="Height",
        description="How high it is; 0 leaves it to the file, or to what is usual",
        min=0.0,
        max=100.0,
        subtype="DISTANCE",
    )
    turn: FloatProperty(  # type: ignore[valid-type]
        name="Turn", description="What brings its front to -Y", min=-math.tau, max=math.tau, subtype="ANGLE"
    )
    support: EnumProperty(name="Stands On", description="What carries it", items=choices.SUPPORTS)  # type: ignore[valid-type]
    replace: BoolProperty(  # type: ignore[valid-type]
        name="Replace", description="Take the place of an earlier model of yours that is called the same"
    )
    blocking: BoolProperty(  # type: ignore[valid-type]
        name="Blocking", description="Return when it is kept, for scripts", options={"SKIP_SAVE"}
    )

    @classmethod
    def poll(cls, context: Any) -> bool:
        if not session.is_usable() or session.current().adopter is None:
            return False
        if session.current().adoption.busy:
            cls.poll_message_set(_say("A model is being read"))
            return False
        if context.mode != "OBJECT":
            cls.poll_message_set(_say("Leave the present mode first"))
            return False
        return True

    def invoke(self, context: Any, event: Any) -> Any:
        context.window_manager.fileselect_add(self)
        return {"RUNNING_MODAL"}

    def draw(self, context: Any) -> None:
        layout: Any = self.layout
        layout.use_property_split = True
        layout.use_property_decorate = False
        for name in ("noun", "height", "turn", "support", "replace"):
            layout.prop(self, name)

    def execute(self, context: Any) -> Any:
        now, home = session.current(), prefs.chosen().home
        start, program = now.adopter, bpy.app.binary_path
        assert start is not None  # poll
        path = Path(bpy.path.abspath(self.filepath)).absolute()
        noun = self.noun or path.stem.replace("_", " ").replace("-", " ")
        support = "" if self.support == "auto" else self.support
        turn = math.degrees(self.turn)
        try:
            now.adoption.start(path, lambda: start(path, noun, self.height, turn, support, self.replace, program, home))
        except VoxelWeaverError as error:
            self.report({"ERROR"}, str(error))
            return {"CANCELLED"}
        if not (self.blocking or bpy.app.background):
            beside.look_after()
            return {"FINISHED"}
        ended = now.adoption.wait(PATIENCE)
        now.adoption.stop()
        if ended is None or not ended.done:
            why = _say("{name} was given up: it took too long").format(name=path.name) if ended is None else ended.why
            self.report({"ERROR"}, why)
            return {"CANCELLED"}
        self.report({"INFO"}, _say("{name} is kept").format(name=noun))
        return {"FINISHED"}
