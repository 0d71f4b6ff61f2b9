"""The demonstration's content, and how it enters a portal."""
