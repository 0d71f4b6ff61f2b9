"""Who may read what an institution reports of a quarter."""

from __future__ import annotations

from ckanext.proactiva.logic.auth.kit import everybody

# Only what is public is in it.
proactiva_quarter_export = everybody
