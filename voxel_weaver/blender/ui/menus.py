"""Where else Voxel Weaver is found: the Add, Import, Export and right-click menus, and the status bar."""

from __future__ import annotations

from typing import Any

import bpy

from voxel_weaver.blender import contract
from voxel_weaver.blender.live import session
from voxel_weaver.blender.operators.scenes import root_of
from voxel_weaver.blender.ui import icons, telling


class VOXEL_WEAVER_MT_add(bpy.types.Menu):  # noqa: N801 - Blender asks for such names
    """Places to add with one click."""

    bl_label = "Voxel Weaver"

    def draw(self, context: Any) -> None:
        from voxel_weaver.blender.settings.choices import EXAMPLES

        layout: Any = self.layout
        layout.operator_context = "INVOKE_DEFAULT"
        layout.operator("voxel_weaver.generate", text="Generate From Prompt...", icon="SHADERFX")
        layout.separator()
        layout.operator_context = "EXEC_DEFAULT"
        for _, label, prompt in EXAMPLES:
            layout.operator("voxel_weaver.generate", text=label).prompt = prompt


def _add(menu: Any, _context: Any) -> None:
    menu.layout.separator()
    menu.layout.menu("VOXEL_WEAVER_MT_add", icon="SHADERFX")


def _right_click(menu: Any, context: Any) -> None:
    active = context.active_object
    if active is None or contract.KIND not in active:
        return
    layout = menu.layout
    layout.separator()
    root = root_of(context)
    if root is not None:
        pressed = layout.operator("voxel_weaver.select_thing", text="Frame in View", icon="ZOOM_SELECTED")
        pressed.owner, pressed.collection = str(active.get(contract.ID, "")), root.name
        layout.operator("voxel_weaver.reframe", text="Reframe Camera on Selected", icon="CAMERA_DATA").selected = True
        layout.operator("voxel_weaver.remove", icon="TRASH")


def _export(menu: Any, _context: Any) -> None:
    layout = menu.layout
    layout.operator("voxel_weaver.export", text="Voxel Weaver Scene (.vox, .schem, .stl, ...)")


def _import(menu: Any, _context: Any) -> None:
    menu.layout.operator("voxel_weaver.import_asset", text="Voxel Weaver Asset (.vox, .glb, .obj, ...)")


def _status(header: Any, _context: Any) -> None:
    if not session.is_usable():
        return
    run = session.current().run
    text = telling.status(run, bpy.app.translations.pgettext_iface)
    if text and run is not None:
        row = header.layout.row(align=True)
        row.progress(factor=run.fraction(), text=text)
        row.operator("voxel_weaver.cancel", text="", icon="X")


_ADDED = (
    ("VIEW3D_MT_add", _add),
    ("VIEW3D_MT_object_context_menu", _right_click),
    ("TOPBAR_MT_file_import", _import),
    ("TOPBAR_MT_file_export", _export),
    ("STATUSBAR_HT_header", _status),
)


def attach() -> None:
    icons.attach()
    bpy.utils.register_class(VOXEL_WEAVER_MT_add)
    for name, draw in _ADDED:
        getattr(bpy.types, name).append(draw)


def detach() -> None:
    for name, draw in reversed(_ADDED):
        getattr(bpy.types, name).remove(draw)
    bpy.utils.unregister_class(VOXEL_WEAVER_MT_add)
    icons.detach()
