"""Template helpers for what is hidden in texts."""

from __future__ import annotations

from ckanext.proactiva.labels import redactions as labels

proactiva_hidden_parts = labels.hidden_parts
proactiva_stretch_state = labels.state
proactiva_text_name = labels.text_name
