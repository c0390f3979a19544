"""The solver that turns a Brief into a Layout, the rules that prove it, and the repairs."""
