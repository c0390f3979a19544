"""Musical instruments and what stands on a stage with them."""
