"""Hangs Voxel Weaver into Blender and takes it out again: one roster of parts, attached in order, detached in reverse.

Enabling has to be quick, since it is part of Blender's start: nothing is imported here that loads pydantic, aiohttp or
the engine, and no thread or process starts. Those come with the first prompt; once after an installation, a process
that compiles it comes when the panel is first seen.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

import bpy

if TYPE_CHECKING:
    from voxel_weaver.blender.live.beside import Adopter, Librarian
    from voxel_weaver.blender.live.session import Host
    from voxel_weaver.blender.reading.check import Judge

Command = Callable[[list[str]], int]

COMMAND = "voxel_weaver"
_log = logging.getLogger(__name__)


class Part(NamedTuple):
    """Something that Blender is given, and the way to take it back."""

    name: str
    attach: Callable[[], None]
    detach: Callable[[], None]


_attached: list[Part] = []
"""What stands now, in the order in which it came."""


def register(
    package: str,
    command: Command | None = None,
    judge: Judge | None = None,
    librarian: Librarian | None = None,
    adopter: Adopter | None = None,
) -> None:
    """Attach every part; where one fails, those before it are taken back and the error goes on to Blender."""
    unregister()
    try:
        for part in _parts(package, command, lambda: _open_session(judge, librarian, adopter)):
            part.attach()
            _attached.append(part)
    except BaseException:
        unregister()
        raise


def unregister() -> None:
    """Detach what stands. A part that resists is named in the log, and the others still go."""
    while _attached:
        part = _attached.pop()
        try:
            part.detach()
        except Exception:
            _log.exception(
                "Voxel Weaver could not take back its %s. Restart Blender before enabling it again.", part.name
            )


def _parts(package: str, command: Command | None, open_session: Callable[[], None]) -> tuple[Part, ...]:
    from voxel_weaver.blender import reload
    from voxel_weaver.blender.settings import prefs

    if reload.outdated():
        return (_classes("notice", (reload.VOXEL_WEAVER_PT_restart,)),)
    from voxel_weaver.blender import operators, ui
    from voxel_weaver.blender.live import handlers
    from voxel_weaver.blender.settings import properties
    from voxel_weaver.blender.ui import keymaps, menus, translations

    return (
        Part("preferences", lambda: prefs.attach(package), prefs.detach),
        Part("translations", lambda: translations.attach(package), lambda: translations.detach(package)),
        _classes("update notice", (reload.VOXEL_WEAVER_PT_updated,)),
        _classes("operators", operators.CLASSES),
        _classes("panels", ui.CLASSES),
        Part("properties", properties.attach, properties.detach),
        Part("session", open_session, _close_session),
        Part("handlers", handlers.attach, handlers.detach),
        Part("menus", menus.attach, menus.detach),
        Part("keymaps", keymaps.attach, keymaps.detach),
        *((_command(command),) if command else ()),
    )


def _classes(name: str, classes: tuple[type, ...]) -> Part:
    """Blender removes a class only after those that refer to it, so the way back is the way in reversed."""
    registered: list[type] = []

    def attach() -> None:
        try:
            for kind in classes:
                bpy.utils.register_class(kind)
                registered.append(kind)
        except BaseException:
            detach()
            raise

    def detach() -> None:
        while registered:
            bpy.utils.unregister_class(registered.pop())

    return Part(name, attach, detach)


def _command(command: Command) -> Part:
    handles: list[object] = []
    return Part(
        "command",
        lambda: handles.append(bpy.utils.register_cli_command(COMMAND, command)),
        lambda: bpy.utils.unregister_cli_command(handles.pop()),
    )


def _open_session(judge: Judge | None, librarian: Librarian | None, adopter: Adopter | None) -> None:
    from voxel_weaver.blender.live import session
    from voxel_weaver.blender.settings import prefs

    opened = session.open_session(_make_host, judge, prefs.model_wish)
    opened.librarian, opened.adopter = librarian, adopter
    if not bpy.app.background:
        opened.when_seen = lambda: bpy.app.timers.register(_compile_ahead)  # a draw is no place to start processes


def _compile_ahead() -> None:
    from voxel_weaver.blender.live import session
    from voxel_weaver.host.ahead import compile_ahead

    if session.is_open():
        session.current().compiler = compile_ahead()


def _close_session() -> None:
    from voxel_weaver.blender.live import session

    if not session.close_session():
        _log.warning("Voxel Weaver's thread or a worker process did not end in time; it ends with Blender.")


def _make_host() -> Host:
    """The host with what the preferences say now; called when the first prompt is edited."""
    from voxel_weaver.blender.live import session
    from voxel_weaver.blender.settings import prefs
    from voxel_weaver.host.thread import ThreadHost

    chosen = prefs.chosen()
    keys = session.current().models.keys
    return ThreadHost(home=chosen.home, team=chosen.team, workers=chosen.workers, keys=keys)
