"""Links and pictures."""
