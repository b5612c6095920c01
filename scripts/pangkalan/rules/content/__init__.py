"""Content and sources."""
