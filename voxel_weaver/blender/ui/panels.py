"""The sidebar's panels. They draw what `telling` says and look at as little of the scene as they can: a draw that takes
long is felt in every redraw of the sidebar."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import bpy

from voxel_weaver.blender import contract, views
from voxel_weaver.blender.live import session
from voxel_weaver.blender.live.session import Session
from voxel_weaver.blender.operators.scenes import cameras_of, root_of, roots
from voxel_weaver.blender.settings import properties
from voxel_weaver.blender.ui import icons, telling

BOX = 14
"""Pixels that the edges of a box take."""
NARROW = 220
"""A sidebar of fewer pixels shows less beside each other."""
_say = bpy.app.translations.pgettext_iface
PADDING = 1.35
"""Before a text below a button without emboss, whose own text stands so far inside."""


class _Panel(bpy.types.Panel):
    bl_space_type = "VIEW_3D"
    bl_region_type = "UI"
    bl_category = views.CATEGORY

    @classmethod
    def poll(cls, context: Any) -> bool:
        return session.is_usable()


class _Child(_Panel):
    bl_parent_id = "VOXEL_WEAVER_PT_main"
    bl_options: Any = {"DEFAULT_CLOSED"}  # noqa: RUF012


class VOXEL_WEAVER_PT_main(_Panel):  # noqa: N801
    """Prompt, Generate, and how it goes."""

    bl_label = "Voxel Weaver"

    def draw(self, context: Any) -> None:
        layout: Any = self.layout
        now, chosen = session.current(), properties.settings(context)
        now.seen()
        self._prompt(context, chosen)
        if now.busy:
            _running(layout, now, chosen)
        else:
            self._generate(chosen)
            self._outcome(context, now)
        for line in telling.adoption(now.adoption, _say):
            _told(layout, line.icon, line.text, context)

    def _prompt(self, context: Any, chosen: Any) -> None:
        layout: Any = self.layout
        column = layout.column(align=True)
        row = column.row(align=True)
        if chosen.text:
            row.prop_search(chosen, "text", bpy.data, "texts", text="")
        else:
            row.prop(chosen, "prompt", text="", placeholder="Describe a place")
        row.menu("VOXEL_WEAVER_MT_examples", text="", icon="DOWNARROW_HLT")
        if not chosen.text:
            row.operator("voxel_weaver.edit_text", text="", icon="TEXT")
        prompt = properties.prompt_of(chosen)
        lines = telling.wrapped(prompt, context.region.width, _scale(context), 4)
        if chosen.text or len(lines) > 2:
            _paragraph(layout, lines)

    def _generate(self, chosen: Any) -> None:
        layout: Any = self.layout
        row = layout.row()
        row.scale_y = 1.4
        row.operator_context = "EXEC_DEFAULT"
        row.enabled = bool(properties.prompt_of(chosen).strip()) or chosen.place != "auto"
        row.operator("voxel_weaver.generate", text="Generate", icon="SHADERFX")

    def _outcome(self, context: Any, now: Session) -> None:
        layout: Any = self.layout
        kept = now.history.find(now.run.id) if now.run is not None else None
        there = kept is None or kept.collection in bpy.data.collections
        lines = telling.outcome(now.run, kept, _say, there=there)
        if not lines:
            return
        # While the mouse rests on the bar, Blender 4.3 draws what comes in its place as the bar: here, nothing.
        nothing = layout.row()
        nothing.alignment, nothing.scale_y = "LEFT", 0.05
        nothing.label(text="")
        column = layout.box().column(align=True)
        for line in lines:
            _told(column, line.icon, line.text, context, less=BOX)
        if there and kept is not None and kept.bpy_scene != context.scene.name:
            text = _say("Show {scene}").format(scene=kept.bpy_scene)
            column.operator("voxel_weaver.recall", text=text, icon="SCENE_DATA", translate=False).run = kept.run


def _running(layout: Any, now: Session, chosen: Any) -> None:
    run = now.run
    assert run is not None
    told = telling.progress(run, now.clock(), now.history.usual(run.wish), _say)
    row = layout.row(align=True)
    row.scale_y = 1.4
    row.progress(factor=told.fraction, text=told.text)
    row.operator("voxel_weaver.cancel", text="", icon="X")
    row = layout.row()
    row.label(text=told.below, icon=telling.PAUSE_ICON if run.paused else "TIME", translate=False)
    row.prop(chosen, "show_team", text="", icon="COMMUNITY", emboss=False)
    if chosen.show_team:
        column = layout.column(align=True)
        for line in telling.doings(run, _say):
            row = column.row()
            row.label(text=line.text, icon=line.icon, translate=False)
            detail = row.row()
            detail.active, detail.alignment = False, "RIGHT"
            detail.label(text=line.detail, translate=False)


class VOXEL_WEAVER_PT_options(_Child):  # noqa: N801
    """The choices beside the prompt."""

    bl_label = "Options"
    bl_options: Any = set()  # noqa: RUF012

    def draw(self, context: Any) -> None:
        layout: Any = self.layout
        chosen = properties.settings(context)
        column = layout.column()
        column.use_property_split, column.use_property_decorate = True, False
        for name in ("place", "look"):
            column.prop(chosen, name)
        column.prop(chosen, "style", placeholder="From Prompt")
        for name in ("quality", "size"):
            column.prop(chosen, name)
        row = column.row(align=True)
        row.prop(chosen, "seed")
        row.operator("voxel_weaver.dice", text="", icon="FILE_REFRESH")
        column.prop(chosen, "present")


class VOXEL_WEAVER_PT_light_and_camera(_Child):  # noqa: N801
    """Hour, weather, light and view."""

    bl_label = "Light and Camera"

    def draw(self, context: Any) -> None:
        layout: Any = self.layout
        column = layout.column()
        column.use_property_split, column.use_property_decorate = True, False
        for name in ("time_of_day", "weather", "light", "camera", "animation"):
            column.prop(properties.settings(context), name)


class VOXEL_WEAVER_PT_report(_Child):  # noqa: N801
    """What was checked, and what could not be met; a row selects and frames its culprit."""

    bl_label = "Report"

    @classmethod
    def poll(cls, context: Any) -> bool:
        return session.is_usable() and context.scene is not None and bool(roots(context.scene))

    def draw(self, context: Any) -> None:
        layout: Any = self.layout
        root = root_of(context)
        kept = session.current().history.checked.get(root.name) or _kept(context)
        column = layout.column(align=True)
        if kept is None:
            column.label(text="This scene was made in another session", icon="INFO")
            _check_again(layout)
            return
        head = telling.checked(kept, _say)
        column.label(text=head.text, icon=head.icon, translate=False)
        for row, icon in telling.report(kept)[: telling.ROWS_SHOWN]:
            _finding(column, row, icon, kept.collection, context)
        more = telling.more(kept, _say)
        if more:
            column.label(text=more, translate=False)
        _check_again(layout)


def _check_again(layout: Any) -> None:
    if session.current().judge is not None:
        layout.operator("voxel_weaver.check_again", icon="FILE_REFRESH")


def _finding(layout: Any, row: Any, icon: str, collection: str, context: Any) -> None:
    """A row in as many lines as it needs. Where it is about things each of them can be pressed."""
    for at, words in enumerate(telling.wrapped(row.text, context.region.width, _scale(context), 3)):
        line = layout.row(align=True)
        line.alignment = "LEFT"
        shown = icon if at == 0 else "BLANK1"
        if not row.things:
            line.label(text=words, icon=shown, translate=False)
            continue
        name = "voxel_weaver.select_thing"
        pressed = line.operator(name, text=words, icon=shown, emboss=False, translate=False)
        pressed.owner, pressed.collection = " ".join(row.things), collection
        pressed.tip = f"{row.text} {row.repair}".strip().removesuffix(".")


class VOXEL_WEAVER_PT_thing(_Child):  # noqa: N801
    """Why the selected thing is here."""

    bl_label = "Why Is This Here?"
    bl_options: Any = set()  # noqa: RUF012

    @classmethod
    def poll(cls, context: Any) -> bool:
        active = context.active_object
        return session.is_usable() and active is not None and contract.WHY in active

    def draw(self, context: Any) -> None:
        layout: Any = self.layout
        active = context.active_object
        column = layout.column(align=True)
        category, role = str(active.get(contract.CATEGORY, "")), active.get(contract.ROLE)
        icon = "BOOKMARKS" if role == "requested" else "ADD"
        column.label(text=contract.readable(category), icon=icon, translate=False)
        _paragraph(column, telling.wrapped(str(active[contract.WHY]), context.region.width, _scale(context)))
        if active.get(contract.TIER) == "generic":
            column.label(text="A stand-in: there is no such asset yet", icon="INFO")
        if active.get(contract.KIND) == contract.THING:
            _edits(layout, context, locked=bool(active.get(contract.LOCKED)))


def _edits(layout: Any, context: Any, *, locked: bool) -> None:
    """What can be done to a thing. Two columns: a label each, and no wider than the sidebar."""
    grid = layout.grid_flow(columns=1 if _is_narrow(context) else 2, align=True, even_columns=True, row_major=True)
    edit = "voxel_weaver.edit"
    grid.operator(edit, text="Reroll", icon="FILE_REFRESH").kind = "reroll"
    grid.operator(edit, text="Swap...", icon="ARROW_LEFTRIGHT").kind = "swap"
    grid.operator(edit, text="Move...", icon="EMPTY_ARROWS").kind = "move"
    if locked:
        grid.operator("voxel_weaver.lock", text="Unlock", icon="LOCKED").locked = False
    else:
        grid.operator("voxel_weaver.lock", text="Lock", icon="UNLOCKED").locked = True
    layout.operator(edit, text="Remove Thing", icon="X").kind = "remove"


class VOXEL_WEAVER_PT_scene(_Child):  # noqa: N801
    """What can be done with the generated scene."""

    bl_label = "Scene"

    @classmethod
    def poll(cls, context: Any) -> bool:
        return session.is_usable() and context.scene is not None and bool(roots(context.scene))

    def draw(self, context: Any) -> None:
        layout: Any = self.layout
        root = root_of(context)
        layout.label(text=root.name, icon="OUTLINER_COLLECTION", translate=False)
        column = layout.column(align=True)
        for camera in cameras_of(root)[:6]:
            icon = "OUTLINER_OB_CAMERA" if context.scene.camera == camera else "CAMERA_DATA"
            name = contract.readable(str(camera[contract.SHOT]))
            column.operator("voxel_weaver.look_through", text=name, icon=icon, translate=False).camera = camera.name
        row = layout.column(align=True) if _is_narrow(context) else layout.row(align=True)
        row.operator("voxel_weaver.reframe", text="Reframe", icon="FULLSCREEN_ENTER")
        row.operator("voxel_weaver.render", text="Render", icon="RENDER_STILL")
        grid = layout.grid_flow(columns=1 if _is_narrow(context) else 2, align=True, even_columns=True, row_major=True)
        edit = "voxel_weaver.edit"
        grid.operator(edit, text="Vary", icon="MOD_NOISE").kind = "vary"
        grid.operator(edit, text="Add...", icon="ADD").kind = "add"
        grid.operator(edit, text="Restyle...", icon="MATERIAL").kind = "restyle"
        grid.operator(edit, text="Relight...", icon="LIGHT").kind = "relight"
        layout.operator("voxel_weaver.light_by_picture", text="Light by Picture...", icon="WORLD")
        layout.operator("voxel_weaver.export", text="Export...", icon="EXPORT")
        layout.operator("voxel_weaver.remove", text="Remove", icon="TRASH")


class VOXEL_WEAVER_PT_history(_Child):  # noqa: N801
    """The runs of this session."""

    bl_label = "History"

    @classmethod
    def poll(cls, context: Any) -> bool:
        return session.is_usable() and bool(session.current().history.runs)

    def draw(self, context: Any) -> None:
        layout: Any = self.layout
        for kept in session.current().history.runs[: telling.RUNS_SHOWN]:
            row = layout.row()
            picture = icons.icon_of(kept)
            if picture:
                holder = row.row()
                holder.alignment = "LEFT"
                holder.template_icon(picture, scale=2.4)
            column = row.column(align=True)
            name = column.row()
            name.alignment = "LEFT"
            text = telling.short(kept.wish.prompt or contract.readable(kept.wish.place), _letters(context))
            name.operator("voxel_weaver.recall", text=text, emboss=False, translate=False).run = kept.run
            detail = column.row()
            detail.active = False
            detail.separator(factor=PADDING)
            told = _say("{things} things, seed {seed}").format(things=kept.things, seed=kept.wish.seed)
            detail.label(text=f"{told}, {telling.seconds_told(kept.seconds, _say)}", translate=False)


class VOXEL_WEAVER_PT_statistics(_Child):  # noqa: N801
    """What the bus counted."""

    bl_label = "Statistics"

    @classmethod
    def poll(cls, context: Any) -> bool:
        return session.is_usable() and session.current().statistics() is not None

    def draw(self, context: Any) -> None:
        layout: Any = self.layout
        figures = session.current().statistics()
        column = layout.column(align=True)
        head = (_say("Agent"), _say("Done"), _say("Usual"))
        shown = (0, 2) if _is_narrow(context) else (0, 1, 2)
        _table_row(column, [head[at] for at in shown])
        for *cells, failed in telling.statistics(figures.agents, _say):
            _table_row(column, [str(cells[at]) for at in shown], "ERROR" if failed else "NONE")


def _table_row(layout: Any, cells: Sequence[str], icon: str = "NONE") -> None:
    """A name, and numbers to its right, each below the one above."""
    split = layout.split(factor=0.62)
    split.label(text=cells[0], icon=icon, translate=False)
    numbers = split.split(factor=0.4) if len(cells) > 2 else split
    for text in cells[1:]:
        cell = numbers.row()
        cell.alignment = "RIGHT"
        cell.label(text=text, translate=False)


class VOXEL_WEAVER_MT_examples(bpy.types.Menu):  # noqa: N801
    """Example prompts, and the prompts of earlier runs."""

    bl_label = "Examples"

    def draw(self, context: Any) -> None:
        layout: Any = self.layout
        from voxel_weaver.blender.settings.choices import EXAMPLES

        for name, label, _ in EXAMPLES:
            layout.operator("voxel_weaver.example", text=label).name = name
        runs = session.current().history.runs if session.is_usable() else []
        if runs:
            layout.separator()
            layout.label(text="Earlier")
        for kept in runs[:8]:
            layout.operator("voxel_weaver.recall", text=telling.short(kept.wish.prompt), translate=False).run = kept.run


def _kept(context: Any) -> Any:
    """The run that made the generated scene at hand, if this session remembers it."""
    root = root_of(context) if context.scene is not None else None
    return session.current().history.by_collection(root.name) if root is not None else None


def _told(layout: Any, icon: str, text: str, context: Any, less: int = 0) -> None:
    """A text of several lines behind one icon, where there are so many pixels less than elsewhere."""
    lines = telling.wrapped(text, context.region.width - less * _scale(context), _scale(context), 4)
    for at, line in enumerate(lines):
        layout.label(text=line, icon=icon if at == 0 else "BLANK1", translate=False)


def _paragraph(layout: Any, lines: tuple[str, ...]) -> None:
    column = layout.column(align=True)
    column.active = False
    column.scale_y = 0.8
    for line in lines:
        column.label(text=line, translate=False)


def _is_narrow(context: Any) -> bool:
    return bool(context.region.width < NARROW * _scale(context))


def _letters(context: Any) -> int:
    """How many letters fit beside a picture."""
    return telling.letters(context.region.width - 75 * _scale(context), _scale(context))


def _scale(context: Any) -> float:
    return float(context.preferences.system.ui_scale) or 1.0  # without a window it is 0


CLASSES = (
    VOXEL_WEAVER_MT_examples,
    VOXEL_WEAVER_PT_main,
    VOXEL_WEAVER_PT_options,
    VOXEL_WEAVER_PT_light_and_camera,
    VOXEL_WEAVER_PT_thing,
    VOXEL_WEAVER_PT_report,
    VOXEL_WEAVER_PT_scene,
    VOXEL_WEAVER_PT_history,
    VOXEL_WEAVER_PT_statistics,
)
