"""Who may look after what waits, is reported or is hidden."""

from __future__ import annotations

from ckanext.proactiva.domain.demand_acts import DemandAct
from ckanext.proactiva.logic.auth.kit import authority, roles_of

proactiva_demand_publish = roles_of(DemandAct.PUBLISH)
proactiva_demand_return = roles_of(DemandAct.RETURN)
proactiva_hidden_list = authority
proactiva_message_hide = authority
proactiva_message_publish = authority
proactiva_message_unhide = authority
proactiva_moderation_list = authority
proactiva_trail_list = authority
