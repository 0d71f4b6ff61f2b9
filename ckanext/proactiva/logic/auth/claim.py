"""Who may come back without their code."""

from __future__ import annotations

from ckanext.proactiva.logic.auth.kit import everybody

# The address is the proof, and then the token that was mailed to it.
proactiva_claim_create = everybody
proactiva_claim_confirm = everybody
