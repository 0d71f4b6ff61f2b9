"""Who may know what the datasets of an institution need."""

from __future__ import annotations

from ckanext.proactiva.logic.auth.referral import proactiva_referral_note

# The institution's editors: some of what is listed is private.
proactiva_upkeep_list = proactiva_referral_note
