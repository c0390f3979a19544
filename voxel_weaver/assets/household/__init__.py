"""What makes a home of a room: light, kitchen, machines, textiles, decoration."""
