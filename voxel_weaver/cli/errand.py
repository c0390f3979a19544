"""What a companion runs, in a Blender or a Python of its own: the command, as it is told behind "--".

It is started as a script: where this product is stands in what it is told.
"""

from __future__ import annotations

import json
import os
import sys


def main() -> None:
    told = json.loads(sys.argv[sys.argv.index("--") + 1])
    sys.path[:] = [*told["paths"], *(entry for entry in sys.path if entry not in told["paths"])]
    from voxel_weaver.cli import main as run

    code = run(told["arguments"])
    sys.stdout.flush()
    os._exit(code)  # at its own end Blender frees what nobody needs any more, which may take seconds


if __name__ == "__main__":
    main()
