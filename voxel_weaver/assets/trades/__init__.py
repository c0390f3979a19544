"""What belongs to a trade: tools, machines and goods of workshops, shops, wards, stages and ships."""
