"""Who may grant and take back badges of civil society."""

from __future__ import annotations

from ckanext.proactiva.logic.auth.kit import authority

proactiva_badge_grant = authority
proactiva_badge_list = authority
proactiva_badge_revoke = authority
