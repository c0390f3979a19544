"""`voxel-weaver models`: which servers can be asked, what they offer, whether a model answers, where keys are kept."""

from __future__ import annotations

import argparse
import asyncio
import getpass
import json
import os
import sys
from collections.abc import Iterable, Sequence

from voxel_weaver.cli.arguments import model_options, models_parsed
from voxel_weaver.cli.ending import DONE, FAILED, Ending
from voxel_weaver.cli.terminal import out
from voxel_weaver.host.interrupt import Interrupt
from voxel_weaver.host.thinking.checking import (
    SHOWN,
    Listed,
    Reach,
    checked,
    models_at,
    needs_a_name,
    providers,
    told,
)
from voxel_weaver.host.thinking.key_places import usual_keys
from voxel_weaver.host.thinking.opening import is_online, settings_of
from voxel_weaver.llm.network.keys import Keys
from voxel_weaver.llm.network.proxies import checked_setting
from voxel_weaver.llm.providers import kind_named
from voxel_weaver.llm.thinking.assembly import told_of
from voxel_weaver.models import PROXY, choice_of
from voxel_weaver.scene.errors import SettingRefused

LONGEST_KEY = 8192


def models(arguments: Sequence[str], ending: Ending, interrupt: Interrupt) -> None:
    """Do what the word says: list, test, remember or forget."""
    options = models_parsed(arguments)
    keys = usual_keys(os.environ)
    lines, found, code = asyncio.run(_done(options, keys, interrupt))
    ending.code = code
    interrupt.stop_listening()
    interrupt.check()
    if not ending.told():
        return
    if options.json:
        out(json.dumps({**found, "exit_code": code}))
        return
    for line in lines:
        out(line)


Outcome = tuple[Iterable[str], dict[str, object], int]


async def _done(options: argparse.Namespace, keys: Keys, interrupt: Interrupt) -> Outcome:
    with interrupt.cancels(asyncio.current_task()):
        if options.what == "remember":
            return _remembered(options, keys)
        if options.what == "forget":
            return _forgotten(options, keys)
        if options.what == "test":
            return await _tested(options, keys)
        return await _listed(options, keys)


async def _listed(options: argparse.Namespace, keys: Keys) -> Outcome:
    """The kinds of servers, or the models of one."""
    if not options.provider:
        every = providers(keys)
        return map(_line, every), {"providers": [each._asdict() for each in every]}, DONE
    reach = _reach(keys, checked_setting(options.proxy or os.environ.get(PROXY, "")))
    names = await models_at(options.provider, options.base_url or "", reach)
    more = [f"… and {len(names) - SHOWN} more"] if len(names) > SHOWN else []
    lines = [f"{options.provider}/{name}" for name in names[:SHOWN]]
    return [*lines, *more] or ["The server has no models yet."], {"models": list(names)}, DONE


def _line(each: Listed) -> str:
    key = (
        f"key from {each.key}"
        if each.key
        else f"no key yet: set {each.variable}"
        if each.needs_key
        else "no key needed"
    )
    return f"{each.name:<12} {each.address or '(give --base-url)':<36} {key}"


async def _tested(options: argparse.Namespace, keys: Keys) -> Outcome:
    choice = choice_of(model_options(options), os.environ)
    settings = settings_of(choice)
    if settings is None:
        raise needs_a_name(choice)
    found = await checked(settings.fast, choice.base_url, _reach(keys, settings.proxy))
    costs = told_of(settings, os.environ)
    told_all = (*told(found), costs) if found.works and costs else told(found)
    return told_all, {**found.model_dump(mode="json"), "costs": costs}, DONE if found.works else FAILED


def _reach(keys: Keys, proxy: str) -> Reach:
    return Reach(keys, lambda: is_online(os.environ), proxy, os.environ)


def _remembered(options: argparse.Namespace, keys: Keys) -> Outcome:
    """Keep a key for later calls. It is never an argument: those are seen by everybody who lists processes."""
    kind = kind_named(options.provider or "")
    shown = sys.stdin.isatty()
    text = getpass.getpass(f"Key for {kind.title}: ") if shown else sys.stdin.read(LONGEST_KEY)
    keys.type_in(kind.name, text)
    place = keys.remember(kind.name)
    if not place:
        raise SettingRefused("No key was given, so none is kept. Type it, or send it to standard input.")
    return [f"The key for {kind.title} is kept in {place}."], {"kept": place}, DONE


def _forgotten(options: argparse.Namespace, keys: Keys) -> Outcome:
    kind = kind_named(options.provider or "")
    places = keys.forget(kind.name)
    words = f"removed from {' and '.join(places)}" if places else "kept nowhere here"
    return [f"The key for {kind.title} is {words}."], {"removed": list(places)}, DONE
