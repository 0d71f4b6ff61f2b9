"""Writes the API reference from actions, schemas and types: ``make docs``."""
