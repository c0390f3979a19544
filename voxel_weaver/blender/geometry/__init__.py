"""Meshes and scattered masses of a Scene as Blender data."""
