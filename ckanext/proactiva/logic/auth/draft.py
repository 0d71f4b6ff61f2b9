"""Who may keep a draft: everybody, since only the writer's own key opens it."""

from __future__ import annotations

from ckanext.proactiva.logic.auth.kit import everybody

proactiva_draft_delete = everybody
proactiva_draft_list = everybody
proactiva_draft_update = everybody
