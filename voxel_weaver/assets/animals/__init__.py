"""Animals of farm, wild, air and water: one frame for beasts, one for birds, and what makes each kind its own."""
