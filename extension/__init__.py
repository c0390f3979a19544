"""Makes the Blender extension out of this checkout: `python build.py zip` runs it in the Python of `.venv`.

    entry.py     what becomes the extension's own __init__.py; nothing else of this folder is shipped
    pins.py      which libraries go along, read off the lock file
    wheels.py    those libraries for each Python and platform, loaded by pip and held against their hashes
    own_wheel.py the engine and the team as a wheel of their own
    archive.py   the manifest filled in, and zips that come out the same each time
    checker.py   Blender's own judgement on the result

It must not import voxel_weaver: it packs files and runs none of them.
"""
