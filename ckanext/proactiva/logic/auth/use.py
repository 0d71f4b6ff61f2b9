"""Who may tell of uses, and correct them."""

from __future__ import annotations

from ckanext.proactiva.logic.auth.kit import authority, everybody

proactiva_use_create = everybody
proactiva_use_list = everybody
proactiva_use_preview = everybody
proactiva_use_redact = authority
proactiva_use_show = everybody
