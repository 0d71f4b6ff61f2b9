"""Guides, decisions, and what writes the guide that is made from the code."""
