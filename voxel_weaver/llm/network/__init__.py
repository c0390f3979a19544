"""The way to a model server: addresses and who may be contacted, keys, HTTP, streams. It knows nothing of models."""
