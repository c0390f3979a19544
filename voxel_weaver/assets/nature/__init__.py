"""What grows, lies and lives outdoors, what campers bring there, and plants in pots."""
