"""What stands in a bathroom: where one washes, what hangs beside it, what lies on its floor."""
