"""Records of services."""
