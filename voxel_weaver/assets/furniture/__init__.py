"""Furniture: what one sits, lies, works and keeps things on."""
