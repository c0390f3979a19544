"""Buildings and what is built: houses by a small grammar, and what stands between them."""
