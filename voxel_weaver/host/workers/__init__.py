"""Worker processes: other Pythons beside this one that compute, so that no loop and no window waits for them."""
