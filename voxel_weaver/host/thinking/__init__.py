"""Language models for the runs of a host: what is chosen becomes minds, keys and checks."""
