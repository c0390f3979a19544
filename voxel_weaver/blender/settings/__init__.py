"""What a person sets, in the panel and in the preferences."""
