"""What reads a person's model in a process of its own: Blender's importers trust what a file says, and one that is
broken or made to harm ends the whole program. Here it ends this process, and nobody's work is lost.

It is started as a script: where this product is, and what to read, stand behind "--".
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
from pathlib import Path

MOST_MEMORY = 16 << 30


def main() -> None:
    told = json.loads(sys.argv[sys.argv.index("--") + 1])
    sys.path[:] = [*told["paths"], *(entry for entry in sys.path if entry not in told["paths"])]
    source, target, chosen = told["arguments"][:3]
    with contextlib.suppress(ImportError, ValueError, OSError):  # Windows has no such limits
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    said = _read(Path(source), Path(target), chosen)
    sys.stdout.write(f"\n{json.dumps(said)}\n")
    sys.stdout.flush()
    os._exit(0 if "error" not in said else 1)  # Blender's own end may hang after an import


def _read(source: Path, target: Path, chosen: str) -> dict[str, object]:
    from voxel_weaver.exchange.own_models import painted_bytes
    from voxel_weaver.scene.errors import VoxelWeaverError

    try:
        from voxel_weaver.blender.exchange.reading import read_model

        target.write_bytes(painted_bytes(read_model(source, chosen)))
    except VoxelWeaverError as error:
        return {"error": str(error)}
    except ImportError as error:
        return {"error": f"Blender's module bpy cannot be loaded here: {error}. Import the model in Blender."}
    except MemoryError:
        return {"error": f"{source.name!r} takes more memory than can be given to it."}
    return {"read": str(source)}


if __name__ == "__main__":
    main()
