"""Files of other programs, by Blender's own exporters and importers; and Blender's own files."""
