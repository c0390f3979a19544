"""What models are made with: pieces, joinery, finishes, and how they are put together."""
