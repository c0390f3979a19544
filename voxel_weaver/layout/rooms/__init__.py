"""Rooms: their shell, and what stands, hangs and lies in them."""
