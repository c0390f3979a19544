"""What keeps a house clean and warm: laundry, cleaning things, heating and cooling."""
