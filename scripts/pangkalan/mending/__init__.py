"""What can be put right without asking, one module each. Each module defines MEND."""
