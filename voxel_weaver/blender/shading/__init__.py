"""Material values as node graphs."""
