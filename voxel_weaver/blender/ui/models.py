"""The panel about the language model: which one, in what state, and what it did and cost for the last scene."""

from __future__ import annotations

from typing import Any

import bpy

from voxel_weaver.blender import session, views
from voxel_weaver.blender.choices import PROFILES
from voxel_weaver.blender.history import Thinking
from voxel_weaver.blender.models import Models
from voxel_weaver.blender.session import Session
from voxel_weaver.blender.ui.telling import Line, Say, as_it_is, short

_say = bpy.app.translations.pgettext_iface


class VOXEL_WEAVER_PT_model(bpy.types.Panel):  # noqa: N801 - Blender asks for such names
    """Which language model thinks along, and what it costs."""

    bl_space_type = "VIEW_3D"
    bl_region_type = "UI"
    bl_category = views.CATEGORY
    bl_parent_id = "VOXEL_WEAVER_PT_main"
    bl_label = "Language Model"
    bl_options: Any = {"DEFAULT_CLOSED"}  # noqa: RUF012

    @classmethod
    def poll(cls, context: Any) -> bool:
        return session.is_usable()

    def draw(self, context: Any) -> None:
        layout: Any = self.layout
        column = layout.column(align=True)
        for line in lines(session.current(), _say):
            column.label(text=line.text, icon=line.icon, translate=False)
        layout.operator("voxel_weaver.set_up_model", icon="PREFERENCES")


def lines(now: Session, say: Say = as_it_is) -> tuple[Line, ...]:
    """What there is to tell, in lines."""
    wish = now.models.wish()
    if not wish.chosen:
        return (Line("INFO", say("None: the team thinks by itself")),)
    profile = next((row[1] for row in PROFILES if row[0] == wish.profile), wish.profile)
    kept = now.history.find(now.run.id) if now.run is not None else None
    last = kept.thinking if kept is not None else None
    return (
        Line("OUTLINER_OB_LIGHT", short(wish.name)),
        Line("BLANK1", say("Profile: {name}").format(name=say(profile))),
        _state(now, now.models, say, online=wish.online),
        *(_did(last, say) if last is not None else ()),
    )


def _state(now: Session, models: Models, say: Say, *, online: bool) -> Line:
    if now.busy and now.run is not None:
        thinking = [doing.text for doing in now.run.doing.values() if doing.outcome == "running" and doing.text]
        if thinking:
            return Line("PLAY", short(thinking[-1], 60))
    if models.testing:
        return Line("SORTTIME", say("It is being asked"))
    if models.works is False:
        return Line("ERROR", say("The last test failed"))
    if not online:
        return Line("INTERNET_OFFLINE", say("Offline: only servers on this machine are asked"))
    return Line("CHECKMARK", say("Ready"))


def _did(last: Thinking, say: Say) -> tuple[Line, ...]:
    """What it did for the last scene."""
    told = say("{answers} answers used, {calls} calls").format(answers=last.answers, calls=last.calls)
    cost = say("cost unknown") if last.cost is None else f"${last.cost:.4f}"
    found = [Line("BLANK1", f"{told}, {cost}")]
    if last.offline:
        found.append(Line("INFO", say("{count} questions were thought offline").format(count=last.offline)))
    return tuple(found)


CLASSES = (VOXEL_WEAVER_PT_model,)
