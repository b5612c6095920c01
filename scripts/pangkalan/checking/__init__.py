"""Rules and findings: what can be wrong, where it is, why it matters and what to write instead."""
