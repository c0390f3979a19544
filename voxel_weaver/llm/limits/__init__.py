"""What bounds calls: places, rates, adaptive limits, money."""
