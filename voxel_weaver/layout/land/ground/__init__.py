"""The ground itself: noise, reliefs, erosion, what groundwork does to it, and what it is painted with."""
