"""What surrounds the things of a scene: lights, world, cameras, cut-away walls."""
