"""What could harm a person if it were published."""
