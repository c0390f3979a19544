"""What people spend their time with: gadgets, toys and games."""
