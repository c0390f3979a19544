"""What is counted of all calls, and how it is shown."""
