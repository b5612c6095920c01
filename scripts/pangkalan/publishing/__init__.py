"""From the catalogue to pages: plain Markdown files with flat metadata that any engine can read."""
