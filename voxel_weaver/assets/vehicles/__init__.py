"""What one rides and drives."""
