"""Who may look into the portal's settings, and at its front page."""

from __future__ import annotations

from ckanext.proactiva.logic.auth.kit import everybody, sysadmins

proactiva_home_show = everybody
proactiva_portal_check = sysadmins
proactiva_portal_setup = sysadmins
# It says what its reader may do.
proactiva_workplace_show = everybody
