"""Voxel Weaver as a Blender extension: hands itself over to the library that lies in its wheel, and does nothing else.

Whatever of the library was loaded before, by a console or an older version, is forgotten first, so that what runs is
what is installed.
"""

import sys


def register() -> None:
    _forget()
    from voxel_weaver import extension

    extension.register(__package__)


def unregister() -> None:
    from voxel_weaver import extension

    extension.unregister()
    _forget()


def _forget() -> None:
    # A team of the user is loaded as voxel_weaver_team_…, and belongs to the version that it was loaded by.
    for name in [
        name
        for name in sys.modules
        if name == "voxel_weaver" or name.startswith(("voxel_weaver.", "voxel_weaver_team_"))
    ]:
        del sys.modules[name]
