"""More questions that inside.py answers: about windows, menus, keys, preferences, renders, and the panel's own cost.

It is copied beside inside.py and, as that, imports nothing of the tests.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from typing import Any

import bpy

bpy_context: Any = bpy.context
bpy_ops: Any = bpy.ops
ADDON = "bl_ext.user_default.voxel_weaver"


def _windows() -> list[Any]:
    return list(bpy_context.window_manager.windows)


def _view() -> tuple[Any, Any]:
    return next((window, area) for window in _windows() for area in window.screen.areas if area.type == "VIEW_3D")


def _region(area: Any, kind: str) -> Any:
    return next(region for region in area.regions if region.type == kind)


def _session() -> Any:
    return sys.modules["voxel_weaver.blender.live.session"].current()


# --- windows and views -----------------------------------------------------------------------------------------------


def windows() -> int:
    return len(_windows())


def new_window() -> None:
    window, area = _view()
    with bpy_context.temp_override(window=window, area=area):
        bpy_ops.wm.window_new_main()


def close_window(number: int) -> None:
    with bpy_context.temp_override(window=_windows()[number]):
        bpy_ops.wm.window_close()


def play_or_stop() -> None:
    """What the button of the timeline does."""
    window, area = _view()
    with bpy_context.temp_override(window=window, area=area):
        bpy_ops.screen.animation_play()


def close_windows() -> None:
    """All but the one with the 3D view."""
    kept, _ = _view()
    for window in _windows():
        if window != kept:
            with bpy_context.temp_override(window=window):
                bpy_ops.wm.window_close()


def shown_in_all() -> list[str]:
    return [window.scene.name for window in _windows()]


def view() -> list[float]:
    """Where the 3D view looks, to the millimetre."""
    region = _view()[1].spaces.active.region_3d
    return [round(number, 3) for number in (*region.view_location, region.view_distance)]


def camera() -> list[float]:
    """Where the active camera is."""
    found = _view()[0].scene.camera
    return [round(number, 3) for number in found.matrix_world.translation] if found is not None else []


def quiet_view() -> None:
    """Without grid, cursor, relationship lines and gizmos: a picture of the scene alone."""
    space = _view()[1].spaces.active
    overlay = space.overlay
    overlay.show_floor = overlay.show_axis_x = overlay.show_axis_y = overlay.show_cursor = overlay.show_extras = False
    overlay.show_outline_selected = overlay.show_relationship_lines = space.show_gizmo = False


def objects() -> list[str]:
    return [item.name for item in bpy.data.objects]


def objects_shown() -> list[str]:
    return [item.name for item in _view()[0].view_layer.objects]


# --- renders ---------------------------------------------------------------------------------------------------------

_ended: list[str] = []


def begin_render() -> None:
    """As F12 does, of the scene that is shown; it takes some seconds, and Blender stays usable."""
    window, area = _view()
    scene = window.scene
    bpy_context.preferences.view.render_display_type = "NONE"
    scene.render.engine = "CYCLES"
    scene.render.resolution_x, scene.render.resolution_y = 320, 240
    scene.cycles.samples, scene.cycles.use_denoising, scene.cycles.use_adaptive_sampling = 400, False, False
    _ended.clear()
    bpy.app.handlers.render_complete.append(_complete)
    with bpy_context.temp_override(window=window, area=area, region=_region(area, "WINDOW")):
        bpy_ops.render.render("INVOKE_DEFAULT")


def _complete(*_: Any) -> None:
    _ended.append("complete")


def rendering() -> bool:
    return bool(bpy.app.is_job_running("RENDER"))


def rendered() -> bool:
    return bool(_ended)


# --- keys, preferences, languages, versions --------------------------------------------------------------------------


def rebind(operator: str, key: str) -> int:
    """Give an operator this key in place of its own, as in the preferences; how many it had."""
    keymaps = bpy_context.window_manager.keyconfigs.user.keymaps
    found = [item for keymap in keymaps for item in keymap.keymap_items if item.idname == operator]
    for item in found:
        item.type = key
    return len(found)


def popup(operator: str) -> None:
    """Open what a function key opens, at the pointer: "wm.search_menu" or "screen.redo_last". The virtual screen hands
    no function keys on."""
    window, area = _view()
    group, name = operator.split(".")
    with bpy_context.temp_override(window=window, area=area, region=_region(area, "WINDOW")):
        getattr(getattr(bpy_ops, group), name)("INVOKE_DEFAULT")


def show_preferences() -> None:
    """The add-on's own, in a window, unfolded."""
    window, _ = _view()
    with bpy_context.temp_override(window=window):
        bpy_ops.screen.userpref_show(section="ADDONS")
    bpy_context.window_manager.addon_search = "Voxel Weaver"
    bpy_ops.preferences.addon_expand(module=ADDON)


def language(name: str) -> None:
    preferences = bpy_context.preferences.view
    preferences.language = name
    preferences.use_translate_interface = preferences.use_translate_tooltips = True


def translated(text: str) -> str:
    return str(bpy.app.translations.pgettext_iface(text))


def version() -> str:
    """Of the add-on that is loaded."""
    return str(sys.modules["voxel_weaver"].__version__)


def install(path: str) -> list[str]:
    """From disk, as a file that is dropped into Blender."""
    window, area = _view()
    with bpy_context.temp_override(window=window, area=area):
        return sorted(bpy_ops.extensions.package_install_files(repo="user_default", filepath=path, overwrite=True))


# --- the panel -------------------------------------------------------------------------------------------------------


def report_rows() -> list[list[Any]]:
    """Text and things of each row of the newest run's report."""
    return [[row.text, list(row.things)] for row in _session().history.runs[0].rows]


def history_pictures() -> list[int]:
    icons = sys.modules["voxel_weaver.blender.ui.icons"]
    return [icons.icon_of(kept) for kept in _session().history.runs]


_drawn: dict[str, list[float]] = {}
_untimed: dict[Any, Callable[[Any, Any], None]] = {}


def time_draws() -> None:
    """From now on note what each draw of a panel takes of the processor, Blender's making of buttons included."""
    _drawn.clear()
    for kind in sys.modules["voxel_weaver.blender.ui"].CLASSES:
        if hasattr(kind, "bl_region_type"):
            _untimed[kind] = kind.draw
            kind.draw = _timed(kind.draw, _drawn.setdefault(kind.__name__, []))


def redraw_sidebar() -> None:
    _region(_view()[1], "UI").tag_redraw()


def draw_cost() -> dict[str, float]:
    """The median ms of each panel that was drawn, and noting ends."""
    while _untimed:
        kind, draw = _untimed.popitem()
        kind.draw = draw
    return {name: round(sorted(times)[len(times) // 2], 3) for name, times in _drawn.items() if times}


def _timed(draw: Callable[[Any, Any], None], spent: list[float]) -> Callable[[Any, Any], None]:
    def timed(panel: Any, context: Any) -> None:
        begun = time.thread_time()
        draw(panel, context)
        spent.append(1000 * (time.thread_time() - begun))

    return timed


QUESTIONS: tuple[Callable[..., Any], ...] = (
    *(windows, new_window, close_window, play_or_stop, close_windows, shown_in_all, view, camera, quiet_view, objects),
    *(objects_shown, begin_render, rendering, rendered, rebind, popup, show_preferences, language, translated, version),
    *(install, report_rows, history_pictures, time_draws, redraw_sidebar, draw_cost),
)
