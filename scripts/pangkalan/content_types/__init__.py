"""One module per content type; each defines TYPE. To add a type, add a module."""
