"""Who may share out the work of an institution."""

from __future__ import annotations

from ckanext.proactiva.logic.auth.kit import editors

proactiva_referral_assign = editors
proactiva_referral_note = editors
