"""Long tests: seeded, and one that passed is not repeated."""
