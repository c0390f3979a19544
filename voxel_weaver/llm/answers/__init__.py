"""From a model's text to a checked value: the repair ladder, schemas, and asking again. It contacts nobody."""
