"""The panel about the language model: which one, in what state, and what it did and cost for the last scene."""

from __future__ import annotations

from typing import Any

import bpy

from voxel_weaver.blender import views
from voxel_weaver.blender.live import session
from voxel_weaver.blender.live.history import Thinking
from voxel_weaver.blender.live.models import Models
from voxel_weaver.blender.live.session import Session
from voxel_weaver.blender.settings.choices import PROFILES
from voxel_weaver.blender.ui.telling import Line, Say, as_it_is, short

KINDS = {
    "brief": "reading",
    "belongs": "what belongs there",
    "parts": "new things",
    "texture": "materials",
    "lighting": "light",
    "shots": "picture",
    "review": "review",
    "edit": "change",
}
"""What questions are about, in words."""
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
        *(_calls(now, say) if now.busy else ()),
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


def _calls(now: Session, say: Say) -> tuple[Line, ...]:
    """How many calls run and wait now, and who is left alone."""
    calls = now.model_calls()
    if calls is None:
        return ()
    words = say("{running} calls run, {waiting} wait, of {most} at once")
    told = words.format(running=calls.running, waiting=calls.waiting, most=calls.most)
    shut = say("{server} failed again and again and is left alone for a while")
    return (Line("BLANK1", told), *(Line("ERROR", short(shut.format(server=name), 90)) for name in calls.shut))


def _did(last: Thinking, say: Say) -> tuple[Line, ...]:
    """What it did for the last scene: which tier answered what, why the rest was thought offline, what it cost."""
    rows = (
        ("LIGHT_SUN", say("Deep: {kinds}"), last.deep),
        ("LIGHT", say("Fast: {kinds}"), last.fast),
        ("FILE_CACHE", say("Answered before: {kinds}"), last.before),
        ("INFO", say("Offline: {kinds}"), last.offline),
    )
    found = [
        Line(icon, short(words.format(kinds=", ".join(say(KINDS.get(kind, kind)) for kind in kinds)), 60))
        for icon, words, kinds in rows
        if kinds
    ]
    if last.why:
        found.append(Line("BLANK1", short(last.why, 120)))
    found.append(Line("BLANK1", say("{calls} calls, {cost}").format(calls=last.calls, cost=_cost(last, say))))
    return tuple(found)


def _cost(last: Thinking, say: Say) -> str:
    if last.cost is None:
        return say("cost unknown")
    told = f"${last.cost:.4f}" if 0 < last.cost < 0.1 else f"${last.cost:.2f}"
    return told if last.exact else say("at least {cost}").format(cost=told)


CLASSES = (VOXEL_WEAVER_PT_model,)
