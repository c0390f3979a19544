"""What stands where many people go: wards, churches, laboratories, halls."""
