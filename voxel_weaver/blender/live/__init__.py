"""Live: a session: the run that goes on, the pump that carries its results in, and what came before."""
