"""Who may know what the datasets of an institution need."""

from __future__ import annotations

from ckanext.proactiva.logic.auth.kit import editors

# Some of what is listed is private.
proactiva_upkeep_list = editors
