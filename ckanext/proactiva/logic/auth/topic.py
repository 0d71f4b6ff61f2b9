"""Who may see topics."""

from __future__ import annotations

from ckanext.proactiva.logic.auth.kit import everybody

proactiva_topic_show = everybody
