"""What templates ask of what is hidden in texts."""

from __future__ import annotations

from ckanext.proactiva.labels import redactions as labels


def proactiva_text_name(field: str) -> str:
    """Return how people call one of the texts of a demand or of a message."""
    return labels.text_name(field)


def proactiva_stretch_state(code: str) -> str:
    """Return what is said of a stretch of a text."""
    return labels.state(code)


def proactiva_hidden_parts(count: int) -> str:
    """Return how many parts of a text are hidden, and why."""
    return labels.hidden_parts(count)
