"""Who may read what an institution reports for a quarter."""

from __future__ import annotations

from ckanext.proactiva.logic.auth.kit import everybody

# It has only what is public.
proactiva_quarter_export = everybody
