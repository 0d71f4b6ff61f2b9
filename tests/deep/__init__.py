"""Long proofs: seeded, and one that held is not repeated."""
