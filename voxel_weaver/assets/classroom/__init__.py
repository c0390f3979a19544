"""What a classroom and a lecture hall hold."""
