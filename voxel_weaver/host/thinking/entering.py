"""What a person enters about a model, checked and told before anybody is asked: its price, and the proxy on the way.

Cheap to import, since Blender's interface draws with it.
"""

from __future__ import annotations

from voxel_weaver.llm.limits.prices import Tariff, usual_price
from voxel_weaver.llm.network.proxies import checked_setting
from voxel_weaver.scene.errors import SettingRefused

GIVEN = "as you said"


def tariff(
    provider: str, model: str, address: str, usual_address: str, given: tuple[float, float] | None = None
) -> Tariff | None:
    """The price that counts: the one given, else the table's; None where nobody knows, or nobody can be asked there."""
    if given is not None:
        return Tariff(*given, GIVEN)
    where = address or usual_address
    if not where:
        return None
    try:
        return usual_price(provider, model, where, usual_address)
    except SettingRefused:
        return None


def price_told(found: Tariff | None) -> str:
    """One line about a price."""
    if found is None:
        return "Its price is not known, so no cap can bound it: give it in dollars for a million tokens"
    if not found.prompt and not found.completion:
        return f"Costs nothing ({found.origin})"
    return f"${found.prompt:g} in, ${found.completion:g} out for a million tokens ({found.origin})"


def problem_of_proxy(setting: str) -> str:
    """Why this cannot be the proxy, or ""."""
    try:
        checked_setting(setting)
    except SettingRefused as error:
        return str(error)
    return ""
