"""Open land: ground, and what grows and stands on it."""
