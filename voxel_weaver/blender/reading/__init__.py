"""Reading: what is in a file now, to be proved again or edited. It changes nothing there."""
