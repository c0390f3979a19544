"""What a workshop holds: benches, hand tools, ladders, barrels."""
