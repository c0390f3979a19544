"""People as simple figures: one body in five poses, dressed for each trade and tale."""
