"""Portals as administrators make them: one that is upgraded, and one that is made by the README."""
