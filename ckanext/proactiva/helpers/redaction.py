"""Template helpers for what is hidden in texts."""

from __future__ import annotations

from ckanext.proactiva.labels import redactions as labels


def proactiva_text_name(field: str) -> str:
    """Return the everyday name of one of the texts of a demand or a message."""
    return labels.text_name(field)


def proactiva_stretch_state(code: str) -> str:
    """Return the words for the state of a stretch of text."""
    return labels.state(code)


def proactiva_hidden_parts(count: int) -> str:
    """Return how many parts of a text are hidden, and why."""
    return labels.hidden_parts(count)
