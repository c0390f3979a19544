"""The extension's preferences: limits, folders, workers, and whether it may go online.

Others read them as one frozen value, `chosen()`, and never ask Blender themselves.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

import bpy
from bpy.props import BoolProperty, IntProperty, StringProperty

from voxel_weaver.blender.live import session
from voxel_weaver.blender.live.models import ModelWish
from voxel_weaver.blender.settings.model_prefs import ModelPreferences, draw_models

WORKERS, MINUTES, HISTORY = 2, 10, 30


class Chosen(NamedTuple):
    """What the preferences say, and what holds where there are none (a script without the extension)."""

    home: Path
    team: Path | None = None
    workers: int = WORKERS
    minutes: int = MINUTES
    history: int = HISTORY
    online: bool = False


class VOXEL_WEAVER_AP_preferences(ModelPreferences, bpy.types.AddonPreferences):  # noqa: N801 - Blender's way to name classes
    bl_idname = ""  # the name that Blender gave to the extension: see attach

    workers: IntProperty(  # type: ignore[valid-type]
        name="Worker Processes",
        description="Processes beside Blender that build geometry. Changes count from the next start of Blender on. "
        "With none, the same work runs in small slices inside Blender",
        default=WORKERS,
        min=0,
        max=16,
    )
    minutes: IntProperty(  # type: ignore[valid-type]
        name="Longest Run",
        description="Minutes after which a scene that is not finished is given up",
        default=MINUTES,
        min=1,
        max=120,
    )
    history: IntProperty(  # type: ignore[valid-type]
        name="History",
        description="Number of runs that the history lists",
        default=HISTORY,
        min=1,
        max=200,
    )
    home: StringProperty(  # type: ignore[valid-type]
        name="Data Folder",
        description="Where the asset registry is kept. Empty for the folder that Blender keeps for this extension",
        subtype="DIR_PATH",
    )
    team: StringProperty(  # type: ignore[valid-type]
        name="Team Folder",
        description="A folder with a team of agents of your own. Its code runs inside Blender: choose only what you "
        "trust. Empty for the team that comes with Voxel Weaver",
        subtype="DIR_PATH",
    )
    offline: BoolProperty(  # type: ignore[valid-type]
        name="Stay Offline",
        description="Never use the network, even where Blender may",
        default=False,
    )

    def draw(self, context: bpy.types.Context) -> None:
        layout: Any = self.layout
        layout.use_property_split = True
        layout.use_property_decorate = False
        limits = layout.column(heading="Limits")
        for name in ("workers", "minutes", "history"):
            limits.prop(self, name)
        folders = layout.column()
        for name in ("home", "team"):
            folders.prop(self, name)
        folders.operator("voxel_weaver.import_asset", text="Import Asset...", icon="IMPORT")
        folders.operator("voxel_weaver.add_asset_library", icon="ASSET_MANAGER")
        _draw_work(folders)
        network = layout.column(heading="Network")
        if bpy.app.online_access:
            network.prop(self, "offline")
        else:
            network.label(text="Offline, as in Preferences > System > Network", icon="INTERNET_OFFLINE")
        draw_models(layout, self)


def _draw_work(column: Any) -> None:
    """How the processes beside Blender come along."""
    if not session.is_open():
        return
    from voxel_weaver.blender.ui import telling  # the panels' words: nothing that enabling the extension must load

    now, say = session.current(), bpy.app.translations.pgettext_iface
    for line in (*telling.adoption(now.adoption, say), *telling.library(now.library, say)):
        column.label(text=line.text, icon=line.icon, translate=False)


def attach(package: str) -> None:
    """Register the preferences under the extension's name; Blender finds them by it."""
    VOXEL_WEAVER_AP_preferences.bl_idname = package
    bpy.utils.register_class(VOXEL_WEAVER_AP_preferences)


def detach() -> None:
    bpy.utils.unregister_class(VOXEL_WEAVER_AP_preferences)


def _stored() -> Any:
    """The preferences of this Blender; None for a script without the extension."""
    package = VOXEL_WEAVER_AP_preferences.bl_idname
    addons: Any = bpy.context.preferences.addons if bpy.context.preferences else {}
    addon: Any = addons.get(package) if package else None
    return addon.preferences if addon is not None else None


def model_wish() -> ModelWish:
    """The language model that is chosen now, and whether it may be asked over a network."""
    stored = _stored()
    if stored is None:
        return ModelWish()
    return ModelWish(
        provider=stored.provider,
        model=stored.model,
        deep_model=stored.deep_model,
        embedding=stored.embedding,
        base_url=stored.base_url,
        profile=stored.profile,
        spend_run=stored.spend_run,
        spend_day=stored.spend_day,
        price_in=stored.price_in,
        price_out=stored.price_out,
        proxy=stored.proxy,
        online=bool(bpy.app.online_access) and not stored.offline,
    )


def chosen() -> Chosen:
    """What holds now."""
    package = VOXEL_WEAVER_AP_preferences.bl_idname
    stored = _stored()
    if stored is None:
        return Chosen(home=_own_home(package))
    return Chosen(
        home=_folder(stored.home) or _own_home(package),
        team=_folder(stored.team),
        workers=stored.workers,
        minutes=stored.minutes,
        history=stored.history,
        online=bpy.app.online_access and not stored.offline,
    )


def _folder(path: str) -> Path | None:
    return Path(bpy.path.abspath(path)) if path.strip() else None


def _own_home(package: str) -> Path:
    """The folder that Blender keeps for the extension through updates; it is made by whoever writes into it."""
    try:
        return Path(bpy.utils.extension_path_user(package))
    except ValueError:  # not installed as an extension
        return Path(bpy.utils.user_resource("DATAFILES")) / "voxel_weaver"
