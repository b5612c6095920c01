"""What is written: source, front matter and body with line and column; never complains, never raises."""
