"""The one way out: HTTP to a model server, with bounds on size and time, and the policy of addresses at the socket.

No redirect is followed, no netrc is read, no cookie is kept, and a proxy is used where one was handed in, never one
that the environment names behind its back. A stream's connection is closed with it: that frees the server's slot at
once, and some servers announce keep-alive and hang up all the same. Foreign errors become faults here. It knows nothing
of what is said.
"""

from __future__ import annotations

import json
import socket
from collections.abc import AsyncGenerator, AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Any, NamedTuple

import aiohttp
from pydantic import JsonValue
from pydantic_core import from_json

from voxel_weaver.llm.faults import AskAgain, AskDifferently, Fault, GivenUp, SetUpFirst
from voxel_weaver.llm.network.online import Access, base, site
from voxel_weaver.llm.network.proxies import Proxy
from voxel_weaver.llm.network.secret import Secret
from voxel_weaver.llm.network.statuses import fault_of_status

AGENT = "voxel-weaver"
WITH_PASSWORD = "http://name:password@proxy.example:3128"


class Bounds(NamedTuple):
    """How much and how long: bytes of an answer and of a refusal, seconds to connect and to look up."""

    answer: int = 8 << 20
    refusal: int = 16 << 10
    connect_s: float = 10.0
    lookup_s: float = 15.0


USUAL = Bounds()


class PeerRefused(OSError):
    """Raised at the socket when the policy does not allow the address that a name resolved to."""


