"""Where the loop lives and work is computed: the only layer that puts bus, team and production together."""
