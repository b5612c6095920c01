"""How long building and checking take as the base grows, beside the plain set-up of the same packages and Hugo."""
