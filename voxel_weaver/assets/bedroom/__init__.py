"""What bedrooms and nurseries hold besides beds and wardrobes."""
