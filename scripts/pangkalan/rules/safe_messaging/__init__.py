"""Words that could harm a reader."""