class Wire:
    """One server's line. `headers` say who asks; the key goes into `key_header` after `key_word`, nowhere else."""

    def __init__(
        self,
        address: str,
        access: Access,
        key: Secret | None = None,
        key_header: tuple[str, str] = ("Authorization", "Bearer "),
        headers: Mapping[str, str] | None = None,
        bounds: Bounds = USUAL,
        proxy: Proxy | None = None,
    ) -> None:
        self.base = base(address)
        self.where = str(site(address))
        self.key = key
        self._access = access
        self._bounds = bounds
        self._proxy = proxy
        self._session: aiohttp.ClientSession | None = None
        self._headers = {"User-Agent": AGENT, "Accept-Encoding": "identity", **(headers or {})}
        self._key_header = key_header

    async def stream(self, path: str, body: Mapping[str, JsonValue], timeout_s: float) -> AsyncGenerator[bytes, None]:
        """The bytes of an answer as they come. Closing it closes the connection."""
        received = 0
        async with self._exchange("POST", path, body, timeout_s) as response:
            async for piece in response.content.iter_any():
                received += len(piece)
                if received > self._bounds.answer:
                    raise AskDifferently(f"the answer of {self.where} passed {self._bounds.answer} bytes; ask for less")
                yield piece

    async def json(
        self, method: str, path: str, body: Mapping[str, JsonValue] | None = None, root: bool = False
    ) -> JsonValue:
        """One whole JSON answer, for what is no answer of a model: lists of models, embeddings.

        With `root` the path counts from the server's root instead of from `base`.
        """
        async with self._exchange(method, path, body, self._bounds.lookup_s, self.where if root else "") as response:
            data = await response.content.read(self._bounds.answer + 1)
            while len(data) <= self._bounds.answer and (more := await response.content.read(self._bounds.answer)):
                data += more
        if len(data) > self._bounds.answer:
            raise GivenUp(f"the answer of {self.where}{path} passed {self._bounds.answer} bytes")
        try:
            value: JsonValue = from_json(data)
        except ValueError as error:
            raise SetUpFirst(f"{self.where}{path} did not answer with JSON; is this a model server?") from error
        return value

    async def close(self) -> None:
        if self._session is not None:
            await self._session.close()

    # --- one exchange ----------------------------------------------------------------------------------------------

    @asynccontextmanager
    async def _exchange(
        self, method: str, path: str, body: Mapping[str, JsonValue] | None, timeout_s: float, start: str = ""
    ) -> AsyncIterator[aiohttp.ClientResponse]:
        """An answer with status 200, its connection closed at the end; anything else is a fault."""
        if refusal := self._access.refusal_of_site(self.base) or self._refusal_of_proxy():
            raise SetUpFirst(refusal)
        response = None
        try:
            response = await self._opened().request(
                method,
                (start or self.base) + path,
                data=None if body is None else json.dumps(body).encode(),
                headers=self._asking(),
                timeout=aiohttp.ClientTimeout(total=timeout_s, connect=self._bounds.connect_s),
                allow_redirects=False,
                **self._way(),
            )
            await self._check(response)
            yield response
        except TimeoutError as error:
            raise AskAgain(f"{self.where} did not finish its answer within {timeout_s:g} s") from error
        except aiohttp.ClientHttpProxyError as error:
            raise self._turned_away(error.status) from None
        except aiohttp.ClientConnectorError as error:
            raise self._no_connection(error) from error
        except aiohttp.InvalidURL as error:
            raise SetUpFirst(f"{self.where} is no address that can be asked; correct it") from error
        except (aiohttp.ClientError, OSError) as error:
            # Not chained: some of aiohttp's errors hold the request with all its headers, the key among them.
            name = type(error).__name__
            raise AskAgain(f"the connection to {self.where} broke ({name}) before the answer ended") from None
        finally:
            if response is not None:
                response.close()

    def _opened(self) -> aiohttp.ClientSession:
        """The session is made at the first call, since it belongs to the loop that runs then."""
        if self._session is None or self._session.closed:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=0, force_close=True, socket_factory=self._socket),
                cookie_jar=aiohttp.DummyCookieJar(),
                auto_decompress=False,  # a small answer must not unfold into a large one
                trust_env=False,
            )
        return self._session

    def _socket(self, info: Any) -> socket.socket:
        """A socket towards one resolved address, the last place where the policy can be kept."""
        family, kind, protocol, _, peer = info
        resolved = str(peer[0])
        if self._proxy is not None:  # what is connected to is the proxy, and what it leads to is not this machine
            refusal = self._access.refusal_of_site(self.base)
        else:
            refusal = self._access.refusal_of_peer(self.base, resolved)
            if not refusal and self.key is not None:
                refusal = self._access.refusal_of_key(self.base, resolved)
        if refusal:
            raise PeerRefused(refusal)
        return socket.socket(family, kind, protocol)

    def _way(self) -> dict[str, Any]:
        """The proxy, as the library wants it. Its password goes with the request for a tunnel, never through it."""
        if self._proxy is None:
            return {}
        tunnelled = self.base.startswith("https:")
        return {"proxy": self._proxy.address, "proxy_headers": self._proxy.named() if tunnelled else None}

    def _refusal_of_proxy(self) -> str:
        """Why the way through the proxy may not be taken, or "". Only what is encrypted passes it unread."""
        if self._proxy is None or self.key is None or self.base.startswith("https:"):
            return ""
        return (
            f"the key was not sent to {self.where}: the way there leads through the proxy {self._proxy.address} and is "
            "not encrypted; use https, no key, or name the server in NO_PROXY"
        )

    def _turned_away(self, status: int) -> Fault:
        """What it means that the proxy did not open the way."""
        assert self._proxy is not None
        words = f"the proxy {self._proxy.address} did not open the way to {self.where} (it answered {status})"
        if status == 407:
            return SetUpFirst(f"{words}; put its name and password into HTTPS_PROXY, as {WITH_PASSWORD}")
        return AskAgain(words) if status >= 500 else SetUpFirst(f"{words}; ask who runs it, or choose another way")

    def _asking(self) -> dict[str, str]:
        headers = {**self._headers, "Content-Type": "application/json", "Connection": "close"}
        if self._proxy is not None and not self.base.startswith("https:"):
            headers |= self._proxy.named()
        if self.key is not None:
            name, word = self._key_header
            headers[name] = word + self.key.reveal()
        return headers

    async def _check(self, response: aiohttp.ClientResponse) -> None:
        if response.status == 407 and self._proxy is not None:
            raise self._turned_away(response.status)
        if response.status != 200:
            body = await response.content.read(self._bounds.refusal)
            words = body.decode("utf-8", "replace")
            if self._proxy is not None and self._proxy.password is not None:
                words = self._proxy.password.hidden_in(words)  # a proxy may answer instead of the server
            raise fault_of_status(response.status, words, response.headers, self.where, self.key)
        if response.headers.get("Content-Encoding", "identity").lower() not in ("identity", ""):
            raise GivenUp(f"{self.where} packed its answer although it was asked not to; nothing of it was read")

    def _no_connection(self, error: aiohttp.ClientConnectorError) -> SetUpFirst | AskAgain:
        cause: BaseException = error.os_error
        if isinstance(cause, PeerRefused):
            return SetUpFirst(str(cause))
        if self._proxy is not None and not isinstance(error, aiohttp.ClientSSLError):
            return SetUpFirst(
                f"the proxy {self._proxy.address} on the way to {self.where} cannot be reached; correct it, or set none"
            )
        # A person has to do something about all of these, and the offline answer should not wait for further tries.
        if isinstance(error, aiohttp.ClientConnectorDNSError):
            return SetUpFirst(f"{self.where} is not known to the network; check the address and your connection")
        if isinstance(error, aiohttp.ClientSSLError):
            return SetUpFirst(
                f"{self.where} could not prove who it is; check the address, or use http for a local server"
            )
        if isinstance(cause, ConnectionRefusedError):
            return SetUpFirst(f"nothing answers at {self.where}; start the server, or correct the address")
        return AskAgain(f"{self.where} cannot be reached ({type(cause).__name__})")
