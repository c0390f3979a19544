"""What shops, receptions and open-plan offices hold."""
