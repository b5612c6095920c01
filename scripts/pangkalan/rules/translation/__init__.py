"""The two languages of a material."""
