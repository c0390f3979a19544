"""The grammar of buildings: a footprint, storeys, bays in walls, a roof, and what is added to them."""
