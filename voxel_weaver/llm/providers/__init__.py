"""The roster of servers that can be asked: one line, one kind; each way of talking is a file of its own.

Adding one is adding a line, and a file where it talks in a new way.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple
from urllib.parse import urlsplit

from voxel_weaver.llm.network.online import Access, base
from voxel_weaver.llm.network.proxies import Proxy
from voxel_weaver.llm.network.secret import Secret
from voxel_weaver.llm.network.wire import Wire
from voxel_weaver.llm.provider import Provider
from voxel_weaver.llm.providers.anthropic import VERSION, Anthropic
from voxel_weaver.llm.providers.ollama import Ollama
from voxel_weaver.llm.providers.openai import OpenAI
from voxel_weaver.scene.errors import SettingRefused

BEARER = ("Authorization", "Bearer ")


class Kind(NamedTuple):
    """A kind of server: its usual address ("" where everybody has another), and where keys for it are looked for.

    `path` is where its API begins, and is added where a user entered the server alone.
    """

    name: str
    title: str
    address: str
    make: Callable[[str, Wire], Provider]
    variables: tuple[str, ...] = ()
    needs_key: bool = False
    key_header: tuple[str, str] = BEARER
    headers: tuple[tuple[str, str], ...] = ()
    path: str = "/v1"


PROVIDERS = (
    Kind("openai", "OpenAI", "https://api.openai.com/v1", OpenAI, ("OPENAI_API_KEY",), needs_key=True),
    Kind("openrouter", "OpenRouter", "https://openrouter.ai/api/v1", OpenAI, ("OPENROUTER_API_KEY",), needs_key=True),
    Kind(
        *("anthropic", "Anthropic", "https://api.anthropic.com/v1", Anthropic, ("ANTHROPIC_API_KEY",)),
        needs_key=True,
        key_header=("x-api-key", ""),
        headers=(("anthropic-version", VERSION),),
    ),
    Kind("ollama", "Ollama", "http://127.0.0.1:11434", Ollama, ("OLLAMA_API_KEY",), path=""),
    Kind("lmstudio", "LM Studio", "http://127.0.0.1:1234/v1", OpenAI),
    Kind("llamacpp", "llama.cpp server", "http://127.0.0.1:8080/v1", OpenAI, ("LLAMA_API_KEY",)),
    Kind("vllm", "vLLM", "http://127.0.0.1:8000/v1", OpenAI, ("VLLM_API_KEY",)),
    Kind("custom", "Another server that talks like OpenAI", "", OpenAI, ("VOXEL_WEAVER_API_KEY",)),
)


def kind_named(name: str) -> Kind:
    """The kind with this name; SettingRefused names those that there are."""
    for kind in PROVIDERS:
        if kind.name == name:
            return kind
    raise SettingRefused(f"there is no provider {name!r}; choose one of {', '.join(kind.name for kind in PROVIDERS)}")


def connect(
    kind: Kind, access: Access, address: str = "", key: Secret | None = None, proxy: Proxy | None = None
) -> Provider:
    """A provider of this kind; nothing is contacted yet. SettingRefused where the address or the key is missing."""
    address = address or kind.address
    if not address:
        raise SettingRefused(f"{kind.title} needs its address; enter one like http://127.0.0.1:8080/v1")
    if kind.needs_key and key is None:
        raise SettingRefused(f"{kind.title} needs a key; set {kind.variables[0]}, or enter it in the preferences")
    where = rooted(address, kind.path)
    return kind.make(kind.name, Wire(where, access, key, kind.key_header, dict(kind.headers), proxy=proxy))


def rooted(address: str, path: str) -> str:
    """The address with the path that this kind of server has, where only the server was entered or another kind's."""
    start = base(address)
    if path == "":
        return start.removesuffix("/v1").removesuffix("/api")
    return start if urlsplit(start).path else start + path
