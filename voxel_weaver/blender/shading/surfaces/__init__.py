"""Patterns by family: one function each, from a repeat in metres to an `Effect`."""
