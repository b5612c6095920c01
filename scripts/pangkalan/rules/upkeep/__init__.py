"""Age and upkeep."""
