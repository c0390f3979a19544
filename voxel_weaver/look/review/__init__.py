"""How good a finished scene is, measured: one pure function a criterion, on the Scene alone. Renders nothing."""
