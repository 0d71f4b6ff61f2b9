"""Who may see growth: everybody, and follow each figure to its events."""

from __future__ import annotations

from ckanext.proactiva.logic.auth.kit import everybody

proactiva_growth_answer_list = everybody
proactiva_growth_event_list = everybody
proactiva_growth_show = everybody
