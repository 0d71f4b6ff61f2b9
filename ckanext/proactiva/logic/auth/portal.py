"""Who may look into the portal's settings."""

from __future__ import annotations

from ckanext.proactiva.logic.auth.kit import sysadmins

proactiva_portal_check = sysadmins
proactiva_portal_setup = sysadmins
