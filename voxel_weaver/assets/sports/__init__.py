"""What is trained and played with: gym machines, balls, boards, game tables."""
