"""Understanding English prompts offline. Knows words and grammar; knows no asset and no material."""
