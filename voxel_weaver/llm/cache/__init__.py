"""Answers that were given before, near ones, and those asked ahead."""
