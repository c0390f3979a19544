"""Voxel files of other programs, read and written: MagicaVoxel's .vox and Minecraft's .schem. Numbers only."""
