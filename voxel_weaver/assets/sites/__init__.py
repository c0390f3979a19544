"""What only certain places have: rails, pitches, fairs, yards, and what is far above the earth."""
