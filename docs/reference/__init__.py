"""Writes the reference of the API from what actions, schemas and types say: ``make docs``."""
