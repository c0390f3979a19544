"""One call on its way: the line it stands in, with a queue or without, a try at a provider, and when to try again."""
