"""What people carry, wear, read and write on."""
