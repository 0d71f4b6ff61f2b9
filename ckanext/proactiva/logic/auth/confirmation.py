"""Who may confirm a demand, and get another link to do so."""

from __future__ import annotations

from ckanext.proactiva.domain.demand_acts import DemandAct
from ckanext.proactiva.logic.auth.kit import everybody, roles_of

proactiva_confirmation_create = roles_of(DemandAct.CONFIRM)
# The token is the proof.
proactiva_demand_confirm = everybody
proactiva_link_preview = everybody
