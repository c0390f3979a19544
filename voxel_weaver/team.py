"""The team loader: finds the folder of agents and reads its roster. The only place that knows where agents live.

The product's own team ships as `voxel_weaver/agents`; in a checkout it lies beside the package, in `agents/`. It is
loaded under private names, so the import name `agents`, which other packages use, is never taken.
"""

from __future__ import annotations

import importlib
import importlib.util
import sys
from pathlib import Path
from types import ModuleType

from voxel_weaver.bus.maker import Maker
from voxel_weaver.scene.errors import TeamRefused
from voxel_weaver.scene.value import digest

OWN = "voxel_weaver.agents"


def team(folder: Path | None = None) -> tuple[type[Maker], ...]:
    """The makers of the product's team, or of a folder that the user named; raises TeamRefused when it is no team."""
    module = _own() if folder is None else _loaded(f"voxel_weaver_team_{digest(str(folder).encode())[:8]}", folder)
    roster = getattr(module, "TEAM", None)
    if not isinstance(roster, tuple) or not roster:
        raise TeamRefused(f"The team in {str(module.__file__)!r} has no roster. Write TEAM = (…) in its __init__.py.")
    strangers = [entry for entry in roster if not (isinstance(entry, type) and issubclass(entry, Maker))]
    if strangers:
        raise TeamRefused(
            f"{strangers[0]!r} in TEAM is no Maker. List classes that derive from voxel_weaver.bus.maker.Maker."
        )
    return roster


def _own() -> ModuleType:
    here = Path(__file__).resolve().parent
    if (here / "agents").is_dir():
        return importlib.import_module(OWN)
    return _loaded(OWN, here.parent / "agents")


def _loaded(name: str, folder: Path) -> ModuleType:
    """Import a folder as a package of this name, once."""
    if name in sys.modules:
        return sys.modules[name]
    entry = folder / "__init__.py"
    if not entry.is_file():
        raise TeamRefused(
            f"There is no team in {str(folder)!r}: it has no __init__.py. Choose a folder with a TEAM roster."
        )
    spec = importlib.util.spec_from_file_location(name, entry, submodule_search_locations=[str(folder)])
    if spec is None or spec.loader is None:
        raise TeamRefused(f"The team in {str(folder)!r} cannot be imported. Check that its __init__.py is readable.")
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    try:
        spec.loader.exec_module(module)
    except Exception as error:
        for loaded in [key for key in sys.modules if key == name or key.startswith(f"{name}.")]:
            del sys.modules[loaded]
        if isinstance(error, TeamRefused):
            raise
        raise TeamRefused(
            f"The team in {str(folder)!r} cannot be imported: {error!r}. Mend it, or choose another."
        ) from error
    return module
