"""Runs inside the Blender that is tested, by `--python`: answers questions of window.py by name, on the main thread.

It imports nothing but inside_panel.py, since both are copied to where Blender can see them. It looks, and does what
cannot be done by mouse; what a person can do by mouse and keys is left to those.
"""

from __future__ import annotations

import ctypes
import gc
import importlib
import json
import os
import sys
import tempfile
import threading
import time
import traceback
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import bpy

QUEUE = Path(os.environ["WINDOW_QUEUE"])
sys.path.append(str(QUEUE))
inside_panel: Any = importlib.import_module("inside_panel")

bpy_context: Any = bpy.context  # one object for good; its stubs leave open what a session with a window always has
bpy_ops: Any = bpy.ops
KINDS = (
    *("actions", "armatures", "cameras", "collections", "curves", "images", "lights", "materials", "meshes"),
    *("node_groups", "objects", "scenes", "texts", "textures", "worlds"),
)
ADDON = "bl_ext.user_default.voxel_weaver"


def nothing() -> None:
    """Blender answers: its main loop turns."""


# --- places on the screen --------------------------------------------------------------------------------------------


def _view() -> tuple[Any, Any]:
    windows = bpy_context.window_manager.windows
    return next((window, area) for window in windows for area in window.screen.areas if area.type == "VIEW_3D")


def _region(area: Any, kind: str) -> Any:
    return next(region for region in area.regions if region.type == kind)


def open_sidebar(tab: str) -> str:
    """Show the sidebar on this tab; the tab that it is on. A tab can be chosen only once the sidebar was drawn."""
    _, area = _view()
    area.spaces.active.show_region_ui = True
    region = _region(area, "UI")
    try:
        region.active_panel_category = tab
    except (AttributeError, TypeError):
        return ""
    area.tag_redraw()
    return str(region.active_panel_category)


def rectangle(kind: str) -> tuple[int, int, int, int]:
    """Of a region of the 3D view ("UI" is the sidebar, "WINDOW" the view): left, top, width, height, from the top."""
    window, area = _view()
    region = _region(area, kind)
    return region.x, window.height - region.y - region.height, region.width, region.height


def button() -> str:
    """What the button under the pointer in the sidebar calls or sets, as Python; or nothing.

    Python cannot see buttons; but it copies the command or data path of the one that is lit, as a right click does.
    """
    window, area = _view()
    manager = bpy_context.window_manager
    manager.clipboard = ""
    with bpy_context.temp_override(window=window, area=area, region=_region(area, "UI")):
        for copy in (bpy_ops.ui.copy_python_command_button, bpy_ops.ui.copy_data_path_button):
            if copy.poll():
                copy()
                break
    return str(manager.clipboard)


def theme(name: str) -> None:
    """ "Blender_Light" or "Blender_Dark", as people choose it in the preferences."""
    folder = next(
        Path(path) for path in bpy.utils.preset_paths("interface_theme") if Path(path, f"{name}.xml").exists()
    )
    bpy_ops.script.execute_preset(
        filepath=str(folder / f"{name}.xml"), menu_idname="USERPREF_MT_interface_theme_presets"
    )


def scale(factor: float) -> None:
    bpy_context.preferences.view.ui_scale = factor


def frame_all() -> None:
    window, area = _view()
    with bpy_context.temp_override(window=window, area=area, region=_region(area, "WINDOW")):
        bpy_ops.view3d.view_all()


def shading(kind: str) -> None:
    _view()[1].spaces.active.shading.type = kind


# --- what is there ---------------------------------------------------------------------------------------------------


def census() -> dict[str, int]:
    return {kind: len(getattr(bpy.data, kind)) for kind in KINDS}


def kinds() -> dict[str, int]:
    """How many objects there are of each kind of the scene contract, and of hosts that show a scene growing."""
    found = Counter(str(item.get("vw_kind", "")) for item in bpy.data.objects)
    found["hosts"] = sum("vw_run" in item for item in (*bpy.data.objects, *bpy.data.collections, *bpy.data.meshes))
    found.pop("", None)
    return dict(found)


def things() -> list[dict[str, Any]]:
    """Every thing with the properties that the contract promises."""
    names = ("vw_id", "vw_category", "vw_tier", "vw_support", "vw_on", "vw_role", "vw_attributes", "vw_why")
    found = [item for item in bpy.data.objects if item.get("vw_kind") == "thing"]
    return [{"object": item.name, **{name: item.get(name) for name in names}} for item in found]


def scenes() -> list[str]:
    return [scene.name for scene in bpy.data.scenes]


def shown() -> str:
    return str(_view()[0].scene.name)


