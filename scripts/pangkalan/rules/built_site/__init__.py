"""The site as built."""
