"""The geometry that the rules measure with: triangles as they are realised, and floors as one walks them."""
