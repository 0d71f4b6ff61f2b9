"""Portals as administrators make them: one is upgraded, and one is installed from the README."""
