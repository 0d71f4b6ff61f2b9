"""The organizations that answer: which they are, how they are called, and their terms."""
