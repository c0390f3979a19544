"""Zips that come out the same each time, and the manifest that goes into them."""

from __future__ import annotations

import io
import re
import zipfile

EPOCH = (1980, 1, 1, 0, 0, 0)
"""The oldest time that a zip can name; the real one would make each zip another."""


def zipped(files: dict[str, bytes]) -> bytes:
    """An archive of these files. Wheels are packed already and go in as they are."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in sorted(files.items()):
            entry = zipfile.ZipInfo(name, EPOCH)
            entry.create_system = 3  # as on Unix, wherever it is made
            entry.external_attr = 0o644 << 16
            entry.compress_type = zipfile.ZIP_STORED if name.endswith(".whl") else zipfile.ZIP_DEFLATED
            archive.writestr(entry, content, compresslevel=9)
    return buffer.getvalue()


def manifest(template: str, platforms: tuple[str, ...], wheels: tuple[str, ...]) -> str:
    """The manifest with its platforms and wheels, put before the first table as TOML wants it."""
    listed = "".join(f'    "./wheels/{name}",\n' for name in sorted(wheels))
    named = ", ".join(f'"{platform}"' for platform in platforms)
    filled = f"platforms = [{named}]\nwheels = [\n{listed}]\n\n"
    table = re.search(r"(?m)^\[", template)
    at = table.start() if table else len(template)
    return template[:at] + filled + template[at:]
