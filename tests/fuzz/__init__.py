"""Random prompts, and what must hold for all of them: a scene or a clear error, nothing floats, each wish is answered.

python build.py fuzz [N]       N prompts, 10,000 where none is named; failures print the prompt and its number
python build.py fuzz --only 4711   one of them again
"""