def selected() -> list[str]:
    return sorted(item.name for item in _view()[0].view_layer.objects.selected)


def select(name: str) -> None:
    layer = _view()[0].view_layer
    for item in layer.objects:
        item.select_set(item.name == name)
    layer.objects.active = layer.objects[name]


def undo_steps() -> None:
    """Blender tells its undo steps to its log alone."""
    bpy_context.window_manager.print_undo_steps()
    write_log()


def write_log() -> None:
    """What Blender and Python said so far goes into the log; a file is not written line by line."""
    sys.stdout.flush()
    ctypes.CDLL(None).fflush(None)


def own_object() -> str:
    """An object that is not ours, in the scene that is shown."""
    return next(str(item.name) for item in _view()[0].scene.objects if item.type == "MESH" and "vw_kind" not in item)


def new_scene() -> None:
    """What the button for a new scene does, and shows it."""
    _view()[0].scene = bpy.data.scenes.new("Own scene")


def add_cubes(count: int) -> None:
    """What a person's own file may hold: many objects with a mesh of their own."""
    home = bpy.data.collections.new("Own things")
    mesh = bpy.data.meshes.new("Own cube")
    mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
    for number in range(count):
        item = bpy.data.objects.new(f"Own {number}", mesh)
        item.location = (-(5 + 1.5 * (number % 50)), 1.5 * (number // 50), 0)
        home.objects.link(item)
    _view()[0].scene.collection.children.link(home)


def start_afresh() -> None:
    bpy_ops.wm.read_homefile(app_template="")


def save(path: str) -> None:
    bpy_ops.wm.save_as_mainfile(filepath=path, check_existing=False)


def load(path: str) -> None:
    bpy_ops.wm.open_mainfile(filepath=path)


def clear_undo() -> None:
    """Forget all undo steps, so that what they keep is no part of a measurement."""
    steps = bpy_context.preferences.edit.undo_steps
    bpy_context.preferences.edit.undo_steps = 2
    bpy_ops.ed.undo_push(message="clear")
    bpy_ops.ed.undo_push(message="clear")
    bpy_context.preferences.edit.undo_steps = steps
    bpy_ops.outliner.orphans_purge(do_recursive=True)
    gc.collect()


# --- the add-on ------------------------------------------------------------------------------------------------------


def enable() -> float:
    """Seconds that enabling takes."""
    begun = time.perf_counter()
    bpy_ops.preferences.addon_enable(module=ADDON)
    return time.perf_counter() - begun


def register_again() -> float:
    """Seconds of the processor from nothing loaded to registered, as when Blender starts: nothing is installed."""
    sys.modules[ADDON].unregister()
    begun = time.thread_time()
    importlib.import_module(ADDON).register()
    return time.thread_time() - begun


def disable() -> None:
    bpy_ops.preferences.addon_disable(module=ADDON)


def enabled() -> bool:
    return ADDON in bpy_context.preferences.addons


def left_over() -> dict[str, list[str]]:
    """What of the add-on is in Blender: all empty when it was disabled well."""
    handlers = [
        f"{name}: {function.__module__}.{function.__qualname__}"
        for name in dir(bpy.app.handlers)
        if isinstance(functions := getattr(bpy.app.handlers, name), list)
        for function in functions
        if "voxel_weaver" in getattr(function, "__module__", "")
    ]
    classes = [name for name in dir(bpy.types) if "VOXEL_WEAVER" in name.upper() or "VoxelWeaver" in name]
    return {
        "handlers": handlers,
        "classes": classes,
        "modules": [name for name in sys.modules if name.startswith("voxel_weaver")],
        "threads": [each.name for each in threading.enumerate() if each is not threading.main_thread()],
        "keys": [
            f"{keymap.name}: {item.idname}"
            for keyconfig in bpy_context.window_manager.keyconfigs
            for keymap in keyconfig.keymaps
            for item in keymap.keymap_items
            if item.idname.startswith("voxel_weaver.")
        ],
    }


def operate(name: str, arguments: dict[str, Any] | None = None) -> list[str]:
    """Call an operator of the add-on as a script does."""
    window, area = _view()
    with bpy_context.temp_override(window=window, area=area, region=_region(area, "WINDOW")):
        return sorted(getattr(bpy_ops.voxel_weaver, name)(**(arguments or {})))


def write_model(name: str) -> str:
    """A tetrahedron of this name as a file of other programs; where it is."""
    path = Path(tempfile.mkdtemp()) / f"{name}.obj"
    path.write_text("v 0 0 0\nv 1 0 0\nv 0 1 0\nv 0 0 1\nf 1 3 2\nf 1 2 4\nf 2 3 4\nf 1 4 3\n", encoding="utf-8")
    return str(path)


def adoption() -> list[str]:
    """What the panel says of the model that is read, or was."""
    telling = sys.modules["voxel_weaver.blender.ui.telling"]
    return [line.text for line in telling.adoption(session().adoption)]


def _settings(name: str) -> Any:
    """Where the panel keeps this choice: in the scene, or in the window's own memory."""
    homes = (_view()[0].scene, bpy_context.window_manager)
    return next(home.voxel_weaver for home in homes if hasattr(getattr(home, "voxel_weaver", None), name))


def set_value(name: str, value: Any) -> None:
    setattr(_settings(name), name, value)


def get_value(name: str) -> Any:
    return getattr(_settings(name), name)


# --- the rhythm of the main thread -----------------------------------------------------------------------------------

beats: list[float] = []


def session() -> Any:
    """The add-on's own, or nothing while it is not enabled."""
    module = sys.modules.get("voxel_weaver.blender.live.session")
    return module.current() if module is not None and module.is_open() else None


def state() -> str:
    return str(getattr(session(), "state", "none"))


def told() -> dict[str, Any]:
    """What the session knows about its run; times count from the click."""
    run = getattr(session(), "run", None)
    if run is None:
        return {}
    return {
        "phase": str(run.phase),
        "began": run.began,
        "first_seen": run.first_seen and run.first_seen - run.began,
        "seconds": run.ended and run.ended - run.began,
        "fraction": run.fraction(),
        "error": run.error,
        "paused": run.paused,
        "doing": {name: [doing.outcome, doing.text] for name, doing in run.doing.items()},
        "stages": dict(run.receipt.seconds) if run.receipt else {},
    }


def ticks() -> list[list[Any]]:
    """The add-on's own log of its time on the main thread: kind, ms by the clock, ms of the processor, the stage that
    it was spent on, and when it ended, in seconds."""
    return [[tick.kind, 1000 * tick.seconds, 1000 * tick.processor, tick.on, tick.ended] for tick in session().ticks]


def forget_ticks() -> None:
    session().ticks.clear()


def prefer(name: str, value: Any) -> None:
    setattr(bpy_context.preferences.addons[ADDON].preferences, name, value)


def _beat() -> float:
    beats.append(time.perf_counter())
    return 0.005


def listen() -> None:
    """Begin to note when the main thread is free: every pause of Blender's is in it, whoever made it."""
    beats.clear()
    if not bpy.app.timers.is_registered(_beat):
        bpy.app.timers.register(_beat, persistent=True)


def pauses() -> list[float]:
    """The longest ten times, in ms, between two moments at which the main thread was free, and listening ends."""
    if bpy.app.timers.is_registered(_beat):
        bpy.app.timers.unregister(_beat)
    gaps = sorted((1000 * (after - before) for before, after in zip(beats, beats[1:])), reverse=True)  # noqa: B905, RUF007
    return gaps[:10]


# --- serving ---------------------------------------------------------------------------------------------------------

QUESTIONS: tuple[Callable[..., Any], ...] = (
    *(nothing, open_sidebar, rectangle, button, theme, scale, frame_all, shading),
    *(
        census,
        kinds,
        things,
        scenes,
        shown,
        selected,
        select,
        undo_steps,
        own_object,
        new_scene,
        add_cubes,
        start_afresh,
        save,
        load,
        clear_undo,
    ),
    *(enable, register_again, disable, enabled, left_over, operate, set_value, get_value, write_model, adoption),
    *(state, told, ticks, forget_ticks, prefer, listen, pauses),
)
ROSTER = {function.__name__: function for function in (*QUESTIONS, *inside_panel.QUESTIONS)}


def quit_blender() -> None:
    def quit_now() -> None:
        bpy_ops.wm.quit_blender()

    bpy.app.timers.register(quit_now, first_interval=0.1)


ROSTER["quit_blender"] = quit_blender


def serve() -> float:
    for path in sorted(QUEUE.glob("*.ask")):
        asked = json.loads(path.read_text(encoding="utf-8"))
        path.unlink()
        try:
            told = {"answer": ROSTER[asked["question"]](**asked["values"])}
        except Exception:  # whatever it was, the one who asked has to hear of it
            told = {"error": traceback.format_exc()[-1200:]}
        part = path.with_suffix(".writing")
        part.write_text(json.dumps(told, default=repr), encoding="utf-8")
        part.rename(path.with_suffix(".told"))
    return 0.005


def ready() -> None:
    (QUEUE / "ready").touch()


bpy.app.timers.register(serve, first_interval=0.3, persistent=True)
bpy.app.timers.register(ready, first_interval=0.6)
