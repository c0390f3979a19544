"""What agents ask language models: one file for each question, with its text, the answer's schema, and how an answer is
merged into what the agent thought by itself.

Pure: nothing here asks anybody. Every schema is small and bounded, knows only names that exist, and its empty answer
changes nothing. What stands where is never asked, and nothing that was proved is taken from a model's word.
"""
