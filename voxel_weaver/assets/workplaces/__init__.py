"""What stands in offices, studios and cafés."""
