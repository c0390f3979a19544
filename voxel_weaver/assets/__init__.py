"""Parametric models of things: what they are made of, how they fill space, and how words find them."""
