"""Who may capture demands from a sheet."""

from __future__ import annotations

from ckanext.proactiva.logic.auth.kit import authority

proactiva_capture_create = authority
proactiva_capture_preview = authority
