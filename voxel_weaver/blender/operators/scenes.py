"""What can be done with a generated scene as a whole: show its shots, fit a camera, render it, remove it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import bpy
from bpy.props import BoolProperty, EnumProperty, StringProperty
from mathutils import Vector

from voxel_weaver.blender import contract, views
from voxel_weaver.blender.live import session
from voxel_weaver.blender.settings import choices
from voxel_weaver.scene.errors import SettingRefused, VoxelWeaverError

_say = bpy.app.translations.pgettext_rpt


def roots(scene: Any) -> list[Any]:
    """The root collections of generated scenes in this scene, the newest last."""
    return [child for child in scene.collection.children if contract.TEXT_LINK in child]


def root_of(context: Any) -> Any:
    """The generated scene that the active object belongs to, else the newest one here; None where there is none."""
    found = roots(context.scene)
    active = context.view_layer.objects.active if context.view_layer is not None else None
    if active is not None and len(found) > 1:
        return next((root for root in found if active.name in root.all_objects), found[-1])
    return found[-1] if found else None


def cameras_of(root: Any) -> list[Any]:
    """Its cameras, in the order of its shots."""
    folder = next((child for child in root.children if child.name.startswith(contract.CAMERAS)), None)
    return [item for item in folder.objects if contract.SHOT in item] if folder is not None else []


class _OnGenerated(bpy.types.Operator):
    @classmethod
    def poll(cls, context: Any) -> bool:
        if context.scene is None or not roots(context.scene):
            cls.poll_message_set(_say("There is no generated scene here"))
            return False
        return True


class VOXEL_WEAVER_OT_look_through(_OnGenerated):  # noqa: N801
    """Make this shot's camera the active one, cut away what stands before it, and look through it"""

    bl_idname = "voxel_weaver.look_through"
    bl_label = "Look Through Shot"
    bl_options = {"REGISTER", "UNDO"}  # noqa: RUF012

    camera: StringProperty(name="Camera", description="Its object; empty takes the first shot's")  # type: ignore[valid-type]

    def execute(self, context: Any) -> Any:
        from voxel_weaver.blender.stage import cutaway

        root = root_of(context)
        found = cameras_of(root)
        camera = next((item for item in found if item.name == self.camera), found[0] if found else None)
        if camera is None:
            self.report({"WARNING"}, _say("This scene has no camera left"))
            return {"CANCELLED"}
        context.scene.camera = camera
        cutaway.cut([item for item in root.all_objects if contract.KIND in item], _cuts(camera))
        views.look_through(context.scene.name)
        return {"FINISHED"}


def _cuts(camera: Any) -> set[str]:
    try:
        names = json.loads(camera.get(contract.CUTS, "[]"))
    except (TypeError, ValueError, RecursionError):
        return set()
    return {name for name in names if isinstance(name, str)} if isinstance(names, list) else set()


class VOXEL_WEAVER_OT_reframe(_OnGenerated):  # noqa: N801
    """Move the active camera along its view until what was generated, or what is selected, fills the picture"""

    bl_idname = "voxel_weaver.reframe"
    bl_label = "Reframe Camera"
    bl_options = {"REGISTER", "UNDO"}  # noqa: RUF012

    selected: BoolProperty(  # type: ignore[valid-type]
        name="Selected Only", description="Fit the selected objects instead of the whole scene"
    )
    kind: EnumProperty(  # type: ignore[valid-type]
        name="Kind of View",
        description="From where the camera looks",
        items=(*choices.PRESENT_VIEW, *choices.CAMERAS[1:9]),
    )

    def execute(self, context: Any) -> Any:
        from voxel_weaver.blender.stage import cutaway, reframing

        camera = context.scene.camera
        root = root_of(context)
        # What is in the air reaches far beyond what is to be seen.
        items = context.selected_objects if self.selected else [i for i in root.all_objects if contract.KIND in i]
        corners = [
            item.matrix_world @ Vector(corner) for item in items if item.type == "MESH" for corner in item.bound_box
        ]
        if camera is None or not corners:
            self.report(
                {"WARNING"}, _say("There is no active camera" if camera is None else "There is nothing to frame")
            )
            return {"CANCELLED"}
        if self.kind != reframing.PRESENT:
            things = [item for item in root.all_objects if contract.KIND in item]
            cutaway.cut(things, reframing.before(things, reframing.turned(camera, self.kind)))
            context.view_layer.update()
        graph = context.evaluated_depsgraph_get()
        place, scale = camera.camera_fit_coords(graph, [number for corner in corners for number in corner])
        camera.location = place
        if camera.data.type == "ORTHO":
            camera.data.ortho_scale = scale
        return {"FINISHED"}


class VOXEL_WEAVER_OT_light_by_picture(_OnGenerated):  # noqa: N801
    """Light this scene by a picture of surroundings, a .hdr or .exr file of your own"""

    bl_idname = "voxel_weaver.light_by_picture"
    bl_label = "Light by Picture"
    bl_options = {"REGISTER", "UNDO"}  # noqa: RUF012

    filepath: StringProperty(name="File", description="The picture", subtype="FILE_PATH", options={"SKIP_SAVE"})  # type: ignore[valid-type]
    filter_glob: StringProperty(  # type: ignore[valid-type]
        default="*.hdr;*.exr", options={"HIDDEN", "SKIP_SAVE"}
    )

    def invoke(self, context: Any, event: Any) -> Any:
        context.window_manager.fileselect_add(self)
        return {"RUNNING_MODAL"}

    def execute(self, context: Any) -> Any:
        from voxel_weaver.blender.stage.surroundings import surround

        try:
            surround(context.scene, Path(bpy.path.abspath(self.filepath)))
        except VoxelWeaverError as error:
            self.report({"ERROR"}, str(error))
            return {"CANCELLED"}
        return {"FINISHED"}


class VOXEL_WEAVER_OT_render(_OnGenerated):  # noqa: N801
    """Render this scene through its active camera, with the settings of this scene"""

    bl_idname = "voxel_weaver.render"
    bl_label = "Render Scene"
    bl_options = {"REGISTER"}  # noqa: RUF012

    def execute(self, context: Any) -> Any:
        try:
            if context.scene.camera is None:
                raise SettingRefused(_say("No camera is active. Look through a shot first."))
            bpy.ops.render.render("INVOKE_DEFAULT")
        except (SettingRefused, RuntimeError) as error:
            self.report({"ERROR"}, str(error))
            return {"CANCELLED"}
        return {"FINISHED"}


class VOXEL_WEAVER_OT_remove(_OnGenerated):  # noqa: N801
    """Remove the generated scene that the active object belongs to, else the newest one. Your own objects stay"""

    bl_idname = "voxel_weaver.remove"
    bl_label = "Remove Generated Scene"
    bl_options = {"REGISTER", "UNDO"}  # noqa: RUF012

    def execute(self, context: Any) -> Any:
        from voxel_weaver.blender.building.removal import remove_generated

        scene, root = context.scene, root_of(context)
        name, own = root.name, contract.WORLD in root
        remove_generated(root)
        if own and not scene.objects and len(bpy.data.scenes) > 1:
            bpy.data.scenes.remove(scene)
            session.current_pump().give_views_back()
        self.report({"INFO"}, _say("Removed {name}").format(name=name))
        return {"FINISHED"}
