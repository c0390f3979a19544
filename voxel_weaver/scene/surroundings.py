"""Pictures of surroundings that light a scene: which files can be any, said before work is done for them."""

from __future__ import annotations

from pathlib import Path

from voxel_weaver.scene.errors import SettingRefused

ENDINGS = (".hdr", ".exr")
MOST_BYTES = 512 * 2**20


def refuse_unusable(path: Path) -> None:
    """Raise SettingRefused where this file cannot be a picture of surroundings."""
    if path.suffix.lower() not in ENDINGS:
        raise SettingRefused(f"{path.name!r} is no picture of light: take one that ends in {' or '.join(ENDINGS)}.")
    if not path.is_file():
        raise SettingRefused(f"There is no file {str(path)!r}. Look at its name.")
    if path.stat().st_size > MOST_BYTES:
        raise SettingRefused(f"{path.name!r} is larger than {MOST_BYTES >> 20} MB. Take a smaller version of it.")
