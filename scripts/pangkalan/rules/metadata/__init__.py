"""The metadata block."""
