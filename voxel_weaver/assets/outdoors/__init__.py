"""What stands in streets, gardens, on beaches and in tales: lamps, fences, deck chairs, cannons, tombstones, rocks."""
