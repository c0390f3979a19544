"""What adorns a room: on the floor, on furniture, on walls."""
