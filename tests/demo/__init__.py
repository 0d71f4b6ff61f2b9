"""The demonstration's content, and how it is loaded into a portal."""
