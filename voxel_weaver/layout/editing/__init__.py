"""Edits of a Layout: what is named changes, all else keeps its place to the last digit. Pure, like the rest of layout.

`edited` is the way in; `Opened` is the layout while it is worked on; one file for each thing that can be done to it.
"""
