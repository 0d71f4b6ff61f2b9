"""The organizations that answer: which ones they are, their names, and their terms."""
