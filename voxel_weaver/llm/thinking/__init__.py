"""From a question to a value: models by tier, profiles, fallbacks; what agents' questions go through."""
