"""The part of the preferences about language models. The field for a key stores nothing: what is typed goes to the
session, and what is shown is dots."""

from __future__ import annotations

from typing import Any

import bpy
from bpy.props import EnumProperty, FloatProperty, StringProperty

from voxel_weaver.blender.live import session
from voxel_weaver.blender.live.models import SHOWN_KEY
from voxel_weaver.blender.settings.choices import ADDRESSES, KEY_VARIABLES, NO_PROVIDER, PROFILES, PROVIDERS
from voxel_weaver.host.thinking.entering import price_told, problem_of_proxy, tariff

_say = bpy.app.translations.pgettext_iface
LONGEST_KEY = 4096


def _shown_key(stored: Any) -> str:
    if not session.is_open() or stored.provider == NO_PROVIDER:
        return ""
    return SHOWN_KEY if session.current().models.key_origin(stored.provider) else ""


def _type_key(stored: Any, text: str) -> None:
    if session.is_open() and stored.provider != NO_PROVIDER:
        session.current().models.type_key(stored.provider, text)


def _offered(stored: Any, _context: Any, text: str) -> list[str]:
    """The models of the server, if it was tested, as far as they fit what is typed."""
    names = session.current().models.offered.get(stored.provider, ()) if session.is_open() else ()
    return [name for name in names if text.lower() in name.lower()]


def _check_proxy(stored: Any, _context: Any) -> None:
    """What cannot be a proxy is not kept, least of all with a password in it: Blender writes this into a file."""
    problem = problem_of_proxy(stored.proxy)
    if problem:
        stored.proxy = ""
    if session.is_open() and (problem or stored.proxy):
        session.current().models.proxy_problem = problem


class ModelPreferences:
    """Properties that the preferences have beside their own."""

    provider: EnumProperty(  # type: ignore[valid-type]
        name="Language Model",
        description="Who thinks along with the team. Without one, and wherever it fails, every agent thinks by itself",
        items=PROVIDERS,
        default=NO_PROVIDER,
    )
    model: StringProperty(  # type: ignore[valid-type]
        name="Model",
        description="The model's name, as its provider calls it",
        maxlen=200,
        search=_offered,
        search_options={"SUGGESTION"},
    )
    deep_model: StringProperty(  # type: ignore[valid-type]
        name="Deep Model",
        description="Another model of the same provider, for what needs long thought. Empty for the same one",
        maxlen=200,
        search=_offered,
        search_options={"SUGGESTION"},
    )
    embedding: StringProperty(  # type: ignore[valid-type]
        name="Embedding Model",
        description="A model of the same provider that makes vectors of texts, so that taste is taken over from briefs "
        "that mean the same. Empty for none",
        maxlen=200,
        search=_offered,
        search_options={"SUGGESTION"},
    )
    base_url: StringProperty(  # type: ignore[valid-type]
        name="Address", description="Where the server is. Empty for the provider's usual address", maxlen=2000
    )
    key: StringProperty(  # type: ignore[valid-type]
        name="Key",
        description="Kept for this session only, and never in a file of Blender. Remember keeps it longer",
        subtype="PASSWORD",
        options={"SKIP_SAVE"},
        maxlen=LONGEST_KEY,
        get=_shown_key,
        set=_type_key,
    )
    profile: EnumProperty(  # type: ignore[valid-type]
        name="Profile",
        description="How long it may think, and what it may use",
        items=PROFILES,
        default="balanced",
    )
    spend_run: FloatProperty(  # type: ignore[valid-type]
        name="Cap for a Scene",
        description="US dollars that the model may cost for one scene, as far as its prices are known",
        default=0.5,
        min=0.0,
        max=100.0,
    )
    spend_day: FloatProperty(  # type: ignore[valid-type]
        name="Cap for a Day",
        description="US dollars that the model may cost in a day, as far as its prices are known",
        default=5.0,
        min=0.0,
        max=1000.0,
    )
    price_in: FloatProperty(  # type: ignore[valid-type]
        name="Price of Input",
        description="US dollars for a million tokens that the model reads. 0 for the list of common models",
        default=0.0,
        min=0.0,
        max=10_000.0,
    )
    price_out: FloatProperty(  # type: ignore[valid-type]
        name="Price of Output",
        description="US dollars for a million tokens that the model writes. 0 for the list of common models",
        default=0.0,
        min=0.0,
        max=10_000.0,
    )
    proxy: StringProperty(  # type: ignore[valid-type]
        name="Proxy",
        description="The way to servers on other machines. Empty for what HTTPS_PROXY and NO_PROXY say; none for none",
        maxlen=2000,
        update=_check_proxy,
    )


def draw_models(layout: Any, stored: Any) -> None:
    """The fields, where the key is from, and what came of the last test."""
    column = layout.column()
    column.prop(stored, "provider")
    if stored.provider == NO_PROVIDER:
        return
    column.prop(stored, "model")
    column.prop(stored, "base_url", placeholder=ADDRESSES.get(stored.provider, ""))
    for name in ("deep_model", "embedding"):
        column.prop(stored, name)
    if not session.is_open():
        return
    models = session.current().models
    row = column.row(align=True)
    row.prop(stored, "key")
    row.operator("voxel_weaver.remember_key", text="", icon="FILE_TICK")
    row.operator("voxel_weaver.forget_key", text="", icon="TRASH")
    _key_told(column, stored.provider, models)
    column.prop(stored, "profile")
    spending = column.column(align=True)
    for name in ("spend_run", "spend_day", "price_in", "price_out"):
        spending.prop(stored, name)
    if stored.model.strip():
        spending.label(text=price_told(_tariff(stored)), icon="BLANK1", translate=False)
    column.prop(stored, "proxy")
    if models.proxy_problem:
        column.label(text=models.proxy_problem, icon="ERROR", translate=False)
    column.operator("voxel_weaver.test_model", icon="PLUGIN")
    for number, line in enumerate(models.told):
        icon = ("CHECKMARK" if models.works else "ERROR") if number == 0 else "BLANK1"
        column.label(text=line, icon=icon, translate=False)


def _tariff(stored: Any) -> Any:
    """What the chosen model costs."""
    given = (stored.price_in, stored.price_out) if stored.price_in or stored.price_out else None
    return tariff(stored.provider, stored.model.strip(), stored.base_url.strip(), ADDRESSES[stored.provider], given)


def _key_told(column: Any, provider: str, models: Any) -> None:
    """One line below the key: where it is from, what is wrong with it, or where it is looked for."""
    origin = models.key_origin(provider)
    variables = KEY_VARIABLES.get(provider, ())
    if models.problem:
        column.label(text=models.problem, icon="ERROR", translate=False)
    elif origin:
        column.label(text=_say("Key from: {origin}").format(origin=_say(origin)), icon="KEYINGSET", translate=False)
    elif variables:
        text = _say("Also read from the environment variable {name}").format(name=variables[0])
        column.label(text=text, icon="INFO", translate=False)
