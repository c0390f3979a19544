"""A Blender of its own, in which the extension is installed from its zip as a person installs it.

Run as a program it is that Blender: it does the steps that it is told, in order, and prints what it saw as JSON. It
must not import the product, which has to come out of the zip.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

NAME = "bl_ext.user_default.voxel_weaver"


def blender(user: Path, *steps: str) -> dict[str, Any]:
    """Do the steps ("install:PATH", "cycle:100", …) in a new Blender with this user folder; what it saw, by step."""
    kept = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "VOXEL_WEAVER_HOME")}
    command = [sys.executable, "-P", "-X", "faulthandler", __file__, *steps]
    environment = {**kept, "BLENDER_USER_RESOURCES": str(user)}
    done = subprocess.run(command, env=environment, cwd=user, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
    seen: dict[str, Any] = json.loads(done.stdout.rpartition("SEEN ")[2])
    return seen


def install(path: str) -> list[str]:
    import bpy

    return sorted(bpy.ops.extensions.package_install_files(filepath=path, repo="user_default", enable_on_install=True))


def enable(_: str) -> bool:
    import addon_utils

    return addon_utils.enable(NAME, default_set=True) is not None


def disable(_: str) -> None:
    import addon_utils

    addon_utils.disable(NAME, default_set=True)


def cycle(times: str) -> list[str]:
    """Off and on again, over and over; what is another now than it was before."""
    import addon_utils

    before = census()
    for _ in range(int(times)):
        addon_utils.disable(NAME)
        assert own_modules() == [], own_modules()
        addon_utils.enable(NAME)
    after = census()
    return [f"{name}: {before[name]} -> {after[name]}" for name in before if before[name] != after[name]]


def census(_: str = "") -> dict[str, Any]:
    """All that an extension may leave behind."""
    import bpy

    handlers = {
        name: len(kept) for name in dir(bpy.app.handlers) if isinstance(kept := getattr(bpy.app.handlers, name), list)
    }
    menus = {
        name: len(kind._dyn_ui_initialize())
        for name in dir(bpy.types)
        if hasattr(kind := getattr(bpy.types, name), "_dyn_ui_initialize") and hasattr(kind, "draw")
    }
    keys: Any = bpy.context.window_manager.keyconfigs.addon
    return {
        "classes": sorted(set(dir(bpy.types))),
        "operators": dir(bpy.ops.voxel_weaver),
        "handlers": handlers,
        "menus": menus,
        "keys": {keymap.name: len(keymap.keymap_items) for keymap in keys.keymaps if len(keymap.keymap_items)},
        "properties": {
            kind.__name__: sorted(name for name in dir(kind) if "voxel" in name or name.startswith("vw"))
            for kind in (bpy.types.Scene, bpy.types.WindowManager, bpy.types.Object, bpy.types.Collection)
        },
        "threads": sorted(thread.name for thread in threading.enumerate()),
        "modules": own_modules(),
    }


def own_modules() -> list[str]:
    return sorted(name for name in sys.modules if name.startswith("voxel_weaver"))


def loaded(_: str) -> dict[str, Any]:
    """Which files run, and what was loaded with them."""
    engine = sys.modules.get("voxel_weaver")
    return {
        "file": getattr(engine, "__file__", ""),
        "version": getattr(engine, "__version__", ""),
        "heavy": sorted({"pydantic", "aiohttp", "asyncio", "multiprocessing"} & set(sys.modules)),
    }


def timed(_: str) -> float:
    """Milliseconds of processor time from nothing loaded to registered, files cached as after a first start."""
    from importlib import import_module

    disable("")
    site = Path(os.environ["BLENDER_USER_RESOURCES"], "extensions/.local/lib")
    enable("")  # disabling took the wheels away; this brings them back
    entry = sys.modules[NAME]
    entry.unregister()
    assert own_modules() == []
    assert site.is_dir()
    begun = time.process_time()  # a busy machine shall not decide
    import_module(NAME).register()
    return 1000 * (time.process_time() - begun)


def command(words: str) -> int:
    from voxel_weaver import extension

    return extension.command(json.loads(words))


def generate(prompt: str) -> dict[str, Any]:
    """The panel's button, waiting for the scene as a script does; then off, and what is still alive."""
    import bpy

    result = bpy.ops.voxel_weaver.generate(prompt=prompt, blocking=True)
    things = [each.name for each in bpy.data.objects if each.get("vw_kind") == "thing"]
    half_made = [each.name for each in bpy.data.objects if "vw_run" in each]
    disable("")
    threads = sorted(thread.name for thread in threading.enumerate())
    return {"result": sorted(result), "things": len(things), "half made": half_made, "threads": threads}


def pending(_: str) -> bool:
    from voxel_weaver.blender import reload

    return reload.pending()


def outdated(name: str) -> list[str]:
    """Load a library, pretend that it is of an older version, and enable again."""
    from importlib import import_module

    import addon_utils
    import bpy

    import_module(name).__version__ = "0.0.1"
    addon_utils.disable(NAME)
    addon_utils.enable(NAME)
    return sorted(kind for kind in dir(bpy.types) if kind.startswith("VOXEL_WEAVER_"))


def console(name: str) -> None:
    """What a person does in Blender's console while the extension is off."""
    from importlib import import_module

    import_module(name)


def reload_scripts(_: str) -> list[str]:
    import bpy

    before = census()
    bpy.ops.script.reload()
    after = census()
    return [f"{name}: {before[name]} -> {after[name]}" for name in before if before[name] != after[name]]


def wait(path: str) -> None:
    """Tell that it stands, and go on when the file is there."""
    Path(f"{path}.waiting").touch()
    deadline = time.monotonic() + 120
    while not Path(path).exists() and time.monotonic() < deadline:
        time.sleep(0.05)


STEPS: dict[str, Callable[[str], Any]] = {
    step.__name__: step
    for step in (
        *(
            install,
            enable,
            disable,
            cycle,
            census,
            loaded,
            timed,
            command,
            generate,
            pending,
            outdated,
            console,
            reload_scripts,
        ),
        wait,
    )
}


def main(arguments: list[str]) -> None:
    import bpy

    assert bpy.app.background
    import addon_utils  # found only after bpy

    addon_utils.enable("bl_pkg")
    seen = {}
    for argument in arguments:
        name, _, value = argument.partition(":")
        seen[argument if argument not in seen else f"{argument} again"] = STEPS[name](value)
    if hasattr(bpy.types, "VOXEL_WEAVER_PT_updated"):
        disable("")  # some Blenders crash when the process ends while a timer is registered
    sys.stdout.write("\nSEEN " + json.dumps(seen))
    sys.stdout.flush()
    if "reload_scripts" in seen:
        os._exit(0)  # Blender 4.2 crashes at its end once scripts were reloaded, whichever add-ons there are


if __name__ == "__main__":
    main(sys.argv[1:])
