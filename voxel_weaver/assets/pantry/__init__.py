"""What a kitchen holds: table ware, food and machines."""
