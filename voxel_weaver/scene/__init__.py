"""The values that all parts talk about. Values only: nothing here does anything."""
