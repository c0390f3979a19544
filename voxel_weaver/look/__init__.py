"""How a scene looks, as data: palettes, materials, lights, views. Knows no asset, no bus and no Blender."""
