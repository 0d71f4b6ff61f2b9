"""Who may see the vocabularies."""

from __future__ import annotations

from ckanext.proactiva.logic.auth.kit import everybody

proactiva_vocabulary_list = everybody
proactiva_vocabulary_show = everybody
